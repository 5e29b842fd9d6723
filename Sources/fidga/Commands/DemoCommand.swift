import ArgumentParser
import Chat
import Evaluation
import Foundation
import Semantics
import Warehouse

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Makes a demo workspace, thirteen months of a shop, if there is none, and opens the chat on it.",
        discussion: """
            Without --data it lives at ~/.local/share/fidga/demo.db.

            Examples:
              fidga demo
              echo "Why did revenue change last week?" | fidga demo
            """)

    @OptionGroup var model: ModelOption
    @OptionGroup var common: CommonOptions

    func run() async throws {
        let writer = try model.writer()
        var options = common
        let path = common.data ?? WorkspacePaths.demo
        options.data = path
        if !FileManager.default.fileExists(atPath: path) { try await DemoWorld(path: path, options: options).make() }
        let live = try await LiveWorkspace.open(options, writer: writer)
        try await LiveChat.run(live.context, workspace: path)
    }
}

/// The demo workspace while it is made: under another name until it is whole, so that there is never half a one.
struct DemoWorld {
    var path: String
    var options: CommonOptions
    /// Nil for the demo's own, up to now.
    var world: WorldSetting?

    private var unfinished: String { path + ".part" }

    /// What the world is meant to be read with.
    private static let settings = """
        # How the demo shop is counted. Edit it, or delete it for the defaults.
        time_zone: UTC
        currency: USD
        key_events: [purchase, sign_up]

        """

    /// Makes it for somebody who may stop it by ^C.
    func make() async throws {
        let interrupts = Interrupts()
        InterruptSignal.watch(interrupts)
        do {
            try await interrupts.cancelling { try await build() }.get()
        } catch is CancellationError {
            throw CommandFailure("Stopped; no demo workspace was made.")
        }
    }

    /// Makes it, whole or not at all.
    func build() async throws {
        do {
            try await fill()
            try writeSettings()
            // The last connection has closed: the write-ahead log is in the file.
            try FileManager.default.moveItem(atPath: unfinished, toPath: path)
        } catch {
            removeUnfinished()
            throw error
        }
    }

    private func fill() async throws {
        removeUnfinished()
        let now = WorkspacePaths.clock(options, calendar: .utc)
        let setting =
            self.world ?? WorldSetting(seed: ShopWorld.defaultSeed, now: now(), events: ShopWorld.defaultSize)
        let period = setting.shop.period
        let workspace = try await Workspace.open(at: unfinished, calendar: .utc, create: true, now: now)
        let progress = LiveProgress()
        defer { progress.finish() }
        for batch in setting.batches(of: 5000) {
            try Task.checkCancellation()
            try await workspace.append(batch)
            let day = batch.events.last.map { PropertyCalendar.utc.date(of: $0.time) } ?? period.end
            let share = Double(period.start.days(until: day)) / Double(max(1, period.dayCount))
            progress.show(share: share * 0.8, note: "making the demo shop")
        }
        _ = try await workspace.commit { progress.show(share: 0.8 + $0 * 0.2, note: "making the demo shop") }
    }

    private func removeUnfinished() {
        for ending in ["", "-wal", "-shm"] { unlink(unfinished + ending) }
    }

    private func writeSettings() throws {
        let file = WorkspacePaths.settings(of: path)
        guard options.settings == nil, !FileManager.default.fileExists(atPath: file) else { return }
        do {
            try Data(DemoWorld.settings.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
        } catch {
            throw CommandFailure("The settings \(file) could not be written. Check that the folder is yours.")
        }
    }
}
