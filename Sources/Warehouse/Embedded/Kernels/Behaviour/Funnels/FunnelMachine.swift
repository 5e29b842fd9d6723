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

/// Follows the chains of one unit, event by event; see `FunnelPlan`.
///
/// For each step it keeps the chain that began last, which can go on longest: what decides is not which chain, but whether
/// any can. One a thread.
final class FunnelMachine {
    private let count: Int
    private let window: Int64
    private let isStrict: Bool
    private let isOpen: Bool
    private let period: Range<Int64>
    /// By step: when the latest chain there began, and its event at the step.
    private let begins: Room<Int64>
    private let reachedAt: Room<Int64>
    /// By step, of chains from the first step, where others are allowed.
    private let closed: Room<Int64>

    /// What the unit did so far, in all its runs.
    private(set) var at: UInt32 = 0
    private(set) var continued: UInt32 = 0
    private(set) var chained: UInt32 = 0
    /// By step: the place of the first event that continued there, and the time it took.
    private let places: Room<Int>
    let taken: Room<Int64>

    private static let none = Int64.min

    init(_ plan: FunnelPlan, period: Range<Int64>) {
        count = plan.steps.count
        if case .milliseconds(let milliseconds) = plan.window { window = milliseconds } else { window = .max }
        isStrict = plan.order == .strict
        isOpen = plan.entry == .open
        self.period = period
        begins = Room(count, of: FunnelMachine.none)
        reachedAt = Room(count, of: 0)
        closed = Room(count, of: FunnelMachine.none)
        places = Room(count, of: 0)
        taken = Room(count, of: 0)
    }

    func beginUnit() {
        at = 0
        continued = 0
        chained = 0
    }

    /// Events that follow share no chain with earlier ones.
    func beginRun() {
        begins.fill(FunnelMachine.none)
        if isOpen { closed.fill(FunnelMachine.none) }
    }

    /// - Parameter place: orders the unit's events, across runs.
    @inline(__always)
    func add(_ time: Int64, _ steps: UInt32, place: Int) {
        if isStrict {
            addStrict(time, steps, place)
        } else {
            addEventual(time, steps, place)
        }
    }

    private func addEventual(_ time: Int64, _ steps: UInt32, _ place: Int) {
        let (begins, reachedAt) = (begins.base, reachedAt.base)
        let isInPeriod = period.contains(time)
        var left = steps
        // From the last step to the first: one event never takes two steps of a chain.
        while left != 0 {
            let step = 31 - left.leadingZeroBitCount
            let bit: UInt32 = 1 << UInt32(step)
            left ^= bit
            let before = step > 0 ? begins[step - 1] : FunnelMachine.none
            let goesOn = before != FunnelMachine.none && time &- before <= window
            if goesOn { note(step, bit, time &- reachedAt[step - 1], place) }
            if isInPeriod, step == 0 || isOpen {
                begins[step] = time
                reachedAt[step] = time
                at |= bit
            } else if goesOn {
                if before >= begins[step] {
                    begins[step] = before
                    reachedAt[step] = time
                }
                at |= bit
            }
        }
        if isOpen { addClosed(time, steps, isInPeriod) }
    }

    private func addClosed(_ time: Int64, _ steps: UInt32, _ isInPeriod: Bool) {
        let closed = closed.base
        for step in (0..<count).reversed() {
            let bit: UInt32 = 1 << UInt32(step)
            guard steps & bit != 0 else {
                if isStrict { closed[step] = FunnelMachine.none }
                continue
            }
            if step == 0 {
                if isInPeriod { closed[0] = time } else if isStrict { closed[0] = FunnelMachine.none }
                if isInPeriod { chained |= bit }
                continue
            }
            let before = closed[step - 1]
            if before != FunnelMachine.none, time &- before <= window {
                closed[step] = before
                chained |= bit
            } else if isStrict {
                closed[step] = FunnelMachine.none
            }
        }
    }

    private func addStrict(_ time: Int64, _ steps: UInt32, _ place: Int) {
        let (begins, reachedAt) = (begins.base, reachedAt.base)
        let isInPeriod = period.contains(time)
        for step in (0..<count).reversed() {
            let bit: UInt32 = 1 << UInt32(step)
            let before = step > 0 ? begins[step - 1] : FunnelMachine.none
            begins[step] = FunnelMachine.none
            guard steps & bit != 0 else { continue }
            let goesOn = before != FunnelMachine.none && time &- before <= window
            if goesOn { note(step, bit, time &- reachedAt[step - 1], place) }
            if isInPeriod, step == 0 || isOpen {
                begins[step] = time
            } else if goesOn {
                begins[step] = before
            } else {
                continue
            }
            reachedAt[step] = time
            at |= bit
        }
        if isOpen { addClosed(time, steps, isInPeriod) }
    }

    @inline(__always)
    private func note(_ step: Int, _ bit: UInt32, _ time: Int64, _ place: Int) {
        if continued & bit != 0, places.base[step] <= place { return }
        continued |= bit
        places.base[step] = place
        taken.base[step] = time
    }

    /// Call after the unit's last run.
    func endUnit() { if !isOpen { chained = at } }
}
