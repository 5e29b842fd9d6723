import Semantics
import Testing

@testable import Grounding

/// A garden fair's month: texts of which each has a twin that is false in one place.
@Suite struct `What a text goes on with, names by another word or says of the older time is held to its facts` {
    private static let fair = """
        key_events:stall_booked | 600 | count | 2026-05-01..2026-05-31 | | | 480 | 2025-05-01..2025-05-31
        key_events:stall_booked | 300 | count | 2026-05-01..2026-05-31 | product=home | | 230 | 2025-05-01..2025-05-31
        key_events:stall_booked | 180 | count | 2026-05-01..2026-05-31 | product=roses | | 144 | 2025-05-01..2025-05-31
        key_events:stall_booked | 120 | count | 2026-05-01..2026-05-31 | product=tools | | 106 | 2025-05-01..2025-05-31
        sessions | 9000 | count | 2026-05-01..2026-05-31 | | | 8600 | 2025-05-01..2025-05-31
        sessions | 5400 | count | 2026-05-01..2026-05-31 | country=Germany | | 5000 | 2025-05-01..2025-05-31
        sessions | 3600 | count | 2026-05-01..2026-05-31 | country=Austria | | 3600 | 2025-05-01..2025-05-31
        total_revenue | 72000 | EUR | 2026-05-01..2026-05-31 | | | 60000 | 2025-05-01..2025-05-31
        advertiser_ad_cost | 81000 | EUR | 2026-05-01..2026-05-31 | | | 64000 | 2025-05-01..2025-05-31
        tea_tent_revenue | 4200 | EUR | 2026-05-01..2026-05-31 | | | 5000 | 2025-05-01..2025-05-31
        setup_time | 2.5 | days | 2026-05-01..2026-05-31 | | | 3.1 | 2025-05-01..2025-05-31
        queue_time_avg | 420 | seconds | 2026-05-01..2026-05-31 | | | 660 | 2025-05-01..2025-05-31
        """

    private func accepts(_ text: String) throws -> Bool { try Wording.accepts(text, on: Self.fair) }

    @Test(arguments: [
        (
            "Home took 70 of the 120 additional stalls. Next came roses with 36.",
            "Home took 70 of the 120 additional stalls. Next came roses with 63."
        ),
        (
            "Home took 70 of the 120 additional stalls. The rest, 14, was tools; roses got 36.",
            "Home took 70 of the 120 additional stalls. The rest, 14, was roses; tools got 36."
        ),
        ("Sessions increased to 9,000 year on year.", "Sessions increased to 8,600 year on year."),
        ("Sessions went from 8,600 to 9,000 year over year.", "Sessions went from 9,000 to 8,600 year over year."),
        ("In May 30% of the stalls were for roses.", "In May 20% of the stalls were for roses."),
        (
            "Stalls grew 25%, sessions only 4.7%.",
            "Stalls grew 25%, sessions only 7.4%."
        ),
        (
            "Half of the stalls are for home. A year earlier, that share was 48%.",
            "Half of the stalls are for home. A year earlier, that share was 44%."
        ),
        (
            "600 stalls were booked, 25% more than in May 2025.",
            "600 stalls were booked, 5% more than in May 2025."
        ),
    ])
    func `A movement goes on in the next name`(_ right: String, _ wrong: String) throws {
        #expect(try accepts(right), "\(right)")
        #expect(try !accepts(wrong), "\(wrong)")
    }

    @Test(arguments: [
        ("Home: 300 stalls.", "Home: 180 stalls."),
        ("The Austrians made 3,600 sessions.", "The Austrians made 3,060 sessions."),
        ("All three products grew: home by 30.4%.", "All three products grew: home by 34.0%."),
        ("Setup took 2.5 days.", "Setup took 5.2 days."),
        ("The tea tent was down by €800.", "The tea tent was up by €800."),
    ])
    func `Names go by codes, common words and their beginnings`(_ right: String, _ wrong: String) throws {
        #expect(try accepts(right), "\(right)")
        #expect(try !accepts(wrong), "\(wrong)")
    }

    @Test(arguments: [
        (
            "We spent more on ads than we took in, and that gap widened from €4,000 to €9,000.",
            "We spent more on ads than we took in, and that gap narrowed from €9,000 to €4,000."
        ),
        (
            "We spent €9,000 more on ads than we took in.",
            "We spent €9,000 less on ads than we took in."
        ),
        (
            "Had home stood still, stalls would have gone up.",
            "Had home stood still, stalls would have gone down."
        ),
        (
            "Stalls rose. What made the difference is not recorded here.",
            "Stalls rose. That is the result of the new posters."
        ),
        (
            "Of the 120 additional stalls, home made 70. Roses and tools together account for 42%.",
            "Of the 120 additional stalls, home made 70. Roses and tools together account for 52%."
        ),
        (
            "People waited seven minutes, after 11 a year ago.",
            "People waited seven minutes, after 17 a year ago."
        ),
    ])
    func `Gaps, older times and what did not happen`(_ right: String, _ wrong: String) throws {
        #expect(try accepts(right), "\(right)")
        #expect(try !accepts(wrong), "\(wrong)")
    }
}
