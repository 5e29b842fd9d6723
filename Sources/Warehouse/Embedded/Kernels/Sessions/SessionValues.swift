/// The values that sessions' events show: a first one by session, and a pile of the rare further ones.
final class SessionValues {
    /// Number of the first combination plus one; 0 for a session without any.
    let first: Room<UInt32>
    /// Further (combination, session) records; repeated until `finish`.
    let further = Pile<UInt64>()
    private var piled: Room<UInt32>?
    private var limit = 1 << 22

    init(sessions: Int) { first = Room(sessions + 1, of: 0) }

    func add(_ sessions: UnsafePointer<UInt32>, _ list: RowList, _ groups: GroupCodes) {
        let first = first.base
        for index in 0..<list.count {
            let row = Int(list.rows[index])
            let session = sessions[row]
            let value = (groups.byRow?[row] ?? groups.constant) &+ 1
            let old = first[Int(session)]
            if old == value { continue }
            if old == 0 { first[Int(session)] = value } else { pile(session, value) }
        }
        if further.count > limit {
            Pairs.unite(further)
            if further.count > limit / 2 { limit *= 2 }
        }
    }

    private func pile(_ session: UInt32, _ value: UInt32) {
        let piled = piled ?? Room(first.count, of: 0)
        self.piled = piled
        guard piled.base[Int(session)] != value else { return }
        piled.base[Int(session)] = value
        further.append(Pairs.record(value, session, 0))
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
                further.append(Pairs.record(theirs, UInt32(session), 0))
            }
        }
        for index in 0..<other.further.count {
            let record = other.further.base[index]
            let session = Pairs.ordinal(record)
            let theirs = value(Pairs.key(record))
            if first.base[Int(session)] != theirs { further.append(Pairs.record(theirs, session, 0)) }
        }
    }

    func finish() { Pairs.unite(further) }
}
