import Semantics

/// What a message is, by its `type`.
enum SegmentKind { case track, page, screen, identify, group, alias }

/// Writes messages into the columns of a batch.
struct SegmentWriter: Sendable {
    private let source: String
    private let keys: StableHash
    private let calendar: PropertyCalendar
    private let currency: Currency
    private var occurrences = OccurrenceCounter()
    private var vocabulary = SegmentVocabularyMemory()
    private var kept = SegmentProperties()

    init(_ setup: ImportSetup) {
        source = setup.source
        keys = StableHash(source: setup.source)
        calendar = setup.calendar
        currency = setup.currency
    }

    /// Adds one event. When it throws, the event may stand in `events` half made: the caller takes it out again.
    ///
    /// - Parameters:
    ///   - envelope: the `sentAt` of the batch that the message came in.
    ///   - raw: tells messages without an id apart.
    mutating func write(
        _ message: SegmentMessage, sentAt envelope: UnsafeRawBufferPointer?, raw: () -> [UInt8],
        into events: inout EventColumns, properties: inout PropertyColumns
    ) throws(RecordProblem) {
        let kind = try SegmentWriter.kind(of: message)
        let name = try name(of: message, kind)
        let time = try SegmentTime.time(of: message, sentAt: envelope, in: calendar)
        let key =
            message.scalar(.messageId).map { EventKey(keys, id: $0) }
            ?? occurrences.key(source: source, content: raw())
        events.begin(key: key, time: time.milliseconds)
        properties.begin()
        try name.withUnsafeBufferPointer { name throws(RecordProblem) in
            try fields(
                of: message, kind, name: UnsafeRawBufferPointer(name), into: &events, properties: &properties)
        }
        properties.write(events.last, into: &events.properties)
    }

    private mutating func fields(
        of message: SegmentMessage, _ kind: SegmentKind, name: UnsafeRawBufferPointer, into events: inout EventColumns,
        properties: inout PropertyColumns
    ) throws(RecordProblem) {
        let row = events.last
        events.names.set(row, name)
        let user = message.scalar(.userId) ?? message.scalar(.anonymousId)
        if let user { SegmentWriter.set(user, row, of: &events.users) }
        if let alias = message.scalar(.previousId) ?? message.scalar(.anonymousId), message.node(.userId) != nil {
            SegmentWriter.set(alias, row, of: &events.aliases)
        }
        if name.isWord("identify") || name.isWord("group") || name.isWord("alias") || name.isWord("refund") {
            events.setHint(.none)
        }
        SegmentFields.write(message, kind: kind, name: name, into: &events)
        kept.gather(message, kind: kind, into: &properties)
        try SegmentCommerce.write(message, name: name, reporting: currency, into: &events, properties: &properties)
    }

    private static func set(_ name: UnsafeRawBufferPointer, _ row: Int, of column: inout TextColumn) {
        if SegmentPrivacy.mayHoldAddress(name) {
            column.set(row, SegmentPrivacy.pseudonym(SegmentMessage.string(name)))
        } else {
            column.set(row, name)
        }
    }

    private static func kind(of message: SegmentMessage) throws(RecordProblem) -> SegmentKind {
        guard let type = message.string(.type) else {
            if message.node(.event) != nil { return .track }
            throw notSegment("")
        }
        if type.isWord("track") { return .track }
        if type.isWord("page") { return .page }
        if type.isWord("screen") { return .screen }
        if type.isWord("identify") { return .identify }
        if type.isWord("group") { return .group }
        if type.isWord("alias") { return .alias }
        throw notSegment(SegmentMessage.string(type))
    }

    private static func notSegment(_ kind: String) -> RecordProblem {
        RecordProblem(
            reason: "not_segment",
            explanation: "the record's type is '\(kind.prefix(40))'; a Segment message is track, page, screen, "
                + "identify, group or alias")
    }

    private mutating func name(of message: SegmentMessage, _ kind: SegmentKind) throws(RecordProblem) -> [UInt8] {
        switch kind {
        case .track:
            guard let event = message.scalar(.event) else {
                throw RecordProblem(reason: "no_event_name", explanation: "a track message without an event name")
            }
            return vocabulary.name(of: event)
        case .page: return SegmentWriter.pageView
        case .screen: return SegmentWriter.screenView
        case .identify: return SegmentWriter.identify
        case .group: return SegmentWriter.group
        case .alias: return SegmentWriter.alias
        }
    }

    private static let pageView = Array("page_view".utf8)
    private static let screenView = Array("screen_view".utf8)
    private static let identify = Array("identify".utf8)
    private static let group = Array("group".utf8)
    private static let alias = Array("alias".utf8)
}
