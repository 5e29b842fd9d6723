import Semantics

/// Which rule somebody means.
enum AlertMatch {
    /// The rules whose id or name hold all words; all of them without words.
    static func rules(_ words: String, among alerts: [KeptAlert]) -> [KeptAlert] {
        let wanted = parts(words)
        return alerts.filter { kept in
            let own = parts("\(kept.rule.id) \(kept.rule.name) \(kept.rule.metric.name)")
            return wanted.allSatisfy { word in
                own.contains { $0.hasPrefix(word) || word.hasPrefix($0) && $0.count > 3 }
            }
        }
    }

    private static func parts(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
