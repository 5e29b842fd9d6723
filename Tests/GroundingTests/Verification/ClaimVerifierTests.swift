import Semantics
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

    // MARK: comparisons, times and amounts

    private static func verifier(_ facts: String) throws -> ClaimVerifier {
        ClaimVerifier(
            facts: try ReferenceFact.sheet(from: Wording(name: "", text: facts).sheet), catalogue: .standard)
    }

    private static let week = """
        total_revenue | 72450 | EUR | 2026-11-16..2026-11-22 | | | 68900 | 2026-11-09..2026-11-15
        ecommerce_purchases | 1150 | count | 2026-11-16..2026-11-22 | | | 1060 | 2026-11-09..2026-11-15
        item_revenue | 36000 | EUR | 2026-11-16..2026-11-22 | item_category=Shoes | | 33000 | 2026-11-09..2026-11-15
        item_revenue | 12000 | EUR | 2026-11-16..2026-11-22 | item_category=Belts | | 13500 | 2026-11-09..2026-11-15
        """

    @Test(arguments: [
        ("Orders grew faster than revenue.", "Orders grew more slowly than revenue."),
        ("Revenue rose less than orders did.", "Revenue rose more than orders did."),
        ("Orders outgrew revenue.", "Revenue outgrew orders."),
        ("Revenue rose 5.2%; orders rose even faster.", "Orders rose 8.5%; revenue rose even faster."),
        ("Shoes brought in three times as much as belts.", "Shoes brought in five times as much as belts."),
        ("Shoes sold better than belts.", "Belts sold better than shoes."),
    ]) func `two sides of a comparison stand as it says`(_ right: String, _ wrong: String) throws {
        let verifier = try Self.verifier(Self.week)
        #expect(verifier.verify(right).isAccepted, "\(verifier.verify(right).faults)")
        #expect(!verifier.verify(wrong).isAccepted)
    }

    @Test(arguments: [
        ("On Thursday, 12 November, we had 3,100 sessions.", "On Tuesday, 12 November, we had 3,100 sessions."),
        ("Look at 12 November: 3,100 sessions.", "Look at 12 October: 3,100 sessions."),
        ("Thursday was quiet for mobile traffic.", "Friday was quiet for mobile traffic."),
        ("Prepare for about 3,100 sessions a day.", "Prepare for about 5,400 sessions a day."),
        ("Consider moving 10% of the budget.", "Consider raising the budget by $5,000."),
    ]) func `times and advised amounts are the sheet's`(_ right: String, _ wrong: String) throws {
        let verifier = try Self.verifier("sessions | 3100 | count | 2026-11-12..2026-11-12 | |")
        #expect(verifier.verify(right).isAccepted, "\(verifier.verify(right).faults)")
        #expect(!verifier.verify(wrong).isAccepted)
    }

    private static let shop = """
        total_revenue | 73150 | GBP | 2026-11-16..2026-11-22 | | | 66500 | 2026-11-09..2026-11-15
        ecommerce_purchases | 1045 | count | 2026-11-16..2026-11-22 | | | 1000 | 2026-11-09..2026-11-15
        total_purchasers | 950 | count | 2026-11-16..2026-11-22 | | | 950 | 2026-11-09..2026-11-15
        average_purchase_revenue | 70 | GBP | 2026-11-16..2026-11-22 | | | 66.5 | 2026-11-09..2026-11-15
        checkouts | 1900 | count | 2026-11-16..2026-11-22 | | | 1700 | 2026-11-09..2026-11-15
        checkout_abandonment_rate | 0.425 | fraction | 2026-11-16..2026-11-22 | | | 0.375 | 2026-11-09..2026-11-15
        item_revenue | 14630 | GBP | 2026-11-16..2026-11-22 | item_name=Lamp 60 | | 9975 | 2026-11-09..2026-11-15
        """

    @Test(arguments: [
        ("The average order went up, from £66.50 to £70.", "The average order went down, from £66.50 to £70."),
        ("Spending per buyer rose to £77, from £70.", "Spending per buyer rose to £73, from £70."),
        ("42.5% of those who start the checkout give up.", "47.5% of those who start the checkout give up."),
        ("The 60 lamp brought in a fifth of the revenue.", "The 60 lamp brought in half of the revenue."),
        ("An order was £3.50 dearer.", "An order was £3.50 cheaper."),
        ("Orders per buyer? 1.1.", "Orders per buyer? 1.4."),
        ("Orders were 45 lower the week before.", "Orders were 45 higher the week before."),
        ("Revenue averaged £10,450 a day.", "Revenue averaged £73,150 a day."),
    ]) func `a number finds what can have it`(_ right: String, _ wrong: String) throws {
        let verifier = try Self.verifier(Self.shop)
        #expect(verifier.verify(right).isAccepted, "\(verifier.verify(right).faults)")
        #expect(!verifier.verify(wrong).isAccepted)
    }

    @Test func `how sure a forecast is need not be on a sheet, how its method did must`() throws {
        let verifier = try Self.verifier(
            """
            sessions | 3100 | count | 2026-11-12..2026-11-12 | | forecast
            sessions | 2800 | count | 2026-11-12..2026-11-12 | | forecast_lower
            sessions | 3400 | count | 2026-11-12..2026-11-12 | | forecast_upper
            """)
        let text = "Sessions are forecast at 3,100, with 80 % probability from 2,800 to 3,400."
        #expect(verifier.verify(text).isAccepted, "\(verifier.verify(text).faults)")
        #expect(!verifier.verify(text.replacing("80", with: "45")).isAccepted)
        #expect(!verifier.verify(text.replacing("2,800", with: "2,300")).isAccepted)
        #expect(!verifier.verify("At 12 earlier points it was 17 % closer than the last value.").isAccepted)
    }

    @Test(arguments: [
        ("At 12 earlier points it was 17 % closer than repeating the last season.", "17 %", "71 %"),
        ("The target of 90,000 is reached with a probability of about 62 %.", "62 %", "26 %"),
        ("The target of 90,000 is reached with a probability of about 62 %.", "90,000", "80,000"),
        ("Each remaining day needs 310; 325 is expected.", "310", "370"),
    ]) func `a forecast's terms are facts`(_ text: String, _ right: String, _ wrong: String) throws {
        let verifier = try Self.verifier(
            """
            sessions | 95000 | count | 2026-12-01..2026-12-31 | | forecast
            sessions | 0.17 | fraction | 2026-12-01..2026-12-31 | | back_test
            sessions | 90000 | count | 2026-12-01..2026-12-31 | | goal
            sessions | 0.62 | fraction | 2026-12-01..2026-12-31 | | chance
            sessions | 310 | count | 2026-12-01..2026-12-31 | | pace
            sessions | 325 | count | 2026-12-01..2026-12-31 | | pace
            """)
        #expect(verifier.verify(text).isAccepted, "\(verifier.verify(text).faults)")
        #expect(!verifier.verify(text.replacing(right, with: wrong)).isAccepted)
    }

    @Test func `a part without a name goes by the name that an answer gives it`() throws {
        var sheet = Wording(name: "", text: "sessions | 310 | count | 2026-11-12..2026-11-12 | |").sheet
        guard case .object(var members) = sheet, case .array(var facts) = members[0].value,
            case .object(var fact) = facts[0]
        else {
            Issue.record("a sheet is an object with a list")
            return
        }
        fact.removeAll { $0.key == "dimensions" }
        fact.append(.init("dimensions", .object(["city": .null])))
        facts[0] = .object(fact)
        members[0].value = .array(facts)
        sheet = .object(members)
        let verifier = ClaimVerifier(facts: try ReferenceFact.sheet(from: sheet), catalogue: .standard)
        #expect(verifier.verify("(none): 310 sessions [F1]").isAccepted)
        #expect(!verifier.verify("(none): 130 sessions [F1]").isAccepted)
    }
}
