import Semantics

/// The session table by ordinal, loaded column by column, and only the blocks whose sessions touch the time asked for.
///
/// Loading belongs to the database's thread. What a room holds of blocks that were not asked for means nothing: codes are
/// 0 there, times undefined.
final class SessionTable {
    private let store: SessionStore
    private let blocks: [SessionStore.Block]
    private let people: People
    private let peopleRevision: Int64
    /// The flags of all sessions, once they are asked for and people have several names.
    private var correctFlags: Room<UInt32>?
    private let cache: VectorCache
    /// Bases of the blocks with landing pages that have no stored code, once they are asked for.
    private var plainLandingPages: Set<Int>?
    private var codeColumns: [SessionCode: Loaded<UInt32>] = [:]
    private var timeColumns: [SessionTime: Loaded<Int64>] = [:]

    private struct Loaded<Value: BitwiseCopyable> {
        var room: Room<Value>
        /// By block.
        var isLoaded: [Bool]
    }

    /// All there is of time.
    static let always = Int64.min..<Int64.max

    init(_ store: SessionStore, people: (People, revision: Int64), cache: VectorCache) throws {
        self.store = store
        (self.people, peopleRevision) = people
        self.cache = cache
        blocks = try store.blocks()
    }

    /// The highest ordinal; ordinals begin at 1.
    var highest: Int { blocks.last.map { $0.base + $0.rows - 1 } ?? 0 }

    /// The ordinals of blocks that touch a span of time: all sessions of the span are among them.
    func ordinals(in span: Range<Int64>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for block in blocks where block.touches(span) {
            if let last = ranges.last, last.upperBound == block.base {
                ranges[ranges.count - 1] = last.lowerBound..<(block.base + block.rows)
            } else {
                ranges.append(block.base..<(block.base + block.rows))
            }
        }
        return ranges
    }

    /// Codes by ordinal, of blocks that touch a span of time; 0 for index 0. Users are people, and first sessions are
    /// people's first (`IdentityRules`).
    func codes(_ column: SessionCode, in span: Range<Int64>) throws -> Room<UInt32> {
        guard column == .flags, !people.isEmpty else { return try stored(column, in: span) }
        if correctFlags == nil {
            let flags = try stored(.flags, in: SessionTable.always)
            try firstSessions(flags).correct(flags.base, of: 0..<(highest + 1))
            correctFlags = flags
        }
        return try correctFlags ?? stored(column, in: span)
    }

    /// Who was first is told by the sessions of all time.
    private func firstSessions(_ flags: Room<UInt32>) throws -> FirstSessions {
        let state = FirstSessionsState(people: peopleRevision, sessions: blocks.reduce(0) { $0 + $1.revision })
        return try cache.firstSessions(state) {
            let (users, starts) = (
                try codes(.user, in: SessionTable.always), try times(.start, in: SessionTable.always)
            )
            return try FirstSessions(
                people, users: users.base, flags: flags.base, starts: starts.base, sessions: 1..<(highest + 1),
                name: name)
        }
    }

    /// The name that a session came under.
    private func name(of session: Int) throws -> String {
        guard let block = blocks.last(where: { $0.base <= session }) else { return "" }
        let user = try vector(SessionCode.user.rawValue, of: block).code(at: session - block.base)
        return try UserDirectory.key(of: user, store.db) ?? ""
    }

    private func stored(_ column: SessionCode, in span: Range<Int64>) throws -> Room<UInt32> {
        var loaded = codeColumns[column] ?? empty(of: 0)
        try load(&loaded, span) { block, start in
            try vector(column.rawValue, of: block).codes(0..<block.rows, into: start)
            if column == .user { people.replace(start, count: block.rows) }
            if column == .landingPage, try hasPlainLandingPages(block) {
                let codes = UnsafeMutableBufferPointer(start: start, count: block.rows)
                try store.addPlainLandingPages(of: block, to: codes)
            }
        }
        codeColumns[column] = loaded
        return loaded.room
    }

    private func hasPlainLandingPages(_ block: SessionStore.Block) throws -> Bool {
        let bases = try plainLandingPages ?? store.basesWithPlainLandingPages()
        plainLandingPages = bases
        return bases.contains(block.base)
    }

    /// Times by ordinal, milliseconds, of blocks that touch a span of time; `Column.missing` for index 0 and where there is
    /// none.
    func times(_ column: SessionTime, in span: Range<Int64>) throws -> Room<Int64> {
        var loaded = timeColumns[column] ?? empty(of: 0)
        loaded.room.base[0] = Column.missing
        // Kept as distances from the start.
        let starts = column == .start ? nil : try times(.start, in: span)
        try load(&loaded, span) { block, room in
            try vector(column.rawValue, of: block).integers(0..<block.rows, into: room)
            guard let starts = starts.map({ $0.base + block.base }) else { return }
            for row in 0..<block.rows where room[row] != Column.missing { room[row] &+= starts[row] }
        }
        timeColumns[column] = loaded
        return loaded.room
    }

    private func empty<Value: BitwiseCopyable>(of none: Value) -> Loaded<Value> {
        Loaded(room: Room(highest + 1, of: none), isLoaded: Array(repeating: false, count: blocks.count))
    }

    private func load<Value: BitwiseCopyable>(
        _ loaded: inout Loaded<Value>, _ span: Range<Int64>,
        _ read: (SessionStore.Block, UnsafeMutablePointer<Value>) throws -> Void
    ) throws {
        for (index, block) in blocks.enumerated() where !loaded.isLoaded[index] && block.touches(span) {
            try read(block, loaded.room.base + block.base)
            loaded.isLoaded[index] = true
        }
    }

    private func vector(_ name: String, of block: SessionStore.Block) throws -> Vector {
        let key = VectorCache.Key(owner: -Int64(block.base), revision: block.revision, name: name)
        func load() throws -> Vector {
            try store.column(name, of: block, memory: cache.memory(of: "session.\(name)", key))
        }
        return try cache.vector(key, load: load) ?? load()
    }
}
