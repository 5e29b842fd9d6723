import Semantics
import Testing

@testable import Grounding

func days(_ start: String, _ end: String? = nil) throws -> DateRange {
    DateRange(start: try #require(CivilDate(start)), end: try #require(CivilDate(end ?? start)))
}

@Suite struct `Periods read as a person writes them` {
    @Test(arguments: [
        ("2026-11-16", "2026-11-16", "16 Nov 2026", "on 16 Nov 2026"),
        ("2026-11-16", "2026-11-22", "16–22 Nov 2026", "over 16–22 Nov 2026"),
        ("2026-10-26", "2026-11-22", "26 Oct – 22 Nov 2026", "over 26 Oct – 22 Nov 2026"),
        ("2025-12-29", "2026-01-04", "29 Dec 2025 – 4 Jan 2026", "over 29 Dec 2025 – 4 Jan 2026"),
        ("2026-10-01", "2026-10-31", "October 2026", "in October 2026"),
        ("2026-07-01", "2026-09-30", "July–September 2026", "in July–September 2026"),
        ("2026-01-01", "2026-12-31", "2026", "in 2026"),
        ("2026-02-01", "2026-02-28", "February 2026", "in February 2026"),
        ("2025-11-01", "2026-01-31", "1 Nov 2025 – 31 Jan 2026", "over 1 Nov 2025 – 31 Jan 2026"),
    ]) func `name and phrase`(_ start: String, _ end: String, _ name: String, _ phrase: String) throws {
        #expect(PeriodWords.name(try days(start, end)) == name)
        #expect(PeriodWords.phrase(try days(start, end)) == phrase)
    }

    @Test(arguments: [
        ("2026-11-22", "2026-11-22", "yesterday"), ("2026-11-16", "2026-11-22", "last week"),
        ("2026-10-01", "2026-10-31", "last month"), ("2026-10-26", "2026-11-22", "in the last 28 days"),
        ("2026-11-01", "2026-11-23", "this month"), ("2026-11-05", "2026-11-23", "since 2026-11-05"),
        ("2026-11-05", "2026-11-20", "from 2026-11-05 to 2026-11-20"), ("2026-11-03", "2026-11-03", "on 2026-11-03"),
    ]) func `words for a question about the same days`(_ start: String, _ end: String, _ words: String) throws {
        let today = try #require(CivilDate("2026-11-23"))
        #expect(PeriodWords.asked(try days(start, end), today: today, weekStart: .monday) == words)
    }
}

@Suite struct `Foreign text is made safe for a sentence` {
    @Test(arguments: [
        ("plain", "plain"), ("two\nlines", "two lines"), ("bell\u{7}", "bell "), ("\u{1B}[31mred", " [31mred"),
        ("a\u{202E}b", "a\u{FFFD}b"), ("a\u{200B}b", "a\u{FFFD}b"), ("see [F1] and [f22]", "see (F1) and (f22)"),
        ("line\u{2028}break", "line break"), ("Größe 漢字", "Größe 漢字"),
    ]) func `what could mislead is replaced`(_ text: String, _ safe: String) {
        #expect(SafeText.line(text) == safe)
    }

    @Test func `length is bounded`() {
        #expect(SafeText.line(String(repeating: "x", count: 500)).count == SafeText.longest + 1)
    }

    @Test func `a missing and an empty value have names`() {
        #expect(SafeText.name(nil) == "(none)")
        #expect(SafeText.name("") == "(empty)")
    }
}

@Suite struct `Filters and trust read as sentences` {
    @Test func `filters`() {
        let filters = [
            Filter("country", .eq, .text("Germany")), Filter("device_category", .isIn, .list(["mobile", "tablet"])),
            Filter("page_path", .startsWith, .text("/blog")), Filter("sessions", .gte, .number(1000)),
        ]
        #expect(
            FilterWords.words(filters, catalogue: .standard)
                == "country is Germany and device is mobile or tablet and page starts with /blog "
                + "and sessions of at least 1,000")
    }

    @Test func `a name inside a sentence loses its capital, an acronym keeps it`() {
        #expect(FilterWords.inSentence("Bounce rate") == "bounce rate")
        #expect(FilterWords.inSentence("LCP") == "LCP")
    }

    @Test func `trust`() {
        #expect(TrustWords.line(Trust()) == "Data: complete.")
        #expect(
            TrustWords.line(Trust(complete: false, flags: ["partial_day: 2026-11-23 is not over"]))
                == "Data: incomplete. 2026-11-23 is not over.")
        #expect(
            TrustWords.line(Trust(complete: true, flags: ["case_twins: session_source has Google and google"]))
                == "Data: complete. Note: Session_source has Google and google.")
    }
}
