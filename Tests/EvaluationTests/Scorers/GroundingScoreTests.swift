import Semantics
import Testing

@testable import Evaluation

@Suite struct `Citations and claims are counted` {
    private func score(_ claims: [(text: String, facts: [String], status: String)]) -> GroundingScore {
        GroundingScore(
            .object([
                "claims": .array(
                    claims.map {
                        .object([
                            "text": .string($0.text), "facts": .array($0.facts.map { .string($0) }),
                            "status": .string($0.status), "reason": .string("so it is"),
                        ])
                    })
            ]))
    }

    @Test func `by hand`() {
        // Four claims of which three hold; of three citations two are borne out; two of three true claims are cited.
        let seen = score([
            ("Sessions came to 120 (F1), from 80 users (F2).", ["F1"], "verified"),
            ("Sessions came to 120 (F1), from 80 users (F2).", ["F2"], "verified"),
            ("Orders came to 3.", ["F3"], "verified"),
            ("Revenue was 9 [F4].", ["F4"], "wrong"),
        ])
        #expect(
            seen.faithfulness == 0.75 && abs(seen.precision - 2.0 / 3) < 1e-12 && abs(seen.recall - 2.0 / 3) < 1e-12)
        #expect(seen.fault?.contains("Orders came to 3") == true)
    }

    @Test func `a citation of a fact of which nothing is said is imprecise, and none at all is no recall`() {
        let stray = score([("Sessions came to 120 (F1, F7).", ["F1"], "verified")])
        #expect(stray.precision == 0.5 && stray.recall == 1 && stray.faithfulness == 1)
        #expect(stray.fault?.contains("says nothing") == true)
        let bare = score([("Sessions came to 120.", ["F1"], "verified")])
        #expect(bare.recall == 0 && bare.precision == 1)
        let silent = score([])
        #expect(silent == score([]) && silent.faithfulness == 1 && silent.fault == nil)
    }

    @Test func `limits are shares, and each that is named is judged`() async throws {
        let suite = """
            asks: answers
            world: {now: 2026-11-23T10:00:00Z, events: 1000}
            cases:
              - {id: a, question: q, why: w, grounded: {faithfulness: 1, recall: 0.5}}
              - {id: b, question: q, why: w, grounded: {recall: 2}}
            """
        let verdict: JSONValue = .object([
            "claims": .array([
                .object([
                    "text": .string("It was 4."), "facts": .array([.string("F1")]), "status": .string("verified"),
                ])
            ])
        ])
        let people = RespondentDirectory([
            "fidga": FixedRespondent("It was 4.", json: .object([])),
            "fidga:verify": FixedRespondent("accepted", json: verdict),
        ])
        let result = try await SuiteBench().run(suite, as: "suite.yaml", people)
        #expect(result.cases.map(\.id) == ["a"] && result.problems.first?.line == 5)
        #expect(result.cases.first?.assertions.map(\.verdict) == [.pass, .fail])
        #expect(result.metrics.map(\.name) == ["faithfulness", "citation recall"])
        #expect(result.cases.first?.output == "It was 4." && result.cases.first?.respondent == "fidga")
        // Who answers in everybody's place does not judge, too.
        let echoed = RespondentDirectory(
            ["fidga:verify": FixedRespondent("accepted", json: verdict)], substitute: "echo")
        let judged = try await SuiteBench().run(suite, as: "suite.yaml", echoed)
        #expect(judged.cases.first?.verdict == .fail && judged.cases.first?.output == "q")
    }
}
