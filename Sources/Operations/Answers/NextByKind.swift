import Grounding
import Semantics

/// What is worth asking after answers whose kind, and not whose figure, leads on.
enum NextByKind {
    /// - Parameters:
    ///   - days: the days of the answer as a question says them.
    ///   - figure: the figure of the answer as a question says it; nil where it has none, or it cannot be said.
    static func questions(after intent: QuestionIntent, _ days: String, figure: String?) -> [String] {
        let why = figure.map { "Why did \($0) change last month?" }
        switch intent {
        case .funnel:
            return [
                "Checkout funnel by device \(days)", "Cart abandonment rate by device \(days)", "What should we do?",
            ]
        case .attribution:
            return [
                "How many visits before a purchase \(days)?", "Compare the attribution models \(days)",
                "Do the ad platforms claim more than they bring \(days)?",
            ]
        case .path:
            return ["Where do people leave the checkout \(days)?", "Exit rate by page \(days)"]
        case .cohort:
            return ["Revenue by new and returning users \(days)", "New users by channel last month"]
        case .segment: return ["Revenue by new and returning users \(days)", "Sessions by device \(days)"]
        case .abtest, .whatIf: return ["What should we do?"] + (why.map { [$0] } ?? [])
        case .forecast, .goalPacing:
            return [why, figure.map { "\($0.capitalisedFirst) by week in the last 8 weeks" }, "What should we do?"]
                .compactMap(\.self)
        case .realtime: return ["Is that normal for this time of day?", "How did yesterday go?"]
        case .alertCreate, .alertManage, .alertLog:
            return ["Which alerts fired last month?", "Which alerts are there?"]
        case .dataQuality, .provenance: return ["How did last week go?"]
        default: return []
        }
    }
}
