import Testing

@testable import Semantics

@Suite("Near names")
struct NearestNamesTests {
    private let metrics = BuiltInMetrics.all.map(\.id.name)

    @Test(
        "A slip of the finger finds the name",
        arguments: [
            ("sesions", "sessions"), ("bounce_rat", "bounce_rate"), ("Sessions", "sessions"),
            ("total-users", "total_users"), ("total users", "total_users"), ("bouncerate", "bounce_rate"),
            ("tota_lusers", "total_users"), ("retrun_on_ad_spend", "return_on_ad_spend"),
        ])
    func slips(wrong: String, right: String) {
        #expect(NearestNames.suggestions(for: wrong, among: metrics).first == right)
    }

    @Test("A part of a name finds the names that hold it")
    func parts() {
        let found = NearestNames.suggestions(for: "abandonment", among: metrics, limit: 5)
        #expect(found.contains("cart_abandonment_rate"))
        #expect(found.contains("checkout_abandonment_rate"))
    }

    @Test("Nothing is suggested for what is near nothing")
    func far() {
        #expect(NearestNames.suggestions(for: "qqqqqqqq", among: metrics).isEmpty)
        #expect(NearestNames.suggestions(for: "", among: metrics).isEmpty)
        #expect(NearestNames.suggestions(for: "sessions", among: []).isEmpty)
        #expect(NearestNames.suggestions(for: String(repeating: "x", count: 1_000_000), among: metrics).isEmpty)
    }

    @Test("At most as many as asked, none twice")
    func limit() {
        #expect(NearestNames.suggestions(for: "rate", among: metrics).count == 3)
        #expect(NearestNames.suggestions(for: "rate", among: metrics, limit: 1).count == 1)
        #expect(NearestNames.suggestions(for: "cat", among: ["cat", "cat", "car"]) == ["cat", "car"])
    }

    @Test(
        "Distance counts a letter more, less, other, or two swapped as one",
        arguments: [
            ("", "", 0), ("a", "", 1), ("abc", "abc", 0), ("abc", "abcd", 1), ("abc", "ab", 1), ("abc", "axc", 1),
            ("abc", "acb", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
        ])
    func distance(a: String, b: String, expected: Int) {
        #expect(NearestNames.distance(Array(a), Array(b)) == expected)
        #expect(NearestNames.distance(Array(b), Array(a)) == expected)
    }
}
