/// The values that sessions' events show: a first one by session, and a pile of the rare further ones.
final class SessionValues {
    /// Number of the first combination plus one; 0 for a session without any.
    let first: Room<UInt32>
    /// Further (combination, session) records.
    let further = PairPile()
    private var piled: Room<UInt32>?

    init(sessions: Int) { first = Room(sessions + 1, of: 0) }

    func add(_ sessions: UnsafePointer<UInt32>, _ list: RowList, _ groups: GroupCodes) {
        if let groups = groups.byRow {
            add(sessions, list) { groups[$0] }
        } else {
            let group = groups.constant
            add(sessions, list) { _ in group }
        }
    }

    @inline(__always)
    private func add(_ sessions: UnsafePointer<UInt32>, _ list: RowList, group: (Int) -> UInt32) {
        let (first, further) = (first.base, further)
        var piled = piled?.base
        for index in 0..<list.count {
            let row = Int(list.rows[index])
            let session = sessions[row]
            let value = group(row) &+ 1
            let old = first[Int(session)]
            if old == value { continue }
            if old == 0 {
                first[Int(session)] = value
                continue
            }
            let last = piled ?? makePiled()
            piled = last
            if last[Int(session)] != value {
                last[Int(session)] = value
                further.append(PairPile.record(value, session, 0))
            }
        }
    }

    private func makePiled() -> UnsafeMutablePointer<UInt32> {
        let room = Room<UInt32>(first.count, of: 0)
        piled = room
        return room.base
    }

    /// - Parameter numbers: this one's number of each of the other's combinations.
    func join(_ other: SessionValues, numbers: [UInt32]?) {
        func value(_ value: UInt32) -> UInt32 { numbers.map { $0[Int(value) - 1] + 1 } ?? value }
        for session in 1..<max(1, first.count) where other.first.base[session] != 0 {
            let theirs = value(other.first.base[session])
            let mine = first.base[session]
            if mine == 0 {
                first.base[session] = theirs
            } else if mine != theirs {
                further.append(PairPile.record(theirs, UInt32(session), 0))
            }
        }
        other.further.visit { record in
            let session = PairPile.ordinal(record)
            let theirs = value(PairPile.key(record))
            if first.base[Int(session)] != theirs { further.append(PairPile.record(theirs, session, 0)) }
        }
    }
}
