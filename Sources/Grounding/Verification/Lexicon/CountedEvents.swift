/// Events of a workspace's own that a sheet counts: `key_events:donate`, of which a text says "donations".
enum CountedEvents {
    static func isOne(_ metric: String) -> Bool { metric.hasPrefix(prefix) }

    /// The only event of its own that is counted among the metrics; which of several is meant, nothing says.
    static func only(in metrics: Set<String>) -> String? {
        let own = metrics.filter(isOne)
        return own.count == 1 ? own.first : nil
    }

    /// The words for what was done: "bookings" and "appointment bookings" of `key_events:book_appointment`.
    static func phrases(of metric: String) -> [String] {
        guard isOne(metric) else { return [] }
        let words = metric.dropFirst(prefix.count).lowercased().split { "_- ".contains($0) }.map(String.init)
        guard let verb = words.first else { return [] }
        let thing = words.dropFirst().joined(separator: " ")
        let deeds = nouns(of: verb)
        var all = [words.joined(separator: " ")]
        guard !thing.isEmpty else { return all + deeds }
        all += deeds.map { "\(thing) \($0)" }
        // "Sign up", "check out": the second word is no thing that something is done to.
        guard !particles.contains(thing) else { return all + ["\(words.joined(separator: " "))s"] }
        return all + deeds.filter { $0 != verb } + deeds.map { "\($0) of \(thing)" } + ["\(thing)s"]
    }

    private static let prefix = "key_events:"
    private static let particles = Movements.table("up in out on off over")

    /// What doing so is called: donation, subscription, registration, booking.
    private static func nouns(of verb: String) -> [String] {
        for (ending, noun) in endings where verb.hasSuffix(ending) {
            return ["\(verb.dropLast(ending.count))\(noun)s", "\(verb)s"]
        }
        let stem = verb.hasSuffix("e") ? String(verb.dropLast()) : verb
        return ["\(stem)ings", "\(verb)s"]
    }

    private static let endings = [
        ("ate", "ation"), ("scribe", "scription"), ("ister", "istration"), ("mit", "mission"), ("ply", "plication"),
        ("serve", "servation"), ("tact", "tact"), ("quest", "quest"), ("load", "load"), ("lead", "lead"),
        ("enroll", "enrolment"), ("enrol", "enrolment"), ("install", "installation"), ("start", "start"),
    ]
}
