import Semantics

/// Where a visit came from, as far as one request shows it: its campaign parameters, else its referrer.
enum TrafficSigns {
    /// Nil for a request that shows nothing, or that came from the site itself.
    ///
    /// - Parameter isOwn: whether a host belongs to the site.
    static func source(
        target: WebAddress, referrer: WebAddress?, isOwn: (String) -> Bool
    ) -> (source: TrafficSource, term: String?, content: String?)? {
        let source = target.parameter("utm_source")
        let medium = target.parameter("utm_medium")
        if source != nil || medium != nil {
            let tagged = TrafficSource(source: source, medium: medium, campaign: target.parameter("utm_campaign"))
            return (tagged, target.parameter("utm_term"), target.parameter("utm_content"))
        }
        guard let host = referrer?.host, !isOwn(host) else { return nil }
        let bare = bareHost(host)
        if let engine = searchEngine(bare) {
            return (TrafficSource(source: engine, medium: "organic", campaign: nil), nil, nil)
        }
        return (TrafficSource(source: bare, medium: "referral", campaign: nil), nil, nil)
    }

    /// Without a leading `www.`, which names the same site.
    static func bareHost(_ host: String) -> String { host.hasPrefix("www.") ? String(host.dropFirst(4)) : host }

    /// The name of the search engine whose result pages are on this host, under Google Analytics' names.
    static func searchEngine(_ bareHost: String) -> String? {
        let labels = bareHost.split(separator: ".").map(String.init)
        guard labels.count >= 2 else { return nil }
        // google.co.uk, search.yahoo.com, de.search.yahoo.com, m.baidu.com; but not mail.google.com or docs.google.com.
        let leading: Set<String> = ["search", "m", "images", "image", "r", "cn", "global"]
        var names = labels[...]
        while names.count > 2, let first = names.first,
            leading.contains(first) || (first.utf8.count == 2 && names.dropFirst().first == "search")
        {
            names = names.dropFirst()
        }
        guard let name = names.first, let engine = engines[name] else { return nil }
        // What follows must be a public suffix: one label, or two as in co.uk.
        let suffix = names.dropFirst()
        let isSuffix = suffix.count == 1 || (suffix.count == 2 && suffix.allSatisfy { $0.utf8.count <= 3 })
        return isSuffix ? engine : nil
    }

    private static let engines: [String: String] = [
        "google": "google", "bing": "bing", "yahoo": "yahoo", "duckduckgo": "duckduckgo", "baidu": "baidu",
        "yandex": "yandex", "ya": "yandex", "ecosia": "ecosia.org", "qwant": "qwant.com", "naver": "naver",
        "seznam": "seznam", "startpage": "startpage.com", "ask": "ask", "aol": "aol", "sogou": "sogou",
        "daum": "daum", "so": "360.cn",
    ]
}
