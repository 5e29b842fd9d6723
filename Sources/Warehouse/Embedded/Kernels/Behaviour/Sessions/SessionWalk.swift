/// Counts sessions while events come in the order of time, all of which count.
struct SessionWalk {
    /// By user: their last time, milliseconds. 0 stands for events outside any session.
    let lasts: Room<Int64>
    private(set) var sessions = 0
    /// From first to last event of all sessions, added up.
    private(set) var total: Int64 = 0
    private let limit: Int64

    /// - Parameter never: a time so long ago that whoever has it last begins a session with any event.
    init(users: Int, limit: Int64, never: Int64) {
        lasts = Room(users + 1, of: never)
        self.limit = limit
    }

    mutating func add(
        _ times: UnsafePointer<Int64>, _ users: UnsafePointer<UInt32>, _ ordinals: UnsafePointer<UInt32>, _ count: Int
    ) {
        var lowest = UInt32.max
        for row in 0..<count { lowest = min(lowest, ordinals[row]) }
        if lowest > 0 { return add(times, users, count) }
        for row in 0..<count where ordinals[row] != 0 { add(times + row, users + row, 1) }
    }

    /// Without a branch: who has been away too long begins a session, and their gap does not count.
    private mutating func add(_ times: UnsafePointer<Int64>, _ users: UnsafePointer<UInt32>, _ count: Int) {
        let (lasts, limit) = (lasts.base, limit)
        var sessions = 0
        var total: Int64 = 0
        for row in 0..<count {
            let user = Int(users[row])
            let time = times[row]
            let gap = time &- lasts[user]
            lasts[user] = time
            // All ones where the session goes on.
            let goesOn = (gap &- limit &- 1) >> 63
            total &+= gap & goesOn
            sessions &+= 1 &+ Int(goesOn)
        }
        self.sessions += sessions
        self.total &+= total
    }
}
