/// Where the lines of a conversation come from: a terminal with editing and history, or a pipe.
package protocol LineEditor: Sendable {
    /// Waits for one line.
    /// - Parameter prompt: shown in front of it where a person types; never written to a pipe.
    func readLine(prompt: String) async -> LineInput
    /// Whether ^C came for the line, but after it was read: then the line is not wanted any more.
    func wasInterruptedLate() -> Bool
    /// Keeps a line so that it can be recalled, now and next time.
    func remember(_ line: String) async
    /// What the tab key offers from now on.
    func offer(_ words: [CompletionWord]) async
    /// Gives the terminal back. Nothing can be read after it.
    func close() async
}

package enum LineInput: Sendable, Equatable {
    /// A line without its line feed. A pasted text of several lines is one line, with line feeds inside.
    case line(String)
    /// ^C: the line that was being typed is dropped, the conversation goes on.
    case interrupted
    /// ^D, or the end of the file.
    case end
}
