import Semantics

/// Makes the orders of a visit come to what its totals state, to the last millionth.
///
/// `transactionRevenue` of a hit may or may not hold tax and shipping, depending on how the shop was tagged, and hits
/// may be missing; the visit's total is what Universal Analytics reported. So the totals win.
enum UARevenue {
    static func reconcile(_ events: inout [Event], with visit: UAVisit) {
        addMissingOrders(&events, visit)
        guard let total = visit.totals.revenue else { return }
        let orders = events.indices.filter { events[$0].name == "purchase" }
        guard let last = orders.last else { return }
        let stated = orders.map { events[$0][.value] ?? .zero }
        if sum(stated) == total { return }
        let withExtras = orders.map { index in
            (events[index][.value] ?? .zero) + (events[index][.tax] ?? .zero) + (events[index][.shipping] ?? .zero)
        }
        if sum(withExtras) == total {
            for (index, value) in zip(orders, withExtras) { events[index][.value] = value }
            return
        }
        if orders.allSatisfy({ events[$0].properties["synthesised"] != nil }) {
            share(total, among: orders, of: &events)
            return
        }
        // The difference goes to the last order; one that would take more than there is, to those before it too.
        var difference = total - sum(stated)
        for index in orders.reversed() {
            let value = (events[index][.value] ?? .zero) + difference
            events[index][.value] = max(.zero, value)
            guard value < .zero else { return }
            difference = value
        }
        events[last].properties["revenue_difference"] = .number(difference.major)
    }

    /// Orders that the totals count and no hit carries.
    private static func addMissingOrders(_ events: inout [Event], _ visit: UAVisit) {
        let known = events.count { $0.name == "purchase" }
        guard known < visit.totals.transactions else { return }
        let end = events.map(\.time).max() ?? visit.start
        for _ in known..<visit.totals.transactions {
            var order = visit.event("purchase", after: end.milliseconds - visit.start.milliseconds)
            order.properties["synthesised"] = .flag(true)
            events.append(order)
        }
    }

    /// Equal parts; what does not divide goes to the last.
    private static func share(_ total: Money, among orders: [Int], of events: inout [Event]) {
        let part = Money(micros: total.micros / Int64(orders.count))
        for index in orders { events[index][.value] = part }
        if let last = orders.last {
            events[last][.value] = Money(micros: total.micros - part.micros * Int64(orders.count - 1))
        }
    }

    private static func sum(_ amounts: [Money]) -> Money { amounts.reduce(.zero, +) }
}
