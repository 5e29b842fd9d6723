import Chat
import Foundation
import Operations

/// The chat on the terminal or pipe that this process has.
enum LiveChat {
    static func run(_ context: OperationContext) async throws {
        let interrupts = Interrupts()
        InterruptSignal.watch(interrupts)
        let (editor, interruptLine) = await makeEditor()
        let session = ChatSession(
            context: context,
            surroundings: .init(
                editor: editor, interrupts: interrupts, style: Terminal.output,
                write: { try StandardStreams.write($0) }, explain: { FailureText.line(for: $0) },
                interruptLine: interruptLine))
        try await session.run()
    }

    private static func makeEditor() async -> (any LineEditor, (@Sendable () -> Void)?) {
        #if canImport(CReadline)
            if Terminal.canEdit {
                let editor = await ReadlineEditor(history: HistoryFile(path: WorkspacePaths.history))
                return (editor, { editor.interrupt() })
            }
        #endif
        // A prompt is for a person; a pipe gets answers only.
        let showsPrompt = Terminal.inputIsTerminal
        return (PlainEditor(showPrompt: { if showsPrompt { StandardStreams.message($0) } }), nil)
    }
}
