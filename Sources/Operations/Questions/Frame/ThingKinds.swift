import Semantics

/// What several products are called together: "lamps", where there are an Arc Floor Lamp and a Studio Desk Lamp.
///
/// English puts what a thing is last in its name. A word that means something else in a question is no such kind: half the
/// shop may be sold as a "Set".
struct ThingKinds {
    /// A kind and the products that are of it, as the data writes them.
    let all: [(word: String, products: [String])]

    private static let leastProducts = 2

    /// - Parameters:
    ///   - products: names of products.
    ///   - known: words that mean something else.
    init(of products: [String], besides known: Set<String>) {
        var kinds: [String: [String]] = [:]
        for product in products {
            let words = Tokenizer.tokens(of: product)
            guard words.count > 1, let last = words.last, last.kind == .word, last.stem.count > 3,
                ![last.stem, last.text].contains(where: known.contains), !ComplementWords.holds(last)
            else { continue }
            kinds[last.stem, default: []].append(product)
        }
        // "the table lamp", of a Harbour Table Lamp
        var ends: [String: [String]] = [:]
        for product in products {
            let words = Tokenizer.tokens(of: product)
            guard words.count > 2, words.allSatisfy({ $0.kind == .word }) else { continue }
            for start in 1...(words.count - 2) {
                ends[words[start...].map(\.text).joined(separator: " "), default: []].append(product)
            }
        }
        let named = ends.sorted { $0.key < $1.key }.map { (word: $0.key, products: $0.value) }
        all =
            kinds.filter { $0.value.count >= ThingKinds.leastProducts }.sorted { $0.key < $1.key }
            .map { (word: $0.key, products: $0.value) } + named
    }
}
