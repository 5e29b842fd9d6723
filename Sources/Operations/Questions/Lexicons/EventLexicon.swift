/// What people call GA4's events.
enum EventLexicon {
    /// Phrase → event name; the longest match wins.
    static let phrases: [(phrase: String, event: String)] = fixed + adding + filling

    private static let fixed: [(phrase: String, event: String)] = [
        ("page_view", "page_view"), ("view_item_list", "view_item_list"), ("select_item", "select_item"),
        ("view_item", "view_item"), ("add_to_cart", "add_to_cart"), ("remove_from_cart", "remove_from_cart"),
        ("view_cart", "view_cart"), ("begin_checkout", "begin_checkout"), ("add_shipping_info", "add_shipping_info"),
        ("add_payment_info", "add_payment_info"), ("purchase", "purchase"), ("refund", "refund"),
        ("sign_up", "sign_up"), ("login", "login"), ("search", "search"), ("generate_lead", "generate_lead"),
        ("scroll", "scroll"), ("click", "click"), ("file_download", "file_download"), ("form_start", "form_start"),
        ("form_submit", "form_submit"), ("video_start", "video_start"),
        ("view item", "view_item"), ("product view", "view_item"), ("viewing a product", "view_item"),
        ("view a product", "view_item"), ("viewed a product", "view_item"), ("product page", "view_item"),
        ("product viewer", "view_item"), ("item viewer", "view_item"),
        ("product detail", "view_item"), ("product detail page", "view_item"), ("viewing an item", "view_item"),
        ("view an item", "view_item"), ("item view", "view_item"), ("product page view", "view_item"),
        ("viewed an item", "view_item"), ("view product", "view_item"), ("looked at a product", "view_item"),
        ("looked at an item", "view_item"), ("look at a product", "view_item"), ("saw a product", "view_item"),
        ("checking out", "begin_checkout"), ("started checking out", "begin_checkout"),
        ("looking at a product", "view_item"), ("opened a product", "view_item"), ("seen a product", "view_item"),
        ("product list", "view_item_list"), ("item list", "view_item_list"), ("listing", "view_item_list"),
        ("select item", "select_item"), ("cart", "add_to_cart"), ("basket", "add_to_cart"),
        ("remove from cart", "remove_from_cart"), ("removed from cart", "remove_from_cart"),
        ("remove something from the cart", "remove_from_cart"), ("remove something from cart", "remove_from_cart"),
        ("remove something from their cart", "remove_from_cart"), ("remove an item from the cart", "remove_from_cart"),
        ("removed something from the cart", "remove_from_cart"), ("removed an item from the cart", "remove_from_cart"),
        ("take something out of the cart", "remove_from_cart"),
        ("cart view", "view_cart"), ("view cart", "view_cart"), ("viewing the cart", "view_cart"),
        ("viewed the cart", "view_cart"), ("viewed cart", "view_cart"), ("begin checkout", "begin_checkout"),
        ("checkout", "begin_checkout"), ("start checkout", "begin_checkout"), ("started checkout", "begin_checkout"),
        ("starting checkout", "begin_checkout"), ("began checkout", "begin_checkout"),
        ("started the checkout", "begin_checkout"), ("start the checkout", "begin_checkout"),
        ("starting the checkout", "begin_checkout"), ("checkout start", "begin_checkout"),
        ("shipping", "add_shipping_info"), ("shipping info", "add_shipping_info"),
        ("add shipping info", "add_shipping_info"),
        ("shipping information", "add_shipping_info"), ("shipping step", "add_shipping_info"),
        ("shipping detail", "add_shipping_info"), ("add payment info", "add_payment_info"),
        ("payment", "add_payment_info"), ("payment info", "add_payment_info"), ("payment step", "add_payment_info"),
        ("payment detail", "add_payment_info"), ("payment information", "add_payment_info"),
        ("buying", "purchase"), ("buy", "purchase"), ("bought", "purchase"), ("order", "purchase"),
        ("ordering", "purchase"), ("ordered", "purchase"), ("purchasing", "purchase"), ("purchased", "purchase"),
        ("first purchase", "purchase"), ("placing an order", "purchase"), ("making a purchase", "purchase"),
        ("transaction", "purchase"), ("order confirmation", "purchase"), ("convert", "purchase"),
        ("sign up", "sign_up"), ("signed up", "sign_up"), ("signing up", "sign_up"), ("registration", "sign_up"),
        ("register", "sign_up"), ("registered", "sign_up"), ("registering", "sign_up"), ("logging in", "login"),
        ("logged in", "login"), ("log in", "login"), ("searched", "search"), ("searching", "search"),
        ("site search", "search"), ("internal search", "search"), ("lead", "generate_lead"),
        ("generate lead", "generate_lead"),
        ("generate a lead", "generate_lead"), ("generated a lead", "generate_lead"), ("became a lead", "generate_lead"),
        ("become a lead", "generate_lead"), ("began the form", "form_start"), ("began a form", "form_start"),
        ("begin the form", "form_start"), ("start the form", "form_start"), ("begun the form", "form_start"),
        ("scrolling", "scroll"), ("scrolled", "scroll"), ("clicking", "click"),
        ("file download", "file_download"), ("download", "file_download"), ("downloaded", "file_download"),
        ("downloading", "file_download"), ("downloaded a file", "file_download"), ("form start", "form_start"),
        ("starting the form", "form_start"), ("started the form", "form_start"), ("started a form", "form_start"),
        ("starting a form", "form_start"), ("form submit", "form_submit"), ("form submission", "form_submit"),
        ("submitted the form", "form_submit"), ("submitted a form", "form_submit"),
        ("submitting the form", "form_submit"),
        ("submitting a form", "form_submit"), ("submitting it", "form_submit"), ("submitted it", "form_submit"),
        ("video start", "video_start"), ("video play", "video_start"), ("started a video", "video_start"),
        ("starting a video", "video_start"), ("watched a video", "video_start"), ("video view", "video_start"),
        ("playing a video", "video_start"), ("video started", "video_start"), ("video was started", "video_start"),
        ("video played", "video_start"), ("file downloaded", "file_download"), ("file was downloaded", "file_download"),
        ("form submitted", "form_submit"), ("form was submitted", "form_submit"), ("form started", "form_start"),
        ("searcher", "search"), ("cart adder", "add_to_cart"), ("downloader", "file_download"),
        ("used the search", "search"), ("use the search", "search"), ("page view", "page_view"),
    ]

    /// "add to cart", "added something to their basket", "put it in the cart".
    private static let adding: [(phrase: String, event: String)] = {
        let things = ["", "it ", "them ", "something ", "an item ", "a product ", "one "]
        let places = ["cart", "the cart", "their cart", "basket", "the basket", "their basket"]
        let verbs = [
            ("add", "to"), ("added", "to"), ("adding", "to"), ("put", "in"), ("put", "into"), ("putting", "in"),
        ]
        // "Added to cart" names what is added no more than "signed up" does.
        return verbs.flatMap { verb, preposition in
            things.flatMap { thing in
                places.map { ("\(verb) \(thing)\(preposition) \($0)", "add_to_cart") }
            }
        }
    }()

    /// "Began to fill in a form", "sent it off".
    private static let filling: [(phrase: String, event: String)] = {
        let begun = ["begin", "began", "begun", "beginning", "start", "started", "starting"].flatMap { verb in
            ["filling in", "filling out", "to fill in", "to fill out", "filling", "to fill"].flatMap { fill in
                ["the form", "a form"].map { ("\(verb) \(fill) \($0)", "form_start") }
            }
        }
        let sent = ["sent", "send", "sending"].flatMap { verb in
            ["it off", "the form off", "the form", "it in", "off the form"].map { ("\(verb) \($0)", "form_submit") }
        }
        return begun + sent + [
            ("submit it", "form_submit"), ("submit the form", "form_submit"), ("submit a form", "form_submit"),
        ]
    }()

    /// Events that are counted when they are named without a metric of their own.
    static let counted: Set<String> = [
        "login", "search", "scroll", "file_download", "form_start", "form_submit", "video_start", "view_item",
        "view_cart", "remove_from_cart", "add_shipping_info", "add_payment_info", "view_item_list", "select_item",
    ]
}
