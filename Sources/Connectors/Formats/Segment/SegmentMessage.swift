import Semantics

/// What of a message is read by name; the raw value is its path.
enum SegmentField: String, CaseIterable {
    case type, event, messageId, userId, anonymousId, previousId, groupId, name, category, traits, properties
    case timestamp, originalTimestamp, receivedAt, sentAt, batch
    case campaignSource = "context.campaign.source"
    case campaignMedium = "context.campaign.medium"
    case campaignName = "context.campaign.name"
    case campaignTerm = "context.campaign.term"
    case campaignContent = "context.campaign.content"
    case country = "context.location.country"
    case region = "context.location.region"
    case city = "context.location.city"
    case locale = "context.locale"
    case pagePath = "context.page.path"
    case pageURL = "context.page.url"
    case pageTitle = "context.page.title"
    case pageReferrer = "context.page.referrer"
    case system = "context.os.name"
    case deviceType = "context.device.type"
    case library = "context.library.name"
    case isMobile = "context.userAgentData.mobile"
    case ownPath = "properties.path"
    case ownURL = "properties.url"
    case ownTitle = "properties.title"
    case ownReferrer = "properties.referrer"
    case ownName = "properties.name"
    case query = "properties.query"
    case experimentId = "properties.experiment_id"
    case experimentName = "properties.experiment_name"
    case variationName = "properties.variation_name"
    case variationId = "properties.variation_id"
    case orderId = "properties.order_id"
    case revenue = "properties.revenue"
    case total = "properties.total"
    case value = "properties.value"
    case currency = "properties.currency"
    case tax = "properties.tax"
    case shipping = "properties.shipping"
    case products = "properties.products"
    case productId = "properties.product_id"
    case sku = "properties.sku"
    case productCategory = "properties.category"
    case productBrand = "properties.brand"
    case productVariant = "properties.variant"
    case productPrice = "properties.price"
    case productQuantity = "properties.quantity"

    /// The place of the case among `allCases`.
    var slot: Int { withUnsafeBytes(of: self) { Int($0[0]) } }

    static let paths = allCases.map { $0.rawValue.split(separator: ".").map(String.init) }
}

/// One message where it stands in the record.
struct SegmentMessage {
    let nodes: JSONNodes
    /// The node of the message itself.
    let root: Int
    let names: Unmanaged<JSONNames>
    /// By `SegmentField.slot`.
    let slots: UnsafePointer<UInt32>

    /// The node of a field; nil when it is absent.
    func node(_ field: SegmentField) -> Int? {
        let index = Int(slots[field.slot])
        return index == 0 ? nil : index
    }

    /// A string that is not empty, or the digits of a number, or `true` / `false`.
    func scalar(_ field: SegmentField) -> UnsafeRawBufferPointer? { node(field).flatMap { scalar(at: $0) } }

    func scalar(at index: Int) -> UnsafeRawBufferPointer? {
        let node = nodes[index]
        switch node.kind {
        case .null, .array, .object: return nil
        case .string where node.length == 0: return nil
        case .string, .number, .yes, .no: return nodes.text(node)
        }
    }

    /// A string, perhaps empty.
    func string(_ field: SegmentField) -> UnsafeRawBufferPointer? {
        guard let index = node(field), nodes[index].kind == .string else { return nil }
        return nodes.text(nodes[index])
    }

    /// An amount in the major unit, in millionths.
    func money(_ index: Int?) -> Int64? {
        guard let index else { return nil }
        let node = nodes[index]
        guard node.kind == .string || node.kind == .number else { return nil }
        if let micros = QuickDecimal(nodes.text(node), mark: 0x2E)?.scaled(by: 6) { return micros }
        return value(at: index).majorMoney?.micros
    }

    /// A finite number, written as a number or as a string.
    func number(_ index: Int?) -> Double? {
        guard let index else { return nil }
        let node = nodes[index]
        guard node.kind == .string || node.kind == .number else { return nil }
        if let number = QuickDecimal(nodes.text(node), mark: 0x2E)?.double { return number }
        return value(at: index).looseNumber
    }

    func value(at index: Int) -> JSONValue { JSONValue(nodes, index, names: names.takeUnretainedValue()) }

    static func string(_ text: UnsafeRawBufferPointer) -> String { String(decoding: text, as: UTF8.self) }
}

extension UnsafeRawBufferPointer {
    /// Whether the bytes are those of an ASCII word.
    func isWord(_ word: StaticString) -> Bool {
        count == word.utf8CodeUnitCount
            && elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }
}
