import Logging
package import Semantics

/// One use case, defined once: the JSON-RPC method, the REST route, the command and the documentation are derived from it.
///
/// *Step before:* a surface's request. *Step after:* the typed result, or an `OperationError`.
/// A new operation is one file in this folder and one line in `OperationRegistry`.
package protocol Operation: Sendable {
    associatedtype Input: Decodable & Sendable
    associatedtype Output: OperationOutput

    /// `<noun>.<verb>`: `metrics.query`.
    var name: String { get }
    /// One sentence for a person choosing among operations.
    var summary: String { get }
    var route: OperationRoute { get }
    /// A second address that takes every parameter in a body, where the path of the first has some; nil unless the
    /// operation says otherwise.
    var bodyRoute: OperationRoute? { get }
    /// What it does to the data; only reading unless the operation says otherwise.
    var effect: OperationEffect { get }
    /// What a caller must be allowed to; to read, or for what takes data out to administer, unless the operation says
    /// otherwise.
    var permission: OperationPermission { get }
    /// Whether the answer follows from the parameters, the data and the day alone, and is kept nowhere, so that it may be
    /// given again while neither changes; false unless the operation says otherwise.
    var isRepeatable: Bool { get }
    /// What `Input` is decoded from, in the order of positional parameters.
    var parameters: [OperationParameter] { get }
    /// JSON Schema of the result.
    var outputSchema: JSONValue { get }
    /// Parameters that work on any workspace with data, as a named object.
    var example: JSONValue { get }

    /// - Throws: `OperationError` or `QueryRefusal` for what was asked wrongly; a source's error for what broke.
    ///   `perform` turns all of them into `OperationError`.
    func run(_ input: Input, in context: OperationContext) async throws -> Output
}

/// What an operation does to the workspace's data. Surfaces that act for somebody else offer only what reads.
package enum OperationEffect: String, Sendable {
    case reads
    /// Changes what is kept beside the data: rules, verdicts.
    case writes
    /// Takes data out for good.
    case removes
}

/// What a caller may be allowed to do.
package enum OperationPermission: String, Sendable, CaseIterable {
    /// Metrics, reports, findings.
    case read
    /// Questions in words.
    case ask
    /// Bringing data in.
    case ingest
    /// Everything, and taking data out.
    case admin
}

extension Operation {
    package var effect: OperationEffect { .reads }
    package var permission: OperationPermission { effect == .reads ? .read : .admin }
    package var isRepeatable: Bool { false }
    package var bodyRoute: OperationRoute? { nil }
}

/// What an operation returns: a value that has one JSON form on every surface.
package protocol OperationOutput: Sendable {
    var json: JSONValue { get }
}

extension Operation {
    /// Runs the operation; every error is the one error shape.
    package func perform(_ input: Input, in context: OperationContext) async throws(OperationError) -> Output {
        do {
            return try await run(input, in: context)
        } catch {
            let translated = OperationError(translating: error)
            if translated.category == .failed {
                context.note("operation failed", error, about: name)
            }
            throw translated
        }
    }
}

extension MetricTable: OperationOutput {}
