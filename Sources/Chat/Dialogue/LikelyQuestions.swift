import Operations
import Semantics

/// Reads ahead what the first questions of most talks need, while the person still reads the opening: the names that a question may
/// hold, and the tables of what is asked most, which stay in the engine's memory.
struct LikelyQuestions: Sendable {
    let context: OperationContext

    /// What cannot be read is not missed here: it is told when it is asked for.
    func prepare() async {
        _ = try? await context.reader()
        let lastWeek = weekBefore(context.today)
        _ = try? await FindAnomalies().run(.init(), in: context)
        _ = try? await ListRecommendations().run(.init(), in: context)
        _ = try? await ExplainChange().run(.init(metric: "total_revenue", period: lastWeek), in: context)
    }

    private func weekBefore(_ today: CivilDate) -> DateRange {
        let start = today.startOfWeek(startingOn: context.settings.calendar.weekStart).adding(days: -7)
        return DateRange(start: start, end: start.adding(days: 6))
    }
}
