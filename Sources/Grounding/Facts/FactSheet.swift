package import Semantics

/// Everything an answer may say: facts with ids, in the order they were first needed.
///
/// *Step before:* `FactBuilder`. *Step after:* the narrator, or a language model and the check of its claims.
package struct FactSheet: Sendable, Equatable {
    package private(set) var facts: [Fact] = []

    package init() {}

    /// Puts a fact on the sheet and returns its id; an equal fact is on it once.
    package mutating func add(_ fact: Fact) -> String {
        for known in facts {
            var bare = known
            bare.id = fact.id
            if bare == fact { return known.id }
        }
        var fact = fact
        fact.id = "F\(facts.count + 1)"
        facts.append(fact)
        return fact.id
    }

    package func fact(_ id: String) -> Fact? { facts.first { $0.id == id } }

    /// The wire shape: `{"facts": […]}`.
    package var json: JSONValue { .object(["facts": .array(facts.map(\.json))]) }
}
