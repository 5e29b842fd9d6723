extension BehaviourPlanner {
    /// - Throws: `QueryRefusal` with every issue found, never just the first.
    package func plan(_ query: SegmentQuery) throws(QueryRefusal) -> SegmentPlan {
        var check = check
        if !SegmentQuery.segmentCounts.contains(query.segments.count) {
            check.report(.segmentCount(query.segments.count))
        }
        if let least = query.smallestSize { check.number(least, in: 1...1_000_000, location: "smallest_size") }
        var places: [EventSelection: Int] = [:]
        var conditions: [MembershipPlan.Condition] = []
        for (index, segment) in query.segments.enumerated() {
            let location = "segments[\(index)].condition"
            for selection in segment.expression.selections where places[selection] == nil {
                if BehaviourPlanner.contradicts(selection) { check.report(.contradiction(segment.name, location)) }
                places[selection] = conditions.count
                conditions.append(.init(check.condition(selection, location: location)))
            }
        }
        let goals = settings.keyEvents.map(\.name)
        let conversion = goals.isEmpty ? nil : conditions.count
        if !goals.isEmpty { conditions.append(.init(EventCondition(names: goals))) }
        if conditions.count > MembershipPlan.mostConditions {
            check.report(.tooManyConditions(places.count))
        } else {
            for (index, segment) in query.segments.enumerated() {
                let numbers = segment.expression.selections.compactMap { places[$0] }
                if !BehaviourPlanner.isPossible(segment.expression, numbers, places) {
                    check.report(.contradiction(segment.name, "segments[\(index)].condition"))
                }
            }
        }
        let period = check.period(query.period, today: today)
        try check.finish()
        let membership = MembershipPlan(
            unit: query.unit, span: settings.calendar.instants(of: period), calendar: settings.calendar,
            conditions: conditions)
        return SegmentPlan(membership: membership, period: period, places: places, conversion: conversion)
    }

    /// One event cannot carry two values of one dimension.
    private static func contradicts(_ selection: EventSelection) -> Bool {
        let held = selection.filters.filter { $0.op == .eq || $0.op == .isIn }
        return Dictionary(grouping: held, by: \.field).values.contains { filters in
            filters.map { Set($0.value.texts) }.reduce(Set(filters[0].value.texts)) { $0.intersection($1) }.isEmpty
        }
    }

    /// Whether there is anything that somebody could do to belong.
    private static func isPossible(
        _ expression: SegmentExpression, _ used: [Int], _ places: [EventSelection: Int]
    ) -> Bool {
        let bits = Array(Set(used)).sorted()
        return (0..<(1 << bits.count)).contains { choice in
            expression.holds { selection in
                guard let place = places[selection], let bit = bits.firstIndex(of: place) else { return false }
                return choice >> bit & 1 == 1
            }
        }
    }
}

extension QueryIssue {
    static func segmentCount(_ count: Int) -> QueryIssue {
        let range = SegmentQuery.segmentCounts
        return QueryIssue(
            code: "segment_count",
            message:
                "Between \(range.lowerBound) and \(range.upperBound) segments are looked at together, not \(count).",
            location: "segments", suggestions: [])
    }

    static func tooManyConditions(_ count: Int) -> QueryIssue {
        QueryIssue(
            code: "too_many_conditions",
            message: "The segments ask about \(count) different events; "
                + "\(MembershipPlan.mostConditions - 1) at most are looked at together.", location: "segments",
            suggestions: [])
    }

    static func contradiction(_ name: String, _ location: String) -> QueryIssue {
        QueryIssue(
            code: "contradiction",
            message: "The segment '\(name.prefix(60))' contradicts itself: nobody can belong to it. One event has one "
                + "value of a dimension; ask for two events with \"all\".", location: location, suggestions: [])
    }
}
