import Grounding
import Semantics

/// A query in words, for whoever wants to know what a number counts.
struct TraceWords {
    let catalogue: Catalogue

    /// `total revenue by session channel, 16–22 Nov 2026, where country is Germany`; a query that is no object as it stands.
    func query(_ query: JSONValue) -> String {
        guard case .object = query else { return query.text ?? query.serialized }
        var words = WordList.joined(names(query["metrics"]) { catalogue.metric(MetricID($0))?.name })
        let groups = names(query["breakdown"]) { catalogue.dimension(DimensionID($0))?.name }
        if !groups.isEmpty { words += " by \(WordList.joined(groups))" }
        if let granularity = query["granularity"]?.text, granularity != "none" { words += " by \(granularity)" }
        if let period = range(query["period"]) { words += ", \(PeriodWords.name(period))" }
        if let before = range(query["comparison"]) {
            words += ", against \(PeriodWords.name(before))"
        } else if let before = query["comparison"]?.text {
            words += before == "year" ? ", against a year before" : ", against the period before"
        }
        let filters = (query["filters"]?.elements ?? []).compactMap(filter)
        if !filters.isEmpty { words += ", where \(FilterWords.words(filters, catalogue: catalogue))" }
        return words
    }

    /// Whose words the answer's are, and whether they were kept from an earlier asking; nil where no language model was asked.
    static func wording(_ note: JSONValue?) -> String? {
        guard let name = note?["name"]?.text, name != "offline" else { return nil }
        if note?["fallback"] == .bool(true) { return "the narrator, as the words of \(name) were not used" }
        return note?["kept"] == .bool(true)
            ? "\(name), a reply kept from earlier and checked again" : "\(name), checked against the facts"
    }

    private func names(_ list: JSONValue?, _ name: (String) -> String?) -> [String] {
        (list?.elements ?? []).compactMap(\.text).map { FilterWords.inSentence(name($0) ?? $0) }
    }

    private func range(_ value: JSONValue?) -> DateRange? {
        guard let start = value?["start"]?.text.flatMap({ CivilDate($0) }),
            let end = value?["end"]?.text.flatMap({ CivilDate($0) })
        else { return nil }
        return DateRange(start: start, end: end)
    }

    private func filter(_ value: JSONValue) -> Filter? {
        guard let field = value["field"]?.text, let op = value["op"]?.text.flatMap(FilterOperator.init(rawValue:))
        else { return nil }
        if let list = value["value"]?.elements { return Filter(field, op, .list(list.compactMap(\.text))) }
        if let text = value["value"]?.text { return Filter(field, op, .text(text)) }
        return value["value"]?.double.map { Filter(field, op, .number($0)) }
    }
}
