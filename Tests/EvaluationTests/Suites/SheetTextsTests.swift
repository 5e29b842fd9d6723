import Semantics
import Testing

@testable import Evaluation

@Suite struct `Texts about a sheet` {
    private static let fact: JSONValue = .object([
        "id": .string("F1"), "kind": .string("value"), "label": .string("Sessions, 16–22 Nov 2026: 1,153"),
        "metric": .string("sessions"), "value": .integer(1153), "unit": .string("count"),
        "period": .object(["start": .string("2026-11-16"), "end": .string("2026-11-22")]),
        "dimensions": .object([]),
        "comparison": .object(["value": .integer(1373), "kind": .string("previous")]),
    ])

    private func text(_ rule: String) -> String? { SheetTexts(facts: [Self.fact]).all.first { $0.rule == rule }?.text }

    @Test func `say what the fact says, in other words`() {
        #expect(text("true:value") == "Sessions came to 1,153 from 16 November 2026 to 22 November 2026 [F1].")
        #expect(text("true:change") == "Sessions fell by 16.0 %, from 1,373 to 1,153 [F1].")
    }

    @Test(arguments: [
        ("false:a tenth more", "1,268"), ("false:a thousandfold", "1,153,000"), ("false:another year", "2025"),
        ("false:the other way", "rose"), ("false:points for percent", "percentage points"),
        ("false:another unit", "1,153 %"), ("false:no such fact", "[F901]"), ("false:a cause", "because"),
    ])
    func `are made false by one change of meaning`(rule: String, words: String) {
        #expect(text(rule)?.contains(words) == true, "\(text(rule) ?? "no text")")
    }

    @Test func `are none about values that do not exist`() {
        #expect(SheetTexts(facts: [.object(["id": .string("F1"), "value": .null])]).all.isEmpty)
    }
}
