import Semantics
import Testing

@testable import Grounding

@Suite struct `Numbers read as a person writes them` {
    struct Case: Sendable {
        let value: Double?
        let unit: MetricUnit
        let text: String
        init(_ value: Double?, _ unit: MetricUnit, _ text: String) {
            self.value = value
            self.unit = unit
            self.text = text
        }
    }

    static let cases: [Case] = [
        Case(6, .count, "6"),
        Case(1_234_567, .count, "1,234,567"),
        Case(-1234, .count, "-1,234"),
        Case(2.5, .count, "2.50"),
        Case(nil, .count, "n/a"),
        Case(.nan, .count, "n/a"),
        Case(48_210, .currency, "$48,210"),
        Case(48_210.35, .currency, "$48,210.35"),
        Case(-30, .currency, "-$30"),
        Case(-0.5, .currency, "-$0.50"),
        Case(22.5, .currency, "$22.50"),
        Case(0, .currency, "$0"),
        Case(0.004, .currency, "$0.004"),
        Case(0.0276, .fraction, "2.76 %"),
        Case(0.5, .fraction, "50 %"),
        Case(1.0 / 3, .fraction, "33.33 %"),
        Case(0.00004, .fraction, "0.004 %"),
        Case(0, .fraction, "0 %"),
        Case(2.4, .ratio, "2.4"),
        Case(1, .ratio, "1"),
        Case(475.5, .seconds, "7 min 56 s"),
        Case(8, .seconds, "8 s"),
        Case(45.25, .seconds, "45.3 s"),
        Case(60, .seconds, "1 min"),
        Case(3600, .seconds, "1 h"),
        Case(4350, .seconds, "1 h 13 min"),
        Case(2310, .milliseconds, "2,310 ms"),
        Case(12_340, .milliseconds, "12.3 s"),
        Case(45, .minutes, "45 min"),
        Case(125, .minutes, "2 h 5 min"),
        Case(1_234_000, .bytes, "1.2 MB"),
        Case(0.12, .score, "0.12"),
    ]

    @Test(arguments: cases) func `each unit has its form`(_ example: Case) {
        let numbers = NumberFormat(currency: .usd)
        #expect(numbers.text(example.value, example.unit) == example.text)
    }

    @Test func `a currency without minor units shows none`() throws {
        let yen = NumberFormat(currency: try #require(Currency("JPY")))
        #expect(yen.text(1234.0, .currency) == "¥1,234")
    }

    @Test func `changes carry their sign and rates change in percentage points`() {
        let numbers = NumberFormat(currency: .usd)
        #expect(numbers.signed(120, .count) == "+120")
        #expect(numbers.signed(-1250.5, .currency) == "-$1,250.50")
        #expect(numbers.signed(0.0042, .fraction) == "+0.42 percentage points")
        #expect(numbers.signed(0, .count) == "0")
    }
}

@Suite struct `A change is said by its sign` {
    private let numbers = NumberFormat(currency: .usd)

    @Test func `amounts change in percent`() throws {
        let change = try #require(ChangeWords(from: 5, to: 6, unit: .count, numbers: numbers))
        #expect(change.short == "up 20 %")
        #expect(change.isBetter(.higherIsBetter) == true)
        #expect(change.isBetter(.lowerIsBetter) == false)
        #expect(change.isBetter(.neutral) == nil)
    }

    @Test func `rates change in percentage points, never in percent`() throws {
        // 25 % → 33.33 % is 8.33 points; in percent it would be 33.33.
        let change = try #require(ChangeWords(from: 0.25, to: 1.0 / 3, unit: .fraction, numbers: numbers))
        #expect(change.short == "up 8.33 percentage points")
    }

    @Test func `there is no percentage of nothing`() throws {
        let change = try #require(ChangeWords(from: 0, to: 5, unit: .count, numbers: numbers))
        #expect(change.short == "up by 5")
        #expect(change.size == nil)
    }

    @Test func `a refund week has no percentage either`() throws {
        let change = try #require(ChangeWords(from: -30, to: 90, unit: .currency, numbers: numbers))
        #expect(change.short == "up by $120")
    }

    @Test func `equal is unchanged and missing is nothing to compare`() throws {
        #expect(try #require(ChangeWords(from: 4, to: 4, unit: .count, numbers: numbers)).short == "unchanged")
        #expect(ChangeWords(from: nil, to: 4, unit: .count, numbers: numbers) == nil)
        #expect(ChangeWords(from: 4, to: nil, unit: .count, numbers: numbers) == nil)
    }
}
