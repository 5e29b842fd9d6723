import Semantics
import TestSupport
import Testing

@Suite("The fuzz run")
struct FuzzRunTests {
    @Test("the in-memory source agrees with itself, however often data is committed, taken out and opened again")
    func agrees() async throws {
        let run = FuzzRun(FuzzCandidate(make: { InMemorySource(settings: $0) }), most: 200, questions: 6)
        let report = try await run.run(from: 1, histories: 25)
        #expect(report.fault == nil, "\(report)")
        #expect(report.histories == 25)
    }

    @Test("a fault is found, named by its seed, and shown by a history that is as small as it gets")
    func finds() async throws {
        let run = FuzzRun(
            FuzzCandidate(make: { MiscountingSource(counting: 1, from: 3, settings: $0) }), most: 50, questions: 40)
        let report = try await run.run(from: 1, histories: 200)
        let fault = try #require(report.fault)
        #expect(fault.contains("seed "))
        #expect(fault.contains("asked: "))
        #expect(fault.split(separator: "\n").count < 20, "\(fault)")
    }

    @Test("histories have everything that has broken programs before")
    func nasty() {
        let histories = (1...200).map { RandomHistory(seed: UInt64($0), removes: true, most: 50) }
        let steps = histories.flatMap(\.steps)
        let events = steps.flatMap { step in
            if case .append(let batch) = step { Array(batch.events) } else { [Event]() }
        }
        func has(_ what: String, _ test: @escaping (Event) -> Bool) {
            #expect(events.contains(where: test), "\(what)")
        }
        has("a user without a name") { $0.user?.isEmpty == true }
        has("two spellings of one user") { $0.user?.unicodeScalars.contains("\u{308}") == true }
        has("a null character") { $0.texts.values.contains { $0.unicodeScalars.contains("\u{0}") } }
        has("a negative amount") { $0.money.values.contains { $0 < .zero } }
        has("an enormous amount") { $0.money.values.contains { $0.micros > 100_000_000_000_000 } }
        has("a number that is not whole") { $0.numbers.values.contains { $0 != $0.rounded() } }
        has("an event with no field at all") { $0.texts.isEmpty && $0.numbers.isEmpty && $0.money.isEmpty }
        has("properties") { !$0.properties.isEmpty }
        #expect(steps.contains { if case .erase(let users) = $0 { users.count > 1 } else { false } }, "erasures")
        #expect(steps.contains { if case .retain(let cut) = $0 { cut.latest != nil } else { false } }, "retention")
        #expect(steps.contains { if case .reopen = $0 { true } else { false } }, "restarts")
        #expect(
            histories.contains { history in
                history.steps.reduce(0) { sum, step in
                    if case .append(let batch) = step { sum + batch.events.count } else { sum }
                } == 1
            }, "a single event")
        #expect(histories.map(\.settings.calendar.timeZoneName).contains("Asia/Kathmandu"))
    }

    @Test("the same seed makes the same history")
    func sameSeed() {
        let (first, second) = (
            RandomHistory(seed: 7, removes: true, most: 50), RandomHistory(seed: 7, removes: true, most: 50)
        )
        #expect(first.text == second.text)
        #expect(first.text != RandomHistory(seed: 8, removes: true, most: 50).text)
    }
}
