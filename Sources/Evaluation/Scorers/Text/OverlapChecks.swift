import Foundation

/// How many words, and sequences of words, an output shares with a reference.
///
/// * ROUGE-N: the share of the reference's words that the output has (C.-Y. Lin, 2004).
/// * BLEU: the geometric mean of the precisions of 1 to 4 words, with a penalty for brevity (K. Papineni et al., 2002).
/// * GLEU: the lesser of precision and recall over sequences of 1 to 4 words (Y. Wu et al., 2016).
///
/// Case does not count. Of several references the best one does.
enum OverlapChecks {
    static func check(
        _ kind: AssertionKind, _ output: String, references: [String], threshold: Double?
    ) throws(CheckFault) -> CheckFinding {
        let score: Double
        switch kind {
        case .rougeN: score = references.map { rouge(output, $0) }.max() ?? 0
        case .bleu: score = bleu(output, references)
        default: score = references.map { gleu(output, $0) }.max() ?? 0
        }
        let limit = threshold ?? (kind == .rougeN ? 0.75 : 0.5)
        let holds = score >= limit
        return CheckFinding(
            holds, score: score, "\(kind.rawValue) is \(score.plain), \(holds ? "not below" : "below") \(limit.plain).")
    }

    /// Recall of words; a mark of punctuation is a word of its own.
    static func rouge(_ output: String, _ reference: String) -> Double {
        let wanted = NGrams(tokens(reference), 1)
        return wanted.total == 0 ? 0 : Double(wanted.shared(with: NGrams(tokens(output), 1))) / Double(wanted.total)
    }

    static func bleu(_ output: String, _ references: [String]) -> Double {
        let words = words(output)
        let wanted = references.map { self.words($0) }.filter { !$0.isEmpty }
        guard !words.isEmpty, !wanted.isEmpty else { return 0 }
        var logarithms = 0.0
        for n in 1...4 {
            let grams = NGrams(words, n)
            let shared = wanted.map { grams.shared(with: NGrams($0, n)) }.max() ?? 0
            let precision = grams.total == 0 ? 0 : Double(shared) / Double(grams.total)
            // A sequence length without any match counts as next to nothing, not as nothing.
            logarithms += log(precision == 0 ? 1e-7 : precision) / 4
        }
        let nearest = wanted.map(\.count).min { abs($0 - words.count) < abs($1 - words.count) } ?? 0
        let penalty = words.count > nearest ? 1 : exp(1 - Double(nearest) / Double(words.count))
        return penalty * exp(logarithms)
    }

    static func gleu(_ output: String, _ reference: String) -> Double {
        let seen = words(output).map(withoutPeriods)
        let wanted = words(reference).map(withoutPeriods)
        guard seen.contains(where: { !$0.isEmpty }), wanted.contains(where: { !$0.isEmpty }) else { return 0 }
        if seen == wanted { return 1 }
        var (shared, seenTotal, wantedTotal) = (0, 0, 0)
        for n in 1...4 {
            let (a, b) = (NGrams(seen, n), NGrams(wanted, n))
            shared += a.shared(with: b)
            seenTotal += a.total
            wantedTotal += b.total
        }
        return Double(shared) / Double(max(seenTotal, wantedTotal))
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    }

    private static func tokens(_ text: String) -> [String] {
        text.lowercased().matches(of: #/[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/#).map { String($0.output) }
    }

    private static func withoutPeriods(_ word: String) -> String {
        String(word.reversed().drop { $0 == "." }.reversed())
    }
}

/// The sequences of n words in a text, with how often each occurs.
struct NGrams: Sendable {
    private var counts: [[String]: Int] = [:]
    let total: Int

    init(_ words: [String], _ n: Int) {
        total = max(0, words.count - n + 1)
        for start in 0..<total { counts[Array(words[start..<(start + n)]), default: 0] += 1 }
    }

    func shared(with other: NGrams) -> Int {
        counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    }
}
