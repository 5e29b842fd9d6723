import Semantics
import Testing

@testable import Insights

@Suite struct `Two figures day by day` {
    private static let days = (0..<56).map { CivilDate("2026-09-28")!.adding(days: $0) }
    /// The rhythm of the week: much at its beginning, little at its end.
    private static let rhythm = days.map { Double(10 * (7 - $0.weekday.rawValue % 7)) }

    @Test func `that share nothing but the week do not go together`() throws {
        let first = zip(Self.rhythm, 0...).map { $0 + Double($1 * 7 % 5) }
        let second = zip(Self.rhythm, 0...).map { $0 + Double($1 * 11 % 13) }
        let found = try #require(DailyTogether(Self.days, first, second))
        #expect(!found.isBeyondChance, "\(found)")
    }

    @Test func `of which one follows the other beyond the week do`() throws {
        let first = zip(Self.rhythm, 0...).map { $0 + Double($1 * 7 % 5) }
        let second = zip(Self.rhythm, first).map { 3 * $0 - 2 * $1 }
        let found = try #require(DailyTogether(Self.days, first, second))
        #expect(found.isBeyondChance && found.coefficient < -0.9, "\(found)")
    }

    @Test func `that are the rhythm alone say nothing`() {
        #expect(DailyTogether(Self.days, Self.rhythm, Self.rhythm) == nil)
    }
}
