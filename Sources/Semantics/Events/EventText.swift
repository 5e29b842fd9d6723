/// The text fields of an event: what a source says about one hit, as sent. The raw value is the stored column's name.
///
/// `source`, `medium` and `campaign` are the traffic source seen *with this event*; the session's and the user's are
/// derived from them (see `SessionRules`). `firstUser…` is a source's own claim about how the user was acquired.
package enum EventText: String, CaseIterable, Sendable, Codable {
    case pagePath = "page_path"
    case pageTitle = "page_title"
    case pageReferrer = "page_referrer"
    case source, medium, campaign, term, content
    case firstUserSource = "first_user_source"
    case firstUserMedium = "first_user_medium"
    case firstUserCampaign = "first_user_campaign"
    case country, region, city, language
    case deviceCategory = "device_category"
    case platform, browser
    case operatingSystem = "operating_system"
    case audience = "audience_name"
    case experiment = "experiment_id"
    case variant
    case httpMethod = "http_method"
    case httpStatus = "http_status"
    /// `human`, or `bot` where the user agent says so.
    case visitorKind = "visitor_kind"
    /// What the visitor typed into the site's own search.
    case searchTerm = "search_term"
}

extension EventText {
    /// The place of the case among `allCases`.
    package var position: Int { withUnsafeBytes(of: self) { Int($0[0]) } }

    // TRICKY: without this, an enum with text raw values hashes its text, which is most of the cost of an event.
    package func hash(into hasher: inout Hasher) { hasher.combine(position) }
}
