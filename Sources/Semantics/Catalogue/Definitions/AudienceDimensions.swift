/// Who and with what. Imported ad facts can carry these too.
enum AudienceDimensions {
    static let all: [DimensionDefinition] = [
        DimensionDefinition(
            id: "country", name: "Country",
            summary: "The country of the visitor or of the ad's audience, by its English name: Germany.",
            scope: .event, binding: .event(.country), source: "Google Analytics Data API: country",
            synonyms: ["country", "countries", "market", "markets", "nation"]),
        DimensionDefinition(
            id: "region", name: "Region",
            summary: "The state or province.",
            scope: .event, binding: .event(.region), source: "Google Analytics Data API: region",
            synonyms: ["region", "regions", "state", "states", "province"]),
        DimensionDefinition(
            id: "city", name: "City",
            summary: "The town.",
            scope: .event, binding: .event(.city), source: "Google Analytics Data API: city",
            synonyms: ["city", "cities", "town", "towns"]),
        DimensionDefinition(
            id: "language", name: "Language",
            summary: "The language set in the browser or app.",
            scope: .event, binding: .event(.language), source: "Google Analytics Data API: language",
            synonyms: ["language", "languages", "locale"]),
        DimensionDefinition(
            id: "device_category", name: "Device",
            summary: "The kind of device: desktop, mobile or tablet.",
            scope: .event, binding: .event(.deviceCategory), source: "Google Analytics Data API: deviceCategory",
            synonyms: ["device", "devices", "device category", "device type", "device types"],
            values: ["desktop", "mobile", "tablet"]),
        DimensionDefinition(
            id: "platform", name: "Platform",
            summary: "Where the site or app runs: web, iOS or Android.",
            scope: .event, binding: .event(.platform), source: "Google Analytics Data API: platform",
            synonyms: ["platform", "platforms", "app platform"],
            values: ["web", "iOS", "Android"]),
        DimensionDefinition(
            id: "browser", name: "Browser",
            summary: "The browser: Chrome, Safari.",
            scope: .event, binding: .event(.browser), source: "Google Analytics Data API: browser",
            synonyms: ["browser", "browsers"]),
        DimensionDefinition(
            id: "operating_system", name: "Operating system",
            summary: "The system of the device: Windows, Android.",
            scope: .event, binding: .event(.operatingSystem), source: "Google Analytics Data API: operatingSystem",
            synonyms: ["operating system", "operating systems", "os"]),
    ]
}
