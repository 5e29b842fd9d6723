import Semantics
import Testing

@testable import Grounding

/// "Highest", "the smallest", "fell most" need every group; a sheet says how many there are.
@Suite struct `An extreme needs the whole breakdown, or a place that is stated` {
    private func fact(
        _ id: String, _ country: String, _ value: Double?, groups: Int? = nil, isCut: Bool = false,
        kind: String = "value", ranking: String? = nil, conditions: [String] = []
    ) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("id", .string(id)), .init("label", .string("Bounce rate")), .init("metric", .string("bounce_rate")),
            .init("kind", .string(kind)), .init("value", .optional(value) { .number($0) }),
            .init("unit", .string(kind == "rank" ? "rank" : "fraction")),
            .init("period", .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")])),
            .init("dimensions", country.isEmpty ? .object([]) : .object(["country": .string(country)])),
            .init("conditions", .array(conditions.map { .string($0) })),
        ]
        if let groups {
            members.append(
                .init("breakdown", .object(["groups": .integer(Int64(groups)), "cut": .bool(isCut)])))
        }
        if let ranking {
            members.append(.init("ranking", .object(["by": .string(ranking), "from": .string("lowest")])))
        }
        return .object(members)
    }

    private func passes(_ text: String, _ facts: [JSONValue]) throws -> Bool {
        ClaimVerifier(
            facts: try ReferenceFact.sheet(from: .object(["facts": .array(facts)])), catalogue: .standard
        ).verify(text).isAccepted
    }

    private func three(of groups: Int, isCut: Bool = false) -> [JSONValue] {
        zip(["Germany", "France", "Spain"], [0.41, 0.38, 0.36]).enumerated().map { place, row in
            fact("F\(place + 1)", row.0, row.1, groups: groups, isCut: isCut)
        }
    }

    @Test func `all groups are there, or some are not`() throws {
        #expect(try passes("Germany has the highest bounce rate.", three(of: 3)))
        #expect(try !passes("France has the highest bounce rate.", three(of: 3)))
        #expect(try !passes("Germany has the highest bounce rate.", three(of: 4)))
        #expect(try !passes("Germany has the highest bounce rate.", three(of: 3, isCut: true)))
    }

    @Test func `a group without a number has no place`() throws {
        let facts = three(of: 4).map { $0 } + [fact("F4", "Italy", nil, groups: 4)]
        #expect(try passes("Germany has the highest bounce rate.", facts))
        #expect(try passes("Spain has the lowest bounce rate.", facts))
        #expect(try !passes("Italy has the lowest bounce rate.", facts))
    }

    @Test func `a place counts from the end that it says`() throws {
        let facts = [
            fact("F1", "Spain", 0.36, groups: 1, isCut: true), fact("F2", "Spain", 1, kind: "rank", ranking: "value"),
        ]
        #expect(try passes("Spain has the lowest bounce rate.", facts))
        #expect(try !passes("Spain has the highest bounce rate.", facts))
        #expect(try !passes("Bounce rate rose most in Spain.", facts))
    }

    @Test func `who leads by what had better be low has the lower number`() throws {
        #expect(try passes("Germany trails Spain in bounce rate.", three(of: 3)))
        #expect(try !passes("Spain trails Germany in bounce rate.", three(of: 3)))
        #expect(try !passes("Germany leads by bounce rate.", three(of: 3)))
    }

    @Test func `a condition is said in its own words`() throws {
        let facts = [fact("F1", "", 0.41, conditions: ["country is Germany or France"])]
        #expect(try passes("Bounce rate came to 41 % [F1] where country is Germany or France.", facts))
        #expect(try !passes("Bounce rate in France was 41 %.", facts))
    }

    @Test func `what is no breakdown and no ranking is refused`() {
        for (name, wrong) in [
            ("breakdown", JSONValue.object(["groups": .number(0)])), ("ranking", .object(["by": .string("luck")])),
        ] {
            guard case .object(let members) = fact("F1", "Spain", 1) else { return }
            let facts = JSONValue.object(["facts": .array([.object(members + [.init(name, wrong)])])])
            #expect(throws: FactSheetError.self) { try ReferenceFact.sheet(from: facts) }
        }
    }
}
