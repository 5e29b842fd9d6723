import Semantics

/// The events that the totals of a visit without hits speak of.
///
/// As many `page_view`s (`screen_view`s) as stated, evenly spread from the start of the visit to its end; orders at its
/// end; and, where nothing else marks the start or the end of a visit that has them, `session_start` and
/// `user_engagement`. The events say `synthesised: true`. Their paths are unknown.
enum UATotals {
    static func events(of visit: UAVisit) -> [Event] {
        let totals = visit.totals
        let length = totals.secondsOnSite * 1000
        var names = [String](repeating: "page_view", count: totals.pageViews)
        names += [String](repeating: "screen_view", count: totals.screenViews)
        if names.isEmpty { names = ["session_start"] }
        if names.count == 1, totals.transactions == 0, length > 0 { names.append("user_engagement") }
        let steps = Int64(max(1, names.count - 1))
        var events = names.enumerated().map { index, name in
            visit.event(name, after: names.count == 1 ? 0 : length * Int64(index) / steps)
        }
        events += (0..<totals.transactions).map { _ in visit.event("purchase", after: length) }
        for index in events.indices { events[index].properties["synthesised"] = .flag(true) }
        events[0].properties.merge(visit.properties) { known, _ in known }
        return events
    }
}
