import Semantics

/// The names that Segment's e-commerce, mobile and B2B specifications give to what GA4 names otherwise.
enum SegmentVocabulary {
    private static let names: [String: String] = [
        "products searched": "search",
        "product list viewed": "view_item_list",
        "product clicked": "select_item",
        "product viewed": "view_item",
        "product added": "add_to_cart",
        "product removed": "remove_from_cart",
        "product added to wishlist": "add_to_wishlist",
        "cart viewed": "view_cart",
        "checkout started": "begin_checkout",
        "shipping info entered": "add_shipping_info",
        "payment info entered": "add_payment_info",
        "order completed": "purchase",
        "order refunded": "refund",
        "promotion viewed": "view_promotion",
        "promotion clicked": "select_promotion",
        "product shared": "share",
        "cart shared": "share",
        "signed up": "sign_up",
        "signed in": "login",
        "lead generated": "generate_lead",
        "application installed": "first_open",
        "experiment viewed": "experience_impression",
    ]

    /// GA4's name for a track event, whatever its case; a name of the sender's own stays as it is.
    static func name(of event: String) -> String { names[event.lowercased()] ?? event }
}

/// The names that events of one file were given, so that each is looked up once.
struct SegmentVocabularyMemory: Sendable {
    /// More names than this are forgotten: a file whose names are values must not fill the memory.
    private static let most = 10_000
    private var pool = TextPool()
    private var names: [[UInt8]] = []

    /// GA4's name for a track event.
    mutating func name(of event: UnsafeRawBufferPointer) -> [UInt8] {
        let code = Int(pool.existingCode(of: event))
        if code > 0 { return names[code - 1] }
        if pool.count >= SegmentVocabularyMemory.most {
            pool = TextPool()
            names = []
        }
        let name = Array(SegmentVocabulary.name(of: SegmentMessage.string(event)).utf8)
        _ = pool.code(of: event)
        names.append(name)
        return name
    }
}
