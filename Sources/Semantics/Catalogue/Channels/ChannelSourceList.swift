/// Which traffic sources are search engines, social networks, video sites and shops.
///
/// Google keeps such a list for its own channel group; this one is ours, and its version is part of what an answer by
/// channel rests on. The lists themselves are in `ChannelSourceList+Current.swift`.
///
/// A source matches a kind, whatever its case, when it is
/// 1. a listed *name*, exactly as written: `google`, `fb`, `com.linkedin.android`;
/// 2. a listed *host* or one below it: `x.com` matches `mobile.x.com`, not `box.com`;
/// 3. a listed *brand* before a public ending, `google` in `google.com`, `google.co.uk`, `www.google.de`. What may stand
///    before the brand depends on the kind. For social networks and video sites it is anything (`m.facebook.com`,
///    `old.reddit.com`). For search engines and shops it is only what leads to the same service (`www`, `m`, `search`,
///    two letters of a country …), because the rest are other services: `mail.google.com` and `docs.google.com` are
///    referrals, not searches.
///
/// Every brand is a name too. A source can have several kinds (`tiktok` is social and video); the rules' order decides.
package struct ChannelSourceList: Sendable {
    package struct Kinds: OptionSet, Sendable, Hashable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        package static let search = Kinds(rawValue: 1)
        package static let social = Kinds(rawValue: 2)
        package static let video = Kinds(rawValue: 4)
        package static let shopping = Kinds(rawValue: 8)
        /// Kinds whose brands match below any subdomain.
        static let open: Kinds = [.social, .video]
    }

    /// One kind's entries, all lower case.
    package struct Sites: Sendable {
        package var brands: [String]
        package var names: [String]
        package var hosts: [String]

        package init(brands: [String] = [], names: [String] = [], hosts: [String] = []) {
            self.brands = brands
            self.names = names
            self.hosts = hosts
        }
    }

    /// The date of the list, `2026-11-01`; later is newer.
    package let version: String
    private let names: [String: Kinds]
    private let hosts: [String: Kinds]
    private let brands: [String: Kinds]

    package init(version: String, search: Sites, social: Sites, video: Sites, shopping: Sites) {
        self.version = version
        var names: [String: Kinds] = [:]
        var hosts: [String: Kinds] = [:]
        var brands: [String: Kinds] = [:]
        let sites: [(Kinds, Sites)] = [
            (.search, search), (.social, social), (.video, video), (.shopping, shopping),
        ]
        for (kind, list) in sites {
            for name in list.names + list.brands { names[name, default: []].insert(kind) }
            for host in list.hosts { hosts[host, default: []].insert(kind) }
            for brand in list.brands { brands[brand, default: []].insert(kind) }
        }
        self.names = names
        self.hosts = hosts
        self.brands = brands
    }

    /// The kinds of a lower-cased source; empty for a source on no list.
    func kinds(of source: String) -> Kinds {
        var kinds = names[source] ?? []
        guard source.utf8.contains(UInt8(ascii: ".")) else { return kinds }
        let labels = source.split(separator: ".", omittingEmptySubsequences: false)
        // The host itself and each host above it, without copying: `a.b.c`, then `b.c`.
        var rest = source[...]
        for label in labels.dropLast() {
            if let found = hosts[String(rest)] { kinds.formUnion(found) }
            rest = rest.dropFirst(label.count + 1)
        }
        return kinds.union(brandKinds(labels))
    }

    private func brandKinds(_ labels: [Substring]) -> Kinds {
        var kinds: Kinds = []
        for endingLength in Self.publicEndings(labels) {
            let index = labels.count - endingLength - 1
            guard index >= 0, let found = brands[String(labels[index])] else { continue }
            let leadsToSameService = labels[..<index].allSatisfy { Self.isNeutral($0) }
            kinds.formUnion(leadsToSameService ? found : found.intersection(.open))
        }
        return kinds
    }

    /// How many labels at the end can be a public ending: `de`, and also `co.uk`.
    private static func publicEndings(_ labels: [Substring]) -> [Int] {
        guard let last = labels.last, last.count >= 2, last.allSatisfy(\.isLetter) else { return [] }
        guard labels.count >= 3, last.count == 2, secondLevel.contains(String(labels[labels.count - 2])) else {
            return [1]
        }
        return [1, 2]
    }

    private static let secondLevel: Set<String> = ["co", "com", "net", "org", "ne", "or"]

    private static let neutralLabels: Set<String> = [
        "www", "m", "mobile", "wap", "web", "search", "r", "image", "images", "int", "tb", "home",
    ]

    private static func isNeutral(_ label: Substring) -> Bool {
        label.count == 2 && label.allSatisfy(\.isLetter) || neutralLabels.contains(String(label))
    }
}
