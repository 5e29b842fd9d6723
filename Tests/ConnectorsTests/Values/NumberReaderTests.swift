import Semantics
import Testing

@testable import Connectors

@Suite("Numbers and amounts of other programs") struct NumberReaderTests {
    private let point = NumberReader()
    private let comma = NumberReader(decimalComma: true, currency: Currency("EUR") ?? .usd)

    @Test(
        "are read with a decimal point",
        arguments: [
            ("0", 0), ("-7", -7), ("+7", 7), ("12.5", 12.5), (".5", 0.5), ("12.", 12), ("007", 7),
            ("1,234.56", 1234.56), ("1,234,567", 1_234_567), ("12,34,567.5", 1_234_567.5), ("1 234.5", 1234.5),
            ("1\u{A0}234", 1234), ("1\u{202F}234", 1234), ("1'234.50", 1234.5), ("1’234", 1234),
            ("12.5%", 0.125), ("12.5 %", 0.125), ("(3.5)", -3.5), ("5-", -5), ("\u{2212}5", -5), (" 42 ", 42),
            ("1e3", 1000), ("1.5E-3", 0.0015), ("9.6e+06", 9_600_000), ("$1,234", 1234),
            ("22358.3466666667", 22358.3466666667),
        ])
    func good(text: String, expected: Double) throws {
        #expect(try point.number(text) == expected)
    }

    @Test(
        "are read with a decimal comma where the map declares it",
        arguments: [
            ("12,5", 12.5), ("1.234,56", 1234.56), ("1 234,56", 1234.56), ("1.234", 1234), ("-0,5", -0.5),
            ("1.234,56 €", 1234.56), ("12", 12),
        ])
    func withComma(text: String, expected: Double) throws {
        #expect(try comma.number(text) == expected)
    }

    @Test(
        "are absent where programs write that they have none",
        arguments: ["", " ", "NA", "n/a", "NaN", "null", "-", "\\N"])
    func absent(text: String) throws {
        #expect(try point.number(text) == nil)
        #expect(try point.money(text) == nil)
    }

    @Test(
        "are refused rather than guessed",
        arguments: [
            "12,5", "1.234,56", "1,23", "1,2345", "1,234,56", "1 2", "1,234 567", "12x", "abc", "1.2.3", "--5", "(5",
            "5)",
            "-(5)", "- 5 -", "1e", "0x10", "1e999", "5 stars", "1.5k", "inf", "١٢",
        ])
    func bad(text: String) {
        let problem = #expect(throws: RecordProblem.self) { try point.number(text) }
        #expect(problem?.reason == "bad_number")
        #expect(problem?.explanation.contains(text) == true)
    }

    @Test("with a comma that may begin the fraction say how to declare it")
    func hint() {
        let problem = #expect(throws: RecordProblem.self) { try point.number("12,5") }
        #expect(problem?.explanation.contains("decimal: \",\"") == true)
    }

    @Test(
        "as money are exact to the millionth",
        arguments: [
            ("6.95", 6_950_000), ("0.1", 100_000), ("-53594.36", -53_594_360_000), ("$1,234.56", 1_234_560_000),
            ("USD 12", 12_000_000), ("12 US$", 12_000_000), ("(12.34)", -12_340_000), ("1e-6", 1), ("0.0000005", 1),
            ("0.00000049", 0), ("-0.0000005", -1), ("22358.3466666667", 22_358_346_667), ("1.5e3", 1_500_000_000),
            ("9007199254.740993", 9_007_199_254_740_993),
        ])
    func money(text: String, micros: Int64) throws {
        #expect(try point.money(text)?.micros == micros)
    }

    @Test("as money obey the file's unit")
    func units() throws {
        #expect(try point.money("1234567", unit: .micros)?.micros == 1_234_567)
        #expect(try point.money("1234", unit: .minor)?.micros == 12_340_000)
        let yen = NumberReader(currency: try #require(Currency("JPY")))
        #expect(try yen.money("1234", unit: .minor)?.micros == 1_234_000_000)
        #expect(try yen.money("¥1,234")?.micros == 1_234_000_000)
    }

    @Test(
        "as money are refused by name",
        arguments: [
            ("€12", "other_currency"), ("12 GBP", "other_currency"), ("12%", "bad_amount"),
            ("99999999999999", "implausible_amount"), ("1e30", "implausible_amount"), ("12 apples", "bad_number"),
        ])
    func badMoney(text: String, reason: String) {
        let problem = #expect(throws: RecordProblem.self) { try point.money(text) }
        #expect(problem?.reason == reason)
    }

    @Test("name their currency in many ways")
    func currencies() throws {
        let kroner = NumberReader(decimalComma: true, currency: try #require(Currency("SEK")))
        #expect(try kroner.money("kr 1.234,50")?.micros == 1_234_500_000)
        #expect(try NumberReader(currency: try #require(Currency("SEK"))).money("kr.50")?.micros == 50_000_000)
        #expect(try NumberReader(currency: try #require(Currency("BRL"))).money("R$ 5")?.micros == 5_000_000)
        #expect(try NumberReader(currency: try #require(Currency("PLN"))).money("5 zł")?.micros == 5_000_000)
    }
}
