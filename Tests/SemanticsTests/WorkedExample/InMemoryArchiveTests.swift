import Semantics
import TestSupport
import Testing

@Suite("The in-memory source as a keeper of data")
struct InMemoryArchiveTests {
    @Test("keeps the contract of archives", arguments: ArchiveContract.checks)
    func contract(check: ArchiveContract.Check) async throws {
        try await ArchiveContract(make: { InMemorySource() }).verify(check)
    }

    @Test("checks of the contract have names of their own")
    func names() {
        #expect(Set(ArchiveContract.checks.map(\.name)).count == ArchiveContract.checks.count)
    }

    @Test("bytes that are left anywhere break the contract")
    func residue() async throws {
        let kept = Array("… secret-user-77ee … old-user-34cd".utf8)
        let contract = ArchiveContract(make: { InMemorySource() }, residue: { _ in kept })
        for check in ArchiveContract.checks where check.name.hasPrefix("no byte") {
            await #expect(throws: ContractViolation.self) { try await contract.verify(check) }
        }
    }
}

@Suite("A recorded answer")
struct RecordedAnswerTests {
    @Test("speaks of the days since the earliest start of any period in it")
    func earliestDay() throws {
        let json = try JSONValue(
            parsing: #"""
                {"facts":[{"period":{"start":"2026-11-16","end":"2026-11-17"},
                "comparison":{"period":{"start":"2025-11-16"}}}],"text":"start","start":"soon"}
                """#)
        let answer = RecordedAnswer(id: "a", time: Instant(seconds: 0), question: "?", json: json)
        #expect(answer.earliestDay == .day("2025-11-16"))
        #expect(RecordedAnswer(id: "b", time: Instant(seconds: 0), question: "?", json: .null).earliestDay == nil)
    }
}
