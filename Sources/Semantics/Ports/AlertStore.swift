/// Keeps alert rules, how far each was judged, and the log of what they did.
package protocol AlertStore: Sendable {
    /// Every rule, in the order they were made.
    func alertRules() async throws -> [KeptAlertRule]

    /// Keeps a rule. One with the same id is replaced, and keeps its place and how far it was judged.
    ///
    /// - Parameter judgedThrough: for a new rule, the last step that counts as judged already: it fires for later ones.
    func save(_ rule: AlertRule, judgedThrough: String?) async throws

    /// - Returns: false where there was no such rule. What it did stays in the log.
    func deleteAlertRule(_ id: String) async throws -> Bool

    /// Notes that a rule was judged up to a step, and what came of it, in one act.
    ///
    /// - Parameter before: how far it was judged when the work began.
    /// - Returns: the new entries, numbered; nil where the rule is gone or somebody else judged it meanwhile: then nothing
    ///   is written, so that no alarm is raised twice.
    func conclude(
        _ rule: String, before: String?, through: String, events: [AlertEntry.Event], at time: Instant
    ) async throws -> [AlertEntry]?

    /// Adds a verdict on a firing.
    ///
    /// - Returns: the entry; nil where no firing has this number.
    func judge(
        _ firing: Int, _ verdict: AlertVerdict, by person: String, note: String?, at time: Instant
    )
        async throws -> AlertEntry?

    /// The whole log, oldest first.
    func alertLog() async throws -> [AlertEntry]
}

/// A rule as it is kept.
package struct KeptAlertRule: Sendable, Equatable {
    package var rule: AlertRule
    /// The last step that was judged; nil before the first.
    package var judgedThrough: String?

    package init(rule: AlertRule, judgedThrough: String?) {
        self.rule = rule
        self.judgedThrough = judgedThrough
    }
}
