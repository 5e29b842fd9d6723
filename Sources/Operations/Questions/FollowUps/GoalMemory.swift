import Semantics

extension QuestionDraft.Goal {
    /// What a question about a goal is about; nil for any other question.
    init?(_ draft: QuestionDraft) {
        guard draft.intent == .goalPacing, !draft.metrics.isEmpty else { return nil }
        self.init(
            metrics: draft.metrics, filters: draft.filters, past: draft.past, future: draft.future,
            days: draft.goalPeriod, target: draft.param("target"))
    }
}

extension QuestionDraft {
    /// The talk as it was when its goal was spoken of, for a message that comes back to a goal without naming the figure.
    func turnedToGoal(by own: QuestionDraft) -> QuestionDraft {
        // A target and days of its own make another goal, of the figure that was spoken of last.
        let isAnother = own.param("target") != nil && (own.future ?? own.past) != nil && !metrics.isEmpty
        guard own.intent == .goalPacing, own.metrics.isEmpty, intent != .goalPacing, !isAnother, let goal else {
            return self
        }
        var result = QuestionDraft()
        result.intent = .goalPacing
        result.metrics = goal.metrics
        result.filters = goal.filters
        result.past = goal.past
        result.future = goal.future
        result.goalPeriod = goal.days
        result.goal = goal
        if let target = goal.target { result.set("target", target) }
        return result
    }

    /// The talk after its goal was taken back, or is to be looked up where it is noted.
    var withoutGoal: QuestionDraft {
        var result = self
        result.goal = nil
        result.goalPeriod = nil
        result.params.removeAll { $0.key == "target" || $0.key == "target_date" }
        return result
    }

    /// Steps of a funnel and shares of a cohort are told by their own reports: another kind of question that only
    /// inherits them is asked of the report, or without them.
    func withoutForeignReport(own: QuestionDraft) -> QuestionDraft {
        let reports: Set<QuestionIntent?> = [
            .funnel, .cohort, .definition, .provenance, .alertCreate, .alertManage, .reportSchedule, .attribution,
            .path,
        ]
        guard !reports.contains(intent), intent == nil || own.metrics.isEmpty,
            metrics.contains(where: FollowUp.reported.contains)
        else {
            return self
        }
        var result = self
        if intent == nil {
            result.intent = metrics.contains("retention_rate") ? .cohort : .funnel
            if result.intent == .funnel, result.param("funnel") == nil, result.param("steps") == nil {
                result.set("funnel", .string("ecommerce"))
            }
            result.ranking = nil
        } else {
            result.metrics.removeAll(where: FollowUp.reported.contains)
        }
        return result
    }
}

extension FollowUp {
    /// Less is no target where no figure is named with it: "in 3 days".
    private static let leastTarget = 100.0

    /// "And 60k revenue?" after a goal of orders has a target of its own; another figure without one has none yet.
    func retarget(_ result: inout QuestionDraft) {
        guard previous.intent == .goalPacing, GoalOrder(frame.tokens) == nil else { return }
        // "Are we on track?", of a goal for one day: on that day, and not since the month began.
        if own.future == nil, own.past == nil { result.goalPeriod = previous.goalPeriod }
        if own.param("target") == nil, reachesBeyondGoal {
            result.params.removeAll { $0.key == "target" }
            result.goalPeriod = nil
        }
        if let daily = PaceSupposed.value(frame), own.metrics.isEmpty {
            result.params = previous.params
            (result.past, result.future, result.granularity) = (previous.past, previous.future, nil)
            return result.set(PaceSupposed.key, .number(daily))
        }
        var said = QuestionDraft()
        said.metrics = own.metrics
        GoalParameters(frame: frame, today: partners.today).read(into: &said)
        if let target = said.param("target"), !own.metrics.isEmpty || (target.double ?? 0) >= FollowUp.leastTarget {
            result.set("target", target)
            if own.metrics.isEmpty, !said.metrics.isEmpty { result.metrics = said.metrics }
        } else if let metric = own.metrics.first, let before = previous.metrics.first,
            MetricFacts.money.contains(metric) != MetricFacts.money.contains(before)
        {
            // So many orders are not so much money.
            result.params.removeAll { $0.key == "target" }
        }
    }

    /// "And for the year?", of a goal for this month: what is to be reached in a month is no target for a year.
    private var reachesBeyondGoal: Bool {
        guard let asked = (own.past ?? own.future)?.range, let told = previous.goalPeriod ?? previous.past?.range else {
            return false
        }
        let isRunning: Bool = if case .toDate = own.past?.shape { true } else { false }
        return isRunning && asked.start <= told.start && asked.end >= min(told.end, partners.today)
            && asked.dayCount > 2 * told.dayCount
    }
}
