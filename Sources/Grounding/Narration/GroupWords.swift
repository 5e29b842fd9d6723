package import Insights
package import Semantics

/// Groups and filters as a question says them: `on mobile`, `from Germany`, `without Email`.
package enum GroupWords {
    /// The word that a group is joined to a figure by; what is not listed is joined by `for`.
    private static let prepositions: [DimensionID: String] = [
        "device_category": "on", "platform": "on", "browser": "on", "operating_system": "on", "ad_platform": "on",
        "country": "from", "region": "from", "city": "from", "session_default_channel_group": "from",
        "session_source": "from", "session_campaign_name": "from", "page_path": "on", "landing_page": "on",
        "item_name": "of", "item_category": "of",
    ]

    /// Nil for a group without a name.
    package static func phrase(_ group: DimensionValue) -> String? {
        guard let value = group.value, !value.isEmpty, value.count <= 60, SafeText.line(value) == value else {
            return nil
        }
        if group.dimension == "new_vs_returning" { return "from \(value) visitors" }
        return "\(prepositions[group.dimension] ?? "for") \(value)"
    }

    /// Filters one after the other, each with a blank before it; nil where one of them cannot be said so.
    package static func phrase(_ filters: [Filter]) -> String? {
        var words = ""
        for filter in filters {
            let values = filter.value.texts
            guard values.count == 1 else { return nil }
            let group = DimensionValue(DimensionID(filter.field), values[0])
            switch filter.op {
            case .eq:
                guard let phrase = phrase(group) else { return nil }
                words += " \(phrase)"
            case .ne: words += " without \(values[0])"
            default: return nil
            }
        }
        return words
    }
}
