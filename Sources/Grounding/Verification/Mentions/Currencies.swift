/// Signs, codes and names of money.
enum Currencies {
    private static let signs: [String: Set<String>] = [
        "$": ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "MXN"], "€": ["EUR"], "£": ["GBP"], "¥": ["JPY", "CNY"],
        "₹": ["INR"], "₩": ["KRW"], "₽": ["RUB"], "₺": ["TRY"], "₴": ["UAH"], "₫": ["VND"],
    ]
    private static let codes: Set<String> = [
        "USD", "EUR", "GBP", "JPY", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "CAD", "AUD", "NZD", "CNY", "INR",
        "BRL", "MXN", "ZAR", "TRY", "KRW", "SGD", "HKD", "ILS", "AED", "SAR", "RON", "BGN", "UAH", "THB", "IDR", "VND",
    ]
    private static let names: [String: Set<String>] = [
        "dollar": signs["$"] ?? [], "euro": ["EUR"], "pound": ["GBP"], "yen": ["JPY"], "franc": ["CHF"],
        "krona": ["SEK"], "kronor": ["SEK"], "krone": ["NOK", "DKK"], "kroner": ["NOK", "DKK"], "zloty": ["PLN"],
        "rupee": ["INR"], "kr": ["SEK", "NOK", "DKK"], "zł": ["PLN"], "złoty": ["PLN"], "buck": ["USD"],
        "reais": ["BRL"], "reai": ["BRL"], "peso": ["MXN"], "rand": ["ZAR"],
    ]

    /// Hundredths, by their names: `18 cents`, `40p`.
    private static let minor: [String: Set<String>] = [
        "cent": ["USD", "EUR", "CAD", "AUD", "NZD", "SGD", "HKD", "BRL", "MXN", "ZAR"],
        "pence": ["GBP"], "penny": ["GBP"], "p": ["GBP"],
        "c": ["USD", "EUR", "AUD", "CAD"], "centime": ["CHF", "EUR"], "rappen": ["CHF"], "öre": ["SEK"],
        "øre": ["NOK", "DKK"], "grosz": ["PLN"], "groszy": ["PLN"], "paise": ["INR"], "paisa": ["INR"],
    ]
    /// Letters before a dollar sign.
    private static let prefixes: [String: String] = [
        "A": "AUD", "AU": "AUD", "C": "CAD", "CA": "CAD", "NZ": "NZD", "US": "USD", "HK": "HKD", "S": "SGD",
        "MX": "MXN", "R": "BRL",
    ]

    static func minor(_ word: Word) -> Set<String>? {
        guard word.kind == .word, word.text.count > 1 || word.isGlued else { return nil }
        return minor[word.stem]
    }

    /// The currency of `A$` and its like, written in two pieces.
    static func prefixed(_ word: Word, _ next: Word?) -> String? {
        guard let next, next.isGlued, next.isMark("$"), word.kind == .word else { return nil }
        return prefixes[word.text]
    }

    static func sign(_ word: Word) -> Set<String>? {
        word.kind == .mark ? signs[word.text] : nil
    }

    /// "R" in front of digits is the rand.
    static func code(_ word: Word) -> String? {
        guard word.kind == .word else { return nil }
        return codes.contains(word.text) ? word.text : word.text == "R" ? "ZAR" : nil
    }

    /// Whose dollars, or pesos, they are: "150 Canadian dollars".
    static func nation(_ word: Word) -> String? { nations[word.lower] }

    private static let nations = [
        "canadian": "CAD", "australian": "AUD", "us": "USD", "american": "USD", "singapore": "SGD", "mexican": "MXN",
    ]

    static func name(_ word: Word) -> Set<String>? { word.kind == .word ? names[word.stem] : nil }
}
