import Semantics
import Statistics

/// Plays a visit: the pages and events of somebody who goes as far as the visit's depth says.
struct VisitScript {
    private let visit: Visit
    private let shelf: Shelf
    private let soldOut: String?
    private let transaction: String
    private let variant: CheckoutButtonTest.Variant?
    private var recorder: VisitRecorder

    /// - Parameters:
    ///   - transaction: the id of the order, should there be one.
    ///   - variant: what the visitor sees at the checkout, while the experiment runs.
    init(
        visit: Visit, shelf: Shelf, conditions: DayConditions, transaction: String,
        variant: CheckoutButtonTest.Variant?
    ) {
        self.visit = visit
        self.shelf = shelf
        self.transaction = transaction
        soldOut = conditions.soldOut
        self.variant = variant
        recorder = VisitRecorder(visit: visit, conditions: conditions, generator: visit.seed.child(2).generator())
    }

    mutating func play() -> VisitRecord {
        let landedOnFocus = land()
        switch visit.depth {
        case .bounce:
            glance()
        case .browse:
            browse()
        case .view:
            lookAround(skipFocus: landedOnFocus)
            idle()
        case .cart, .checkout, .brokenCheckout, .purchase:
            return shop(skipFocus: landedOnFocus)
        }
        return VisitRecord(events: recorder.events)
    }

    /// Opens the landing page; true when it is the focus article's.
    private mutating func land() -> Bool {
        let landing = visit.channel.landing
        let choice = recorder.generator.uniform()
        if choice < landing.home {
            recorder.open(.home)
        } else if choice < landing.home + landing.category {
            openCategory(SitePage.category(ofProduct: visit.focus))
        } else if choice < landing.home + landing.category + landing.product {
            openProduct(visit.focus)
            return true
        } else {
            let isViral = visit.channel.source == TrafficChannel.viral.source
            let post = recorder.generator.integer(below: SitePage.blog.count)
            recorder.open(isViral ? .viralPost : SitePage.blog[post])
        }
        return false
    }

    /// Somebody who leaves at once may scroll first.
    private mutating func glance() {
        guard recorder.generator.chance(0.25) else { return }
        recorder.wait(seconds: 7)
        recorder.record("scroll") { $0[.scrollDepth] = 90 }
    }

    private mutating func browse() {
        for _ in 0..<recorder.generator.integer(in: 1...2) {
            recorder.wait(seconds: 25)
            switch recorder.generator.integer(below: 10) {
            case 0, 1, 2: openCategory(SitePage.categories[recorder.generator.integer(below: 5)])
            case 3, 4, 5: recorder.open(SitePage.blog[recorder.generator.integer(below: SitePage.blog.count)])
            case 6: recorder.open(.pricing)
            case 7: recorder.open(.about)
            case 8: searchSite()
            default: recorder.open(.home)
            }
        }
        idle()
    }

    private mutating func lookAround(skipFocus: Bool) {
        if recorder.generator.chance(0.15) { searchSite() }
        if !skipFocus {
            recorder.wait(seconds: 18)
            openProduct(visit.focus)
        }
        if recorder.generator.chance(0.35) {
            recorder.wait(seconds: 22)
            openProduct(shelf.pick(at: recorder.generator.uniform()))
        }
    }

    /// Small things that people do before they go.
    private mutating func idle() {
        if recorder.generator.chance(0.3) {
            recorder.wait(seconds: 15)
            recorder.record("scroll") { $0[.scrollDepth] = 90 }
        }
        if recorder.generator.chance(0.05) {
            recorder.wait(seconds: 6)
            recorder.record("click")
        }
        if recorder.generator.chance(visit.isNewcomer ? 0.022 : 0.008) {
            recorder.wait(seconds: 40)
            recorder.record("generate_lead")
        }
        if recorder.generator.chance(visit.isNewcomer ? 0.02 : 0.006) {
            recorder.wait(seconds: 45)
            recorder.record("sign_up") { $0.properties["method"] = .text("email") }
        }
        if recorder.generator.chance(0.005) {
            recorder.wait(seconds: 3)
            recorder.record("rage_click")
        }
        if recorder.generator.chance(0.006) { stumble("TypeError: undefined is not an object") }
    }

    private mutating func searchSite() {
        let term = SitePage.searchTerms[recorder.generator.integer(below: SitePage.searchTerms.count)]
        recorder.wait(seconds: 12)
        recorder.open(.search)
        recorder.record("search") { $0[.searchTerm] = term }
    }

    private mutating func openCategory(_ page: SitePage) {
        recorder.open(page)
        recorder.wait(seconds: 0.6, sigma: 0.3)
        recorder.record("view_item_list", items: shelf.list(of: page.title))
    }

    private mutating func openProduct(_ product: Int) {
        recorder.open(SitePage.products[product])
        recorder.wait(seconds: 0.6, sigma: 0.3)
        recorder.record("view_item", items: [shelf.item(product)])
    }

    private mutating func stumble(_ description: String) {
        recorder.record("exception") { event in
            event.properties["description"] = .text(description)
            event.properties["fatal"] = .flag(false)
        }
    }
}

extension VisitScript {
    /// From the cart on.
    private mutating func shop(skipFocus: Bool) -> VisitRecord {
        if !visit.isNewcomer, recorder.generator.chance(0.3) {
            recorder.wait(seconds: 20)
            recorder.open(.account)
            recorder.record("login") { $0.properties["method"] = .text("email") }
        }
        let lines = Order.lines(
            focus: visit.focus, shelf: shelf, soldOut: soldOut, using: &recorder.generator)
        fillCart(lines, skipFocus: skipFocus)
        recorder.wait(seconds: 12)
        recorder.open(.cart)
        recorder.record("view_cart", items: lines)
        if visit.depth == .cart {
            if recorder.generator.chance(0.25) {
                recorder.wait(seconds: 8)
                recorder.record("remove_from_cart", items: Array(lines.suffix(1)))
            }
            idle()
            return VisitRecord(events: recorder.events)
        }
        beginCheckout(lines)
        return visit.depth == .purchase ? buy(Order(lines: lines)) : VisitRecord(events: recorder.events)
    }

    private mutating func fillCart(_ lines: [EventItem], skipFocus: Bool) {
        for (index, line) in lines.enumerated() {
            if index > 0 || !skipFocus, let product = Product.all.firstIndex(where: { $0.id == line.id }) {
                recorder.wait(seconds: 20)
                openProduct(product)
            }
            recorder.wait(seconds: 25)
            recorder.record("add_to_cart", items: [line])
        }
    }

    private mutating func beginCheckout(_ lines: [EventItem]) {
        if let variant { recorder.expose(to: variant) }
        recorder.wait(seconds: 10)
        recorder.open(.checkout)
        recorder.record("begin_checkout", items: lines)
        let isDetermined = visit.depth > .checkout
        if isDetermined || recorder.generator.chance(0.55) {
            recorder.wait(seconds: 35, sigma: 0.5)
            recorder.record("add_shipping_info", items: lines)
            if isDetermined || recorder.generator.chance(0.4) {
                recorder.wait(seconds: 30, sigma: 0.5)
                recorder.record("add_payment_info", items: lines)
            }
        }
        guard visit.depth == .brokenCheckout else { return }
        recorder.wait(seconds: 4)
        stumble("PaymentSheetError: button handler missing")
        for _ in 0..<recorder.generator.integer(in: 1...2) {
            recorder.wait(seconds: 3)
            recorder.record("rage_click")
        }
    }

    private mutating func buy(_ order: Order) -> VisitRecord {
        recorder.wait(seconds: 20, sigma: 0.5)
        recorder.open(.thanks)
        let id = transaction
        recorder.record("purchase", items: order.lines) { event in
            event.transaction = id
            event[.value] = order.value
            event[.tax] = order.tax
            event[.shipping] = order.shipping
        }
        let paid = recorder.clock
        if visit.isNewcomer, recorder.generator.chance(0.3) {
            recorder.wait(seconds: 30)
            recorder.record("sign_up") { $0.properties["method"] = .text("checkout") }
        }
        let refund = Refund.draw(
            order: order, transaction: id, visitor: visit.visitor, at: paid, key: recorder.key(ordinal: -1),
            using: &recorder.generator)
        return VisitRecord(events: recorder.events, orderValue: order.value, refund: refund)
    }
}
