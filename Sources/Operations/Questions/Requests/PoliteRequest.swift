/// A request without its politeness: "would you be so kind as to give me …" is "give me …", "might I ask how many …" is "how many …".
enum PoliteRequest {
    /// The text without what only asks nicely, at the beginning of each sentence and after "and".
    static func plain(_ text: String) -> String {
        var words = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        var index = 0
        while index < words.count {
            if isBeginning(words, index), let end = end(words, at: index), end < words.count,
                !PoliteRequest.open.contains(bare(words[end])) || asks(bare(words[end - 1])),
                !isOfThat(words, end)
            {
                let ended = words[index].first.map { "([\"".contains($0) } ?? false
                if !ended { words.removeSubrange(index..<end) }
                if let base = gerunds[bare(words[index])] { words[index] = base }
                continue
            }
            index += 1
        }
        return words.joined(separator: " ")
    }

    /// Words that what is asked for does not begin with: "I'd like to see *if* …", "can I get *to* …".
    private static let open: Set<String> = ["to", "if", "whether", "how", "that", "it", "them", "used", "rid", "one"]

    /// "If orders drop, I'd like to hear *about it*": what was told is wanted, and nothing that follows.
    private static func isOfThat(_ words: [String], _ index: Int) -> Bool {
        ["about", "of"].contains(bare(words[index]))
            && ["it", "this", "that"].contains(words[safe: index + 1].map(bare) ?? "")
    }

    /// "Might I ask how many …"
    private static func asks(_ word: String) -> Bool {
        ["ask", "know", "chance", "favour", "favor", "hear"].contains(word)
    }

    private static func isBeginning(_ words: [String], _ index: Int) -> Bool {
        guard index > 0 else { return true }
        let before = words[index - 1]
        return before.last.map { ".!?:;,-–—…".contains($0) } ?? false
            || ["and", "but", "so", "also"].contains(bare(before))
    }

    private static func bare(_ word: String) -> String {
        word.lowercased().replacing("’", with: "'").filter { $0.isLetter || $0.isNumber || $0 == "'" }
    }

    /// The end of the longest phrase that begins here.
    private static func end(_ words: [String], at index: Int) -> Int? {
        let said = words[index...].prefix(14).map(bare)
        guard let first = said.first, let candidates = byFirst[first] else { return nil }
        return candidates.compactMap { match($0[...], said[...]) }.max().map { index + $0 }
    }

    /// How many words a pattern covers; nil where it does not stand there.
    private static func match(_ pattern: ArraySlice<Element>, _ said: ArraySlice<String>) -> Int? {
        guard let element = pattern.first else { return 0 }
        if let word = said.first, element.words.contains(word),
            let rest = match(pattern.dropFirst(), said.dropFirst())
        {
            return rest + 1
        }
        return element.isOptional ? match(pattern.dropFirst(), said) : nil
    }

    private struct Element {
        let words: Set<String>
        let isOptional: Bool
    }

    private static let byFirst: [String: [[Element]]] = {
        var table: [String: [[Element]]] = [:]
        for line in phrases.split(separator: "\n") {
            let elements = line.split(separator: " ").map { part in
                let isOptional = part.hasPrefix("[")
                let body = isOptional ? part.dropFirst().dropLast() : part
                return Element(words: Set(body.split(separator: "|").map(String.init)), isOptional: isOptional)
            }
            let lead = elements.prefix { $0.isOptional }.count
            for word in Set(elements.prefix(lead + 1).flatMap(\.words)) { table[word, default: []].append(elements) }
        }
        return table
    }()

    private static let gerunds = [
        "giving": "give", "showing": "show", "telling": "tell", "sending": "send", "silencing": "silence",
        "muting": "mute",
        "pausing": "pause", "listing": "list", "comparing": "compare", "explaining": "explain",
        "forecasting": "forecast",
        "breaking": "break", "splitting": "split", "ranking": "rank", "summarising": "summarise",
        "summarizing": "summarize",
        "letting": "let", "setting": "set", "creating": "create", "alerting": "alert", "deleting": "delete",
        "checking": "check",
        "naming": "name", "plotting": "plot", "predicting": "predict", "looking": "look", "emailing": "email",
        "scheduling": "schedule", "switching": "switch", "turning": "turn", "removing": "remove",
    ]

    /// A word or `a|b` (either), in brackets where it may be missing.
    private static let phrases = """
        [please] [can|could|would|will] you [please|kindly|maybe|perhaps|possibly|just|quickly] be so|very kind|good as to
        [please] [can|could|would|will] you [please|kindly|maybe|perhaps|possibly|just|quickly] be so|very kind|good and
        [please] be so|very kind|good as to
        [please] be so|very kind|good and
        be a dear|sport|star|love and
        please can|could|will|would you [kindly|maybe|perhaps|possibly|just|quickly]
        can|could|will|would you please|kindly|maybe|perhaps|possibly|quickly
        would you mind
        do you mind
        would|do you happen to know
        do|would you know [by] [any] chance
        it|that would|will|might|may be [very|really|so|super] great|nice|lovely|good|helpful|useful|awesome|wonderful|fantastic|cool|kind if you|we|i could|can|would
        it'd|that'd be [very|really|so|super] great|nice|lovely|good|helpful|useful|awesome|wonderful|fantastic|cool|kind if you|we|i could|can|would
        it|that would|will|might|may be [very|really|so|super] great|nice|lovely|good|helpful|useful|awesome|wonderful|fantastic|cool|interesting to have|see|get|know|learn|hear
        it'd|that'd be [very|really|so|super] great|nice|lovely|good|helpful|useful|awesome|wonderful|fantastic|cool|interesting to have|see|get|know|learn|hear
        i|we would [really|greatly|very] [much] appreciate it [very] [much] if you could|can|would
        i'd|we'd [really|greatly|very] [much] appreciate it [very] [much] if you could|can|would
        i|we would [really|greatly|very] [much] appreciate
        i'd|we'd [really|greatly|very] [much] appreciate
        i|we would be [very|so|really|most] grateful|thankful|glad|happy|obliged|pleased if you could|can|would
        i'd|we'd be [very|so|really|most] grateful|thankful|glad|happy|obliged|pleased if you could|can|would
        i|we would be [very|so|really|most] grateful|thankful|glad|obliged for
        i'd|we'd be [very|so|really|most] grateful|thankful|glad|obliged for
        i|we was|were|am|are [just|kind] [of] hoping [that] you could|can|would|might
        i'm|we're [just|kind] [of] hoping [that] you could|can|would|might
        i|we was|were|am|are [just] hoping to see|get|have|know|learn
        i|we would like|love|want|need you to
        i'd|we'd like|love you to
        i|we want|need you to
        i|we would [also|really|just|rather|very] [much] like|love to know|see|have|get|hear|learn|read|find|understand [out]
        i'd|we'd [also|really|just|rather|very] [much] like|love to know|see|have|get|hear|learn|read|find|understand [out]
        i|we [also|really|just|only] want|need|wanna|wish to know|see|have|get|hear|learn|read|find|understand [out]
        i|we [just|only] wanna know|see|have|get
        i'd|we'd [also|really|just] like|love
        i|we would [also|really|just] like|love
        what|all i|we [really|just] need|want|wanted [to] [see|know|have|get] is|are
        what|all i|we would|'d like [to] [see|know|have|get] is
        what i'd|we'd [really] like|love [to] [see|know|have|get] is
        i'm|we're [really|very|just|also] interested in [seeing|knowing|getting|having]
        i'm|we're after|needing
        i'm|we're [just] looking for
        i'm|we're [very|quite|just] curious|keen [to] [know|see|hear|learn|about]
        may|might|can|could i [please|just|also] ask [you] [for|to]
        may|might|can|could i [please|just|also|kindly] have|get|see
        may|might|can|could i trouble|bother you for|to [give|show|tell] [me]
        do me|us a [small|quick|huge|big] favour|favor and
        [please] help me|us out and
        [please] help me|us and
        go [right] ahead and
        is|would it be possible [for] [you] to [see|get|have|know]
        is it possible [for] [you] to [see|get|have|know]
        [is] [there] any chance [that] you could|can|would|might
        [is] [there] any|a chance of getting|seeing|having|you
        do you think you could|can
        let me|us have
        hit me with
        please|kindly provide|supply|furnish [me|us] [with]
        kindly
        """
}
