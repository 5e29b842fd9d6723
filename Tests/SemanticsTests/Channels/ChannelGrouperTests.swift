import Testing

@testable import Semantics

@Suite("Default channel group")
struct ChannelGrouperTests {
    struct Vector: Sendable, CustomTestStringConvertible {
        let source: String?
        let medium: String?
        let campaign: String?
        let channel: String?
        var testDescription: String {
            "\(source ?? "nil") / \(medium ?? "nil") / \(campaign ?? "nil") → \(channel ?? "nil")"
        }

        init(_ source: String?, _ medium: String?, _ campaign: String?, _ channel: String?) {
            self.source = source
            self.medium = medium
            self.campaign = campaign
            self.channel = channel
        }
    }

    static let published: [Vector] = [
        Vector("google", "cpc", "Paid Search"),
        Vector("google", "ppc-brand", "Organic Search"),
        Vector("google", "cpm", "Paid Search"),
        Vector("somesite.com", "cpm", "Display"),
        Vector("facebook", "paid_social", "Paid Social"),
        Vector("partner.com", "paid_social", "Paid Other"),
        Vector("facebook", "referral", "Organic Social"),
        Vector("tiktok", "cpc", "Paid Social"),
        Vector("tiktok", "video", "Organic Social"),
        Vector("youtube", "cpv", "Paid Video"),
        Vector("youtube", "cpc", "Paid Video"),
        Vector("google", "cpc", "summer_shop", "Paid Shopping"),
        Vector("google", "organic", "shop-spring", "Organic Shopping"),
        Vector("google", "organic", "eshop", "Organic Shopping"),
        Vector("google", "organic", "workshop-may", "Organic Search"),
        Vector("google", "cpc", "x cross-network y", "Cross-network"),
        Vector("newsletter", "email", "Email"),
        Vector("email", "spring", "Email"),
        Vector("partner", "affiliates", "Unassigned"),
        Vector("partner", "affiliate", "Affiliates"),
        Vector("Facebook", "Social", "Organic Social"),
        Vector("(direct)", "organic", "Organic Search"),
        Vector("x", "web_push", "Mobile Push Notifications"),
        Vector("crm", "sms", "SMS"),
        Vector("podcast", "audio", "Audio"),
        Vector("foo", "bar", "Unassigned"),
    ]

    @Test("The published vectors", arguments: published)
    func vector(_ vector: Vector) { check(vector) }

    static let rules: [Vector] = [
        Vector("(direct)", "(none)", "Direct"), Vector("(direct)", "(not set)", "Direct"),
        Vector("(direct)", nil, "Direct"), Vector("(direct)", "(none)", "cross-network", "Direct"),
        Vector("(not set)", "(not set)", "Unassigned"), Vector(nil, nil, nil), Vector(nil, nil, "spring", nil),
        Vector(nil, "email", "Email"), Vector("google", nil, "Organic Search"),
        Vector("amazon", "cpc", "Paid Shopping"), Vector("amazon", "cpm", "Paid Shopping"),
        Vector("ebay", "referral", "Organic Shopping"), Vector("bing", "ppc", "Paid Search"),
        Vector("any", "retargeting", "Paid Other"), Vector("any", "retargeting-2", "Unassigned"),
        Vector("any", "PAID-anything", "Paid Other"), Vector("any", "unpaid", "Unassigned"),
        Vector("google", "display", "Display"), Vector("amazon", "banner", "Display"),
        Vector("any", "interstitial", "Display"), Vector("any", "expandable", "Display"),
        Vector("any", "social-network", "Organic Social"), Vector("any", "social media", "Organic Social"),
        Vector("any", "sm", "Organic Social"), Vector("any", "prevideoroll", "Organic Video"),
        Vector("vimeo", "referral", "Organic Video"), Vector("any", "organic", "Organic Search"),
        Vector("any", "app", "Referral"), Vector("any", "link", "Referral"), Vector("e-mail", "referral", "Referral"),
        Vector("any", "e mail", "Email"), Vector("e_mail", "any", "Email"), Vector("sms", "any", "SMS"),
        Vector("any", "push", "Mobile Push Notifications"), Vector("any", "mobile-x", "Mobile Push Notifications"),
        Vector("any", "in-notification-2", "Mobile Push Notifications"),
        Vector("firebase", "any", "Mobile Push Notifications"), Vector("any", "pushy", "Unassigned"),
        Vector("any", "any", "Shopping week", "Organic Shopping"),
        Vector("any", "any", "bishopping", "Organic Shopping"),
        Vector("any", "any", "bishop", "Unassigned"), Vector("any", "any", "über-shop", "Organic Shopping"),
        Vector("any", "any", "sho", "Unassigned"), Vector("any", "any", "bishop eshop", "Organic Shopping"),
    ]

    @Test("Each rule, and what just misses it", arguments: rules)
    func rule(_ vector: Vector) { check(vector) }

    static let hosts: [Vector] = [
        Vector("google.com", "referral", "Organic Search"), Vector("www.google.co.uk", "cpc", "Paid Search"),
        Vector("google.de", "referral", "Organic Search"), Vector("r.search.yahoo.com", "referral", "Organic Search"),
        Vector("uk.search.yahoo.com", "referral", "Organic Search"),
        Vector("mail.google.com", "referral", "Referral"), Vector("analytics.google.com", "referral", "Referral"),
        Vector("us-mg5.mail.yahoo.com", "referral", "Referral"), Vector("notgoogle.com", "referral", "Referral"),
        Vector("google.partner.com", "referral", "Referral"), Vector("m.facebook.com", "referral", "Organic Social"),
        Vector("l.instagram.com", "referral", "Organic Social"), Vector("old.reddit.com", "referral", "Organic Social"),
        Vector("de.pinterest.com", "cpc", "Paid Social"), Vector("t.co", "referral", "Organic Social"),
        Vector("x.com", "referral", "Organic Social"), Vector("mobile.x.com", "referral", "Organic Social"),
        Vector("box.com", "referral", "Referral"), Vector("youtube.com", "referral", "Organic Video"),
        Vector("m.youtube.com", "referral", "Organic Video"), Vector("youtu.be", "referral", "Organic Video"),
        Vector("www.amazon.co.jp", "referral", "Organic Shopping"), Vector("aws.amazon.com", "referral", "Referral"),
        Vector("AMAZON.DE", "CPC", "Paid Shopping"), Vector("yandex.ru", "organic", "Organic Search"),
        Vector("naver", "organic", "Organic Search"), Vector("duckduckgo.com", "referral", "Organic Search"),
        Vector("baidu.com", "referral", "Organic Search"), Vector("linkedin.com", "referral", "Organic Social"),
        Vector("twitter", "referral", "Organic Social"), Vector("meta_ads", "cpc", "Paid Social"),
        Vector(".", "referral", "Referral"), Vector("..google..", "referral", "Referral"), Vector("", "", "Unassigned"),
    ]

    @Test("Hosts and names of sites", arguments: hosts)
    func host(_ vector: Vector) { check(vector) }

    @Test("Every answer is one of the channels, and there are nineteen")
    func closed() {
        #expect(ChannelGrouper.channels.count == 19)
        #expect(Set(ChannelGrouper.channels).count == 19)
        for vector in Self.published + Self.rules + Self.hosts {
            #expect(vector.channel.map(ChannelGrouper.channels.contains) ?? true)
        }
    }

    @Test("The list of sites has a version and can be replaced")
    func ownList() {
        #expect(ChannelSourceList.current.version == "2026-11-01")
        let list = ChannelSourceList(
            version: "test", search: .init(brands: ["finder"]), social: .init(names: ["club"]), video: .init(),
            shopping: .init(hosts: ["market.example"]))
        let grouper = ChannelGrouper(sources: list)
        func channel(_ source: String) -> String? {
            grouper.channel(for: TrafficSource(source: source, medium: "referral", campaign: nil))
        }
        #expect(channel("finder.com") == "Organic Search")
        #expect(channel("club") == "Organic Social")
        #expect(channel("club.com") == "Referral")
        #expect(channel("my.market.example") == "Organic Shopping")
        #expect(channel("google") == "Referral")
    }

    private func check(_ vector: Vector) {
        let traffic = TrafficSource(source: vector.source, medium: vector.medium, campaign: vector.campaign)
        #expect(ChannelGrouper().channel(for: traffic) == vector.channel)
    }
}

extension ChannelGrouperTests.Vector {
    fileprivate init(_ source: String?, _ medium: String?, _ channel: String?) {
        self.init(source, medium, nil, channel)
    }
}
