import Semantics

extension BehaviourSourceContract {
    static let sessionPreviewChecks: [Check] = [
        Check("half an hour makes the worked example's six sessions; an hour joins two of them") { source in
            func preview(_ minutes: Int64, _ period: DateRange = WorkedExample.period) async throws -> [Int64] {
                let table = try await source.sessionPreview(
                    SessionPreviewPlan(period: period, calendar: .utc, inactivityMilliseconds: minutes * 60_000))
                return [Int64(table.sessions), table.totalMilliseconds]
            }
            try expect(try await preview(30), [6, 2_853_000], "half an hour")
            // u2: 10:00:00 to 10:45:12.
            try expect(try await preview(60), [5, 5_545_000], "an hour")
            // u1 waits half an hour between two pages, u3 twelve minutes.
            try expect(try await preview(11), [8, 334_000], "eleven minutes")
            try expect(try await preview(30, WorkedExample.secondDay), [2, 14_000], "the second day")
            try expect(try await preview(60, WorkedExample.firstDay), [3, 5_531_000], "the first, over midnight")
        }
    ]
}
