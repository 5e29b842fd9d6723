/// Verbs by which events are named, and the nouns for what they do: subscribe, subscription; book, booking, appointment.
enum EventVerbs {
    /// Verbs that the name of an event can begin or end with.
    static let known = Movements.table(
        """
        book request subscribe register donate contact download order rent apply submit start install reserve enquire inquire
        call join complete generate schedule sign open create add view play watch share save upload claim redeem purchase buy
        hire renew upgrade cancel activate attend enrol enroll enter send ask try lease order sell pay get make take begin finish
        """)

    /// Other nouns for the same deed, by its verb or its own noun.
    static let synonyms: [String: [String]] = [
        "book": ["reservations", "appointments"], "booking": ["reservations", "appointments"],
        "reserve": ["bookings"], "reservation": ["bookings"], "request": ["enquiries", "inquiries"],
        "enquiry": ["enquiries", "inquiries", "requests"], "inquiry": ["enquiries", "inquiries", "requests"],
        "contact": ["enquiries", "inquiries", "requests"], "subscribe": ["subscribers", "sign ups", "signups"],
        "subscription": ["subscribers"], "signup": ["sign ups", "registrations", "subscribers"],
        "register": ["sign ups", "signups"], "registration": ["sign ups", "signups"], "purchase": ["purchases"],
        "buy": ["purchases"], "enrol": ["enrolments", "enrollments"], "enroll": ["enrolments", "enrollments"],
        "application": ["applications"], "order": ["orders"], "quote": ["quotes"], "trial": ["trials"],
        "donate": ["gifts"], "donation": ["gifts"], "lead": ["leads"], "demo": ["demos"], "rent": ["rentals"],
        "hire": ["hires"],
    ]

    /// What people are said to have done, where the verb says nothing else.
    static let pasts: [String: [String]] = [
        "book": ["booked"], "booking": ["booked"], "subscribe": ["subscribed", "subscribing"],
        "signup": ["signed up", "subscribed", "signing up"], "register": ["registered"], "donate": ["donated"],
        "apply": ["applied"], "application": ["applied"], "enrol": ["enrolled"], "enroll": ["enrolled"],
        "download": ["downloaded"], "purchase": ["purchased", "bought"],
    ]

    /// Nouns that a name is short for.
    static let shortened = [
        "consult": "consultation", "appt": "appointment", "reg": "registration", "sub": "subscription",
        "demo": "demonstration", "res": "reservation", "app": "application",
    ]

    private static let irregular: [String: String] = [
        "sent": "send", "sold": "sell", "bought": "buy", "paid": "pay", "begun": "begin", "made": "make",
        "taken": "take", "won": "win", "built": "build", "submitted": "submit", "applied": "apply",
        "cancelled": "cancel",
    ]

    static func isPast(_ word: String) -> Bool {
        irregular[word] != nil || word.count > 4 && word.hasSuffix("ed") && !["feed", "speed"].contains(word)
    }

    /// `opened` → `open`, `completed` → `complete`.
    static func base(of past: String) -> String {
        if let known = irregular[past] { return known }
        guard isPast(past) else { return past }
        let stem = String(past.dropLast(2))
        return known.contains("\(stem)e") ? "\(stem)e" : stem
    }

    /// What doing so is called: donation, subscription, registration, booking.
    static func nouns(of verb: String) -> [String] {
        let others = synonyms[verb] ?? []
        if verb == "signup" { return ["signups"] + others }
        if ["tion", "ment", "sion", "ing"].contains(where: verb.hasSuffix) { return ["\(verb)s"] + others }
        for (ending, noun) in endings where verb.hasSuffix(ending) {
            return ["\(verb.dropLast(ending.count))\(noun)s", "\(verb)s"] + others
        }
        let stem = verb.hasSuffix("e") ? String(verb.dropLast()) : verb
        return ["\(stem)ings", "\(verb)s"] + others
    }

    private static let endings = [
        ("ate", "ation"), ("scribe", "scription"), ("ister", "istration"), ("mit", "mission"), ("ply", "plication"),
        ("serve", "servation"), ("tact", "tact"), ("quest", "quest"), ("load", "load"), ("lead", "lead"),
        ("enroll", "enrolment"), ("enrol", "enrolment"), ("install", "installation"), ("start", "start"),
        ("purchase", "purchase"), ("cancel", "cancellation"), ("redeem", "redemption"), ("renew", "renewal"),
        ("refer", "referral"), ("deliver", "delivery"), ("inquire", "inquiry"), ("activate", "activation"),
    ]
}
