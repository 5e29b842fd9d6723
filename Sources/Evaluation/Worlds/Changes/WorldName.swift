package import Semantics

/// A kind of name in a world that strangers choose, and that can be exchanged for another.
package enum WorldName: String, CaseIterable, Sendable, Hashable {
    case campaign
    case pageTitle = "page_title"
    case referrer = "page_referrer"
    case product = "item_name"

    /// The dimensions under which an answer shows the name.
    package var dimensions: [DimensionID] {
        switch self {
        case .campaign: ["session_campaign_name", "campaign_name"]
        case .pageTitle: ["page_title"]
        case .referrer: ["page_referrer"]
        case .product: ["item_name"]
        }
    }

    /// The names of this kind that an event carries.
    func names(in event: Event) -> [String] {
        switch self {
        case .campaign: [event[.campaign]].compactMap(\.self)
        case .pageTitle: [event[.pageTitle]].compactMap(\.self)
        case .referrer: [event[.pageReferrer]].compactMap(\.self)
        case .product: event.items.compactMap(\.name)
        }
    }

    /// Puts other names in the place of some.
    func rename(_ event: inout Event, _ names: [String: String]) {
        switch self {
        case .campaign: exchange(&event[.campaign], names)
        case .pageTitle: exchange(&event[.pageTitle], names)
        case .referrer: exchange(&event[.pageReferrer], names)
        case .product:
            for index in event.items.indices { exchange(&event.items[index].name, names) }
        }
    }

    func rename(_ observation: inout Observation, _ names: [String: String]) {
        for dimension in dimensions { exchange(&observation.dimensions[dimension], names) }
    }

    private func exchange(_ name: inout String?, _ names: [String: String]) {
        if let known = name, let other = names[known] { name = other }
    }
}
