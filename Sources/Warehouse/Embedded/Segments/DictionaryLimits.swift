/// How many texts the dictionaries of a workspace have room for. What finds no room is kept plain, and costs a reader
/// more: it must be read and coded whenever it is asked for.
package struct DictionaryLimits: Sendable, Equatable {
    /// Texts of a field of events. Not of the fields that tell where visits come from: sessions refer to these by code.
    package var fieldTexts: Int
    /// Values of a custom property. Few, because a property with more values is mostly an identifier that never repeats.
    package var propertyTexts: Int
    /// Custom properties that have columns of their own.
    package var properties: Int

    package init(fieldTexts: Int = 131_072, propertyTexts: Int = 16_384, properties: Int = 1_000) {
        self.fieldTexts = fieldTexts
        self.propertyTexts = propertyTexts
        self.properties = properties
    }

    /// The most texts that a dictionary may hold.
    func limit(of dictionary: String) -> Int {
        if dictionary == ColumnName.propertyNames { return properties }
        // What has no column has no dictionary that could be stored.
        if ColumnName.property(askedFor: dictionary) != nil { return 0 }
        if ColumnName.isOfProperties(dictionary) { return propertyTexts }
        return ColumnName.isCapped(dictionary) ? fieldTexts : .max
    }
}
