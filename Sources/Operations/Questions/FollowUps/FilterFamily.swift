import Semantics

/// Which filter takes the place of which: a visit comes from one place and by one way, so that another place, or another
/// way, is meant instead of the one before.
enum FilterFamily {
    private enum Group { case place, traffic }

    /// The filters of a talk after a message that says some of its own.
    ///
    /// What is left out narrows what was asked for, and adds to what was left out before: "without email", then "without
    /// direct". Groups show all their values, but those that are left out stay so.
    ///
    /// - Parameter corrects: whether the message takes back what was said: then what it says stands alone.
    static func merged(
        _ said: [Filter], with before: [Filter], by breakdown: [DimensionID], corrects: Bool
    ) -> [Filter] {
        var said = said
        var kept: [Filter] = []
        for old in before {
            if breakdown.contains(DimensionID(old.field)), !old.op.isNegative { continue }
            guard let index = said.firstIndex(where: { replaces($0, old) }) else {
                kept.append(old)
                continue
            }
            guard !corrects, said[index].field == old.field, said[index].op.isNegative,
                let joined = joined(said[index], old)
            else { continue }
            said.remove(at: index)
            kept.append(joined)
        }
        return kept + said
    }

    /// Two tests of one field as one, the first of them leaving something out; nil where they have nothing in common.
    private static func joined(_ exclusion: Filter, _ before: Filter) -> Filter? {
        let out = exclusion.value.texts
        switch before.op {
        case .ne, .notIn:
            let all = before.value.texts + out.filter { !before.value.texts.contains($0) }
            return all.count == 1 ? before : Filter(before.field, .notIn, .list(all))
        case .isIn:
            let rest = before.value.texts.filter { !out.contains($0) }
            guard !rest.isEmpty, rest.count < before.value.texts.count else { return nil }
            return rest.count == 1
                ? Filter(before.field, .eq, .text(rest[0])) : Filter(before.field, .isIn, .list(rest))
        default:
            return nil
        }
    }

    /// Whether a filter that is said replaces one of before.
    static func replaces(_ said: Filter, _ before: Filter) -> Bool {
        if name(said.field) == name(before.field) || Equipment.excludes(said, before) { return true }
        // "without Berlin", after Germany, leaves Germany as it is.
        return isAkin(said.field, before.field) && !said.op.isNegative && !before.op.isNegative
    }

    /// Whether two fields tell the same of a visit: both where it is from, or both how it came.
    static func isAkin(_ field: String, _ other: String) -> Bool {
        guard let group = group(field) else { return false }
        return group == self.group(other)
    }

    private static func name(_ field: String) -> String {
        field.hasSuffix("channel_group") ? "channel" : field.hasSuffix("campaign_name") ? "campaign" : field
    }

    private static let traffic: Set<String> = [
        "session_source", "session_medium", "session_source_medium", "first_user_source", "first_user_medium",
        "ad_platform",
    ]

    private static func group(_ field: String) -> Group? {
        if ["country", "region", "city"].contains(field) { return .place }
        return traffic.contains(field) || ["channel", "campaign"].contains(name(field)) ? .traffic : nil
    }
}
