/// Which of two names in a sentence is compared with which.
struct CompareOrder {
    let isForward: Bool

    private static let openers = Movements.table(
        "than versus vs against unlike with over of above below behind to beyond from")

    /// - Parameter implied: what is compared with although nothing names it.
    init(first: Int, second: Int, in sentence: Sentence, implied: Set<Int> = []) {
        let a = sentence.entities.first { $0.value.contains(first) }
        let b = sentence.entities.last { $0.value.contains(second) }
        guard let a, let b else {
            // One of them was named before, or goes without saying: then it is what is compared with.
            let isObject = (a ?? b).map { mention in
                (max(0, mention.start - 2)..<mention.start).contains {
                    CompareOrder.openers.contains(sentence.lower($0))
                }
            }
            isForward =
                implied.contains(second)
                || (isObject ?? true ? a == nil : b == nil && a != nil || a == nil && b == nil)
                    && !implied.contains(first)
            return
        }
        func opener(_ start: Int) -> String {
            sentence.lower(sentence.lower(start - 1) == "the" ? start - 2 : start - 1)
        }
        let opensSecond = opener(b.start)
        let opensFirst = opener(a.start)
        // "I'd shift money from Meta to TikTok, where a conversion is $5 cheaper": the one that is described.
        func isDescribed(_ end: Int) -> Bool {
            sentence.lower(end) == "where" || sentence.lower(end) == "," && sentence.lower(end + 1) == "where"
        }
        let pointsBack = sentence.words.indices.contains { at in
            ["behind", "above", "below", "than"].contains(sentence.lower(at))
                && ["it", "them"].contains(sentence.lower(at + 1)) && at > a.end && at > b.end
        }
        if isDescribed(a.end) != isDescribed(b.end) {
            isForward = isDescribed(a.end)
        } else if pointsBack {
            // "SUVs are just €60,000 behind it"
            isForward = a.start > b.start
        } else if ["than", "versus", "vs", "against", "unlike", "with", "over", "of"].contains(opensFirst),
            a.start < b.start
        {
            isForward = false
        } else {
            isForward = a.start < b.start || opensSecond == "than"
        }
    }
}
