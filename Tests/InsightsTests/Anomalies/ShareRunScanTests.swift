import Semantics
import TestSupport
import Testing

@testable import Insights

@Suite struct `Days on which hardly anything succeeded are found among days with few cases` {
    /// Days of three to five cases of which four in ten succeed, but on the broken ones.
    private func days(
        _ count: Int, broken: Range<Int>, share: Int = 40, brokenShare: Int = 0, seed: UInt64
    ) -> ShareRunScan {
        var generator = SplitMix64(seed: seed)
        var successes: [Double] = []
        var cases: [Double] = []
        for day in 0..<count {
            let all = generator.int(in: 3...5)
            let chance = broken.contains(day) ? brokenShare : share
            cases.append(Double(all))
            successes.append(Double((0..<all).count { _ in generator.chance(chance) }))
        }
        return ShareRunScan(successes: successes, cases: cases)
    }

    @Test func `eight days without one are found, with their cases and what is usual`() throws {
        let scan = days(90, broken: 70..<78, seed: 3)
        let run = try #require(scan.broken(in: 60..<90, among: 10))
        #expect(run.rows.overlaps(70...77) && run.rows.count <= 12)
        #expect(run.share <= 0.1 && abs(run.otherShare - 0.4) < 0.08)
        #expect(run.chance < 0.01)
    }

    @Test func `most of the runs that are planted are found`() {
        let found = (0..<50).count { days(90, broken: 70..<78, seed: UInt64($0)).broken(in: 62..<90, among: 20) != nil }
        #expect(found >= 45, "\(found) of 50")
    }

    @Test func `ordinary days hold none`() {
        let found = (0..<200).count { days(90, broken: 0..<0, seed: UInt64($0)).broken(in: 62..<90, among: 1) != nil }
        #expect(found <= 4, "\(found) of 200")
    }

    @Test func `a fall that is not deep is no break`() {
        let scan = days(90, broken: 62..<90, share: 60, brokenShare: 40, seed: 1)
        #expect(scan.broken(in: 62..<90, among: 1) == nil)
    }

    @Test func `a run that ended before the days that are asked about is not theirs`() {
        let scan = days(90, broken: 40..<48, seed: 5)
        #expect(scan.broken(in: 62..<90, among: 1) == nil)
        #expect(scan.broken(in: 44..<90, among: 1) != nil)
    }

    @Test func `one run has the same days whatever days are asked about`() throws {
        let scan = days(90, broken: 62..<72, seed: 4)
        let run = try #require(scan.broken(in: 62..<90, among: 1))
        #expect(scan.broken(in: 40..<66, among: 1)?.rows == run.rows)
        #expect(scan.run(of: run.rows)?.successes == run.successes)
        #expect(scan.run(of: run.rows)?.otherCases == run.otherCases)
    }

    @Test func `nothing is said where nothing is known`() {
        #expect(ShareRunScan(successes: [], cases: []).broken(in: 0..<0, among: 1) == nil)
        let silent = ShareRunScan(successes: [0, 0, 0], cases: [0, 0, 0])
        #expect(silent.broken(in: 0..<3, among: 1) == nil)
        let never = ShareRunScan(
            successes: [Double](repeating: 0, count: 40), cases: [Double](repeating: 5, count: 40))
        #expect(never.broken(in: 20..<40, among: 1) == nil)
    }
}
