/// Lines from a pipe, a file or a terminal that cannot edit. Echoes nothing and keeps no history.
package final class PlainEditor: LineEditor {
    private let thread = EditingThread(name: "fidga.input")
    private let nextLine: @Sendable () -> String?
    private let showPrompt: @Sendable (String) -> Void

    /// - Parameters:
    ///   - nextLine: the next line of the input without its line feed, waiting for it; nil at the end.
    ///   - showPrompt: writes a prompt, where there is a person to read it.
    package init(
        nextLine: @escaping @Sendable () -> String? = { Swift.readLine() },
        showPrompt: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.nextLine = nextLine
        self.showPrompt = showPrompt
    }

    package func readLine(prompt: String) async -> LineInput {
        await thread.run { [nextLine, showPrompt] in
            showPrompt(prompt)
            return nextLine().map(LineInput.line) ?? .end
        }
    }

    package func wasInterruptedLate() -> Bool { false }
    package func remember(_ line: String) async {}
    package func offer(_ words: [CompletionWord]) async {}
    package func close() async {}
}
