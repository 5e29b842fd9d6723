import Statistics
import Testing

@testable import Insights

@Suite("Experiments")
struct ExperimentAnalysisTests {
    static func shares(_ counts: [(String, Double, Double)]) -> ExperimentData {
        ExperimentData(
            metricNames: ["conversion"],
            samples: counts.map { name, users, successes in
                ExperimentSample(
                    variant: name, users: users,
                    metrics: [.init(SampleMoments(count: users, sum: successes, sumOfSquares: successes))])
            })
    }

    // statsmodels 0.15.0: proportions_ztest([460, 400], [5000, 5100]); Wald interval.
    @Test("A 0/1 metric gets the pooled test and the unpooled interval")
    func binary() throws {
        let result = try ExperimentAnalysis(Self.shares([("control", 5100, 400), ("green", 5000, 460)]))
        let row = result.metrics[0].variants[1]
        #expect(abs((row.pValue ?? 0) - 0.014575271068997855) < 1e-9)
        #expect(abs((row.interval?.lowerBound ?? 0) - 0.002677199483693337) < 1e-9)
        #expect(abs((row.chanceToWin ?? 0) - 0.9927018992535125) < 1e-9)
        #expect(result.metrics[0].verdict.outcome == .better)
        #expect(result.sampleRatio.isAsIntended)
    }

    @Test("Users that are not split as intended make the result worthless")
    func ratioMismatch() throws {
        let result = try ExperimentAnalysis(Self.shares([("control", 5000, 400), ("green", 4200, 460)]))
        #expect(!result.sampleRatio.isAsIntended)
        #expect(result.metrics[0].verdict.outcome == .notToBeTrusted)
        let intended = try ExperimentAnalysis(
            Self.shares([("control", 5000, 400), ("green", 4200, 460)]),
            settings: ExperimentSettings(split: ["control": 50, "green": 42]))
        #expect(intended.sampleRatio.isAsIntended)
    }

    @Test(
        "Verdicts",
        arguments: [
            ([("a", 5000.0, 400.0), ("b", 5000.0, 405.0)], ExperimentVerdict.Outcome.undecided),
            ([("a", 5000, 400), ("b", 5000, 300)], .worse), ([("a", 20, 4), ("b", 20, 15)], .tooLittleData),
            ([("a", 5000, 2), ("b", 5000, 1)], .tooLittleData), ([("a", 5000, 300), ("b", 5000, 600)], .better),
        ])
    func verdicts(counts: [(String, Double, Double)], outcome: ExperimentVerdict.Outcome) throws {
        #expect(try ExperimentAnalysis(Self.shares(counts)).metrics[0].verdict.outcome == outcome)
    }

    @Test("A change that is too good to be true is doubted")
    func suspicion() throws {
        let result = try ExperimentAnalysis(Self.shares([("a", 5000, 300), ("b", 5000, 600)]))
        #expect(result.metrics[0].verdict.text.contains("check the tracking"))
    }

    @Test("One variant, nobody at all and an unknown control are refused in words that help")
    func refusals() {
        #expect(throws: InsightsError.self) { try ExperimentAnalysis(Self.shares([("a", 100, 5)])) }
        #expect(throws: InsightsError.self) { try ExperimentAnalysis(Self.shares([("a", 0, 0), ("b", 0, 0)])) }
        #expect(throws: InsightsError.self) {
            try ExperimentAnalysis(
                Self.shares([("a", 100, 5), ("b", 100, 5)]), settings: ExperimentSettings(control: "c"))
        }
    }

    @Test("Who saw two variants is left out and reported")
    func multipleExposure() throws {
        var builder = ExperimentBuilder(metrics: ["converted"], companion: .none)
        for user in 0..<1000 {
            let variant = user.isMultiple(of: 2) ? "a" : "b"
            builder.add(variant: variant, unit: "u\(user)", values: [user.isMultiple(of: 7) ? 1 : 0])
            if user < 20 { builder.add(variant: user.isMultiple(of: 2) ? "b" : "a", unit: "u\(user)", values: [0]) }
            if user > 900 { builder.add(variant: variant, unit: "u\(user)", values: [1]) }
        }
        let data = builder.build()
        #expect(data.multiplyExposed == 20)
        #expect(data.samples.reduce(0) { $0 + $1.users } == 980)
        let result = try ExperimentAnalysis(data)
        #expect(result.notes.contains { $0.contains("more than one variant") && $0.contains("not sticky") })
    }

    @Test("What was so before the test is taken out")
    func covariate() throws {
        var generator = RandomSeed(3).generator()
        var plain = ExperimentBuilder(metrics: ["revenue"], companion: .none)
        var adjusted = ExperimentBuilder(metrics: ["revenue"], companion: .covariate)
        for user in 0..<2000 {
            let habit = generator.normal(mean: 50, deviation: 20)
            let variant = user.isMultiple(of: 2) ? "a" : "b"
            let revenue = habit + generator.normal(mean: variant == "b" ? 1 : 0, deviation: 4)
            plain.add(variant: variant, unit: nil, values: [revenue])
            adjusted.add(variant: variant, unit: nil, values: [revenue], companion: habit)
        }
        let before = try ExperimentAnalysis(plain.build()).metrics[0].variants[1]
        let after = try ExperimentAnalysis(adjusted.build()).metrics[0].variants[1]
        #expect((after.standardError ?? 1) < 0.3 * (before.standardError ?? 0))
        #expect((after.pValue ?? 1) < 0.001)
    }
}
