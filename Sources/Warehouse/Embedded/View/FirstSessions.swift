import Semantics

/// The flags of sessions whose users are known by several names: only the earliest session of all is the person's first
/// (`IdentityRules`).
struct FirstSessions: Sendable {
    /// Flags that differ from what is stored, by session ordinal.
    private let changed: [Int: UInt32]

    /// Of the sessions that begin first under each name of a person, which are people's first.
    ///
    /// - Parameters:
    ///   - users: by session ordinal, the people; the same for `flags` and `starts`.
    ///   - name: the name that a session came under; asked only where two begin at one moment.
    init(
        _ people: People, users: UnsafePointer<UInt32>, flags: UnsafePointer<UInt32>, starts: UnsafePointer<Int64>,
        sessions: Range<Int>, name: (Int) throws -> String
    ) rethrows {
        var changed: [Int: UInt32] = [:]
        var firsts: [UInt32: Int] = [:]
        let mark = SessionFlag.new | SessionFlag.earliest
        for session in sessions where flags[session] & mark != 0 && people.haveSeveralNames(users[session]) {
            changed[session] = flags[session] & ~mark
            guard flags[session] & SessionFlag.earliest != 0 else { continue }
            guard let first = firsts[users[session]] else {
                firsts[users[session]] = session
                continue
            }
            let precedes =
                starts[session] == starts[first]
                ? try name(session).utf8.lexicographicallyPrecedes(name(first).utf8) : starts[session] < starts[first]
            if precedes { firsts[users[session]] = session }
        }
        for session in firsts.values { changed[session] = flags[session] | mark }
        self.changed = changed
    }

    /// Puts the flags in the place of the stored ones, for some ordinals.
    func correct(_ flags: UnsafeMutablePointer<UInt32>, of ordinals: Range<Int>) {
        for (session, value) in changed where ordinals.contains(session) { flags[session] = value }
    }
}

/// What first sessions follow from: changes whenever they may.
struct FirstSessionsState: Sendable, Equatable {
    /// `IdentityStore.revision()`.
    var people: Int64
    /// The sum of the blocks' revisions.
    var sessions: Int64
}
