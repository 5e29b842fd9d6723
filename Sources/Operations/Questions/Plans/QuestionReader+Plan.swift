package import Semantics

extension QuestionReader {
    /// The meaning of a plan, with the same defaults as any other question's.
    ///
    /// - Parameter name: who made the plan.
    /// - Returns: nil where its days cannot be read, or lie ahead: a default in their place would answer another question.
    package func read(_ plan: QuestionPlan, by name: String, today: CivilDate) -> Interpretation? {
        let tokens = Tokenizer.tokens(of: plan.days)
        let dates = DateReader(tokens: tokens, today: today, weekStart: weekStart, calendar: calendar)
        var past: QuestionPeriod?
        if !tokens.isEmpty {
            let mentions = dates.mentions()
            guard mentions.count == 1, case .period(let said?, _) = mentions[0].meaning, said.range.start <= today
            else { return nil }
            past = said
        }
        var reading = Completion(
            draft: plan.draft(past: past), today: today, dates: dates,
            partners: PartnerPeriods(today: today, weekStart: weekStart), catalogue: catalogue
        ).interpretation()
        reading.notes.append("the question as \(name) read it")
        reading.confidence = min(reading.confidence, 0.5)
        return reading
    }
}

extension Interpretation {
    /// The words said nothing that the rules know. Refusals of what must not be answered are read well.
    var isUnread: Bool {
        if outOfScope { return params["reason"]?.text == "unrelated" }
        return needsClarification && metrics.isEmpty && clarifyAbout.contains(.metric)
            && clarifyingQuestion != Courtesy.reply
    }
}
