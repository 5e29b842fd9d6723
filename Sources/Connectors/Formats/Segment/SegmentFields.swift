import Semantics

/// Writes the fields of a message that are neither money nor properties into the columns of a batch.
enum SegmentFields {
    static func write(
        _ message: SegmentMessage, kind: SegmentKind, name: UnsafeRawBufferPointer, into events: inout EventColumns
    ) {
        let row = events.last
        page(message, kind, row, &events)
        let plain: [(EventText, SegmentField)] = [
            (.source, .campaignSource), (.medium, .campaignMedium), (.campaign, .campaignName), (.term, .campaignTerm),
            (.content, .campaignContent), (.country, .country), (.region, .region), (.city, .city),
            (.language, .locale), (.operatingSystem, .system),
        ]
        for (field, source) in plain { set(field, message.scalar(source), row, &events) }
        device(message, kind, row, &events)
        if name.isWord("search"), let query = message.string(.query), SegmentPrivacy.isKeepable(query) {
            set(.searchTerm, query, row, &events)
        }
        if name.isWord("experience_impression") {
            let experiment = message.node(.experimentId) ?? message.node(.experimentName)
            set(.experiment, experiment.flatMap { message.scalar(at: $0) }, row, &events)
            let variation = message.node(.variationName) ?? message.node(.variationId)
            set(.variant, variation.flatMap { message.scalar(at: $0) }, row, &events)
        }
    }

    private static func set(
        _ field: EventText, _ text: UnsafeRawBufferPointer?, _ row: Int, _ events: inout EventColumns
    ) {
        if let text { events.texts[field.position].set(row, text) }
    }

    private static func page(_ message: SegmentMessage, _ kind: SegmentKind, _ row: Int, _ events: inout EventColumns) {
        // The message's own page comes first, then the page the library saw.
        func text(_ own: SegmentField, _ seen: SegmentField) -> UnsafeRawBufferPointer? {
            (kind == .page ? message.scalar(own) : nil) ?? message.scalar(seen)
        }
        if kind == .screen {
            let name = (message.node(.name) ?? message.node(.ownName)).flatMap { message.scalar(at: $0) }
            set(.pagePath, name, row, &events)
            set(.pageTitle, name, row, &events)
        } else {
            if let address = text(.ownPath, .pagePath) ?? text(.ownURL, .pageURL) { path(address, row, &events) }
            if let title = text(.ownTitle, .pageTitle), SegmentPrivacy.isKeepable(title) {
                set(.pageTitle, title, row, &events)
            }
        }
        if let referrer = text(.ownReferrer, .pageReferrer), SegmentPrivacy.isKeepable(referrer) {
            set(.pageReferrer, referrer, row, &events)
        }
    }

    private static func path(_ address: UnsafeRawBufferPointer, _ row: Int, _ events: inout EventColumns) {
        // A path without query, fragment and scheme is what it is.
        let isPath = address.first == 0x2F && !address.contains(where: { $0 == 0x3F || $0 == 0x23 || $0 == 0x3A })
        if isPath {
            if SegmentPrivacy.isKeepable(address) { set(.pagePath, address, row, &events) }
        } else if let path = SegmentPrivacy.keepable(PageAddress.path(of: SegmentMessage.string(address))) {
            events.texts[EventText.pagePath.position].set(row, path)
        }
    }

    private static func device(
        _ message: SegmentMessage, _ kind: SegmentKind, _ row: Int, _ events: inout EventColumns
    ) {
        var platform: String?
        switch message.scalar(.deviceType).map({ SegmentMessage.string($0).lowercased() }) {
        case "ios": platform = "iOS"
        case "android": platform = "Android"
        default:
            if kind == .page || message.scalar(.library)?.isWord("analytics.js") == true { platform = "web" }
        }
        if let platform { events.texts[EventText.platform.position].set(row, platform) }
        var category: String?
        switch message.node(.isMobile).map({ message.nodes[$0].kind }) {
        case .yes: category = "mobile"
        case .no: category = "desktop"
        default: if platform == "iOS" || platform == "Android" { category = "mobile" }
        }
        if let category { events.texts[EventText.deviceCategory.position].set(row, category) }
    }
}
