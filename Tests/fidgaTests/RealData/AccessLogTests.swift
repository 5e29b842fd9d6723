import Semantics
import Testing

private let bench = RealDataBench(name: "apache_access_log")

/// 10,000 lines of a web server's log, within each hour in no order.
@Suite("RealData: a web server's log", .enabled(if: bench.canRun, RealDataBench.missing))
struct RealDataAccessLogTests {
    /// The log twice: a visitor is an address, or an address with a user agent (the default).
    struct Log {
        var byAddress: RealDataWorkspace
        var byAgent: RealDataWorkspace
    }

    private static let checks: [RealDataCheck<Log>] = [
        .init("lines") { log, figure in
            figure.expect(log.byAgent.receipts[0]["records"], .count)
            figure.expect(log.byAgent.receipts[0]["accepted"], .count)
            figure.expect(try log.byAgent.value("event_count"), .count)
            figure.expect(try log.byAgent.value("request_count"), .count)
        },
        .init("unparsed_by_reference_regex") { $1.expect($0.byAgent.receipts[0]["rejected"], .count) },
        // The hour is the finest step of a query.
        .init("first_utc") { log, figure in
            let hour = try #require(try hours(log).first).name.replacing("T", with: " ")
            #expect(figure.value.text?.hasPrefix(hour) == true, "\(hour)")
        },
        .init("last_utc") { log, figure in
            let hour = try #require(try hours(log).last).name.replacing("T", with: " ")
            #expect(figure.value.text?.hasPrefix(hour) == true, "\(hour)")
        },
        .init("unique_ips") { $1.expect(try $0.byAddress.value("total_users"), .count) },
        .init("unique_ips_by_day") { $1.expect(try $0.byAddress.groups("total_users", by: "date"), .count) },
        .init("methods") { $1.expect(try $0.byAgent.groups("request_count", by: "http_method"), .count) },
        .init("status") { $1.expect(try $0.byAgent.groups("request_count", by: "http_status"), .count) },
        .init("error_rate_5xx") { $1.expect(try $0.byAgent.value("error_rate"), .rate) },
        .init("not_found_rate") { $1.expect(try $0.byAgent.value("not_found_rate"), .rate) },
        .init("bytes_total") { $1.expect(try $0.byAgent.value("response_bytes"), .count) },
        .init("requests_by_day") { $1.expect(try $0.byAgent.groups("request_count", by: "date"), .count) },
        .init("requests_by_hour_of_day") {
            $1.expect(try $0.byAgent.groups("request_count", by: "hour_of_day"), .count)
        },
        .init("top10_paths_no_query") { $1.expect(try $0.byAgent.top(10, "request_count", by: "page_path"), .count) },
        .init("top10_404_paths") {
            $1.expect(try $0.byAgent.top(10, "request_count", by: "page_path", where: ["http_status=404"]), .count)
        },
        .init("bot_requests") {
            $1.expect(try $0.byAgent.value("request_count", where: ["visitor_kind=bot"]), .count)
        },
        .init("bot_share") { log, figure in
            let bots = try log.byAgent.number("request_count", where: ["visitor_kind=bot"])
            figure.expect(bots / (try log.byAgent.number("request_count")), .rate)
        },
        .init("sessions_30m") { $1.expect(try $0.byAgent.value("sessions"), .count) },
        .init("sessions_30m_non_bot") {
            $1.expect(try $0.byAgent.value("sessions", where: ["visitor_kind=human"]), .count)
        },
        .init("top5_referrer_hosts_external") { log, figure in
            guard case .object(let hosts) = figure.value else { return }
            let groups = try hosts.map { host in
                let requests = try ["http", "https"].reduce(0) { sum, scheme in
                    sum
                        + (try log.byAgent.number(
                            "request_count", where: ["page_referrer^=\(scheme)://\(host.key)/"]))
                }
                return RealDataWorkspace.Group(name: host.key, value: .number(requests))
            }
            figure.expect(groups, .count)
        },
    ]

    private static func hours(_ log: Log) throws -> [RealDataWorkspace.Group] {
        try log.byAgent.groups("request_count", by: "hour", where: ["request_count>0"])
    }

    private static let notCovered: KeyValuePairs = [
        "top5_ips": "addresses are personal: a hash is kept, and no dimension shows it",
        "distinct_user_agents": "of a user agent its browser, system and device are kept, not its text",
        "minutes_covered_per_hour": "a remark, not a figure",
    ]

    @Test("comes out as the reference says") func figures() throws {
        var log = Log(byAddress: try RealDataWorkspace(), byAgent: try RealDataWorkspace())
        let file = bench.file("access.log.gz")
        try log.byAddress.bringIn("accesslog", file, map: "visitor: address\n")
        try log.byAgent.bringIn("accesslog", file)
        try bench.ask(Self.checks, bench.figures(), of: log)
    }

    @Test("has no figure that is left out unsaid") func complete() throws {
        bench.expectNothingLeftOut(
            try bench.figures(), asked: Self.checks, notCovered: Self.notCovered)
    }
}
