/// The words of the grammar itself, for the speller.
enum Vocabulary {
    static let grammar: Set<String> = refused.reduce(into: cueWords) { $0.formUnion($1.words) }

    /// The same without the words that only what is refused has.
    static let cueWords: Set<String> = {
        var words = Set<String>()
        words.formUnion(MonthName.words.filter { $0.count > 3 })
        words.formUnion(WeekdayName.words.filter { $0.count > 4 })
        words.formUnion(UndatedEvent.nouns)
        words.formUnion(NamedDayBook.vocabulary)
        words.formUnion(EventReader.vocabulary)
        for list in cues { words.formUnion(list.words) }
        words.formUnion(text.split(whereSeparator: \.isWhitespace).map(String.init))
        return words
    }()

    /// Beginnings of words that patterns accept whatever their ending.
    static let prefixes: [String] = Array(Set((cues + refused).flatMap(\.prefixes))).filter { $0.count > 2 }

    private static let cues: [PatternList] = [
        IntentCues.help, IntentCues.recommendation, IntentCues.goalPacing, StructureCues.change,
        StructureCues.ascending,
        StructureCues.descending, StructureCues.best, StructureCues.worst, StructureCues.gainers, StructureCues.losers,
        StructureCues.union, IntentCues.alertManage, IntentCues.alertLog, IntentCues.alertCreate, IntentCues.schedule,
        IntentCues.provenance,
        IntentCues.dataQuality, IntentCues.definition, IntentCues.abtest, IntentCues.realtime, IntentCues.whatIf,
        IntentCues.goalPacing, IntentCues.why, IntentCues.anomaly, IntentCues.forecast, IntentCues.recommendation,
        IntentCues.cohort, IntentCues.attribution, IntentCues.path, IntentCues.funnel, IntentCues.segment,
        IntentCues.summary, StructureCues.compare, StructureCues.change, StructureCues.overTime, StructureCues.ranked,
    ]

    /// Words that are right as they stand, and nothing to mend other words to.
    static let plain: Set<String> = Set(
        ReportCues.subjects.flatMap { $0.words.words } + CommandWords.words + EventWindow.cues.words
            + FollowUp.repeating.words + GoalOrder.words + GoalsQuestion.words.words + ForecastDoubt.words
            + AnswerInquiry.words + BeyondData.words + OneOfThem.words + LeaderTalk.words + MeaningTalk.words
            + SideBySide.words + Idioms.words
            + PreparationQuestion.words + AdviceTalk.words + ExperimentTalk.words
            + Openers.words + UncarriedParts.words
            + IntentCues.aboutChat.words + IntentCues.doing.words + CreditModels.words + AlertActions.words
            + SegmentParameters.words + ExperimentParameters.words + PathParameters.words
            + LossQuestion.words + PointedGroup.words + RecurringTimes.words + Measure.words
            + Turns.words + IntentCues.worried.words + DraftReader.losses.words
            + [
                IntentCues.arriving, IntentCues.supposing, IntentCues.gettingThere, IntentCues.partOfThem,
                IntentCues.sending, IntentCues.leadingUp, IntentCues.movedItself, IntentCues.adviceAsked,
                IntentCues.unrecorded, IntentCues.sticky, ExperimentTitles.talk,
            ].flatMap(\.words) + [
                "morning", "evening", "afternoon", "noon", "night", "midnight",
            ])

    private static let refused: [PatternList] = [
        ForeignTopics.privacy, ForeignTopics.security, ForeignTopics.unsupportedMetric, ForeignTopics.unrelated,
    ]

    private static let text = """
        today yesterday tomorrow week weeks weekend weekends month months quarter quarters year years days hours minutes
        fortnight lately recently currently since until between hourly daily weekly monthly quarterly previous excluding
        except without anomaly anomalies forecast projection signups homepage breakdown channels campaigns countries
        devices gaps
        below under above over exceeds exceed beyond between least first second third fourth million thousand billion hundred
        percent half double ignoring leaving besides apart only versus compared against should would could
        percentile percentiles absolute absolutely homepage pricing checkout newsletter signup signups website leave leaving three board
        """
}
