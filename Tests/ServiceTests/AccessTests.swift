import Operations
import Semantics
import Testing

@testable import Service

@Suite struct `A service on loopback answers only this machine` {
    @Test(
        arguments: [
            ("127.0.0.1:8080", nil, true), ("localhost", nil, true), ("[::1]:8080", nil, true),
            ("localhost:8080", "http://localhost:3000", true), ("evil.example:8080", nil, false),
            ("127.0.0.1.evil.example", nil, false), ("127.0.0.1", "https://evil.example", false),
            ("127.0.0.1", "null", false), (nil, nil, false),
        ] as [(String?, String?, Bool)]) func `by Host and Origin`(_ host: String?, _ origin: String?, _ passes: Bool)
    {
        #expect((OriginGuard(host: "127.0.0.1").refusal(host: host, origin: origin) == nil) == passes)
    }

    @Test func `elsewhere everything passes`() {
        #expect(OriginGuard(host: "0.0.0.0").refusal(host: "stats.example", origin: "https://stats.example") == nil)
    }

    @Test(arguments: [("abc-1", "abc-1"), ("", nil), ("a b", nil), ("a\r\nSet-Cookie: x", nil)] as [(String, String?)])
    func `a caller's request id is taken when it is plain`(_ given: String, _ taken: String?) {
        #expect(RequestID.accepted(given) == taken)
    }
}

@Suite struct `REST parameters come from path, query and body` {
    private func named(
        _ operation: String, _ path: String, _ query: String = "", body: JSONValue? = nil
    ) throws -> String {
        try RouteParameters.named(
            try OperationRegistry.standard.operation(named: operation), path: path, query: query, body: body
        ).serialized
    }

    @Test func `each kind of value`() throws {
        #expect(try named("metrics.describe", "/api/metrics/key_events%3Asign_up") == #"{"id":"key_events:sign_up"}"#)
        #expect(try named("facts.trace", "/api/facts/a1/F1") == #"{"id":"a1/F1"}"#)
        #expect(try named("metrics.list", "/api/metrics", "search=ad+cost%21") == #"{"search":"ad cost!"}"#)
        #expect(
            try named(
                "performance.summary", "/api/performance/summary", "period=2026-11-16..2026-11-22&comparison=year")
                == #"{"period":{"start":"2026-11-16","end":"2026-11-22"},"comparison":"year"}"#)
        #expect(
            try named("metrics.query", "/api/query", body: .object(["metrics": .array([.string("sessions")])]))
                == #"{"metrics":["sessions"]}"#)
    }

    @Test func `no text is null, and JSON in quotes is the text within`() throws {
        #expect(
            try named("recommendations.list", "/api/actionable-recommendations", "limit=null") == #"{"limit":"null"}"#)
        #expect(
            try named("performance.summary", "/api/performance/summary", "comparison=null") == #"{"comparison":"null"}"#
        )
        #expect(try named("cohort.report", "/api/reports/cohort", "entry=%22sign_up%22") == #"{"entry":"sign_up"}"#)
        #expect(try named("cohort.report", "/api/reports/cohort", "entry=sign_up") == #"{"entry":"sign_up"}"#)
    }

    @Test func `what the address says, the body does not say again`() {
        #expect(throws: OperationError.self) {
            try named("alerts.delete", "/api/alerts/a/delete", body: .object(["id": .string("b")]))
        }
    }

    @Test func `a parameter given twice, or a body that is no object, is an error`() {
        #expect(throws: OperationError.self) { try named("metrics.list", "/api/metrics", "search=a&search=b") }
        #expect(throws: OperationError.self) { try named("metrics.query", "/api/query", body: .array([])) }
    }

    @Test func `the address of an operation in the router's notation`() throws {
        let trace = try OperationRegistry.standard.operation(named: "facts.trace")
        #expect(ServiceRouter.pattern(trace.route) == "/api/facts/**")
    }
}
