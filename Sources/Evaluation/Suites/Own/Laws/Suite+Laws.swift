import Semantics

extension Suite {
    /// The suite's questions held to a law, whatever is expected of them: `numbers~doubled`.
    ///
    /// In it are questions to a world that are answered with numbers; not those that a scripted or recorded model words, those
    /// without a number, and those of which the law does not speak.
    package func held(to law: WorldLaw, _ ledgers: WorldLedgers) -> Suite {
        var changes: [WorldSetting: (world: WorldSetting, names: [String: String])] = [:]
        let plain = cases.compactMap { $0 as? AnswerCase }.filter(\.isPlain)
        let held = plain.compactMap { item -> LawCase? in
            let changed = changes[item.world] ?? law.changed(item.world, ledgers)
            changes[item.world] = changed
            return LawCase(
                id: "\(item.id)~\(law.rawValue)", question: item.question, law: law, world: item.world,
                changed: changed, why: item.why, isDerived: true)
        }
        return derived(
            "\(name)~\(law.rawValue)", held,
            leftOut: [
                LeftOutCases(cases.count - plain.count, "that the narrator does not answer with a number by itself"),
                LeftOutCases(plain.count - held.count, "of whose question the law '\(law.rawValue)' says nothing"),
            ])
    }
}

extension AnswerCase {
    /// Asked by itself, and answered with a number by the narrator.
    fileprivate var isPlain: Bool {
        conversation.isEmpty && modelSays.isEmpty && cassette == nil && !expectation.abstains
    }
}
