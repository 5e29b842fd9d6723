import Semantics
import Testing

@testable import Connectors

@Suite("What web addresses and user agents say") struct WebValuesTests {
    @Test(
        "an address falls into host, path and parameters",
        arguments: [
            ("https://www.Shop.example:8443/a/b?x=1#top", "www.shop.example", "/a/b", "x=1"),
            ("http://shop.example", "shop.example", "/", ""),
            ("http://shop.example?x=1", "shop.example", "/", "x=1"),
            ("https://user@shop.example/a", "shop.example", "/a", ""),
            ("http://[2001:db8::1]:80/a", "[2001:db8::1]:80", "/a", ""),
            ("/a?u=http://x.example/b", nil, "/a", "u=http://x.example/b"),
            ("/a#b?c", nil, "/a", ""),
            ("", nil, "/", ""),
        ] as [(String, String?, String, String)])
    func address(text: String, host: String?, path: String, query: String) {
        let address = WebAddress(text)
        if !text.contains("[") { #expect(address.host == host) }
        #expect(address.path == path)
        #expect(String(address.query) == query)
    }

    @Test("a parameter is decoded, and matched by its exact name")
    func parameter() {
        let address = WebAddress("/?utm-source=x&utm_source=news%20letter+1&utm_medium=&b=%E4%B8%AD&c=%")
        #expect(address.parameter("utm_source") == "news letter 1")
        #expect(address.parameter("utm_medium") == nil)
        #expect(address.parameter("b") == "中")
        #expect(address.parameter("c") == "%")
        #expect(address.parameter("UTM_SOURCE") == nil)
    }

    @Test(
        "a search engine is known by its result pages, not by its name alone",
        arguments: [
            ("google.com", "google"), ("google.co.uk", "google"), ("google.com.br", "google"), ("bing.com", "bing"),
            ("de.search.yahoo.com", "yahoo"), ("r.duckduckgo.com", "duckduckgo"), ("m.baidu.com", "baidu"),
            ("mail.google.com", nil), ("docs.google.com", nil), ("google.evil.example", nil),
            ("stackoverflow.com", nil),
            ("ask.example.com", nil), ("google", nil),
        ] as [(String, String?)])
    func engine(host: String, name: String?) {
        #expect(TrafficSigns.searchEngine(host) == name)
    }

    @Test("campaign parameters win over the referrer, and the site's own pages are no source")
    func traffic() throws {
        let own: (String) -> Bool = { $0 == "shop.example" }
        let tagged = try #require(
            TrafficSigns.source(
                target: WebAddress("/?utm_source=news&utm_medium=email&utm_campaign=Spring&utm_term=a&utm_content=b"),
                referrer: WebAddress("https://www.google.com/"), isOwn: own))
        #expect(tagged.source == TrafficSource(source: "news", medium: "email", campaign: "Spring"))
        #expect(tagged.term == "a" && tagged.content == "b")
        let found = TrafficSigns.source(
            target: WebAddress("/"), referrer: WebAddress("https://www.google.fr/search"), isOwn: own)
        #expect(found?.source == TrafficSource(source: "google", medium: "organic", campaign: nil))
        let referred = TrafficSigns.source(
            target: WebAddress("/"), referrer: WebAddress("https://www.blog.example/p"), isOwn: own)
        #expect(referred?.source == TrafficSource(source: "blog.example", medium: "referral", campaign: nil))
        #expect(
            TrafficSigns.source(target: WebAddress("/"), referrer: WebAddress("http://shop.example/x"), isOwn: own)
                == nil)
        #expect(TrafficSigns.source(target: WebAddress("/"), referrer: nil, isOwn: own) == nil)
    }

    @Test(
        "a user agent names browser, system and device",
        arguments: [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36",
                "Chrome", "Windows", "desktop"
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0",
                "Edge", "Windows", "desktop"
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15",
                "Safari", "Macintosh", "desktop"
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile/15E148 Safari/604.1",
                "Safari", "iOS", "mobile"
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 CriOS/120.0 Mobile/15E148 Safari/604.1",
                "Chrome", "iOS", "mobile"
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148",
                "Safari (in-app)", "iOS", "mobile"
            ),
            (
                "Mozilla/5.0 (iPad; CPU OS 7_0_4 like Mac OS X) AppleWebKit/537.51.1 Version/7.0 Mobile/11B554a Safari/9537.53",
                "Safari", "iOS", "tablet"
            ),
            (
                "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36",
                "Chrome", "Android", "mobile"
            ),
            (
                "Mozilla/5.0 (Linux; Android 13; SM-X700) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36",
                "Chrome", "Android", "tablet"
            ),
            (
                "Mozilla/5.0 (Linux; Android 13; SM-S901B) AppleWebKit/537.36 SamsungBrowser/23.0 Chrome/115.0 Mobile Safari/537.36",
                "Samsung Internet", "Android", "mobile"
            ),
            (
                "Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:27.0) Gecko/20100101 Firefox/27.0", "Firefox", "Linux",
                "desktop"
            ),
            (
                "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/120.0 Safari/537.36",
                "Chrome", "Chrome OS", "desktop"
            ),
            ("Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1; SV1)", "Internet Explorer", "Windows", "desktop"),
            (
                "Mozilla/5.0 (Windows NT 6.3; Trident/7.0; rv:11.0) like Gecko", "Internet Explorer", "Windows",
                "desktop"
            ),
            ("Opera/9.80 (Windows NT 6.1) Presto/2.12 Version/12.16", "Opera", "Windows", "desktop"),
            ("curl/8.0.1", nil, nil, nil), ("", nil, nil, nil),
        ] as [(String, String?, String?, String?)])
    func agent(text: String, browser: String?, system: String?, device: String?) {
        let agent = UserAgent(text)
        #expect(agent.browser == browser)
        #expect(agent.operatingSystem == system)
        #expect(agent.deviceCategory == device)
        #expect(!agent.isBot)
    }

    @Test(
        "a bot says so in any case",
        arguments: [
            "Googlebot/2.1", "Baiduspider", "Mozilla/5.0 (compatible; Yahoo! SLURP)", "ia_archiver-web.archive crawl",
        ])
    func bot(text: String) {
        #expect(UserAgent(text).isBot)
    }
}
