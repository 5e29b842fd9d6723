import Semantics

/// The phrases by which a text can name what stands on a sheet.
enum SheetVocabulary {
    static func metricPhrases(
        _ metrics: [String], facts: [ReferenceFact], derived isFollowed: Set<Int>, given: [String: String],
        catalogue: Catalogue
    ) -> PhraseBook<ReferenceSheet.MetricMention> {
        var meanings: [String: Set<Int>] = [:]
        func add(_ phrase: String, _ metric: Int) { meanings[key(phrase), default: []].insert(metric) }
        // Ratios without a name are read where both of their terms stand.
        for (index, name) in metrics.enumerated() where !name.contains("/") {
            add(name, index)
            let definition = catalogue.metric(MetricID(name))
            for phrase in OwnNames.short(name) where meanings[key(phrase)] == nil { add(phrase, index) }
            for phrase in CountedEvents.ratePhrases(ofRate: name) { add(phrase, index) }
            // "The share of crash-free users" of `crash_free_users_rate`
            let kinds = name.split(separator: "_")
            if kinds.count > 3, kinds.last == "rate" { add(kinds.dropLast().joined(separator: " "), index) }
            for phrase in CountedEvents.phrases(of: name) + OwnNames.qualified(name) { add(phrase, index) }
            for (own, other) in given where other == name {
                for phrase in OwnNames.phrases(of: own) { add(phrase, index) }
                for phrase in OwnNames.short(own) where meanings[key(phrase)] == nil { add(phrase, index) }
            }
            if definition == nil {
                for phrase in OwnNames.phrases(of: name) { add(phrase, index) }
                // "The click rate" of `email_click_rate`, where no catalogue knows it.
                let words = name.split(separator: "_")
                for start in words.indices.dropFirst() where words.count - start > 1 {
                    add(words[start...].joined(separator: " "), index)
                }
                // "Opens" of `email_opens`, "tickets" of `support_tickets`
                if words.count == 2, let last = words.last, last.hasSuffix("s"), last != Word.stem(String(last)),
                    OwnNames.deeds[String(words[0])] == nil, words[0] != "new"
                {
                    add(String(last), index)
                }
                // "Churn" of `churn_rate`, "abandonment" of `form_abandonment_rate`; "waiting time" of `average_wait_time`.
                if words.count > 1, let last = words.last, ["rate", "score", "ratio"].contains(last) {
                    add(words.dropLast().joined(separator: " "), index)
                    let thing = String(words[words.count - 2])
                    let isCounted = metrics.contains { other in
                        other != name
                            && other.split(separator: "_").contains { Word.stem(String($0)) == Word.stem(thing) }
                    }
                    if words.count > 2, thing.count > 2, !common.contains(thing), !isCounted { add(thing, index) }
                }
                if words.last == "time", words.count > 1, words[words.count - 2] == "wait" { add("wait", index) }
                if words.last == "time", words.count > 1 { add("\(words[words.count - 2])ing time", index) }
                // "Delivery took 1.8 days" of `delivery_time`
                if words.last == "time", words.count == 2 {
                    for verb in ["took", "takes", "now takes", "lasted"] { add("\(words[0]) \(verb)", index) }
                }
                // "The gift shop was down £8,400" of `gift_shop_revenue`, where nothing else is known of it.
                let thing = words.dropLast().joined(separator: "_")
                if words.count == 3, let last = words.last, OwnNames.money.contains(String(last)),
                    words[0] != "average",
                    metrics.count(where: { $0.hasPrefix(thing) && !$0.contains("/") }) == 1
                {
                    add(words.dropLast().joined(separator: " "), index)
                }
            }
            if let definition {
                add(definition.name, index)
                for synonym in definition.synonyms { add(synonym, index) }
            }
            if let subject = facts.first(where: { $0.metric == name && $0.kind == .value })?.label
                .prefix(while: { ![",", ":", "(", "."].contains($0) }), subject.count <= 40,
                definition == nil, shares(String(subject), name)
            {
                add(String(subject), index)
            }
        }
        // "Booking rate", of the visits that end in the event.
        for event in metrics where CountedEvents.isOne(event) {
            let rates = [DerivedFacts.pair(event, "sessions"), DerivedFacts.pair(event, "total_users")]
            let isOnly = CountedEvents.only(in: Set(metrics)) != nil
            let known = metrics.indices.filter { index in
                isOnly && MetricPhrases.rates.contains(metrics[index]) || rates.contains(metrics[index])
            }
            for phrase in CountedEvents.ratePhrases(of: event) where meanings[key(phrase)] == nil {
                for rate in known { add(phrase, rate) }
            }
        }
        // "Sign-ups" of a sheet that counts them are no subscriptions.
        if let own = ["key_events:sign_up", "sign_ups"].lazy.compactMap({ metrics.firstIndex(of: $0) }).first {
            for phrase in ["sign ups", "signups", "registrations", "sign up"] where meanings[key(phrase)] != nil {
                meanings[key(phrase)] = [own]
            }
        }
        // "Paying customers" of a sheet that counts who subscribes.
        if let event = metrics.first(where: CountedEvents.isPaid), !metrics.contains("total_purchasers"),
            metrics.count(where: CountedEvents.isPaid) == 1, let index = metrics.firstIndex(of: event)
        {
            for phrase in [
                "paying customers", "paid customers", "paying users", "paying subscribers", "paid subscriptions",
                "paid conversions", "paid accounts", "conversions to paid", "paid plans", "paid subscribers",
            ] + (MetricPhrases.people.isDisjoint(with: metrics) ? ["customers", "new customers"] : [])
            where meanings[key(phrase)] == nil {
                add(phrase, index)
            }
        }
        // "Leads" of the only thing that people ask for.
        if let event = CountedEvents.only(in: Set(metrics)), CountedEvents.isEnquiry(event),
            let index = metrics.firstIndex(of: event), meanings[key("leads")] == nil
        {
            add("leads", index)
        }
        let names = meanings
        let followed = metrics.indices.filter { index in
            metrics[index] == DerivedFacts.product && isFollowed.contains(index)
        }
        var softly: Set<String> = []
        for family in MetricPhrases.families {
            var known = Set(family.metrics.compactMap { metrics.firstIndex(of: $0) })
            // Revenue that only follows from other facts is meant by its proper names alone.
            if family.isSoft { known.subtract(followed) }
            // Of a sheet that states the return of its advertising, the name for it does not mean that of the whole business.
            let returns = ["return_on_ad_spend", "roas"].filter(family.metrics.contains).filter(metrics.contains)
            if !family.isSoft, !returns.isEmpty, let blended = metrics.firstIndex(of: "mer") { known.remove(blended) }
            guard !known.isEmpty else { continue }
            for phrase in family.phrases {
                let own = names[key(phrase)] ?? []
                // A metric's own name wins over its family's, and a family's over an ordinary word.
                if family.isSoft, meanings[key(phrase)] != nil, !softly.contains(key(phrase)) { continue }
                if family.isSoft { softly.insert(key(phrase)) }
                if own.isEmpty || !own.isDisjoint(with: known) { meanings[key(phrase), default: []].formUnion(known) }
            }
        }
        // "Concessions brought in €678k" of `concession_revenue`, where the word means nothing else.
        for (own, other) in given.sorted(by: { $0.key < $1.key }) {
            guard let thing = OwnNames.sold(by: own), let index = metrics.firstIndex(of: other),
                meanings[key(thing)] == nil
            else { continue }
            add(thing, index)
        }
        for (index, name) in metrics.enumerated() where !name.contains("/") && catalogue.metric(MetricID(name)) == nil {
            if let thing = OwnNames.sold(by: name), meanings[key(thing)] == nil { add(thing, index) }
        }
        // Where a test measures how many do something, the words for what they do go for that.
        if let deed = metrics.firstIndex(where: MetricPhrases.rates.contains),
            facts.contains(where: { $0.metric == metrics[deed] && $0.kind == .experiment })
        {
            for phrase in MetricPhrases.deeds where meanings[key(phrase)] == nil { add(phrase, deed) }
        }
        // "Had a key event", of a sheet that holds no more than how many did.
        if let rate = metrics.firstIndex(where: { ["user_key_event_rate", "session_key_event_rate"].contains($0) }),
            !metrics.contains("key_events")
        {
            for phrase in ["key event", "had a key event", "included a key event"]
            where meanings[key(phrase)] == nil { add(phrase, rate) }
        }
        // What an answer calls the whole of a breakdown with refunds in it.
        if let whole = facts.first(where: {
            $0.label.hasSuffix("before those refunds") || $0.label.contains("before those refunds,")
        }),
            let index = metrics.firstIndex(of: whole.metric)
        {
            for phrase in ["revenue before refunds", "total revenue before refunds", "revenue before those refunds"] {
                meanings[key(phrase)] = [index]
            }
        }
        // Where only visits are counted, those who pay them go for the same.
        if MetricPhrases.people.isDisjoint(with: metrics), let visits = metrics.firstIndex(of: "sessions") {
            for phrase in MetricPhrases.visitors where meanings[key(phrase)] == nil { add(phrase, visits) }
        }
        var book = PhraseBook(over: ForeignPhrases.metrics(of: catalogue), hiding: Set(meanings.keys))
        for (phrase, meaning) in meanings.sorted(by: { $0.key < $1.key }) {
            book.add(phrase, ReferenceSheet.MetricMention(metrics: meaning))
        }
        return book
    }

    /// What many metrics are of.
    private static let common = Movements.table(
        "user users visitor visitors session sessions order orders event page key free")

    private static func key(_ phrase: String) -> String { PhraseKeys.shared.key(of: phrase) }

    /// Whether a label's beginning and a metric's id have a word in common.
    private static func shares(_ label: String, _ id: String) -> Bool {
        let words = Set(key(label).split(separator: " "))
        return !words.isDisjoint(with: key(id).split(separator: " "))
    }

    /// - Parameter metrics: the metrics of the sheet, of which a word names no part: "email" of email opens.
    static func entityPhrases(
        _ entities: [ReferenceSheet.Entity], beside metrics: [String], catalogue: Catalogue
    ) -> PhraseBook<[Int]> {
        var meanings: [String: (phrase: String, exact: Bool, indices: [Int])] = [:]
        func add(_ phrase: String, _ index: Int) {
            let exact = phrase.count <= 3 && phrase.uppercased() == phrase && phrase.contains { $0.isLetter }
            let key = exact ? phrase : self.key(phrase)
            guard !key.isEmpty else { return }
            var entry = meanings[key] ?? (phrase, exact, [])
            if !entry.indices.contains(index) { entry.indices.append(index) }
            meanings[key] = entry
        }
        for (index, entity) in entities.enumerated() {
            // "The short form" of a test by that name is its arm "short".
            add(entity.value, arm(namedIn: entity, entities) ?? index)
            if let clock = clock(entity.value) { add(clock, index) }
            if ReferenceSheet.unnamed.contains(entity.value) {
                for name in names(of: entity.dimension, catalogue) {
                    for phrase in ["no \(name)", "without \(name)", "without a \(name)", "without any \(name)"] {
                        add(phrase, index)
                    }
                }
            }
        }
        let own = Set(meanings.keys)
        for (index, entity) in entities.enumerated() {
            // "New users" of a sheet that counts them is that metric.
            for alias in WorldNames.aliases[entity.value.lowercased()] ?? []
            where !own.contains(key(alias)) && !metrics.contains(alias.replacing(" ", with: "_")) {
                add(alias, index)
            }
        }
        let cohorts = cohortNames(entities, isOfCohorts: metrics.contains { $0.contains("retention") })
        for (alias, index) in armNames(entities) + cohorts where meanings[key(alias)] == nil {
            add(alias, index)
        }
        // "Sport" of a page and of the page that visits begin with: the same in two dimensions.
        let known = Set(meanings.keys)
        for (alias, index) in shortNames(entities, beside: metrics) where !known.contains(key(alias)) {
            add(alias, index)
        }
        var book = PhraseBook(
            over: ForeignPhrases.names,
            hiding: Set(
                meanings.values.map { key($0.phrase) }
                    + metrics.flatMap { $0.split(separator: "_").map { key(String($0)) } }))
        for (_, entry) in meanings.sorted(by: { $0.key < $1.key }) {
            book.add(entry.phrase, entry.indices, exact: entry.exact)
        }
        return book
    }

    /// "19:00" of the hour `2026-11-22T19`.
    private static func clock(_ value: String) -> String? {
        let sides = value.split(separator: "T")
        guard sides.count == 2, CivilDate(sides[0]) != nil, let hour = Int(sides[1]), (0..<24).contains(hour) else {
            return nil
        }
        return "\(sides[1]):00"
    }

    private static func arm(namedIn test: ReferenceSheet.Entity, _ entities: [ReferenceSheet.Entity]) -> Int? {
        guard ReferenceSheet.tests.contains(test.dimension),
            entities.count(where: { $0.dimension == test.dimension }) == 1
        else { return nil }
        let words = key(test.value).split(separator: " ")
        let arms = entities.indices.filter { entities[$0].dimension == "variant" }
        let named = arms.filter { index in
            let own = key(entities[index].value).split(separator: " ")
            return !own.isEmpty && own.allSatisfy(words.contains)
        }
        return named.count == 1 ? named[0] : nil
    }

    private static let counts = [
        "1": ("one", "first"), "2": ("two", "second"), "3": ("three", "third"), "4": ("four", "fourth"),
        "5": ("five", "fifth"), "6": ("six", "sixth"), "7": ("seven", "seventh"), "8": ("eight", "eighth"),
        "9": ("nine", "ninth"), "10": ("ten", "tenth"), "12": ("twelve", "twelfth"), "30": ("thirty", "thirtieth"),
    ]

    /// "D7", "day-7", "seven days", "the first month" of the days since a cohort began; weeks and months alike. A cohort of
    /// "January 2026" goes by its month.
    private static func cohortNames(_ entities: [ReferenceSheet.Entity], isOfCohorts: Bool) -> [(String, Int)] {
        entities.indices.flatMap { index -> [(String, Int)] in
            let (dimension, value) = (entities[index].dimension, entities[index].value)
            if dimension == "cohort" {
                let words = value.split(separator: " ")
                guard words.count == 2, words[1].count == 4, words[1].allSatisfy(\.isNumber) else { return [] }
                return [(String(words[0]), index)]
            }
            guard let unit = dimension.split(separator: "_").last, let letter = unit.first,
                dimension.hasPrefix("cohort_nth_")
                    || isOfCohorts && ["day", "week", "month"].contains(dimension), value.allSatisfy(\.isNumber)
            else { return [] }
            let spoken = counts[value].map { count, ordinal in
                [
                    "\(unit) \(count)", "\(count) \(unit)s", "\(count) \(unit)", "\(ordinal) \(unit)",
                    "\(value) \(unit)s",
                ]
            }
            return
                ([
                    "\(letter)\(value)", "\(unit)-\(value)", "\(unit) \(value)", "\(value)-\(unit)",
                    "\(letter)-\(value)",
                ] + (spoken ?? [])).map { ($0, index) }
        }
    }

    /// What the one arm of a test that is not its control is called.
    private static func armNames(_ entities: [ReferenceSheet.Entity]) -> [(String, Int)] {
        let arms = entities.indices.filter { entities[$0].dimension == "variant" }
        let tested = arms.filter {
            !["control", "baseline", "original", "a"].contains(entities[$0].value.lowercased())
        }
        guard arms.count == 2, tested.count == 1 else { return [] }
        return [
            "the variant", "the treatment", "test group", "treatment group", "the challenger", "new version",
            "new variant",
        ].map {
            ($0, tested[0])
        }
    }

    /// What people shorten a name to: a word of it that no other name has, a page's path as words.
    private static func shortNames(
        _ entities: [ReferenceSheet.Entity], beside metrics: [String]
    ) -> [(String, Int)] {
        let taken = Set(
            metrics.filter { !$0.contains("/") }.flatMap {
                $0.split { "_:".contains($0) }.map { Word.stem(String($0)) }
            })
        var owners: [String: Set<Int>] = [:]
        for (index, entity) in entities.enumerated() where !ReferenceFact.isCondition(entity.dimension) {
            for word in WordScanner.words(Array(entity.value.unicodeScalars)) where word.kind == .word {
                owners[word.stem, default: []].insert(index)
            }
        }
        var all: [(String, Int)] = []
        for (index, entity) in entities.enumerated() {
            if entity.value.hasPrefix("/") {
                let words = entity.value.split { "/-_.".contains($0) }.map(String.init)
                if let last = words.last {
                    all += [("\(last) page", index), ("\(words.joined(separator: " ")) page", index)]
                }
                let tail = entity.value.split(separator: "/").last?.split { "-_.".contains($0) }.map(String.init) ?? []
                if tail.count > 1 { all.append((tail.joined(separator: " "), index)) }
                if words.count == 1 { all.append(("the \(words[0])", index)) }
                if words.count == 1, words[0].count > 3, !partOfNames.contains(Word.stem(words[0])),
                    !commonPages.contains(words[0])
                {
                    all.append((words[0], index))
                }
                // "The winter tyres guide", "the guide" of `/guides/winter-tyres`
                let path = entity.value.split(separator: "/").map(String.init)
                if path.count == 2, path[0].allSatisfy(\.isLetter) {
                    all.append(((tail + [path[0]]).joined(separator: " "), index))
                    let isOnlyOne = entities.count { $0.value.hasPrefix("/\(path[0])/") } == 1
                    if isOnlyOne, path[0].count > 3 { all.append((path[0], index)) }
                }
                if words.isEmpty { all += homes.map { ($0, index) } }
                continue
            }
            if ReferenceFact.isCondition(entity.dimension) { continue }
            let words = WordScanner.words(Array(entity.value.unicodeScalars)).filter { $0.kind == .word }
            guard words.count > 1 || entity.value.contains("_") else { continue }
            // "Search lost 5,000 users": of channels, where only one is a search.
            let isChannel = entity.dimension.hasSuffix("channel_group")
            for word in words
            where (word.text.count > 3 || word.text.count == 3 && entity.dimension == "variant")
                && owners[word.stem]?.count == 1 && !taken.contains(word.stem)
                && (!partOfNames.contains(word.stem) || isChannel && ["search", "social"].contains(word.stem))
            {
                all.append((word.text, index))
            }
        }
        return all
    }

    private static let homes = ["home page", "homepage", "front page", "frontpage", "start page", "main page"]

    private static let commonPages = Movements.table(
        "home index search account contact about news help support jobs start")

    /// Words of names that name nothing by themselves.
    private static let partOfNames = Set(
        """
        pack set box kit pair search traffic email mobile desktop page product campaign sale sales offer shop store online user users
        visitor visitors order orders revenue organic test variant control group free other unassigned world
        from with this that over week month year spring summer autumn winter best first last more less
        """.split { $0 == " " || $0 == "\n" }.map { Word.stem(String($0)) })
}
