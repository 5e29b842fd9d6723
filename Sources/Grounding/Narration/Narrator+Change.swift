import Insights
package import Semantics

/// A metric in two periods, by one dimension.
package struct ChangeBreakdown: Sendable {
    package var dimension: DimensionID
    package var table: MetricTable
    package var query: MetricQuery

    package init(dimension: DimensionID, table: MetricTable, query: MetricQuery) {
        self.dimension = dimension
        self.table = table
        self.query = query
    }
}

extension Narrator {
    /// Where a change is: the whole first, then what is known about why, then the parts that moved most in each
    /// dimension.
    ///
    /// This is true arithmetic, not a cause, and the words say so.
    ///
    /// - Parameter reasons: what is known about why each metric changed.
    package func tellChange(
        _ table: MetricTable, of query: MetricQuery, by breakdowns: [ChangeBreakdown],
        because reasons: [MetricID: ChangeReasons] = [:], into draft: inout AnswerDraft
    ) {
        let facts = builder(table, query)
        var isLocated = false
        for (index, column) in table.metricColumns.enumerated() {
            let total = facts.total(column.id)
            if index > 0 { draft.newParagraph() }
            tellHeadline(facts, total, into: &draft)
            guard let change = change(total), change.direction != .none else { continue }
            var told = reasons[column.id].map { tell($0, of: total, facts, into: &draft) } ?? false
            // Of several figures that were asked about at once, the first is placed, and the others are told.
            let placed = index == 0 ? breakdowns : []
            for breakdown in placed {
                let parts = builder(breakdown.table, breakdown.query)
                let isTold =
                    tellContributions(parts, column.id, breakdown.dimension, of: total, into: &draft)
                    || tellMoves(parts, column.id, breakdown.dimension, into: &draft)
                told = told || isTold
            }
            isLocated = isLocated || told
            if !told, !placed.isEmpty { draft.say("No single part stands out.") }
        }
        guard isLocated else { return }
        draft.newParagraph()
        draft.say("This says where the change is, not what caused it.")
    }

    /// The sentence that `tellChange` begins with.
    package func tellHeadline(of table: MetricTable, _ query: MetricQuery, into draft: inout AnswerDraft) {
        guard let first = table.metricColumns.first else { return }
        let facts = builder(table, query)
        tellHeadline(facts, facts.total(first.id), into: &draft)
    }

    /// `Sessions fell 25 %: 300 [F1] over … against 400 over … [F1], which is worse.`
    func tellHeadline(_ facts: FactBuilder, _ total: Fact, into draft: inout AnswerDraft) {
        let metric = total.metric
        let citation = draft.cite(total)
        if total.comparison == nil, total.value != nil {
            return draft.say("\(name(metric)) came to \(number(total)) \(citation) \(scope(facts)).")
        }
        guard let comparison = total.comparison, let change = change(total), case .metric(let unit) = total.unit else {
            let missing = total.value == nil || total.comparison?.value == nil
            let reason = missing ? ": \(whyMissing(metric))" : ""
            let other = total.comparison.map {
                "; \(PeriodWords.phrase($0.period)) it was "
                    + NumberFormat(currency: total.currency).text($0.value, facts.unit(of: metric)) + " \(citation)"
            }
            return draft.say(
                "\(name(metric)) cannot be compared: \(number(total)) \(citation) \(scope(facts))\(other ?? "")\(reason)."
            )
        }
        let old = NumberFormat(currency: total.currency).text(comparison.value, unit)
        let verb =
            switch change.direction {
            case .up: "rose"
            case .down: "fell"
            case .none: "did not change"
            }
        let size = change.size.map { " \(unit == .fraction ? "by " : "")\($0)" } ?? ""
        draft.say(
            "\(name(metric)) \(verb)\(size): \(number(total)) \(citation) \(scope(facts)) against \(old) "
                + "\(PeriodWords.phrase(comparison.period)) \(citation)\(verdict(total)).")
        if change.direction == .down, addsUp(metric), let missing = missing(facts.table, total) {
            draft.say("\(missing), so the fall may be no more than that.")
        }
    }

    /// An unfinished day lacks at most so many times what an average day has.
    private static let busiestDay = 2.0

    /// What is not in the data yet, where that can be all that the later days lack; nil where it cannot.
    private func missing(_ table: MetricTable, _ total: Fact) -> String? {
        let period = table.period
        let unfinished = table.trust.unfinishedDays(of: period)
        guard unfinished > 0, let value = total.value, let before = total.comparison?.value, before > 0 else {
            return nil
        }
        if period.dayCount == 1 { return "\(PeriodWords.name(period)) is not over" }
        let most = Self.busiestDay * Double(unfinished) / Double(period.dayCount)
        return (before - value) / before <= most ? "The later days are not all in the data yet" : nil
    }

    /// Parts of a change that add up to it; false when they do not, or there is nothing to say.
    func tellContributions(
        _ facts: FactBuilder, _ metric: MetricID, _ dimension: DimensionID, of total: Fact,
        into draft: inout AnswerDraft
    ) -> Bool {
        // TRICKY: a rate's group changes may add up by chance; they are no contributions all the same.
        guard catalogue.metric(metric).map({ $0.additivity != .nonAdditive }) ?? false,
            let parts = ChangeByGroup(of: metric, in: facts.table), parts.contributions.count > 1, parts.isComplete
        else { return false }
        draft.newParagraph()
        let top = parts.contributions.prefix(3).map { finding in
            let fact = facts.contribution(finding, among: parts.contributions.count)
            let numbers = NumberFormat(currency: fact.currency)
            let unit = facts.unit(of: metric)
            let name = SafeText.name(finding.dimensions.last?.value)
            return "\(name) \(number(fact)) \(draft.cite(fact)) "
                + "(from \(numbers.text(finding.baseline, unit)) to \(numbers.text(finding.current, unit)) "
                + "\(draft.cite(rowFact(facts, metric, finding))))"
        }
        let sum = "; all parts add up to the change of \(signedChange(total)) \(draft.cite(total))"
        let what = "the change in \(inSentence(metric)) is largest in"
        draft.say("By \(dimensionName(dimension)), \(what) \(top.joined(separator: ", then "))\(sum).")
        let isRefunds = parts.contributions.prefix(3).contains { part in
            part.dimensions.last?.value == nil && min(part.current, part.baseline) < 0
        }
        if isRefunds, facts.unit(of: metric) == .currency {
            draft.say("The part (none) holds refunds, which are not known by \(dimensionName(dimension)).")
        }
        // The others, so that "largest" can be checked from the sheet alone.
        for finding in parts.contributions.dropFirst(3).prefix(Narrator.supportingRows) {
            draft.support(facts.contribution(finding, among: parts.contributions.count))
        }
        return true
    }

    /// Groups whose rate moved most, among those that matter: rates have no contributions that add up.
    private func tellMoves(
        _ facts: FactBuilder, _ metric: MetricID, _ dimension: DimensionID, into draft: inout AnswerDraft
    ) -> Bool {
        let table = facts.table
        let weight = table.metricColumns.map(\.id).first { $0 != metric && addsUp($0) }
        let whole = weight.flatMap { table.totals[$0] ?? nil }
        let moves = table.rows.indices.compactMap { row -> (row: Int, size: Double)? in
            // A group with hardly any traffic moves by chance; one in twenty of the whole is the least that is told.
            if let weight, let whole, (facts.cell(weight, row) ?? 0) < whole / 20 { return nil }
            let fact = facts.value(metric, row: row)
            guard let now = fact.value, let before = fact.comparison?.value, now != before else { return nil }
            return (row, abs(now - before))
        }.sorted { ($1.size, $0.row) < ($0.size, $1.row) }
        // Where only what has no name moved, nothing is placed.
        guard table.rows.count > 1, moves.contains(where: { facts.table.rows[$0.row].first?.text != nil }) else {
            return false
        }
        draft.newParagraph()
        let top = moves.prefix(3).map { move in
            let fact = facts.value(metric, row: move.row)
            return "\(facts.name(ofRow: move.row)) \(number(fact)) \(draft.cite(fact))"
                + changeClause(fact, into: &draft, withPeriod: false)
        }
        let among = weight.map { "leaving out groups with few \(inSentence($0)), " } ?? ""
        draft.say(
            "By \(dimensionName(dimension)), \(among)\(inSentence(metric)) moved most in: "
                + "\(top.joined(separator: "; ")).")
        return true
    }

    private func rowFact(_ facts: FactBuilder, _ metric: MetricID, _ finding: Finding) -> Fact {
        let wanted = finding.dimensions.last?.value
        let row = facts.table.rows.indices.first { facts.table.rows[$0].first?.text == wanted }
        return row.map { facts.value(metric, row: $0) } ?? facts.contribution(finding)
    }

    func signedChange(_ total: Fact) -> String {
        guard let new = total.value, let old = total.comparison?.value, case .metric(let unit) = total.unit else {
            return "n/a"
        }
        return NumberFormat(currency: total.currency).signed(new - old, unit)
    }
}
