import Grounding
import Semantics

/// What an answer could not be narrowed to or split by is said, never passed over.
extension AnswerComposer {
    /// Kinds whose figures are narrowed by the filters, in words that do not say so.
    private static let narrowed: Set<QuestionIntent> = [
        .funnel, .cohort, .path, .attribution, .anomaly, .forecast, .goalPacing,
    ]

    /// Says of whom figures are, where their own words do not.
    func tellScope(_ reading: Interpretation, into draft: inout AnswerDraft) {
        guard AnswerComposer.narrowed.contains(reading.intent), !reading.filters.isEmpty else {
            return
        }
        draft.newParagraph()
        draft.say("Counted only where \(FilterWords.words(reading.filters, catalogue: context.catalogue)).")
    }

    /// Says that a system meant as a platform is the app: the website that its devices show is another thing.
    func tellApp(_ reading: Interpretation, into draft: inout AnswerDraft) {
        guard let filter = reading.filters.first(where: { $0.field == "platform" && $0.op == .eq }),
            let system = filter.value.texts.first, system != "web"
        else { return }
        draft.newParagraph()
        draft.say("Platform \(SafeText.name(system)) is the app; the website on such devices is not in it.")
    }

    /// Says that filters were asked for and do not hold.
    func tellWhole(_ subject: String, _ reading: Interpretation, into draft: inout AnswerDraft) {
        guard !reading.filters.isEmpty else { return }
        draft.newParagraph()
        draft.say(
            "\(subject) cannot be narrowed here: this is of the whole, not only of where "
                + "\(FilterWords.words(reading.filters, catalogue: context.catalogue)).")
    }

    /// Says that groups were asked for and are not told apart.
    func tellUndivided(_ subject: String, _ reading: Interpretation, into draft: inout AnswerDraft) {
        let names = reading.breakdown.compactMap { context.catalogue.dimension($0)?.name }
        guard !names.isEmpty else { return }
        draft.newParagraph()
        draft.say("\(subject) is not split by \(names.map(FilterWords.inSentence).joined(separator: " and ")) here.")
    }
}
