import Chat
import Foundation

/// The terminal this process runs in, asked once for what the pure renderers need to know.
enum Terminal {
    static var environment: [String: String] { ProcessInfo.processInfo.environment }

    static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }

    /// A person types and reads here, in a terminal that can move its cursor.
    static var canEdit: Bool { inputIsTerminal && isatty(STDOUT_FILENO) == 1 && environment["TERM"] != "dumb" }

    /// How results are shown.
    static var output: TerminalStyle { style(of: STDOUT_FILENO) }

    /// How progress and errors are shown.
    static var messages: TerminalStyle { style(of: STDERR_FILENO) }

    /// The style at the width that standard output has now. Nothing but the width can change while the program runs.
    static func sized(_ style: TerminalStyle) -> TerminalStyle {
        guard style.isTerminal, let columns = columns(of: STDOUT_FILENO) else { return style }
        return style.resized(to: columns)
    }

    private static func style(of descriptor: Int32) -> TerminalStyle {
        let isTerminal = isatty(descriptor) == 1
        return TerminalStyle(
            environment: environment, isTerminal: isTerminal, columns: isTerminal ? columns(of: descriptor) : nil)
    }

    private static func columns(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
