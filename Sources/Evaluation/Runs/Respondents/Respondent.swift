package import Semantics

/// One who answers what a case asks: the program under test, a language model, or an echo.
package protocol Respondent: Sendable {
    /// - Throws: `RespondentError` with the reason in words.
    func reply(to request: EvaluationRequest) async throws -> EvaluationReply
}

/// What a case asks.
package struct EvaluationRequest: Sendable, Hashable {
    package struct Turn: Sendable, Hashable {
        /// `user` or `assistant`.
        package var role: String
        package var text: String
    }

    package var prompt: String
    /// Earlier turns, oldest first.
    package var conversation: [Turn] = []
    /// The world in which the question is asked; nil for none in particular.
    package var world: WorldSetting?
    /// The day on which the question is asked; nil for the respondent's own.
    package var today: CivilDate?
    /// What a scripted language model replies, one after the other; empty for the respondent's own model.
    package var script: [String] = []
    /// The file of a cassette whose model words the answer; nil for the respondent's own model.
    package var cassette: String?
    /// Facts against which a text is checked; nil where nothing is.
    package var facts: JSONValue?
    /// What a judge holds the text against; nil where nobody judges.
    package var rubric: String?
    /// What a language model is told before the prompt.
    package var system: String?
    /// Several cases ask the same, and one answer serves them all.
    package var isShared = false
}

/// What was answered.
package struct EvaluationReply: Sendable, Hashable {
    package var text: String
    /// The answer in its wire shape, where it has one.
    package var json: JSONValue?
    package var latencyMilliseconds: Double?
    package var costDollars: Double?
    /// `stop`, `length`, `content_filter`, `tool_calls`.
    package var finishReason: String?
    /// What was written elsewhere on the way to the answer.
    package var traces: [Trace]

    package struct Trace: Sendable, Hashable {
        package enum Place: String, Sendable, CaseIterable {
            /// What a language model was sent.
            case prompt
            /// What the operator's log says.
            case log
            /// What a recording keeps.
            case cassette
        }
        package var place: Place
        package var text: String

        package init(_ place: Place, _ text: String) {
            self.place = place
            self.text = text
        }
    }

    package init(
        text: String, json: JSONValue? = nil, latencyMilliseconds: Double? = nil, costDollars: Double? = nil,
        finishReason: String? = nil, traces: [Trace] = []
    ) {
        self.traces = traces
        self.text = text
        self.json = json
        self.latencyMilliseconds = latencyMilliseconds
        self.costDollars = costDollars
        self.finishReason = finishReason
    }
}

/// Why there is no answer.
package struct RespondentError: Error, Sendable, Hashable {
    package var message: String
    /// There is nobody to ask, so nothing is said about the answer.
    package var isAbsent: Bool
    package init(_ message: String, isAbsent: Bool = false) {
        self.message = message
        self.isAbsent = isAbsent
    }
}

/// Says what it was asked, at once and for nothing.
package struct EchoRespondent: Respondent {
    package init() {}

    package func reply(to request: EvaluationRequest) async throws -> EvaluationReply {
        EvaluationReply(text: request.prompt, latencyMilliseconds: 0, costDollars: 0)
    }
}
