import Yams

/// Reads the `retention` part of the settings file.
enum RetentionReading {
    static func policy(_ part: FilePart, _ reader: inout FileReader) -> RetentionPolicy {
        var policy = RetentionPolicy()
        guard let entries = reader.entries(part, keys: ["events", "observations", "sources"]) else { return policy }
        if let time = entries["events"].flatMap({ time($0, &reader) }) { policy.events = time }
        if let time = entries["observations"].flatMap({ time($0, &reader) }) { policy.observations = time }
        guard let sources = entries["sources"] else { return policy }
        // The keys are names of the owner's own, so any is possible here.
        let names = sources.node.mapping?.compactMap { $0.key.scalar?.string } ?? []
        for (name, entry) in reader.entries(sources, keys: names) ?? [:] {
            if let time = time(entry, &reader) { policy.sources[name] = time }
        }
        return policy
    }

    private static func time(_ part: FilePart, _ reader: inout FileReader) -> RetentionTime? {
        guard let text = reader.text(part) else { return nil }
        if let time = RetentionTime(text) { return time }
        reader.report(
            part.problem(
                .badValue, "\(FilePart.quoted(text)) is not a time to keep data for.",
                "Write a number and a unit, such as 90 days, 26 months or 2 years, or never.",
                suggestions: suggestions(for: text)))
        return nil
    }

    /// What was meant where only the spelling is off.
    private static func suggestions(for text: String) -> [String] {
        let small = text.lowercased()
        if RetentionTime(small) != nil { return [small] }
        if ["forever", "always", "unlimited", "none", "off"].contains(small) { return ["never"] }
        let digits = String(small.prefix { $0.isASCII && $0.isNumber })
        guard RetentionTime("\(digits) days") != nil else { return [] }
        let unit = small.dropFirst(digits.count).filter { $0 != " " }
        guard unit.allSatisfy(\.isLetter) else { return [] }
        switch unit {
        case "": return ["\(digits) days", "\(digits) months"]
        case "d": return ["\(digits) days"]
        case "w": return ["\(digits) weeks"]
        case "m", "mo": return ["\(digits) months"]
        case "y", "yr", "yrs": return ["\(digits) years"]
        default:
            let units = NearestNames.suggestions(
                for: String(unit), among: ["days", "weeks", "months", "years"])
            return units.prefix(1).map { "\(digits) \($0)" }
        }
    }
}
