import Foundation
import Statistics
import Testing

@testable import Insights

struct TelemetryDetectorTests {
    /// Noise around 50 with a rise at the end, long enough for the means of several rows to see it.
    private func lastChances(agreement: Double, rise: Double) -> [Double] {
        var generator = SeededGenerator(seed: 4)
        var settings = DetectorSettings()
        settings.telemetry.agreement = agreement
        var detector = TelemetryDetector(step: 300, settings: settings)
        return (0..<2_020).map { row in
            let value = 50 + generator.normal(deviation: 2) + (row >= 2_000 ? rise : 0)
            return detector.observe(SeriesPoint(time: Double(row) * 300, value: value)).chancePerYear
        }.suffix(20)
    }

    @Test("Evidence is rarer the more views agree, by the factor that the settings name")
    func agreement() {
        let alone = lastChances(agreement: 0, rise: 15)
        let together = lastChances(agreement: 0.2, rise: 15)
        var most = 0.0
        for (one, other) in zip(alone, together) {
            guard one.isFinite else {
                #expect(!other.isFinite)
                continue
            }
            // A whole number of further views, 10^0.2 each.
            let views = (log10(one) - log10(other)) / 0.2
            #expect(abs(views - views.rounded()) < 1e-6 && views > -0.5)
            most = max(most, views)
        }
        #expect(most > 0.5)
    }

    @Test("Views stand in pairs of opposite sign, one family each; a flat line has no opposite")
    func families() {
        let channels = TelemetryChannels.Channel.allCases
        #expect(channels.count == TelemetryChannels.count)
        #expect(TelemetryChannels.Channel.jumpUp.family == TelemetryChannels.Channel.jumpDown.family)
        #expect(TelemetryChannels.Channel.jumpUp.family != TelemetryChannels.Channel.fourUp.family)
        #expect(Set(channels.map(\.family)).count == (TelemetryChannels.count + 1) / 2)
    }
}
