import Semantics

/// The fields of a GA4 row that are no money.
enum GA4Fields {
    /// Parameters that have a field of their own, or say nothing beyond one.
    private static let consumed: Set<String> = [
        "ga_session_id", "ga_session_number", "page_location", "page_title", "page_referrer", "source", "medium",
        "campaign", "term", "content", "engagement_time_msec", "percent_scrolled", "search_term", "value", "currency",
        "tax", "shipping", "transaction_id", "experiment_id", "variant", "variant_id", "exp_variant_string",
        "audience_name", "page_load_time",
    ]

    /// Event names and parameters under which the web-vitals library reports.
    private static let vitals: [String: EventNumber] = [
        "LCP": .lcp, "INP": .inp, "CLS": .cls, "FID": .fid, "FCP": .fcp, "TTFB": .ttfb,
    ]

    static func isVital(_ name: String) -> Bool { vitals[name.uppercased()] != nil }

    static func fill(_ event: inout Event, from row: JSONValue, _ parameters: GA4Parameters) {
        page(&event, parameters)
        traffic(&event, row, parameters)
        event[.firstUserSource] = row.at("traffic_source", "source")?.scalarText
        event[.firstUserMedium] = row.at("traffic_source", "medium")?.scalarText
        event[.firstUserCampaign] = row.at("traffic_source", "name")?.scalarText
        for (field, key) in [(EventText.country, "country"), (.region, "region"), (.city, "city")] {
            event[field] = row.at("geo", key)?.scalarText
        }
        let device = row["device"]
        event[.deviceCategory] = device?["category"]?.scalarText
        event[.operatingSystem] = device?["operating_system"]?.scalarText
        event[.language] = device?["language"]?.scalarText
        event[.browser] = device?.at("web_info", "browser")?.scalarText ?? device?["browser"]?.scalarText
        event[.platform] = row["platform"]?.scalarText.map(platform)
        experiment(&event, parameters)
        event[.audience] = parameters.text("audience_name")
        event[.searchTerm] = parameters.text("search_term")
        event[.engagementTime] = parameters.number("engagement_time_msec")
        event[.scrollDepth] = parameters.number("percent_scrolled")
        event[.pageLoadTime] = parameters.number("page_load_time")
        if let vital = vitals[event.name.uppercased()] {
            event[vital] = parameters.number("metric_value") ?? parameters.number("value")
        }
        properties(&event, row, parameters)
    }

    private static func page(_ event: inout Event, _ parameters: GA4Parameters) {
        if let location = parameters.text("page_location") {
            event[.pagePath] = PageAddress.path(of: location)
        } else {
            event[.pagePath] = parameters.text("firebase_screen") ?? parameters.text("firebase_screen_class")
        }
        event[.pageTitle] = parameters.text("page_title")
        event[.pageReferrer] = parameters.text("page_referrer")
    }

    /// Where the visit came from, by the first of the places that says: the event's own parameters, the traffic source
    /// collected with it, an advertising click id, the session's last click.
    private static func traffic(_ event: inout Event, _ row: JSONValue, _ parameters: GA4Parameters) {
        let collected = row["collected_traffic_source"]
        let lastClick = row.at("session_traffic_source_last_click", "manual_campaign")
        event[.term] = parameters.text("term") ?? collected?["manual_term"]?.scalarText
        event[.content] = parameters.text("content") ?? collected?["manual_content"]?.scalarText
        let claims: [(source: String?, medium: String?, campaign: String?)] = [
            (parameters.text("source"), parameters.text("medium"), parameters.text("campaign")),
            (
                collected?["manual_source"]?.scalarText, collected?["manual_medium"]?.scalarText,
                collected?["manual_campaign_name"]?.scalarText
            ),
            adClick(parameters, collected),
            (
                lastClick?["source"]?.scalarText, lastClick?["medium"]?.scalarText,
                lastClick?["campaign_name"]?.scalarText
            ),
        ]
        guard let claim = claims.first(where: { $0.source != nil || $0.medium != nil }) else { return }
        event[.source] = claim.source
        event[.medium] = claim.medium
        event[.campaign] = claim.campaign
    }

    private static func adClick(
        _ parameters: GA4Parameters, _ collected: JSONValue?
    ) -> (source: String?, medium: String?, campaign: String?) {
        guard parameters.text("gclid") ?? collected?["gclid"]?.scalarText != nil else { return (nil, nil, nil) }
        return ("google", "cpc", parameters.text("campaign"))
    }

    /// Experiments come as two parameters, or in one: `TOOL-experiment-variant`.
    private static func experiment(_ event: inout Event, _ parameters: GA4Parameters) {
        event[.experiment] = parameters.text("experiment_id")
        event[.variant] = parameters.text("variant") ?? parameters.text("variant_id")
        guard event[.experiment] == nil, let combined = parameters.text("exp_variant_string"),
            let dash = combined.lastIndex(of: "-"), dash > combined.startIndex
        else { return }
        event[.experiment] = String(combined[..<dash])
        event[.variant] = String(combined[combined.index(after: dash)...])
    }

    private static func properties(_ event: inout Event, _ row: JSONValue, _ parameters: GA4Parameters) {
        for (key, value) in parameters.values where !consumed.contains(key) && event.properties[key] == nil {
            event.properties[key] = PropertyValue(scalar: value)
        }
        for (key, value) in GA4Parameters(row["user_properties"]).values {
            event.properties["user_property." + key] = PropertyValue(scalar: value)
        }
        if row["user_pseudo_id"]?.scalarText != nil, let id = row["user_id"]?.scalarText {
            event.properties["user_id"] = .text(id)
        }
    }

    private static func platform(_ name: String) -> String {
        switch name {
        case "WEB": "web"
        case "IOS": "iOS"
        case "ANDROID": "Android"
        default: name
        }
    }
}
