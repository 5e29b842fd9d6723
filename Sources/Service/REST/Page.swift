import Operations
import Semantics

/// A part of an answer's rows, where a caller wants them a page at a time.
///
/// A cursor says where the next page begins, how long it is, and of which answer the pages before it were; when the answer
/// has become another in the meantime, there is no next page, since rows would be missing or come twice. To callers it is
/// a text without a meaning.
struct Page: Sendable, Equatable {
    /// Rows on a page at most.
    static let largest = 10_000
    static let sizeParameter = "page_size"
    static let cursorParameter = "cursor"

    var offset: Int
    var size: Int
    /// The tag of the answer that the pages before were of; nil on the first.
    var answer: String?

    /// The page that an address asks for, nil for the whole, and the rest of the address's query.
    ///
    /// - Throws: `OperationError` for a size that is none, and for a cursor that was never ours.
    static func taken(from query: String) throws(OperationError) -> (page: Page?, rest: String) {
        var size: Int?
        var page: Page?
        var rest: [Substring] = []
        for pair in query.split(separator: "&") {
            let value = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first
            switch pair.prefix(while: { $0 != "=" }) {
            case sizeParameter where size == nil:
                guard let number = value.flatMap({ Int($0) }), (1...largest).contains(number) else {
                    throw .invalidParameters([
                        ParameterProblem(
                            location: sizeParameter, message: "A whole number from 1 to \(largest) is expected.",
                            suggestions: ["100"])
                    ])
                }
                size = number
            case cursorParameter where page == nil:
                guard let known = value.flatMap(Page.init(cursor:)) else { throw .staleCursor }
                page = known
            default: rest.append(pair)
            }
        }
        if let size { page = Page(offset: page?.offset ?? 0, size: size, answer: page?.answer) }
        return (page, rest.joined(separator: "&"))
    }

    // MARK: cursors

    init(offset: Int, size: Int, answer: String? = nil) {
        self.offset = offset
        self.size = size
        self.answer = answer
    }

    private init?(cursor: some StringProtocol) {
        let parts = cursor.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let offset = Int(parts[0]), offset > 0, let size = Int(parts[1]),
            (1...Page.largest).contains(size), !parts[2].isEmpty
        else { return nil }
        self.init(offset: offset, size: size, answer: String(parts[2]))
    }

    /// The cursor of the page behind this one; nil where this is the last.
    ///
    /// - Parameters:
    ///   - count: the rows there are.
    ///   - answer: the tag of the answer they are of.
    func nextCursor(of count: Int, answer: EntityTag) -> String? {
        let next = offset + size
        return next < count ? "\(next).\(size).\(Page.name(of: answer))" : nil
    }

    /// Whether the pages before were of this answer.
    func follows(_ answer: EntityTag) -> Bool { self.answer.map { $0 == Page.name(of: answer) } ?? true }

    private static func name(of tag: EntityTag) -> String { tag.text.filter { $0 != "\"" } }

    // MARK: rows

    /// An answer with only this page of its rows.
    ///
    /// - Parameter schema: the answer's, where it is known.
    func cut(from answer: JSONValue, schema: JSONValue = .null) -> (part: JSONValue, count: Int) {
        guard case .object(var members) = answer, let place = AnswerRows.place(in: answer, schema: schema),
            let rows = members[place].value.elements
        else { return (answer, 0) }
        members[place].value = .array(Array(rows.dropFirst(offset).prefix(size)))
        return (.object(members), rows.count)
    }
}

extension OperationError {
    /// The next page cannot be had; the first can.
    static let staleCursor = OperationError.noAnswer(
        "stale_cursor", "There is no such page, or the answer has changed since the page before it.",
        suggestions: ["Begin again without a cursor."])
}
