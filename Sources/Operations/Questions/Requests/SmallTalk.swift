/// Sentences around a question that only say why it is asked, by whom, or how soon: "Client call in five minutes.", "… The boss
/// wants to know.", "For tomorrow's standup: …".
///
/// A sentence is idle where each of its words is one of talk or of grammar, and one at least of talk. Who hears a story matters, so
/// that before or after one readers are no small talk.
enum SmallTalk {
    /// The text without its idle sentences; all of it where nothing else is said.
    static func dropped(_ text: String) -> String {
        let parts = sentences(of: text)
        guard parts.count > 1 else { return text }
        let isStory = !words(of: text).isDisjoint(with: stories)
        let kept = parts.filter { !isIdle($0, isStory: isStory) }
        guard kept.count < parts.count, kept.contains(where: { words(of: $0).count > 1 }) else { return text }
        return kept.joined().trimmed
    }

    private static let ends: Set<Character> = [".", "!", "?", ":", ";", "…"]

    /// Each with the mark and the blanks behind it. A colon or a dash ends one too, nothing inside quotation marks does.
    private static func sentences(of text: String) -> [Substring] {
        var parts: [Substring] = []
        var start = text.startIndex
        var isQuoted = false
        for index in text.indices {
            let character = text[index]
            if character == "\"" || character == "“" || character == "”" { isQuoted.toggle() }
            guard !isQuoted else { continue }
            let next = text.index(after: index)
            let isApart = next == text.endIndex || text[next] == " "
            let isDash = "-–—".contains(character) && index > start && text[text.index(before: index)] == " "
            guard isApart, ends.contains(character) || isDash else { continue }
            var end = next
            while end < text.endIndex, text[end] == " " { end = text.index(after: end) }
            parts.append(text[start..<end])
            start = end
        }
        if start < text.endIndex { parts.append(text[start...]) }
        return parts
    }

    private static func words(of text: some StringProtocol) -> Set<String> { Set(list(of: text)) }

    private static func list(of text: some StringProtocol) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }
            .map { String($0).replacing("’", with: "'") }
    }

    private static func isIdle(_ sentence: Substring, isStory: Bool) -> Bool {
        let words = list(of: sentence)
        guard words.count > 1 || words.first.map(alone.contains) == true, words.count < 16,
            !sentence.contains(where: { "\"“/@#€$£%".contains($0) })
        else { return false }
        guard words.contains(where: { talk.contains($0) || alone.contains($0) }),
            !isStory || words.allSatisfy({ !readers.contains($0) })
        else { return false }
        return words.indices.allSatisfy { at in
            talk.contains(words[at]) || alone.contains(words[at]) || grammar.contains(words[at])
                || readers.contains(words[at])
                || isHour(words, at)
        }
    }

    /// "In five minutes", "the 10 o'clock meeting".
    private static func isHour(_ words: [String], _ at: Int) -> Bool {
        let units: Set<String> = ["minute", "minutes", "min", "mins", "hour", "hours", "o'clock", "am", "pm"]
        if units.contains(words[at]) { return true }
        let isNumber = words[at].allSatisfy(\.isNumber) || WordForms.smallNumber(words[at]) != nil
        return isNumber && (units.contains(words[safe: at + 1] ?? "") || at > 0 && words[at - 1] == "at")
    }

    private static func set(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// What a sentence of talk is about.
    private static let talk = set(
        """
        meeting meetings standup call slide slides deck presentation present presenting preparing compiling drafting pack lunch coffee \
        phone noon interview chat talk question questions ask asks asked asking wonder wondering curious favour favor humour \
        humor trouble bother bothering sorry apologies thanks thank grateful appreciate appreciated appreciates cheers hope hoping \
        rush urgent asap hurry quick quickly friend promised waiting waits upstairs paperwork stupid dumb silly serious easy \
        hard day's idea forget forgetting remember remind honest bear hear heard guess suppose gonna quote audit memo pitch \
        proposal handout newsletter boss manager colleague director anyone anybody somebody someone help helps stuck lost \
        searching anywhere prep preps excuse forgive pardon kidding joking worried worry nervous
        """)
    /// Whom a story can be told to.
    private static let readers = set(
        """
        board client clients ceo cfo cmo coo cto team teams investor investors partner partners accountant finance management \
        leadership founders stakeholders agency auditor
        """)
    private static let stories = set(
        """
        summary summaries summarise summarize recap overview digest story highlights wrap brief briefing report update bullets \
        points sentences paragraph write condense distil distill boil
        """)
    /// Sentences of one word.
    private static let alone = set(
        "thanks thx cheers ta please hi hello hey morning hmm hm well ok okay right sorry asap wow ugh oops listen seriously"
    )
    private static let grammar = set(
        """
        i i'm i'd i've i'll we we're we'd we've we'll you you're you'd he she it it's they they're me us him her them my our your \
        his their the a an this that these those one here there to for of in on at with without from by before after around \
        until and but or so as if is are am was were be been being will would could can may might should must do does did don't \
        doesn't can't couldn't won't have has had having got get getting gets need needs needed want wants wanted like just only \
        very real really quite too much many also again still already even maybe perhaps possibly now then later soon today tomorrow \
        tonight tonight's tomorrow's today's new old little small short long big great good nice fine other another next last \
        first some any all every each no not never nothing something everything else more up out off about over back down into \
        know knows knew see sees look looking seem seems say says said tell tells told think thinks let let's let's make makes \
        making put putting together bring giving give gives keep keeps keeping take takes taking going go goes come comes coming \
        came ready done time times bit while minute day week's weekly monthly daily morning afternoon evening monday tuesday \
        wednesday thursday friday monday's tuesday's wednesday's thursday's friday's who's that's what's there's because since \
        start starting begin send sends sending show use using work working works read reading writing explain explaining \
        answer answers number numbers figure figures thing things stuff way reason sake file files records notes note screen \
        shared joining called calls move moves bound surely growth happen happens mind minds kind kindly please ok okay well yes yeah
        """)
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
