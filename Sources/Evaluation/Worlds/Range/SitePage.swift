/// A page of the shop's site.
struct SitePage: Sendable, Equatable {
    let path: String
    let title: String

    static let home = page("/", "Hearth & Pine: things for a calm home")
    static let pricing = page("/pricing", "Member pricing")
    static let about = page("/about", "Our workshop")
    static let search = page("/search", "Search")
    static let account = page("/account", "Your account")
    static let cart = page("/cart", "Your cart")
    static let checkout = page("/checkout", "Checkout")
    static let thanks = page("/thanks", "Thank you for your order")

    /// One page a category, in the order of `Product.categories`.
    static let categories = Product.categories.map { page("/category/\($0.lowercased())", $0) }
    /// One page an article, in the order of `Product.all`.
    static let products = Product.all.map { page("/products/\($0.slug)", $0.name) }

    static let blog = [
        page("/blog/small-rooms-big-light", "Small rooms, big light"),
        page("/blog/how-to-wash-linen", "How to wash linen"),
        page("/blog/seasoning-carbon-steel", "Seasoning carbon steel in four steps"),
        page("/blog/a-desk-that-stays-tidy", "A desk that stays tidy"),
        page("/blog/gifts-under-fifty", "Gifts under fifty"),
        page("/blog/oak-or-ash", "Oak or ash?"),
    ]
    /// The post that goes around the world one day.
    static let viralPost = blog[3]

    static let searchTerms = [
        "lamp", "linen", "rug", "gift", "candle", "table lamp", "oak", "duvet", "vase", "mirror", "wool blanket",
        "coffee", "bedside table", "planter",
    ]

    /// The page of the category that an article belongs to.
    static func category(ofProduct product: Int) -> SitePage {
        let index = Product.categories.firstIndex(of: Product.all[product].category) ?? 0
        return categories[index]
    }

    private static func page(_ path: String, _ title: String) -> SitePage { SitePage(path: path, title: title) }
}
