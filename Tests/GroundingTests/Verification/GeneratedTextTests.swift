import Foundation
import Semantics
import Testing

@testable import Grounding

/// Invented sheets, true replies in two hands, and the same made false in one place.
@Suite struct `Of invented texts the true ones pass and the false ones do not` {
    private struct Tally {
        var right = 0
        var all = 0
        var examples: [String] = []
        var share: Double { all == 0 ? 1 : Double(right) / Double(all) }

        mutating func count(_ isRight: Bool, _ example: @autoclosure () -> String) {
            all += 1
            if isRight { right += 1 } else if examples.count < 3 { examples.append(example()) }
        }
    }

    private func replies(_ sheet: InventedSheet, loose: Bool) -> [String] {
        loose ? LooseReplies.all(sheet, seed: 1) : PlainReplies.all(sheet, seed: 1)
    }

    /// A few sheets of each hand, every text, and one change of each.
    @Test(arguments: [(UInt64(1)...6, false), (UInt64(101)...106, true)])
    func `true and false`(_ seeds: ClosedRange<UInt64>, _ loose: Bool) throws {
        var accepted = Tally()
        var rejected = Tally()
        for seed in seeds {
            let sheet = InventedSheet(seed: seed)
            let verifier = ClaimVerifier(facts: try ReferenceFact.sheet(from: sheet.json), catalogue: .standard)
            for (index, text) in replies(sheet, loose: loose).enumerated() {
                accepted.count(verifier.verify(text).isAccepted, text)
                let kind = TextMutator.Kind.allCases[(index + Int(seed)) % TextMutator.Kind.allCases.count]
                var mutator = TextMutator(sheet, seed: seed &* 1000 &+ UInt64(index))
                guard let changed = mutator.mutate(text, kind), changed != text else { continue }
                rejected.count(!verifier.verify(changed).isAccepted, "\(kind): \(changed)")
            }
        }
        #expect(accepted.share >= 0.99, "\(accepted.right) of \(accepted.all): \(accepted.examples)")
        #expect(rejected.share >= (loose ? 0.98 : 0.995), "\(rejected.right) of \(rejected.all): \(rejected.examples)")
    }

    /// More than 2,000 changed texts over 100 sheets, by kind of change; takes minutes. `GENERATED_SHEETS` says how many sheets.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["GENERATED_SHEETS"] != nil, "set GENERATED_SHEETS=100"))
    func `every kind of change is caught`() throws {
        let sheets = ProcessInfo.processInfo.environment["GENERATED_SHEETS"].flatMap { UInt64($0) } ?? 100
        var accepted = Tally()
        var rejected: [TextMutator.Kind: Tally] = [:]
        for seed in 1...max(1, sheets) {
            let sheet = InventedSheet(seed: seed)
            let verifier = ClaimVerifier(facts: try ReferenceFact.sheet(from: sheet.json), catalogue: .standard)
            for (index, text) in (replies(sheet, loose: false) + replies(sheet, loose: true)).enumerated() {
                accepted.count(verifier.verify(text).isAccepted, text)
                let kind = TextMutator.Kind.allCases[(index + Int(seed)) % TextMutator.Kind.allCases.count]
                var mutator = TextMutator(sheet, seed: seed &* 1000 &+ UInt64(index))
                guard let changed = mutator.mutate(text, kind), changed != text else { continue }
                rejected[kind, default: Tally()].count(!verifier.verify(changed).isAccepted, changed)
            }
        }
        let (right, all) = rejected.values.reduce((0, 0)) { ($0.0 + $1.right, $0.1 + $1.all) }
        let figures = rejected.map { "\($0.key): \($0.value.right) of \($0.value.all) \($0.value.examples)" }.sorted()
        #expect(all >= 20 * Int(sheets))
        #expect(accepted.share >= 0.99, "\(accepted.right) of \(accepted.all): \(accepted.examples)")
        #expect(Double(right) >= 0.995 * Double(all), "\(right) of \(all): \(figures)")
    }
}
