import Semantics
import Testing

@testable import Connectors

@Suite("Events by a map") struct EventsFormatTests {
    @Test("are read from CSV: constants, renamed values, money, properties")
    func csv() async throws {
        let text = """
            when,what,who,sid,url,amount,colour,status,took
            2026-11-16 09:00:00,view,u1,s1,https://shop.example/p/1?utm_source=news&utm_medium=email,,red,200,0.25
            2026-11-16 09:01:00,buy,u1,s1,/done,"$1,234.50",blue,200,
            2026-11-16 09:02:00,other,,,,,,,
            """
        let map = """
            time: when
            name: {column: what, values: {view: page_view, buy: purchase}, otherwise: misc}
            user: who
            session: sid
            page_url: url
            value: amount
            status: status
            latency: {column: took, unit: s}
            country: = Germany
            properties: [colour]
            """
        let events = try await Canonised(EventsFormat.self, text, map: map).events
        #expect(events.map(\.name) == ["page_view", "purchase", "misc"])
        #expect(events.map(\.user) == ["u1", "u1", nil])
        #expect(events.map(\.session) == [.named("s1", number: nil), .named("s1", number: nil), .derived])
        #expect(events[0][.pagePath] == "/p/1")
        #expect(events[0][.source] == "news" && events[0][.medium] == "email" && events[0][.campaign] == nil)
        #expect(events[0][.latency] == 250)
        #expect(events[0][.httpStatus] == "200")
        #expect(events[1][.value] == (try Money.of("1234.50")))
        #expect(events[0].properties == ["colour": .text("red")])
        #expect(events.allSatisfy { $0[.country] == "Germany" })
        #expect(events[0].time.description == "2026-11-16T09:00:00Z")
    }

    @Test("are read from JSON by dotted paths, with items and the rest as properties")
    func json() async throws {
        let text = """
            {"ts":1794821400123,"event":"purchase","user":{"id":7},"order":"T1","total":30.10,"lines":[{"sku":"A","title":" Tea ","price":10.05,"qty":2},{"sku":"B","price":10,"qty":1}],"flags":{"new":true,"score":1.5},"tags":["x"],"none":null}
            """
        let map = """
            time: ts
            name: event
            user: user.id
            transaction: order
            value: total
            session: = none
            items: {list: lines, id: sku, name: title, price: price, quantity: qty}
            properties: rest
            """
        let event = try #require(try await Canonised(EventsFormat.self, text, map: map).events.first)
        #expect(event.user == "7" && event.transaction == "T1" && event.session == .none)
        #expect(event[.value] == (try Money.of("30.10")))
        #expect(event.items.map(\.id) == ["A", "B"] && event.items[0].name == " Tea ")
        #expect(event.items.map(\.revenue) == [try Money.of("20.10"), try Money.of("10")])
        #expect(
            event.properties == ["flags.new": .flag(true), "flags.score": .number(1.5), "tags": .text("[\"x\"]")])
    }

    @Test("with ids are the same wherever they stand; equal rows without ids stay apart")
    func keys() async throws {
        let map = "time: t\nname: = x\nid: id"
        let first = try await Canonised(EventsFormat.self, "t,id\n2026-11-16,a\n2026-11-17,b\n", map: map).events
        let second = try await Canonised(EventsFormat.self, "id,t\nb,2026-11-17\n", map: map).events
        #expect(first[1].key == second[0].key && first[0].key != first[1].key)
        let rows = "t\n2026-11-16\n2026-11-16\n"
        let once = try await Canonised(EventsFormat.self, rows, map: "time: t\nname: = x").events
        let again = try await Canonised(EventsFormat.self, rows, map: "time: t\nname: = x").events
        #expect(Set(once.map(\.key)).count == 2)
        #expect(once.map(\.key) == again.map(\.key))
    }

    @Test("that cannot be used are rejected with line and reason")
    func rejects() async throws {
        let text = "t,n,v\n,a,1\n03/04/2026,a,1\n2026-11-16,,1\n2026-11-16,a,\"1,5\"\n1970-01-01,a,1\n2026-11-16,a,1\n"
        let result = try await Canonised(EventsFormat.self, text, map: "time: t\nname: n\nvalue: v")
        #expect(result.reasons == ["missing_time", "ambiguous_date", "missing_name", "bad_number", "implausible_time"])
        #expect(result.problems.map(\.line) == [2, 3, 4, 5, 6])
        #expect(result.events.count == 1)
    }

    @Test("that no condition lets through are counted")
    func unmatched() async throws {
        let result = try await Canonised(
            EventsFormat.self, "t,n\n2026-11-16,a\n2026-11-16,b\n",
            map: "time: t\nname: n\nwhen: {column: n, \"=\": a}")
        #expect(result.events.count == 1)
        #expect(result.notes.contains { $0.hasPrefix("1 records were left out") })
    }
}
