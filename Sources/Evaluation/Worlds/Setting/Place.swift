import Statistics

/// A country that visitors come from, with its cities and its clock.
struct Country: Sendable {
    let name: String
    let language: String
    let weight: Double
    /// Standard time, hours east of UTC; summer time only shifts the daily curve by an hour and is left out.
    let utcOffset: Int
    /// Region and city, the biggest first.
    let cities: [(region: String, city: String)]

    static let all: [Country] = [
        Country(
            name: "United States", language: "en-us", weight: 38, utcOffset: -6,
            cities: [
                ("New York", "New York"), ("California", "Los Angeles"), ("Illinois", "Chicago"), ("Texas", "Austin"),
                ("Washington", "Seattle"), ("Massachusetts", "Boston"),
            ]),
        Country(
            name: "United Kingdom", language: "en-gb", weight: 14, utcOffset: 0,
            cities: [("England", "London"), ("England", "Manchester"), ("Scotland", "Edinburgh"), ("Wales", "Cardiff")]),
        Country(
            name: "Germany", language: "de-de", weight: 13, utcOffset: 1,
            cities: [("Berlin", "Berlin"), ("Hamburg", "Hamburg"), ("Bavaria", "Munich"), ("Hesse", "Frankfurt")]),
        Country(
            name: "France", language: "fr-fr", weight: 7, utcOffset: 1,
            cities: [("Ile-de-France", "Paris"), ("Auvergne-Rhone-Alpes", "Lyon"), ("Occitanie", "Toulouse")]),
        Country(
            name: "Canada", language: "en-ca", weight: 7, utcOffset: -5,
            cities: [("Ontario", "Toronto"), ("British Columbia", "Vancouver"), ("Quebec", "Montreal")]),
        Country(
            name: "Netherlands", language: "nl-nl", weight: 5, utcOffset: 1,
            cities: [("North Holland", "Amsterdam"), ("South Holland", "Rotterdam"), ("Utrecht", "Utrecht")]),
        Country(
            name: "Australia", language: "en-au", weight: 4, utcOffset: 10,
            cities: [("New South Wales", "Sydney"), ("Victoria", "Melbourne"), ("Queensland", "Brisbane")]),
        Country(
            name: "Sweden", language: "sv-se", weight: 3, utcOffset: 1,
            cities: [("Stockholm County", "Stockholm"), ("Vastra Gotaland County", "Gothenburg")]),
        Country(
            name: "Spain", language: "es-es", weight: 3, utcOffset: 1,
            cities: [("Community of Madrid", "Madrid"), ("Catalonia", "Barcelona")]),
        Country(
            name: "Italy", language: "it-it", weight: 2.5, utcOffset: 1,
            cities: [("Lombardy", "Milan"), ("Lazio", "Rome")]),
        Country(
            name: "Switzerland", language: "de-ch", weight: 2, utcOffset: 1,
            cities: [("Zurich", "Zurich"), ("Geneva", "Geneva")]),
        Country(
            name: "Japan", language: "ja-jp", weight: 1.5, utcOffset: 9,
            cities: [("Tokyo", "Tokyo"), ("Osaka", "Osaka")]),
    ]

    private static let table = AliasTable(weights: all.map(\.weight))

    /// The index of a country, as often as it occurs.
    static func draw(using generator: inout SeededGenerator) -> Int { table.draw(using: &generator) }

    /// The index of a city; earlier ones are bigger.
    func drawCity(using generator: inout SeededGenerator) -> Int {
        min(generator.integer(below: cities.count), generator.integer(below: cities.count))
    }
}
