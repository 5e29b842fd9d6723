import Semantics

/// Columns of a view whose texts are not all in a stored dictionary. Such texts get codes behind the stored ones, which hold
/// for this view alone; what was read once is kept as long as the view.
final class SpilledColumns {
    private struct Key: Hashable {
        var segment: Int64
        var name: String
    }

    private let dictionaries: Dictionaries
    private var known: [Key: Vector?] = [:]

    init(_ dictionaries: Dictionaries) { self.dictionaries = dictionaries }

    /// Whether a field has texts without a stored code.
    func has(field name: String, _ stretch: StoredEvents.Stretch) -> Bool {
        guard ColumnName.isCapped(name) else { return false }
        let plain = ColumnName.plain(name)
        return stretch.all.contains { $0.columns.contains(plain) }
    }

    /// Whether a property may have values without a stored code.
    ///
    /// - Parameter number: of the property; nil for one without a column.
    func has(property number: UInt32?, _ stretch: StoredEvents.Stretch) -> Bool {
        stretch.all.contains { segment in
            segment.columns.contains(ColumnName.properties)
                && (segment.columns.flags(ofProperty: number) != nil || !segment.columns.containsProperties)
        }
    }

    func vector(_ name: String, of segment: Int64, _ read: () throws -> [UInt32]?) rethrows -> Vector? {
        let key = Key(segment: segment, name: name)
        if let known = known[key] { return known }
        let vector = try read().map { Vector(codes: $0) }
        known[key] = .some(vector)
        return vector
    }

    /// The texts behind the stored ones of a dictionary, in the order of their codes; empty when there are none.
    func texts(_ dictionary: String) -> [String?] { dictionaries.spilling(dictionary)?.spilledTexts ?? [] }
}
