import Semantics
import TestSupport
import Testing

@testable import Grounding
@testable import Operations

@Suite struct `A named day explains a change where it is kept by the shop's visitors` {
    private func names(_ visitors: [String: Double], own: [WorkspaceDay] = []) -> [String] {
        KnownEvents.between(
            .days("2026-11-02", "2026-11-08"), .days("2026-10-26", "2026-11-01"), own: own, visitors: visitors
        ).map(\.name)
    }

    @Test func `a day of a country with few visitors is left out, one of everybody's is not`() {
        let here = names(["United States": 60, "United Kingdom": 20, "India": 20])
        #expect(!here.contains("Guy Fawkes Night") && !here.contains("Diwali"))
        #expect(here.contains("Halloween"))
    }

    @Test func `one of a country with many is kept, by its name or by its code`() {
        #expect(names(["United Kingdom": 60, "Germany": 40]).contains("Guy Fawkes Night"))
        #expect(names(["GB": 60, "DE": 40]).contains("Guy Fawkes Night"))
    }

    @Test func `where visitors are not known every day may matter, and one's own days always do`() {
        #expect(names([:]).contains("Guy Fawkes Night"))
        let own = WorkspaceDay(name: "Relaunch", range: .days("2026-11-03", "2026-11-03"))
        #expect(names(["France": 1], own: [own]).contains("Relaunch"))
    }

    @Test func `every day of a list of countries is a day of the calendar`() {
        let kept = NamedDays.all.filter { NamedDays.countries(of: $0.name) != nil }.map(\.name)
        #expect(kept.contains("Thanksgiving") && kept.contains("German Unity Day") && kept.count == 27)
        #expect(NamedDays.countries(of: "Black Friday") == nil)
    }
}
