import Testing

@testable import Grounding

@Suite struct `An axis has round ticks around its values` {
    @Test(arguments: [
        ([0.0, 97], false, [0.0, 50, 100]), ([0.0, 3], true, [0.0, 1, 2, 3]),
        ([980.0, 1_020], false, [980.0, 1_000, 1_020]),
        ([-12.0, 30], false, [-20.0, 0, 20, 40]),
    ]) func `ticks`(_ values: [Double], _ isWhole: Bool, _ ticks: [Double]) throws {
        let scale = try #require(ChartScale(values, startsAtZero: false, isWhole: isWhole, ticks: 4))
        #expect(scale.ticks == ticks)
        #expect(values.allSatisfy { scale.low <= $0 && $0 <= scale.high })
    }

    @Test func `zero is shown where it is near, and always for bars`() throws {
        #expect(try #require(ChartScale([40, 100], startsAtZero: false)).low == 0)
        #expect(try #require(ChartScale([90, 100], startsAtZero: false)).low > 0)
        #expect(try #require(ChartScale([90, 100], startsAtZero: true)).low == 0)
        #expect(try #require(ChartScale([-100, -90], startsAtZero: true)).high == 0)
    }

    @Test(arguments: [
        [7.0], [0], [-3, -3], [1e300, -1e300], [.leastNonzeroMagnitude, 0], [1e16, 1e16 + 2],
        [.greatestFiniteMagnitude], [.leastNormalMagnitude / 4],
    ]) func `no values break it`(_ values: [Double]) throws {
        let scale = try #require(ChartScale(values, startsAtZero: false))
        #expect(scale.low < scale.high && scale.ticks.allSatisfy(\.isFinite))
        #expect((2...30).contains(scale.ticks.count))
        #expect(values.allSatisfy { (0...1).contains(scale.share(of: $0)) })
    }

    @Test func `without values there is none`() { #expect(ChartScale([], startsAtZero: true) == nil) }
}
