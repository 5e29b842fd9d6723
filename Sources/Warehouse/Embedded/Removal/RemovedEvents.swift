import Semantics

/// What is known of removed events: enough to undo what followed from them, and to tell what went.
struct RemovedEvents {
    private(set) var count = 0
    private(set) var items = 0
    private(set) var keys: [EventKey] = []
    /// Ordinals of the users concerned; 0 for nobody.
    private(set) var users: Set<UInt32> = []
    /// Ordinals that were named as another name of a user.
    private(set) var aliases: Set<UInt32> = []
    private(set) var names: [UInt32] = []
    /// Codes by dictionary.
    private(set) var texts: [String: Set<UInt32>] = [:]
    /// Codes of the values of custom properties, by property.
    private(set) var properties: [String: Set<UInt32>] = [:]
    /// Usable transactions of removed events, by event.
    private(set) var transactions: [(key: EventKey, transaction: String)] = []
    /// Codes of the import sources, one an event.
    private(set) var sources: [UInt32] = []
    private(set) var times: [Int64] = []
    /// Sessions that are no more.
    var sessions = 0
    /// Users without any event left.
    var lostUsers: Set<UInt32> = []
    /// Texts of names, fields, items and custom properties (their names too) that are no more.
    var forgottenTexts = 0

    /// - Parameter dictionaries: where the block's texts have their codes.
    mutating func note(_ block: EventBlock, _ dictionaries: Dictionaries) throws {
        count += block.count
        items += block.items.count
        keys += block.keys
        users.formUnion(block.users)
        noteAliases(block.aliases)
        names += block.names
        sources += block.sources
        times += block.times
        for row in 0..<block.count {
            if let id = TransactionRules.usable(block.transactions[row]) { transactions.append((block.keys[row], id)) }
        }
        for (name, codes) in try PropertyCoding(dictionaries).codes(of: block.properties) {
            properties[name, default: []].formUnion(codes)
        }
        note(block.names, ColumnName.name)
        note(block.sources, ColumnName.source)
        for field in EventText.allCases { note(block.texts[field.position], ColumnName.text(field)) }
        for (index, field) in ItemText.allCases.enumerated() { note(block.items.texts[index], ColumnName.item(field)) }
    }

    /// Names that events no longer give, whether or not the events are removed.
    mutating func noteAliases(_ ordinals: [UInt32]) {
        aliases.formUnion(ordinals)
        aliases.remove(0)
    }

    private mutating func note(_ codes: [UInt32], _ name: String) {
        var seen = Set(codes)
        seen.remove(0)
        if !seen.isEmpty { texts[name, default: []].formUnion(seen) }
    }
}
