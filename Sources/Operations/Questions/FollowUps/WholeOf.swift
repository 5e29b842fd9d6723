import Semantics

/// "All countries", after some: the filter is taken off, and nothing is split that was not split before.
enum WholeOf {
    private static let words = PatternList(
        "^ [and|ok|now|no|so|then|again|show|give] [me|us] [for|in|across|on|over|of|from|with] all|every [the|our|other|of] "
            + "device|channel|country|region|city|browser|platform|source|page|campaign|product|item|category|brand|medium|system "
            + "[again|please|together|then|combined|now] $")

    /// What there are filters on and no longer shall be; nil where the message asks for something else.
    static func dimension(_ frame: QuestionFrame, after before: [Filter]) -> DimensionID? {
        guard frame.has(words), frame.metrics.isEmpty, let said = frame.dimensions.first?.dimension,
            before.contains(where: { narrows($0, said) })
        else { return nil }
        return said
    }

    static func narrows(_ filter: Filter, _ dimension: DimensionID) -> Bool {
        FilterFamily.replaces(Filter(dimension.name, .eq, .text("")), Filter(filter.field, .eq, filter.value))
    }
}
