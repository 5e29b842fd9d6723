import Testing

@testable import Grounding

@Suite struct `What was done is no fact unless the sheet tells of it` {
    private static let facts = """
        sessions | 12150 | count | 2026-10-01..2026-10-31 | session_default_channel_group=Paid Search | | 12600 | 2026-09-01..2026-09-30
        refund_rate | 0.038 | fraction | 2026-10-01..2026-10-31 |  | | 0.034 | 2026-09-01..2026-09-30
        """

    @Test(arguments: [
        "Paid search sessions declined from 12,600 to 12,150.",
        "Paid search sessions declined from 12,600 to 12,150, possibly after we paused something.",
        "The refund rate edged up from 3.4% to 3.8%, so it is worth keeping an eye on returns.",
    ])
    func `true or hedged words pass`(_ text: String) throws {
        #expect(try Wording.accepts(text, on: Self.facts))
    }

    @Test(arguments: [
        "Paid search sessions declined from 12,600 to 12,150, after we paused the brand campaign.",
        "Paid search sessions declined to 12,150 once they switched the agency.",
        "The refund rate edged down from 3.4% to 3.8%, so it is worth keeping an eye on returns.",
        "The refund rate is at 8.3%, so it's worth checking.",
    ])
    func `deeds that nobody told, and figures beside advice, are held to the sheet`(_ text: String) throws {
        #expect(try !Wording.accepts(text, on: Self.facts))
    }
}
