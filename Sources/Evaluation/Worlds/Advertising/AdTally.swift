import Semantics

/// What one ad group truly brought on a day.
struct AdTally: Sendable {
    struct Key: Hashable, Sendable {
        let campaign: String
        let adGroup: Int
    }

    struct Count: Sendable {
        var visits = 0
        var orders = 0
        var value = Money.zero
    }

    private(set) var counts: [Key: Count] = [:]

    mutating func add(campaign: String, adGroup: Int, orderValue: Money?) {
        var count = counts[Key(campaign: campaign, adGroup: adGroup)] ?? Count()
        count.visits += 1
        if let orderValue {
            count.orders += 1
            count.value = count.value + orderValue
        }
        counts[Key(campaign: campaign, adGroup: adGroup)] = count
    }

    subscript(campaign: String, adGroup: Int) -> Count {
        counts[Key(campaign: campaign, adGroup: adGroup)] ?? Count()
    }
}
