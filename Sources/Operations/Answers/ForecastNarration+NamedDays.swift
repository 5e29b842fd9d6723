import Grounding
import Insights
import Semantics

extension ForecastNarration {
    /// What a forecast does not know: named days ahead that stood out the last time, with what they were then.
    ///
    /// Nothing is added to the forecast: a day that was once is too little to learn from, so both are told.
    ///
    /// - Parameters:
    ///   - part: what is too low or too high where they come again: "the forecast".
    ///   - then: all the days asked about as they were around the same named day.
    ///   - isTold: whether what they were stands in the answer already.
    func tellUnknown(
        _ standing: [StandingDay], part: String, then: (days: DateRange, value: Double)? = nil, isTold: Bool = false,
        into draft: inout AnswerDraft
    ) {
        guard !standing.isEmpty else { return }
        let names = standing.map { SafeText.name($0.name) }
        let reason =
            names.count == 1
            ? "it was too rarely in the data to be learned" : "they were too rarely in the data to be learned"
        draft.newParagraph()
        if isTold, standing.count > 1 {
            draft.say("What \(WordList.joined(names)) may bring is not in the forecast: \(reason).")
        } else {
            draft.say("Mind that the forecast does not know \(WordList.joined(names)): \(reason).")
            // Of the day alone it was the first thing to be told.
            if !isTold || days.dayCount > 1 { for day in standing { tellThen(day, into: &draft) } }
        }
        if let then, days.dayCount > 1, addsUp {
            draft.say(
                "All the same days then: \(name) \(PeriodWords.phrase(then.days)) came to "
                    + "\(cite(then.value, .value, over: then.days, into: &draft)).")
        }
        let again =
            standing.count == 1 ? "If that day comes out like that again" : "If those days come out like that again"
        if standing.allSatisfy(\.isAbove) {
            draft.say("\(again), \(part) is too low.")
        } else if !standing.contains(where: \.isAbove) {
            draft.say("\(again), \(part) is too high.")
        } else {
            draft.say("\(again), \(part) is off on them.")
        }
    }

    /// Opens with what the same days were the last time, where the forecast does not know a named day among them.
    ///
    /// - Returns: whether there was something to tell.
    func tellLead(
        _ standing: [StandingDay], then: (days: DateRange, value: Double)?, into draft: inout AnswerDraft
    ) -> Bool {
        guard let day = standing.first else { return false }
        if days.dayCount == 1 {
            tellThen(day, into: &draft)
            draft.say("As a \(days.start.weekday.name) like any other:")
        } else {
            guard let then, addsUp else { return false }
            let names = WordList.joined(standing.map { SafeText.name($0.name) })
            draft.say(
                "These days hold \(names). \(name) \(PeriodWords.phrase(then.days)), the same days the last time, came to "
                    + "\(cite(then.value, .value, over: then.days, into: &draft)). As days like any others:")
        }
        draft.newParagraph()
        return true
    }

    /// What the whole comes to if what is left of it comes out as the same days did the last time.
    ///
    /// - Parameter target: what it is held against; nil without one.
    func tell(
        _ pacing: GoalPacing, withRestAs then: (days: DateRange, value: Double), of target: Double? = nil,
        into draft: inout AnswerDraft
    ) {
        let sum = pacing.soFar + then.value
        draft.say(
            "\(name) \(PeriodWords.phrase(then.days)), the same days the last time, came to "
                + "\(cite(then.value, .value, over: then.days, into: &draft)); with as much again the forecast by "
                + "\(PeriodWords.name(DateRange(day: days.end))) would be \(cite(sum, .forecast, into: &draft))"
                + "\(verdict(sum, target)).")
    }

    /// What all the days came to the last time, beside a target for them.
    func tellThen(_ then: (days: DateRange, value: Double), of target: Double, into draft: inout AnswerDraft) {
        draft.say(
            "\(name) \(PeriodWords.phrase(then.days)), the same days the last time, came to "
                + "\(cite(then.value, .value, over: then.days, into: &draft))\(verdict(then.value, target)).")
    }

    private func verdict(_ sum: Double, _ target: Double?) -> String {
        target.map { sum >= $0 ? ", enough for the target" : ", short of the target" } ?? ""
    }

    /// What a named day was the last time, and what was to be expected of it.
    func tellThen(_ day: StandingDay, into draft: inout AnswerDraft) {
        let around =
            day.before.dayCount == 1
            ? "the \(day.before.start.weekday.name)s around it" : "the same weekdays around it"
        draft.say(
            "\(name) on the last \(SafeText.name(day.name)), \(PeriodWords.name(day.before)), was "
                + "\(cite(day.value, .value, over: day.before, into: &draft)); expected by \(around): "
                + "\(cite(day.typical, .expected, over: day.before, into: &draft)).")
    }

    /// Whether the forecast holds the effect of a named day, first of all.
    func tellWhether(_ verdict: NamedDayVerdict?, named name: String, into draft: inout AnswerDraft) {
        let day = SafeText.name(name)
        switch verdict {
        case nil: draft.say("No: \(day) does not lie in the days of this forecast.")
        case .neverSeen: draft.say("No: the data holds no earlier \(day) with enough days around it to learn from.")
        case .unknown: draft.say("No, the forecast does not include the effect of \(day).")
        case .learned(let then):
            draft.say("Yes, the forecast goes with what \(day) did before.")
            tellThen(then, into: &draft)
        case .ordinary(let then):
            draft.say("There is no such effect to include: the last \(day) did not stand out of the days around it.")
            tellThen(then, into: &draft)
        }
        draft.newParagraph()
    }
}
