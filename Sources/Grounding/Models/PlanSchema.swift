import Semantics

/// The form of a plan with the names there are in it: a server that follows the schema can give no other.
enum PlanSchema {
    /// - Parameters:
    ///   - schema: of the prompt `plan-question`.
    ///   - metrics: ids to choose from.
    ///   - groups: ids of dimensions to choose from.
    static func naming(metrics: [String], groups: [String], in schema: JSONValue) -> JSONValue {
        let (metrics, groups) = (choice(metrics), choice(groups))
        return schema.replacing(["properties", "metrics", "items"], with: metrics)
            .replacing(["properties", "by", "items"], with: groups)
            .replacing(["properties", "only", "items", "properties", "field"], with: groups)
    }

    private static func choice(_ names: [String]) -> JSONValue {
        .object(["type": .string("string"), "enum": .array(names.map { .string($0) })])
    }
}

extension JSONValue {
    /// With another value at a place within objects; unchanged where there is no such place.
    fileprivate func replacing(_ path: [String], with value: JSONValue) -> JSONValue {
        guard let key = path.first else { return value }
        guard case .object(let members) = self else { return self }
        return .object(
            members.map { member in
                guard member.key == key else { return member }
                return Member(key, member.value.replacing(Array(path.dropFirst()), with: value))
            })
    }
}
