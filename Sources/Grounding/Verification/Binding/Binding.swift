/// One way in which a number follows from the sheet: from which facts, by which step, and what that makes it.
struct Binding: Sendable {
    enum Step: Sendable {
        /// A fact's own number.
        case own
        /// The number that it is compared with.
        case before
        /// How far, in its own unit or in points, and by what part it moved; what it is of what it was.
        case change, rate, ratio
        /// A part of a whole, and what is left of the whole without it.
        case share, remainder
        /// A part of how the whole moved.
        case contribution
        /// One less another, as an amount, as a part of the other, and how many times the other.
        case difference, excess, multiple
        /// One metric by another.
        case quotient
        /// Several names together.
        case sum

        /// Whether the number says how something moved or how far apart two are, and has a sign.
        var isMovement: Bool {
            switch self {
            case .change, .rate, .difference, .excess: true
            default: false
            }
        }

        /// Whether it holds two facts of one metric against one another.
        var isOfTwo: Bool {
            switch self {
            case .difference, .excess, .multiple: true
            default: false
            }
        }
    }

    /// With the sign of its movement.
    var value: Double
    var unit: Quantity.Unit
    var step: Step
    var facts: [Int]
    var metrics: Set<Int>
    /// The names that the facts are of, without those that all facts of the sheet share.
    var names: Set<Int>
    /// By what part the number, as it is now, moved from what it was, or the sign of how it did; nil where nothing says so.
    var moved: Double?
    /// Of all the names together.
    var isJoint = false
    /// Of all but the names: what is left of the whole.
    var isOfRest = false

    /// Whether its facts are of a test's arms.
    func isTest(_ sheet: ReferenceSheet) -> Bool { facts.allSatisfy { sheet.facts[$0].kind == .experiment } }

    var ofRest: Binding {
        var rest = self
        (rest.isOfRest, rest.isJoint) = (true, false)
        return rest
    }

    var together: Binding {
        var joint = self
        joint.isJoint = true
        return joint
    }
}
