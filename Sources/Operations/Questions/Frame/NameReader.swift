import Semantics

/// Finds pages, campaigns, audiences, experiments and products that the question names by their own words.
struct NameReader {
    let tokens: [Token]
    let blocked: Set<Int>

    func names() -> [NameMention] {
        var found: [NameMention] = []
        for index in tokens.indices where !blocked.contains(index) {
            if let last = found.last, last.tokens.contains(index) { continue }
            if let pair = pair(index) ?? pairAfter(index) {
                found += pair
            } else if let name = affix(index) ?? page(index) ?? titled(index) ?? audienceOf(index) ?? sold(index)
                ?? counted(index)
                ?? goods(index)
            {
                found.append(name)
            }
        }
        // A name may begin before one that was found first; the later, longer one wins.
        return found.filter { name in
            !found.contains { $0 != name && $0.tokens.overlaps(name.tokens) && $0.tokens.count > name.tokens.count }
        }
    }

    func text(_ index: Int) -> String { tokens[safe: index]?.text ?? "" }

    // MARK: Parts of names

    private static let affixes: [(PatternList, FilterOperator)] = [
        (PatternList("not|never containing|contain|including|matching", "without"), .notContains),
        (
            PatternList(
                """
                containing|contain|contains|matching
                with .. in the|their|its url|path|name|title|address
                with .. in it|them
                that|which|whose .. contain|contains|include|includes|mention|mentions
                """), .contains
        ),
        (PatternList("starting|start|starts|beginning|begin|begins with|in"), .startsWith),
    ]

    /// "pages containing 'guide'", "landing pages that start with blog": a part of the name instead of the name.
    private func affix(_ noun: Int) -> NameMention? {
        let kinds: [String: NameMention.Kind] = [
            "page": .page, "campaign": .campaign, "product": .product, "keyword": .keyword, "url": .page,
        ]
        guard var kind = kinds[tokens[noun].stem] ?? pronoun(noun) else { return nil }
        let isLanding = kind == .page && noun > 0 && NameReader.landing.contains(text(noun - 1))
        if isLanding { kind = .landingPage }
        for (words, op) in NameReader.affixes {
            guard let verb = words.firstMatch(in: Array(tokens[(noun + 1)...].prefix(5))), verb.lowerBound <= 2 else {
                continue
            }
            var start = noun + 1 + verb.upperBound
            if op == .contains, text(noun + 1) == "with" { start = noun + 2 }
            start += ["the", "word", "text", "words"].contains(text(start)) ? 1 : 0
            start += ["word", "text", "words"].contains(text(start)) ? 1 : 0
            guard let first = tokens[safe: start], !blocked.contains(start) else { continue }
            var end = start + 1
            while first.quoted, tokens[safe: end]?.quoted == true { end += 1 }
            // "by campaign without newsletters": the noun groups, and a part of the names is left out.
            let groups = ["by", "per"].contains(text(isLanding ? noun - 2 : noun - 1))
            let lower = groups ? noun + 1 : isLanding ? noun - 1 : noun
            let isPlural =
                end == start + 1 && !first.quoted && first.kind == .word && first.text.hasSuffix("s")
            return NameMention(
                kind: kind, op: op, value: isPlural ? first.stem : tokens.written(start..<end),
                tokens: lower..<max(end, noun + 1 + verb.upperBound))
        }
        return nil
    }

    private static let landing: Set<String> = ["landing", "entry", "entrance"]
    private static let pronouns: Set<String> = ["anything", "everything", "those", "ones", "whatever"]

    /// "landing pages, ignoring *anything* with blog in the URL": stands for the pages that were spoken of.
    private func pronoun(_ index: Int) -> NameMention.Kind? {
        guard NameReader.pronouns.contains(text(index)),
            let page = tokens[..<index].lastIndex(where: { $0.stem == "page" || $0.stem == "url" })
                ?? tokens[index...].prefix(8).firstIndex(where: { $0.stem == "url" || $0.stem == "path" })
        else { return nil }
        return NameReader.landing.contains(text(page - 1)) ? .landingPage : .page
    }

    /// "the newsletter and vip audiences": a plural noun after two names.
    private func pair(_ noun: Int) -> [NameMention]? {
        // "both the newsletter and the VIP audience"
        guard let kind = NameReader.nouns[tokens[noun].stem],
            tokens[noun].text != tokens[noun].stem || tokens[..<noun].suffix(7).contains(where: { $0.text == "both" }),
            [.campaign, .audience, .experiment, .category, .brand].contains(kind),
            let joiner = (max(0, noun - 4)..<noun).last(where: { ["and", "or", "versus"].contains(text($0)) }),
            joiner + 1 < noun, joiner > 0, !blocked.contains(joiner - 1),
            !tokens[joiner + 1..<noun].contains(where: { NameReader.genericNames.contains($0.text) && $0.text != "the" }
            )
        else { return nil }
        var start = joiner - 1
        while start > 0, tokens[start - 1].isCapitalised && tokens[start].isCapitalised || tokens[start - 1].quoted,
            !NameReader.stops.contains(text(start - 1)), tokens[start].mark == nil || tokens[start - 1].quoted
        {
            start -= 1
        }
        guard !NameReader.stops.contains(text(start)), !NameReader.genericNames.contains(text(start)) else {
            return nil
        }
        let second = text(joiner + 1) == "the" && joiner + 2 < noun ? joiner + 2 : joiner + 1
        return [named(kind, start..<joiner, start..<joiner), named(kind, second..<noun, second..<noun + 1)]
    }

    private static let ends: Set<String> = [
        "in", "for", "during", "over", "on", "since", "from", "last", "past", "this", "who", "that", "of", "have",
        "are",
    ]

    /// "both audiences, vip and cart abandoners": two names after a plural noun.
    private func pairAfter(_ noun: Int) -> [NameMention]? {
        guard let kind = NameReader.nouns[tokens[noun].stem], tokens[noun].text != tokens[noun].stem,
            [.campaign, .audience, .experiment].contains(kind), ["both", "two", "these"].contains(text(noun - 1)),
            let start = tokens[safe: noun + 1], start.mark == "," || start.mark == ":",
            let joiner = (noun + 2...noun + 4).first(where: { ["and", "versus", "with"].contains(text($0)) })
        else { return nil }
        let first = text(noun + 1) == "the" ? noun + 2 : noun + 1
        let second = text(joiner + 1) == "the" ? joiner + 2 : joiner + 1
        var end = second
        while let token = tokens[safe: end], end - second < 3, end == second || token.mark == nil,
            !NameReader.ends.contains(token.text), !blocked.contains(end)
        { end += 1 }
        guard first < joiner, end > second else { return nil }
        return [named(kind, first..<joiner, first..<joiner), named(kind, second..<end, second..<end)]
    }

    // MARK: Pages

    private func page(_ index: Int) -> NameMention? {
        if tokens[index].kind == .path { return path(index) }
        if text(index) == "home", text(index + 1) == "page" { return landing(index..<index + 2, "/") }
        if ["front", "main", "start", "index"].contains(text(index)), text(index + 1) == "page",
            ["the", "our"].contains(text(index - 1))
        {
            return landing(index..<index + 2, "/")
        }
        if text(index) == "blog", ["the", "our"].contains(text(index - 1)), tokens[safe: index + 1]?.stem != "post",
            text(index + 1) != "page"
        {
            return NameMention(kind: .page, op: .startsWith, value: "/blog", tokens: index..<index + 1)
        }
        if text(index) == "page", text(index - 1) == "about", ["the", "our"].contains(text(index - 2)) {
            return landing(index - 1..<index + 1, "/about")
        }
        guard text(index) == "page",
            !["view", "load", "speed", "path", "title", "per"].contains(tokens[safe: index + 1]?.stem ?? "")
        else { return nil }
        guard let start = nameStart(before: index, generic: NameReader.genericPages) else { return nil }
        let slug = tokens[start..<index].map(\.text).joined(separator: "-")
        return landing(start..<index + 1, "/" + slug)
    }

    private static let genericPages: Set<String> = [
        "landing", "exit", "entry", "web", "top", "best", "worst", "each", "every", "per", "which", "what", "by",
        "single", "most",
        "popular", "viewed", "visited", "next", "previous", "other", "any", "last", "first", "same", "that", "this",
        "average", "slowest", "fastest", "slow",
        "fast", "how", "a", "entrance", "one", "second", "bounce", "no", "and", "of", "busiest", "highest", "lowest",
        "busy", "new",
    ]

    private func path(_ index: Int) -> NameMention {
        let value = tokens[index].text
        let before = tokens[max(0, index - 3)..<index].map(\.text)
        let prefix =
            before.contains("under") || before.contains("starting") || before.contains("starts")
            || before.contains("start")
            || before.contains("beginning") || value.hasSuffix("*")
        var name = landing(index..<index + 1, value.hasSuffix("*") ? String(value.dropLast()) : value)
        if prefix { name.op = .startsWith }
        let isWithin = text(index + 1) == "in" && ["it", "them", "the"].contains(text(index + 2))
        if before.contains("containing") || before.contains("contain") || isWithin { name.op = .contains }
        return name
    }

    /// "Visits that began at /blog"
    private static let beginning: Set<String> = [
        "began", "begin", "begins", "begun", "started", "start", "starts", "opened", "arrived", "arrive", "arrives",
    ]

    private func landing(_ range: Range<Int>, _ value: String) -> NameMention {
        let before = tokens[max(0, range.lowerBound - 3)..<range.lowerBound].map(\.text)
        let landed =
            before.contains("landed") || before.contains("landing") || before.contains("land")
            || before.contains("entered") || before.contains("entering") || before.contains("arriving")
            || ["at", "on", "from", "with"].contains(before.last)
                && before.contains(where: NameReader.beginning.contains)
        return NameMention(kind: landed ? .landingPage : .page, op: .eq, value: value, tokens: range)
    }

    // MARK: Names with a noun

    static let nouns: [String: NameMention.Kind] = [
        "campaign": .campaign, "audience": .audience, "test": .experiment, "experiment": .experiment,
        "category": .category,
        "brand": .brand, "product": .product, "keyword": .keyword, "segment": .audience, "list": .audience,
    ]

    private static let genericNames: Set<String> = [
        "ad", "ads", "google", "meta", "facebook", "linkedin", "tiktok", "microsoft", "bing", "instagram", "best",
        "worst", "top",
        "bottom", "which", "what", "each", "every", "per", "by", "that", "this", "marketing", "paid", "email", "social",
        "search", "any", "new",
        "last", "first", "highest", "lowest", "most", "least", "same", "a", "b", "ab", "split", "running", "current",
        "our", "the", "product", "item", "page",
        "one", "two", "of", "across", "over", "among", "between", "throughout", "cheapest", "latest", "display",
        "mobile", "desktop", "target", "total", "whole", "entire",
        "other", "selling", "bestselling", "and", "or", "stop", "did",
        "main", "only", "performing", "converting", "strongest", "weakest", "more", "spend", "cost", "in", "to", "is",
        "does", "all", "bigger", "expensive", "second", "single", "no",
        "customer", "customers", "user", "users", "visitor", "visitors",
        "daily", "weekly", "monthly", "quarterly", "yearly",
        "its", "their", "his", "her", "any", "some", "another",
        "device", "devices", "me", "action", "alert", "full", "blog", "short", "priority", "wait", "mailing", "todo",
        "can", "we", "should", "distribution", "recipient",
    ]

    /// "the test of the sticky header", "the winner of its experiment": the noun comes first.
    private func testOf(_ index: Int) -> NameMention? {
        guard ["test", "experiment"].contains(text(index)), ["of", "with", "on"].contains(text(index + 1)),
            ["the", "our"].contains(text(index - 1)), ["the", "our", "a"].contains(text(index + 2))
        else { return nil }
        var end = index + 3
        while let token = tokens[safe: end], end < index + 7, token.mark == nil, !blocked.contains(end),
            token.kind == .word, !NameReader.stops.contains(token.text)
        { end += 1 }
        return end > index + 3 ? named(.experiment, index + 3..<end, index..<end) : nil
    }

    private static let belonging: Set<String> = [
        "belong", "belongs", "belonged", "belonging", "part", "member", "members", "fall", "falls", "fell",
    ]
    private static let noMembers: Set<String> = [
        "people", "users", "visitors", "customers", "everyone", "those", "all", "who", "size",
    ]

    /// "belonged to the audience of loyalty members": the noun comes first.
    private func audienceOf(_ index: Int) -> NameMention? {
        guard ["audience", "segment"].contains(text(index)), text(index + 1) == "of",
            tokens.contains(where: { NameReader.belonging.contains($0.text) })
        else { return nil }
        let start = ["the", "our"].contains(text(index + 2)) ? index + 3 : index + 2
        var end = start
        while let token = tokens[safe: end], end < start + 3, token.mark == nil, !blocked.contains(end),
            token.kind == .word, !NameReader.stops.contains(token.text), token.text != "too"
        { end += 1 }
        guard end > start, !NameReader.noMembers.contains(text(start)) else { return nil }
        return named(.audience, start..<end, index..<end)
    }

    private static let ownTest = ["win", "wins", "won", "winner", "lose", "lost", "loser", "beat", "best"]

    /// "Was the green button the winner of its experiment?": what is tested stands before.
    private func ofOwnTest(_ index: Int) -> NameMention? {
        guard ["test", "experiment"].contains(text(index)), ["its", "their"].contains(text(index - 1)),
            let article = tokens[..<index].firstIndex(where: { ["the", "our"].contains($0.text) })
        else { return nil }
        var end = article + 1
        while let token = tokens[safe: end], end < article + 5, token.mark == nil, token.kind == .word,
            !NameReader.stops.contains(token.text), !NameReader.ownTest.contains(token.text)
        { end += 1 }
        return end > article + 1 ? named(.experiment, article + 1..<end, article + 1..<end) : nil
    }

    private func titled(_ index: Int) -> NameMention? {
        if let named = testOf(index) ?? ofOwnTest(index) { return named }
        // The first half of "brand-search" is no noun.
        guard let kind = NameReader.nouns[tokens[index].stem], tokens[index].text != "brands",
            tokens[safe: index + 1]?.isGlued != true
        else { return nil }
        // `campaign "Spring Sale"`, campaign Spring Sale, the experiment called new checkout
        var after = index + 1
        if ["called", "named", "titled"].contains(text(after)) { after += 1 }
        if let first = tokens[safe: after],
            first.quoted || (first.isCapitalised || after > index + 1) && index > 0 && first.mark == nil,
            !blocked.contains(after), kind != .audience || first.quoted || after > index + 1
        {
            var end = after
            while let token = tokens[safe: end], token.quoted == first.quoted,
                token.quoted || token.isCapitalised || token.number != nil || end == after || token.isGlued
                    || after > index + 1 && isCalled(end, since: after),
                token.mark == nil || token.quoted, !blocked.contains(end)
            {
                end += 1
            }
            if end > after, first.quoted || !tokens[index].text.hasSuffix("s") {
                return named(kind, after..<end, index..<end)
            }
        }
        guard !tokens[index].text.hasSuffix("s") else { return nil }
        if kind == .experiment, ["group", "variant", "variants"].contains(text(index + 1)) { return nil }
        if tokens[index].text == "list", !["email", "mailing", "the"].contains(text(index - 2)) { return nil }
        if kind == .product || kind == .keyword {
            return quotedBefore(index).map { named(kind, $0, $0.lowerBound..<index + 1) }
        }
        guard let start = nameStart(before: index, generic: NameReader.genericNames) else { return nil }
        var end = index
        // "the checkout A/B test"
        while end > start, ["a/b", "ab", "split", "a", "b"].contains(text(end - 1)) { end -= 1 }
        guard end > start else { return nil }
        return named(kind, start..<end, start..<index + 1)
    }

    private static let selling: Set<String> = ["unit", "sold", "sell", "selling", "copy", "bought", "piece"]

    /// `units of "Trail Jacket"`: what is sold is a product, without the noun.
    private func sold(_ index: Int) -> NameMention? {
        guard tokens[index].quoted,
            tokens[safe: index - 1].map({ !$0.quoted && NameReader.nouns[$0.stem] == nil }) ?? true,
            tokens.contains(where: { !$0.quoted && NameReader.selling.contains($0.stem) })
        else { return nil }
        var end = index + 1
        while tokens[safe: end]?.quoted == true { end += 1 }
        guard NameReader.nouns[tokens[safe: end]?.stem ?? ""] == nil, tokens[safe: end]?.text != "page" else {
            return nil
        }
        return named(.product, index..<end, index..<end)
    }

    /// Words that no name goes on with.
    private static let afterName: Set<String> = [
        "have", "had", "will", "would", "end", "ended", "finish", "finished", "run", "ran", "still", "yet", "now",
        "win", "won",
        "winning", "ready", "until", "till", "significant", "going", "doing", "perform", "performing", "go", "work",
        "any", "so", "far", "it", "they", "since", "last", "during", "be", "been", "beat", "lose", "losing",
    ]

    /// "the experiment called free postage banner": a name goes on to the end, or to a word that none has.
    private func isCalled(_ index: Int, since start: Int) -> Bool {
        index - start < 4 && tokens[index].kind == .word && !NameReader.stops.contains(text(index))
            && !NameReader.afterName.contains(text(index))
            && tokens[start..<index].allSatisfy { !$0.isCapitalised }
    }

    func named(_ kind: NameMention.Kind, _ words: Range<Int>, _ range: Range<Int>) -> NameMention {
        NameMention(kind: kind, op: .eq, value: tokens.written(words), tokens: range)
    }

    private func quotedBefore(_ index: Int) -> Range<Int>? {
        var start = index
        while start > 0, tokens[start - 1].quoted { start -= 1 }
        return start < index ? start..<index : nil
    }

    /// Where the name that ends right before the noun begins: after an article, or one plain word without one.
    private func nameStart(before noun: Int, generic: Set<String>) -> Int? {
        if let quoted = quotedBefore(noun) { return quoted.lowerBound }
        var start = noun
        while start > 0, noun - start < 5, !blocked.contains(start - 1), tokens[start].mark == nil,
            !NameReader.stops.contains(text(start - 1)),
            tokens[start - 1].kind == .word || tokens[start - 1].number != nil
        {
            start -= 1
        }
        guard start < noun else { return nil }
        let hasArticle = start > 0 && ["the", "our", "a", "an"].contains(text(start - 1))
        if !hasArticle, noun - start > 1 {
            // Without an article only capitalised words belong to the name.
            var capital = noun
            while capital > start, tokens[capital - 1].isCapitalised, capital - 1 > 0 { capital -= 1 }
            // "Hero image test: did …": a title, and then what is asked.
            let isTitle = start == 0 && tokens[safe: noun + 1]?.mark == ":"
            start = isTitle ? 0 : capital < noun ? capital : noun - 1
        }
        // Vendors and adjectives before the name are not part of it.
        if tokens[start..<noun].allSatisfy({ generic.contains($0.text) }) { return nil }
        let isPage = generic == NameReader.genericPages
        while start < noun - 1, generic.contains(text(start)), isPage || !hasArticle { start += 1 }
        while start > 0, tokens[start].isGlued { start -= 1 }
        return start
    }

    private static let stops: Set<String> = [
        "the", "our", "a", "an", "on", "of", "from", "for", "in", "by", "to", "and", "or", "with", "did", "does", "is",
        "was", "has", "that", "this",
        "which", "what", "do", "at", "per", "how", "are", "we", "after", "before", "visit", "reach", "versus", "about",
        "can", "should", "us", "me", "my",
        "between", "into", "than", "their", "through", "via", "as", "also", "both", "not", "excluding", "except",
        "without", "saw", "visited", "viewed", "if", "when", "receive", "receives", "get", "gets", "send", "sends",
        "want", "wants", "show",
        "see",
        "under", "over", "rate", "sessions", "users", "traffic", "revenue", "time", "views", "orders", "conversions",
    ]
}
