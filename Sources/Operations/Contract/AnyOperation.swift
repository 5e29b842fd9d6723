import Foundation
package import Semantics

/// An operation without its types: JSON in, JSON out. What every surface lists and calls.
package struct AnyOperation: Sendable {
    package let name: String
    package let summary: String
    package let route: OperationRoute
    package let bodyRoute: OperationRoute?
    package let effect: OperationEffect
    package let permission: OperationPermission
    /// Whether the answer follows from the parameters, the data and the day alone.
    package let isRepeatable: Bool
    package let parameters: [OperationParameter]
    package let outputSchema: JSONValue
    package let example: JSONValue
    private let body: @Sendable (JSONValue, OperationContext) async throws(OperationError) -> JSONValue

    package init<O: Operation>(_ operation: O) {
        name = operation.name
        summary = operation.summary
        route = operation.route
        bodyRoute = operation.bodyRoute
        effect = operation.effect
        permission = operation.permission
        isRepeatable = operation.isRepeatable
        parameters = operation.parameters
        outputSchema = operation.outputSchema
        example = operation.example
        body = { (named, context) throws(OperationError) -> JSONValue in
            let input = try ParameterBinding.decode(O.Input.self, from: named)
            return try await operation.perform(input, in: context).json
        }
    }

    /// JSON Schema of the named parameters.
    package var inputSchema: JSONValue {
        JSONSchema.object(
            parameters.map { JSONValue.Member($0.name, $0.describedSchema) },
            required: parameters.filter(\.isRequired).map(\.name))
    }

    /// Runs the operation.
    ///
    /// - Parameter params: a named object, an array in the order of `parameters`, or nil for none.
    /// - Throws: `OperationError`, the only error there is: wrong parameters are found before anything is computed.
    package func run(_ params: JSONValue?, in context: OperationContext) async throws(OperationError) -> JSONValue {
        let named = try ParameterBinding.named(params, parameters: parameters)
        let problems = SchemaCheck.problems(in: named, schema: inputSchema)
        guard problems.isEmpty else {
            let error = OperationError.invalidParameters(problems)
            throw problems.allSatisfy(\.fitsSchema) ? error.afterSchema() : error
        }
        do throws(OperationError) {
            return try await body(named, context)
        } catch {
            throw error.afterSchema()
        }
    }
}
