import Operations
import Semantics
import Testing

@testable import Service

@Suite struct `An answer comes in the form that is asked for` {
    @Test(
        arguments: [
            (nil, .json), ("*/*", .json), ("text/csv", .csv), ("application/x-ndjson, */*;q=0.1", .lines),
            ("text/*", .csv), ("application/json;q=0.2, text/csv;q=0.9", .csv), ("image/png", nil),
            ("application/json;q=0", nil), ("text/csv;q=0, */*", .json), ("text/html,application/json", .json),
        ] as [(String?, Representation?)])
    func `by Accept`(_ accept: String?, _ form: Representation?) {
        #expect(Representation.chosen(accept: accept) == form)
    }

    @Test func `rows of a table, and of a list of objects`() throws {
        let table = try JSONReader.read(
            #"{"columns":[{"name":"country"},{"name":"sessions"}],"rows":[["=A1",2.50],[null,1]]}"#.utf8)
        #expect(AnswerRows(table)?.csv == "country,sessions\r\n'=A1,2.50\r\n,1\r\n")
        #expect(
            AnswerRows(table)?.lines == #"{"country":"=A1","sessions":2.50}"# + "\n" + #"{"country":null,"sessions":1}"#
                + "\n")
        let list = try JSONReader.read(#"{"n":1,"list":[{"a":1},{"b":[2]}]}"#.utf8)
        #expect(AnswerRows(list)?.csv == "a,b\r\n1,\r\n,[2]\r\n")
        #expect(AnswerRows(.object(["a": .integer(1)])) == nil)
    }

    @Test func `an empty list has its columns from the schema, and does not hide one that has rows`() throws {
        let operation = try OperationRegistry.standard.operation(named: "alerts.list")
        let none = try JSONReader.read(#"{"alerts":[]}"#.utf8)
        let header = try #require(AnswerRows(none, schema: operation.outputSchema)?.csv)
        #expect(header.hasPrefix("id,name,metric,") && header.hasSuffix("\r\n"))
        let catalogue = try OperationRegistry.standard.operation(named: "metrics.list").outputSchema
        let found = try JSONReader.read(#"{"metrics":[],"dimensions":[{"id":"device_category"}]}"#.utf8)
        #expect(AnswerRows(found, schema: catalogue)?.csv == "id\r\ndevice_category\r\n")
    }

    @Test func `an entity tag is matched weakly, and among several`() {
        let tag = EntityTag(content: "x", .json)
        #expect(tag.text.hasPrefix("\"") && tag.text.hasSuffix("\""))
        #expect(tag.matches("\"a\", W/" + tag.text) && tag.matches("*"))
        #expect(!tag.matches("\"a\"") && !tag.matches(""))
        #expect(EntityTag(content: "x", .csv) != tag)
    }

    @Test(arguments: [
        ("gzip", true), ("br, gzip;q=0.5", true), ("*", true), ("gzip;q=0", false), ("", false), ("deflate", false),
    ]) func `packed where that is taken`(_ header: String, _ takes: Bool) {
        #expect(PackingMiddleware.takesGzip(header) == takes)
    }

    @Test(arguments: [
        ("application/json", true), ("application/json; charset=utf-8", true), ("application/problem+json", true),
        ("text/plain", false), ("application/x-www-form-urlencoded", false), ("", false),
    ]) func `a body is JSON when it says so`(_ type: String, _ isJSON: Bool) {
        #expect(MessageBody.isJSON(type) == isJSON)
    }
}

@Suite struct `A stream is text that a browser reads` {
    @Test func `events`() {
        #expect(
            ServerEvent.event(id: "7", name: "metric", data: "a\nb").text
                == "id: 7\nevent: metric\ndata: a\ndata: b\n\n")
        #expect(ServerEvent.comment("ka").text == ": ka\n\n")
    }

    @Test(arguments: ["", "One.", "One [F1]. Two! Three?\n\nFour 3.5 days", "no end", " . "])
    func `sentences are together the text`(_ text: String) {
        #expect(Sentences.split(text).joined() == text)
    }

    @Test func `a sentence at a time`() {
        #expect(Sentences.split("Up 3.5 % [F1]. Down.\nFlat") == ["Up 3.5 % [F1]. ", "Down.\n", "Flat"])
    }
}
