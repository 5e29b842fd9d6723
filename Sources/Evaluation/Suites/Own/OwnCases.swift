import Synchronization

/// The cases of a suite of our own as they are read. Those of a spread document are read again when they are asked, unless
/// that would mean counting in a world again.
struct OwnCases {
    private let spread: SpreadDocument?
    private let folder: SuiteFolder
    private let ledgers: WorldLedgers
    private var held: [any EvaluationCase] = []
    /// For each case the item of the list that it is read from; below zero, the held one.
    private var places: [Int32] = []
    private var lines: [String: Int] = [:]
    private(set) var faulty = 0

    init(spread: SpreadDocument?, folder: SuiteFolder, ledgers: WorldLedgers) {
        self.spread = spread
        self.folder = folder
        self.ledgers = ledgers
    }

    mutating func leaveOut(_ count: Int) { faulty += count }

    /// Reads an item of the list. What is not all in order says something else than was meant, and is left out.
    mutating func add(_ part: SuitePart, at index: Int, _ head: OwnSuite.Head, _ reader: inout SuiteReader) {
        let before = reader.reports
        let items = id(of: part, &reader).map { OwnCases.read(part, id: $0, head, &reader) } ?? []
        if items.isEmpty, reader.reports == before {
            reader.report(
                part.problem(
                    .missingKey, "The case asks nothing.", "Fill its lists: turns, laws, the suite's strings."))
        }
        guard reader.reports == before else {
            faulty += 1
            return
        }
        if spread != nil, items.count == 1, OwnCases.isSoonRead(items[0]) {
            places.append(Int32(index))
        } else {
            for item in items {
                held.append(item)
                places.append(Int32(-held.count))
            }
        }
    }

    var cases: SuiteCases {
        guard let spread, held.count < places.count else { return SuiteCases(held) }
        let source = SpreadCases(spread, folder, ledgers)
        return SuiteCases(count: places.count) { [held, places] place in
            let index = Int(places[place])
            return index < 0 ? held[-index - 1] : source.item(index)
        }
    }

    /// The id; of two with the same, the later is a problem.
    private mutating func id(of part: SuitePart, _ reader: inout SuiteReader) -> String? {
        guard part.entries != nil else {
            reader.report(
                part.problem(
                    .wrongType, "This is no case.", "A case is a list of 'key: value' lines: {id: …, question: …}."))
            return nil
        }
        guard let idPart = part["id"], let id = idPart.text, !id.isEmpty else {
            reader.report(part.problem(.missingKey, "'id' is missing.", "Give the case a short name."))
            return nil
        }
        if let line = lines[id] {
            reader.report(
                idPart.problem(
                    .duplicate, "The id \(SuitePart.quoted(id)) stands on line \(line) already.",
                    "Give each case an id of its own."))
            return nil
        }
        lines[id] = idPart.line ?? 0
        return id
    }

    fileprivate static func read(
        _ part: SuitePart, id: String, _ head: OwnSuite.Head, _ reader: inout SuiteReader
    ) -> [any EvaluationCase] {
        let kind = part["asks"].map { CaseKind.read($0, &reader) } ?? head.usual
        return kind.map { head.cases.read($0, part, id: id, &reader) } ?? []
    }

    private static func isSoonRead(_ item: any EvaluationCase) -> Bool {
        item is ReadingCase || (item as? AnswerCase)?.expectation.facts.isEmpty ?? false
    }
}

/// Reads single cases of a spread document again.
private final class SpreadCases: Sendable {
    private let spread: SpreadDocument
    private let folder: SuiteFolder
    private let ledgers: WorldLedgers
    /// Read when the first case is.
    private let head = Mutex<OwnSuite.Head?>(nil)

    init(_ spread: SpreadDocument, _ folder: SuiteFolder, _ ledgers: WorldLedgers) {
        self.spread = spread
        self.folder = folder
        self.ledgers = ledgers
    }

    func item(_ index: Int) -> (any EvaluationCase)? {
        head.withLock { known in
            if known == nil { known = OwnSuite.head(of: spread, folder, ledgers) }
            guard let head = known, let part = try? spread.item(index), let id = part["id"]?.text else { return nil }
            var unheard = SuiteReader()
            return OwnCases.read(part, id: id, head, &unheard).first
        }
    }
}
