import Testing

@testable import Chat

struct TableRendererTests {
    private func renderer(_ width: Int, maximumRows: Int = .max) -> TableRenderer {
        TableRenderer(
            style: TerminalStyle(width: width, usesColour: false, isTerminal: true), maximumRows: maximumRows)
    }

    private let countries = TextTable(
        columns: [.init("country"), .init("sessions", .trailing)],
        rows: [["Germany", "1,204"], ["中国", "87"], ["Côte d’Ivoire", "9"]], footer: ["all", "1,300"])

    @Test("Words keep left, numbers keep right, wide characters count double")
    func alignment() {
        #expect(
            renderer(80).lines(countries) == [
                "country        sessions",
                "─────────────  ────────",
                "Germany           1,204",
                "中国                 87",
                "Côte d’Ivoire         9",
                "─────────────  ────────",
                "all               1,300",
            ])
    }

    private let wide = TextTable(
        columns: [.init("landing_page"), .init("campaign"), .init("sessions", .trailing), .init("revenue", .trailing)],
        rows: [
            [
                "/products/winter/jackets/extra-warm-parka-with-a-very-long-name-that-goes-on-for-ever-and-ever",
                "spring sale — the one with the long name 春のセール", "12,345,678", "$1,234,567.89",
            ]
        ])

    @Test("Every line fits, and no number is ever cut", arguments: [41, 60, 80, 120, 200])
    func fits(width: Int) {
        let lines = renderer(width).lines(wide)
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= width })
        #expect(lines[2].contains("12,345,678") && lines[2].contains("$1,234,567.89"))
    }

    @Test("At 200 columns nothing is cut; at 80 sentences go on; where there is no room for them, they are cut")
    func truncation() {
        #expect(renderer(200).lines(wide).count == 3)
        #expect(!renderer(80).lines(wide).joined().contains("…") && renderer(80).lines(wide).count > 3)
        #expect(renderer(50).lines(wide)[2].contains("…") && renderer(50).lines(wide).count == 3)
    }

    @Test("A sentence goes on in the next lines; what does not fit in six is cut")
    func sentences() {
        let table = TextTable(
            columns: [.init("action"), .init("verdict"), .init("promised", .trailing)],
            rows: [
                [
                    "Show the green variant of the checkout button to everybody who comes", "less than promised",
                    "$3,263",
                ],
                [Array(repeating: "word", count: 60).joined(separator: " "), "met", "$1"],
            ])
        let lines = renderer(60).lines(table)
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 60 })
        #expect(lines[2].hasSuffix("less than promised    $3,263") && lines[3].hasPrefix("checkout button"), "\(lines)")
        #expect(lines.count { $0.contains("word") } == 6 && lines.last?.hasSuffix("…") == true, "\(lines)")
    }

    @Test("Columns that cannot fit are left out by name")
    func tooNarrow() {
        let table = TextTable(
            columns: (1...9).map { .init("metric_number_\($0)", .trailing) },
            rows: Array(repeating: (1...9).map { "\($0 * 1_000_000)" }, count: 7))
        let lines = renderer(85).lines(table)
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 85 })
        #expect(lines.last == "too narrow for: metric_number_6, metric_number_7, metric_number_8, metric_number_9")
    }

    @Test("Headings that are wider than their figures take two lines before anything is cut")
    func headings() {
        let table = TextTable(
            columns: [.init("Credited to")]
                + ["First click", "Last non direct click", "Linear"].map { .init($0, .trailing) },
            rows: [["Paid Search", "1", "2", "3"], ["Paid Social", "12", "13", "14"]])
        #expect(
            renderer(40).lines(table) == [
                "             First      Last non",
                "Credited to  click  direct click  Linear",
                "───────────  ─────  ────────────  ──────",
                "Paid Search      1             2       3",
                "Paid Social     12            13      14",
            ])
    }

    @Test("Words are cut no further than they can be told apart")
    func floors() {
        let table = TextTable(
            columns: [.init("Credited to")] + (1...4).map { .init("n\($0)", .trailing) },
            rows: ["Paid Search", "Paid Social"].map { [$0] + (1...4).map { "\($0)0000" } }
                + Array(repeating: ["Email", "1", "2", "3", "4"], count: 11))
        let cut = renderer(36).lines(table)
        #expect(cut[3].hasPrefix("Paid Se…") && cut[4].hasPrefix("Paid So…") && cut.count == 16)
        let narrower = renderer(35).lines(table)
        #expect(narrower[2].hasPrefix("Paid Search ") && narrower.last == "too narrow for: n4")
    }

    @Test("A short table that is too wide is shown row under row, with all its columns")
    func records() {
        let table = TextTable(
            columns: [.init("Action"), .init("Checked"), .init("Verdict")]
                + ["Promised", "Observed", "Before", "After"].map { .init($0, .trailing) },
            rows: [
                [
                    "Show 'green' of the experiment 'checkout-button' to everybody.", "2026-11-22",
                    "nothing came of it", "$372.68", "-$1,854.18", "$5,364.50", "$3,510.32",
                ],
                ["Keep it.", "2026-11-23", "", "$1", "$2", "$3", "$4"],
            ])
        #expect(
            renderer(60).lines(table) == [
                "Action    Show 'green' of the experiment 'checkout-button'",
                "          to everybody.",
                "Checked   2026-11-22",
                "Verdict   nothing came of it",
                "Promised  $372.68",
                "Observed  -$1,854.18",
                "Before    $5,364.50",
                "After     $3,510.32",
                "",
                "Action    Keep it.",
                "Checked   2026-11-23",
                "Promised  $1",
                "Observed  $2",
                "Before    $3",
                "After     $4",
            ])
        #expect(renderer(30).lines(table).allSatisfy { DisplayWidth.of($0) <= 30 })
    }

    @Test("Rows beyond the limit are counted")
    func rowLimit() {
        #expect(renderer(80, maximumRows: 1).lines(countries).last == "… and 2 more rows")
    }

    @Test("Hostile values are shown, not obeyed")
    func hostile() {
        let table = TextTable(columns: [.init("page_title")], rows: [["\u{1B}[2J\u{1B}[Hgone"], ["a\nb\u{202E}c"]])
        let text = renderer(80).lines(table).joined(separator: "\n")
        #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
        #expect(text.contains("␛[2J␛[Hgone") && text.contains("a b<U+202E>c"))
    }

    @Test("A row that is too short is filled up; no columns are no lines")
    func ragged() {
        let short = TextTable(columns: [.init("a"), .init("b", .trailing)], rows: [["x"]])
        #expect(renderer(80).lines(short).last == "x")
        #expect(renderer(80).lines(TextTable(columns: [], rows: [])).isEmpty)
    }
}
