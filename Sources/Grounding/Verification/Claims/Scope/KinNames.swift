/// Names that are spoken of by a word that they share: "paid channels", "search" of Organic Search and Paid Search.
struct KinNames {
    let sheet: ReferenceSheet
    let sentence: Sentence

    private static let nouns = Movements.table("channels campaigns traffic ads sources media")

    /// The names of one dimension that a word of the part is in; nil where it is in no two.
    func names(in part: Range<Int>) -> Set<Int>? {
        part.lazy.compactMap { at in names(at) }.first
    }

    func names(_ at: Int) -> Set<Int>? {
        let word = sentence.words[at]
        guard word.kind == .word, word.text.count > 3, !sentence.entities.contains(where: { $0.range.contains(at) }),
            word.isCapital || Self.nouns.contains(sentence.lower(at + 1)),
            !sentence.metrics.contains(where: { $0.range.contains(at) })
        else { return nil }
        let owners = sheet.entities.indices.filter { index in
            let words = sheet.entities[index].value.split { " -_".contains($0) }
            return words.count > 1 && words.contains { Word.stem($0.lowercased()) == word.stem }
        }
        let isOfOne = Set(owners.map { sheet.entities[$0].dimension }).count == 1
        return owners.count > 1 && isOfOne ? Set(owners) : nil
    }
}
