import Testing

@testable import Grounding

@Suite struct `A claim stands when it follows from the sheet, and falls when it does not` {
    @Test(arguments: TrueSentences.all) func `what is true passes`(_ text: String) {
        let result = ShopSheet.verifier.verify(text)
        #expect(result.isAccepted, "\(result.faults.map { "\($0.status): \($0.reason ?? "")" })")
    }

    @Test(arguments: FalseSentences.all) func `what is false does not`(_ text: String) {
        #expect(!ShopSheet.verifier.verify(text).isAccepted)
    }

    @Test func `a claim names its facts, and a fault its reason`() {
        let good = ShopSheet.verifier.verify("Revenue fell 22.1%, from $61,905 to $48,210 [F1].")
        #expect(good.claims.allSatisfy { $0.facts == ["F1"] && $0.status == .verified && $0.reason == nil })
        let bad = ShopSheet.verifier.verify("Revenue rose 22.1%.")
        #expect(bad.faults.allSatisfy { $0.status == .wrong && $0.reason != nil })
        #expect(ShopSheet.verifier.verify("Churn was 4%.").faults.map(\.status) == [.unsupported])
    }

    @Test func `a text that claims nothing has no claims`() {
        #expect(ShopSheet.verifier.verify("Here is a summary. Let me know if you want more detail.").claims.isEmpty)
        #expect(ShopSheet.verifier.verify("").claims.isEmpty)
    }
}
