/// Codes of the session table.
enum SessionCode: String, CaseIterable, Sendable {
    /// User ordinal.
    case user
    /// Code of the traffic source, and of what the source claims about the user's acquisition; see `TrafficTable`. 0 is
    /// a direct visit, or no claim.
    case traffic, claim
    /// Code of the landing page in the dictionary of page paths; 0 for none.
    case landingPage = "landing_page"
    /// `SessionFlag`s.
    case flags
    case pageViews = "page_views"
}

/// Times of the session table.
enum SessionTime: String, CaseIterable, Sendable {
    case start, end
    /// Of the first and last page view; missing without any.
    case firstView = "first_view"
    case lastView = "last_view"
}

enum SessionFlag {
    /// The user's first by `SessionRules` (the source's count where it tells).
    static let new: UInt32 = 1
    /// No session of the user began earlier.
    static let earliest: UInt32 = 2
    /// The source tells its count of the user's sessions.
    static let numbered: UInt32 = 4
}
