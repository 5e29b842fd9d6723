import Semantics
import Testing

@testable import Grounding

/// Names or metrics in turn with numbers: each number is of the name that it is paired with, and of no other.
@Suite struct `Numbers that change places in a row are refused` {
    private static let countries = """
        sessions | 1000 | count | 2026-05-01..2026-05-31 | | | |
        sessions | 400 | count | 2026-05-01..2026-05-31 | country=Germany | | |
        sessions | 500 | count | 2026-05-01..2026-05-31 | country=Austria | | |
        sessions | 100 | count | 2026-05-01..2026-05-31 | country=Italy | | |
        """
    private static let parts = """
        sessions | 0.4 | fraction | 2026-05-01..2026-05-31 | country=DE | share | |
        sessions | 0.6 | fraction | 2026-05-01..2026-05-31 | country=AT | share | |
        """
    private static let metrics = """
        sessions | 440 | count | 2026-05-01..2026-05-31 | | | 400 | 2026-04-01..2026-04-30
        active_users | 300 | count | 2026-05-01..2026-05-31 | | | 250 | 2026-04-01..2026-04-30
        ecommerce_purchases | 60 | count | 2026-05-01..2026-05-31 | | | 80 | 2026-04-01..2026-04-30
        """

    /// - Parameters:
    ///   - form: a text with the places of its numbers, "1", "2" and "3".
    private func holds(_ form: String, _ numbers: [String], on sheet: String) throws {
        func text(_ numbers: [String]) -> String {
            numbers.indices.reduce(form) { $0.replacing("<\($1 + 1)>", with: numbers[$1]) }
        }
        let right = text(numbers)
        let wrong = text(Array(numbers.dropFirst()) + numbers.prefix(1))
        #expect(try Wording.accepts(right, on: sheet), "\(right)")
        #expect(try !Wording.accepts(wrong, on: sheet), "\(wrong)")
    }

    @Test(arguments: [
        "Germany: <1>, Austria: <2>", "Germany (<1>), Austria (<2>)", "<1> in Germany, <2> in Austria",
        "- Germany – <1>\n- Austria – <2>", "Sessions by country: Germany <1>, Austria <2>",
        "<1> (Germany), <2> (Austria)",
        "Germany had <1> sessions, Austria <2>.", "For Germany it is <1>, for Austria <2>.",
        "Germany <1> / Austria <2>",
        "Germany with <1> sessions, Austria with <2>.", "Germany = <1>; Austria = <2>",
        "Germany and Austria had <1> and <2>.",
    ])
    func `Counts by name`(_ form: String) throws { try holds(form, ["400", "500"], on: Self.countries) }

    @Test(arguments: [
        "Germany, Austria and Italy had <1>, <2> and <3> respectively", "Germany (<1>), Austria (<2>), Italy (<3>)",
        "<1>, <2> and <3> sessions came from Germany, Austria and Italy respectively.",
        "Germany had <1> sessions, followed by Austria with <2> and Italy with <3>.",
    ])
    func `Three of them`(_ form: String) throws { try holds(form, ["400", "500", "100"], on: Self.countries) }

    @Test(arguments: [
        "Sessions by country: DE <1> %, AT <2> %", "By country, DE has <1> % and AT <2> % of sessions.",
        "DE accounts for <1> % of sessions, AT for <2> %.", "DE made up <1> % of sessions and AT the other <2> %.",
        "<1>% of sessions came from DE, <2>% from AT.",
    ])
    func `Shares by code`(_ form: String) throws { try holds(form, ["40", "60"], on: Self.parts) }

    @Test(arguments: [
        "Sessions: <1>, users: <2>", "Sessions (<1>), users (<2>)", "<1> sessions, <2> users",
        "Sessions came to <1>, users to <2>.",
        "| Sessions | Users |\n|---|---|\n| <1> | <2> |",
    ])
    func `Metrics`(_ form: String) throws { try holds(form, ["440", "300"], on: Self.metrics) }

    @Test(arguments: [
        "Sessions rose <1> %, users <2> %.", "Sessions +<1> %, users +<2> %", "Growth: sessions <1> %, users <2> %.",
    ])
    func `Movements of metrics`(_ form: String) throws { try holds(form, ["10", "20"], on: Self.metrics) }

    @Test func `What stands between two pairs belongs to neither's row`() throws {
        let text = "Sessions are 1,000 in all: Germany has 400, 300 more than Italy, and Austria 500."
        #expect(try Wording.accepts(text, on: Self.countries))
    }
}
