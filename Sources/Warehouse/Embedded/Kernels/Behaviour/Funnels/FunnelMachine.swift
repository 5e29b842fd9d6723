import Semantics

/// One event of a funnel, inside its block of units.
struct FunnelRecord: BitwiseCopyable {
    /// Milliseconds.
    var time: Int64
    /// Code of the breakdown's value.
    var group: UInt32
    /// Ordinal inside the block in the upper half, the steps it fulfils in the lower.
    var unitAndSteps: UInt32

    @inline(__always) var unit: Int { Int(unitAndSteps >> 16) }
    @inline(__always) var steps: UInt32 { unitAndSteps & 0xFFFF }
}

/// What a unit did in a funnel, one bit a step.
struct FunnelOutcome: BitwiseCopyable {
    /// Code of the group.
    var group: UInt32 = 0
    /// Steps the unit was at; came to from the step before; came to from the first.
    var at: UInt16 = 0
    var continued: UInt16 = 0
    var chained: UInt16 = 0
    /// Whether it counts in the total, and in its group.
    var countsInTotal = false
    var countsInGroup = false
}

/// Follows the chains of one unit, event by event; see `FunnelPlan`.
///
/// For each step it keeps the chain that began last, which can go on longest: what decides is not which chain, but whether
/// any can. It writes to memory that belongs to its `FunnelUnits`: a reference counted for every unit would cost more than
/// the work itself.
struct FunnelMachine {
    private let count: Int
    private let window: Int64
    private let isStrict: Bool
    private let isOpen: Bool
    private let period: Range<Int64>
    /// By step: when the latest chain there began, and its event at the step.
    private let begins: UnsafeMutablePointer<Int64>
    private let reachedAt: UnsafeMutablePointer<Int64>
    /// By step, of chains from the first step, where others are allowed.
    private let closed: UnsafeMutablePointer<Int64>
    /// By step: the place of the first event that continued there, and the time it took.
    private let places: UnsafeMutablePointer<Int64>
    let taken: UnsafeMutablePointer<Int64>

    private static let none = Int64.min
    /// Numbers of memory for so many steps.
    static func size(_ steps: Int) -> Int { steps * 5 }

    /// - Parameter memory: outlives the machine, for `size` numbers.
    init(_ plan: FunnelPlan, period: Range<Int64>, memory: UnsafeMutablePointer<Int64>) {
        count = plan.steps.count
        if case .milliseconds(let milliseconds) = plan.window { window = milliseconds } else { window = .max }
        isStrict = plan.order == .strict
        isOpen = plan.entry == .open
        self.period = period
        begins = memory
        reachedAt = memory + count
        closed = memory + 2 * count
        places = memory + 3 * count
        taken = memory + 4 * count
    }

    /// Follows events that share no chain with others.
    ///
    /// - Parameters:
    ///   - order: which records, by place; nil for the first ones as they stand.
    ///   - outcome: of the unit so far; the places order the unit's events, across calls.
    func follow(
        _ records: UnsafePointer<FunnelRecord>, _ order: UnsafePointer<UInt32>?, _ number: Int,
        _ outcome: inout FunnelOutcome
    ) {
        for step in 0..<count { begins[step] = FunnelMachine.none }
        if isOpen { for step in 0..<count { closed[step] = FunnelMachine.none } }
        for index in 0..<number {
            let place = order.map { Int($0[index]) } ?? index
            let (time, steps) = (records[place].time, UInt16(truncatingIfNeeded: records[place].steps))
            if isStrict {
                followStrict(time, steps, place, &outcome)
            } else {
                followEventual(time, steps, place, &outcome)
            }
            if isOpen { followClosed(time, steps, &outcome) }
        }
        if !isOpen { outcome.chained = outcome.at }
    }

    @inline(__always)
    private func followEventual(_ time: Int64, _ steps: UInt16, _ place: Int, _ outcome: inout FunnelOutcome) {
        let isInPeriod = period.contains(time)
        var left = steps
        // From the last step to the first: one event never takes two steps of a chain.
        while left != 0 {
            let step = 15 - left.leadingZeroBitCount
            let bit: UInt16 = 1 << UInt16(step)
            left ^= bit
            let before = step > 0 ? begins[step - 1] : FunnelMachine.none
            let goesOn = before != FunnelMachine.none && time &- before <= window
            if goesOn { note(step, bit, time &- reachedAt[step - 1], place, &outcome) }
            if isInPeriod, step == 0 || isOpen {
                begins[step] = time
                reachedAt[step] = time
                outcome.at |= bit
            } else if goesOn {
                if before >= begins[step] {
                    begins[step] = before
                    reachedAt[step] = time
                }
                outcome.at |= bit
            }
        }
    }

    private func followStrict(_ time: Int64, _ steps: UInt16, _ place: Int, _ outcome: inout FunnelOutcome) {
        let isInPeriod = period.contains(time)
        for step in (0..<count).reversed() {
            let bit: UInt16 = 1 << UInt16(step)
            let before = step > 0 ? begins[step - 1] : FunnelMachine.none
            begins[step] = FunnelMachine.none
            guard steps & bit != 0 else { continue }
            let goesOn = before != FunnelMachine.none && time &- before <= window
            if goesOn { note(step, bit, time &- reachedAt[step - 1], place, &outcome) }
            if isInPeriod, step == 0 || isOpen {
                begins[step] = time
            } else if goesOn {
                begins[step] = before
            } else {
                continue
            }
            reachedAt[step] = time
            outcome.at |= bit
        }
    }

    /// The chains from the first step on, in an open funnel.
    private func followClosed(_ time: Int64, _ steps: UInt16, _ outcome: inout FunnelOutcome) {
        for step in (0..<count).reversed() {
            let bit: UInt16 = 1 << UInt16(step)
            var begin = FunnelMachine.none
            if steps & bit != 0 {
                if step == 0 {
                    if period.contains(time) { begin = time }
                } else if closed[step - 1] != FunnelMachine.none, time &- closed[step - 1] <= window {
                    begin = closed[step - 1]
                }
            }
            if begin != FunnelMachine.none {
                closed[step] = begin
                outcome.chained |= bit
            } else if isStrict {
                closed[step] = FunnelMachine.none
            }
        }
    }

    @inline(__always)
    private func note(_ step: Int, _ bit: UInt16, _ time: Int64, _ place: Int, _ outcome: inout FunnelOutcome) {
        if outcome.continued & bit != 0, places[step] <= Int64(place) { return }
        outcome.continued |= bit
        places[step] = Int64(place)
        taken[step] = time
    }
}
