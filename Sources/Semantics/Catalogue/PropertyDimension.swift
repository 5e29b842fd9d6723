extension DimensionID {
    /// What the ids of custom properties begin with; the name follows as the source wrote it: `property:plan`.
    private static let propertyPrefix = "property:"

    package static func property(_ name: String) -> DimensionID { DimensionID(propertyPrefix + name) }

    /// The custom property that the id names; nil for other dimensions.
    package var property: String? {
        // TRICKY: by bytes, for a name may begin with a mark that joins the colon to one character.
        let prefix = DimensionID.propertyPrefix.utf8
        guard name.utf8.starts(with: prefix) else { return nil }
        return String(decoding: name.utf8.dropFirst(prefix.count), as: UTF8.self)
    }
}

extension DimensionDefinition {
    /// The dimension of a custom property: its value's plain text (`PropertyValue.plainText`), on events that have one.
    package static func property(_ name: String) -> DimensionDefinition {
        DimensionDefinition(
            id: .property(name), name: name, summary: "The custom property '\(name)' of events, as it was sent.",
            scope: .event, binding: .property(name), source: "fidga's rule: the plain text of what was sent")
    }
}

extension Inventory {
    /// The dimensions of the custom properties that are listed.
    package var propertyDimensions: [DimensionDefinition] { properties.map { .property($0) } }

    /// Whether some event has a custom property, or may have it as far as the list tells.
    package func mayHave(property name: String) -> Bool { hasMoreProperties || properties.contains(name) }
}
