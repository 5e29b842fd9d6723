import Semantics

/// How people were acquired: the traffic of their first session.
struct EarliestTraffic {
    let view: any WarehouseReading

    init(_ view: any WarehouseReading) { self.view = view }

    /// By user: the traffic, plus one; 0 for a user without sessions.
    func byUser() throws -> Room<UInt32> {
        let always = SessionTable.always
        let (users, flags) = (try view.sessions(.user, in: always).base, try view.sessions(.flags, in: always).base)
        let traffic = try view.sessions(.traffic, in: always).base
        let byUser = Room<UInt32>(view.userCount + 1, of: 0)
        for session in 1..<(view.sessionCount + 1) where flags[session] & SessionFlag.earliest != 0 {
            byUser.base[Int(users[session])] = traffic[session] + 1
        }
        return byUser
    }
}
