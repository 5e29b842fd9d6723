import Semantics

/// An experiment that is called by its name alone: "Has checkout-trust-badges run long enough, or should the test go on?"
enum BareExperiment {
    private static let speaking: Set<String> = ["test", "experiment", "a/b", "variant", "ab"]
    private static let ordinary: Set<String> = [
        "day", "week", "month", "hour", "quarter", "up", "by", "to", "mail", "test", "experiment", "over", "of", "date",
        "cart", "the", "and", "time", "year", "on", "per", "in",
    ]

    /// A name of three words or more that hyphens hold together, where a test is spoken of and none is named.
    static func find(in tokens: [Token], names: [NameMention], blocked: Set<Int>) -> NameMention? {
        guard !names.contains(where: { $0.kind == .experiment }) else { return nil }
        if let title = title(in: tokens, names: names, blocked: blocked) { return title }
        guard tokens.contains(where: { speaking.contains($0.stem) }) else { return nil }
        return runs(in: tokens).first { run in
            run.count > 2 && !run.contains { blocked.contains($0) || ordinary.contains(tokens[$0].text) }
        }.map { NameMention(kind: .experiment, op: .eq, value: tokens.written($0), tokens: $0) }
    }

    /// What stands in quotation marks where a test is spoken of, and is the name of nothing else.
    private static func title(in tokens: [Token], names: [NameMention], blocked: Set<Int>) -> NameMention? {
        guard let start = tokens.firstIndex(where: \.quoted),
            case let end = tokens[start...].firstIndex(where: { !$0.quoted }) ?? tokens.count,
            !tokens[end...].contains(where: \.quoted),
            ExperimentTitles.areOfTest(tokens, titled: start..<end),
            !names.contains(where: { $0.tokens.overlaps(start..<end) }),
            !blocked.contains(where: (start..<end).contains)
        else { return nil }
        return NameMention(kind: .experiment, op: .eq, value: tokens.written(start..<end), tokens: start..<end)
    }

    /// Two words or more that hyphens hold together, in a message that is of a test; "a/b" and "A-B" name none.
    static func name(in tokens: [Token]) -> Range<Int>? {
        runs(in: tokens).first { run in
            tokens[run.lowerBound].kind == .word && tokens[run.lowerBound + 1].kind == .word
                && !["a", "ab"].contains(tokens[run.lowerBound].text)
        }
    }

    private static func runs(in tokens: [Token]) -> [Range<Int>] {
        tokens.indices.filter { !tokens[$0].isGlued }.map { start in
            start..<(tokens[(start + 1)...].firstIndex { !$0.isGlued } ?? tokens.count)
        }.filter { $0.count > 1 }
    }
}
