package import Semantics

/// Segment, tracking messages as its SDKs send them: one JSON message a line, a JSON array of them, or
/// `{"batch": […]}` envelopes.
///
/// * The event's key is `messageId`; a message without one is told apart by its content.
/// * The user is `userId`, else `anonymousId`. A message with both says that they are one person, as does an `alias` with
///   its `previousId`.
/// * Times are corrected for the device's clock (`SegmentTime`).
/// * Events of Segment's e-commerce specification take GA4's names (`SegmentVocabulary`).
/// * `identify`, `group` and `alias` say who somebody is, and are no visit: they are kept as events of those names
///   outside any session, as are refunds.
/// * E-mail addresses and other personal data are never kept (`SegmentPrivacy`).
package struct SegmentFormat: ImportFormat {
    package static let description = ImportFormatDescription(
        name: "segment", summary: "Segment: tracking messages (NDJSON, a JSON array, or batch envelopes)",
        framing: .json, example: "fidga import segment messages.ndjson.gz")

    private let plausibility: Plausibility
    private var writer: SegmentWriter
    private var finder = MemberFinder(SegmentField.paths, allowsWholes: false)
    /// By `SegmentField.slot`: the nodes of the message at hand.
    private var slots = [UInt32](repeating: 0, count: SegmentField.allCases.count)
    private var properties = PropertyColumns()
    private var rejections: [Rejection] = []

    package init(_ setup: ImportSetup) throws(ConnectorError) {
        writer = SegmentWriter(setup)
        plausibility = Plausibility(now: setup.now, calendar: setup.calendar, currency: setup.currency)
    }

    package mutating func canonise(
        _ record: SourceRecord, into batch: inout IngestBatch
    ) throws(RecordProblem) {
        let tape = JSONTape()
        try record.raw.withUnsafeBufferPointer { raw throws(RecordProblem) in
            let raw = UnsafeRawBufferPointer(raw)
            let nodes: JSONNodes
            do throws(JSONFailure) {
                nodes = try tape.scan(raw, readable: raw.count)
            } catch {
                throw .badJSON(error)
            }
            let names = Unmanaged.passUnretained(tape.names)
            try canonise(ByteRecord(line: record.line, raw: raw, nodes: nodes, kind: .json(names)), into: &batch)
        }
    }

    package mutating func takeRejections() -> [Rejection] {
        defer { rejections.removeAll() }
        return rejections
    }
}

extension SegmentFormat: ByteFormat {
    mutating func canonise(_ record: ByteRecord, into batch: inout IngestBatch) throws(RecordProblem) {
        guard case .json(let names) = record.kind else {
            throw RecordProblem(reason: "not_segment", explanation: "the record is no JSON object")
        }
        finder.find(in: record.nodes, root: 0, names: names, slots: &slots)
        let nodes = record.nodes
        let list = Int(slots[SegmentField.batch.slot])
        guard list > 0, nodes[list].kind == .array else {
            try write(record, at: 0, names, sentAt: nil, into: &batch.events) { Array(record.raw) }
            return
        }
        let sent = Int(slots[SegmentField.sentAt.slot])
        let sentAt = sent > 0 && nodes[sent].kind == .string ? nodes.text(nodes[sent]) : nil
        var index = list + 1
        // A message that cannot be used does not take its neighbours in the envelope with it.
        while index < nodes.end(of: list) {
            let message = index
            func raw() -> [UInt8] {
                Array(JSONValue(nodes, message, names: names.takeUnretainedValue()).serialized.utf8)
            }
            let (row, item) = (batch.events.times.count, batch.events.items.count)
            do throws(RecordProblem) {
                finder.find(in: nodes, root: message, names: names, slots: &slots)
                try write(record, at: message, names, sentAt: sentAt, into: &batch.events, raw: raw)
                try plausibility.check(batch.events, from: row, fromItem: item)
            } catch {
                batch.events.truncate(to: row)
                rejections.append(Rejection(line: record.line, problem: error, raw: raw()))
            }
            index = nodes.end(of: index)
        }
    }

    private mutating func write(
        _ record: ByteRecord, at root: Int, _ names: Unmanaged<JSONNames>, sentAt: UnsafeRawBufferPointer?,
        into events: inout EventColumns, raw: () -> [UInt8]
    ) throws(RecordProblem) {
        // TRICKY: taken out and put back, so that the writer can change while they are lent.
        var slots: [UInt32] = []
        swap(&slots, &self.slots)
        defer { swap(&slots, &self.slots) }
        try slots.withUnsafeBufferPointer { lent throws(RecordProblem) in
            guard let base = lent.baseAddress else { return }
            let message = SegmentMessage(nodes: record.nodes, root: root, names: names, slots: base)
            try writer.write(message, sentAt: sentAt, raw: raw, into: &events, properties: &properties)
        }
    }
}
