package import Grounding
package import Semantics

/// `claims.verify`: any text against a fact sheet, whoever wrote the two.
package struct VerifyClaims: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var text: String
        /// A list of facts in their wire shape.
        package var facts: JSONValue

        package init(text: String, facts: JSONValue) {
            self.text = text
            self.facts = facts
        }
    }

    package let name = "claims.verify"
    package let summary =
        "Checks a text against a fact sheet: what it claims, and whether each claim follows from the facts."
    package let route = OperationRoute.post("/api/verify")
    package let parameters: [OperationParameter] = [
        .required("text", JSONSchema.string(), "The text to check: an answer of any language model, or a person's."),
        .required(
            "facts",
            JSONSchema.array(
                of: JSONSchema.openObject("A Fact; kind, comparison and provenance may be missing")),
            // No bound in the schema: as many would not fit the body of a request.
            "The facts that the text may speak of, up to \(mostFacts)."),
    ]
    package let outputSchema = JSONSchema.record(
        "The verdict and every claim.",
        [
            "verdict": JSONSchema.string(among: ["accepted", "rejected"]),
            "claims": JSONSchema.array(of: JSONSchema.claim),
        ])
    package let example: JSONValue = .object([
        "text": .string("Sessions rose 20% to 6 [F1]."),
        "facts": .array([
            .object([
                "id": .string("F1"), "label": .string("Sessions, 16–22 Nov 2026: 6 (9–15 Nov 2026: 5, up 20 %)"),
                "metric": .string("sessions"), "value": .integer(6), "unit": .string("count"),
                "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")]),
                "dimensions": .object([]),
                "comparison": .object([
                    "value": .integer(5),
                    "period": .object(["start": .string("2026-11-09"), "end": .string("2026-11-15")]),
                    "kind": .string("previous"),
                ]),
            ])
        ]),
    ])

    /// Longer texts are no answers.
    private static let longestText = 100_000
    private static let mostFacts = 5_000

    package func run(_ input: Input, in context: OperationContext) async throws -> Verification {
        try VerifyClaims.verifier(facts: input.facts, catalogue: context.catalogue).verify(
            VerifyClaims.checked(input.text))
    }

    /// Reads a sheet once, for any number of texts.
    package static func verifier(facts: JSONValue, catalogue: Catalogue) throws(OperationError) -> ClaimVerifier {
        do {
            let sheet = try ReferenceFact.sheet(from: .object(["facts": facts]))
            guard sheet.count <= mostFacts else {
                throw problem("facts", "There are \(sheet.count) facts; up to \(mostFacts) can be read at a time.")
            }
            return ClaimVerifier(facts: sheet, catalogue: catalogue)
        } catch let error as FactSheetError {
            throw problem(error.place, error.problem.capitalisedSentence)
        } catch let error as OperationError {
            throw error
        } catch {
            throw OperationError(translating: error)
        }
    }

    package static func checked(_ text: String) throws(OperationError) -> String {
        guard text.utf8.count <= longestText else {
            throw problem("text", "The text is longer than \(longestText) bytes.")
        }
        return text
    }

    private static func problem(_ place: String, _ message: String) -> OperationError {
        .invalidParameters([ParameterProblem(location: place, message: message)])
    }
}

extension String {
    /// As a sentence of its own.
    fileprivate var capitalisedSentence: String { prefix(1).uppercased() + dropFirst() + (hasSuffix(".") ? "" : ".") }
}

extension Verification: OperationOutput {}
