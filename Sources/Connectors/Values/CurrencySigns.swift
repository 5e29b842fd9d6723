import Semantics

/// Which currencies a sign beside an amount can mean.
enum CurrencySigns {
    /// Whether `sign` (upper-cased: `$`, `KR`, `EUR`) can mean `currency`; nil when it is no currency at all.
    static func matches(_ sign: String, _ currency: Currency) -> Bool? {
        if let codes = signs[sign] { return codes.contains(currency.code) }
        return Currency(sign).map { $0 == currency }
    }

    private static let dollars: Set<String> = [
        "USD", "AUD", "CAD", "NZD", "SGD", "HKD", "TWD", "MXN", "ARS", "CLP", "COP", "UYU", "JMD", "TTD", "FJD",
    ]
    private static let signs: [String: Set<String>] = [
        "$": dollars, "US$": ["USD"], "A$": ["AUD"], "AU$": ["AUD"], "C$": ["CAD"], "CA$": ["CAD"], "NZ$": ["NZD"],
        "S$": ["SGD"], "HK$": ["HKD"], "NT$": ["TWD"], "MX$": ["MXN"], "R$": ["BRL"],
        "€": ["EUR"], "EURO": ["EUR"], "EUROS": ["EUR"], "£": ["GBP", "EGP"], "¥": ["JPY", "CNY"],
        "￥": ["JPY", "CNY"], "元": ["CNY"], "円": ["JPY"], "₹": ["INR"], "RS": ["INR", "PKR", "LKR"],
        "RS.": ["INR", "PKR", "LKR"], "₩": ["KRW"], "₽": ["RUB"], "₺": ["TRY"], "TL": ["TRY"], "₪": ["ILS"],
        "฿": ["THB"], "₫": ["VND"], "₴": ["UAH"], "₱": ["PHP"], "₦": ["NGN"], "ZŁ": ["PLN"], "KČ": ["CZK"],
        "FT": ["HUF"], "LEI": ["RON"], "KR": ["SEK", "NOK", "DKK", "ISK"], "KR.": ["SEK", "NOK", "DKK", "ISK"],
        "FR": ["CHF"], "FR.": ["CHF"], "SFR": ["CHF"], "SFR.": ["CHF"], "R": ["ZAR"], "RP": ["IDR"], "RM": ["MYR"],
    ]
}
