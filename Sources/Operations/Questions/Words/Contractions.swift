/// Short forms written out, so that patterns need one spelling.
enum Contractions {
    /// The words it stands for; nil for an ordinary word.
    static func expand(_ word: String) -> [String]? {
        if let known = table[word] { return known }
        if word.hasSuffix("n't") { return [String(word.dropLast(3)), "not"] }
        for ending in ["'re", "'ve", "'ll", "'d", "'m"] where word.hasSuffix(ending) {
            let verb = ["'re": "are", "'ve": "have", "'ll": "will", "'d": "would", "'m": "am"][ending] ?? ""
            return [String(word.dropLast(ending.count)), verb]
        }
        return nil
    }

    private static let table: [String: [String]] = [
        "what's": ["what", "is"], "whats": ["what", "is"], "how's": ["how", "is"], "hows": ["how", "is"],
        "where's": ["where", "is"], "wheres": ["where", "is"], "that's": ["that", "is"], "thats": ["that", "is"],
        "it's": ["it", "is"], "who's": ["who", "is"], "let's": ["let", "us"], "lets": ["let", "us"],
        "there's": ["there", "is"], "here's": ["here", "is"], "why's": ["why", "is"],
        "didnt": ["did", "not"], "dont": ["do", "not"], "doesnt": ["does", "not"], "isnt": ["is", "not"],
        "wasnt": ["was", "not"], "arent": ["are", "not"], "werent": ["were", "not"], "havent": ["have", "not"],
        "hasnt": ["has", "not"], "wont": ["will", "not"], "won't": ["will", "not"], "cant": ["can", "not"],
        "can't": ["can", "not"], "youre": ["you", "are"], "im": ["i", "am"],
        "gimme": ["give", "me"], "grp": ["group"], "grps": ["groups"], "kws": ["keywords"],
        "pls": ["please"], "plz": ["please"], "ytd": ["ytd"],
        "homepage": ["home", "page"], "signups": ["sign", "ups"], "signup": ["sign", "up"],
        "pageviews": ["page", "views"], "pageview": ["page", "view"], "webpage": ["page"], "webpages": ["pages"],
        "breakdown": ["break", "down"], "timeframe": ["period"], "dropoff": ["drop", "off"],
        "dropoffs": ["drop", "offs"], "ecommerce": ["ecommerce"], "realtime": ["real", "time"],
        "adspend": ["ad", "spend"], "vs": ["versus"], "v": ["versus"], "w": ["with"], "summarize": ["summarise"],
        "e-mail": ["email"], "thx": ["thanks"], "hw": ["how"], "doin": ["doing"], "goin": ["going"],
        "wer": ["were"], "wich": ["which"], "r": ["are"], "checkouts": ["checkouts"], "weekday": ["weekday"],
    ]
}
