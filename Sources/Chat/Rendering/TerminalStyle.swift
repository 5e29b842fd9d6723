/// What the place that shows the output can do: its width, and whether it takes colour.
package struct TerminalStyle: Sendable, Equatable {
    /// Columns of a line.
    package var width: Int
    package var usesColour: Bool
    /// Someone looks at it: charts and tables are wanted, and prompts.
    package var isTerminal: Bool

    package init(width: Int, usesColour: Bool, isTerminal: Bool) {
        self.width = width
        self.usesColour = usesColour
        self.isTerminal = isTerminal
    }

    /// A file or a pipe: no colour, and wide enough that little is cut.
    package static let plain = TerminalStyle(width: 200, usesColour: false, isTerminal: false)

    /// Decides from the facts of the process.
    /// - Parameters:
    ///   - environment: `NO_COLOR` (set to anything but nothing), `TERM` and `COLUMNS` count.
    ///   - columns: what the terminal itself says; nil when it does not.
    package init(environment: [String: String], isTerminal: Bool, columns: Int?) {
        let dumb = environment["TERM"] == "dumb"
        let stated = environment["COLUMNS"].flatMap { Int($0) }
        let measured = [columns, stated].lazy.compactMap { $0 }.first { $0 > 0 }
        self.isTerminal = isTerminal
        usesColour = isTerminal && !dumb && (environment["NO_COLOR"] ?? "").isEmpty
        width = TerminalStyle.usable(measured ?? (isTerminal ? 80 : TerminalStyle.plain.width))
    }

    /// The same after the terminal has been made wider or narrower.
    package func resized(to columns: Int) -> TerminalStyle {
        var style = self
        style.width = TerminalStyle.usable(columns)
        return style
    }

    private static func usable(_ columns: Int) -> Int { min(400, max(30, columns)) }

    /// Colour is used for meaning only, so every role has one.
    package enum Role: String, Sendable, CaseIterable {
        /// The answer itself.
        case strong = "1"
        /// What supports it and may be skipped.
        case quiet = "2"
        case good = "32"
        case bad = "31"
        case caution = "33"
    }

    /// The text in the colour of its role; the text itself where there is no colour. `text` must already be safe.
    package func apply(_ role: Role, _ text: String) -> String {
        usesColour && !text.isEmpty ? "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m" : text
    }
}
