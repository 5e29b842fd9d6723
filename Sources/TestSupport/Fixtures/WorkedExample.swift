package import Semantics

/// The worked example of the metric definitions: 15 events of four users on two days, with every figure known.
///
/// Four users, six sessions (one across midnight), one purchase, one refund booked by a server outside any session.
package enum WorkedExample {
    package static let period = DateRange.days("2026-11-16", "2026-11-17")
    package static let firstDay = DateRange.days("2026-11-16")
    package static let secondDay = DateRange.days("2026-11-17")
    package static let keyEvents = [KeyEvent(name: "purchase"), KeyEvent(name: "sign_up")]
    package static let settings = WorkspaceSettings(keyEvents: keyEvents)

    /// In time order.
    package static let events: [Event] = [
        .fixture("2026-11-16 09:00:00", "page_view", user: "u1", page: "/", traffic: "google / organic"),
        .fixture("2026-11-16 09:29:59", "page_view", user: "u1", page: "/pricing"),
        .fixture("2026-11-16 10:00:00", "page_view", user: "u2", page: "/", traffic: "(direct) / (none)"),
        .fixture("2026-11-16 10:00:08", "scroll", user: "u2", page: "/"),
        .fixture("2026-11-16 10:45:00", "page_view", user: "u2", page: "/blog/a", traffic: "newsletter / email"),
        .fixture("2026-11-16 10:45:12", "scroll", user: "u2", page: "/blog/a"),
        .fixture("2026-11-16 23:55:00", "page_view", user: "u3", page: "/p/1", traffic: "facebook / paid_social"),
        .fixture("2026-11-16 23:58:00", "add_to_cart", user: "u3", page: "/p/1"),
        .fixture("2026-11-17 00:10:00", "page_view", user: "u3", page: "/checkout"),
        .fixture("2026-11-17 00:12:00", "purchase", user: "u3", page: "/thanks", value: "120.00"),
        .fixture("2026-11-17 08:00:00", "page_view", user: "u1", page: "/pricing", traffic: "google / cpc"),
        .fixture("2026-11-17 08:00:05", "sign_up", user: "u1", page: "/pricing"),
        .fixture("2026-11-17 12:00:00", "page_view", user: "u4", page: "/p/2", traffic: "bing / organic"),
        .fixture("2026-11-17 12:00:09", "add_to_cart", user: "u4", page: "/p/2"),
        .fixture("2026-11-17 15:00:00", "refund", user: "u3", session: .none, value: "30.00"),
    ]
}
