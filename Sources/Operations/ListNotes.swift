package import Semantics

/// `notes.list`: the goals and events that were told.
package struct ListNotes: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package init() {}
    }

    package let name = "notes.list"
    package let summary = "Lists the goals and events that were told, which pacing, dates and explanations use."
    package let route = OperationRoute.get("/api/notes")
    package let parameters: [OperationParameter] = []
    package let outputSchema = JSONSchema.notes
    package let example: JSONValue = .object([JSONValue.Member]())

    package func run(_ input: Input, in context: OperationContext) async throws -> Notes { context.notes.notes }
}
