import Operations
import Semantics
import Testing

@testable import Service

@Suite struct `An answer's rows come a page at a time` {
    private let tag = EntityTag(content: "x", .json)

    private func rows(_ count: Int) -> JSONValue {
        .object([
            "columns": .array([.object(["name": .string("n")])]),
            "rows": .array((0..<count).map { .array([.integer(Int64($0))]) }), "totals": .integer(9),
        ])
    }

    @Test func `every row once, in order, whatever the size`() throws {
        let answer = rows(10)
        for size in 1...11 {
            var query = "metrics=sessions&page_size=\(size)"
            var seen: [JSONValue] = []
            while true {
                let (page, rest) = try Page.taken(from: query)
                let asked = try #require(page)
                #expect(rest == "metrics=sessions" && asked.size == size && asked.follows(tag))
                let (part, count) = asked.cut(from: answer)
                #expect(count == 10 && part["totals"]?.integer == 9)
                seen += part["rows"]?.elements ?? []
                guard let cursor = asked.nextCursor(of: count, answer: tag) else { break }
                query = "cursor=\(cursor)&metrics=sessions"
            }
            #expect(seen == answer["rows"]?.elements)
        }
    }

    @Test func `a list of objects is cut like a table`() throws {
        let list = try JSONReader.read(#"{"total":3,"alarms":[{"a":1},{"a":2},{"a":3}]}"#.utf8)
        let (part, count) = Page(offset: 2, size: 2).cut(from: list)
        #expect(part.serialized == #"{"total":3,"alarms":[{"a":3}]}"# && count == 3)
    }

    @Test func `without a size or a cursor there is no page`() throws {
        let (page, rest) = try Page.taken(from: "a=1&b")
        #expect(page == nil && rest == "a=1&b")
    }

    @Test func `a cursor of another answer has no next page`() throws {
        let cursor = try #require(Page(offset: 0, size: 5).nextCursor(of: 6, answer: tag))
        let page = try #require(try Page.taken(from: "cursor=\(cursor)").page)
        #expect(page.offset == 5 && page.follows(tag) && !page.follows(EntityTag(content: "y", .json)))
    }

    @Test(arguments: ["page_size=0", "page_size=x", "page_size", "page_size=10001", "page_size=1.0"])
    func `a size that is none is refused`(_ query: String) {
        #expect(throws: OperationError.self) { try Page.taken(from: query) }
    }

    @Test(arguments: [
        "cursor=", "cursor", "cursor=1.2", "cursor=0.2.x", "cursor=-1.2.x", "cursor=1.0.x", "cursor=1.2.", "cursor=%00",
    ])
    func `a cursor that was never ours has no page`(_ query: String) {
        #expect(throws: OperationError.staleCursor) { try Page.taken(from: query) }
    }
}
