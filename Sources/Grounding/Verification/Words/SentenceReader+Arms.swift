/// Arms of tests by the name of their test: "the pricing variant beat control".
extension SentenceReader {
    private static let arms = Movements.table("variant version arm treatment")

    /// The one arm of a named test that is not its control, where a word for it stands behind the test's name.
    func readArms(_ sentence: inout Sentence) {
        for index in sentence.entities.indices {
            let mention = sentence.entities[index]
            guard Self.arms.contains(sentence.lower(mention.end)), mention.value.count == 1,
                let test = mention.value.first, ReferenceSheet.tests.contains(sheet.entities[test].dimension)
            else { continue }
            let arms = sheet.facts.indices.filter { sheet.entitiesOfFact[$0].contains(test) }
                .reduce(into: Set<Int>()) { $0.formUnion(sheet.entitiesOfFact[$1]) }
                .filter { entity in
                    sheet.entities[entity].dimension == "variant"
                        && !ReferenceSheet.controls.contains(sheet.entities[entity].value.lowercased())
                }
            guard arms.count == 1 else { continue }
            sentence.entities[index] = Mention(
                value: Array(arms), range: mention.start..<(mention.end + 1))
        }
    }
}
