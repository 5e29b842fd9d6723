package import Semantics

/// How far a number can be relied on, in a line.
package enum TrustWords {
    /// `Data: complete.` · `Data: incomplete. 2026-11-23 is not over.` · `Data: complete. Note: …`
    package static func line(_ trust: Trust) -> String {
        let notes = trust.flags.map(sentence)
        let state = trust.complete ? "Data: complete." : "Data: incomplete."
        guard !notes.isEmpty else { return state }
        return "\(state) \(trust.complete ? "Note: " : "")\(notes.joined(separator: " "))"
    }

    /// A flag without its bounded label, as a sentence.
    private static func sentence(_ flag: String) -> String {
        let text = SafeText.line(flag, longest: 300)
        let label = text.prefix { $0 != ":" }
        let isLabelled = label.count < text.count && label.allSatisfy { $0.isLowercase || $0 == "_" }
        var words = isLabelled ? String(text.dropFirst(label.count + 1).drop { $0 == " " }) : text
        if !words.hasSuffix(".") { words += "." }
        return words.capitalisedFirst
    }

    /// What several tables of one answer say together.
    package static func together(_ trusts: [Trust]) -> Trust {
        var flags: [String] = []
        for flag in trusts.flatMap(\.flags) where !flags.contains(flag) { flags.append(flag) }
        return Trust(complete: trusts.allSatisfy(\.complete), flags: flags)
    }
}
