extension RecordedAnswer {
    /// The earliest day that the answer speaks of: the smallest `start` of any period in it; nil when it has none.
    package var earliestDay: CivilDate? { RecordedAnswer.earliestStart(in: json) }

    private static func earliestStart(in json: JSONValue) -> CivilDate? {
        switch json {
        case .object(let members):
            members.compactMap { member in
                if member.key == "start", case .string(let text) = member.value { return CivilDate(text) }
                return earliestStart(in: member.value)
            }.min()
        case .array(let elements): elements.compactMap(earliestStart).min()
        default: nil
        }
    }
}
