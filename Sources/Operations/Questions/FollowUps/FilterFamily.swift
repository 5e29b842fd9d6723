import Semantics

/// Which filter takes the place of which: a visit comes from one place and by one way, so that another place, or another
/// way, is meant instead of the one before.
enum FilterFamily {
    private enum Group { case place, traffic }

    /// Whether a filter that is said replaces one of before.
    static func replaces(_ said: Filter, _ before: Filter) -> Bool {
        if name(said.field) == name(before.field) { return true }
        // "without Berlin", after Germany, leaves Germany as it is.
        return isAkin(said.field, before.field) && !excludes(said) && !excludes(before)
    }

    /// Whether two fields tell the same of a visit: both where it is from, or both how it came.
    static func isAkin(_ field: String, _ other: String) -> Bool {
        guard let group = group(field) else { return false }
        return group == self.group(other)
    }

    private static func name(_ field: String) -> String {
        field.hasSuffix("channel_group") ? "channel" : field.hasSuffix("campaign_name") ? "campaign" : field
    }

    private static func excludes(_ filter: Filter) -> Bool { [.ne, .notIn, .notContains].contains(filter.op) }

    private static let traffic: Set<String> = [
        "session_source", "session_medium", "session_source_medium", "first_user_source", "first_user_medium",
        "ad_platform",
    ]

    private static func group(_ field: String) -> Group? {
        if ["country", "region", "city"].contains(field) { return .place }
        return traffic.contains(field) || ["channel", "campaign"].contains(name(field)) ? .traffic : nil
    }
}
