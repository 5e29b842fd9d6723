import Foundation
import Testing

@testable import fidga

struct BareSeriesFileTests {
    private func parse(_ text: String) throws -> [BareSeries] {
        try BareSeriesFile.parse(Array(text.utf8), named: "a.csv")
    }

    private func failure(_ text: String) -> String {
        do {
            let found = try BareSeriesFile.parse(Array(text.utf8), named: "a.csv")
            Issue.record("\(found)")
            return ""
        } catch { return error.message }
    }

    @Test("A name and its values, whatever ends a line")
    func plain() throws {
        let found = try parse("a,1,2.5,-3e2\r\n\"b,\"\"c\"\"\", 4 ,\"5\"\n\n")
        #expect(found.map(\.id) == ["a", "b,\"c\""])
        #expect(found.map(\.values) == [[1, 2.5, -300], [4, 5]])
        #expect(found.map(\.line) == [1, 2])
    }

    @Test("Missing values stay in their place; empty cells at the end fill the table up")
    func missing() throws {
        let values = try parse("a,,1,NA,nan,2,,,\n")[0].values
        #expect(values.count == 5)
        #expect(values.map(\.isNaN) == [true, false, true, true, false])
        #expect(try parse("a,1,NaN")[0].values.count == 2)
        #expect(try parse("a")[0].values.isEmpty)
    }

    @Test("A first line of headings is none")
    func headings() throws {
        #expect(try parse("\"V1\",\"V2\",\"V3\"\na,1,2\n").map(\.id) == ["a"])
    }

    @Test(
        "What is no finite number is named with its place", arguments: ["inf", "1e999", "0x1G", "12 3", "abc", "1.2.3"])
    func wrong(cell: String) {
        let message = failure("a,1,2\nb,1,\(cell),3\n")
        #expect(message.contains("line 2, column 3") && message.contains(cell))
    }

    @Test("Names must differ, and there must be a series")
    func names() {
        #expect(failure("a,1\na,2\n").contains("already on line 1"))
        #expect(failure("").contains("no series"))
        #expect(failure("\n\n").contains("no series"))
    }

    @Test("A name with a comma is quoted again")
    func quoted() {
        #expect(BareSeriesFile.quoted("a") == "a")
        #expect(BareSeriesFile.quoted("a,\"b\"") == "\"a,\"\"b\"\"\"")
    }
}
