package import Semantics

/// The groups that a fact's own is one of, so that who reads a sheet knows whether it holds all of them.
///
/// A sheet holds the whole breakdown where it has as many such facts as there are groups, and none was cut off.
package struct Breakdown: Sendable, Hashable {
    /// How many there are.
    package var groups: Int
    /// A limit may have cut off others.
    package var isCut: Bool

    package init(groups: Int, isCut: Bool = false) {
        self.groups = groups
        self.isCut = isCut
    }

    package var json: JSONValue { .object(["groups": .integer(Int64(groups)), "cut": .bool(isCut)]) }
}

/// What a place is counted by, and from which end.
package struct Ranking: Sendable, Hashable {
    package enum Measure: String, Sendable {
        case value, change
        case relativeChange = "relative_change"
    }

    package var measure: Measure
    /// The first place is the lowest's.
    package var isFromLowest: Bool

    package init(_ measure: Measure = .value, isFromLowest: Bool = false) {
        self.measure = measure
        self.isFromLowest = isFromLowest
    }

    package var json: JSONValue {
        .object(["by": .string(measure.rawValue), "from": .string(isFromLowest ? "lowest" : "highest")])
    }
}
