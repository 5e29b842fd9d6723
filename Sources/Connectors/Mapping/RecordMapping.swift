import Semantics
import Yams

/// A whole map of the formats `events`, `ads` and `series`: what each record of a file makes.
struct RecordMapping: Sendable {
    /// What a record can make.
    enum Kind: String, CaseIterable, Sendable { case event, ad, series }

    private enum Output: Sendable {
        case event(EventMapping)
        case observation(ObservationMapping)

        var when: RowTest? {
            switch self {
            case .event(let mapping): mapping.when
            case .observation(let mapping): mapping.when
            }
        }
    }

    private let source: String
    private var columns: ColumnTable
    private let outputs: [Output]
    /// By output, for records that stand in bytes; nil when an output makes observations.
    private let writers: [EventWriter]?
    private let names: ColumnNames
    private var finder: MemberFinder
    private var elements: ElementReader
    /// By column: the node of its value in the record at hand.
    private var slots: [UInt32]
    /// The header that `slots` were looked up in.
    private var header: CSVHeader?
    private var occurrences = OccurrenceCounter()
    /// Records to which no output applied.
    private var unmatched = 0
    /// Outputs that applied, but found no figure.
    private var empty = 0
    /// Observations whose days and names were already taken in this file.
    private var repeated = 0

    /// - Parameter kind: what a map without `outputs` makes.
    /// - Throws: everything that is wrong with the map, at once.
    init(_ text: String, kind: Kind, setup: ImportSetup) throws(ConnectorError) {
        var reader = MappingReader()
        let members = MappingReader.members(try MappingReader.root(text))
        let rules = ReadingRules(setup).changed(by: members, path: "", &reader)
        var outputs: [Output] = []
        if let node = members["outputs"] {
            var shared = members
            shared["outputs"] = nil
            var known: Set<String> = ["outputs"]
            if node.sequence == nil || node.sequence?.isEmpty == true {
                reader.report("outputs", node, "must be a list, each with `- kind:`")
            }
            for (index, node) in (node.sequence ?? []).enumerated() {
                let path = "outputs[\(index + 1)]"
                guard let own = reader.members(node, path) else { continue }
                let ownRules = rules.changed(by: own, path: path, &reader)
                var fields = MappingFields(own: own, shared: shared, path: path, rules: ownRules)
                var ownKind = kind
                if let node = fields.node("kind") { ownKind = reader.word(node, path + ".kind", as: Kind.self) ?? kind }
                if let output = Self.output(ownKind, &fields, &reader) { outputs.append(output) }
                fields.refuseRest(&reader)
                known.formUnion(fields.known)
            }
            if node.sequence?.isEmpty == false {
                reader.refuse(shared, except: known.union(ReadingRules.keys), at: "")
            }
        } else {
            var fields = MappingFields(own: members, path: "", rules: rules)
            if let output = Self.output(kind, &fields, &reader) { outputs.append(output) }
            fields.refuseRest(&reader)
        }
        try reader.finish()
        source = setup.source
        columns = reader.columns
        self.outputs = outputs
        finder = MemberFinder(columns.paths)
        names = ColumnNames(columns.names)
        elements = ElementReader(columns)
        slots = Array(repeating: 0, count: max(1, columns.names.count))
        writers = Self.writers(outputs, columns: columns, source: source)
    }

    private static func writers(_ outputs: [Output], columns: ColumnTable, source: String) -> [EventWriter]? {
        var writers: [EventWriter] = []
        for (index, output) in outputs.enumerated() {
            guard case .event(let mapping) = output else { return nil }
            writers.append(EventWriter(mapping, columns: columns, source: name(source, output: index)))
        }
        return writers
    }

    /// Two outputs of one record are two events.
    private static func name(_ source: String, output: Int) -> String { output == 0 ? source : "\(source)#\(output)" }

    private static func output(
        _ kind: Kind, _ fields: inout MappingFields, _ reader: inout MappingReader
    ) -> Output? {
        switch kind {
        case .event: EventMapping(&fields, &reader).map { .event($0) }
        case .ad: ObservationMapping(advertising: &fields, &reader).map { .observation($0) }
        case .series: ObservationMapping(series: &fields, &reader).map { .observation($0) }
        }
    }

    mutating func canonise(_ record: SourceRecord, into batch: inout IngestBatch) throws(RecordProblem) {
        let view = try columns.open(record)
        var applied = false
        for (index, output) in outputs.enumerated() {
            if let when = output.when, try !when.holds(view) { continue }
            applied = true
            switch output {
            case .event(let mapping):
                let name = Self.name(source, output: index)
                let event = try mapping.event(view, columns: columns, source: name) {
                    occurrences.key(source: name, content: record.raw)
                }
                batch.events.append(event)
            case .observation(let mapping):
                guard var observation = try mapping.observation(view, source: source) else {
                    empty += 1
                    continue
                }
                let identity = EventKey(source: "\(source)#\(index)", id: observation.key)
                let occurrence = occurrences.next(identity)
                if occurrence > 0 {
                    observation.key += " | #\(occurrence + 1)"
                    repeated += 1
                }
                batch.observations.append(observation)
            }
        }
        if !applied { unmatched += 1 }
    }

    /// The same for a record where it stands.
    mutating func canonise(_ record: ByteRecord, into batch: inout IngestBatch) throws(RecordProblem) {
        guard let writers else {
            try canonise(record.sourceRecord, into: &batch)
            return
        }
        try open(record)
        var applied = false
        // TRICKY: taken out and put back, so that the rest of the mapping can change while they are lent.
        var slots: [UInt32] = []
        swap(&slots, &self.slots)
        defer { swap(&slots, &self.slots) }
        try slots.withUnsafeBufferPointer { lent throws(RecordProblem) in
            guard let base = lent.baseAddress else { return }
            for writer in writers {
                try writer.open(record, slots: base, names: names) { view throws(RecordProblem) in
                    if let when = writer.when, try !when.holds(view) { return }
                    applied = true
                    try writer.write(
                        view, record, into: &batch.events, occurrences: &occurrences, elements: &elements)
                }
            }
        }
        if !applied { unmatched += 1 }
    }

    /// Finds the columns of a record.
    private mutating func open(_ record: ByteRecord) throws(RecordProblem) {
        switch record.kind {
        case .json(let names):
            finder.find(in: record.nodes, root: 0, names: names, slots: &slots)
        case .row(let header):
            let header = header.takeUnretainedValue()
            guard header !== self.header else { return }
            for (slot, index) in try columns.indices(in: header).enumerated() { slots[slot] = UInt32(index + 1) }
            self.header = header
        }
    }

    var notes: [String] {
        var notes: [String] = []
        if unmatched > 0 { notes.append("\(unmatched) records were left out: no `when` of the map applies to them") }
        if empty > 0 { notes.append("\(empty) times there was no figure to keep (blank or NA)") }
        if repeated > 0 {
            notes.append(
                "\(repeated) figures have the same days and names as an earlier row of the file; they add up (if a "
                    + "column tells them apart, map it or name it as `id`)")
        }
        return notes
    }
}
