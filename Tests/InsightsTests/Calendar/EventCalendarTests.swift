import Insights
import Semantics
import Testing

struct EventCalendarTests {
    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    @Test("The order of the list changes nothing, and a repeated line counts once")
    func order() throws {
        let christmas = try day("2025-12-25")
        let sale = (date: christmas, name: "Winter sale")
        let feast = (date: christmas, name: "Christmas Day")
        let calendar = EventCalendar([sale, feast, sale])
        #expect(calendar == EventCalendar([feast, sale]))
        #expect(calendar.names(on: christmas) == ["Christmas Day", "Winter sale"])
        #expect(calendar.names(on: try day("2025-12-24")).isEmpty)
    }

    @Test("A moving feast is one event on several dates")
    func movingFeast() throws {
        let calendar = EventCalendar(NamedDays.all, years: 2024...2026)
        #expect(
            calendar.days(of: "Easter Sunday") == [try day("2024-03-31"), try day("2025-04-20"), try day("2026-04-05")])
    }

    @Test("A file may have a header, quotes, commas in names, times, empty lines and Windows line ends")
    func csv() throws {
        let calendar = try EventCalendar(
            csv:
                "\u{FEFF}date,name\r\n2025-12-25,Christmas Day\r\n\r\n2025-11-28T00:00:00,\"Sale, \"\"big\"\" one\"\r\n"
        )
        #expect(calendar.names(on: try day("2025-12-25")) == ["Christmas Day"])
        #expect(calendar.names(on: try day("2025-11-28")) == ["Sale, \"big\" one"])
        #expect(calendar.days.count == 2)
    }

    @Test("An empty file is an empty calendar")
    func emptyFile() throws {
        #expect(try EventCalendar(csv: "").isEmpty)
        #expect(try EventCalendar(csv: "date,name\n").isEmpty)
    }

    @Test(
        "A line that cannot be read is named",
        arguments: [
            ("date,name\n25.12.2025,Christmas", 2), ("2025-12-25", 1), ("2025-12-25,x\n2025-02-30,y", 2),
            ("2025-12-25, ", 1),
        ])
    func unreadable(text: String, line: Int) {
        #expect { try EventCalendar(csv: text) } throws: { ($0 as? EventCalendarError)?.line == line }
    }
}
