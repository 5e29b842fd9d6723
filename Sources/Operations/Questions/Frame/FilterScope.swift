import Semantics

/// Chooses dimensions for what was named, by the question's subject: "by campaign" is an ad campaign beside ad spend,
/// a session campaign beside sessions.
struct FilterScope {
    let frame: QuestionFrame
    let intent: QuestionIntent?
    let metrics: [MetricID]

    private var isAdvertising: Bool {
        metrics.contains { MetricFacts.advertising.contains($0.base) }
            || frame.thresholds.contains { $0.metric.map { MetricFacts.advertising.contains($0.base) } ?? false }
            || frame.metrics.contains { MetricFacts.advertising.contains($0.metric.base) }
    }

    private var isAboutFirstVisit: Bool {
        if intent == .cohort || frame.tokens.indices.contains(where: isAcquiring) { return true }
        return metrics == ["new_users"]
    }

    /// "acquired via", "acquisition channel"; "cost per acquisition" is about what was paid.
    private func isAcquiring(_ index: Int) -> Bool {
        frame.tokens[index].text == "acquired"
            || frame.tokens[index].text == "acquisition"
                && !frame.metrics.contains {
                    $0.tokens.contains(index) && MetricFacts.advertising.contains($0.metric.base)
                }
    }

    /// The dimension a mention stands for here.
    func resolved(_ dimension: DimensionID) -> DimensionID {
        if intent == .attribution, dimension == "session_default_channel_group" { return "default_channel_group" }
        if isAboutFirstVisit, let first = DimensionLexicon.firstUser[dimension] { return first }
        if dimension == "session_campaign_name", isAdvertising || namesAdPlatform { return "campaign_name" }
        if dimension == "platform", isAdvertising { return "ad_platform" }
        return dimension
    }

    private var namesAdPlatform: Bool {
        frame.values.contains { if case .vendor(_?, _) = $0.meaning { true } else { false } }
            && frame.dimensions.contains { $0.dimension == "session_campaign_name" }
    }

    // MARK: Breakdown

    func breakdown() -> [DimensionID] {
        var found: [DimensionID] = []
        for mention in frame.dimensions where splits(mention) {
            let dimension = resolved(mention.dimension)
            if !found.contains(dimension) { found.append(dimension) }
        }
        return found
    }

    private static let grouping: Set<String> = [
        "single", "by", "per", "each", "every", "across", "which", "what", "top", "bottom", "best", "worst", "for",
        "different",
        "all", "any", "list", "show",
        "individual", "and", "our", "of", "in", "between", "compare", "with",
    ]

    /// Whether a dimension word splits the answer, rather than belong to a value ("the Direct channel") or a thing
    /// ("that campaign").
    private func splits(_ mention: QuestionFrame.DimensionMention) -> Bool {
        let tokens = frame.tokens
        let before = mention.tokens.lowerBound - 1
        if let value = frame.values.first(where: { $0.tokens.upperBound == mention.tokens.lowerBound }),
            tokens[mention.tokens.lowerBound].mark == nil,
            belongs(value, to: mention.dimension)
        {
            return false
        }
        // "acquired via paid search" names a value of it.
        if mention.dimension.name.hasPrefix("first_user"),
            frame.values.contains(where: { $0.tokens.lowerBound == mention.tokens.upperBound })
        {
            return false
        }
        if isOfOneValue(mention) || ContainedText.found(in: frame).contains(where: { $0.field == mention.tokens }) {
            return false
        }
        if frame.denies(mention.tokens) { return false }
        if mention.dimension == "page_path", tellsWhatLoads(mention) { return false }
        let last = tokens[mention.tokens.upperBound - 1]
        let isPlural = last.text != last.stem
        guard before >= 0, !isPlural else { return true }
        if mention.dimension == "new_vs_returning" { return true }
        if tokens[before].text == "one",
            ["the", "which", "what", "name"].contains(tokens[safe: before - 1]?.text ?? "")
        {
            return frame.has(StructureCues.ranked)
        }
        if ["that", "this", "it", "a", "an", "one", "another", "same"].contains(tokens[before].text) { return false }
        if ["the", "our"].contains(tokens[before].text) {
            let lead = tokens[safe: before - 1]?.text ?? ""
            let isEach = lead == "of" && ["each", "every"].contains(tokens[safe: before - 2]?.text)
            // "No, I mean the operating system."
            let isMeant = ["mean", "meant"].contains(lead) && mention.tokens.upperBound == tokens.count
            return isEach || isMeant || ["by", "per", "across"].contains(lead) || frame.has(StructureCues.ranked)
        }
        if ["page_path", "item_name", "session_campaign_name", "creative_name", "audience_name"].contains(
            mention.dimension)
        {
            return mention.tokens.count > 1
                || tokens[max(0, before - 2)...before].contains {
                    FilterScope.grouping.contains($0.text) || StructureCues.ranked.matches([$0])
                }
                || tokens.count <= 4
        }
        return true
    }

    /// "from source bing", "of item id SKU-204": the word says what the value is.
    private func isOfOneValue(_ mention: QuestionFrame.DimensionMention) -> Bool {
        let (end, last) = (mention.tokens.upperBound, frame.tokens[mention.tokens.upperBound - 1])
        guard last.text == last.stem, frame.tokens[safe: end].map({ $0.mark == nil }) == true,
            !["by", "per", "each", "every", "across", "which", "what"].contains(
                frame.tokens[safe: mention.tokens.lowerBound - 1]?.text ?? "")
        else { return false }
        return frame.values.contains { value in
            guard (end...end + 1).contains(value.tokens.lowerBound),
                value.tokens.lowerBound == end || ["is", "of", "equals"].contains(frame.tokens[end].text)
            else { return false }
            return self.value(value).map { $0.0 == resolved(mention.dimension) } ?? false
        }
            || frame.names.contains {
                (end...end + 1).contains($0.tokens.lowerBound) && $0.dimension == mention.dimension
            }
    }

    /// "How long did pages take to load?": all of them together.
    private func tellsWhatLoads(_ mention: QuestionFrame.DimensionMention) -> Bool {
        guard !metrics.isEmpty, metrics.allSatisfy({ MetricFacts.percentile.contains($0.base) }) else { return false }
        let before = frame.tokens[..<mention.tokens.lowerBound].suffix(2).map(\.text)
        let after = frame.tokens[mention.tokens.upperBound...].prefix(1).map(\.text)
        return !before.contains(where: FilterScope.grouping.subtracting(["our", "of", "in", "for", "all"]).contains)
            && !StructureCues.ranked.matches(frame.tokens)
            && [
                "take", "takes", "took", "load", "loads", "loaded", "need", "needed", "to", "on", "get", "become",
                "respond", "been", "are", "were", "react",
            ].contains(after.first ?? "")
    }

    private func belongs(_ value: QuestionFrame.ValueMention, to dimension: DimensionID) -> Bool {
        switch value.meaning {
        case .channel: ["session_default_channel_group", "session_source", "ad_platform"].contains(dimension)
        case .value(let field, _):
            field == dimension || dimension == "platform" || dimension == "device_category" || dimension == "item_name"
        default: false
        }
    }

    // MARK: Filters

    func filters() -> [Filter] {
        var groups: [(field: DimensionID, values: [String], negated: Bool)] = []
        let contained = ContainedText.found(in: frame)
        for mention in frame.values where !contained.contains(where: { $0.words.overlaps(mention.tokens) }) {
            guard let (field, values) = value(mention) else { continue }
            if let index = groups.firstIndex(where: { $0.field == field && $0.negated == mention.isNegated }) {
                groups[index].values += values.filter { !groups[index].values.contains($0) }
            } else {
                groups.append((field, values, mention.isNegated))
            }
        }
        var filters = groups.map { group -> Filter in
            if group.values.count == 1 {
                return Filter(group.field.name, group.negated ? .ne : .eq, .text(group.values[0]))
            }
            return Filter(group.field.name, group.negated ? .notIn : .isIn, .list(group.values))
        }
        filters += nameFilters() + loyaltyFilters()
        filters += contained.map {
            Filter(resolved($0.dimension).name, $0.isDenied ? .notContains : .contains, .text($0.text))
        }
        return filters
    }

    /// The dimension and values a mention means here; nil when it filters nothing.
    func value(_ mention: QuestionFrame.ValueMention) -> (DimensionID, [String])? {
        switch mention.meaning {
        case .channel(let values):
            return (resolved("session_default_channel_group"), values)
        case .vendor(let platform, let source):
            let meansAds =
                isAdvertising || namesAdPlatform || source == nil || intent == .whatIf || intent == .dataQuality
                || intent == .recommendation
                    && frame.tokens.contains { $0.number?.currency != nil || $0.text == "dollars" }
            if meansAds, let platform { return ("ad_platform", [platform]) }
            return source.map { (isAboutFirstVisit ? "first_user_source" : "session_source", [$0]) }
        case .value("platform", let value) where namesSystem:
            return ("operating_system", [value])
        case .value("day_of_week", _) where FilterScope.timed.contains(intent):
            return nil
        case .value(let field, let value):
            return (field == "session_campaign_name" ? resolved(field) : field, [value])
        case .anyValue(let field, let values):
            return (field, values)
        case .metric, .weakMetric, .dimension:
            return nil
        }
    }

    /// Their weekdays say when, and narrow nothing.
    private static let timed: Set<QuestionIntent?> = [.reportSchedule, .alertCreate, .alertManage]

    /// A browser runs on a system: "iOS Safari" is no app.
    private var namesSystem: Bool {
        frame.dimensions.contains { $0.dimension == "operating_system" || $0.dimension == "browser" }
            || frame.values.contains { if case .value("browser", _) = $0.meaning { true } else { false } }
    }

    private func nameFilters() -> [Filter] {
        var filters: [Filter] = []
        for name in frame.names where name.kind != .experiment {
            let field = name.kind == .campaign ? resolved("session_campaign_name") : name.dimension
            if let index = filters.firstIndex(where: {
                $0.field == field.name && $0.op == name.op && name.op == .eq || $0.field == field.name && $0.op == .isIn
            }) {
                filters[index] = Filter(field.name, .isIn, .list(filters[index].value.texts + [name.value]))
            } else {
                filters.append(Filter(field.name, name.op, .text(name.value)))
            }
        }
        return filters
    }

    /// "from returning customers last month vs new": the other kind, without its noun.
    private var contrastsLoyalty: Bool {
        let kinds = Set(frame.metrics.compactMap { ValueLexicon.loyalty[$0.metric] })
        guard kinds.count == 1, frame.metrics.contains(where: { ValueLexicon.loyalty[$0.metric] == nil }) else {
            return false
        }
        let bare = kinds == ["new"] ? ["returning", "repeat", "existing"] : ["new"]
        return frame.tokens.indices.dropFirst().contains { index in
            bare.contains(frame.tokens[index].text)
                && (["versus", "or", "and", "than", "against"].contains(before(index))
                    || ["versus", "or", "and", "than"].contains(frame.tokens[safe: index + 1]?.text ?? ""))
                && !frame.metrics.contains { $0.tokens.contains(index) }
        }
    }

    /// "The order value of new customers and of returning ones": both kinds, of another figure.
    private var sidesLoyalty: Bool {
        Set(frame.metrics.compactMap { ValueLexicon.loyalty[$0.metric] }).count == 2
            && frame.metrics.contains { ValueLexicon.loyalty[$0.metric] == nil && !$0.isWeak }
    }

    /// The word before a kind of visitors, "from" passed over.
    private func before(_ index: Int) -> String {
        let last = frame.tokens[safe: index - 1]?.text ?? ""
        return last == "from" ? frame.tokens[safe: index - 2]?.text ?? "" : last
    }

    /// "conversion rate of returning visitors"
    private func loyaltyFilters() -> [Filter] {
        if contrastsLoyalty { return [] }
        guard !frame.dimensions.contains(where: { $0.dimension == "new_vs_returning" }) else { return [] }
        let said = frame.metrics.compactMap { mention -> String? in
            guard let kind = ValueLexicon.loyalty[mention.metric] else { return nil }
            // There are two kinds: without the one, the other is left.
            if frame.leavesOut(mention) { return kind == "new" ? "returning" : "new" }
            return metrics.contains(mention.metric) || metrics.isEmpty ? nil : kind
        }
        if Set(said).count == 2 { return [Filter("new_vs_returning", .isIn, .list(said))] }
        return said.prefix(1).map { Filter("new_vs_returning", .eq, .text($0)) }
    }

    /// Fields of which two or more values stand side by side: "mobile vs desktop".
    func comparedFields() -> [DimensionID] {
        var counts: [(DimensionID, Int)] = []
        func count(_ field: DimensionID) {
            if let index = counts.firstIndex(where: { $0.0 == field }) {
                counts[index].1 += 1
            } else {
                counts.append((field, 1))
            }
        }
        for mention in frame.values where !mention.isNegated {
            if let (field, _) = value(mention) { count(field) }
        }
        for name in frame.names where name.kind != .experiment && name.op == .eq {
            count(name.kind == .campaign ? resolved("session_campaign_name") : name.dimension)
        }
        let repeated = counts.filter { $0.1 >= 2 }.map(\.0)
        if !repeated.isEmpty { return repeated }
        if contrastsLoyalty || sidesLoyalty { return ["new_vs_returning"] }
        let isWeighed =
            ["who", "which", "do", "does", "did"].contains(frame.tokens.first?.text ?? "")
            && frame.contains("more", "less", "fewer", "longer", "higher", "lower")
        let isCompared =
            isWeighed || frame.contains("compare", "compared", "difference", "comparison", "better")
        return isCompared && frame.dimensions.contains { $0.dimension == "new_vs_returning" }
            ? ["new_vs_returning"] : []
    }
}

extension NameMention {
    var dimension: DimensionID {
        switch kind {
        case .page: "page_path"
        case .landingPage: "landing_page"
        case .campaign: "session_campaign_name"
        case .audience: "audience_name"
        case .experiment: "experiment_id"
        case .category: "item_category"
        case .brand: "item_brand"
        case .product: "item_name"
        case .keyword: "keyword"
        }
    }
}

extension QuestionFrame.ValueMention {
    var isItem: Bool {
        if case .value(let field, _) = meaning { DimensionLexicon.items.contains(field) } else { false }
    }
}
