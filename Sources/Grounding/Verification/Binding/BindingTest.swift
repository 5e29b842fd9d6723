import Semantics

/// What the words beside one number admit of the ways in which it can follow.
struct BindingTest {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic
    let number: NumberMention
    let cues: NumberCues
    let names: [Mention<[Int]>]
    let metrics: [Mention<ReferenceSheet.MetricMention>]
    /// Stands right behind the number: what it counts.
    let counted: Mention<ReferenceSheet.MetricMention>?
    let times: BindingTimes
    let ownTimes: [Mention<PeriodPattern>]
    /// Names that the words say together without naming them: "the other three", "the top two".
    let meantGroups: Set<Set<Int>>

    init(
        sheet: ReferenceSheet, sentence: Sentence, topic: Topic, number: NumberMention, meantGroups: Set<Set<Int>> = []
    ) {
        self.meantGroups = meantGroups
        (self.sheet, self.sentence, self.topic, self.number) = (sheet, sentence, topic, number)
        cues = NumberCues(of: number, in: sentence, topic: topic)
        let beside = Beside(sentence: sentence, target: number.range, sheet: sheet, topic: topic)
        names = beside.names
        metrics = beside.metrics
        counted = beside.counted
        ownTimes = beside.times
        times = BindingTimes(sheet: sheet, sentence: sentence)
    }

    func admits(_ binding: Binding) -> Bool {
        admitsKind(binding) && admitsRole(binding) && admitsSign(binding) && admitsMetric(binding)
            && admitsNames(binding) && admitsTime(binding) && (!binding.step.isOfTwo || admitsSides(binding))
    }

    /// "53 % of what we expect": a part of what something is compared with.
    var isPartOfReference: Bool { cues.isPartOfReference }

    /// Whether a metric is named beside the number.
    var namesMetric: Bool { counted != nil || metrics.contains { canBe($0.value.metrics) } }

    // MARK: places

    /// Where the name stands that the number takes.
    func name(of binding: Binding) -> Int? {
        binding.step.isOfTwo || binding.names.isEmpty
            ? nil : nearest(sentence.entities.filter { !binding.names.isDisjoint(with: $0.value) })
    }

    func metric(of binding: Binding) -> Int? {
        binding.step == .quotient
            ? nil : nearest(sentence.metrics.filter { !binding.metrics.isDisjoint(with: $0.value.metrics) })
    }

    private func nearest<T>(_ mentions: [Mention<T>]) -> Int? {
        mentions.min { distance($0.range) < distance($1.range) }?.start
    }

    func distance(_ range: Range<Int>) -> Int {
        range.lowerBound >= number.range.upperBound
            ? range.lowerBound - number.range.upperBound : number.range.lowerBound - range.upperBound
    }
}
