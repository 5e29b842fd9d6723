/// Texts that have broken programs before.
struct NastyTexts: Sendable {
    let isNasty: Bool

    func pick(_ random: inout SplitMix64) -> String {
        random.pick(isNasty ? NastyTexts.nasty : NastyTexts.plain)
    }

    private static let plain = ["x", "shop", "spring sale", "Köln", "/a?b=c"]

    private static let nasty = [
        "", " ", "  x  ", "null", "NULL", "(not set)", "0", "-1", "1e3", "007", "٣", "\u{0}", "a\u{0}b", "a\nb",
        "a\r\nb",
        "\t", "\u{1B}[31mred", "\u{7F}", "\u{85}", "\u{2028}", "\u{FEFF}bom", "\u{200B}", "\u{202E}rtl", "é",
        "e\u{301}",
        "\u{1F1E9}\u{1F1EA}", "👩‍👩‍👧", "\u{10FFFF}", "\u{FFFD}", "ﬁ", "ß", "SS", "İ", "=1+1", "\"", "'", "\\", "%", "_",
        "<script>", "a,b", "|", "–", String(repeating: "ä", count: 3000),
    ]
}
