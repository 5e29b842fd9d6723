import Semantics

/// A dimension of the rows of one kind, compiled: where a row's code comes from and what codes mean.
struct RowDimension: Sendable {
    enum Source: Sendable {
        /// By step of time; the same for all rows of a chunk.
        case step([UInt32])
        /// A column's own codes.
        case column(slot: Int)
        /// By a column's code, such as the ordinal of the row's session.
        case lookup(slot: Int, Room<UInt32>)
        /// By the traffic source of the row's session.
        case traffic(slot: Int, bySession: Room<UInt32>, labels: [UInt32])
        case firstUser(FirstUserCodes)
        /// No row has it.
        case missing
    }

    var source: Source
    /// By code; 0 is "none".
    var values: [String?]

    var isConstant: Bool {
        switch source {
        case .step, .missing: true
        default: false
        }
    }

    /// The code of all rows of a step, for constant dimensions.
    func code(step: Int) -> UInt32 { if case .step(let codes) = source { codes[step] } else { 0 } }
}

/// How a row's user was acquired: by what the row claims, else by the traffic of the user's earliest session.
struct FirstUserCodes: Sendable {
    enum Claims: Sendable {
        case none
        case event(source: Int, medium: Int, campaign: Int, ClaimLabels)
        /// By session: the number of the claim, 0 for none; and labels by that number.
        case session(slot: Int, Room<UInt32>, labels: [UInt32])
    }

    var userSlot: Int
    /// By user: the traffic source of the earliest session, plus one; 0 for a user without sessions.
    var byUser: Room<UInt32>
    /// By traffic source, plus one.
    var labels: [UInt32]
    var claims: Claims
}

/// Evaluates the dimensions of a chunk, each at most once. One reader a thread.
final class DimensionReader {
    let dimensions: [RowDimension]
    private let rooms: [Room<UInt32>]
    /// By dimension: the chunk whose codes are in its room.
    private let codesOf: Room<Int>
    private var serial = 0

    init(_ dimensions: [RowDimension]) {
        self.dimensions = dimensions
        rooms = dimensions.map { dimension in
            if case .column = dimension.source { Room(1, of: 0) } else { Room(ChunkReader.capacity, of: 0) }
        }
        codesOf = Room(dimensions.count, of: 0)
    }

    /// Call at each new chunk.
    func begin() { serial += 1 }

    /// A dimension's codes by row, for the rows of a list; later lists of the chunk must be part of the first.
    func codes(_ index: Int, of chunk: any RowChunk, at list: RowList) -> UnsafePointer<UInt32> {
        let dimension = dimensions[index]
        if case .column(let slot) = dimension.source { return chunk.codes(slot) }
        let room = rooms[index].base
        if codesOf.base[index] == serial { return UnsafePointer(room) }
        codesOf.base[index] = serial
        switch dimension.source {
        case .step, .missing: room.update(repeating: dimension.code(step: chunk.step), count: chunk.count)
        case .column: break
        case .lookup(let slot, let values):
            let (keys, values) = (chunk.codes(slot), values.base)
            for index in 0..<list.count {
                let row = Int(list.rows[index])
                room[row] = values[Int(keys[row])]
            }
        case .traffic(let slot, let bySession, let labels):
            let (sessions, bySession) = (chunk.codes(slot), bySession.base)
            labels.withUnsafeBufferPointer { labels in
                for index in 0..<list.count {
                    let row = Int(list.rows[index])
                    let session = sessions[row]
                    // TRICKY: number 0 is a direct visit, but outside any session there is no source at all.
                    room[row] = session == 0 ? 0 : labels[Int(bySession[Int(session)])]
                }
            }
        case .firstUser(let codes): evaluate(codes, of: chunk, at: list, into: room)
        }
        return UnsafePointer(room)
    }

    private func evaluate(
        _ codes: FirstUserCodes, of chunk: any RowChunk, at list: RowList, into room: UnsafeMutablePointer<UInt32>
    ) {
        let (users, byUser) = (chunk.codes(codes.userSlot), codes.byUser.base)
        codes.labels.withUnsafeBufferPointer { labels in
            guard let labels = labels.baseAddress else { return }
            for index in 0..<list.count {
                let row = Int(list.rows[index])
                room[row] = labels[Int(byUser[Int(users[row])])]
            }
        }
        switch codes.claims {
        case .none: break
        case .event(let source, let medium, let campaign, let table):
            let (sources, mediums, campaigns) = (chunk.codes(source), chunk.codes(medium), chunk.codes(campaign))
            for index in 0..<list.count {
                let row = Int(list.rows[index])
                if sources[row] | mediums[row] != 0 {
                    room[row] = table.label(sources[row], mediums[row], campaigns[row])
                }
            }
        case .session(let slot, let claims, let labels):
            let (sessions, claims) = (chunk.codes(slot), claims.base)
            labels.withUnsafeBufferPointer { labels in
                for index in 0..<list.count {
                    let row = Int(list.rows[index])
                    let claim = claims[Int(sessions[row])]
                    if claim != 0 { room[row] = labels[Int(claim)] }
                }
            }
        }
    }
}
