import Semantics

@testable import Connectors

/// Segment's messages made into events the plain way, from values, texts and dictionaries: the second path to what
/// `SegmentFormat` writes into columns.
struct ReferenceSegment: ImportFormat {
    static let description = SegmentFormat.description

    private let source: String
    private let calendar: PropertyCalendar
    private let currency: Currency
    private let plausibility: Plausibility
    private var occurrences = OccurrenceCounter()
    private var rejections: [Rejection] = []

    init(_ setup: ImportSetup) throws(ConnectorError) {
        source = setup.source
        calendar = setup.calendar
        currency = setup.currency
        plausibility = Plausibility(now: setup.now, calendar: setup.calendar, currency: setup.currency)
    }

    mutating func canonise(
        _ record: SourceRecord, into batch: inout IngestBatch
    ) throws(RecordProblem) {
        guard case .json(let value) = record.payload else {
            throw RecordProblem(reason: "not_segment", explanation: "the record is no JSON object")
        }
        guard let messages = value["batch"]?.elements else {
            batch.events.append(try event(of: value, sentAt: nil, raw: record.raw))
            return
        }
        // A message that cannot be used does not take its neighbours in the envelope with it.
        for message in messages {
            let raw = Array(message.serialized.utf8)
            do throws(RecordProblem) {
                let event = try event(of: message, sentAt: value["sentAt"], raw: raw)
                try plausibility.check(event)
                batch.events.append(event)
            } catch {
                rejections.append(Rejection(line: record.line, problem: error, raw: raw))
            }
        }
    }

    mutating func takeRejections() -> [Rejection] {
        defer { rejections.removeAll() }
        return rejections
    }

    private mutating func event(
        of message: JSONValue, sentAt: JSONValue?, raw: [UInt8]
    ) throws(RecordProblem) -> Event {
        let kind = message["type"]?.text ?? (message["event"] == nil ? "" : "track")
        let name: String
        switch kind {
        case "track":
            guard let event = message["event"]?.scalarText else {
                throw RecordProblem(reason: "no_event_name", explanation: "a track message without an event name")
            }
            name = SegmentVocabulary.name(of: event)
        case "page": name = "page_view"
        case "screen": name = "screen_view"
        case "identify", "group", "alias": name = kind
        default:
            throw RecordProblem(
                reason: "not_segment",
                explanation: "the record's type is '\(kind.prefix(40))'; a Segment message is track, page, screen, "
                    + "identify, group or alias")
        }
        let time = try ReferenceSegmentTime.time(of: message, sentAt: sentAt, in: calendar)
        let key =
            message["messageId"]?.scalarText.map { EventKey(source: source, id: $0) }
            ?? occurrences.key(source: source, content: raw)
        let user = (message["userId"]?.scalarText ?? message["anonymousId"]?.scalarText)
        var event = Event(
            key: key, time: time, name: name, user: user.map(SegmentPrivacy.pseudonym),
            session: ["identify", "group", "alias", "refund"].contains(name) ? .none : .derived)
        let alias = message["previousId"]?.scalarText ?? message["anonymousId"]?.scalarText
        if message["userId"] != nil { event.alias = alias.map(SegmentPrivacy.pseudonym) }
        ReferenceSegmentFields.fill(&event, from: message, kind: kind)
        try ReferenceSegmentCommerce.fill(&event, from: message["properties"] ?? .null, reporting: currency)
        return event
    }
}
