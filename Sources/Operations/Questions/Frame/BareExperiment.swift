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
        guard !names.contains(where: { $0.kind == .experiment }),
            tokens.contains(where: { speaking.contains($0.stem) })
        else { return nil }
        var start = 0
        while start < tokens.count {
            var end = start + 1
            while end < tokens.count, tokens[end].isGlued { end += 1 }
            let run = start..<end
            if run.count > 2, !run.contains(where: { blocked.contains($0) || ordinary.contains(tokens[$0].text) }) {
                return NameMention(kind: .experiment, op: .eq, value: tokens.written(run), tokens: run)
            }
            start = end
        }
        return nil
    }
}
