/// One article of the shop.
struct Product: Sendable {
    let id: String
    let name: String
    let category: String
    let brand: String
    /// Price of one unit in cents, without tax.
    let cents: Int64
    /// How often it is wanted, relative to the others.
    let appeal: Double
    let slug: String

    /// Forty articles in five categories, cheapest first.
    static let all: [Product] = catalogue.enumerated()
        .map { index, row in
            Product(
                id: "SKU-\(1001 + index)", name: row.name, category: row.category, brand: row.brand, cents: row.cents,
                appeal: row.appeal, slug: row.name.lowercased().replacing(" ", with: "-"))
        }
        .sorted { ($0.cents, $0.id) < ($1.cents, $1.id) }

    static let categories = ["Lighting", "Kitchen", "Textiles", "Furniture", "Decor"]

    /// The one that sells most.
    static let bestsellerName = "Harbour Table Lamp"

    private static let catalogue: [(name: String, category: String, brand: String, cents: Int64, appeal: Double)] = [
        ("Harbour Table Lamp", "Lighting", "Nordlys", 7_900, 11),
        ("Arc Floor Lamp", "Lighting", "Nordlys", 14_900, 2.5),
        ("Paper Moon Pendant", "Lighting", "Fold & Glow", 5_900, 4),
        ("Pebble Night Light", "Lighting", "Fold & Glow", 2_900, 3.5),
        ("Studio Desk Lamp", "Lighting", "Nordlys", 8_900, 3.5),
        ("Copper Wall Sconce", "Lighting", "Ember Works", 9_900, 2),
        ("Festoon String Lights", "Lighting", "Ember Works", 3_500, 4),
        ("Glass Globe Pendant", "Lighting", "Nordlys", 11_900, 2),
        ("Stoneware Dinner Set", "Kitchen", "Clay Street", 8_900, 3.5),
        ("Oak Chopping Board", "Kitchen", "Timber & Sons", 4_500, 4),
        ("Carbon Steel Pan", "Kitchen", "Ember Works", 6_500, 4),
        ("Pour Over Coffee Set", "Kitchen", "Clay Street", 5_400, 4),
        ("Linen Apron", "Kitchen", "Weaver", 3_900, 2.5),
        ("Ceramic Butter Dish", "Kitchen", "Clay Street", 2_600, 2.5),
        ("Cast Iron Casserole", "Kitchen", "Ember Works", 11_900, 2.5),
        ("Olive Wood Spoons", "Kitchen", "Timber & Sons", 1_900, 3),
        ("Washed Linen Duvet Cover", "Textiles", "Weaver", 12_900, 2.5),
        ("Wool Throw", "Textiles", "Weaver", 8_500, 4),
        ("Waffle Bath Towels", "Textiles", "Weaver", 4_900, 3.5),
        ("Velvet Cushion", "Textiles", "Rosewell", 3_900, 4),
        ("Cotton Bath Mat", "Textiles", "Weaver", 2_900, 2.5),
        ("Hand Tufted Rug", "Textiles", "Rosewell", 15_900, 1.5),
        ("Linen Table Runner", "Textiles", "Weaver", 3_400, 2),
        ("Alpaca Blanket", "Textiles", "Rosewell", 13_900, 1.5),
        ("Ash Bedside Table", "Furniture", "Timber & Sons", 14_900, 2),
        ("Folding Oak Stool", "Furniture", "Timber & Sons", 8_900, 3),
        ("Wall Shelf Duo", "Furniture", "Timber & Sons", 6_900, 3.5),
        ("Rattan Side Table", "Furniture", "Rosewell", 9_900, 2.5),
        ("Entryway Bench", "Furniture", "Timber & Sons", 17_900, 1.5),
        ("Peg Coat Rack", "Furniture", "Timber & Sons", 5_900, 3),
        ("Magazine Stand", "Furniture", "Rosewell", 4_900, 2),
        ("Slim Console Table", "Furniture", "Timber & Sons", 18_900, 1),
        ("Botanical Print Set", "Decor", "Rosewell", 4_200, 4),
        ("Soy Candle Trio", "Decor", "Fold & Glow", 3_200, 5),
        ("Terracotta Planter", "Decor", "Clay Street", 2_800, 4),
        ("Round Wall Mirror", "Decor", "Nordlys", 9_500, 3),
        ("Dried Flower Bunch", "Decor", "Rosewell", 2_400, 2.5),
        ("Marble Bookends", "Decor", "Rosewell", 5_200, 2),
        ("Glass Bud Vases", "Decor", "Fold & Glow", 2_200, 3),
        ("Brass Wall Clock", "Decor", "Ember Works", 7_900, 2.5),
    ]
}
