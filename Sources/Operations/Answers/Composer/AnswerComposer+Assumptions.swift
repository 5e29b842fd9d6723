import Grounding
import Semantics

/// "What did you assume?": how the question was understood, and the settings that every answer rests on.
extension AnswerComposer {
    func tellAssumptions(_ reading: Interpretation, into draft: inout AnswerDraft) {
        let names = reading.metrics.compactMap { context.catalogue.metric($0)?.name }.map(FilterWords.inSentence)
        var understood = names.isEmpty ? "the figures that every overview has" : WordList.joined(names)
        if let period = reading.period { understood += " \(PeriodWords.phrase(period))" }
        if let comparison = reading.comparison { understood += " against \(PeriodWords.name(comparison))" }
        if !reading.filters.isEmpty {
            understood += " where \(FilterWords.words(reading.filters, catalogue: context.catalogue))"
        }
        draft.say("The question was understood as being about \(understood).")
        for note in reading.notes {
            draft.say("\(SafeText.line(note, longest: 300).capitalisedFirst).".replacing("..", with: "."))
        }
        draft.newParagraph()
        let settings = context.settings
        draft.say(
            "Days are those of the time zone \(SafeText.line(settings.calendar.timeZoneName)), weeks begin on "
                + "\(settings.calendar.weekStart.name), money is in \(settings.currency.code).")
        let events = settings.keyEvents.map { SafeText.name($0.name) }
        if !events.isEmpty { draft.say("Conversions are the events \(WordList.joined(events)).") }
        draft.say("Days that are not over, and days without data, are said to be so.")
    }
}

extension AnswerComposer {
    /// Whether a note says that what narrows the question narrows no figure.
    static func isUnmet(_ note: String) -> Bool { note.hasSuffix("nothing in the data is known by it") }
}

extension [String] {
    /// Those that pass a test, and the others, in their order.
    func split(by test: (String) -> Bool) -> (passing: [String], others: [String]) {
        (filter(test), filter { !test($0) })
    }
}
