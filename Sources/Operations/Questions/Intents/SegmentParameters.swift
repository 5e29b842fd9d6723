import Semantics

/// Segments: how the groups combine.
struct SegmentParameters {
    let frame: QuestionFrame

    /// Whoever did any of several things.
    private static let anyOf = PatternList(
        """
        at least one of
        any|either of
        one|any|some or more of
        pool|pooled|pooling|lump|lumped
        no matter|difference which
        not matter which
        any of these|those|the|our|them
        union
        combined|together|merged|pooled|deduplicated
        or did|do both
        """)
    private static let not = PatternList(
        """
        but|and|who|that .. .. not|never|didn|without
        without
        never
        did|do|does|have|has not
        not
        absent|missing from
        minus|sans|excluding|except|excepting
        other than
        lack|lacks|lacked|lacking|skipped|avoided
        but no|outside|nothing
        nor
        """)
    private static let overlap = PatternList(
        """
        overlap*
        intersection
        also
        are|is|were also
        coincide|intersect
        in common
        belong|belongs|in ... too
        belong|belongs|in ... as well
        """)
    /// What two groups share, whatever it is called.
    private static let shared = PatternList(
        """
        overlap*
        intersection
        coincide|intersect
        in common
        venn
        audience|audiences|group|groups|segment|segments|list|lists ... share|shares|shared|sharing
        share|shared|sharing ... audience|audiences|group|groups|segment|segments|list|lists
        same people|users|persons|visitors|customers|members|individuals
        double|dual|joint|shared|mutual|twofold membership|memberships|members|member
        in|on [the] two|both [audiences|groups|lists|segments] at once
        double counting|counted|count
        membership|memberships|members of|in|between|across both
        """)
    /// Two groups that may be the same people.
    static let sameCrowd = PatternList(
        "same people|users|persons|visitors|customers|individuals as", "have|has|had ... in common")
    private static let either = PatternList("either ... or", "or")

    /// The words in them: right as they stand.
    static let words = [anyOf, not, shared].flatMap(\.words)

    func read(into draft: inout QuestionDraft) {
        let tokens = frame.tokens
        let op: String
        let leavesOut = draft.filters.contains { $0.op.isNegative } && frame.names.count { $0.kind == .audience } > 1
        if SegmentParameters.anyOf.matches(tokens) {
            op = "or"
        } else if SegmentParameters.not.matches(tokens) || leavesOut {
            op = "not"
        } else if SegmentParameters.shared.matches(tokens)
            || (SegmentParameters.overlap.matches(tokens) || frame.contains("both") && hasTwoAudiences) && !isOfDeeds
        {
            op = "overlap"
        } else if SegmentParameters.either.matches(tokens), !choosesValue(draft) {
            op = "or"
        } else {
            op = "and"
        }
        draft.set("op", .string(op))
        let kept: Set<MetricID> = ["active_users", "new_users", "returning_users", "total_users"]
        draft.metrics = draft.metrics.filter(kept.contains)
        if draft.metrics.isEmpty
            || draft.metrics == ["new_users"] && draft.filters.contains(where: { $0.field == "new_vs_returning" })
        {
            draft.metrics = ["total_users"]
        }
        draft.breakdown.removeAll {
            $0 == "audience_name" || $0 == "page_path" || $0 == "item_name" || $0 == "item_variant"
        }
        // "defined by country Italy": a value of it was named.
        draft.breakdown.removeAll { field in draft.filters.contains { $0.field == field.name } }
        draft.ranking = nil
        draft.comparesValues = false
        let negation = negationStart
        for mention in EventReader.mentions(in: tokens)
        where !frame.names.contains(where: { $0.tokens.overlaps(mention.tokens) })
            && !frame.values.contains(where: { $0.tokens.overlaps(mention.tokens) })
        {
            let negated = negation.map { mention.tokens.lowerBound >= $0 } ?? false
            let filter = Filter("event_name", negated ? .ne : .eq, .text(mention.event))
            if !draft.filters.contains(filter) { draft.filters.append(filter) }
        }
        if SegmentParameters.buyers.matches(unnamed), !draft.filters.contains(where: { $0.field == "event_name" }) {
            draft.filters.append(Filter("event_name", .eq, .text("purchase")))
        }
        readRepeatedFields(&draft)
    }

    /// "On Android or iOS, in the Loyalty audience": any of two values of one field, and something else besides.
    private func choosesValue(_ draft: QuestionDraft) -> Bool {
        guard draft.filters.contains(where: { $0.op == .isIn }), Set(draft.filters.map(\.field)).count > 1 else {
            return false
        }
        let choices = frame.tokens.indices.filter { frame.tokens[$0].text == "or" }
        return choices.allSatisfy { index in
            guard let before = frame.values.last(where: { $0.tokens.upperBound == index }),
                let after = frame.values.first(where: { (index + 1...index + 2).contains($0.tokens.lowerBound) })
            else { return false }
            return switch (before.meaning, after.meaning) {
            case (.value(let first, _), .value(let second, _)): first == second
            case (.channel, .channel), (.vendor, .vendor): true
            default: false
            }
        }
    }

    /// The words that belong to no name.
    private var unnamed: [Token] {
        let names = Set(frame.names.flatMap { Array($0.tokens) })
        return frame.tokens.indices.filter { !names.contains($0) }.map { frame.tokens[$0] }
    }

    /// "Who searched and also watched a video": one group by what it did, and no two that overlap.
    private var isOfDeeds: Bool {
        frame.names.allSatisfy { $0.kind == .page || $0.kind == .landingPage } && frame.values.isEmpty
            && EventReader.mentions(in: frame.tokens).count + frame.names.count > 1
    }

    private var hasTwoAudiences: Bool { frame.names.count { $0.kind == .audience } > 1 }

    /// Groups of people that are named by what they did.
    static let buyers = PatternList("buyer|purchaser|customer|shopper")

    /// Where the negated half begins.
    private var negationStart: Int? {
        frame.tokens.firstIndex { ["not", "never", "without"].contains($0.text) }
    }

    /// "both the newsletter and the VIP audience" are two tests, not a choice.
    private func readRepeatedFields(_ draft: inout QuestionDraft) {
        guard draft.param("op") != .string("or") else { return }
        draft.filters = draft.filters.flatMap { filter -> [Filter] in
            guard filter.op == .isIn,
                ["audience_name", "event_name", "page_path", "device_category"].contains(filter.field)
                    || frame.contains("both")
            else { return [filter] }
            return filter.value.texts.map { Filter(filter.field, .eq, .text($0)) }
        }
    }
}
