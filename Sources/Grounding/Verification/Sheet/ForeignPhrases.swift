import Semantics
import Synchronization

/// What a text can name though it need not be on its sheet: metrics, countries, channels. Sheets share these phrases, which
/// are most of a vocabulary, and each hides those that it has itself.
enum ForeignPhrases {
    private typealias Metrics = PhraseBook<ReferenceSheet.MetricMention>

    private struct Known {
        var metrics: [MetricDefinition]
        var book: Metrics
    }

    /// The latest catalogues' books.
    private static let known = Mutex<[Known]>([])
    private static let most = 4

    /// Metrics of the catalogue, of our language and of nobody's catalogue. Keys are stems, as of `PhraseKeys`.
    static func metrics(of catalogue: Catalogue) -> PhraseBook<ReferenceSheet.MetricMention> {
        let metrics = catalogue.metrics
        // One catalogue is one array: finding it again compares no metrics.
        if let book = known.withLock({ $0.first { $0.metrics == metrics }?.book }) { return book }
        let book = read(metrics)
        known.withLock { known in
            if known.count >= most { known.removeFirst() }
            known.append(Known(metrics: metrics, book: book))
        }
        return book
    }

    private static func read(_ metrics: [MetricDefinition]) -> Metrics {
        let named = metrics.flatMap { [$0.name] + $0.synonyms }
        let families = MetricPhrases.families.filter { !$0.isSoft }.flatMap(\.phrases)
        let keys = Set((named + families).map(key)).subtracting(MetricPhrases.ordinary).union(strangers.map(key))
        var book = Metrics()
        for key in keys.sorted() { book.add(key, ReferenceSheet.MetricMention(metrics: []), key: key) }
        return book
    }

    /// Names of parts of the business anywhere.
    static let names: PhraseBook<[Int]> = {
        var book = PhraseBook<[Int]>()
        for name in WorldNames.all { book.add(name, [], key: key(name)) }
        for name in WorldNames.adjectives { book.add(name, [], exact: true, key: key(name)) }
        return book
    }()

    /// Figures that no catalogue has and texts like to invent.
    private static let strangers = [
        "customer satisfaction", "satisfaction", "net promoter score", "nps", "churn", "churn rate", "profit",
        "profit margin", "gross margin", "margin", "brand awareness", "open rate", "email open rate", "market share",
        "lifetime value", "customer lifetime value", "ltv", "loyalty", "return rate", "unsubscribe rate",
        "unsubscribes",
        "support tickets", "complaints", "followers", "subscribers", "headcount", "inventory", "stock levels",
        "brand recall", "repeat purchase rate", "delivery time", "share of voice", "customer acquisition cost",
        "arr", "annual recurring revenue", "cac", "clv", "nrr", "csat", "dau", "mau", "gross profit",
        "average rating", "reviews", "likes", "new customers", "ebitda", "cash flow",
    ]

    private static func key(_ phrase: String) -> String { PhraseKeys.shared.key(of: phrase) }
}
