import Semantics

/// What the words of one message say, before anything is inherited or filled with defaults.
struct QuestionDraft: Sendable {
    struct Ranking: Sendable, Equatable {
        enum Direction: Sendable { case descending, ascending, best, worst }
        enum Subject: Sendable { case metric, absoluteChange, percentChange }
        var direction: Direction?
        var subject: Subject = .metric
        /// Nil: not said.
        var limit: Int?
    }

    /// A name that nothing here knows, as it was written, and the names most like it.
    struct UnknownName: Sendable, Equatable {
        var written: String
        var role: StrangeName.Role
        var near: [String] = []
    }

    /// Days or values that a later message took the place of.
    enum Replaced: Sendable, Equatable {
        case days(QuestionPeriod)
        case filter(Filter)
    }

    /// What is to be reached, as the talk last had it: a later question about "the target" means this.
    struct Goal: Sendable, Equatable {
        var metrics: [MetricID]
        var filters: [Filter]
        var past: QuestionPeriod?
        var future: QuestionPeriod?
        var days: DateRange?
        var target: JSONValue?
    }

    /// Set by a cue; nil where the structure decides.
    var intent: QuestionIntent?
    var metrics: [MetricID] = []
    var breakdown: [DimensionID] = []
    /// On dimensions.
    var filters: [Filter] = []
    /// On metrics.
    var thresholds: [Filter] = []
    /// The words state something and ask for nothing: "orders were below 200".
    var isStatement = false
    var past: QuestionPeriod?
    var future: QuestionPeriod?
    var saysLately = false
    /// A period said relative to another.
    var partner: PartnerRequest?
    /// A second period said by itself.
    var second: QuestionPeriod?
    /// Words of comparing or changing, with or without a second period.
    var compares = false
    var comparesValues = false
    /// Words like "up or down": the partner is the default one.
    var changes = false
    /// Only the earlier period of a comparison was said: the later one is this unit, so far.
    var runningUnit: CalendarUnit?
    var granularity: Granularity?
    /// Three periods or more were listed, each of them one such step.
    var series: Granularity?
    /// A day that no calendar has, as it was written: "31 February".
    var impossibleDay: String?
    /// What the message before replaced, for "both".
    var replaced: Replaced?
    var overTime = false
    var ranking: Ranking?
    var limit: Int?
    var params: [JSONValue.Member] = []
    var notes: [String] = []
    var repairs = 0
    /// The days of a goal that was told before.
    var goalPeriod: DateRange?
    var goal: Goal?
    var unknownEvent: String?
    var strangeName: UnknownName?
    var isBackwards = false
    /// The days before an event against those after it.
    var isAroundEvent = false

    /// The kind of question: the cue's, or what the structure says; nil when the words hold neither.
    var statedIntent: QuestionIntent? { intent ?? structure }

    /// What the structure alone says.
    var structure: QuestionIntent? {
        if ranking != nil { return .ranking }
        if granularity != nil || overTime { return .trend }
        if comparesValues || compares || changes || second != nil { return .comparison }
        if !breakdown.isEmpty || !thresholds.isEmpty { return .breakdown }
        return nil
    }

    /// Whether its days were held against the same of the year before.
    func isAgainstLastYear(_ partners: PartnerPeriods) -> Bool {
        if partner == .year || partner == .yearOfWeeks { return true }
        guard let past, let second else { return false }
        return second.range.end.year == past.range.end.year - 1
            && (second.range.dayCount > 360 || second.range == partners.partner(.year, of: past).range)
    }

    mutating func set(_ key: String, _ value: JSONValue) {
        params.removeAll { $0.key == key }
        params.append(JSONValue.Member(key, value))
    }

    func param(_ key: String) -> JSONValue? { params.first { $0.key == key }?.value }
}
