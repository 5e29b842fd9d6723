import Semantics

/// The sessions of some users, user by user in the order they began.
struct UserTouches {
    /// By user: their place among these users plus one; 0 for others.
    let places: Room<UInt32>
    /// By place: where the user's touches begin; one more than there are users.
    private(set) var starts: [Int]
    /// When each touch began, milliseconds, and its traffic source's number.
    private(set) var times: [Int64] = []
    private(set) var traffic: [UInt32] = []

    /// - Parameters:
    ///   - span: sessions that begin in it are enough.
    ///   - users: ordinals, each once.
    init(of users: [UInt32], beginningIn span: ClosedRange<Int64>, _ view: any WarehouseReading) throws {
        places = Room(view.userCount + 1, of: 0)
        for (place, user) in users.enumerated() { places.base[Int(user)] = UInt32(place + 1) }
        starts = Array(repeating: 0, count: users.count + 1)
        let touched = span.lowerBound..<(span.upperBound + 1)
        let owners = try view.sessions(.user, in: touched).base
        let begins = try view.sessions(.start, in: touched).base
        let placeOf = places.base
        var found: [(place: Int, time: Int64, session: UInt32)] = []
        for session in view.sessionOrdinals(in: touched).joined()
        where placeOf[Int(owners[session])] != 0 && owners[session] != 0 {
            guard span.contains(begins[session]) else { continue }
            let place = Int(placeOf[Int(owners[session])]) - 1
            found.append((place, begins[session], UInt32(session)))
        }
        found.sort { ($0.place, $0.time, $0.session) < ($1.place, $1.time, $1.session) }
        try UserTouches.orderTies(&found, view)
        let sources = try view.sessions(.traffic, in: touched).base
        times = found.map(\.time)
        traffic = found.map { sources[Int($0.session)] }
        for touch in found { starts[touch.place + 1] += 1 }
        for place in users.indices { starts[place + 1] += starts[place] }
    }

    /// Sessions that began in one millisecond stand in the order of their first events, which ordinals do not tell.
    private static func orderTies(
        _ found: inout [(place: Int, time: Int64, session: UInt32)], _ view: any WarehouseReading
    ) throws {
        var start = 0
        while start < found.count {
            var end = start + 1
            while end < found.count, found[end].place == found[start].place, found[end].time == found[start].time {
                end += 1
            }
            if end - start > 1 {
                let order = try sessions(at: found[start].time, view)
                let rank = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
                found[start..<end].sort { (rank[$0.session] ?? .max) < (rank[$1.session] ?? .max) }
            }
            start = end
        }
    }

    /// The sessions of the events of one millisecond, in order.
    private static func sessions(at time: Int64, _ view: any WarehouseReading) throws -> [UInt32] {
        var ordinals: [UInt32] = []
        for segment in view.segments where segment.overlaps(time..<(time + 1)) {
            guard let column = try view.column(ColumnName.session, of: segment) else { continue }
            let rows = try view.row(at: time, of: segment)..<(try view.row(at: time + 1, of: segment))
            for row in rows { ordinals.append(column.code(at: row)) }
        }
        return ordinals
    }

    /// The touches of a user from one time to another, both included, as indices.
    func touches(of user: UInt32, from first: Int64, to last: Int64) -> Range<Int> {
        let place = Int(places.base[Int(user)]) - 1
        guard place >= 0, user != 0 else { return 0..<0 }
        let own = starts[place]..<starts[place + 1]
        let low = position(of: first, in: own)
        return low..<max(low, position(of: last + 1, in: own))
    }

    /// The first touch at or after a time.
    private func position(of time: Int64, in range: Range<Int>) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if times[middle] < time { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
