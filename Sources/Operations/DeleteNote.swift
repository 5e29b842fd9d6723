package import Semantics

/// `notes.delete`: forgets the goals, events and followed advice of a name.
package struct DeleteNote: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var name: String
    }

    package let name = "notes.delete"
    package let summary = "Forgets the goals, events and followed advice of a name."
    package let route = OperationRoute.post("/api/notes/delete")
    package let effect = OperationEffect.writes
    package let parameters: [OperationParameter] = [
        .required("name", JSONSchema.string(), "As notes.list gives it.")
    ]
    package let outputSchema = JSONSchema.notes
    package let example: JSONValue = .object(["name": .string("checkout redesign")])

    package func run(_ input: Input, in context: OperationContext) async throws -> Notes {
        let (removed, notes) = try context.notes.change { notes in
            let removed = notes.remove(named: input.name)
            return (removed, notes)
        }
        guard removed > 0 else {
            throw OperationError.notFound(
                "unknown_note", "Nothing is noted as '\(input.name.prefix(60))'.",
                suggestions: NearestNames.suggestions(
                    for: input.name, among: notes.names))
        }
        return notes
    }
}
