/// The items of many events, in the order of their events.
package struct ItemColumns: Sendable, Equatable {
    /// Row of the event each item belongs to, ascending.
    package private(set) var owners: [UInt32] = []
    /// By position in `ItemText.allCases`.
    package private(set) var texts = Array(repeating: TextColumn(), count: ItemText.allCases.count)
    /// In millionths; `MoneyColumn.missing` where there is none.
    package private(set) var prices: [Int64] = []
    package private(set) var quantities: [Double] = []
    package private(set) var revenues: [Int64] = []

    package init() {}

    /// - Precondition: one element an item in every list but `texts`.
    package init(
        owners: [UInt32], texts: [TextColumn], prices: [Int64], quantities: [Double], revenues: [Int64]
    ) {
        self.owners = owners
        self.texts = texts
        self.prices = prices
        self.quantities = quantities
        self.revenues = revenues
    }

    package var count: Int { owners.count }

    /// - Precondition: `owner` is not below the last item's.
    package mutating func append(_ item: EventItem, to owner: UInt32) {
        let row = owners.count
        owners.append(owner)
        for (index, field) in ItemText.allCases.enumerated() {
            if let text = item[field] { texts[index].set(row, text) }
        }
        prices.append(item.price?.micros ?? MoneyColumn.missing)
        quantities.append(item.quantity)
        revenues.append(item.revenue?.micros ?? MoneyColumn.missing)
    }

    mutating func begin(owner: UInt32, price: Int64?, quantity: Double, revenue: Int64?) {
        owners.append(owner)
        prices.append(price ?? MoneyColumn.missing)
        quantities.append(quantity)
        revenues.append(revenue ?? MoneyColumn.missing)
    }

    mutating func setLast(_ position: Int, _ text: UnsafeRawBufferPointer) {
        texts[position].set(owners.count - 1, text)
    }

    mutating func truncate(toOwnersBelow count: UInt32) {
        var kept = owners.count
        while kept > 0, owners[kept - 1] >= count { kept -= 1 }
        guard kept < owners.count else { return }
        for index in texts.indices { texts[index].truncate(to: kept) }
        prices.removeLast(owners.count - kept)
        quantities.removeLast(owners.count - kept)
        revenues.removeLast(owners.count - kept)
        owners.removeLast(owners.count - kept)
    }

    /// The items of one event, in order.
    package func items(of owner: UInt32) -> [EventItem] {
        var low = 0
        var high = owners.count
        while low < high {
            let middle = (low + high) / 2
            if owners[middle] < owner { low = middle + 1 } else { high = middle }
        }
        var items: [EventItem] = []
        while low < owners.count, owners[low] == owner {
            var item = EventItem(
                id: texts[0][low], name: texts[1][low], category: texts[2][low], brand: texts[3][low],
                variant: texts[4][low], price: money(prices[low]), quantity: quantities[low])
            item.revenue = money(revenues[low])
            items.append(item)
            low += 1
        }
        return items
    }

    private func money(_ micros: Int64) -> Money? { micros == MoneyColumn.missing ? nil : Money(micros: micros) }
}
