/// Which of two names in a sentence is compared with which.
struct CompareOrder {
    let isForward: Bool

    /// - Parameter implied: what is compared with although nothing names it.
    init(first: Int, second: Int, in sentence: Sentence, implied: Set<Int> = []) {
        let a = sentence.entities.first { $0.value.contains(first) }
        let b = sentence.entities.last { $0.value.contains(second) }
        guard let a, let b else {
            // One of them was named before, or goes without saying: then it is what is compared with.
            isForward = implied.contains(second) ? true : a == nil && !implied.contains(first)
            return
        }
        func opener(_ start: Int) -> String {
            sentence.lower(sentence.lower(start - 1) == "the" ? start - 2 : start - 1)
        }
        let opensSecond = opener(b.start)
        let opensFirst = opener(a.start)
        if ["than", "versus", "vs", "against", "unlike", "with", "over", "of"].contains(opensFirst), a.start < b.start {
            isForward = false
        } else {
            isForward = a.start < b.start || opensSecond == "than"
        }
    }
}
