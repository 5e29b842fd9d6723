import Semantics
import Testing

@testable import Connectors

@Suite("A map") struct MappingTests {
    private func problem(_ map: String, _ format: any ImportFormat.Type = EventsFormat.self) -> String {
        let setup = ImportSetup(source: "test", mapping: map, now: ImportTesting.now)
        do {
            _ = try format.init(setup)
            return ""
        } catch {
            return error.message
        }
    }

    @Test("lists all its problems at once, each with its place")
    func allProblems() {
        let text = problem(
            """
            tmie: ts
            name: = view
            user: {columm: id}
            decimal: ";"
            time_zone: Mars/Olympus
            when: {column: x, beginns_with: y}
            value: {column: v, unit: cents}
            """)
        #expect(text.contains("tmie (line 1): is no key of a map; did you mean 'time'?"))
        #expect(text.contains("time: is missing"))
        #expect(text.contains("user.columm (line 3): is no key of a map; did you mean 'column'?"))
        #expect(text.contains("decimal (line 4)"))
        #expect(text.contains("'Mars/Olympus' is no time zone"))
        #expect(text.contains("when.beginns_with (line 6)"))
        #expect(text.contains("write major, minor, micros"))
    }

    @Test(
        "is refused with a reason when it is no map",
        arguments: [
            ("", "the map is empty"), ("- a\n- b", "must be a list of `key: value` lines"),
            ("time: [", "not valid YAML"), ("time: a\ntime: b\nname: = x", "not valid YAML"),
            ("time:\nname: = x", "time (line 1): is empty"),
            ("time: {column: a, unit: h}\nname: = x", "write s, ms, us, ns"),
            ("time: a\nname: = x\ncurrency: EUR", "the workspace counts in USD"),
            ("time: a\nname: = x\nwhen: {column: q, \">\": many}", "must be a number"),
            ("time: a\nname: = x\nwhen: {column: q}", "says nothing about 'q'"),
            ("outputs: []", "must be a list"), ("outputs:\n  - {kind: evnt}", "must be one of event, ad, series"),
        ])
    func refused(map: String, message: String) {
        #expect(problem(map).contains(message))
    }

    @Test("without which a format cannot work is asked for")
    func missing() {
        for format: any ImportFormat.Type in [EventsFormat.self, OrdersFormat.self, AdsFormat.self] {
            #expect(throws: ConnectorError.self) {
                _ = try format.init(ImportSetup(source: "x", now: ImportTesting.now))
            }
        }
    }

    @Test("tests rows with every operator")
    func conditions() async throws {
        let rows = "id,n\nCab,5\nabC,-1\n,0\nx,\n"
        let expected: [(String, Set<String>)] = [
            ("{column: id, starts_with: C}", ["2"]), ("{column: id, not_starts_with: C}", ["3", "4", "5"]),
            ("{column: id, contains: ab}", ["2", "3"]), ("{column: id, empty: true}", ["4"]),
            ("{column: id, empty: false}", ["2", "3", "5"]), ("{column: n, \"=\": 0.0}", ["4"]),
            ("{column: id, \"=\": [x, abC]}", ["3", "5"]), ("{column: id, \"!=\": x}", ["2", "3", "4"]),
            ("{column: n, \">\": 0}", ["2"]), ("{column: n, \"<\": 0}", ["3"]), ("{column: n, \">=\": 0}", ["2", "4"]),
            ("{column: n, \"<=\": 0}", ["3", "4"]), ("{column: n, \">\": -2, \"<\": 0}", ["3"]),
            ("{all: [{column: n, \">\": 0}, {column: id, contains: a}]}", ["2"]),
            ("{any: [{column: n, \">\": 0}, {column: id, \"=\": x}]}", ["2", "5"]),
            ("{not: {column: n, \">\": 0}}", ["3", "4", "5"]),
        ]
        let lines = rows.split(separator: "\n", omittingEmptySubsequences: false)
        var numbered = "line," + lines[0] + "\n"
        for (index, line) in lines.dropFirst().dropLast().enumerated() { numbered += "\(index + 2),\(line)\n" }
        for (test, matching) in expected {
            let map = "time: = 2026-11-16\nname: = x\nuser: line\nwhen: \(test)"
            let result = try await Canonised(EventsFormat.self, numbered, map: map)
            #expect(Set(result.events.compactMap(\.user)) == matching, "\(test)")
        }
    }

    @Test("that names a column the file does not have gets told which there are")
    func missingColumn() async throws {
        let result = try await Canonised(
            EventsFormat.self, "timestamp,user\n2026-11-16,u\n", map: "time: timestmp\nname: = x")
        #expect(result.reasons == ["missing_column"])
        #expect(result.problems[0].explanation.contains("did you mean 'timestamp'?"))
    }

    @Test("is explained, with examples that work")
    func guide() throws {
        for (title, format) in [
            ("EXAMPLE (orders)", OrdersFormat.self), ("EXAMPLE (events)", EventsFormat.self),
            ("EXAMPLE (ads)", AdsFormat.self),
        ] as [(String, any ImportFormat.Type)] {
            let after = MappingGuide.text.split(separator: "\n", omittingEmptySubsequences: false)
                .drop { !$0.hasPrefix(title) }.dropFirst().prefix { $0.hasPrefix("  ") }
            let map = after.map { String($0.dropFirst(2)) }.joined(separator: "\n")
            #expect(problem(map, format) == "", "\(title)")
        }
    }
}
