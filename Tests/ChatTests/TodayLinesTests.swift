import Foundation
import Semantics
import Testing

@testable import Chat

struct TodayLinesTests {
    private let lines = TodayLines(style: TerminalStyle(width: 120, usesColour: false, isTerminal: true))

    private func anomaly(_ date: String) -> JSONValue {
        .object([
            "metric": .string("sessions"), "kind": .string("level_shift"), "date": .string(date), "value": .number(120),
            "expected": .number(480), "ongoing": .bool(true),
        ])
    }

    @Test("Nothing found is said, and no headline invented")
    func calm() {
        let said = lines.lines(.object(["anomalies": .array([])]), currency: .usd)
        #expect(said == ["Nothing unusual in the last seven days."])
    }

    @Test("What is a few percent off, and what another line says already, is no headline")
    func matters() {
        let slight = JSONValue.object([
            "metric": .string("session_key_event_rate"), "kind": .string("level_shift"), "date": .string("2026-11-17"),
            "value": .number(0.0816), "expected": .number(0.0778),
        ])
        let users = JSONValue.object([
            "metric": .string("total_users"), "kind": .string("level_shift"), "date": .string("2026-11-17"),
            "value": .number(110), "expected": .number(450),
        ])
        let both = JSONValue.object(["anomalies": .array([slight, anomaly("2026-11-17"), users])])
        #expect(lines.lines(both, currency: .usd).map { $0.prefix(10) } == ["! Sessions"])
        let little = JSONValue.object(["anomalies": .array([slight])])
        #expect(lines.lines(little, currency: .usd) == ["Nothing unusual in the last seven days."])
    }

    @Test("What turned for the worse comes first, with its group")
    func order() {
        let better = JSONValue.object([
            "metric": .string("return_on_ad_spend"), "kind": .string("level_shift"), "date": .string("2026-11-21"),
            "value": .number(12.83), "expected": .number(3.7),
        ])
        let stalled = JSONValue.object([
            "metric": .string("checkout_abandonment_rate"), "kind": .string("outage"), "date": .string("2026-11-17"),
            "dimensions": .object(["browser": .string("Safari")]), "value": .number(1), "expected": .number(0.56),
        ])
        let report = JSONValue.object(["anomalies": .array([better, stalled])])
        let said = lines.lines(report, currency: .usd)
        #expect(
            said.first == "! Checkout abandonment rate for Safari: outage on 2026-11-17, 100 % where 56 % was expected."
        )
        #expect(said.last?.hasPrefix("+ Return on ad spend: level shift") == true)
    }

    @Test("A product that nobody takes any more is said in plain words, each product by itself")
    func product() {
        func stopped(_ name: String, _ isOngoing: Bool) -> JSONValue {
            .object([
                "metric": .string("cart_to_view_rate"), "kind": .string("outage"), "date": .string("2026-11-16"),
                "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")]),
                "dimensions": .object(["item_name": .string(name)]), "value": .number(0), "expected": .number(0.25),
                "stop": .string("product"), "ongoing": .bool(isOngoing),
            ])
        }
        let report = JSONValue.object(["anomalies": .array([stopped("Lamp", true), stopped("Vase", false)])])
        #expect(
            lines.lines(report, currency: .usd) == [
                "! Lamp: looked at, but nobody takes it since 2026-11-16.",
                "! Vase: nobody took it from 2026-11-16 on; it is taken again.",
            ])
    }

    @Test("At most three things matter today, each with what was expected")
    func three() {
        let report = JSONValue.object(["anomalies": .array((17...21).map { anomaly("2026-11-\($0)") })])
        let said = lines.lines(report, currency: .usd).joined(separator: "\n")
        #expect(said.components(separatedBy: "! ").count == 4)
        #expect(said.contains("Sessions: level shift on 2026-11-17, 120 where 480 was expected, still going on."))
    }
}
