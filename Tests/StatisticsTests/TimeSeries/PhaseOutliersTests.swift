import Foundation
import Testing

@testable import Statistics

struct PhaseOutliersTests {
    /// A weekly pattern with a little movement of its own.
    private var weeks: [Double] {
        let shape: [Double] = [10, 12, 15, 11, 9, 20, 25]
        return (0..<140).map { (t: Int) -> Double in shape[t % 7] + 0.3 * sin(Double(t) * 1.7) }
    }

    @Test("A spike and an outage at the end are found, with what was to be expected")
    func found() throws {
        var y = weeks
        y[70] = 80
        for t in 136..<140 { y[t] *= 0.05 }
        let found = try #require(PhaseOutliers(y, season: 7)).find(longestRun: 14)
        #expect(found.map(\.position) == [70, 136, 137, 138, 139])
        for outlier in found { #expect(abs(outlier.expected - weeks[outlier.position]) < 1) }
    }

    @Test("A new level is kept")
    func newLevel() throws {
        var y = weeks
        for t in 100..<140 { y[t] += 40 }
        let found = try #require(PhaseOutliers(y, season: 7)).find(longestRun: 14)
        #expect(found.isEmpty)
    }

    @Test("Nothing stands out where nothing does, or everything is equal")
    func nothing() throws {
        let plain = try #require(PhaseOutliers(weeks, season: 7)).find(longestRun: 14)
        let flat = try #require(PhaseOutliers([Double](repeating: 3, count: 100), season: 7)).find(longestRun: 14)
        #expect(plain.isEmpty && flat.isEmpty)
        #expect(PhaseOutliers([1, 2, 300], season: 1) == nil)
    }

    @Test("In noise that hides it, what all but vanishes still stands out")
    func vanishing() throws {
        let noisy = (0..<140).map { (t: Int) -> Double in 100 + Double((t * 7919) % 97) }
        var y = noisy
        y[139] = 3
        let outliers = try #require(PhaseOutliers(y, season: 7))
        #expect(outliers.find(longestRun: 14).isEmpty)
        #expect(outliers.find(vanishing: 0.1, longestRun: 14).map(\.position) == [139])
    }
}
