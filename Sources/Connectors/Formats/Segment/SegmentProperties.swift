import Semantics

/// Gathers what a message says that has no field of its own, as far as it may be kept.
struct SegmentProperties: Sendable {
    /// Properties that have a field of their own.
    private static let consumed: Set<String> = [
        "path", "url", "title", "referrer", "search", "query", "order_id", "checkout_id", "revenue", "total", "tax",
        "shipping", "currency", "products", "value",
    ]

    /// What may become of a member, by the number of its name.
    private struct Policy: Sendable {
        var keepsProperty: Bool
        var keepsTrait: Bool
        var isConsumed: Bool
        /// Whether it decides about `prefix.name` as about itself.
        var decidesBelow: Bool
        var name: [UInt8]
    }

    private var policies: [Policy] = []
    private var version: JSONNames.Version?

    /// Looks at the names that are new.
    private mutating func learn(_ names: JSONNames, _ version: JSONNames.Version) {
        if version.generation != self.version?.generation { policies = [] }
        if policies.isEmpty { policies.append(SegmentProperties.policy("")) }
        while policies.count <= version.count {
            policies.append(SegmentProperties.policy(names.name(UInt32(policies.count))))
        }
        self.version = version
    }

    private static func policy(_ name: String) -> Policy {
        Policy(
            keepsProperty: SegmentPrivacy.keepsProperty(name), keepsTrait: SegmentPrivacy.keepsTrait(name),
            isConsumed: consumed.contains(name), decidesBelow: !name.isEmpty && !name.utf8.contains(0x2E),
            name: Array(name.utf8))
    }

    mutating func gather(_ message: SegmentMessage, kind: SegmentKind, into properties: inout PropertyColumns) {
        if message.nodes.names != version { learn(message.names.takeUnretainedValue(), message.nodes.names) }
        switch kind {
        case .page:
            keep(.name, SegmentProperties.pageName, message, &properties)
            keep(.category, SegmentProperties.pageCategory, message, &properties)
        case .screen:
            keep(.name, SegmentProperties.screenName, message, &properties)
            keep(.category, SegmentProperties.screenCategory, message, &properties)
        case .group: keep(.groupId, SegmentProperties.groupId, message, &properties)
        case .track, .identify, .alias: break
        }
        members(.traits, of: message, into: &properties) { $0.keepsTrait }
        members(.properties, of: message, into: &properties) { !$0.isConsumed }
    }

    private static let pageName = policy("page_name")
    private static let pageCategory = policy("page_category")
    private static let screenName = policy("screen_name")
    private static let screenCategory = policy("screen_category")
    private static let groupId = policy("group_id")

    private func keep(
        _ field: SegmentField, _ policy: Policy, _ message: SegmentMessage, _ properties: inout PropertyColumns
    ) {
        if let index = message.node(field) { keep(index, policy, message, &properties) }
    }

    private func members(
        _ field: SegmentField, of message: SegmentMessage, into properties: inout PropertyColumns,
        where admits: (Policy) -> Bool
    ) {
        guard let object = message.node(field), message.nodes[object].kind == .object else { return }
        var index = object + 1
        while index < message.nodes.end(of: object) {
            let policy = policies[Int(message.nodes[index].key)]
            if policy.keepsProperty, admits(policy) { keep(index, policy, message, &properties) }
            index = message.nodes.end(of: index)
        }
    }

    /// Keeps a scalar, and the scalars of an object under `key.name`.
    private func keep(
        _ index: Int, _ policy: Policy, _ message: SegmentMessage, _ properties: inout PropertyColumns
    ) {
        guard message.nodes[index].kind == .object else {
            if let value = SegmentProperties.value(at: index, message) { properties.add(policy.name, value) }
            return
        }
        var inside = index + 1
        while inside < message.nodes.end(of: index) {
            let below = policies[Int(message.nodes[inside].key)]
            if message.nodes[inside].kind != .object, SegmentProperties.keeps(below, below: policy),
                let value = SegmentProperties.value(at: inside, message)
            {
                properties.add(below.name, below: policy.name, value)
            }
            inside = message.nodes.end(of: inside)
        }
    }

    private static func keeps(_ policy: Policy, below: Policy) -> Bool {
        if policy.decidesBelow { return policy.keepsProperty }
        let name = String(decoding: below.name + [0x2E] + policy.name, as: UTF8.self)
        return SegmentPrivacy.keepsProperty(name)
    }

    /// A scalar as a property; nil for a text that may not be kept.
    static func value(at index: Int, _ message: SegmentMessage) -> PropertyColumns.Value? {
        let node = message.nodes[index]
        switch node.kind {
        case .yes: return .flag(true)
        case .no: return .flag(false)
        case .null, .array, .object: return .nothing
        case .string:
            if node.length == 0 { return .nothing }
            let text = message.nodes.text(node)
            return SegmentPrivacy.isKeepable(text) ? .text(text) : nil
        case .number:
            let text = message.nodes.text(node)
            if let number = QuickDecimal(text, mark: 0x2E)?.double { return .number(number) }
            switch PropertyValue(scalar: message.value(at: index)) {
            case .number(let number): return .number(number)
            case .text: return .text(text)
            case .flag, nil: return .nothing
            }
        }
    }
}
