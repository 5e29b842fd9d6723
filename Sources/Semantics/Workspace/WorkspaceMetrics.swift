import Yams

/// Turns the entries under `metrics:` into metric definitions, whatever order they stand in.
struct WorkspaceMetrics {
    private let catalogue: Catalogue
    private let declarations: [MetricID: MetricDeclaration]
    /// Entries that could not even be read; what refers to them is not reported again.
    private let unreadable: Set<MetricID>
    private var composed: [MetricID: ComposedMetric?] = [:]
    /// The metrics that are being resolved, outermost first.
    private var path: [MetricID] = []

    /// More metrics than this are a mistake, and would make resolving them costly.
    static let most = 500

    /// The definitions, without those that have problems.
    static func read(
        _ part: FilePart, catalogue: Catalogue, reader: inout FileReader
    ) -> [MetricDefinition] {
        let elements = reader.elements(part, of: "metric")
        guard elements.count <= most else {
            reader.report(
                part.problem(.tooLarge, "There are \(elements.count) metrics.", "Keep at most \(most)."))
            return []
        }
        var order: [MetricDeclaration] = []
        var unreadable: Set<MetricID> = []
        for element in elements {
            if let declaration = MetricDeclaration(element, reader: &reader) {
                if isFree(declaration, among: order, catalogue: catalogue, reader: &reader) {
                    order.append(declaration)
                } else {
                    unreadable.insert(declaration.id)
                }
            } else if let id = element.plainText(of: "id") {
                unreadable.insert(MetricID(id))
            }
        }
        let byID = Dictionary(order.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var metrics = WorkspaceMetrics(catalogue: catalogue, declarations: byID, unreadable: unreadable)
        return order.compactMap { metrics.definition($0, reader: &reader) }
    }

    private init(catalogue: Catalogue, declarations: [MetricID: MetricDeclaration], unreadable: Set<MetricID>) {
        self.catalogue = catalogue
        self.declarations = declarations
        self.unreadable = unreadable
    }

    /// Whether the id and the synonyms mean nothing else yet.
    private static func isFree(
        _ new: MetricDeclaration, among others: [MetricDeclaration], catalogue: Catalogue, reader: inout FileReader
    ) -> Bool {
        let remedy = "Choose another id."
        if catalogue.metric(new.id) != nil {
            reader.report(new.part.problem(.duplicate, "'\(new.id)' is a metric already.", remedy))
            return false
        }
        if catalogue.dimension(DimensionID(new.id.name)) != nil {
            reader.report(new.part.problem(.duplicate, "'\(new.id)' is a dimension.", remedy))
            return false
        }
        if ["abs_change", "pct_change"].contains(new.id.name) {
            reader.report(new.part.problem(.duplicate, "'\(new.id)' has a meaning in ordering.", remedy))
            return false
        }
        if others.contains(where: { $0.id == new.id }) {
            reader.report(new.part.problem(.duplicate, "'\(new.id)' is defined twice.", remedy))
            return false
        }
        for synonym in new.synonyms {
            let word = synonym.lowercased()
            let owner =
                catalogue.metrics.first { $0.synonyms.contains(word) }?.id
                ?? others.first { $0.synonyms.contains { $0.lowercased() == word } }?.id
            guard let owner else { continue }
            reader.report(
                new.part.problem(
                    .duplicate, "The synonym \(FilePart.quoted(synonym)) already means '\(owner)'.",
                    "Choose other words for this metric."))
            return false
        }
        return true
    }

    private mutating func definition(
        _ declaration: MetricDeclaration, reader: inout FileReader
    ) -> MetricDefinition? {
        let words: String
        var nullRule = "Null when a part of it has no value, or a divisor is 0."
        var computation: Computation?
        let result: ComposedMetric?
        switch declaration.shape {
        case .simple(let simple):
            words = simple.words
            nullRule = simple.nullRule
            result = resolve(declaration, reader: &reader)
        case .ratio(let numerator, let denominator):
            words = "\(numerator.id) / \(denominator.id)"
            nullRule = "Null when \(denominator.id) is 0 or has no value."
            result = resolve(declaration, reader: &reader)
        case .derived(_, let text, _):
            words = text
            result = resolve(declaration, reader: &reader)
        case .cumulative(let base, let days):
            words = "\(base.id), \(days.map { "the last \($0) days" } ?? "since the period's start")"
            nullRule = "Null where \(base.id) is."
            computation = .cumulative(of: base.id, days: days)
            path = [declaration.id]
            result = resolve(base, reader: &reader)
            path = []
        }
        guard let result, let unit = unit(of: declaration, result, reader: &reader) else { return nil }
        let spoken = declaration.name.lowercased()
        let nameIsFree =
            !catalogue.metrics.contains { $0.synonyms.contains(spoken) }
            && !declaration.synonyms.contains { $0.lowercased() == spoken }
        return MetricDefinition(
            id: declaration.id, name: declaration.name,
            summary: declaration.summary ?? "A metric of this workspace: \(words).",
            formula: words, unit: unit, scope: result.scope,
            additivity: computation == nil ? result.additivity : .nonAdditive, polarity: declaration.polarity,
            nullRule: nullRule, source: "the workspace file",
            synonyms: (nameIsFree ? [spoken] : []) + declaration.synonyms.map { $0.lowercased() },
            exampleQuestion: declaration.example ?? "What was \(spoken) last week?",
            computation: computation ?? .formula(result.formula))
    }

    private func unit(
        of declaration: MetricDeclaration, _ result: ComposedMetric, reader: inout FileReader
    ) -> MetricUnit? {
        let natural = result.unit ?? .ratio
        guard let given = declaration.unit, given != natural else { return natural }
        guard case .simple(let simple) = declaration.shape, !simple.takesAnyUnit else { return given }
        reader.report(
            declaration.part.problem(
                .badValue, "This metric is measured in '\(natural.rawValue)', not '\(given.rawValue)'.",
                "Leave 'unit' out."))
        return nil
    }

    // MARK: Resolving

    /// The metric that an id means: a built-in one, or one of this file. Nil, with problems reported, for anything else.
    private mutating func resolve(
        _ reference: MetricDeclaration.Reference, reader: inout FileReader
    ) -> ComposedMetric? {
        if let declaration = declarations[reference.id] {
            if let start = path.firstIndex(of: reference.id) {
                let circle = (path[start...] + [reference.id]).map(\.name).joined(separator: " → ")
                reader.report(
                    reference.part.problem(
                        .cycle, "The metrics define one another in a circle: \(circle).",
                        "Define one of them without the others."))
                // Every metric of the circle is wrong, and one report is enough.
                for id in path[start...] { composed[id] = .some(nil) }
                return nil
            }
            if case .cumulative = declaration.shape { return unusable(reference, "is cumulative", &reader) }
            return resolve(declaration, reader: &reader)
        }
        if unreadable.contains(reference.id) { return nil }
        guard let metric = catalogue.metric(reference.id) else {
            let known = catalogue.metrics.map(\.id.name) + declarations.keys.map(\.name).sorted()
            reader.report(
                reference.part.problem(
                    .unknownMetric, "\(FilePart.quoted(reference.id.name)) is not a metric.",
                    "Name a built-in metric or one of this file.",
                    suggestions: NearestNames.suggestions(for: reference.id.name, among: known)))
            return nil
        }
        switch metric.computation {
        case .formula(let formula):
            return ComposedMetric(
                formula: formula, unit: metric.unit, scope: metric.scope, additivity: metric.additivity)
        case .report: return unusable(reference, "is computed by a report of its own", &reader)
        case .cumulative: return unusable(reference, "is cumulative", &reader)
        }
    }

    private func unusable(
        _ reference: MetricDeclaration.Reference, _ why: String, _ reader: inout FileReader
    ) -> ComposedMetric? {
        reader.report(
            reference.part.problem(
                .unusableMetric, "'\(reference.id)' \(why) and cannot be part of another metric.",
                "Use a metric with a formula."))
        return nil
    }

    private mutating func resolve(
        _ declaration: MetricDeclaration, reader: inout FileReader
    ) -> ComposedMetric? {
        if let known = composed[declaration.id] { return known }
        path.append(declaration.id)
        let result: ComposedMetric?
        switch declaration.shape {
        case .simple(let simple):
            let unit = simple.takesAnyUnit ? declaration.unit ?? simple.unit : simple.unit
            result = ComposedMetric(
                formula: simple.formula, unit: unit, scope: simple.scope, additivity: simple.additivity)
        case .ratio(let numerator, let denominator):
            let above = resolve(numerator, reader: &reader)
            let below = resolve(denominator, reader: &reader)
            result = combine(above, .over, below, at: declaration.part, reader: &reader)
        case .derived(let expression, _, let part):
            let value = evaluate(expression, at: part, reader: &reader)
            if let value, value.scopes.isEmpty {
                reader.report(
                    part.problem(.badExpression, "There is no metric in the expression.", "Use at least one metric."))
                result = nil
            } else {
                result = value
            }
        case .cumulative(let base, _): result = resolve(base, reader: &reader)
        }
        path.removeLast()
        // A circle has been found meanwhile: that verdict stays.
        if let verdict = composed[declaration.id] { return verdict }
        var named = result
        if case .simple = declaration.shape {} else if let unit = declaration.unit { named?.unit = unit }
        composed[declaration.id] = .some(named)
        return named
    }

    private mutating func evaluate(
        _ expression: MetricExpression, at part: FilePart, reader: inout FileReader
    ) -> ComposedMetric? {
        switch expression {
        case .number(let number): return ComposedMetric(number: number)
        case .metric(let id): return resolve(.init(id: id, part: part), reader: &reader)
        case .negative(let inner): return evaluate(inner, at: part, reader: &reader)?.negated
        case .binary(let op, let a, let b):
            let left = evaluate(a, at: part, reader: &reader)
            let right = evaluate(b, at: part, reader: &reader)
            return combine(left, op, right, at: part, reader: &reader)
        }
    }

    private func combine(
        _ left: ComposedMetric?, _ op: MetricExpression.Operator, _ right: ComposedMetric?, at part: FilePart,
        reader: inout FileReader
    ) -> ComposedMetric? {
        guard let left, let right else { return nil }
        do {
            return try left.combined(op, right)
        } catch {
            switch error {
            case .units(let a, let b):
                reader.report(
                    part.problem(
                        .badExpression, "'\(a.rawValue)' and '\(b.rawValue)' cannot be added or subtracted.",
                        "Add only what is measured in the same unit."))
            case .mayBeMissing:
                reader.report(
                    part.problem(
                        .badExpression,
                        "A mean or last value of a series, or reach, cannot be added or subtracted: "
                            + "where it is missing, the result would be wrong.",
                        "Multiply or divide instead, or use the series' sum."))
            case .tooLarge:
                reader.report(
                    part.problem(.tooLarge, "The formula becomes too large.", "Split it into fewer steps."))
            }
            return nil
        }
    }
}
