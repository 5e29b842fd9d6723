import Chat
import Foundation
import Grounding
import Operations
import Synchronization

/// The chat on the terminal or pipe that this process has.
enum LiveChat {
    /// - Parameter workspace: the workspace's file; nil for the usual one.
    static func run(_ context: OperationContext, workspace: String? = nil) async throws {
        let interrupts = Interrupts(goesOn: Terminal.inputIsTerminal)
        InterruptSignal.watch(interrupts)
        let (editor, interruptLine) = await makeEditor()
        let waiting = Waiting()
        let kept = KeptReplies()
        let terminal = Terminal.output
        let session = ChatSession(
            context: context,
            surroundings: .init(
                editor: editor, interrupts: interrupts, style: { Terminal.sized(terminal) },
                write: { try StandardStreams.write($0) }, explain: { FailureText.line(for: $0) },
                interruptLine: interruptLine, wait: { waiting.show($0) }, workspace: workspace,
                writer: { name in try ModelOption.live(name).map { try ModelOption.writer($0, kept: kept) } }))
        try await session.run()
    }

    /// A progress line of its own for each wait.
    private final class Waiting: Sendable {
        private let progress = Mutex<LiveProgress?>(nil)

        func show(_ note: String?) {
            let bar = progress.withLock { progress in
                defer { if note == nil { progress = nil } }
                if note != nil, progress == nil { progress = LiveProgress() }
                return progress
            }
            if let note { bar?.show(share: nil, note: note) } else { bar?.finish() }
        }
    }

    private static func makeEditor() async -> (any LineEditor, (@Sendable () -> Void)?) {
        #if canImport(CReadline)
            if Terminal.canEdit {
                let editor = await ReadlineEditor(history: HistoryFile(path: WorkspacePaths.history))
                return (editor, { editor.interrupt() })
            }
        #endif
        // A prompt is for a person; a pipe gets answers only.
        guard Terminal.inputIsTerminal else { return (PlainEditor(), nil) }
        // The terminal itself has dropped the line.
        return (PlainEditor(showPrompt: { StandardStreams.message($0) }), { StandardStreams.message("\n› ") })
    }
}
