import Semantics

/// Questions whose answer is a report of the catalogue: what they are about, and by which name they ask for one.
enum ReportCues {
    /// A subject that a report treats, and the kind of question it makes.
    struct Subject: Sendable {
        let report: String
        /// The title of the section that answers; nil where the whole report does.
        var section: String?
        let intent: QuestionIntent
        /// A metric or a dimension that is named makes it a question about that.
        var yieldsToTerms = false
        let words: PatternList
    }

    static let subjects: [Subject] = [
        Subject(
            report: "differences", intent: .summary, yieldsToTerms: true,
            words: PatternList(
                """
                what is|was|were|are different|special
                what .. .. differs|differed
                anything|something|nothing different
                how is|was|were|are|did .. .. .. different|differ
                what makes|made .. .. .. different|special
                """)),
        Subject(
            report: "reconciliation", intent: .dataQuality,
            words: PatternList(
                """
                reconcil*
                discrepanc*
                ga|ga4|analytics|shop|shopify|store|google|meta|facebook|tracking|backend|crm|platform|ads|number|\
                figure|click ... agree|agrees|match|matches|disagree|disagrees|tally
                do|does|did .. .. .. .. .. line|add up with|to
                ga|ga4|analytics|shop|shopify|google|meta|facebook|backend|crm ... different|fewer|more|less|other .. than|from \
                ga|ga4|analytics|shop|shopify|google|meta|facebook|backend|crm
                """)),
        Subject(
            report: "advice_review", intent: .recommendation,
            words: PatternList(
                """
                how did|has|have|does your|the|our|last|past|earlier|previous .. advice|recommendation|suggestion|tip
                did|has|was|were your|the|our|last|past|earlier|previous .. advice|recommendation|suggestion|tip
                what came|became of .. .. advice|recommendation|suggestion|tip
                your|the|earlier|last|past|previous advice|recommendation|suggestion|tip .. work|worked|help|helped|pay|paid|fare|\
                fared|turn|turned|right|wrong|good|perform
                which .. advice|recommendation|suggestion|tip .. work|worked|helped|paid
                what happened .. .. .. advice|recommendation|suggestion|tip
                were you right|wrong
                """)),
        Subject(
            report: "site_performance", section: "What slowness costs", intent: .summary,
            words: PatternList(
                """
                slow|slowness|slower|speed|loading .. .. .. .. hurt|hurts|hurting|lose|losing
                slow|slowness|slower|speed|loading .. .. .. .. cost|costs|costing .. us|we|our|conversion|sales|revenue|orders|money
                speed|slow|slowness|load|loading .. .. .. .. affect|affects|influence|influences|impact|impacts .. .. conversion|\
                sales|revenue|orders
                conversion|revenue|sales .. .. by|per load|loading|speed|lcp
                slow|slowness|slower|speed|loading mean|means|bring|brings|make|makes .. less|fewer|lower|more .. sales|revenue|orders|conversion
                do|does|did .. .. sell|convert|earn more|less|better|worse .. with|on|when .. fast|faster|quick|quicker|slow|slower
                """)),
        Subject(
            report: "site_performance", section: "Core Web Vitals", intent: .summary, yieldsToTerms: true,
            words: PatternList(
                """
                core web vital|vitals
                web vital|vitals
                cwv
                """)),
        Subject(
            report: "product_performance", section: "Low performers", intent: .summary,
            words: PatternList(
                """
                product|item .. .. .. not|never sell|sold|bought|selling
                product|item .. .. .. viewed|seen|looked .. .. but|and .. not|never|rarely bought|sold|sell|buy
                """)),
        Subject(
            report: "behaviour", section: "Scrolling and clicking", intent: .summary,
            words: PatternList(
                """
                click|scroll|heat map|maps
                heatmap|heatmaps
                how far .. .. .. scroll|scrolls|scrolled
                scroll depth
                """)),
        Subject(
            report: "behaviour", section: "Scrolling and clicking", intent: .summary, yieldsToTerms: true,
            words: PatternList(
                """
                where .. people|users|visitors|they click
                what .. people|users|visitors|they click
                """)),
    ]

    static func subject(of frame: QuestionFrame) -> Subject? {
        let hasTerms =
            frame.metrics.contains { !$0.isWeak } || !frame.dimensions.isEmpty || frame.values.count > 1
        return subjects.first { !($0.yieldsToTerms && hasTerms) && frame.has($0.words) }
    }

    static func isSubject(_ report: String?) -> Bool { subjects.contains { $0.report == report } }

    /// The report that is asked for by its name: "the site performance report". Those of a day, a week and a month are
    /// told as summaries.
    static func named(in frame: QuestionFrame) -> String? {
        guard frame.contains("report", "reports", "dashboard") else { return nil }
        return names.first { frame.has($0.words) }?.report
    }

    private static let names: [(report: String, words: PatternList)] = ReportCatalogue.all
        .filter { !($0 is SummaryReport) }
        .map { report in
            let spoken = ([report.name, report.title] + report.aliases)
                .map { $0.lowercased().replacing("_", with: " ") }
            return (report.name, PatternList(spoken.map { "\($0) .. report|dashboard" }.joined(separator: "\n")))
        }
}
