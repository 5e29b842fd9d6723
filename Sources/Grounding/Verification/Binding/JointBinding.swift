import Semantics

/// The search for one way in which all numbers of a sentence follow from the sheet together.
///
/// A number alone can often be bound to several facts, and the words around it to several numbers. Of the ways to bind all
/// of them at once, only those stand in which every name and time of the sentence is some number's, in the order of the
/// words, and no word beside a number says otherwise. A sentence follows when one way stands.
struct JointBinding {
    let sheet: ReferenceSheet
    let sentence: Sentence
    let topic: Topic
    /// The numbers of the sentence that are to be bound.
    let numbers: [NumberMention]
    /// For each number: what follows of it alone.
    let known: [ClaimFinding]
    /// For each number: what the words beside it admit.
    let tests: [BindingTest]
    let meantGroups: Set<Set<Int>>

    init(
        sheet: ReferenceSheet, sentence: Sentence, topic: Topic, numbers: [NumberMention], known: [ClaimFinding]
    ) {
        (self.sheet, self.sentence, self.topic, self.numbers) = (sheet, sentence, topic, numbers)
        self.known = known
        let meant = Set(MeantGroups(sheet: sheet, sentence: sentence, topic: topic).all)
        meantGroups = meant
        tests = numbers.map {
            BindingTest(sheet: sheet, sentence: sentence, topic: topic, number: $0, meantGroups: meant)
        }
    }

    /// The ways in which the numbers follow together, one binding for each number.
    func ways() -> [[Binding]] {
        guard !numbers.isEmpty, numbers.count <= 12, !namesStranger, !saysSpan else { return [] }
        let all = BindingFinder(
            sheet: sheet, metrics: spokenMetrics, names: spokenNames, groups: groups,
            meansLeft: sentence.cues.contains(.rest) || sentence.words.contains { Self.leaving.contains($0.lower) },
            meansPast: tests.contains(where: \.isPartOfReference)
        ).all()
        let choices = numbers.indices.map { place -> [Choice] in
            let (number, test) = (numbers[place], tests[place])
            if isRough(number), isPartOfWritten(place) { return [] }
            if isRough(number), case let own = asKnown(place), !own.isEmpty || meantGroups.isEmpty { return own }
            return all.filter {
                number.canBe($0.unit) && number.fits(abs($0.value)) && test.admits($0)
                    && (!isRough(number) || meantGroups.contains($0.names))
            }
            .prefix(Self.mostChoices).map { Choice(binding: $0, test: test) }
        }
        guard
            numbers.indices.allSatisfy({ !isRough(numbers[$0]) || !choices[$0].isEmpty || isPartOfWritten($0) })
        else { return [] }
        let open = choices.indices.filter { choices[$0].isEmpty }
        guard open.count * 2 < choices.count else { return [] }
        var found: [[Binding]] = []
        extend([], choices, &found)
        return found
    }

    private static let leaving = Movements.table(
        "lose lost losing drop dropped drops leave left leaves never without didn't don't quit gone away fell fall off")
    private static let mostChoices = 40
    private static let mostWays = 200

    private struct Choice {
        /// Nil for a number that follows from others of the sentence.
        var binding: Binding?
        /// The last place in the sentence, of names and of metrics, that the number has taken.
        var name: Int?
        var metric: Int?

        init() {}

        init(binding: Binding, test: BindingTest) {
            self.binding = binding
            name = test.name(of: binding)
            metric = test.metric(of: binding)
        }
    }

    /// "A third", "half": so many numbers are so that words alone do not tell which is meant. "One in twenty" is a number.
    private func isRough(_ number: NumberMention) -> Bool {
        number.step == 0 && !number.range.contains { ["in", "out"].contains(sentence.lower($0)) }
    }

    /// "360k of the extra 540k, i.e. two thirds": what the two in front of it make.
    private func isPartOfWritten(_ place: Int) -> Bool {
        NumberCheck(sheet: sheet, sentence: sentence, topic: topic).writtenPart(before: numbers[place]) != nil
    }

    /// What the number follows from by itself.
    private func asKnown(_ place: Int) -> [Choice] {
        guard case .verified(let ways) = known[place] else { return [] }
        return ways.filter { !$0.isEmpty }.prefix(Self.mostChoices).map { facts in
            let binding = Binding(
                value: numbers[place].value, unit: .fraction, step: .share, facts: facts,
                metrics: Set(facts.map { sheet.metricOfFact[$0] }),
                names: facts.reduce(into: Set<Int>()) { $0.formUnion(sheet.entitiesOfFact[$1]) },
                moved: facts.first.flatMap { sheet.facts[$0].change })
            return Choice(binding: binding, test: tests[place])
        }
    }

    private func extend(_ chosen: [Choice], _ choices: [[Choice]], _ found: inout [[Binding]]) {
        guard found.count < Self.mostWays else { return }
        if chosen.count == choices.count {
            if let way = filled(chosen.map(\.binding)), namesAreTaken(way), timesAreTaken(way), metricsAreSaid(way),
                metricsAgree(way)
            {
                found.append(way)
            }
            return
        }
        guard !choices[chosen.count].isEmpty else { return extend(chosen + [Choice()], choices, &found) }
        for next in choices[chosen.count] where goesOn(chosen, next) {
            extend(chosen + [next], choices, &found)
        }
    }

    /// The way with each open number bound to two of the others.
    private func filled(_ way: [Binding?]) -> [Binding]? {
        let bound = way.compactMap(\.self)
        guard bound.count < way.count else { return bound }
        var all: [Binding] = []
        for (place, binding) in way.enumerated() {
            if let binding {
                all.append(binding)
                continue
            }
            let isPart = isPartOfWritten(place)
            let written = WrittenBinding(
                number: numbers[place], said: isPart ? 0 : tests[place].said,
                isOfEach: (0...1).contains {
                    ["each", "apiece"].contains(sentence.lower(numbers[place].range.upperBound + $0))
                })
            let found =
                isPart && all.count == place && place > 1
                ? written.binding(of: all[place - 2], and: all[place - 1])
                : bound.indices.lazy.flatMap { first in
                    bound.indices[(first + 1)...].lazy.compactMap { written.binding(of: bound[first], and: bound[$0]) }
                }.first
            guard let found else { return nil }
            all.append(found)
        }
        return all
    }

    /// Numbers take their names, and their metrics, in the order of the words.
    private func goesOn(_ chosen: [Choice], _ next: Choice) -> Bool {
        func follows(_ place: (Choice) -> Int?) -> Bool {
            guard let own = place(next), let last = chosen.last(where: { place($0) != nil }).flatMap(place) else {
                return true
            }
            return own >= last
        }
        return follows(\.name) && follows(\.metric)
    }
}
