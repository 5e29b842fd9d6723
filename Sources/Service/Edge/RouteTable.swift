import Operations

/// Every address that is served, with the methods it takes.
struct RouteTable: Sendable {
    struct Row: Sendable {
        var route: OperationRoute
        var methods: [String]
    }

    private(set) var rows: [Row] = []
    /// Places of the rows whose paths have no parameters.
    private var literal: [String: Int] = [:]

    /// Notes that a path takes a method.
    mutating func add(_ path: String, _ method: String) {
        if let place = rows.firstIndex(where: { $0.route.path == path }) {
            if !rows[place].methods.contains(method) { rows[place].methods.append(method) }
        } else {
            let row = Row(route: .get(path), methods: [method])
            if row.route.isLiteral { literal[path] = rows.count }
            rows.append(row)
        }
    }

    private func row(_ path: String) -> Row? {
        if let place = literal[path] { return rows[place] }
        let fitting = rows.filter { $0.route.fits(path) }
        return fitting.first { $0.route.isLiteral } ?? fitting.first
    }

    /// The methods that an address takes; nil where there is nothing.
    func methods(at path: String) -> [String]? {
        row(path).map { $0.methods.contains("GET") ? $0.methods + ["HEAD"] : $0.methods }
    }

    /// The pattern of an address: `/api/metrics/{id}`.
    func pattern(of path: String) -> String? { row(path)?.route.path }
}

extension OperationRoute {
    /// The parameters that stand in the path.
    var parameterNames: [String] {
        parts.compactMap { part in
            switch part {
            case .literal: nil
            case .parameter(let name), .rest(let name): name
            }
        }
    }

    var isLiteral: Bool {
        parts.allSatisfy { part in if case .literal = part { true } else { false } }
    }
}
