import Semantics

/// Every phrase the reader knows, by its first word.
struct Phrasebook: Sendable {
    enum Meaning: Sendable, Equatable {
        case metric(MetricID)
        /// A metric only where nothing better is named.
        case weakMetric(MetricID)
        case dimension(DimensionID)
        case channel([String])
        case vendor(platform: String?, source: String?)
        case value(DimensionID, String)
        /// Any of several values: "the app" runs on two systems.
        case anyValue(DimensionID, [String])
    }

    private struct Entry: Sendable {
        let words: [String]
        /// Compare the very form, not the singular.
        let exact: Bool
        let meaning: Meaning
    }

    private var entries: [String: [Entry]] = [:]
    /// Words for the speller.
    private(set) var vocabulary: Set<String> = []
    /// Words of the workspace's own names: right as they stand, and nothing to mend other words to.
    private(set) var nameWords: Set<String> = []
    /// Words of countries, cities and regions: near to a term is not near enough for another place.
    private(set) var placeWords: Set<String> = []
    /// The workspace's own names, as the data has them.
    private var workspaceNames: [String] = []

    init(catalogue: Catalogue, names: WorkspaceNames) {
        self = Phrasebook.ours
        for metric in catalogue.metrics {
            for phrase in metric.synonyms + [metric.name, metric.id.name.replacing("_", with: " "), metric.id.name] {
                add(phrase, .metric(metric.id), replacing: false)
            }
        }
        // Time is read by the date grammar, not as a dimension.
        for dimension in catalogue.dimensions where dimension.scope != .time {
            for phrase in dimension.synonyms + [dimension.name, dimension.id.name] {
                add(phrase, .dimension(dimension.id), replacing: false)
            }
        }
        // One order for all runs: a name of two dimensions means the same each time. What is a campaign of visits and of ads
        // is read by the question's subject.
        let named = names.values.sorted { first, second in
            if second.key == "session_campaign_name" { return false }
            return first.key == "session_campaign_name" || first.key.name < second.key.name
        }
        for (dimension, values) in named {
            for value in values.prefix(5000) where value.count > 2 {
                add(value, .value(dimension, value), replacing: false, teaches: false)
                workspaceNames.append(value)
            }
        }
        let kinds = ThingKinds(
            of: Array((names.values["item_name"] ?? []).prefix(5000)),
            besides: vocabulary.union(Vocabulary.grammar).union(Vocabulary.plain))
        for kind in kinds.all {
            add(kind.word, .anyValue("item_name", kind.products), replacing: false, teaches: false)
        }
        sort()
    }

    /// The phrases that hold in every workspace, built once.
    private static let ours: Phrasebook = {
        var book = Phrasebook()
        for (phrase, metric) in MetricLexicon.strong { book.add(phrase, .metric(metric)) }
        for (phrase, metric) in MetricLexicon.weak { book.add(phrase, .weakMetric(metric)) }
        for (phrase, dimension) in DimensionLexicon.phrases {
            book.add(phrase, .dimension(dimension), replacing: false)
        }
        for (phrase, values) in ValueLexicon.channels { book.add(phrase, .channel(values)) }
        for (phrase, field, value) in ValueLexicon.equipment + ValueLexicon.weekdays {
            book.add(phrase, .value(field, value))
        }
        for phrase in ValueLexicon.apps { book.add(phrase, .anyValue("platform", ["iOS", "Android"])) }
        for (phrase, platform, source) in ValueLexicon.vendors {
            book.add(phrase, .vendor(platform: platform, source: source))
        }
        let terms = book.vocabulary
        for country in CountryLexicon.all {
            for phrase in [country.name] + country.aliases { book.add(phrase, .value("country", country.name)) }
        }
        for city in PlaceLexicon.cities { book.add(city, .value("city", city), replacing: false) }
        for region in PlaceLexicon.regions { book.add(region, .value("region", region), replacing: false) }
        book.placeWords = book.vocabulary.subtracting(terms)
        book.sort()
        return book
    }()

    private init() {}

    private mutating func add(_ phrase: String, _ meaning: Meaning, replacing: Bool = true, teaches: Bool = true) {
        let exact = phrase.hasPrefix("=")
        let tokens = Tokenizer.tokens(of: exact ? String(phrase.dropFirst()) : phrase)
        guard let first = tokens.first else { return }
        let words = tokens.map { exact ? $0.text : $0.stem }
        if !replacing, entries[first.stem]?.contains(where: { $0.words == words }) == true { return }
        entries[first.stem, default: []].append(Entry(words: words, exact: exact, meaning: meaning))
        let texts = tokens.filter { $0.kind == .word }.map(\.text)
        if teaches { vocabulary.formUnion(texts) } else { nameWords.formUnion(texts + texts.map(WordForms.stem)) }
    }

    /// Longest first; our own before the catalogue's of the same length (a stable order).
    private mutating func sort() {
        for key in entries.keys {
            let indexed = (entries[key] ?? []).enumerated().sorted {
                ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
            }
            entries[key] = indexed.map(\.element)
        }
    }

    /// The workspace's names that hold a word of `words`, or are one slip away from it; the shortest first.
    func names(like words: String, limit: Int) -> [String] {
        let said = Tokenizer.tokens(of: words).map(\.stem).filter { $0.count > 2 }
        guard !said.isEmpty else { return [] }
        let found = workspaceNames.filter { name in
            Tokenizer.tokens(of: name).contains { token in
                said.contains { word in
                    token.stem == word
                        || word.count > 4
                            && Speller.distance(Array(word.utf8), Array(token.stem.utf8), limit: 1) <= 1
                }
            }
        }
        return Array(Set(found).sorted { ($0.count, $0) < ($1.count, $1) }.prefix(limit))
    }

    /// The longest phrase at a position that does not run into `blocked` tokens.
    func longest(_ tokens: [Token], at index: Int, blocked: Set<Int>) -> (meaning: Meaning, end: Int)? {
        guard let candidates = entries[tokens[index].stem] else { return nil }
        for entry in candidates where index + entry.words.count <= tokens.count {
            let fits = entry.words.indices.allSatisfy { offset in
                let token = tokens[index + offset]
                return (entry.exact ? token.text : token.stem) == entry.words[offset]
                    && !blocked.contains(index + offset)
                    && (offset == 0 || token.mark == nil)
            }
            if fits { return (entry.meaning, index + entry.words.count) }
        }
        return nil
    }
}
