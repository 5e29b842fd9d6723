package import Grounding
import Logging
package import Semantics

/// `question.ask`: a question in words → a verified answer.
package struct AskQuestion: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var question: String
        package var conversationID: String?
        package var conversation: [ConversationTurn]?

        package init(question: String, conversationID: String? = nil, conversation: [ConversationTurn]? = nil) {
            self.question = question
            self.conversationID = conversationID
            self.conversation = conversation
        }

        private enum CodingKeys: String, CodingKey {
            case question, conversation
            case conversationID = "conversation_id"
        }

        package init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            question = try container.decode(String.self, forKey: .question)
            conversationID = try container.decodeIfPresent(String.self, forKey: .conversationID)
            conversation = try container.decodeIfPresent([WireTurn].self, forKey: .conversation)?.map(\.turn)
        }
    }

    package let name = "question.ask"
    package let summary = "Answers a question in words; every number carries the fact it comes from."
    package let route = OperationRoute.post("/api/ask")
    package let permission = OperationPermission.ask
    package let parameters: [OperationParameter] = [
        .required(
            "question", InterpretQuestion.question,
            "The question, in English; common ones in German, French, Spanish and Portuguese too."),
        .optional(
            "conversation_id", JSONSchema.nullable(JSONSchema.string()),
            "A name of the caller's choice; questions with the same name may refer to each other."),
        .optional(
            "conversation", JSONSchema.nullable(InterpretQuestion.turns), "Earlier turns, oldest first."),
    ]
    package let outputSchema = JSONSchema.answer
    package let example: JSONValue = .object(["question": .string("How many sessions did we have last week?")])

    package func run(_ input: Input, in context: OperationContext) async throws -> VerifiedAnswer {
        let lead = context.lead()
        return try await worded(try await draft(input, in: context, lead), for: input, in: context, lead)
    }

    /// An answer in the narrator's words, which nobody has kept yet.
    package struct Draft: Sendable {
        package var answer: VerifiedAnswer
        /// The rules could not read the question: what it means depends on the language model.
        package var isUnread: Bool
    }

    /// The step before `worded`: reads the question and computes its answer. The same question on the same data gives the
    /// same draft.
    package func draft(_ input: Input, in context: OperationContext) async throws -> Draft {
        try await draft(input, in: context, nil)
    }

    private func draft(_ input: Input, in context: OperationContext, _ lead: ToldLead?) async throws -> Draft {
        let question = try InterpretQuestion.checked(input.question)
        var composer = AnswerComposer(context: context, now: context.now())
        var conversation = input.conversation ?? []
        if let id = input.conversationID {
            conversation = try await context.conversations.turns(of: id) + conversation
        }
        let reader = try await context.reader()
        let (read, before) = reader.readings(
            question, after: conversation, today: composer.today, notes: context.notes.notes)
        let interpretation = try await planned(question, read, reader, in: context) ?? read
        composer.asked = AskedQuestions(
            reader: reader, readings: before + [interpretation], today: composer.today, notes: context.notes.notes)
        let note = reader.note(
            in: question, reading: interpretation, today: composer.today, notes: context.notes.notes)
        context.stage(OperationStage("interpretation", interpretation.json))
        if note == nil, !AnswerComposer.mayOpenOtherwise(question) { composer.lead = lead }
        let answer = try await composer.answer(question, reading: interpretation, note: note)
        context.stage(OperationStage("facts", answer.json["facts"] ?? .null))
        return Draft(answer: answer, isUnread: read.isUnread)
    }

    /// The step after `draft`: has the context's language model word it, where there is one, and keeps it.
    package func worded(
        _ draft: Draft, for input: Input, in context: OperationContext
    ) async throws -> VerifiedAnswer {
        try await worded(draft, for: input, in: context, context.lead())
    }

    private func worded(
        _ draft: Draft, for input: Input, in context: OperationContext, _ lead: ToldLead?
    ) async throws -> VerifiedAnswer {
        var answer = draft.answer
        try await context.reword(&answer)
        // The narrator's first words need not wait until the answer is kept.
        if let first = answer.text.split(separator: "\n", maxSplits: 1).first { lead?.tell(String(first)) }
        let composer = AnswerComposer(context: context, now: context.now())
        try await composer.keep(answer)
        if let id = input.conversationID {
            do {
                try await context.conversations.append(
                    [
                        ConversationTurn(role: .user, text: answer.question),
                        ConversationTurn(role: .assistant, text: answer.text),
                    ], to: id, at: composer.now)
            } catch {
                // An answer that cannot be kept is still right: the log says what happened.
                context.note("a conversation was not kept", error)
            }
        }
        return answer
    }

    /// What a language model makes of a question that the rules cannot read; nil for any other, and without a model.
    private func planned(
        _ question: String, _ reading: Interpretation, _ reader: QuestionReader, in context: OperationContext
    ) async throws -> Interpretation? {
        guard reading.isUnread, let planner = context.writer?.planner else { return nil }
        return try await planner.plan(
            question, metrics: context.catalogue.metrics, groups: context.catalogue.dimensions
        ) { json in
            QuestionPlan(json, catalogue: context.catalogue)
                .flatMap { reader.read($0, by: planner.name, today: context.today) }
        }
    }
}

extension VerifiedAnswer: OperationOutput {}
