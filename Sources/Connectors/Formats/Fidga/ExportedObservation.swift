import Semantics

/// An observation, read back from a line of an export.
struct ExportedObservation {
    let observation: Observation

    init(_ value: JSONValue) throws(RecordProblem) {
        let members = try ExportedMembers(value, known: ExportColumn.ofObservations)
        let period = DateRange(start: try members.day(ExportColumn.start), end: try members.day(ExportColumn.end))
        guard !period.isEmpty else { throw .exportMember(ExportColumn.end, members[ExportColumn.end]) }
        var observation = Observation(
            source: try members.required(ExportColumn.statedBy), key: try members.required(ExportColumn.observation),
            period: period, interval: try ExportedObservation.interval(members))
        for member in try members.object(ExportColumn.dimensions) {
            guard let text = member.value.text else { throw .exportMember(member.key, member.value) }
            observation.dimensions[DimensionID(member.key)] = text
        }
        for member in try members.object(ExportColumn.values) {
            guard let quantity = ObservedQuantity(name: member.key) else { throw .unknownMember(member.key) }
            observation.values[quantity] = try ExportedMembers.number(member.value, member.key)
        }
        for member in try members.object(ExportColumn.money) {
            guard let field = ObservedMoney(rawValue: member.key) else { throw .unknownMember(member.key) }
            observation.money[field] = try ExportedMembers.money(member.value, member.key)
        }
        self.observation = observation
    }

    private static func interval(_ members: ExportedMembers) throws(RecordProblem) -> Range<Instant>? {
        switch (try members.instant(ExportColumn.from), try members.instant(ExportColumn.to)) {
        case (nil, nil): return nil
        case (let from?, let to?) where from <= to: return from..<to
        default: throw .exportMember(ExportColumn.to, members[ExportColumn.to])
        }
    }
}
