import Semantics

/// What can go wrong with a workspace, for the person who runs fidga.
package struct WarehouseError: PassingFailure, Sendable, CustomStringConvertible {
    private enum Code: String, Sendable {
        case notFound = "not_found"
        case notWritable = "not_writable"
        case exists
        case notAWorkspace = "not_a_workspace"
        case newerVersion = "newer_version"
        case olderVersion = "older_version"
        case damaged
        case busy
        case full
        case replaced
        case failed
    }

    private let code: Code
    /// One sentence: what was wrong, where, and what to do.
    package let description: String
    /// The error below, for logs; never shown to an asker.
    package let underlying: (any Error)?

    private init(_ code: Code, _ description: String, underlying: (any Error)? = nil) {
        self.code = code
        self.description = description
        self.underlying = underlying
    }

    /// A bounded name for telemetry.
    package var label: String { code.rawValue }

    package var passing: String? {
        switch code {
        case .busy, .full, .replaced, .notFound, .notAWorkspace, .newerVersion: code.rawValue
        case .notWritable, .exists, .olderVersion, .damaged, .failed: nil
        }
    }

    var isReplacement: Bool { code == .replaced }

    package static func notFound(_ path: String) -> WarehouseError {
        .init(.notFound, "There is no workspace at \(path). Import something into it first, or run 'fidga demo'.")
    }
    package static func notWritable(_ path: String, underlying: (any Error)? = nil) -> WarehouseError {
        .init(
            .notWritable,
            "The workspace \(path) cannot be opened for writing. Check that the folder exists and is yours.",
            underlying: underlying)
    }
    package static func exists(_ path: String) -> WarehouseError {
        .init(.exists, "There is a file at \(path) already. Name another one; this one was not touched.")
    }
    package static func notAWorkspace(_ path: String, underlying: (any Error)? = nil) -> WarehouseError {
        .init(
            .notAWorkspace,
            "\(path) is not a fidga workspace. Name another file with --data; this one was not touched.",
            underlying: underlying)
    }
    package static func newerVersion(_ path: String, found: Int, known: Int) -> WarehouseError {
        .init(
            .newerVersion,
            "The workspace \(path) has format \(found), made by a newer fidga; this one knows up to \(known). "
                + "Update fidga; the workspace was not touched.")
    }
    package static func olderVersion(_ path: String, found: Int) -> WarehouseError {
        .init(
            .olderVersion,
            "The workspace \(path) has format \(found), of a preview of fidga that was never released. Import its sources "
                + "into a new workspace (--data); this one was not touched.")
    }
    package static func damaged(_ path: String, detail: String, underlying: (any Error)? = nil) -> WarehouseError {
        .init(
            .damaged,
            "The workspace \(path) is damaged (\(detail)). Restore it from a backup, or import its sources into a new one.",
            underlying: underlying)
    }
    package static func busy(_ path: String) -> WarehouseError {
        .init(
            .busy, "Another process is writing to the workspace \(path). Try again when it is done; nothing was lost.")
    }
    package static func full(_ path: String) -> WarehouseError {
        .init(
            .full,
            "The disk that holds the workspace \(path) is full. Free some space and run the command again; "
                + "what was in the workspace is intact.")
    }
    package static func replaced(_ path: String) -> WarehouseError {
        .init(
            .replaced,
            "Another file was put in the place of the workspace \(path) while it was in use, or it was removed. "
                + "Run the command again.")
    }
    package static func failed(_ path: String, underlying: any Error) -> WarehouseError {
        .init(.failed, "The workspace \(path) could not be used: \(underlying)", underlying: underlying)
    }
}
