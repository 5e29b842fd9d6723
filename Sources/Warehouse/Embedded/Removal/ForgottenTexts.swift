import GRDB
import Semantics

/// Takes texts out of the dictionaries that only removed events had, field by field.
struct ForgottenTexts {
    private let removed: RemovedEvents
    private let store: SegmentStore
    private let remaining: [CodedTexts]

    /// - Parameter store: with the dictionaries that the removed events were coded by; they are closed.
    init(of removed: RemovedEvents, store: SegmentStore) throws {
        self.removed = removed
        self.store = store
        store.dictionaries.close()
        let events = try StoredEvents(store)
        remaining = events.stretches.flatMap(\.all).map { CodedTexts(events.columns($0)) }
    }

    /// - Returns: how many texts are no more; names of sources are not counted.
    func forget() throws -> Int {
        var count = 0
        for (name, codes) in removed.texts.sorted(by: { $0.key < $1.key }) {
            let unused = try unused(of: codes) { try $0.field(name) }.unused
            try erase(unused, in: store.dictionaries.dictionary(name))
            if name != ColumnName.source { count += unused.count }
        }
        for (name, codes) in removed.properties.sorted(by: { $0.key < $1.key }) {
            let (unused, isUsed) = try unused(of: codes) { try $0.property(name) }
            try erase(unused, in: store.dictionaries.dictionary(store.dictionaries.name(ofProperty: name)))
            count += unused.count
            guard !isUsed else { continue }
            count += 1
            try forget(property: name)
        }
        return count
    }

    /// Which of some codes no remaining event has, and whether any has another.
    private func unused(
        of codes: Set<UInt32>, _ read: (CodedTexts) throws -> [UInt32]?
    ) rethrows -> (unused: Set<UInt32>, isUsed: Bool) {
        var unused = codes
        var isUsed = false
        for texts in remaining where !unused.isEmpty || !isUsed {
            for code in try read(texts) ?? [] where code != 0 {
                isUsed = true
                if unused.contains(code) { unused.remove(code) }
            }
        }
        return (unused, isUsed)
    }

    /// Texts without a stored code went with their events.
    private func erase(_ codes: Set<UInt32>, in dictionary: TextDictionary) throws {
        try Dictionaries.erase(codes.filter { !dictionary.isSpilled($0) }.sorted(), in: dictionary.name, store.db)
    }

    /// Forgets the name of a property that no event has any more, and its values, all of which are erased.
    private func forget(property name: String) throws {
        guard let number = try store.dictionaries.number(ofProperty: name) else { return }
        try Dictionaries.erase([number], in: ColumnName.propertyNames, store.db)
        try store.db.execute(
            sql: "delete from dictionary where name = ?", arguments: [ColumnName.property(number: number)])
    }
}
