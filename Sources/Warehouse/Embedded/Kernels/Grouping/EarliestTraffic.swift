import Semantics

/// How people were acquired: the traffic of the earliest session of all their names (`IdentityRules`).
struct EarliestTraffic {
    private let view: any WarehouseReading
    private let users: UnsafeMutablePointer<UInt32>
    private let flags: UnsafeMutablePointer<UInt32>
    private let traffic: UnsafeMutablePointer<UInt32>

    init(_ view: any WarehouseReading) throws {
        self.view = view
        let always = SessionTable.always
        users = try view.sessions(.user, in: always).base
        flags = try view.sessions(.flags, in: always).base
        traffic = try view.sessions(.traffic, in: always).base
    }

    /// By user: the traffic, plus one; 0 for a user without sessions.
    func byUser() throws -> Room<UInt32> {
        let byUser = Room<UInt32>(view.userCount + 1, of: 0)
        var rivals: Set<UInt32> = []
        for session in earliest {
            let user = users[session]
            if byUser.base[Int(user)] != 0 { rivals.insert(user) }
            byUser.base[Int(user)] = traffic[session] + 1
        }
        guard !rivals.isEmpty else { return byUser }
        for (user, session) in try firsts(of: rivals) { byUser.base[Int(user)] = traffic[session] + 1 }
        return byUser
    }

    /// Each name's earliest session.
    private var earliest: some Sequence<Int> {
        (1..<(view.sessionCount + 1)).lazy.filter { flags[$0] & SessionFlag.earliest != 0 }
    }

    /// The first session of people who have several names.
    private func firsts(of people: Set<UInt32>) throws -> [UInt32: Int] {
        let starts = try view.sessions(.start, in: SessionTable.always).base
        let ranks = try TrafficLabels(.source, view: view).ranks()
        var firsts: [UInt32: Int] = [:]
        for session in earliest where people.contains(users[session]) {
            func place(_ session: Int) -> (Int64, Int) { (starts[session], ranks[Int(traffic[session])]) }
            if let first = firsts[users[session]], place(first) <= place(session) { continue }
            firsts[users[session]] = session
        }
        return firsts
    }
}
