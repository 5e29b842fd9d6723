import Insights
import Semantics

extension Narrator {
    private static let listedDrivers = 3
    private static let listedEvents = 3

    /// Why a metric changed, as far as arithmetic can say: beyond noise first, then by factors, then what is known of
    /// the days.
    ///
    /// - Returns: whether anything was said of where the change is.
    func tell(_ reasons: ChangeReasons, of total: Fact, _ facts: FactBuilder, into draft: inout AnswerDraft) -> Bool {
        if let days = reasons.ordinary { tell(days, of: total.metric, into: &draft) }
        tell(drivers: reasons.drivers, of: total.metric, facts, into: &draft)
        tell(factors: reasons.factors, of: total, facts, into: &draft)
        for factor in reasons.factors { tell(drivers: factor.drivers, of: factor.metric, facts, into: &draft) }
        if reasons.ordinary == nil, reasons.isLocated || isNotable(total) {
            tell(reasons.events, facts, into: &draft)
        }
        return !reasons.drivers.isEmpty || !reasons.factors.isEmpty
    }

    /// Smaller changes than this share need no day to explain them.
    private static let leastChange = 0.05

    private func isNotable(_ total: Fact) -> Bool {
        guard let value = total.value, let before = total.comparison?.value else { return false }
        return abs(value - before) >= Self.leastChange * abs(before)
    }

    /// `It may be no more than chance: checkouts lay within what was expected on all days.`
    private func tell(_ days: ChangeReasons.OrdinaryDays, of metric: MetricID, into draft: inout AnswerDraft) {
        let extent =
            switch (days.count, days.outside) {
            case (1, _): ""
            case (_, 0): " on all days"
            case (_, _): " on nearly all days"
            }
        draft.say("It may be no more than chance: \(inSentence(metric)) lay within what was expected\(extent).")
    }

    /// `Beyond noise, the change in sessions is in Paid Search -220 [F2] (from 286 to 66 [F3]).`
    private func tell(
        drivers: [Finding], of metric: MetricID, _ facts: FactBuilder, into draft: inout AnswerDraft
    ) {
        let placed = drivers.filter { !$0.dimensions.isEmpty }.prefix(Self.listedDrivers)
        guard !placed.isEmpty else { return }
        let parts = placed.map { finding in
            let names = finding.dimensions.map { SafeText.name($0.value) }.joined(separator: " · ")
            let part = facts.contribution(finding)
            return "\(names) \(number(part)) \(draft.cite(part))" + levels(finding, facts, into: &draft)
        }
        draft.newParagraph()
        draft.say("Beyond noise, the change in \(inSentence(metric)) is in \(parts.joined(separator: ", then ")).")
    }

    /// ` (from 286 to 66 [F3])`; a rate's groups are told by their contributions alone.
    private func levels(_ finding: Finding, _ facts: FactBuilder, into draft: inout AnswerDraft) -> String {
        guard addsUp(finding.metric) else { return "" }
        let level = facts.level(of: finding)
        guard case .metric(let unit) = level.unit, let comparison = level.comparison else { return "" }
        let old = NumberFormat(currency: level.currency).text(comparison.value, unit)
        return " (from \(old) to \(number(level)) \(draft.cite(level)))"
    }

    /// `By factor, the change in revenue is largest in traffic -$80 [F4], then …` and each factor in both periods.
    private func tell(
        factors: [ChangeReasons.Factor], of total: Fact, _ facts: FactBuilder, into draft: inout AnswerDraft
    ) {
        guard !factors.isEmpty else { return }
        let ordered = factors.sorted { abs($0.contribution) > abs($1.contribution) }
        let parts = ordered.map { factor in
            let part = facts.contribution(of: factor, to: total.metric)
            return "\(factor.role) \(number(part)) \(draft.cite(part))"
        }
        draft.newParagraph()
        draft.say(
            "By factor, the change in \(inSentence(total.metric)) is largest in \(parts.joined(separator: ", then "))"
                + "; all factors add up to the change of \(signedChange(total)) \(draft.cite(total)).")
        for factor in ordered {
            let level = facts.level(of: factor)
            let name = factor.name.prefix(1).uppercased() + factor.name.dropFirst()
            draft.say(
                "\(name): \(number(level)) \(draft.cite(level))"
                    + "\(changeClause(level, into: &draft, withPeriod: false)).")
        }
    }

    /// `Singles' Day (11 Nov 2026) lies in 9–15 Nov 2026 only, and may be part of it.`
    private func tell(_ events: [ChangeReasons.Event], _ facts: FactBuilder, into draft: inout AnswerDraft) {
        guard !events.isEmpty, let comparison = facts.table.comparison else { return }
        draft.newParagraph()
        for (isCurrent, period) in [(true, facts.table.period), (false, comparison.period)] {
            let names = events.filter { $0.isCurrent == isCurrent }.prefix(Self.listedEvents).map { event in
                "\(SafeText.name(event.name)) (\(PeriodWords.name(event.range)))"
            }
            guard !names.isEmpty else { continue }
            draft.say(
                "\(WordList.joined(Array(names))) \(names.count == 1 ? "lies" : "lie") in "
                    + "\(PeriodWords.name(period)) only, and may be part of it.")
        }
    }
}
