import Semantics
import Testing

@testable import Grounding

/// Replies in the words of several hands, true ones and the same made false in one place.
@Suite struct `Of replies in free wording the true ones pass and the false ones do not` {
    /// The first hand was mended against; what later hands got at their first reading stands beside them.
    @Test(arguments: [("first", 0.97, 0.98)])
    func `a hand`(_ hand: String, _ accepted: Double, _ rejected: Double) throws {
        var (right, all) = (0, 0)
        var (caught, changed) = (0, 0)
        var examples: [String] = []
        for wording in try Wording.all(hand) {
            let verifier = ClaimVerifier(facts: try ReferenceFact.sheet(from: wording.sheet), catalogue: .standard)
            for text in wording.trueTexts {
                all += 1
                if verifier.verify(text).isAccepted { right += 1 } else { examples.append("rejected: \(text)") }
            }
            for (kind, text) in wording.falseTexts {
                changed += 1
                if verifier.verify(text).isAccepted {
                    examples.append("accepted, \(kind): \(text)")
                } else {
                    caught += 1
                }
            }
        }
        let summary = "\(right) of \(all) true, \(caught) of \(changed) false: \(examples.prefix(8))"
        #expect(Double(right) >= accepted * Double(all), "\(summary)")
        #expect(Double(caught) >= rejected * Double(changed), "\(summary)")
    }
}
