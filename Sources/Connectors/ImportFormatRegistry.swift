/// All import formats: a folder under `Formats/` and a line here.
package enum ImportFormatRegistry {
    package static let all: [any ImportFormat.Type] = [
        AccessLogFormat.self,
        AdsFormat.self,
        EventsFormat.self,
        FidgaFormat.self,
        GA4Format.self,
        OrdersFormat.self,
        SegmentFormat.self,
        SeriesFormat.self,
        UniversalAnalyticsFormat.self,
    ]

    /// The format with a name, as written after `fidga import`.
    package static func format(named name: String) throws(ConnectorError) -> any ImportFormat.Type {
        guard let format = all.first(where: { $0.description.name == name.lowercased() }) else {
            throw .unknownFormat(name, known: all.map { $0.description.name })
        }
        return format
    }
}
