import Semantics

/// Computes paths. Pairs of steps that follow one another are counted while events are read; everything else goes over
/// sessions laid out one after another.
struct PathComputation {
    private let plan: PathPlan
    private let scan: BehaviourScan
    private let tests: [RowTest]
    private let sessions: Int
    private let highestSession: Int
    private let crew: Crew

    init(_ plan: PathPlan, view: any WarehouseReading, crew: Crew) throws {
        self.plan = plan
        self.crew = crew
        highestSession = view.sessionCount
        let instants = plan.calendar.instants(of: plan.period)
        let period = instants.lowerBound.milliseconds..<instants.upperBound.milliseconds
        let first = view.segments.first?.first ?? period.lowerBound
        let last = view.segments.last?.last ?? period.lowerBound
        var end = period.upperBound
        var members: Bits?
        if period.contains(first), period.contains(last) {
            let users = try view.sessions(.user, in: SessionTable.always).base
            sessions = (1..<(view.sessionCount + 1)).reduce(0) { $0 + (users[$1] != 0 ? 1 : 0) }
        } else {
            let beginning = try SessionSpans(view).beginning(in: period)
            members = beginning.members
            sessions = beginning.count
            end = max(end, beginning.lastEnd + 1)
        }
        scan = try BehaviourScan(
            BehaviourScan.Request(
                calendar: plan.calendar, axis: [period.lowerBound, end], conditions: [plan.steps],
                breakdown: plan.dimension, columns: [ColumnName.session]), view)
        let slot = scan.slot(ColumnName.session)
        tests = scan.tests[0] + [members.map { .member(slot: slot, $0) } ?? .some(slot: slot)]
    }

    func tree() throws -> PathTree {
        let texts = PathTexts(scan.values)
        if plan.direction == .transitions, plan.depth == 2 {
            let pairs = try StepPairs(
                scan: scan, tests: tests, collapse: plan.collapse, sessions: highestSession, crew: crew)
            let (starts, roots) = try pairs.tree(limit: plan.limit, texts)
            return PathTree(sessions: sessions, starts: starts, roots: roots, reading: scan.reading)
        }
        let sequences = try StepSequences(
            scan: scan, tests: tests, collapse: plan.collapse, reversed: plan.direction == .backward,
            sessions: highestSession, crew: crew)
        let steps = SessionSteps(sequences, plan, texts, crew.stop)
        let (starts, roots) = try plan.direction == .transitions ? steps.runs() : steps.fromAnchors()
        return PathTree(sessions: sessions, starts: starts, roots: roots, reading: scan.reading)
    }
}

/// The texts of steps by code, and their order.
struct PathTexts: Sendable {
    private let values: [String?]

    init(_ values: [String?]) { self.values = values }

    var count: Int { values.count }
    subscript(code: UInt32) -> String { values[Int(code)] ?? "" }

    func code(of text: String) -> UInt32? { values.firstIndex(of: text).map { UInt32($0) } }

    func precedes(_ a: some Sequence<UInt32>, _ b: some Sequence<UInt32>) -> Bool {
        a.lexicographicallyPrecedes(b) { self[$0] < self[$1] }
    }
}
