import Semantics

/// Item rows as measures see them: conditions hold for an item when they hold for its event.
struct ItemMeasures: MeasurableRows {
    let items: ItemRows
    let events: EventMeasures

    func users() throws -> [UInt32] {
        let users = try events.users()
        return items.owners.map { users[Int($0)] }
    }

    func values(_ aggregate: Aggregate) throws -> [Double] {
        switch aggregate {
        case .sumItemQuantity: items.quantities
        case .sumItemRevenue: items.revenues.map { $0 == Column.missing ? .nan : Double($0) }
        default:
            try gathered(events.values(aggregate))
        }
    }

    func mask(_ conditions: [RowCondition]) throws -> [Bool] {
        let mask = try events.mask(conditions)
        return items.owners.map { mask[Int($0)] }
    }

    private func gathered(_ values: [Double]) -> [Double] { items.owners.map { values[Int($0)] } }
}
