/// Events of a workspace's own that a sheet counts: `key_events:donate`, of which a text says "donations".
enum CountedEvents {
    static func isOne(_ metric: String) -> Bool { metric.hasPrefix(prefix) && !metric.contains("/") }

    /// Whether it is one, or a part that ends in one.
    static func isOf(_ metric: String) -> Bool { metric.hasPrefix(prefix) }

    /// The only event of its own that is counted among the metrics; which of several is meant, nothing says.
    static func only(in metrics: Set<String>) -> String? {
        let own = metrics.filter(isOne)
        return own.count == 1 ? own.first : nil
    }

    /// The words for what was done: "bookings" and "appointment bookings" of `key_events:book_appointment`.
    static func phrases(of metric: String) -> [String] {
        guard isOne(metric) else { return [] }
        let words = words(of: metric)
        guard let verb = words.first else { return [] }
        let (thing, deeds) = parts(of: words)
        var all = [words.joined(separator: " ")] + deeds + pasts(of: EventVerbs.base(of: words.last ?? ""))
        if words.count == 1 { all += pasts(of: verb) }
        guard !thing.isEmpty else { return all }
        // "Sign up", "check out": the second word is no thing that something is done to.
        guard !particles.contains(thing) else { return all + ["\(words.joined(separator: " "))s"] }
        // "Newsletter sign-ups"
        if particles.contains(words[words.count - 1]) {
            let joined = words.joined(separator: " ")
            all += ["\(joined)s", "\(words.dropLast().joined(separator: " "))\(words[words.count - 1])s"]
        }
        // "Checkouts started"
        if ["begin", "start", "initiate"].contains(verb) {
            all += ["started", "begun", "initiated"].flatMap { ["\(thing)s \($0)", "\($0) \(thing)s"] }
        }
        // "Consultations" of `consult_booked`
        if let noun = EventVerbs.shortened[thing] { all += ["\(noun)s", noun, "\(noun) bookings"] }
        all += deeds.flatMap { ["\(thing) \($0)", "\($0) of \(thing)"] }
        all += ["\(thing)s", "new \(thing)s"]
        if words.count > 1, EventVerbs.isPast(words[words.count - 1]) {
            all += ["\(thing)s \(words[words.count - 1])", "\(words[words.count - 1]) \(thing)s"]
        }
        return all
    }

    /// What people call the part of visits that ends in the event: "booking rate".
    static func ratePhrases(of metric: String) -> [String] {
        guard isOne(metric) else { return [] }
        let (thing, deeds) = parts(of: words(of: metric))
        let single = (deeds + (thing.isEmpty ? [] : [thing])).map { Word.stem($0) }
        return Array(Set(single)).map { "\($0) rate" }
    }

    /// The same of a rate by its own name: "sign-up rate" of `session_key_event_rate:sign_up`.
    static func ratePhrases(ofRate metric: String) -> [String] {
        let sides = metric.split(separator: ":")
        guard sides.count == 2, sides[0].hasSuffix("_rate"), let event = sides.last else { return [] }
        let (base, words) = ("key_events:\(event)", event.replacing("_", with: " "))
        return ratePhrases(of: base) + ["\(words) rate", "\(words) conversion", "\(words) conversion rate"]
    }

    private static let asking = Movements.table(
        "request requests enquiry inquiry contact quote demo callback consultation lead form apply application")

    /// Whether who did it wants something of the business: a quote request, a contact form.
    static func isEnquiry(_ metric: String) -> Bool { words(of: metric).contains(where: asking.contains) }

    private static let buying = Movements.table("subscribe subscription purchase paid payment upgrade order checkout")

    /// Whether who did it pays.
    static func isPaid(_ metric: String) -> Bool { isOne(metric) && words(of: metric).contains(where: buying.contains) }

    private static let prefix = "key_events:"
    private static let particles = Movements.table("up in out on off over")

    private static func words(of metric: String) -> [String] {
        metric.dropFirst(prefix.count).lowercased().split { "_- ".contains($0) }.map(String.init)
    }

    /// What it is done to, and what doing so is called: `account_opened`, `book_eye_test`, `loan_request`.
    private static func parts(of words: [String]) -> (thing: String, deeds: [String]) {
        guard let first = words.first, let last = words.last else { return ("", []) }
        let (head, tail) = (words.dropLast().joined(separator: " "), words.dropFirst().joined(separator: " "))
        if words.count > 1, EventVerbs.isPast(last) { return (head, EventVerbs.nouns(of: EventVerbs.base(of: last))) }
        if words.count > 1, !EventVerbs.known.contains(first), EventVerbs.known.contains(last) || isDeed(last) {
            return (head, EventVerbs.nouns(of: last))
        }
        return (tail, EventVerbs.nouns(of: first).filter { $0 != first })
    }

    /// "Booking", "signup", "submission": a noun for a deed already.
    private static func isDeed(_ word: String) -> Bool {
        EventVerbs.synonyms.keys.contains(word) || ["tion", "ment", "ing", "sion"].contains(where: word.hasSuffix)
    }

    private static func pasts(of verb: String) -> [String] { EventVerbs.pasts[verb] ?? [] }
}
