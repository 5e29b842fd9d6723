import Insights
package import Semantics

/// `recommendations.follow`: notes that a piece of advice was followed, to be held against what comes of it.
package struct FollowRecommendation: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var id: String
        package var day: CivilDate?

        package init(id: String, day: CivilDate? = nil) {
            self.id = id
            self.day = day
        }
    }

    package let name = "recommendations.follow"
    package let summary = "Notes that a piece of advice was followed: the report advice_review later scores it."
    package let route = OperationRoute.post("/api/recommendations/follow")
    package let effect = OperationEffect.writes
    package let parameters: [OperationParameter] = [
        .required("id", JSONSchema.string(), "As recommendations.list gives it."),
        .optional("day", JSONSchema.nullable(JSONSchema.date), "When it was followed; today without."),
    ]
    package let outputSchema = JSONSchema.notes
    package let example: JSONValue = .object([
        "id": .string("pause_campaign/generic-search/2026-11-16..2026-11-22")
    ])

    /// No list of advice is longer.
    private static let most = 100

    package func run(_ input: Input, in context: OperationContext) async throws -> Notes {
        let now = context.now()
        let today = context.settings.calendar.date(of: now)
        let day = input.day ?? today
        guard day <= today else {
            throw OperationError.invalidParameters([
                ParameterProblem(location: "day", message: "\(day) has not come yet; name the day when it was done.")
            ])
        }
        guard let period = FollowRecommendation.period(of: input.id), period.dayCount < 400 else {
            throw unknown(input.id, among: [])
        }
        let list = try await SituationReader(context: context, now: now).list(
            .init(period: period, limit: FollowRecommendation.most))
        guard let advice = list.recommendations.first(where: { $0.id == input.id }) else {
            throw unknown(input.id, among: list.recommendations.map(\.id))
        }
        return try context.notes.change { notes in
            notes.add(
                .decision(Notes.Decision(advice, taken: day, asOf: max(advice.period.end, today.adding(days: -1)))))
            return notes
        }
    }

    /// The days that the advice was made from: the end of its id.
    private static func period(of id: String) -> DateRange? {
        let days = (id.split(separator: "/").last ?? "").split(separator: "..").map { CivilDate(String($0)) }
        guard (1...2).contains(days.count), let start = days[0], let end = days[days.count - 1], start <= end else {
            return nil
        }
        return DateRange(start: start, end: end)
    }

    private func unknown(_ id: String, among known: [String]) -> OperationError {
        .notFound(
            "unknown_recommendation", "There is no advice '\(id.prefix(120))'; recommendations.list gives ids.",
            suggestions: NearestNames.suggestions(for: id, among: known))
    }
}
