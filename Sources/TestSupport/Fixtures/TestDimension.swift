package import Semantics

/// Dimensions of the contract, defined apart from the catalogue: one for each way a value can be bound.
package enum TestDimension {
    package static let page = event("page_path", .pagePath)
    package static let country = event("country", .country)
    package static let eventName = define("event_name", .event, .eventName)
    package static let channel = session("session_default_channel_group", .traffic(.channelGroup))
    package static let source = session("session_source", .traffic(.source))
    package static let medium = session("session_medium", .traffic(.medium))
    package static let sourceMedium = session("session_source_medium", .traffic(.sourceMedium))
    package static let campaign = session("session_campaign_name", .traffic(.campaign))
    package static let landingPage = session("landing_page", .landingPage)
    package static let newVersusReturning = session("new_vs_returning", .newVersusReturning)
    package static let firstUserSource = define("first_user_source", .user, .firstUser(.source))
    package static let firstUserMedium = define("first_user_medium", .user, .firstUser(.medium))
    package static let firstUserChannel = define(
        "first_user_default_channel_group", .user, .firstUser(.channelGroup))
    package static let itemName = define("item_name", .item, .item(.name))
    package static let itemCategory = define("item_category", .item, .item(.category))
    package static let platform = define("ad_platform", .advertising, .observed)
    package static let adCampaign = define("campaign_name", .advertising, .observed)

    package static func time(_ field: TimeField) -> DimensionDefinition {
        define(DimensionID(field.rawValue), .time, .time(field))
    }

    package static func event(_ id: DimensionID, _ text: EventText) -> DimensionDefinition {
        define(id, .event, .event(text))
    }

    private static func session(_ id: DimensionID, _ field: SessionField) -> DimensionDefinition {
        define(id, .session, .session(field))
    }

    private static func define(
        _ id: DimensionID, _ scope: DimensionScope, _ binding: DimensionBinding
    ) -> DimensionDefinition {
        DimensionDefinition(
            id: id, name: id.name, summary: "A dimension of the tests.", scope: scope, binding: binding, source: "test")
    }
}

extension DimensionDefinition {
    /// A test on this dimension; several values make a list.
    package func filter(_ op: FilterOperator, _ values: String...) -> DimensionFilter {
        let value: FilterValue = values.count == 1 ? .text(values[0]) : .list(values)
        return DimensionFilter(dimension: self, filter: Filter(id.name, op, value))
    }
}
