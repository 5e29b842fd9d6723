/// Where the numbers and verbs of a sentence find the metric and the name they are about.
///
/// Writers differ: "sessions were 5,200", "5,200 sessions"; "in Germany sales rose 5 %", "a rise of 5 % in Germany". One
/// reading holds for all of a sentence, so that numbers cannot change places: a sentence follows from the sheet when one
/// consistent reading of it does.
struct Reading: Sendable, Equatable {
    enum Side: Sendable {
        /// What stands closest by the grammar of the clause.
        case nearest
        /// What was said last before.
        case before
        /// What is said next.
        case after
        /// The names first, then as many numbers in the same order: "orders outgrew revenue (8 % against 5 %)".
        case inOrder
    }

    var metric: Side
    var name: Side

    var isInOrder: Bool { metric == .inOrder || name == .inOrder }

    static let usual = Reading(metric: .nearest, name: .nearest)
    /// Tried in turn where the usual one does not follow.
    static let others: [Reading] = [
        Reading(metric: .before, name: .before), Reading(metric: .after, name: .after),
        Reading(metric: .after, name: .before), Reading(metric: .nearest, name: .before),
        Reading(metric: .nearest, name: .after), Reading(metric: .before, name: .after),
        Reading(metric: .inOrder, name: .nearest), Reading(metric: .nearest, name: .inOrder),
    ]
}
