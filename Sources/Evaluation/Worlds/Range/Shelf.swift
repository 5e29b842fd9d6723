import Semantics
import Statistics

/// The shop's articles at one day's prices, ready to be put into events.
struct Shelf: Sendable {
    /// A category at another price for a while.
    struct Discount: Sendable, Equatable {
        let category: String
        /// Price off, as a fraction.
        let off: Double
        /// Factor on how often the category's articles are wanted.
        let demand: Double
    }

    private let items: [EventItem]
    private let lists: [String: [EventItem]]
    private let cumulativeAppeal: [Double]

    /// Every day without a discount.
    static let standard = Shelf(discount: nil)

    init(discount: Discount?) {
        let today = Product.all.map { product -> (item: EventItem, appeal: Double) in
            let isReduced = product.category == discount?.category
            let off = isReduced ? discount?.off ?? 0 : 0
            let cents = (Double(product.cents) * (1 - off)).rounded()
            let item = EventItem(
                id: product.id, name: product.name, category: product.category, brand: product.brand,
                price: Money(micros: Int64(cents) * 10_000))
            return (item, product.appeal * (isReduced ? discount?.demand ?? 1 : 1))
        }
        items = today.map(\.item)
        var sum = 0.0
        cumulativeAppeal = today.map { entry in
            sum += entry.appeal
            return sum
        }
        let byAppeal = today.sorted { ($1.appeal, $0.item.id ?? "") < ($0.appeal, $1.item.id ?? "") }
        lists = Dictionary(
            uniqueKeysWithValues: Product.categories.map { category in
                (category, Array(byAppeal.lazy.map(\.item).filter { $0.category == category }.prefix(6)))
            })
    }

    /// The index of the article at a position in 0..<1 along all wishes, cheap ones first: even positions give even
    /// prices.
    func pick(at position: Double) -> Int {
        let target = position * (cumulativeAppeal.last ?? 0)
        var low = 0
        var high = cumulativeAppeal.count - 1
        while low < high {
            let middle = (low + high) / 2
            if cumulativeAppeal[middle] <= target { low = middle + 1 } else { high = middle }
        }
        return low
    }

    func item(_ product: Int) -> EventItem { items[product] }

    /// What a category page shows first.
    func list(of category: String) -> [EventItem] { lists[category] ?? [] }
}
