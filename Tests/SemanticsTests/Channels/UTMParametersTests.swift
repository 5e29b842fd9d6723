import Testing

@testable import Semantics

@Suite("Campaign parameters of an address")
struct UTMParametersTests {
    @Test("All nine are read from a whole address")
    func all() throws {
        let address = """
            https://shop.example/sale?ref=1&utm_source=newsletter&utm_medium=email&utm_campaign=spring&utm_id=42\
            &utm_term=shoes&utm_content=top&utm_source_platform=SFMC&utm_creative_format=native\
            &utm_marketing_tactic=prospecting#utm_source=fragment
            """
        let utm = try #require(UTMParameters(address))
        #expect(utm.source == "newsletter")
        #expect(utm.medium == "email")
        #expect(utm.campaign == "spring")
        #expect(utm.id == "42")
        #expect(utm.term == "shoes")
        #expect(utm.content == "top")
        #expect(utm.sourcePlatform == "SFMC")
        #expect(utm.creativeFormat == "native")
        #expect(utm.marketingTactic == "prospecting")
    }

    @Test(
        "Values are decoded and keep their case",
        arguments: [
            ("utm_source=Google", "Google"), ("?utm_source=a%20b", "a b"), ("/x?utm_source=a+b", "a b"),
            ("utm_source=a%2Bb", "a+b"), ("utm_source=caf%C3%A9", "café"), ("utm_source=100%", "100%"),
            ("utm_source=%zz", "%zz"), ("utm_source=a=b", "a=b"), ("utm_source=a&utm_source=b", "a"),
            ("utm_source=&utm_source=b", "b"), ("utm%5Fsource=a&utm_id=1", "a"), ("utm_source=%FF", "\u{FFFD}"),
        ])
    func values(query: String, source: String) {
        #expect(UTMParameters(query)?.source == source)
    }

    @Test(
        "Nothing is read from misspelt names or other text",
        arguments: [
            "", "?", "https://shop.example/", "?utm-source=a", "?UTM_Source=a", "?utm_sorce=a", "?utm_source",
            "?utm_source=", "utm_source", "https://shop.example/utm_source=a?x=1", "https://shop.example/#utm_source=a",
        ])
    func nothing(text: String) {
        #expect(UTMParameters(text) == nil)
    }

    @Test(
        "A missing campaign is (not set); without source and medium the visit is direct",
        arguments: [
            ("utm_source=a&utm_medium=b", "a", "b", "(not set)"),
            ("utm_source=a&utm_medium=b&utm_campaign=c", "a", "b", "c"),
            ("utm_source=a", "a", "(not set)", "(not set)"),
            ("utm_medium=b", "(not set)", "b", "(not set)"),
            ("utm_campaign=c", "(direct)", "(none)", "c"),
        ])
    func trafficSource(query: String, source: String, medium: String, campaign: String) {
        let expected = TrafficSource(source: source, medium: medium, campaign: campaign)
        #expect(UTMParameters(query)?.trafficSource == expected)
    }
}
