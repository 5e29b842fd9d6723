extension BehaviourPlanner {
    /// - Throws: `QueryRefusal` with every issue found, never just the first.
    package func plan(_ query: AttributionQuery) throws(QueryRefusal) -> AttributionPlan {
        var check = check
        var conversion = check.condition(query.conversion, location: "")
        var since: [String: CivilDate] = [:]
        if conversion.names.isEmpty {
            conversion.names = settings.keyEvents.map(\.name)
            for event in settings.keyEvents { since[event.name] = event.since }
            if conversion.names.isEmpty { check.report(.noConversions) }
        }
        var touch = TrafficField.channelGroup
        switch catalogue.dimension(query.touch)?.binding {
        case .session(.traffic(let field)): touch = field
        // What an attribution rule credits is the channel.
        case .attribution: touch = .channelGroup
        default: check.report(.notTraffic(query.touch, catalogue: catalogue))
        }
        let models = query.rules.map(\.rawValue) + query.pathModels.map(\.rawValue)
        if models.isEmpty { check.report(.noRules) }
        for (index, model) in models.enumerated() where models.prefix(index).contains(model) {
            check.report(.duplicate(model, location: "models[\(index)]"))
        }
        if let days = query.lookBackDays {
            check.number(days, in: AttributionQuery.lookBacks, location: "look_back_days")
        }
        if !(query.halfLifeDays > 0 && query.halfLifeDays <= 366) { check.report(.badHalfLife) }
        let period = check.period(query.period, today: today)
        try check.finish()
        let acquisition = AttributionQuery.acquisitions.isSuperset(of: conversion.names)
        return AttributionPlan(
            period: period, calendar: settings.calendar, conversion: conversion, since: since, touch: touch,
            rules: query.rules,
            lookBackMilliseconds: Int64(query.lookBackDays ?? (acquisition ? 30 : 90)) * 86_400_000,
            halfLifeMilliseconds: query.halfLifeDays * 86_400_000, tellsPaths: !query.pathModels.isEmpty)
    }
}
