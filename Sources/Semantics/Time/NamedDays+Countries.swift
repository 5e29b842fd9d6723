extension NamedDays {
    /// Where a day is kept that is not kept everywhere, by the names and codes that data has for countries; nil for a day of
    /// everybody's, or of no list.
    package static func countries(of day: String) -> Set<String>? { countries[day] }

    private static let unitedStates: Set<String> = ["United States", "US", "USA"]
    private static let britain: Set<String> = ["United Kingdom", "GB", "UK"]
    private static let canada: Set<String> = ["Canada", "CA"]
    private static let germany: Set<String> = ["Germany", "DE"]
    private static let france: Set<String> = ["France", "FR"]
    private static let ireland: Set<String> = ["Ireland", "IE"]
    private static let india: Set<String> = ["India", "IN", "Nepal", "NP", "Sri Lanka", "LK", "Mauritius", "MU"]
    private static let lunar: Set<String> = [
        "China", "CN", "Hong Kong", "HK", "Taiwan", "TW", "Singapore", "SG", "South Korea", "KR", "Vietnam", "VN",
        "Malaysia", "MY",
    ]
    private static let benelux: Set<String> = ["Netherlands", "NL", "Belgium", "BE", "Luxembourg", "LU"]
    private static let south: Set<String> = ["Spain", "ES", "Italy", "IT", "Portugal", "PT"]
    private static let alps: Set<String> = ["Austria", "AT", "Switzerland", "CH"]
    private static let oceania: Set<String> = ["Australia", "AU", "New Zealand", "NZ"]

    private static let countries: [String: Set<String>] = [
        "Epiphany": germany.union(alps).union(south),
        "Martin Luther King Day": unitedStates,
        "Lunar New Year": lunar,
        "Super Bowl": unitedStates,
        "Presidents' Day": unitedStates,
        "St Patrick's Day": ireland.union(unitedStates).union(britain),
        "Cinco de Mayo": unitedStates.union(["Mexico", "MX"]),
        "Whit Monday": germany.union(france).union(benelux).union(alps),
        "Memorial Day": unitedStates,
        "Corpus Christi": germany.union(alps).union(south).union(["Poland", "PL", "Brazil", "BR"]),
        "Juneteenth": unitedStates,
        "Canada Day": canada,
        "Independence Day": unitedStates,
        "Bastille Day": france,
        "Labor Day": unitedStates.union(canada),
        "German Unity Day": germany,
        "Columbus Day": unitedStates,
        "Diwali": india,
        "All Saints' Day": germany.union(alps).union(south).union(france).union(benelux).union(["Poland", "PL"]),
        "Guy Fawkes Night": britain,
        "Veterans Day": unitedStates,
        "Thanksgiving": unitedStates,
        "Small Business Saturday": unitedStates.union(britain),
        "Giving Tuesday": unitedStates,
        "St Nicholas Day": germany.union(benelux).union(alps),
        "Green Monday": unitedStates,
        "Boxing Day": britain.union(canada).union(ireland).union(oceania),
    ]
}
