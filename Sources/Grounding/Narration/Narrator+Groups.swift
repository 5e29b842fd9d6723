import Insights
import Semantics

extension Narrator {
    /// By groups: who leads, then a list. A query with an order is a ranking, and its places are said.
    func tellGroups(_ facts: FactBuilder, into draft: inout AnswerDraft) {
        let table = facts.table
        guard let first = table.metricColumns.first else { return }
        let metric = rankedMetric(facts) ?? first.id
        guard !table.rows.isEmpty else {
            let total = facts.total(first.id)
            let citation = draft.cite(total)
            draft.say(
                "Nothing matches by \(groupWords(facts)) \(scope(facts)); \(inSentence(first.id)) is "
                    + "\(number(total)) \(citation).")
            return
        }
        if let pair = comparedPair(facts) {
            tellPair(facts, pair, metric, into: &draft)
        } else {
            lead(facts, metric, into: &draft)
            list(facts, into: &draft)
        }
        tellRefunds(facts, into: &draft)
        chart(.bar, facts, rows: table.rows.indices.prefix(30), into: &draft)
        supportRows(facts, into: &draft)
        supportLead(facts, metric, into: &draft)
    }

    /// Of groups by several dimensions no single one tells who leads: the place itself goes on the sheet.
    private func supportLead(_ facts: FactBuilder, _ metric: MetricID, into draft: inout AnswerDraft) {
        guard groups(facts).count > 1, facts.query.order == nil else { return }
        let known = facts.table.rows.indices.compactMap { row in facts.cell(metric, row).map { (row, $0) } }
        guard let lead = known.max(by: { $0.1 < $1.1 }), known.count(where: { $0.1 == lead.1 }) == 1,
            let place = facts.firstPlace(metric, row: lead.0, isFromLowest: false)
        else { return }
        draft.support(place)
    }

    private func lead(_ facts: FactBuilder, _ metric: MetricID, into draft: inout AnswerDraft) {
        let table = facts.table
        let total = facts.total(metric)
        let rows = table.rows.indices.filter { facts.cell(metric, $0) != nil }
        guard !rows.isEmpty else {
            let citation = draft.cite(total)
            draft.say(
                "\(name(metric)) by \(groupWords(facts)) is n/a \(scope(facts)) \(citation): \(whyMissing(metric)).")
            return
        }
        let order = facts.query.order
        if let order, ["abs_change", "pct_change"].contains(order.by) {
            let fact = facts.value(metric, row: 0)
            let before = fact.comparison?.value ?? 0
            let rose = (fact.value ?? before) > before
            let what = (rose ? "rose " : "fell ") + ((order.dir == .desc) == rose ? "most" : "least")
            let citation = draft.cite(fact) + draft.cite(facts.rank(metric, row: 0))
            draft.say(
                "\(inSentence(metric).capitalisedFirst) \(what) for \(facts.name(ofRow: 0)) \(scope(facts)): "
                    + "\(number(fact)) \(citation)\(changeClause(fact, into: &draft)).")
            return
        }
        // The lowest few may have nothing where the others have something.
        if rows.allSatisfy({ facts.cell(metric, $0) == 0 }), total.value == 0 || total.value == nil {
            let citation = draft.cite(total)
            draft.say(
                "\(name(metric)) by \(groupWords(facts)) \(scope(facts)): \(number(total)) \(citation) in all of them.")
            return
        }
        let wantsLowest = order?.dir == .asc && order?.by == metric.name
        func value(_ row: Int) -> Double { facts.cell(metric, row) ?? 0 }
        let leader = rows.reduce(rows[0]) { best, row in
            (wantsLowest ? value(row) < value(best) : value(row) > value(best)) ? row : best
        }
        let fact = facts.value(metric, row: leader)
        let tie = rows.contains { $0 != leader && value($0) == value(leader) }
        let isFirst = order?.by == metric.name && leader == 0 && !tie
        let citation = draft.cite(fact) + (isFirst ? draft.cite(facts.rank(metric, row: 0)) : "")
        let share = wantsLowest ? "" : share(fact, of: total, facts, into: &draft)
        let superlative = wantsLowest ? "lowest" : "highest"
        let place = tie ? "is among the \(superlative)" : "is \(superlative)"
        draft.say(
            "\(name(metric)) by \(groupWords(facts)) \(scope(facts)): \(facts.name(ofRow: leader)) \(place) with "
                + "\(number(fact)) \(citation)\(share).")
        // The whole of what is listed is not the whole where a limit leaves groups out.
        if order == nil, !facts.query.filters.contains(where: { catalogue.metric(MetricID($0.field)) != nil }) {
            let all = draft.cite(total)
            draft.say("All together: \(number(total)) \(all).")
        }
        if let before = table.comparison?.period, rows.count > 1 {
            draft.say("Changes are against \(PeriodWords.name(before)).")
        }
    }

    private func list(_ facts: FactBuilder, into draft: inout AnswerDraft) {
        let table = facts.table
        guard table.rows.count > 1 || table.metricColumns.count > 1 else { return }
        let isRanking = facts.query.order != nil
        let shown = isRanking ? max(Narrator.listedRows, min(facts.query.limit ?? 0, 25)) : Narrator.listedRows
        // A group that has nothing, and had nothing, is worth no line unless places are asked for.
        let rows = table.rows.indices.filter { isRanking || !isEmpty($0, facts) }
        for row in rows.prefix(shown) {
            let numbers = table.metricColumns.enumerated().map { index, column in
                let fact = facts.value(column.id, row: row)
                let label = index == 0 && table.metricColumns.count == 1 ? "" : "\(inSentence(column.id)) "
                let citation = draft.cite(fact)
                let share = index == 0 ? share(fact, of: facts.total(column.id), facts, into: &draft) : ""
                return "\(label)\(number(fact)) \(citation)\(share)"
                    + changeClause(fact, into: &draft, withPeriod: false)
            }
            let bullet = isRanking ? "\(row + 1)." : "-"
            draft.item("\(bullet) \(facts.name(ofRow: row)): \(numbers.joined(separator: "; "))")
        }
        if table.rows.count > min(shown, rows.count) {
            draft.item(Narrator.restInTable)
        }
    }

    /// Shares of what some groups take away again would add up to more than the whole.
    private func isNowhereNegative(_ metric: MetricID, _ facts: FactBuilder) -> Bool {
        facts.table.rows.indices.allSatisfy { (facts.cell(metric, $0) ?? 0) >= 0 }
    }

    private func isEmpty(_ row: Int, _ facts: FactBuilder) -> Bool {
        facts.table.metricColumns.allSatisfy { column in
            let fact = facts.value(column.id, row: row)
            return fact.value == 0 && (fact.comparison?.value ?? 0) == 0
        }
    }

    /// `, 33.33 % of all [F1]`, for what adds up and is nowhere negative.
    private func share(
        _ fact: Fact, of total: Fact, _ facts: FactBuilder, into draft: inout AnswerDraft
    ) -> String {
        guard tellsShares, addsUp(fact.metric, over: groups(facts)), let part = fact.value, let whole = total.value,
            part > 0, whole > 0, part <= whole, fact.kind == .value, isNowhereNegative(fact.metric, facts)
        else { return "" }
        return ", \(NumberFormat.percent(part / whole)) of all \(draft.cite(total))"
    }

    /// Money taken back belongs to no visit and to no product where its event says none: a row without a name that is negative.
    private func tellRefunds(_ facts: FactBuilder, into draft: inout AnswerDraft) {
        let isNegative = facts.table.rows.contains { row in
            zip(facts.table.columns, row).contains { column, cell in
                if case .metric(_, .currency) = column.kind { (cell.number ?? 0) < 0 } else { false }
            } && row.contains(.text(nil))
        }
        guard isNegative else { return }
        draft.newParagraph()
        let known = groups(facts).filter { $0 != facts.granularity?.dimension }.map(dimensionName)
        draft.say("The row (none) holds refunds, which are not known by \(known.joined(separator: " and ")).")
    }

    // MARK: two values side by side

    /// The two rows of a question like "mobile or desktop": one breakdown, filtered to two of its values.
    private func comparedPair(_ facts: FactBuilder) -> (Int, Int)? {
        guard facts.granularity == nil, facts.query.breakdown.count == 1, facts.table.comparison == nil,
            facts.table.rows.count == 2, facts.query.order == nil,
            let filter = facts.query.filters.first(where: { $0.field == facts.query.breakdown[0].name }),
            filter.op == .isIn, filter.value.texts.count == 2
        else { return nil }
        return (0, 1)
    }

    private func tellPair(
        _ facts: FactBuilder, _ rows: (Int, Int), _ metric: MetricID, into draft: inout AnswerDraft
    ) {
        for column in facts.table.metricColumns {
            var (a, b) = rows
            if (facts.cell(column.id, a) ?? -.infinity) < (facts.cell(column.id, b) ?? -.infinity) { swap(&a, &b) }
            let (high, low) = (facts.value(column.id, row: a), facts.value(column.id, row: b))
            let (first, second) = (draft.cite(high), draft.cite(low))
            let scope = PeriodWords.phrase(facts.table.period)
            let numbers =
                "\(facts.name(ofRow: a)) \(number(high)) \(first), \(facts.name(ofRow: b)) \(number(low)) \(second)"
            guard
                let change = ChangeWords(
                    from: low.value, to: high.value, unit: facts.unit(of: column.id),
                    numbers: NumberFormat(currency: facts.table.currency))
            else {
                draft.say("\(name(column.id)) \(scope): \(numbers); one of them has no value, so they do not compare.")
                continue
            }
            let verdict =
                switch (change.direction, change.size) {
                case (.none, _): "both are the same"
                case (_, let size?): "\(facts.name(ofRow: a)) is higher by \(size) \(first)\(second)"
                case (_, nil): "\(facts.name(ofRow: a)) is higher than \(facts.name(ofRow: b))"
                }
            draft.say("\(name(column.id)) \(scope): \(numbers); \(verdict).")
        }
    }

    private func rankedMetric(_ facts: FactBuilder) -> MetricID? {
        facts.query.order.flatMap { order in
            facts.table.metricColumns.map(\.id).first { $0.name == order.by }
        }
    }

    private func groups(_ facts: FactBuilder) -> [DimensionID] {
        facts.table.columns.compactMap { column in
            if case .dimension(let id) = column.kind { id } else { nil }
        }
    }

    private func groupWords(_ facts: FactBuilder) -> String {
        groups(facts).map(dimensionName).joined(separator: " and ")
    }
}

extension String {
    package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
