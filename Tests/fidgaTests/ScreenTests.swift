import Foundation
import Testing

/// The chat screen by screen, as it stood when it was last looked at and found good.
///
/// After a change that is meant, `UPDATE_SCREENS=1` writes the screens anew: look at them before they are kept.
@Suite(
    .enabled(if: FidgaProcess.isBuilt, "the fidga product is not built beside the tests"),
    .enabled(if: PseudoTerminal.isAvailable, "setsid (util-linux) is missing"))
struct ScreenTests {
    private static let typed = [
        "revenue last week", "why did it change?", "sessions by channel last month", "revenue by week since October",
        "funnel from view_item to purchase last month", "retention by week", "forecast sessions for the next two weeks",
        "was anything unusual in sessions in the last 30 days?", "revenue from Zorblax last week",
        "our target is 9k revenue in November",
        ":notes", ":facts", ":help",
    ]

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
        "Screens")

    @Test("A walk through the chat", arguments: [(80, 24), (200, 50)] as [(UInt16, UInt16)])
    func walk(columns: UInt16, rows: UInt16) throws {
        let folder = try FidgaProcess.Folder()
        let data = ["--data", folder.file("shop.db"), "--now", "2026-11-23T09:00Z"]
        let map = try folder.write(ShopSample.map, to: "shop.map.yaml")
        let visits = try folder.write(ShopSample.csv, to: "visits.csv")
        let imported = try FidgaProcess.run(["import", "events", visits, "--map", map] + data, in: folder)
        #expect(imported.status == 0, "\(imported.errors)")

        let terminal = try PseudoTerminal(
            [try #require(FidgaProcess.path), "chat"] + data, home: folder.path, columns: columns, rows: rows)
        var screens = ["\(columns) columns, \(rows) rows\n\n", terminal.read(until: "\n› ")]
        for line in Self.typed {
            terminal.type(line + "\r")
            // The line itself comes back first, then the answer and the next prompt.
            _ = terminal.read(until: "\n")
            screens.append("\(line)\n\(terminal.read(until: "\n› "))")
        }
        terminal.type("\u{04}")
        _ = terminal.readToEnd()
        #expect(terminal.wait() == 0)

        let shown = Self.tidy(screens.joined())
        let file = Self.folder.appendingPathComponent("\(columns)x\(rows).txt")
        if ProcessInfo.processInfo.environment["UPDATE_SCREENS"] != nil {
            try shown.write(to: file, atomically: true, encoding: .utf8)
        }
        let kept = try String(contentsOf: file, encoding: .utf8)
        let (new, old) = (
            shown.split(separator: "\n", omittingEmptySubsequences: false),
            kept.split(separator: "\n", omittingEmptySubsequences: false)
        )
        let place =
            zip(new, old).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(new.count, old.count)
        #expect(
            shown == kept,
            "line \(place + 1) of \(file.lastPathComponent): \(new.dropFirst(place).first ?? "(the end)") instead of \(old.dropFirst(place).first ?? "(the end)")"
        )
        #expect(new.allSatisfy { $0.count <= Int(columns) }, "wider than \(columns)")
    }

    /// Without carriage returns, blanks at the ends of lines, and what a progress line leaves behind.
    private static func tidy(_ screens: String) -> String {
        screens.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
            .map { line in
                var line =
                    line.components(separatedBy: PseudoTerminal.erased).last?.components(separatedBy: "\r").last ?? ""
                while line.last == " " { line.removeLast() }
                return line
            }.joined(separator: "\n") + "\n"
    }
}
