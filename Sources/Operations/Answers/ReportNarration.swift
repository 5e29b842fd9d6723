import Grounding
import Insights
import Semantics

/// A report as an answer: its figures and the first rows of its tables in words, each number with its fact.
struct ReportNarration {
    let report: Report
    let catalogue: Catalogue
    /// The title of the only section that is told; nil tells all.
    var only: String?

    /// Numbers of a row, and of the whole, that are told; the report has the rest.
    private static let mostNumbers = 4
    private static let mostFacts = 30
    private var mostRows: Int { only == nil ? 3 : 8 }

    private var numbers: NumberFormat { NumberFormat(currency: report.currency) }

    func tell(into draft: inout AnswerDraft) {
        draft.say("\(report.title) \(PeriodWords.phrase(report.period)):")
        for section in report.sections where only == nil || section.title == only {
            draft.newParagraph()
            if let provenance = section.evidence.first {
                let facts = ReportedFacts(
                    catalogue: catalogue, period: report.period, provenance: provenance, currency: report.currency)
                for figure in section.figures { tell(figure, facts, into: &draft) }
                for table in section.tables.prefix(only == nil ? 1 : 3) { tell(table, facts, into: &draft) }
            }
            // A note with numbers of its own stands in the report, beside the table that it is about.
            let isBare = section.figures.isEmpty && section.tables.isEmpty
            for note in section.notes where (only != nil || isBare) && !note.contains(where: \.isNumber) {
                draft.newParagraph()
                draft.say(SafeText.line(note, longest: 300))
            }
        }
        draft.newParagraph()
        draft.say("The whole report: :report \(report.name) in the chat, or fidga report \(report.name).")
    }

    private func tell(_ figure: ReportFigure, _ facts: ReportedFacts, into draft: inout AnswerDraft) {
        let before = report.comparison.flatMap { period in
            figure.before.map { Fact.Comparison(value: $0, period: period, kind: .previous) }
        }
        let name = catalogue.metric(MetricID(figure.id))?.name ?? figure.title
        let fact = facts.fact(MetricID(figure.id), figure.value, figure.unit, called: name, comparison: before)
        var line = "- \(name): \(facts.cited(fact, in: &draft))"
        let change = ChangeWords(from: figure.before, to: figure.value, unit: figure.unit, numbers: numbers)
        if before != nil, let change {
            line += ", \(change.short)"
            if change.direction != .none { line += " from \(numbers.text(figure.before, figure.unit))" }
            line += " \(draft.cite(fact))"
            if figure.polarity == .lowerIsBetter, let better = change.isBetter(figure.polarity) {
                line += better ? ", which is better" : ", which is worse"
            }
        }
        draft.item(line)
    }

    /// A name first, then what else is said of it; days of its own stand in the report.
    private func label(_ value: String?, of column: ReportTable.Column, isFirst: Bool) -> String? {
        let name = SafeText.name(value)
        if isFirst { return name }
        return name.contains(where: \.isNumber) ? nil : "\(FilterWords.inSentence(column.title)) \(name)"
    }

    private func tell(_ table: ReportTable, _ facts: ReportedFacts, into draft: inout AnswerDraft) {
        guard draft.sheet.facts.count < Self.mostFacts else { return }
        let names = table.columns.prefix { !$0.isNumeric }.count
        let rows = table.rows.filter { row in
            row.first?.text != nil && row.contains { ($0.number ?? 0) != 0 }
        }
        // The same names by another dimension, channels of people and of visits, would be hard to tell apart.
        let told = Set(draft.sheet.facts.flatMap(\.dimensions).map { $0.value ?? "" })
        let isNew = rows.allSatisfy { row in !told.contains(row.first?.text ?? "") }
        // What has no name that everybody knows stands under its heading in the report.
        let known = table.columns.indices.dropFirst(names).filter { index in
            !table.columns[index].isNumeric || catalogue.metric(MetricID(table.columns[index].id)) != nil
        }
        let tells = rows.prefix(mostRows).contains { row in
            known.contains { row[$0].text != nil || row[$0].number != nil }
        }
        // Rows of words alone, a deed and its verdict, are told by their words.
        guard tells || names > 1, isNew || only != nil, !rows.isEmpty else { return }
        draft.item("\(table.title):")
        for row in rows.prefix(mostRows) {
            let heading = zip(table.columns, row).prefix(names).enumerated().map { index, cell in
                label(cell.1.text, of: cell.0, isFirst: index == 0)
            }.compactMap(\.self).joined(separator: ", ")
            let place = zip(table.columns, row).prefix(names).map { DimensionValue(DimensionID($0.id), $1.text) }
            var told: [String] = []
            for (column, cell) in zip(table.columns, row).dropFirst(names) where told.count < Self.mostNumbers {
                switch (column.kind, cell) {
                case (.number(let unit), .number(let value?)):
                    guard let metric = catalogue.metric(MetricID(column.id)) else { continue }
                    let fact = facts.fact(metric.id, value, unit, of: place)
                    told.append("\(FilterWords.inSentence(metric.name)) \(facts.cited(fact, in: &draft))")
                case (.text, .text(let text?)): told.append(SafeText.name(text))
                default: continue
                }
            }
            guard !told.isEmpty || names > 1 else { continue }
            draft.item(
                "- \(([heading] + (told.isEmpty ? [] : [told.joined(separator: ", ")])).joined(separator: ": "))")
        }
    }
}
