import Operations

/// How the paths of a registry lie beside each other.
struct OpenAPIPaths {
    private let registry: OperationRegistry

    init(_ registry: OperationRegistry) { self.registry = registry }

    /// What a parameter of a path cannot be, since another operation has that very path: `funnel` in `/api/reports/{name}`
    /// where there is `/api/reports/funnel`.
    func taken(_ parameter: OperationParameter, of operation: AnyOperation) -> [String] {
        let own = OpenAPIPaths.steps(operation)
        guard let place = own.firstIndex(of: "{\(parameter.name)}") else { return [] }
        return registry.operations.compactMap { other in
            let steps = OpenAPIPaths.steps(other)
            guard steps.count == own.count, !steps[place].hasPrefix("{"),
                own.indices.allSatisfy({ $0 == place || own[$0] == steps[$0] })
            else { return nil }
            return String(steps[place])
        }
    }

    private static func steps(_ operation: AnyOperation) -> [Substring] { operation.route.path.split(separator: "/") }
}
