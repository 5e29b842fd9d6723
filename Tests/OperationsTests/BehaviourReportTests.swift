import Semantics
import Testing

@testable import Operations

/// Figures of the worked example, worked out by hand.
@Suite struct `Operations report behaviour` {
    private static let days = #""period":{"start":"2026-11-16","end":"2026-11-17"}"#

    @Test func `a funnel has its steps, rates and times`() async throws {
        let report = try await ExampleWorkspace().call(
            "funnel.report",
            #"{"steps":["page_view",{"events":["add_to_cart"],"name":"Cart"},"purchase"],"# + Self.days + "}")
        let steps = report["steps"]?.elements ?? []
        #expect(steps.map { $0["name"]?.text } == ["page_view", "Cart", "purchase"])
        #expect(steps.map { $0["users"]?.integer } == [4, 2, 1])
        #expect(steps.map { $0["conversion_from_first"]?.double } == [1, 0.5, 0.25])
        #expect(steps.map { $0["abandonment_rate"]?.double } == [0.5, 0.5, nil])
        #expect(steps.map { $0["median_seconds"]?.double } == [nil, 94.5, 840])
        #expect(report["groups"] == .array([]))
        #expect(report["provenance"]?["rows_read"]?.integer ?? 0 > 0)
        // The window of 30 days reaches beyond the last day there is.
        #expect(report["trust"]?["complete"] == .bool(false))
        #expect(report["trust"]?["flags"]?.serialized.contains("open_window: who entered from 2026-11-16 on") == true)
    }

    @Test func `a funnel by channel has groups, the largest first`() async throws {
        let report = try await ExampleWorkspace().call(
            "funnel.report",
            #"{"steps":["page_view","add_to_cart"],"breakdown":"session_default_channel_group","limit":2,"# + Self.days
                + "}")
        let groups = report["groups"]?.elements ?? []
        #expect(groups.map { $0["value"]?.text } == ["Organic Search", "Direct"])
        #expect(groups.map { $0["steps"]?.elements?.map { $0["users"]?.integer } } == [[2, 1], [1, 0]])
        #expect(report["trust"]?["flags"]?.serialized.contains("groups_left_out: 3 of 5") == true)
    }

    @Test func `cohorts keep cells that are not over unknown`() async throws {
        let workspace = try await ExampleWorkspace()
        let report = try await workspace.call("cohort.report", #"{"granularity":"day","periods":3,"# + Self.days + "}")
        let cohorts = report["cohorts"]?.elements ?? []
        // The data ends on the 17th.
        #expect(cohorts.map { $0["cells"]?.serialized } == ["[3,2,null]", "[1,null,null]"])
        #expect(cohorts.first?["rates"]?.serialized == "[1,0.6666666666666666,null]")
        #expect(report["total"]?["cells"]?.serialized == "[4,2,null]")
        let revenue = try await workspace.call(
            "cohort.report", #"{"granularity":"day","periods":2,"measure":"revenue","# + Self.days + "}")
        #expect(revenue["cohorts"]?.elements?.first?["cells"]?.serialized == "[0.00,90.00]")
        #expect(revenue["unit"] == .string("USD"))
    }

    @Test func `paths are a list and a tree whose counts add up`() async throws {
        let report = try await ExampleWorkspace().call(
            "path.report", #"{"direction":"transitions","depth":2,"collapse":false,"limit":1,"# + Self.days + "}")
        #expect(report["paths"]?.elements?.map { $0["steps"]?.serialized } == [#"["/","/pricing"]"#])
        let root = report["tree"]?.elements?.first
        #expect(root?["count"] == .integer(2))
        #expect(root?["ends"] == .integer(1))
        #expect(root?["other"] == .integer(0))
    }

    @Test func `attribution gives out every conversion by every model`() async throws {
        let report = try await ExampleWorkspace().call(
            "attribution.report", #"{"events":["purchase","sign_up"],"look_back_days":30,"# + Self.days + "}")
        #expect(report["total"]?.serialized == #"{"conversions":2,"value":120.00}"#)
        let first = report["models"]?["first_click"]?.elements ?? []
        #expect(first.map { $0["label"]?.text } == ["Organic Search", "Paid Social"])
        let last = report["models"]?["last_click"]?.elements ?? []
        #expect(last.map { $0["label"]?.text } == ["Paid Search", "Paid Social"])
        // u1 came by search twice, free and paid: half a sign-up each.
        let linear = report["models"]?["linear"]?.elements ?? []
        #expect(linear.map { $0["conversions"]?.double } == [1, 0.5, 0.5])
        for rule in AttributionRule.allCases {
            let credits = report["models"]?[rule.rawValue]?.elements ?? []
            #expect(credits.reduce(0) { $0 + ($1["conversions"]?.double ?? 0) } == 2, "\(rule)")
        }
    }

    @Test func `attribution has models that learn from paths, when they are asked for`() async throws {
        let report = try await ExampleWorkspace().call(
            "attribution.report",
            #"{"events":["purchase","sign_up"],"models":["shapley","markov","linear"],"# + Self.days + "}")
        guard case .object(let models) = report["models"] else {
            Issue.record("no models")
            return
        }
        #expect(models.map(\.key) == ["linear", "shapley", "markov"])
        for model in PathModel.allCases {
            let credits = report["models"]?[model.rawValue]?.elements ?? []
            #expect(abs(credits.reduce(0) { $0 + ($1["conversions"]?.double ?? 0) } - 2) < 1e-9, "\(model)")
            #expect(abs(credits.reduce(0) { $0 + ($1["value"]?.double ?? 0) } - 120) < 0.02, "\(model)")
        }
        let error = try await ExampleWorkspace().error("attribution.report", #"{"models":["markow"]}"#)
        #expect(error.issues.map(\.code) == ["invalid_parameters"])
    }

    @Test func `key events are the conversions when none is named`() async throws {
        let report = try await ExampleWorkspace().call("attribution.report", "{" + Self.days + "}")
        #expect(report["total"]?["conversions"] == .integer(2))
        #expect(report["look_back_days"] == .integer(90))
    }

    @Test func `sessions under another limit`() async throws {
        let report = try await ExampleWorkspace().call(
            "sessions.preview", #"{"inactivity_minutes":60,"# + Self.days + "}")
        #expect(report["sessions"] == .integer(5))
        #expect(report["mean_seconds"]?.double == 1109)
    }

    struct Refusal: Sendable {
        let operation: String
        let params: String
        let codes: [String]
        init(_ operation: String, _ params: String, _ codes: String...) {
            self.operation = operation
            self.params = params
            self.codes = codes
        }
    }

    static let refusals: [Refusal] = [
        Refusal(
            "funnel.report", #"{"steps":["purchace"],"window":{"days":0},"breakdown":"item_name","limit":0}"#,
            "invalid_parameters", "invalid_parameters"),
        Refusal(
            "funnel.report", #"{"steps":["purchace","purchase"],"window":{"days":0},"breakdown":"item_name"}"#,
            "unknown_event", "bad_window", "not_of_events"),
        Refusal(
            "funnel.report", #"{"steps":["purchase",{}],"filters":[{"field":"sessions","op":"gt","value":1}]}"#,
            "empty_step", "filter_on_metric"),
        Refusal("cohort.report", #"{"breakdown":"colour"}"#, "unknown_dimension"),
        Refusal("cohort.report", #"{"periods":1000}"#, "invalid_parameters"),
        Refusal(
            "cohort.report", #"{"granularity":"day","periods":400,"period":{"start":"2020-01-01","end":"2026-01-01"}}"#,
            "too_many_cells"),
        Refusal(
            "path.report", #"{"direction":"transitions","anchor":"/"}"#, "anchor_of_transitions"),
        Refusal("path.report", #"{"depth":11}"#, "invalid_parameters"),
        Refusal(
            "attribution.report", #"{"touch":"country","models":[],"half_life_days":0}"#, "not_traffic", "no_models",
            "bad_half_life"),
        Refusal("sessions.preview", #"{"inactivity_minutes":0}"#, "invalid_parameters"),
        Refusal(
            "sessions.preview", #"{"period":{"start":"2026-11-17","end":"2026-11-16"}}"#, "invalid_parameters"),
    ]

    @Test(arguments: refusals) func `all that is wrong is named`(_ refusal: Refusal) async throws {
        let error = try await ExampleWorkspace().error(refusal.operation, refusal.params)
        #expect(error.issues.map(\.code) == refusal.codes)
    }

    @Test(arguments: [
        "funnel.report", "cohort.report", "path.report", "attribution.report", "segment.report", "sessions.preview",
    ])
    func `the query of the provenance asks the same again`(_ name: String) async throws {
        let workspace = try await ExampleWorkspace()
        let operation = try OperationRegistry.standard.operation(named: name)
        let report = try await operation.run(operation.example, in: workspace.context)
        let query = try #require(report["provenance"]?["query"]?.text)
        #expect(try await operation.run(JSONValue(parsing: query), in: workspace.context) == report)
    }
}
