import Statistics

/// Whether a share differs from another beyond chance: the pooled two-proportion z-test.
package struct ShareComparison: Sendable, Equatable {
    /// What is looked at beside what: a family (a campaign) and a name in it (an ad); empty where there is one pair only.
    package var family: String
    package var name: String
    package let share: Double
    package let otherShare: Double
    package var difference: Double { share - otherShare }
    package let pValue: Double
    /// Corrected for all comparisons made together (Benjamini and Hochberg, 1995).
    package private(set) var adjustedPValue: Double

    /// Of all that are called notable, at most this share is expected to be chance.
    package static let falseDiscoveryRate = 0.05

    package var isNotable: Bool { adjustedPValue < ShareComparison.falseDiscoveryRate }

    /// - Parameters:
    ///   - part, whole: how many of how many.
    ///   - otherPart, otherWhole: the same of what stands against it.
    /// - Returns: nil where one of the two has nobody, or nobody or everybody counts in both: nothing can be tested.
    package init?(
        family: String = "", name: String = "", part: Double, of whole: Double, against otherPart: Double,
        of otherWhole: Double
    ) {
        guard whole > 0, otherWhole > 0, (0...whole).contains(part), (0...otherWhole).contains(otherPart) else {
            return nil
        }
        let test = TwoProportionTest(part, of: whole, minus: otherPart, of: otherWhole)
        guard test.pooledError > 0 else { return nil }
        self.family = family
        self.name = name
        share = part / whole
        otherShare = otherPart / otherWhole
        pValue = test.pValue
        adjustedPValue = test.pValue
    }

    /// The comparisons, corrected for one another; the order and the gaps stay.
    package static func adjusted(_ comparisons: [ShareComparison?]) -> [ShareComparison?] {
        var adjusted = MultipleTesting.benjaminiHochberg(comparisons.compactMap { $0?.pValue })[...]
        return comparisons.map { comparison in
            guard var comparison, let value = adjusted.popFirst() else { return nil }
            comparison.adjustedPValue = value
            return comparison
        }
    }

    /// One of several things that have a share, in a family of them.
    package struct Group: Sendable {
        package var family: String
        package var name: String
        package var part: Double
        package var whole: Double

        package init(family: String, name: String, part: Double, whole: Double) {
            self.family = family
            self.name = name
            self.part = part
            self.whole = whole
        }
    }

    /// Each beside all others of its family, the clearest first.
    package static func eachAgainstTheRest(_ groups: [Group]) -> [ShareComparison] {
        let sums = Dictionary(grouping: groups, by: \.family).mapValues { members in
            (part: members.reduce(0) { $0 + $1.part }, whole: members.reduce(0) { $0 + $1.whole })
        }
        let compared = groups.map { group -> ShareComparison? in
            guard let sum = sums[group.family] else { return nil }
            return ShareComparison(
                family: group.family, name: group.name, part: group.part, of: group.whole,
                against: sum.part - group.part, of: sum.whole - group.whole)
        }
        return adjusted(compared).compactMap(\.self).sorted {
            ($0.pValue, $0.family, $0.name) < ($1.pValue, $1.family, $1.name)
        }
    }
}
