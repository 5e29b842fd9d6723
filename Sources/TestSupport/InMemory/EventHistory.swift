import Semantics

/// All kept events in order, with everything the rules of `SessionRules` say about them.
///
/// Written for the eye, not the clock: every fact is computed anew from the list of events, in one pass a rule.
struct EventHistory: Sendable {
    /// In time order; events at the same millisecond in the order they arrived.
    private(set) var events: [HistoryEvent]
    /// In order of their first events.
    private(set) var sessions: [HistorySession]

    /// - Parameter arrived: every event once, in the order of arrival.
    init(arrived: [Event]) {
        let ordered = arrived.enumerated()
            .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
            .map(\.element)
        events = ordered.enumerated().map { HistoryEvent(position: $0, event: $1) }
        sessions = []
        markRepeatedPurchases()
        assignSessions()
        describeSessions()
        recognise(Identities(arrived))
    }

    /// Puts people in the place of their names.
    private mutating func recognise(_ identities: Identities) {
        for index in events.indices { events[index].user = events[index].event.user.map(identities.person) }
        var openers: [String: [Int]] = [:]
        var firsts: [Int: Bool] = [:]
        for index in sessions.indices {
            let name = sessions[index].user
            sessions[index].user = identities.person(of: name)
            if sessions[index].isEarliest { openers[sessions[index].user, default: []].append(index) }
            sessions[index].name = name
        }
        // The first of several names is the person's first.
        for index in sessions.indices where identities.haveSeveralNames(sessions[index].user) {
            let first = openers[sessions[index].user]?.min { a, b in
                sessions[a].start == sessions[b].start
                    ? sessions[a].name.utf8.lexicographicallyPrecedes(sessions[b].name.utf8)
                    : sessions[a].start < sessions[b].start
            }
            firsts[index] = index == first
        }
        for (index, isFirst) in firsts {
            sessions[index].isEarliest = isFirst
            sessions[index].isFirst = isFirst
        }
    }

    /// A purchase repeats when an earlier event is a purchase with the same usable transaction id.
    private mutating func markRepeatedPurchases() {
        var seen: Set<String> = []
        for index in events.indices {
            let event = events[index].event
            guard TransactionRules.purchaseNames.contains(event.name) else { continue }
            guard let transaction = TransactionRules.usable(event.transaction) else { continue }
            events[index].isRepeatedPurchase = !seen.insert(transaction).inserted
        }
    }

    private mutating func assignSessions() {
        struct Name: Hashable {
            var user: String
            var id: String
        }
        var named: [Name: Int] = [:]
        var lastDerived: [String: (session: Int, time: Instant)] = [:]
        for index in events.indices {
            let event = events[index].event
            guard let user = event.user else { continue }
            switch event.session {
            case .none:
                continue
            case .named(let id, _):
                let name = Name(user: user, id: id)
                let session = named[name] ?? openSession(of: user)
                named[name] = session
                join(event: index, session: session)
            case .derived:
                var session: Int?
                if let last = lastDerived[user],
                    event.time.milliseconds - last.time.milliseconds <= SessionRules.inactivityMilliseconds
                {
                    session = last.session
                }
                let joined = session ?? openSession(of: user)
                lastDerived[user] = (joined, event.time)
                join(event: index, session: joined)
            }
        }
    }

    private mutating func openSession(of user: String) -> Int {
        sessions.append(HistorySession(index: sessions.count, user: user))
        return sessions.count - 1
    }

    private mutating func join(event: Int, session: Int) {
        events[event].session = session
        sessions[session].members.append(event)
    }

    private mutating func describeSessions() {
        var usersSeen: Set<String> = []
        for index in sessions.indices {
            let session = sessions[index]
            let members = session.members.map { events[$0].event }
            let views = session.members.filter { events[$0].isPageView }
            let number = members.compactMap(\.sessionNumber).first
            // TRICKY: sessions stand in the order of their first events, so the first one met is the earliest.
            let isEarliest = usersSeen.insert(session.user).inserted
            sessions[index].isEarliest = isEarliest
            sessions[index].isFirst = number.map { $0 == 1 } ?? isEarliest
            sessions[index].start = members.first?.time ?? Instant(milliseconds: 0)
            sessions[index].end = members.last?.time ?? Instant(milliseconds: 0)
            sessions[index].traffic = members.compactMap { TrafficSource(event: $0) }.first ?? SessionRules.direct
            sessions[index].pageViews = views.count
            sessions[index].landingPage = views.first.flatMap { events[$0].event[.pagePath] }
            if let first = views.first { events[first].isEntrance = true }
            if let last = views.last { events[last].isExit = true }
        }
    }

    /// How the user of an event was acquired: what the event claims, else the traffic of the user's earliest session.
    func firstUserTraffic(of event: HistoryEvent) -> TrafficSource? {
        if let claim = TrafficSource(firstUserOf: event.event) { return claim }
        return event.user.flatMap(earliestTraffic)
    }

    /// The first claim among the session's events, else the traffic of the user's earliest session.
    func firstUserTraffic(of session: HistorySession) -> TrafficSource? {
        let claims = session.members.compactMap { TrafficSource(firstUserOf: events[$0].event) }
        return claims.first ?? earliestTraffic(of: session.user)
    }

    private func earliestTraffic(of user: String) -> TrafficSource? {
        sessions.first { $0.user == user && $0.isEarliest }?.traffic
    }
}

/// One kept event and its place in the history.
struct HistoryEvent: Sendable {
    /// Its index in the history.
    let position: Int
    let event: Event
    /// The person; nil for nobody.
    var user: String?
    /// Index of its session; nil outside any.
    var session: Int?
    var isRepeatedPurchase = false
    /// The first, and the last, page view of its session.
    var isEntrance = false
    var isExit = false

    var isPageView: Bool { SessionRules.pageViewNames.contains(event.name) }
}

/// One session and what is known of it.
struct HistorySession: Sendable {
    let index: Int
    /// The person.
    var user: String
    /// The name that the session came under.
    var name = ""
    /// Indices of its events, in order.
    var members: [Int] = []
    var start = Instant(milliseconds: 0)
    var end = Instant(milliseconds: 0)
    var traffic = SessionRules.direct
    var landingPage: String?
    var pageViews = 0
    /// The user has no session that began before it.
    var isEarliest = false
    /// The user's first, by the source's own count where it tells.
    var isFirst = false

    init(index: Int, user: String) {
        self.index = index
        self.user = user
    }

    var durationMilliseconds: Int64 { end.milliseconds - start.milliseconds }
}

extension Event {
    fileprivate var sessionNumber: Int? {
        if case .named(_, let number) = session { number } else { nil }
    }
}
