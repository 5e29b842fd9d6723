import Statistics

/// How far a visit goes towards an order.
enum VisitDepth: Int, Comparable, Sendable {
    /// One page.
    case bounce
    /// Some pages, none of an article.
    case browse
    /// At least one article's page.
    case view
    case cart
    case checkout
    /// All the way, to a button that does not answer.
    case brokenCheckout
    case purchase

    static func < (a: VisitDepth, b: VisitDepth) -> Bool { a.rawValue < b.rawValue }

    /// The depth of a visit that ends without an order.
    static func drawWithoutOrder(of visit: Visit, using generator: inout SeededGenerator) -> VisitDepth {
        let impatience: Double =
            switch visit.visitor.technology.device {
            case .desktop: 0.9
            case .mobile: 1.08
            case .tablet: 1
            }
        if generator.chance(visit.channel.bounce * impatience) { return .bounce }
        let interest = min(1.25, max(0.75, visit.channel.conversion.squareRoot()))
        guard generator.chance(0.56 * interest) else { return .browse }
        guard generator.chance(0.25 * interest) else { return .view }
        return generator.chance(0.36) ? .checkout : .cart
    }
}
