import Evaluation
import Foundation
import Semantics
import TestSupport
import Testing

@testable import Operations

@Suite struct `What an operation answers is what its schema says` {
    /// The demo shop in small, with everything that can be kept beside it.
    private static func shop() async throws -> OperationContext {
        let now = Instant.utc("2026-11-27 09:00:00")
        let world = ShopWorld(now: now, size: 4_000)
        var settings = WorkspaceSettings()
        settings.keyEvents = [KeyEvent(name: "purchase")]
        let source = InMemorySource(settings: settings, now: { now })
        for batch in world.batches(of: 10_000) { await source.append(batch) }
        _ = await source.commit { _ in }
        let alerts = InMemoryAlertStore()
        let catalogue = Catalogue(settings: settings)
        return OperationContext(
            engine: MetricEngine(source: source, catalogue: catalogue, settings: settings), source: source,
            catalogue: catalogue, settings: settings,
            reader: { QuestionReader(catalogue: catalogue, names: .none, calendarDays: [], weekStart: .monday) },
            answers: InMemoryAnswerLog(), alerts: alerts, removal: source, integrity: source, now: { now })
    }

    /// What must be there before an example can be run: a rule, an alarm of it, advice.
    private static func prepare(_ context: OperationContext) async throws -> [String: JSONValue] {
        let rule = AlertRule(
            id: "sessions-below-500", name: "Sessions", metric: "sessions", condition: .absolute(.below, limit: 1e9))
        try await context.alerts?.save(rule, judgedThrough: "2026-11-20")
        let firing = AlertFiring(rule: rule.id, name: rule.name, metric: rule.metric, step: "2026-11-25", value: 1)
        _ = try await context.alerts?.conclude(
            rule.id, before: "2026-11-20", through: "2026-11-25", events: [.fired(firing)], at: context.now())
        let advice = try await call("recommendations.list", .object([:]), context)
        let id = advice["recommendations"]?.elements?.first?["id"]
        let again: JSONValue = .object(["id": .string(rule.id), "muted_until": .string("2026-12-01")])
        return [
            "recommendations.follow": .object(["id": id ?? .null]), "alerts.update": again,
        ]
    }

    private static func call(
        _ name: String, _ params: JSONValue, _ context: OperationContext
    ) async throws -> JSONValue {
        try await OperationRegistry.standard.operation(named: name).run(params, in: context)
    }

    /// The schema with no room for members that it does not name.
    private static func closed(_ schema: JSONValue) -> JSONValue {
        switch schema {
        case .array(let elements): return .array(elements.map(closed))
        case .object(let members):
            let inner = members.map { JSONValue.Member($0.key, closed($0.value)) }
            guard schema["type"]?.text == "object", schema["properties"] != nil, schema["additionalProperties"] == nil
            else { return .object(inner) }
            return .object(inner + [.init("additionalProperties", .bool(false))])
        default: return schema
        }
    }

    private static func faults(_ name: String, _ result: JSONValue) throws -> [String] {
        let schema = closed(try OperationRegistry.standard.operation(named: name).outputSchema)
        return SchemaCheck.problems(in: result, schema: schema).map { "\(name) \($0.location): \($0.message)" }
    }

    @Test func `for every operation's example`() async throws {
        let context = try await Self.shop()
        let other = try await Self.prepare(context)
        for operation in OperationRegistry.standard.operations {
            let result = try await operation.run(other[operation.name] ?? operation.example, in: context)
            #expect(try Self.faults(operation.name, result) == [])
        }
    }

    @Test func `for other forms of answers`() async throws {
        let context = try await Self.shop()
        let cases = [
            ("metrics.query", #"{"metrics":["sessions"],"breakdown":["country"],"comparison":"previous"}"#),
            ("metrics.describe", #"{"id":"country"}"#),
            (
                "funnel.report",
                #"{"steps":["page_view","purchase"],"#
                    + #""unit":"sessions","window":"session"}"#
            ), ("cohort.report", #"{"measure":"revenue"}"#),
            ("report.run", #"{"name":"funnel","format":"markdown"}"#), ("report.run", #"{"name":"cohort"}"#),
            ("question.interpret", #"{"question":"Why did revenue fall last week and what is our bounce rate?"}"#),
            ("question.ask", #"{"question":"What should we do to increase revenue?"}"#),
            ("performance.anomalies", #"{"metrics":["sessions","total_revenue"],"svg":true}"#),
            ("change.explain", #"{"metric":"total_revenue"}"#),
            (
                "performance.forecast",
                #"{"metrics":["sessions","bounce_rate"],"breakdown":"country","scenarios":2,"svg":true,"#
                    + #""goal":{"target":500,"period":{"start":"2026-11-01","end":"2026-11-30"}}}"#
            ),
            ("experiments.outcome", #"{"breakdown":"device_category"}"#),
        ]
        for (name, params) in cases {
            let result = try await Self.call(name, JSONValue(parsing: Data(params.utf8)), context)
            #expect(try Self.faults(name, result) == [])
        }
    }

    /// The names of required members are names of members, everywhere.
    @Test(arguments: OperationRegistry.standard.operations.map(\.name)) func `every member is described`(
        _ name: String
    ) throws {
        let schema = try OperationRegistry.standard.operation(named: name).outputSchema
        guard case .object(let properties) = schema["properties"] else {
            Issue.record("\(name) has no members")
            return
        }
        let required = (schema["required"]?.elements ?? []).compactMap(\.text)
        #expect(!required.isEmpty && Set(required).isSubset(of: properties.map(\.key)))
    }

    @Test func `a shape of one name is one shape`() {
        var seen: [String: JSONValue] = [:]
        func look(_ schema: JSONValue) {
            switch schema {
            case .array(let elements): elements.forEach(look)
            case .object(let members):
                if let name = schema["title"]?.text {
                    let bare = JSONValue.object(members.filter { $0.key != "description" })
                    #expect(seen[name, default: bare] == bare, "\(name)")
                    seen[name] = bare
                }
                for member in members { look(member.value) }
            default: return
            }
        }
        for operation in OperationRegistry.standard.operations {
            look(operation.outputSchema)
            look(operation.inputSchema)
        }
        #expect(seen["Period"] != nil && seen["Fact"] != nil && seen["SegmentCondition"] != nil)
    }
}
