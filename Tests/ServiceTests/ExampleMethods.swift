import Operations
import Semantics

@testable import Service

/// The methods that the specification's examples call.
enum ExampleMethods {
    static let server = JSONRPCServer(
        methods: [
            "subtract": subtract, "sum": sum, "update": nothing, "notify_hello": nothing, "notify_sum": nothing,
            "get_data": data,
        ])

    private static let subtract: JSONRPCServer.Method = { params, _ in
        let names = ["minuend", "subtrahend"]
        let values: [JSONValue]
        switch params {
        case .array(let elements) where elements.count == 2: values = elements
        case .object(let members) where Set(members.map(\.key)) == Set(names):
            values = names.compactMap { params?[$0] }
        default: throw OperationError.invalidParameters([])
        }
        guard let a = values[0].integer, let b = values[1].integer else { throw OperationError.invalidParameters([]) }
        return "\(a - b)"
    }

    private static let sum: JSONRPCServer.Method = { params, _ in
        "\((params?.elements ?? []).compactMap(\.integer).reduce(0, +))"
    }

    private static let nothing: JSONRPCServer.Method = { _, _ in "null" }
    private static let data: JSONRPCServer.Method = { _, _ in #"["hello",5]"# }
}
