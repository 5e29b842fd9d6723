import Grounding
import Semantics

extension AnswerComposer {
    /// Tells when a named day is: from the calendar alone, without a figure.
    ///
    /// - Returns: whether it was told.
    func tellDay(_ reading: Interpretation, into progress: inout Progress) -> Bool {
        guard let name = reading.params["day"]?.text else { return false }
        let year = reading.params["year"]?.integer.map(Int.init)
        let ranges = days(named: name, years: (today.year - 1)...(today.year + 1)).sorted { $0.start < $1.start }
        let next = ranges.first { $0.end >= today }
        let last = ranges.last { $0.end < today }
        let shown = SafeText.name(name)
        if let year {
            let asked = days(named: name, years: year...year).filter { $0.start.year == year }
            guard !asked.isEmpty else {
                progress.draft.say("The calendar has no \(shown) in that year.")
                return true
            }
            for range in asked { progress.draft.say("\(shown) \(range.end < today ? "was" : "is") \(spoken(range)).") }
            return true
        }
        let sentences = [
            next.map { "\(shown) is \($0.contains(today) ? "today, " : "")\(spoken($0))." },
            last.map { "The last \(shown) was \(spoken($0))." },
        ]
        let told = (reading.params["past"]?.flag == true ? sentences.reversed() : sentences).compactMap { $0 }
        progress.draft.say(told.isEmpty ? "The calendar has no \(shown) near." : told.joined(separator: " "))
        if let last {
            progress.nextQuestions = [
                "Revenue \(PeriodWords.asked(last, today: today, weekStart: context.settings.calendar.weekStart))"
            ]
        }
        return true
    }

    /// The days of a name: the workspace's own before everybody's.
    private func days(named name: String, years: ClosedRange<Int>) -> [DateRange] {
        let words = NamedDayBook.stems(name)
        let own = (context.namedDays + context.notes.notes.events).filter { NamedDayBook.stems($0.name) == words }
        if !own.isEmpty { return own.map(\.range) }
        guard let day = NamedDays.all.first(where: { $0.name.lowercased() == name.lowercased() }) else { return [] }
        return years.compactMap { day.date(in: $0).map { DateRange(day: $0) } }
    }

    /// `on Friday, 27 Nov 2026` · `over 23–29 Nov 2026`.
    private func spoken(_ days: DateRange) -> String {
        days.dayCount == 1 ? "on \(days.start.weekday.name), \(PeriodWords.name(days))" : PeriodWords.phrase(days)
    }
}
