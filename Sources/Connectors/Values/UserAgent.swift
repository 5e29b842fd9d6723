/// What a browser says about itself in its `User-Agent` header, under Google Analytics' names.
struct UserAgent: Sendable, Equatable {
    /// Says itself that it is no person: `bot`, `spider`, `crawl` or `slurp`, in any case.
    var isBot: Bool
    /// `Chrome`, `Safari`, `Firefox`, `Edge` …; nil when it is none that is known.
    var browser: String?
    /// `Windows`, `Macintosh`, `iOS`, `Android`, `Linux`, `Chrome OS`; nil when it does not say.
    var operatingSystem: String?
    /// `desktop`, `mobile` or `tablet`; nil when it does not say.
    var deviceCategory: String?

    init(_ text: String) {
        let lower = Signature(text)
        isBot = lower.has("bot") || lower.has("spider") || lower.has("crawl") || lower.has("slurp")
        let system = Self.system(lower)
        operatingSystem = system
        browser = Self.browser(lower, system: system)
        deviceCategory = Self.device(lower, system: system)
    }

    /// Order matters: most agents also name the ones they descend from.
    private static func browser(_ text: Signature, system: String?) -> String? {
        if text.has("edg/") || text.has("edge/") || text.has("edga/") || text.has("edgios/") { return "Edge" }
        if text.has("opr/") || text.has("opera") || text.has("opios/") { return "Opera" }
        if text.has("samsungbrowser/") { return "Samsung Internet" }
        if text.has("ucbrowser/") { return "UC Browser" }
        if text.has("yabrowser/") { return "YaBrowser" }
        if text.has("vivaldi/") { return "Vivaldi" }
        if text.has("seamonkey/") { return "SeaMonkey" }
        if text.has("firefox/") || text.has("fxios/") || text.has("iceweasel/") { return "Firefox" }
        if text.has("msie ") || text.has("trident/") { return "Internet Explorer" }
        if text.has("crios/") || text.has("chromium/") { return "Chrome" }
        if text.has("chrome/") { return text.has("; wv)") ? "Android Webview" : "Chrome" }
        if text.has("android"), text.has("applewebkit/") { return "Android Browser" }
        if text.has("konqueror") { return "Konqueror" }
        if text.has("safari/"), text.has("version/") || system == "Macintosh" { return "Safari" }
        if system == "iOS", text.has("applewebkit/") { return text.has("safari/") ? "Safari" : "Safari (in-app)" }
        return nil
    }

    private static func system(_ text: Signature) -> String? {
        if text.has("windows phone") { return "Windows Phone" }
        if text.has("iphone") || text.has("ipad") || text.has("ipod") { return "iOS" }
        if text.has("android") { return "Android" }
        if text.has("windows") { return "Windows" }
        if text.has("cros ") { return "Chrome OS" }
        if text.has("macintosh") || text.has("mac os x") || text.has("mac_powerpc") { return "Macintosh" }
        if text.has("blackberry") || text.has("bb10") { return "BlackBerry" }
        if text.has("linux") || text.has("x11") { return text.has("bsd") ? "BSD" : "Linux" }
        return nil
    }

    private static func device(_ text: Signature, system: String?) -> String? {
        if text.has("ipad") || text.has("tablet") || text.has("kindle") || text.has("silk/") { return "tablet" }
        switch system {
        // An Android tablet leaves the word Mobile out.
        case "Android": return text.has("mobile") ? "mobile" : "tablet"
        case "iOS", "Windows Phone", "BlackBerry": return "mobile"
        case nil: return text.has("mobile") ? "mobile" : nil
        default: return "desktop"
        }
    }
}

/// A text in lower case, to be searched for short ASCII words.
private struct Signature {
    private let bytes: [UInt8]

    init(_ text: String) {
        bytes = text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    }

    func has(_ word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        guard length > 0, bytes.count >= length else { return false }
        let pattern = UnsafeBufferPointer(start: word.utf8Start, count: length)
        for start in 0...(bytes.count - length) where bytes[start] == pattern[0] {
            var offset = 1
            while offset < length, bytes[start + offset] == pattern[offset] { offset += 1 }
            if offset == length { return true }
        }
        return false
    }
}
