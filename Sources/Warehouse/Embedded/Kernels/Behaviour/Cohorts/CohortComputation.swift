import Semantics

/// Computes cohorts: one pass in the order of time over everything up to the last cell's end, since anybody's first event
/// may lie anywhere. Users' states are a few bytes each.
struct CohortComputation {
    private let plan: CohortPlan
    private let times: CohortTimes
    private let scan: BehaviourScan
    private let users: Int
    private let stop: StopFlag

    init(_ plan: CohortPlan, view: any WarehouseReading, crew: Crew) throws {
        self.plan = plan
        stop = crew.stop
        users = view.userCount
        times = CohortTimes(plan, dataBegins: view.segments.first?.first ?? 0)
        var columns = [ColumnName.user]
        if plan.measure == .revenue { columns.append(ColumnName.money(.value)) }
        scan = try BehaviourScan(
            BehaviourScan.Request(
                calendar: plan.calendar, axis: times.axis, conditions: CohortWalk.conditions(plan),
                breakdown: plan.breakdown, columns: columns), view)
    }

    func table() throws -> CohortTable {
        CohortTable(rows: try isPlain ? plainRows() : walk.rows(), reading: scan.reading)
    }

    private var isPlain: Bool {
        plan.entry == .any && plan.activity == .any && plan.measure == .users && plan.breakdown == nil
            && times.buckets <= ActiveUserWalk.mostBuckets
    }

    private var walk: CohortWalk {
        CohortWalk(plan: plan, times: times, scan: scan, users: users, stop: stop)
    }

    private func plainRows() throws -> [CohortTable.Row] {
        let walk = ActiveUserWalk(times: times, periods: plan.periods, cohorts: plan.buckets.count)
        let rows = try walk.count(scan, userSlot: scan.slot(ColumnName.user), users: users, stop: stop)
        return rows.enumerated().filter { $0.element.size > 0 }.map { bucket, row in
            CohortTable.Row(bucket: bucket, value: nil, size: row.size, cells: row.cells)
        }
    }
}
