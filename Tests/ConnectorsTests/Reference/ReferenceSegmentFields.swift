import Semantics

@testable import Connectors

/// The fields of a message that are no money.
enum ReferenceSegmentFields {
    /// Properties that have a field of their own.
    private static let consumed: Set<String> = [
        "path", "url", "title", "referrer", "search", "query", "order_id", "checkout_id", "revenue", "total", "tax",
        "shipping", "currency", "products", "value",
    ]

    static func fill(_ event: inout Event, from message: JSONValue, kind: String) {
        let context = message["context"] ?? .null
        let properties = message["properties"] ?? .null
        page(&event, message, context, properties, kind: kind)
        let campaign = context["campaign"]
        event[.source] = campaign?["source"]?.scalarText
        event[.medium] = campaign?["medium"]?.scalarText
        event[.campaign] = campaign?["name"]?.scalarText
        event[.term] = campaign?["term"]?.scalarText
        event[.content] = campaign?["content"]?.scalarText
        for (field, key) in [(EventText.country, "country"), (.region, "region"), (.city, "city")] {
            event[field] = context.at("location", key)?.scalarText
        }
        event[.language] = context["locale"]?.scalarText
        device(&event, context, kind: kind)
        if event.name == "search" { event[.searchTerm] = properties["query"]?.text.flatMap(SegmentPrivacy.keepable) }
        if event.name == "experience_impression" {
            event[.experiment] = (properties["experiment_id"] ?? properties["experiment_name"])?.scalarText
            event[.variant] = (properties["variation_name"] ?? properties["variation_id"])?.scalarText
        }
        remainder(&event, message, properties, kind: kind)
    }

    private static func page(
        _ event: inout Event, _ message: JSONValue, _ context: JSONValue, _ properties: JSONValue, kind: String
    ) {
        // The message's own page comes first, then the page the library saw.
        func text(_ key: String) -> String? {
            (kind == "page" ? properties[key]?.scalarText : nil) ?? context.at("page", key)?.scalarText
        }
        if kind == "screen" {
            event[.pagePath] = (message["name"] ?? properties["name"])?.scalarText
            event[.pageTitle] = event[.pagePath]
        } else {
            event[.pagePath] = (text("path") ?? text("url")).map(PageAddress.path).flatMap(SegmentPrivacy.keepable)
            event[.pageTitle] = (text("title")).flatMap(SegmentPrivacy.keepable)
        }
        event[.pageReferrer] = text("referrer").flatMap(SegmentPrivacy.keepable)
    }

    private static func device(_ event: inout Event, _ context: JSONValue, kind: String) {
        event[.operatingSystem] = context.at("os", "name")?.scalarText
        switch context.at("device", "type")?.scalarText?.lowercased() {
        case "ios": event[.platform] = "iOS"
        case "android": event[.platform] = "Android"
        default:
            let library = context.at("library", "name")?.scalarText
            if kind == "page" || library == "analytics.js" { event[.platform] = "web" }
        }
        if let mobile = context.at("userAgentData", "mobile")?.flag {
            event[.deviceCategory] = mobile ? "mobile" : "desktop"
        } else if event[.platform] == "iOS" || event[.platform] == "Android" {
            event[.deviceCategory] = "mobile"
        }
    }

    private static func remainder(
        _ event: inout Event, _ message: JSONValue, _ properties: JSONValue, kind: String
    ) {
        if kind == "page" || kind == "screen" {
            keep(&event, kind + "_name", message["name"])
            keep(&event, kind + "_category", message["category"])
        }
        if kind == "group" { keep(&event, "group_id", message["groupId"]) }
        if case .object(let traits)? = message["traits"] {
            for trait in traits where SegmentPrivacy.keepsTrait(trait.key) { keep(&event, trait.key, trait.value) }
        }
        guard case .object(let members) = properties else { return }
        for member in members where !consumed.contains(member.key) { keep(&event, member.key, member.value) }
    }

    /// Keeps a scalar, and the scalars of an object under `key.name`.
    private static func keep(_ event: inout Event, _ key: String, _ value: JSONValue?) {
        guard let value, SegmentPrivacy.keepsProperty(key) else { return }
        if case .object(let members) = value {
            for member in members {
                if case .object = member.value { continue }
                keep(&event, key + "." + member.key, member.value)
            }
            return
        }
        if case .string(let text) = value, SegmentPrivacy.keepable(text) == nil { return }
        event.properties[key] = PropertyValue(scalar: value)
    }
}
