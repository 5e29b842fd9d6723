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

    @Test("At most three things matter today, each with what was expected")
    func three() {
        let report = JSONValue.object(["anomalies": .array((17...21).map { anomaly("2026-11-\($0)") })])
        let said = lines.lines(report, currency: .usd).joined(separator: "\n")
        #expect(said.components(separatedBy: "! ").count == 4)
        #expect(said.contains("Sessions: level shift on 2026-11-17, 120 where 480 was expected, still going on."))
    }
}
