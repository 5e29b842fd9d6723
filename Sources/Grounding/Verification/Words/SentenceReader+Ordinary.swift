/// Names and metrics that are ordinary words as well.
extension SentenceReader {
    private static let selecting = Movements.table("only every each any no another which other single sole one")

    func isEntity(_ words: [Word], _ index: Int, _ length: Int) -> Bool {
        guard length == 1 else { return true }
        let word = words[index]
        let before = index > 0 ? words[index - 1].lower : ""
        let after = index + 1 < words.count ? words[index + 1].lower : ""
        // "The only appeal to shrink", of a name that has the word in it.
        if !word.isCapital, Self.selecting.contains(before) || CueWords.superlatives[before] != nil,
            !sheet.entities.contains(where: { $0.value.lowercased() == word.lower })
        {
            return false
        }
        // "Down 1 %" beside the first day of a cohort.
        if word.kind == .digits {
            return !["%", "percent", "point", "points", "pp", "x"].contains(after)
                && (index == 0 || Currencies.sign(words[index - 1]) == nil)
        }
        if word.kind == .word, word.lower.count == 1 {
            guard word.isCapital else { return false }
            return ["variant", "version", "group", "arm", "option", "than", "over", "vs", "versus", "beat"].contains(
                before)
                || ["for", "with", "in", "of"].contains(before) && ["", ".", ",", ";", ")"].contains(after)
                || Comparatives.contests[after] != nil
                || ["converted", "and", "vs", "versus", "against"].contains(after)
                || index > 0 && !["."].contains(before) && after != "" && !words[index - 1].isMark(".") && index != 0
        }
        switch word.lower {
        // "Monthly revenue" beside a plan by that name
        case "monthly", "annual", "yearly", "weekly", "daily":
            return !["revenue", "sales", "sessions", "visits", "orders", "users", "spend", "figures", "total"].contains(
                after)
        case "news": return false
        case "new", "returning":
            // "New 3,377, returning 1,715", "; new is higher": one of a list of the two.
            let isListed =
                index + 1 < words.count && (words[index + 1].kind == .digits || after == "is")
                && index > 0 && words[index - 1].kind == .mark
            // "New donors", "the new-donor share": of those who are counted.
            let isOfPeople =
                index + 1 < words.count && words[index + 1].kind == .word && !words[index + 1].isCapital
                && (words[index + 1].stem != words[index + 1].lower && Self.visitors.contains(words[index + 1].stem)
                    || words[index + 1].isGlued)
            if before == "those", word.lower == "returning" { return true }
            return isListed || isOfPeople || after == ":" && (index == 0 || words[index - 1].kind == .mark)
                || [
                    "users", "visitors", "customers", "people", "sessions", "traffic", "visits", "and", "vs", "versus",
                    "or",
                    "ones", "buyers", "shoppers", "business", "session", "visit", "visitor", "customer", "user",
                    "order", "one",
                ].contains(after)
        case "control": return !["over", "costs", "cost", "your", "the"].contains(after)
        case "web" where sheet.entities.contains { $0.value.lowercased() == "web" }: return true
        case "search"
        where sheet.entities.contains { $0.value.lowercased() != "search" && $0.value.lowercased().hasSuffix("search") }:
            return before != "to"
                && !["for", "engine", "engines", "term", "terms", "result", "results"].contains(after)
        // "Home: 465 quotes" of a sheet where that is a product, and no page.
        case "home" where sheet.entities.contains { $0.value.lowercased() == "home" && !$0.dimension.contains("page") }:
            return !["page", "pages", "screen", "to", "office"].contains(after) && !["at", "from"].contains(before)
                || after == "to" && before == "from"
        case "other" where index == 0 && word.isCapital && index + 1 < words.count:
            return sheet.entities.contains { $0.value == "Other" && $0.dimension.contains(words[index + 1].stem) }
                || after == ":" || after == "*"
        // "The other three sections": who is left, and no name.
        case "other" where !word.isCapital && before == "the" && NumberWordReader.small[after] != nil: return false
        case "other", "all", "total", "none", "home", "web", "search":
            return word.isCapital && index > 0 || ["the"].contains(before)
                || ["variant", "group", "channel"].contains(after)
        case "direct":
            return !["comparison", "impact", "result", "effect", "link", "cause", "evidence"].contains(after)
        case "display": return word.isCapital || ["from", "via", "on", "and"].contains(before)
        default: return true
        }
    }

    func isMetric(_ words: [Word], _ index: Int, _ length: Int) -> Bool {
        guard length == 1 else { return true }
        let word = words[index]
        let before = index > 0 ? words[index - 1].lower : ""
        let after = index + 1 < words.count ? words[index + 1].lower : ""
        switch word.stem {
        case "order":
            return !(before == "in" && after == "to") && !(before == "in" && word.lower == "order" && after != "volume")
                && !["alphabetical", "descending"].contains(before)
                && (after != "of" || word.lower == "orders")
        case "made" where ["was", "were", "been", "being", "are", "is"].contains(before): return false
        case "sold", "made", "earned":
            return
                !(["we", "you"].contains(before)
                && ["everything", "all", "what"].contains(index > 1 ? words[index - 2].lower : ""))
        case "reach": return !(after == "out" || ["to", "will", "can"].contains(before)) && word.lower == "reach"
        case "lead":
            // "France leads Czechia" on a sheet that counts leads is the verb.
            let isCounted =
                ["fewer", "more", "of", "new", "total", "all", "many", "paid"].contains(before)
                || index > 0 && words[index - 1].kind == .digits
            return word.lower == "leads" && isCounted
                || word.lower == "leads" && index + 1 < words.count && !words[index + 1].isCapital
                    && !["with", "at", "by", "in", "the", "on", "to"].contains(after)
        case "worth":
            let (next, third) = (after, index + 2 < words.count ? words[index + 2].lower : "")
            if before == "it's" || words.indices.contains(index - 2) && before == "is" && words[index - 2].lower == "it"
            {
                return false
            }
            return next != "of" && !next.hasSuffix("ing") && !["it", "noting", "your", "our"].contains(next)
                && !(["a", "another", "the", "some"].contains(next) && CueWords.looks.contains(third))
        case "like": return word.lower == "likes"
        case "money": return !["figure", "figures", "number", "numbers", "around", "between", "into"].contains(after)
        case "margin":
            return ![
                "wide", "narrow", "clear", "comfortable", "large", "big", "slim", "a", "small", "good", "fair", "tiny",
                "slight", "thin", "considerable",
            ].contains(before)
        case "spent": return !["pound", "dollar", "euro", "krona", "yen", "franc", "each", "every"].contains(before)
        case "view": return before != "in" && before != "to" && before != "a" && before != "point" && before != "my"
        case "user" where ["experience", "interface"].contains(after), "customer" where after == "experience":
            return false
        case "test", "page", "event", "leave", "leaf", "entry": return false
        // "The rate stayed at 3 %": of no visit.
        case "stay", "stayed": return !Self.levels.contains(after)
        case "people": return !["some", "many"].contains(before)
        case "exit", "convert", "click":
            // "Likely to convert" speaks of the rate of it.
            return before != "to" || index > 1 && words[index - 2].lower == "likely"
        case "conversion":
            return !["page", "path", "funnel", "problem", "issue", "issues", "goal"].contains(after)
        case "traffic": return !["light", "source", "sources", "channels", "quality", "mix"].contains(after)
        case "sale", "revenue":
            return !["team", "people", "driver", "drivers", "stream", "streams", "per"].contains(after)
                || after == "per"
        case "cost":
            // "All of them cost us less than a year ago"
            let isMore = ["less", "more"].contains(index + 2 < words.count ? words[index + 2].lower : "")
            return !["us", "about"].contains(after) || after == "us" && isMore
        default: return true
        }
    }

    /// What follows a verb of staying where no one stays anywhere.
    private static let levels = Movements.table(
        "at put flat level steady stable constant unchanged near around above below within under over close roughly much"
    )

    static let visitors = Movements.table(
        "visitor customer buyer shopper user guest client member reader subscriber donor patient student passenger player viewer rider listener traveller traveler tenant renter learner parent fan people shopper"
    )
}
