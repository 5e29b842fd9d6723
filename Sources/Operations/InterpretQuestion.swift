package import Semantics

/// `question.interpret`: a question in words → how it is read, without computing anything.
package struct InterpretQuestion: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var question: String
        package var conversation: [ConversationTurn]?

        package init(question: String, conversation: [ConversationTurn]? = nil) {
            self.question = question
            self.conversation = conversation
        }

        private enum CodingKeys: String, CodingKey { case question, conversation }

        package init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            question = try container.decode(String.self, forKey: .question)
            conversation = try container.decodeIfPresent([WireTurn].self, forKey: .conversation)?.map(\.turn)
        }
    }

    package let name = "question.interpret"
    package let summary = "Reads a question: intent, metrics, dimensions, filters, period. Computes nothing."
    package let route = OperationRoute.post("/api/interpret")
    package let permission = OperationPermission.ask
    package let parameters: [OperationParameter] = [
        .required(
            "question", question,
            "The question, in English; common ones in German, French, Spanish and Portuguese too."),
        .optional("conversation", JSONSchema.nullable(turns), "Earlier turns, oldest first."),
    ]
    package let outputSchema = JSONSchema.interpretation
    package let example: JSONValue = .object(["question": .string("Revenue by channel last week")])

    package func run(_ input: Input, in context: OperationContext) async throws -> Interpretation {
        let question = try InterpretQuestion.checked(input.question)
        return try await context.reader().read(
            question, conversation: input.conversation ?? [], today: context.today, notes: context.notes.notes)
    }

    /// The longest question that is read, in characters.
    static let longestQuestion = 4000

    static let question = JSONSchema.text(atMost: longestQuestion)

    static func checked(_ question: String) throws(OperationError) -> String {
        let isBlank = question.allSatisfy(\.isWhitespace)
        guard !isBlank, question.count <= longestQuestion else {
            throw .invalidParameters([
                ParameterProblem(
                    location: "question",
                    message: isBlank
                        ? "The question is empty." : "The question is longer than \(longestQuestion) characters.",
                    suggestions: isBlank ? ["How many sessions did we have last week?"] : [])
            ])
        }
        return question
    }

    static let turns = JSONSchema.array(
        of: JSONSchema.object(
            [
                .init("role", JSONSchema.string(among: ["user", "assistant"])),
                .init("text", JSONSchema.string()),
            ], required: ["role", "text"]))
}

extension Interpretation: OperationOutput {}

/// A turn as callers send it: `{"role","text"}`.
struct WireTurn: Decodable, Sendable {
    private let role: ConversationTurn.Role
    private let text: String

    var turn: ConversationTurn { ConversationTurn(role: role, text: text) }
}
