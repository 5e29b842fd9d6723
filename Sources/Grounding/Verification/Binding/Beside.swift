/// What stands beside a number: the names, metrics and times that its words give to it before any other number.
struct Beside {
    typealias Name = Mention<[Int]>

    let names: [Name]
    let metrics: [Mention<ReferenceSheet.MetricMention>]
    /// Right behind the number, with nothing but words of measure between.
    let counted: Mention<ReferenceSheet.MetricMention>?
    let times: [Mention<PeriodPattern>]

    init(sentence: Sentence, target: Range<Int>, sheet: ReferenceSheet, topic: Topic) {
        let resolver = ScopeResolver(sheet: sheet, sentence: sentence, topic: topic)
        let clause = sentence.clause(of: target)
        let others = sentence.numbers.filter { $0.range != target }
        func isFree(_ gap: Range<Int>) -> Bool { !others.contains { $0.range.overlaps(gap) } }

        let known = sentence.entities.filter { sheet.ambient.isDisjoint(with: $0.value) }
        var names: [Name] = []
        if let behind = known.first(where: { $0.start >= target.upperBound }),
            case let gap = target.upperBound..<behind.start,
            resolver.links(gap, ScopeResolver.nameFillers, longest: 5, times: true),
            gap.isEmpty || gap.contains(where: { ScopeResolver.prepositions.contains(sentence.lower($0)) })
        {
            names += [behind] + Beside.row(from: behind, in: known, sentence)
        }
        let before = known.filter { $0.end <= target.lowerBound && sentence.clause[$0.start] == clause }
        if let nearest = before.last { names += resolver.run(before, endingAt: nearest) }
        self.names = names

        counted = sentence.metrics.first { mention in
            mention.start >= target.upperBound
                && resolver.links(target.upperBound..<mention.start, Beside.measures, longest: 3, through: false)
        }
        // "Revenue rose even more, by 25 %": where the clause names none, what was named last.
        let own = sentence.metrics.filter { sentence.clause[$0.start] == clause }
        let inClause = own.isEmpty ? sentence.metrics.filter { $0.end <= target.lowerBound } : own
        let last = inClause.last { $0.end <= target.lowerBound }
        let next = inClause.first { $0.start >= target.upperBound && isFree(target.upperBound..<$0.start) }
        metrics =
            (last.map { resolver.run(inClause.filter { $0.end <= target.lowerBound }, endingAt: $0) } ?? [])
            + [next].compactMap(\.self)

        let starts = sentence.numbers.map(\.range)
        times = sentence.periods.filter { mention in
            guard sentence.clause[mention.start] == clause else { return false }
            func distance(_ range: Range<Int>) -> Int {
                range.lowerBound >= mention.end ? range.lowerBound - mention.end : mention.start - range.upperBound
            }
            let own = distance(target)
            return !starts.contains { $0 != target && distance($0) < own }
        }
    }

    private static let measures = Movements.table("more fewer less extra additional total new of the our all its")

    /// "From Germany and France": the names that go on behind the first.
    private static func row(from first: Name, in all: [Name], _ sentence: Sentence) -> [Name] {
        var end = first.end
        var row: [Name] = []
        for mention in all where mention.start >= end {
            let gap = end..<mention.start
            guard (1...2).contains(gap.count),
                gap.allSatisfy({ ["and", ",", "&", "or", "the"].contains(sentence.lower($0)) })
            else { break }
            row.append(mention)
            end = mention.end
        }
        return row
    }
}
