import Logging
package import Operations
package import Semantics

/// The one way from a surface to an operation: permission, a place among those that compute, a deadline, answers that are
/// known already, and telemetry. JSON-RPC, REST, MCP and streams all go through here.
package struct OperationRunner: Sendable {
    package let registry: OperationRegistry
    package let context: OperationContext
    package let limits: ServiceLimits
    let telemetry: Telemetry
    let admission: Admission
    private let cache: AnswerCache

    package init(
        registry: OperationRegistry, context: OperationContext, limits: ServiceLimits = ServiceLimits(),
        telemetry: Telemetry = Telemetry()
    ) {
        self.registry = registry
        self.context = context
        self.limits = limits
        self.telemetry = telemetry
        admission = Admission(runningLimit: limits.running, waitingLimit: limits.waiting)
        cache = AnswerCache(byteLimit: limits.cacheBytes)
    }

    /// Runs an operation for a caller.
    ///
    /// - Throws: `OperationError`, the only error there is.
    package func run(
        _ operation: AnyOperation, _ params: JSONValue?, call: ServiceCall
    ) async throws(OperationError) -> OperationAnswer {
        let began = telemetry.now()
        do throws(OperationError) {
            guard call.caller.may(operation.permission) else { throw .forbidden(operation) }
            let answer = try await answer(operation, params, call: call)
            telemetry.operation(operation.name, outcome: "ok", since: began)
            return answer
        } catch {
            telemetry.operation(operation.name, outcome: error.label, since: began)
            throw error
        }
    }

    /// The state of the data and the day: what repeatable answers depend on besides their parameters.
    func version() async throws(OperationError) -> DataVersion {
        do {
            return DataVersion(
                snapshot: try await context.source.inventory().snapshot, day: context.today.description,
                notes: context.notes.notes.json.serialized)
        } catch {
            context.note(dataUnavailable: error)
            throw OperationError(translating: error)
        }
    }

    private func answer(
        _ operation: AnyOperation, _ params: JSONValue?, call: ServiceCall
    ) async throws(OperationError) -> OperationAnswer {
        guard operation.isRepeatable else {
            return OperationAnswer(try await compute(operation, params, call))
        }
        let version = try await version()
        let key = AnswerCache.Key(
            operation: operation.name, parameters: params?.serialized ?? "", version: version)
        if let known = cache.answer(for: key) {
            telemetry.count(.cacheHits)
            return known
        }
        let answer = OperationAnswer(try await compute(operation, params, call), version: version)
        // What was computed while data came in may belong to neither version.
        if try await self.version() == version { cache.keep(answer, for: key) }
        return answer
    }

    private func compute(
        _ operation: AnyOperation, _ params: JSONValue?, _ call: ServiceCall
    ) async throws(OperationError) -> JSONValue {
        let context = context.heard(progress: call.progress, stage: call.stage)
        return try await admission.run { () async throws(OperationError) -> JSONValue in
            try await Deadline.run(within: limits.deadline) { () async throws(OperationError) -> JSONValue in
                try await operation.run(params, in: context)
            }
        }
    }
}

extension OperationError {
    static func forbidden(_ operation: AnyOperation) -> OperationError {
        .forbidden("This key may not '\(operation.permission.rawValue)', which \(operation.name) needs.")
    }
}
