/// Which dimensions each kind of row has. What is not listed here cannot be mixed, and the planner says so.
package enum RowAvailability {
    /// Event dimensions that observations (ad facts by country or device) may carry as well.
    package static let observable: Set<EventText> = [
        .country, .region, .city, .language, .deviceCategory, .platform, .browser, .operatingSystem,
    ]

    package static func has(_ dimension: DimensionDefinition, rows: RowKind) -> Bool {
        switch (dimension.binding, rows) {
        // What is observed is known by the day.
        case (.time(.hour), .observations), (.time(.hourOfDay), .observations): false
        case (.time, _): true
        case (.event(let field), .observations): observable.contains(field)
        case (.eventName, .observations), (.property, .observations), (.session, .observations),
            (.firstUser, .observations):
            false
        case (.eventName, _), (.event, _), (.property, _), (.session, _), (.firstUser, _): true
        case (.item, .items): true
        case (.item, _): false
        case (.observed, .observations): true
        case (.observed, _): false
        case (.attribution, _): false
        }
    }
}
