import Semantics

/// Texts that name a cause: the part that made most of a change, which is true, and parts that did not, which are false
/// whatever a verifier thinks.
struct SheetCauses: Sendable {
    private struct Part {
        let id: String
        let metric: String
        let dimension: String
        let name: String
        let value: Double
    }

    private let parts: [Part]
    private let facts: [SheetFact]
    /// A part that moved less than this share of the largest is no cause of the change.
    private static let bystander = 0.15

    init(facts: [JSONValue]) {
        self.facts = facts.compactMap { SheetFact($0) }
        parts = facts.compactMap { fact in
            guard fact["kind"]?.text == "contribution", let id = fact["id"]?.text, let metric = fact["metric"]?.text,
                let value = fact["value"]?.double, case .object(let members) = fact["dimensions"], members.count == 1,
                let name = members[0].value.text, SheetCauses.isPlain(name)
            else { return nil }
            return Part(id: id, metric: metric, dimension: members[0].key, name: name, value: value)
        }
    }

    /// `(direct)` and its like are no names that one writes into a sentence.
    private static func isPlain(_ name: String) -> Bool { name.first?.isLetter == true && !name.contains("(") }

    var all: [SheetText] { changes + names }

    /// For every change whose parts are known.
    private var changes: [SheetText] {
        facts.filter { $0.dimensions.isEmpty }.flatMap { fact -> [SheetText] in
            guard let earlier = fact.earlier, fact.value != earlier else { return [] }
            let sign = fact.value > earlier ? 1.0 : -1.0
            let verb = sign > 0 ? "rose" : "fell"
            let own = parts.filter { $0.metric == fact.metric }
            return Set(own.map(\.dimension)).sorted().flatMap { dimension -> [SheetText] in
                let rivals = own.filter { $0.dimension == dimension }
                guard let largest = rivals.filter({ $0.value * sign > 0 }).max(by: { abs($0.value) < abs($1.value) })
                else { return [] }
                let idle = rivals.filter {
                    $0.value * sign < 0 || abs($0.value) < SheetCauses.bystander * abs(largest.value)
                }
                return [
                    SheetText(
                        rule: "true:a cause",
                        text: "\(fact.name) \(verb) mainly because of \(largest.name) [\(largest.id)].", isTrue: true)
                ]
                    + idle.map {
                        SheetText(
                            rule: "false:a bystander",
                            text: "\(fact.name) \(verb) mainly because of \($0.name) [\($0.id)].", isTrue: false)
                    }
            }
        }
    }

    /// Where no part of a change is known, no name is the cause of another's number.
    private var names: [SheetText] {
        guard parts.isEmpty else { return [] }
        return facts.compactMap { fact in
            guard let name = fact.subject, SheetCauses.isPlain(name), let value = fact.written(fact.value),
                let other = facts.first(where: {
                    $0.metric == fact.metric && $0.subject.map { $0 != name && SheetCauses.isPlain($0) } ?? false
                })?.subject
            else { return nil }
            return SheetText(
                rule: "false:a cause by name",
                text: "\(fact.name) for \(name) came to \(value) \(fact.days()) [\(fact.id)] because of \(other).",
                isTrue: false)
        }
    }
}
