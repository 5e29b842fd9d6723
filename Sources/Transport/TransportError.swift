/// Why bytes could not be brought in or sent out.
package struct TransportError: Error, Sendable, Equatable {
    private enum Code: String, Sendable {
        case unreadable, unwritable, truncated, corrupted, unsupported
        case compressionFailed = "compression_failed"
    }

    private let code: Code
    /// What was wrong and what to do: one line for a person.
    package let message: String

    /// A bounded label for telemetry.
    package var label: String { code.rawValue }

    /// The operating system refused to open or read; `reason` is its own text.
    package static func unreadable(_ name: String, reason: String) -> TransportError {
        TransportError(code: .unreadable, message: "cannot read \(name): \(reason)")
    }

    /// The operating system refused to make or write a file; `reason` is its own text.
    package static func unwritable(_ name: String, reason: String) -> TransportError {
        TransportError(code: .unwritable, message: "cannot write \(name): \(reason)")
    }

    /// Compressed data that stops before its end.
    package static let truncated = TransportError(
        code: .truncated,
        message: "the file ends in the middle of its compressed data: it was cut off; fetch or copy it again")

    /// Compressed data that contradicts itself or its checksum.
    package static func corrupted(_ format: String, detail: String) -> TransportError {
        TransportError(
            code: .corrupted,
            message: "the \(format) data is damaged (\(detail)): fetch or copy it again")
    }

    /// A compression that is recognised but not read.
    package static func unsupported(_ format: String) -> TransportError {
        TransportError(
            code: .unsupported,
            message: "the file is compressed with \(format), which is not read; unpack it, or use gzip or zstd")
    }

    /// The compressor itself gave up: out of memory, or a level it does not know.
    package static func compressionFailed(_ detail: String) -> TransportError {
        TransportError(code: .compressionFailed, message: "compressing failed: \(detail)")
    }

    /// Whether the input stopped before its end.
    package var isTruncation: Bool { code == .truncated }
}

extension TransportError: CustomStringConvertible {
    package var description: String { message }
}
