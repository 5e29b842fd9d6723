import Semantics

extension Narrator {
    /// One sentence a metric: the number, the period, the change.
    func tellValues(_ facts: FactBuilder, into draft: inout AnswerDraft) {
        for (index, column) in facts.table.metricColumns.enumerated() {
            let fact = facts.total(column.id)
            let scope = index == 0 ? scope(facts) : "in the same period"
            let citation = draft.cite(fact)
            guard fact.value != nil else {
                draft.say("\(name(column.id)) is n/a \(citation) \(scope): \(whyMissing(column.id)).")
                continue
            }
            let change = changeClause(fact, into: &draft, withPeriod: index == 0)
            let verdict = verdict(fact)
            draft.say("\(name(column.id)) came to \(number(fact)) \(citation) \(scope)\(change)\(verdict).")
        }
    }

    /// Along time: the whole, both ends, the extremes.
    func tellTrend(_ facts: FactBuilder, into draft: inout AnswerDraft) {
        let rows = facts.table.rows.indices
        for (index, column) in facts.table.metricColumns.enumerated() {
            let metric = column.id
            let total = facts.total(metric)
            let known = rows.filter { facts.cell(metric, $0) != nil }
            let whole = known.filter { isWhole(facts.value(metric, row: $0).period, facts.granularity) }
            // What is not over, or began before the period, is no low: it is left out where enough is left.
            let points = whole.count > 1 ? whole : known
            let citation = draft.cite(total)
            guard let first = points.first, let last = points.last else {
                draft.say("\(name(metric)) is n/a \(citation) \(scope(facts)): \(whyMissing(metric)).")
                continue
            }
            let taken = addsUp(metric) ? "" : ", taken over the whole period"
            let scope = index == 0 ? scope(facts) : "in the same period"
            draft.say(
                "\(name(metric)) came to \(number(total)) \(citation) \(scope)\(taken)"
                    + "\(changeClause(total, into: &draft, withPeriod: index == 0)).")
            guard points.count > 1 else { continue }
            let ends = [first, last].map { facts.value(metric, row: $0) }
            func end(_ fact: Fact, _ row: Int) -> String {
                "\(number(fact)) \(PeriodWords.phrase(fact.period))\(hour(facts, row)) \(draft.cite(fact))"
            }
            let of = points.count < known.count ? " of whole \(facts.granularity?.rawValue ?? "step")s" : ""
            // A "from … to" reads as lowest and highest.
            let texts = [end(ends[0], first), end(ends[1], last)]
            draft.say("The figures\(of) begin with \(texts[0]) and close with \(texts[1]).")
            tellExtremes(facts, metric, points, into: &draft)
            if index == 0 { draft.newParagraph() }
            support(metric, rows: points, of: facts, into: &draft)
        }
        chart(.line, facts, rows: rows, into: &draft)
    }

    /// Whether a step of a time axis is over and lies wholly within the period asked about.
    func isWhole(_ step: DateRange, _ granularity: Granularity?) -> Bool {
        guard step.end < today else { return false }
        guard let granularity, [.month, .quarter].contains(granularity) else {
            return granularity != .week || step.dayCount == 7
        }
        return granularity.bucketStart(of: step.start, weekStart: .monday) == step.start
            && granularity.nextBucket(after: step.start) == step.end.adding(days: 1)
    }

    private func tellExtremes(
        _ facts: FactBuilder, _ metric: MetricID, _ points: [Int], into draft: inout AnswerDraft
    ) {
        func value(_ row: Int) -> Double { facts.cell(metric, row) ?? 0 }
        // The first of several equal extremes.
        guard let high = points.max(by: { value($0) < value($1) || (value($0) == value($1) && $0 > $1) }),
            let low = points.min(by: { value($0) < value($1) }), value(high) != value(low)
        else {
            return draft.say("Nothing in between differs.")
        }
        let (highest, lowest) = (facts.value(metric, row: high), facts.value(metric, row: low))
        let top = "\(number(highest)) \(PeriodWords.phrase(highest.period))\(hour(facts, high)) \(draft.cite(highest))"
        let bottom = "\(number(lowest)) \(PeriodWords.phrase(lowest.period))\(hour(facts, low)) \(draft.cite(lowest))"
        draft.say("The highest was \(top), the lowest \(bottom).")
    }

    /// An hour of a day, which the day's period cannot say.
    func hour(_ facts: FactBuilder, _ row: Int) -> String {
        guard facts.granularity == .hour, let label = facts.table.rows[row].first?.text else { return "" }
        return " at \(label.suffix(2)):00"
    }

    /// Says whether a change is good news where the direction does not say so itself: of what had better be low.
    func verdict(_ fact: Fact) -> String {
        guard polarity(fact.metric) == .lowerIsBetter, let better = change(fact)?.isBetter(.lowerIsBetter) else {
            return ""
        }
        return better ? ", which is better" : ", which is worse"
    }

    /// The rest of a complete breakdown, so that "highest" can be checked from the sheet alone.
    func supportRows(_ facts: FactBuilder, into draft: inout AnswerDraft) {
        for column in facts.table.metricColumns {
            support(column.id, rows: Array(facts.table.rows.indices), of: facts, into: &draft)
        }
    }

    private func support(_ metric: MetricID, rows: [Int], of facts: FactBuilder, into draft: inout AnswerDraft) {
        guard facts.table.rows.count <= Narrator.supportingRows else { return }
        for row in rows { draft.support(facts.value(metric, row: row)) }
    }
}
