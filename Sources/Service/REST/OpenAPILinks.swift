import Operations
import Semantics

/// What of an answer can be asked on with: an id of a list with the operation that describes one of it.
enum OpenAPILinks {
    private struct Link {
        var operation: String
        var parameter: String
        /// A runtime expression on the answer.
        var value: String
    }

    /// Links by a member of the answer.
    private static let byMember: [String: Link] = [
        "facts": Link(operation: "facts.trace", parameter: "id", value: "$response.body#/facts/0/id"),
        "metrics": Link(operation: "metrics.describe", parameter: "id", value: "$response.body#/metrics/0/id"),
        "dimensions": Link(operation: "metrics.describe", parameter: "id", value: "$response.body#/dimensions/0/id"),
        "reports": Link(operation: "report.run", parameter: "name", value: "$response.body#/reports/0/name"),
    ]

    static func from(_ operation: AnyOperation, in registry: OperationRegistry) -> [JSONValue.Member] {
        guard case .object(let properties)? = operation.outputSchema["properties"] else { return [] }
        return properties.compactMap { property in
            guard let link = byMember[property.key], property.value["items"]?["type"]?.text == "object",
                let target = registry.operations.first(where: { $0.name == link.operation }),
                target.parameters.contains(where: { $0.name == link.parameter }), target.name != operation.name
            else { return nil }
            return .init(
                property.key,
                .object([
                    "operationId": .string(link.operation),
                    "parameters": .object([.init(link.parameter, .string(link.value))]),
                ]))
        }
    }
}
