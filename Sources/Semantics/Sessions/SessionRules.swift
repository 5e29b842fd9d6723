/// The rules by which events become sessions. Both metric sources obey them, each with its own code.
///
/// * Events of one user are taken in time order; events at the same millisecond in the order they arrived.
/// * `.derived`: a new session begins when the user has none, or when more than 1,800 s have passed since the user's
///   last event that was itself `.derived` (exactly 1,800 s continues the session). Midnight and a new campaign do not
///   split, and there is no longest session.
/// * `.named`: all events of one user with the same id are one session, however far apart.
/// * `.none`, or no user: the event belongs to no session, and does not keep one alive.
/// * A session begins with its earliest event and lasts to its latest; its day is the day it began.
/// * Its traffic source is the first event's (in order) that has a source or a medium; without any it is
///   `(direct)` / `(none)`, campaign `(not set)`. A missing part of a present pair is `(not set)`.
/// * It is the user's first when its `number` hint is 1, or, without a hint, when the user has no session that began
///   earlier. Sessions that begin at the same millisecond rank in the order of their first events.
/// * Its landing page is the path of its first page view; page views are `page_view` and `screen_view`.
///   The first page view is its entrance, the last its exit.
/// * A purchase repeats when an earlier event (in order) is a purchase with the same usable transaction id;
///   see `TransactionRules`.
package enum SessionRules {
    package static let inactivityMilliseconds: Int64 = 1_800_000
    /// An engaged session lasts *longer* than this, or has a key event, or two page views.
    package static let engagedMilliseconds: Int64 = 10_000
    package static let pageViewNames: Set<String> = ["page_view", "screen_view"]
    package static let direct = TrafficSource(source: "(direct)", medium: "(none)", campaign: "(not set)")
}

/// Where a visit came from.
package struct TrafficSource: Hashable, Sendable {
    package var source: String?
    package var medium: String?
    package var campaign: String?

    package init(source: String?, medium: String?, campaign: String?) {
        self.source = source
        self.medium = medium
        self.campaign = campaign
    }

    /// The traffic source an event shows; nil when it shows neither source nor medium.
    package init?(event: Event) {
        guard event[.source] != nil || event[.medium] != nil else { return nil }
        self.init(
            source: event[.source] ?? "(not set)", medium: event[.medium] ?? "(not set)",
            campaign: event[.campaign] ?? "(not set)")
    }

    /// How the source says the user was first acquired; nil when it does not say.
    package init?(firstUserOf event: Event) {
        guard event[.firstUserSource] != nil || event[.firstUserMedium] != nil else { return nil }
        self.init(
            source: event[.firstUserSource] ?? "(not set)", medium: event[.firstUserMedium] ?? "(not set)",
            campaign: event[.firstUserCampaign] ?? "(not set)")
    }
}

/// Which transaction ids can tell two purchases apart.
package enum TransactionRules {
    package static let purchaseNames: Set<String> = ["purchase", "in_app_purchase"]

    /// Nil for what sources write when they have no id.
    package static func usable(_ id: String?) -> String? {
        guard let id, !["", "(not set)", "(data deleted)", "null", "undefined", "NaN", "0"].contains(id) else {
            return nil
        }
        return id
    }
}
