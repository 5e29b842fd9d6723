package import Transport

/// Why an import, or another connector's work, could not begin or go on. One bad record is no such error: it is a
/// `RecordProblem`, and the import goes on.
package struct ConnectorError: Error, Sendable {
    private enum Code: String, Sendable {
        case unknownFormat = "unknown_format"
        case mapping
        case unreadable
        case unwritable
        case damaged
        case notText = "not_text"
        case structure
        case unknownColumn = "unknown_column"
    }

    private let code: Code
    /// What was wrong, where, and what to do: one line for a person.
    package let message: String
    /// Names that may have been meant, best first.
    package let suggestions: [String]
    /// What lies below, for the operator.
    package let underlying: TransportError?

    /// A bounded label for telemetry.
    package var label: String { code.rawValue }

    private init(_ code: Code, _ message: String, suggestions: [String] = [], underlying: TransportError? = nil) {
        self.code = code
        self.message = message
        self.suggestions = suggestions
        self.underlying = underlying
    }

    /// No format has this name.
    package static func unknownFormat(_ name: String, known: [String]) -> ConnectorError {
        ConnectorError(
            .unknownFormat, "there is no import format '\(name)'; there are: \(known.joined(separator: ", "))",
            suggestions: known)
    }

    /// The mapping file is missing or wrong; `message` says where and what to write instead.
    package static func mapping(_ message: String, suggestions: [String] = []) -> ConnectorError {
        ConnectorError(.mapping, message, suggestions: suggestions)
    }

    /// The file cannot be opened or read.
    package static func unreadable(_ message: String) -> ConnectorError { ConnectorError(.unreadable, message) }

    /// The file cannot be made or written.
    package static func unwritable(_ error: TransportError) -> ConnectorError {
        ConnectorError(.unwritable, error.message, underlying: error)
    }

    /// The file ends early or its compression is broken.
    package static func damaged(_ message: String, underlying: TransportError) -> ConnectorError {
        ConnectorError(.damaged, message, underlying: underlying)
    }

    /// The file is binary, or text in an encoding that is not read.
    package static func notText(_ message: String) -> ConnectorError { ConnectorError(.notText, message) }

    /// No column has this name.
    package static func unknownColumn(_ name: String, columns: [String], near: [String]) -> ConnectorError {
        let shown = columns.prefix(20).joined(separator: ", ") + (columns.count > 20 ? ", …" : "")
        return ConnectorError(
            .unknownColumn, "there is no column '\(name)'; the file has: \(shown)", suggestions: near)
    }

    /// The same error, saying in which of several files.
    package func `in`(file: String) -> ConnectorError {
        ConnectorError(code, "\(file): \(message)", suggestions: suggestions, underlying: underlying)
    }

    /// The file's shape is not the format's: a quote never closed, an array never ended.
    package static func structure(_ message: String) -> ConnectorError { ConnectorError(.structure, message) }
}

extension ConnectorError: CustomStringConvertible {
    package var description: String { message }
}
