import Semantics

/// Which of the figures in a question about meaning is to be explained.
extension DraftReader {
    private static let flowing = PatternList(
        "counted|included|contained|part|counts|count|goes|go|feeds|feed|flows|flow|lands|land|falls|fall|comes|belongs|belong|enters "
            + "in|into|of|under|to|toward|towards|within")
    private static let apart: Set<String> = [
        "before", "after", "net", "gross", "without", "excluding", "including", "minus",
    ]

    /// "Is VAT counted in revenue?", "orders before or after returns": what goes into a figure, or is taken from it, is not asked about.
    func explained(_ mentions: [QuestionFrame.MetricMention]) -> [QuestionFrame.MetricMention] {
        var rest = mentions
        if let flow = DraftReader.flowing.firstMatch(in: frame.tokens),
            case let into = rest.filter({ $0.tokens.lowerBound >= flow.upperBound }), !into.isEmpty
        {
            rest = into
        }
        let whole = rest.filter { mention in
            let lead = frame.tokens[max(0, mention.tokens.lowerBound - 2)..<mention.tokens.lowerBound]
            return !lead.contains { DraftReader.apart.contains($0.text) }
        }
        return whole.isEmpty ? rest : whole
    }
}
