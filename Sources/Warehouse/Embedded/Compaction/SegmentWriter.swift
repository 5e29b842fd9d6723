import GRDB
import Semantics

/// Writes blocks, whose rows are in time order and folded, as segments.
struct SegmentWriter {
    let store: SegmentStore
    let capacity: Int

    /// Writes a block as base segments of at most the capacity, of about equal size.
    ///
    /// - Parameter id: that of a deleted segment whose place the first one takes: events of one millisecond can end one
    ///   segment and begin the next, and ids tell which comes first.
    func write(_ block: EventBlock, as id: Int64? = nil) throws {
        guard block.count > 0 else { return }
        let parts = (block.count + capacity - 1) / capacity
        for part in 0..<parts {
            let rows = (block.count * part / parts)..<(block.count * (part + 1) / parts)
            try write(block.slice(rows), overlayOf: nil, as: part == 0 ? id : nil)
        }
    }

    /// Writes a block as one segment: an overlay of a base segment, or a base segment itself.
    func write(_ block: EventBlock, overlayOf base: Int64?, as id: Int64? = nil) throws {
        var columns: [(name: String, scope: SegmentStore.Scope, body: [UInt8])] = []
        func put(_ name: String, _ scope: SegmentStore.Scope, _ body: [UInt8]) { columns.append((name, scope, body)) }
        try encode(block, put)
        let segment = try store.insert(
            id: id, base: base, rows: block.count, items: block.items.count, first: block.times[0],
            last: block.times[block.count - 1], columns: columns.map(\.name).joined(separator: " "))
        for column in columns { try store.put(column.name, column.scope, column.body, of: segment) }
    }

    private func encode(_ block: EventBlock, _ keep: (String, SegmentStore.Scope, [UInt8]) -> Void) throws {
        func put(_ name: String, _ column: Column) throws { keep(name, .row, try ColumnBlob.encode(column)) }
        let (locals, ordinals) = SessionLocals.number(block.sessions)
        keep(ColumnName.sessionLocals, .row, SessionLocals.encode(locals))
        keep(ColumnName.session, .session, ColumnBlob.encode(ColumnWords(codes: ordinals)))
        let slots = TimeSlots(block.times)
        try put(ColumnName.slots, .ascending(slots.slots))
        try put(ColumnName.slotStarts, .codes(slots.starts.map { UInt32($0) }))
        try put(ColumnName.time, .ascending(block.times))
        try put(ColumnName.keyHigh, .integers(block.keys.map { Int64(bitPattern: $0.high) }))
        try put(ColumnName.keyLow, .integers(block.keys.map { Int64(bitPattern: $0.low) }))

        /// Codes that every row of a session shares are stored once a session; a field that no row has, not at all.
        func codes(_ name: String, _ codes: [UInt32]) throws {
            guard codes.contains(where: { $0 != 0 }) else { return }
            if let once = SessionLocals.once(codes, locals, count: ordinals.count) {
                keep(name, .session, ColumnBlob.encode(ColumnWords(codes: once)))
            } else {
                try put(name, .codes(codes))
            }
        }
        try codes(ColumnName.user, block.users)
        try codes(ColumnName.alias, block.aliases)
        try codes(ColumnName.hint, block.hints)
        try codes(ColumnName.sessionNumber, block.sessionNumbers)
        try codes(ColumnName.source, block.sources)
        try codes(ColumnName.name, block.names)
        try codes(ColumnName.repeated, block.repeated)
        for (index, field) in EventText.allCases.enumerated() {
            let name = ColumnName.text(field)
            guard let dictionary = store.dictionaries.spilling(name) else {
                try codes(name, block.texts[index])
                continue
            }
            let (stored, plain) = dictionary.split(block.texts[index])
            try codes(name, stored)
            if !plain.isEmpty { try put(ColumnName.plain(name), .texts(plain)) }
        }
        for (index, field) in EventNumber.allCases.enumerated()
        where block.numbers[index].contains(where: { !$0.isNaN }) {
            try put(ColumnName.number(field), .numbers(block.numbers[index]))
        }
        for (index, field) in EventMoney.allCases.enumerated()
        where block.money[index].contains(where: { $0 != Column.missing }) {
            try put(ColumnName.money(field), .integers(block.money[index]))
        }
        if block.transactions.hasTexts { try put(ColumnName.transaction, .texts(block.transactions)) }
        if block.properties.hasTexts {
            try put(ColumnName.properties, .texts(block.properties))
            try PropertyCoding(store.dictionaries).forEachColumn(of: block.properties, rows: block.count, codes)
        }
        let strays = block.namesOutsideSessions
        if !strays.isEmpty { try put(ColumnName.sessionName, .texts(strays)) }
        guard block.items.count > 0 else { return }
        try put(ColumnName.itemOwner, .codes(block.items.owners))
        for (index, field) in ItemText.allCases.enumerated()
        where block.items.texts[index].contains(where: { $0 != 0 }) {
            try put(ColumnName.item(field), .codes(block.items.texts[index]))
        }
        try put(ColumnName.itemPrice, .integers(block.items.prices))
        try put(ColumnName.itemQuantity, .numbers(block.items.quantities))
        try put(ColumnName.itemRevenue, .integers(block.items.revenues))
    }

    /// Stores other sessions for the rows of a segment: only the columns that follow from sessions change.
    func put(sessions: [UInt32], ofSegment segment: Int64, columns: SegmentColumns) throws {
        let oldLocals = try columns.locals()
        // Session-level columns are spread over the rows before the sessions they were stored by change.
        let spread = try store.sessionLevelColumns(of: segment).filter { $0 != ColumnName.session }.map { name in
            (name, try columns.vector(name) { oldLocals }?.allCodes ?? [])
        }
        let (locals, ordinals) = SessionLocals.number(sessions)
        try store.put(ColumnName.sessionLocals, .row, SessionLocals.encode(locals), of: segment)
        try store.put(ColumnName.session, .session, ColumnBlob.encode(ColumnWords(codes: ordinals)), of: segment)
        for (name, codes) in spread {
            if let once = SessionLocals.once(codes, locals, count: ordinals.count) {
                try store.put(name, .session, ColumnBlob.encode(ColumnWords(codes: once)), of: segment)
            } else {
                try put(name, .codes(codes), segment)
            }
        }
    }

    private func put(_ name: String, _ column: Column, _ segment: Int64) throws {
        try store.put(name, .row, try ColumnBlob.encode(column), of: segment)
    }
}

extension EventBlock {
    /// Session names of the events that belong to no session, having no user.
    fileprivate var namesOutsideSessions: TextColumn {
        var names = TextColumn()
        for row in sessionNames.codes.indices where sessions[row] == 0 && sessionNames.code(row) != 0 {
            sessionNames.pool.withBytes(of: sessionNames.code(row)) { names.set(row, $0) }
        }
        return names
    }
}

extension SegmentStore {
    /// Names of the columns that are stored once a session.
    fileprivate func sessionLevelColumns(of segment: Int64) throws -> [String] {
        try String.fetchAll(
            db, sql: "select name from segment_column where segment = ? and scope = ? order by name",
            arguments: [segment, Scope.session.rawValue])
    }
}
