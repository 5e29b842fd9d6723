package import Semantics

extension ModelledCredits {
    /// Credits by a model that learns from paths of visits.
    ///
    /// A conversion's credits add up to one, and so do those of its value: by the Markov chain every label has the same share of
    /// value as of conversions, by Shapley each path's value goes the way its conversions go.
    ///
    /// - Throws: when there are more labels than the model can solve.
    package init(_ model: PathModel, of paths: [TouchPath]) throws(InsightsError) {
        // In an order that does not depend on where the paths came from.
        let sorted = paths.map { ($0, ModelledCredits.names(of: $0)) }.sorted { $0.1.lexicographicallyPrecedes($1.1) }
        var counts = ConversionPaths()
        var values = ConversionPaths()
        for (path, names) in sorted {
            counts.add(names, conversions: Double(path.conversions), nulls: Double(path.nulls))
            values.add(names, conversions: path.value.major)
        }
        let credits: [Double]
        let worth: [Double]
        switch model {
        case .markov:
            credits = try MarkovAttribution.credits(counts)
            let each = counts.conversions > 0 ? values.conversions / counts.conversions : 0
            worth = credits.map { $0 * each }
        case .shapley:
            credits = ShapleyAttribution.credits(counts)
            worth = ShapleyAttribution.credits(values)
        }
        let rows = counts.channels.indices.map { index in
            Row(
                label: ModelledCredits.label(named: counts.channels[index]), conversions: credits[index],
                value: worth[index])
        }
        self.init(
            model: model,
            rows: rows.filter { $0.conversions > 0 || $0.value != 0 }.sorted {
                $0.conversions == $1.conversions
                    ? ($0.label ?? "") < ($1.label ?? "") : $0.conversions > $1.conversions
            })
    }

    /// A visit without a label has the empty name; a label is told from it by the sign before it.
    private static func names(of path: TouchPath) -> [String] {
        path.labels.map { label in label.map { "=\($0)" } ?? "" }
    }

    private static func label(named name: String) -> String? { name.isEmpty ? nil : String(name.dropFirst()) }
}
