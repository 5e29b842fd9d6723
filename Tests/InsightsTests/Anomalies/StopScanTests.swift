import Semantics
import TestSupport
import Testing

@testable import Insights

@Suite struct `Since when nothing succeeds any more is found where that is more than chance` {
    /// Ten cases a day of which two succeed, but for the silent days.
    private func days(_ count: Int, silent: Range<Int> = 0..<0, successes: Double = 2) -> StopScan {
        StopScan(
            successes: (0..<count).map { silent.contains($0) ? 0 : successes },
            cases: Array(repeating: 10, count: count))
    }

    @Test func `with its days, its cases and what is usual`() throws {
        let stop = try #require(days(90, silent: 80..<90).stop(in: 83..<90, among: 40))
        #expect(stop.rows == 80...89 && stop.cases == 100)
        #expect(abs(stop.usualShare - 0.2) < 1e-12)
        // 0.8 to the hundredth, among forty groups with one such run each.
        #expect(abs(stop.chance - 40 * 2.037e-10) < 1e-11)
    }

    @Test func `one that ended is found by the days it touches, and by no others`() {
        let scan = days(90, silent: 50..<60)
        #expect(scan.stop(in: 55..<70, among: 40)?.rows == 50...59)
        #expect(scan.stop(in: 60..<90, among: 40) == nil)
    }

    @Test func `few cases, many groups, or a short past make none`() {
        // 0.8 to the twentieth is one in ninety, to the fiftieth one in seventy thousand.
        #expect(days(90, silent: 88..<90).stop(in: 83..<90, among: 1) == nil)
        #expect(days(90, silent: 85..<90).stop(in: 83..<90, among: 100) == nil)
        #expect(days(90, silent: 85..<90).stop(in: 83..<90, among: 40) != nil)
        #expect(days(12, silent: 2..<12).stop(in: 5..<12, among: 1) == nil)
        #expect(days(90, silent: 0..<90).stop(in: 83..<90, among: 1) == nil)
    }

    @Test func `what went out of season is judged by its last weeks`() {
        // Two of ten a day for long, then one day in ten brings one, then none for two weeks.
        let successes = (0..<90).map { $0 < 48 ? 2.0 : $0 < 76 ? ($0 % 10 == 0 ? 1 : 0) : 0 }
        let scan = StopScan(successes: successes, cases: Array(repeating: 10, count: 90))
        #expect(scan.stop(in: 83..<90, among: 40) == nil)
    }

    @Test func `as an anomaly it is an outage that goes on to the last day`() throws {
        let all = DateRange.days("2026-08-25", "2026-11-22").days
        let stop = try #require(days(90, silent: 80..<90).stop(in: 83..<90, among: 40))
        let finding = stop.finding(
            of: "cart_to_view_rate", for: [DimensionValue("item_name", "Lamp")], days: all)
        #expect(finding.period == DateRange.days("2026-11-13", "2026-11-22"))
        #expect(finding.episode.kind == .outage && finding.episode.isOngoing && finding.episode.value == 0)
    }
}
