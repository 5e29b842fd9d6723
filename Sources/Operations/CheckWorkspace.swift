package import Semantics

/// `workspace.check`: whether everything that is kept is as it was written.
package struct CheckWorkspace: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package init() {}
    }

    package let name = "workspace.check"
    package let summary = "Reads everything that is kept, compares checksums and counts, and lists what is damaged."
    package let route = OperationRoute.get("/api/check")
    package let parameters: [OperationParameter] = []
    package let outputSchema = JSONSchema.damage
    package let example: JSONValue = .object([JSONValue.Member]())

    package func run(_ input: Input, in context: OperationContext) async throws -> IntegrityReport {
        guard let integrity = context.integrity else {
            throw OperationError.unavailable(
                "cannot_check", "This source of data keeps no file of ours that could be checked here.")
        }
        return IntegrityReport(damage: try await integrity.verify(progress: context.progress))
    }
}

/// What a check of everything kept found.
package struct IntegrityReport: OperationOutput, Equatable {
    package var damage: [Damage]

    package init(damage: [Damage]) { self.damage = damage }

    package var json: JSONValue {
        .object([
            "ok": .bool(damage.isEmpty),
            "damage": .array(
                damage.map { damage in
                    .object([
                        "kind": .string(damage.kind.rawValue), "place": .string(damage.place),
                        "explanation": .string(damage.explanation), "days": .optional(damage.days, \.json),
                    ])
                }),
        ])
    }
}
