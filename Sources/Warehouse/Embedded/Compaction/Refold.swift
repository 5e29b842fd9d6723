import Semantics

/// Derives the sessions of some users anew, from all their events: for users whose events did not arrive in order, or
/// were taken away.
///
/// A session keeps its ordinal as long as its earliest stored event is in it; what is left over is emptied. Only rows
/// whose session changed are rewritten.
struct Refold {
    private let pageViews: Set<UInt32>
    /// By user ordinal.
    private let isChosen: [Bool]
    /// The users' stored sessions by ordinal.
    private let stored: [Int: SessionRecord]

    /// Which of the users have stored events.
    let usersWithEvents: Set<UInt32>
    private let history: EventBlock
    private let places: [StoredEvents.Place]

    /// The result: sessions to write (emptied ones too), the new rows' sessions, and other sessions of stored rows.
    struct Outcome {
        var sessions: [Int: SessionRecord] = [:]
        /// Names of new sessions by ordinal.
        var names = NewSessionNames()
        /// Ordinals by row of the new events; 0 for none.
        var assigned: [UInt32] = []
        var moved: [StoredEvents.Place: UInt32] = [:]
    }

    init(events: StoredEvents, sessions: SessionStore, isChosen: [Bool], pageViews: Set<UInt32>) throws {
        self.pageViews = pageViews
        self.isChosen = isChosen
        let stored = try sessions.records(ofUsers: isChosen)
        self.stored = stored
        (history, places) = try Refold.history(events, isChosen, stored)
        usersWithEvents = Set(history.users)
    }

    /// - Parameters:
    ///   - new: the users' new events in order of time, or none.
    ///   - highest: the highest session ordinal given.
    func run(
        new: EventBlock, highest: inout Int,
        traffic: (_ source: UInt32, _ medium: UInt32, _ campaign: UInt32) throws -> UInt32
    ) throws -> Outcome {
        var history = history
        let storedRows = history.count
        let oldSessions = history.sessions
        history.append(new)
        let order = history.timeOrder() ?? Array(0..<history.count)
        let sorted = history.gathered(order)
        var fold = SessionFold(stored: [], pageViews: pageViews)
        let indices = try fold.fold(sorted, traffic: traffic) { ordinal in
            throw Corruption(detail: "session \(ordinal) goes on where it should begin")
        }

        var taken: Set<UInt32> = []
        var named: Set<Int> = []
        for (place, row) in order.enumerated() where row < storedRows && indices[place] >= 0 {
            let old = oldSessions[row]
            guard old != 0, named.insert(indices[place]).inserted else { continue }
            if taken.insert(old).inserted { fold.assign(Int(old), to: indices[place]) }
        }
        fold.assignOrdinals(after: &highest)

        var outcome = Outcome()
        for ordinal in stored.keys where !taken.contains(UInt32(ordinal)) {
            outcome.sessions[ordinal] = SessionRecord()
        }
        for (index, record) in fold.records.enumerated() {
            if let ordinal = fold.ordinals[index], stored[ordinal] != record { outcome.sessions[ordinal] = record }
        }
        outcome.names = fold.names(from: sorted)
        outcome.assigned = Array(repeating: 0, count: new.count)
        for (place, row) in order.enumerated() {
            let ordinal = indices[place] < 0 ? 0 : UInt32(fold.ordinals[indices[place]] ?? 0)
            if row >= storedRows {
                outcome.assigned[row - storedRows] = ordinal
            } else if oldSessions[row] != ordinal {
                outcome.moved[places[row]] = ordinal
            }
        }
        return outcome
    }

    /// The users' stored events in order of time and arrival, with what folding reads; and where each is.
    private static func history(
        _ events: StoredEvents, _ isChosen: [Bool], _ stored: [Int: SessionRecord]
    ) throws -> (EventBlock, [StoredEvents.Place]) {
        var history = EventBlock()
        var places: [StoredEvents.Place] = []
        for stretch in events.stretches {
            for segment in stretch.all {
                let users = try events.codes(ColumnName.user, of: segment)
                let rows = users.indices.filter { Int(users[$0]) < isChosen.count && isChosen[Int(users[$0])] }
                guard !rows.isEmpty else { continue }
                history.append(try block(of: segment, rows, users, events, stored))
                places += rows.map { StoredEvents.Place(segment: segment.id, base: stretch.base.id, row: $0) }
            }
        }
        return (history, places)
    }

    private static func block(
        of segment: SegmentStore.Segment, _ rows: [Int], _ users: [UInt32], _ events: StoredEvents,
        _ stored: [Int: SessionRecord]
    ) throws -> EventBlock {
        func codes(_ name: String) throws -> [UInt32] {
            let all = try events.codes(name, of: segment)
            return rows.map { all[$0] }
        }
        let times = try events.times(of: segment)
        var block = EventBlock()
        block.times = rows.map { times[$0] }
        block.keys = Array(repeating: EventKey(high: 0, low: 0), count: rows.count)
        block.users = rows.map { users[$0] }
        block.names = try codes(ColumnName.name)
        block.sources = Array(repeating: 0, count: rows.count)
        block.repeated = block.sources
        block.hints = try codes(ColumnName.hint)
        block.sessionNumbers = try codes(ColumnName.sessionNumber)
        block.sessions = try codes(ColumnName.session)
        // The session's name is kept with the session alone.
        block.sessionKeys = block.sessions.map { stored[Int($0)]?.key ?? Column.missing }
        let texts = CodedTexts(events.columns(segment))
        for field in Refold.fields {
            guard let all = try texts.field(ColumnName.text(field)) else { continue }
            block.texts[field.position] = rows.map { all[$0] }
        }
        return block
    }

    private static let fields: [EventText] = [
        .source, .medium, .campaign, .firstUserSource, .firstUserMedium, .firstUserCampaign, .pagePath,
    ]
}
