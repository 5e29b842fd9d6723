import Foundation
import Semantics

/// A text about a sheet, and what a verifier must say of it.
struct SheetText: Sendable, Equatable {
    /// How the text was made: `true:value`, `number:off-by-a-tenth`.
    let rule: String
    let text: String
    let isTrue: Bool
}

/// True texts about a sheet in other words than the narrator's, and the same texts with one thing changed that makes
/// them false. Each rule changes the meaning, not the words: what it yields is wrong whatever a verifier thinks.
struct SheetTexts: Sendable {
    let facts: [SheetFact]

    init(facts: [JSONValue]) { self.facts = facts.compactMap { SheetFact($0) } }

    /// Everything that can be said about the facts, rule by rule.
    var all: [SheetText] { facts.flatMap { texts(about: $0) } }

    private func texts(about fact: SheetFact) -> [SheetText] {
        guard let value = fact.written(fact.value), fact.value != 0 else { return [] }
        let name = fact.name
        let whom = fact.subject.map { " for \($0)" } ?? ""
        guard fact.dimensions.count <= 1 else { return [] }
        let cite = "[\(fact.id)]"
        let days = fact.days()
        var texts: [SheetText] = []
        func add(_ rule: String, _ text: String, _ isTrue: Bool) {
            texts.append(SheetText(rule: rule, text: text, isTrue: isTrue))
        }
        add("true:value", "\(name)\(whom) came to \(value) \(days) \(cite).", true)
        add(
            "true:turned",
            "\(days.prefix(1).uppercased() + days.dropFirst()), \(name.lowercasedFirst)\(whom) was \(value) \(cite).",
            true)
        if let off = fact.written(fact.value * 1.1), abs(fact.value) >= 20 || fact.unit != "count" {
            add("false:a tenth more", "\(name)\(whom) came to \(off) \(days) \(cite).", false)
        }
        if let large = fact.written(fact.value * 1000) {
            add("false:a thousandfold", "\(name)\(whom) came to \(large) \(days) \(cite).", false)
        }
        add("false:another year", "\(name)\(whom) came to \(value) \(fact.days(shiftedBy: -364)) \(cite).", false)
        add("false:another metric", "\(stranger(to: fact))\(whom) came to \(value) \(days) \(cite).", false)
        add("false:no such fact", "\(name)\(whom) came to \(value) \(days) [F\(facts.count + 900)].", false)
        add("false:a record", "\(name)\(whom) came to \(value) \(days) \(cite), the highest ever.", false)
        add("false:a cause", "\(name)\(whom) came to \(value) \(days) \(cite) because the weather was bad.", false)
        if let unit = otherUnit(of: fact) {
            add("false:another unit", "\(name)\(whom) came to \(unit) \(days) \(cite).", false)
        }
        if let other = facts.first(where: { isRival($0, of: fact) }), let name = other.subject {
            add("false:another name", "\(fact.name) for \(name) came to \(value) \(days) [\(other.id)].", false)
        }
        if let earlier = fact.earlier, earlier != 0, let before = fact.written(earlier),
            abs(fact.value / earlier - 1) > 0.02
        {
            texts += changes(of: fact, value: value, before: before, earlier: earlier, whom: whom)
        }
        return texts
    }

    private func changes(
        of fact: SheetFact, value: String, before: String, earlier: Double, whom: String
    ) -> [SheetText] {
        let rose = fact.value > earlier
        let share = abs(fact.value / earlier - 1) * 100
        let percent = SheetFact.grouped(share, digits: 1)
        let wrong = SheetFact.grouped(share * 1.5 + 3, digits: 1)
        let cite = "[\(fact.id)]"
        func said(_ verb: String, _ size: String) -> String {
            "\(fact.name)\(whom) \(verb) by \(size), from \(before) to \(value) \(cite)."
        }
        func text(_ rule: String, _ text: String, _ isTrue: Bool) -> SheetText {
            SheetText(rule: rule, text: text, isTrue: isTrue)
        }
        return [
            text("true:change", said(rose ? "rose" : "fell", "\(percent) %"), true),
            text(
                "true:plain change", "\(fact.name)\(whom) \(rose ? "increased" : "decreased") to \(value) \(cite).",
                true),
            text("false:the other way", said(rose ? "fell" : "rose", "\(percent) %"), false),
            text("false:another size", said(rose ? "rose" : "fell", "\(wrong) %"), false),
            text("false:points for percent", said(rose ? "rose" : "fell", "\(percent) percentage points"), false),
            text("false:no change", "\(fact.name)\(whom) stayed flat at \(value) \(cite).", share <= 1),
            text(
                "false:turned around",
                "\(fact.name)\(whom) \(rose ? "rose" : "fell") from \(value) to \(before) \(cite).", false),
        ].filter { $0.rule != "false:no change" || !$0.isTrue }
    }

    /// A metric of which the sheet says nothing.
    private func stranger(to fact: SheetFact) -> String {
        let known = Set(facts.map(\.metric))
        let others = [
            ("add_to_carts", "Add to carts"), ("checkouts", "Checkouts"), ("refund_amount", "Refund amount"),
            ("sessions", "Sessions"),
        ]
        return others.first { !known.contains($0.0) }?.1 ?? "Impressions"
    }

    private func otherUnit(of fact: SheetFact) -> String? {
        switch fact.unit {
        // A count below a hundred may well be the percentage, too.
        case "count": fact.value > 150 ? SheetFact.grouped(fact.value, digits: 0) + " %" : nil
        case "fraction": SheetFact.grouped(fact.value * 100, digits: 2) + " dollars"
        case "USD": "€" + SheetFact.grouped(fact.value, digits: 2)
        default: nil
        }
    }

    /// Of the same metric and days, about another name, and clearly another number.
    private func isRival(_ other: SheetFact, of fact: SheetFact) -> Bool {
        other.metric == fact.metric && other.start == fact.start && other.end == fact.end
            && Set(other.dimensions.keys) == Set(fact.dimensions.keys) && fact.subject != nil
            && other.subject != fact.subject && abs(other.value - fact.value) > 0.1 * abs(fact.value)
            && other.earlier.map { abs($0 - fact.value) > 0.1 * abs(fact.value) } ?? true
    }
}

extension String {
    /// With a small first letter, unless it is an abbreviation.
    var lowercasedFirst: String {
        dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
    }
}
