import Semantics

/// The values of a world's dimensions that are worth filtering by.
struct RandomValues: Sendable {
    private let world: RandomWorld
    private let events: [Event]
    private let observations: [Observation]

    init(world: RandomWorld) {
        self.world = world
        events = world.batches.flatMap(\.events)
        observations = world.batches.flatMap(\.observations)
    }

    func candidates(for dimension: DimensionDefinition) -> [String] {
        let found: [String?] =
            switch dimension.binding {
            case .time(let field): labels(of: field)
            case .eventName: events.map(\.name)
            case .event(let field): events.map { $0[field] }
            case .property(let name): events.map { $0.properties[name]?.plainText }
            case .session(.newVersusReturning): ["new", "returning"]
            case .session(.landingPage): events.map { $0[.pagePath] }
            case .session(.traffic(let field)), .firstUser(let field): traffic(field)
            case .item(let field): events.flatMap(\.items).map { $0[field] }
            case .observed: observations.map { $0.dimensions[dimension.id] }
            case .attribution: []
            }
        return Set(found.compactMap { $0 }).sorted()
    }

    private func traffic(_ field: TrafficField) -> [String?] {
        let shown = events.compactMap { TrafficSource(event: $0) } + [SessionRules.direct]
        return shown.map { $0.value(of: field) }
    }

    private func labels(of field: TimeField) -> [String] {
        let days = world.span.days
        return switch field {
        case .date: days.map { "\($0)" }
        case .hour: days.flatMap { day in ["00", "01", "02", "03", "12", "23"].map { "\(day)T\($0)" } }
        case .week: days.map { "\($0.startOfWeek(startingOn: world.settings.calendar.weekStart))" }
        case .month: days.map { String("\($0)".prefix(7)) }
        case .quarter: days.map { String("\($0)".prefix(4)) + "-Q" + String($0.quarter) }
        case .year: days.map { String("\($0)".prefix(4)) }
        case .hourOfDay: ["00", "01", "02", "03", "12", "23"]
        case .dayOfWeek: Weekday.allCases.map(\.name)
        }
    }
}
