import Semantics

/// Derives sessions from events in order, one user's history going on where the stored sessions end.
///
/// A pure fold: the same events in the same order give the same sessions, however they arrived; see `SessionRules`.
struct SessionFold {
    /// Sessions met or made, and their ordinals; nil for new ones. Stored ones are whole once an event has joined them.
    private(set) var records: [SessionRecord] = []
    private(set) var ordinals: [Int?] = []
    /// Which records differ from what is stored.
    private(set) var isChanged: [Bool] = []
    /// The row that opened each new session; −1 for stored ones.
    private(set) var openers: [Int] = []

    private struct UserState {
        /// The open session by the 30-minute rule; −1 without one.
        var derived = -1
        var sessions = 0
    }

    private let pageViews: Set<UInt32>
    /// By user ordinal, where the state is; 0 for none.
    private var places: [Int32] = []
    private var states: [UserState] = [UserState()]
    private var named: [Int64: Int] = [:]

    /// - Parameters:
    ///   - stored: the sessions so far of every user whose events will be folded, in the order of their ordinals.
    ///   - pageViews: dictionary codes of the names of page views.
    init(stored: [SessionStore.Stub], pageViews: Set<UInt32>) {
        self.pageViews = pageViews
        records.reserveCapacity(stored.count)
        for stub in stored {
            let index = records.count
            var record = SessionRecord()
            record.end = stub.end
            record.key = stub.key
            records.append(record)
            ordinals.append(stub.ordinal)
            isChanged.append(false)
            openers.append(-1)
            let place = place(of: stub.user)
            states[place].sessions += 1
            if stub.key != Column.missing {
                named[stub.key] = index
            } else {
                let open = states[place].derived
                if open < 0 || records[open].end <= stub.end { states[place].derived = index }
            }
        }
    }

    private mutating func place(of user: UInt32) -> Int {
        if Int(user) >= places.count {
            places.append(contentsOf: repeatElement(0, count: max(Int(user) + 1, places.count * 2) - places.count))
        }
        if places[Int(user)] == 0 {
            places[Int(user)] = Int32(states.count)
            states.append(UserState())
        }
        return Int(places[Int(user)])
    }

    /// Folds the rows of a block, which stand in order of time.
    ///
    /// - Parameters:
    ///   - traffic: the number of a traffic source, by its codes.
    ///   - load: a stored session by its ordinal; asked once for each that goes on.
    /// - Returns: by row, the index of its session among `records`; −1 for none.
    mutating func fold(
        _ block: EventBlock, traffic: (_ source: UInt32, _ medium: UInt32, _ campaign: UInt32) throws -> UInt32,
        load: (Int) throws -> SessionRecord
    ) throws -> [Int] {
        let isView = viewNames(block.names)
        var sessions: [Int] = []
        sessions.reserveCapacity(block.count)
        for row in 0..<block.count {
            let index = session(of: row, in: block)
            sessions.append(index)
            guard index >= 0 else { continue }
            if !isChanged[index], let ordinal = ordinals[index] { records[index] = try load(ordinal) }
            isChanged[index] = true
            let time = block.times[row]
            if records[index].end < time { records[index].end = time }
            number(index, block.sessionNumbers[row])
            if records[index].traffic == 0 {
                let (source, medium) = (block.code(Fields.source, row), block.code(Fields.medium, row))
                if source != 0 || medium != 0 {
                    records[index].traffic = try traffic(source, medium, block.code(Fields.campaign, row))
                }
            }
            if records[index].claim == 0 {
                let (source, medium) = (block.code(Fields.claimSource, row), block.code(Fields.claimMedium, row))
                if source != 0 || medium != 0 {
                    records[index].claim = try traffic(source, medium, block.code(Fields.claimCampaign, row))
                }
            }
            guard isView[Int(block.names[row])] else { continue }
            if records[index].pageViews == 0 {
                records[index].landingPage = block.code(Fields.path, row)
                records[index].firstView = time
            }
            records[index].pageViews += 1
            records[index].lastView = time
        }
        return sessions
    }

    private func viewNames(_ names: [UInt32]) -> [Bool] {
        var isView = Array(repeating: false, count: Int(max(names.max() ?? 0, pageViews.max() ?? 0)) + 1)
        for code in pageViews { isView[Int(code)] = true }
        return isView
    }

    /// The session a row belongs to, opening one where the rules say so.
    private mutating func session(of row: Int, in block: EventBlock) -> Int {
        let user = block.users[row]
        let hint = block.hints[row]
        guard user > 0, hint != UInt32(EventColumns.Hint.none.rawValue) else { return -1 }
        let time = block.times[row]
        let place = place(of: user)
        if hint == UInt32(EventColumns.Hint.named.rawValue) {
            let key = block.sessionKeys[row]
            if let index = named[key] { return index }
            let index = open(user, place, row, time)
            records[index].key = key
            named[key] = index
            return index
        }
        let open = states[place].derived
        if open >= 0, time - records[open].end <= SessionRules.inactivityMilliseconds { return open }
        let index = self.open(user, place, row, time)
        states[place].derived = index
        return index
    }

    private mutating func open(_ user: UInt32, _ place: Int, _ row: Int, _ time: Int64) -> Int {
        let isEarliest = states[place].sessions == 0
        states[place].sessions += 1
        var record = SessionRecord()
        record.user = user
        record.start = time
        record.end = time
        record.flags = isEarliest ? SessionFlag.new | SessionFlag.earliest : 0
        records.append(record)
        ordinals.append(nil)
        isChanged.append(true)
        openers.append(row)
        return records.count - 1
    }

    /// The source's own count of the user's sessions decides which is the first; the first count told holds.
    private mutating func number(_ index: Int, _ number: UInt32) {
        guard number > 0, records[index].flags & SessionFlag.numbered == 0 else { return }
        records[index].flags &= ~SessionFlag.new
        records[index].flags |= SessionFlag.numbered | (number == 1 ? SessionFlag.new : 0)
    }

    /// The names of new sessions whose source names them.
    ///
    /// - Parameter block: what was folded.
    func names(from block: EventBlock) -> NewSessionNames {
        var names = NewSessionNames(column: block.sessionNames)
        guard !block.sessionNames.isEmpty else { return names }
        for (index, opener) in openers.enumerated() where opener >= 0 && records[index].key != Column.missing {
            if let ordinal = ordinals[index] { names.rows[ordinal] = opener }
        }
        return names
    }

    /// Gives sessions without an ordinal theirs, in the order in which they were opened.
    mutating func assignOrdinals(after highest: inout Int) {
        for index in ordinals.indices where ordinals[index] == nil {
            highest += 1
            ordinals[index] = highest
        }
    }

    /// Lets a session have the ordinal of one that it continues.
    mutating func assign(_ ordinal: Int, to index: Int) { ordinals[index] = ordinal }

    private enum Fields {
        static let source = EventText.source.position
        static let medium = EventText.medium.position
        static let campaign = EventText.campaign.position
        static let claimSource = EventText.firstUserSource.position
        static let claimMedium = EventText.firstUserMedium.position
        static let claimCampaign = EventText.firstUserCampaign.position
        static let path = EventText.pagePath.position
    }
}
