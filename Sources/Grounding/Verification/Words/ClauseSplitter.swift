/// Parts a sentence into clauses, so that each number finds its own metric, name and period.
enum ClauseSplitter {
    private static let openers: Set<String> = [
        "while", "whereas", "but", "although", "though", "however", "yet", "meanwhile", "whilst", "because", "since",
        "even", "despite", "so", "as", "where",
    ]
    /// Words that may stand between a joint and the name that begins a new clause.
    private static let leading: Set<String> = [
        "the", "its", "our", "their", "total", "overall", "average", "with", "and", "also", "your", "by", "contrast",
        "then", "in", "turn", "only", "site", "wide", "followed", "daily", "weekly", "net", "gross", "on",
    ]

    static func split(_ sentence: inout Sentence) {
        let words = sentence.words
        var clause = [Int](repeating: 0, count: words.count)
        var parent = [-1]
        var current = 0
        var stack: [Int] = []
        /// Whether the clause already claims something that a new name would not belong to.
        var isSaid = false
        var saidBefore: [Bool] = []
        let numberStarts = Set(sentence.numbers.map(\.range.lowerBound))
        let directionStarts = Set(sentence.directions.map(\.start))
        let names = Set((sentence.metrics.map(\.start)) + sentence.entities.map(\.start))
        let citationStarts = Set(sentence.citations.map(\.start))

        func open() {
            parent.append(stack.last ?? -1)
            current = parent.count - 1
            isSaid = false
        }
        func nameFollows(_ index: Int) -> Bool {
            var position = index
            while position < words.count, position < index + 4 {
                if names.contains(position) { return true }
                guard leading.contains(words[position].lower) else { return false }
                position += 1
            }
            return false
        }
        /// "…, and it has overtaken Plumbing": a pronoun with its own verb.
        func subjectFollows(_ index: Int) -> Bool {
            let start = ["and", "but"].contains(sentence.lower(index)) ? index + 1 : index
            // "…, last year it was 68 %"
            let next = sentence.periods.first { $0.start == start }?.end ?? start
            return ["it", "they"].contains(sentence.lower(next))
                && ["has", "have", "had", "is", "are", "was", "were", "now", "also"].contains(sentence.lower(next + 1))
        }
        /// "…, almost all of it on mobile": a part of what was just said.
        func partFollows(_ index: Int) -> Bool {
            (index..<min(words.count, index + 5)).contains { at in
                words[at].lower == "of"
                    && ["it", "which", "them", "that", "this", "those"].contains(sentence.lower(at + 1))
            }
        }
        /// Only a clause that claims something is one of its own: "62 % come from Email and Direct" is a single one.
        func claimFollows(_ index: Int) -> Bool {
            numberStarts.contains { $0 >= index } || directionStarts.contains { $0 >= index }
        }
        /// "As well", "as much", "as fast as" go on with what was said.
        func opensAs(_ index: Int) -> Bool {
            !["well", "much", "many", "of", "against", "opposed"].contains(sentence.lower(index + 1))
                && sentence.lower(index + 2) != "as" && sentence.lower(index - 2) != "as"
        }
        func namesOnly(_ index: Int) -> Bool {
            guard let end = (index + 1..<words.count).first(where: { words[$0].isMark(")") }) else { return false }
            let inside = index + 1..<end
            return sentence.entities.count(where: { inside.contains($0.start) }) > 1
                && inside.allSatisfy { at in
                    ["and", ",", "&", "the"].contains(words[at].lower)
                        || sentence.entities.contains { $0.range.contains(at) && !$0.value.isEmpty }
                }
        }
        func isInside(_ index: Int) -> Bool {
            sentence.numbers.contains { $0.range.contains(index) && $0.range.lowerBound != index }
                || sentence.periods.contains { $0.range.contains(index) }
                || sentence.metrics.contains { $0.range.contains(index) }
                || sentence.entities.contains { $0.range.contains(index) }
        }

        for index in words.indices {
            let word = words[index]
            if word.isMark("("), namesOnly(index) || isInside(index) {
                // "Small cars (Economy and Compact) made 80 %": what the bracket names is spoken of.
            } else if word.isMark("("), !citationStarts.contains(index) {
                stack.append(current)
                saidBefore.append(isSaid)
                parent.append(current)
                current = parent.count - 1
                isSaid = false
            } else if word.isMark(")"), !isInside(index), let outer = stack.popLast() {
                clause[index] = current
                current = outer
                isSaid = saidBefore.popLast() ?? false
                continue
            } else if word.isMark(";") || word.isMark("—") || word.isMark("–") && !isInside(index) && !word.isGlued {
                open()
            } else if word.kind == .word, openers.contains(word.lower), index > 0, isSaid, !isInside(index),
                word.lower != "as" || opensAs(index)
            {
                open()
            } else if isSaid, !isInside(index),
                word.isMark(",") || word.lower == "and" || word.isMark(".") || word.isMark(":"),
                nameFollows(index + 1), claimFollows(index + 1)
            {
                open()
            } else if isSaid, word.isMark(","), subjectFollows(index + 1), claimFollows(index + 1) {
                open()
            } else if isSaid, word.isMark(","), sentence.lower(index + 1) == "which",
                ["together", "combined", "jointly"].contains(sentence.lower(index + 2))
            {
                open()
            } else if isSaid, word.isMark(",") || word.isMark("-"), partFollows(index + 1) {
                open()
            }
            clause[index] = current
            if numberStarts.contains(index) || directionStarts.contains(index) { isSaid = true }
        }
        sentence.clause = clause
        sentence.parent = parent
    }
}
