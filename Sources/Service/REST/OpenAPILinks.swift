import Operations
import Semantics

/// What of an answer can be asked on with: an id of a list with the operation that describes one of it, or the id of what
/// was made with the operations that change it.
enum OpenAPILinks {
    fileprivate struct Link {
        /// The link's name among those of its answer.
        var name: String
        var source: Source
        var operation: String
        var parameter: String
        /// A runtime expression on the answer.
        var value: String
    }

    /// Which answers have a link.
    fileprivate enum Source {
        /// All with a list of objects under this name.
        case list(String)
        /// This operation's.
        case answer(String)
    }

    private static let all: [Link] = [
        .init(name: "facts", .list("facts"), "facts.trace", "id", "$response.body#/facts/0/id"),
        .init(name: "metrics", .list("metrics"), "metrics.describe", "id", "$response.body#/metrics/0/id"),
        .init(name: "dimensions", .list("dimensions"), "metrics.describe", "id", "$response.body#/dimensions/0/id"),
        .init(name: "reports", .list("reports"), "report.run", "name", "$response.body#/reports/0/name"),
        .init(name: "change", .list("alerts"), "alerts.update", "id", "$response.body#/alerts/0/id"),
        .init(name: "delete", .list("alerts"), "alerts.delete", "id", "$response.body#/alerts/0/id"),
        .init(name: "change", .answer("alerts.create"), "alerts.update", "id", "$response.body#/id"),
        .init(name: "delete", .answer("alerts.create"), "alerts.delete", "id", "$response.body#/id"),
        .init(name: "judge", .list("alarms"), "alerts.judge", "alarm", "$response.body#/alarms/0/alarm"),
    ]

    static func from(_ operation: AnyOperation, in registry: OperationRegistry) -> [JSONValue.Member] {
        all.filter { $0.source.holds(operation) && $0.operation != operation.name && $0.leads(into: registry) }
            .map { link in
                .init(
                    link.name,
                    .object([
                        "operationId": .string(link.operation),
                        "parameters": .object([.init(link.parameter, .string(link.value))]),
                    ]))
            }
    }
}

extension OpenAPILinks.Link {
    fileprivate init(
        name: String, _ source: OpenAPILinks.Source, _ operation: String, _ parameter: String, _ value: String
    ) {
        self.init(name: name, source: source, operation: operation, parameter: parameter, value: value)
    }

    fileprivate func leads(into registry: OperationRegistry) -> Bool {
        registry.operations.contains { target in
            target.name == operation && target.parameters.contains { $0.name == parameter }
        }
    }
}

extension OpenAPILinks.Source {
    fileprivate func holds(_ operation: AnyOperation) -> Bool {
        switch self {
        case .answer(let name): operation.name == name
        case .list(let name):
            operation.outputSchema["properties"]?[name]?["items"]?["type"]?.text == "object"
        }
    }
}
