/// Sorts traffic sources into the default channel group of Google Analytics 4.
///
/// The rules are tried in order and the first that matches wins; they see lower-cased values, while the values kept for
/// reports stay as sent. Which sources are search engines, social networks, video sites and shops is decided by a
/// versioned `ChannelSourceList`.
package struct ChannelGrouper: Sendable {
    private let sources: ChannelSourceList

    package init(sources: ChannelSourceList = .current) {
        self.sources = sources
    }

    /// Every channel, in the order of the rules.
    package static let channels = [
        "Direct", "Cross-network", "Paid Shopping", "Paid Search", "Paid Social", "Paid Video", "Display", "Paid Other",
        "Organic Shopping", "Organic Social", "Organic Video", "Organic Search", "Referral", "Email", "Affiliates",
        "Audio", "SMS", "Mobile Push Notifications", "Unassigned",
    ]

    /// The channel; nil when neither a source nor a medium is known (that is not "Direct").
    package func channel(for traffic: TrafficSource) -> String? {
        guard traffic.source != nil || traffic.medium != nil else { return nil }
        let source = traffic.source?.lowercased() ?? "(not set)"
        let medium = traffic.medium?.lowercased() ?? "(not set)"
        let campaign = traffic.campaign?.lowercased() ?? ""

        if source == "(direct)", medium == "(none)" || medium == "(not set)" { return "Direct" }
        if ChannelRules.has("cross-network", in: campaign) { return "Cross-network" }

        let site = sources.kinds(of: source)
        let isShopping = site.contains(.shopping) || ChannelRules.namesShopping(campaign)
        if ChannelRules.isPaid(medium) {
            if isShopping { return "Paid Shopping" }
            if site.contains(.search) { return "Paid Search" }
            if site.contains(.social) { return "Paid Social" }
            if site.contains(.video) { return "Paid Video" }
            // `cpm` is a display medium and a paid one; Display comes first.
            return ChannelRules.displayMedia.contains(medium) ? "Display" : "Paid Other"
        }
        if ChannelRules.displayMedia.contains(medium) { return "Display" }
        if isShopping { return "Organic Shopping" }
        if site.contains(.social) || ChannelRules.socialMedia.contains(medium) { return "Organic Social" }
        if site.contains(.video) || ChannelRules.has("video", in: medium) { return "Organic Video" }
        if site.contains(.search) || medium == "organic" { return "Organic Search" }
        if ChannelRules.referralMedia.contains(medium) { return "Referral" }
        if ChannelRules.email.contains(source) || ChannelRules.email.contains(medium) { return "Email" }
        if medium == "affiliate" { return "Affiliates" }
        if medium == "audio" { return "Audio" }
        if source == "sms" || medium == "sms" { return "SMS" }
        if ChannelRules.isPush(source: source, medium: medium) { return "Mobile Push Notifications" }
        return "Unassigned"
    }
}

/// The tests of the rules, on lower-cased values.
enum ChannelRules {
    static let displayMedia: Set<String> = ["display", "banner", "expandable", "interstitial", "cpm"]
    static let socialMedia: Set<String> = [
        "social", "social-network", "social-media", "sm", "social network", "social media",
    ]
    static let referralMedia: Set<String> = ["referral", "app", "link"]
    static let email: Set<String> = ["email", "e-mail", "e_mail", "e mail"]

    /// `^(.*cp.*|ppc|retargeting|paid.*)$`: `ppc` and `retargeting` must be the whole medium.
    static func isPaid(_ medium: String) -> Bool {
        medium == "ppc" || medium == "retargeting" || medium.hasPrefix("paid") || has("cp", in: medium)
    }

    /// `^(.*(([^a-df-z]|^)shop|shopping).*)$`: "shop" at the beginning or after anything but a letter, `e` excepted.
    static func namesShopping(_ campaign: String) -> Bool {
        // On UTF-8 bytes: a letter of the pattern is always one byte, and no other character contains one.
        var campaign = campaign
        return campaign.withUTF8 { bytes in
            guard bytes.count >= 4 else { return false }
            for index in 0...(bytes.count - 4) where isShop(bytes, at: index) {
                guard index > 0 else { return true }
                let before = bytes[index - 1]
                let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(before)
                if !isLetter || before == UInt8(ascii: "e") { return true }
                if bytes.dropFirst(index + 4).starts(with: "ping".utf8) { return true }
            }
            return false
        }
    }

    /// Whether a text holds a part, byte for byte: asked for each source of each question, so without looking for characters.
    static func has(_ part: StaticString, in text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            let part = UnsafeBufferPointer(start: part.utf8Start, count: part.utf8CodeUnitCount)
            guard bytes.count >= part.count else { return false }
            return (0...(bytes.count - part.count)).contains { start in
                part.indices.allSatisfy { bytes[start + $0] == part[$0] }
            }
        }
    }

    private static func isShop(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        bytes[index] == UInt8(ascii: "s") && bytes[index + 1] == UInt8(ascii: "h")
            && bytes[index + 2] == UInt8(ascii: "o") && bytes[index + 3] == UInt8(ascii: "p")
    }

    static func isPush(source: String, medium: String) -> Bool {
        medium.hasSuffix("push") || has("mobile", in: medium) || has("notification", in: medium)
            || source == "firebase"
    }
}
