import Foundation
import Testing

@testable import Statistics

struct AutoregressionTests {
    @Test("A deterministic recursion is found and carried on")
    func recursion() throws {
        // zₜ = 1.6 zₜ₋₁ − 0.9 zₜ₋₂, a slowly fading wave.
        var z = [1.0, 1.2]
        for t in 2..<120 { z.append(1.6 * z[t - 1] - 0.9 * z[t - 2]) }
        var design = Autoregression.Design(rule: .last, lags: [1, 2])
        design.penalties = [1e-12]
        let fitted = try #require(Autoregression(Array(z[..<60]), design: design))
        for (a, b) in zip(fitted.forecast(from: 60, steps: 20), z[60..<80]) { #expect(abs(a - b) < 1e-4) }
    }

    @Test("With an overwhelming penalty it is the rule")
    func rule() throws {
        let z = (0..<60).map { (t: Int) -> Double in Double((t * 7919) % 13) }
        var design = Autoregression.Design(rule: .season(7), lags: [1, 2])
        design.penalties = [1e9]
        let fitted = try #require(Autoregression(z, design: design))
        let drift = zip(z[7...], z).map { $0 - $1 }.reduce(0, +) / 53
        for (k, value) in fitted.forecast(from: 60, steps: 7).enumerated() {
            #expect(abs(value - (z[53 + k] + drift)) < 1e-6)
        }
    }

    @Test("The airline rule carries on a line with a season")
    func airline() throws {
        let shape: [Double] = [0, 5, 2, -3]
        let z = (0..<48).map { (t: Int) -> Double in Double(t) + shape[t % 4] }
        let design = Autoregression.Design(rule: .airline(4), lags: [1, 4])
        let fitted = try #require(Autoregression(z, design: design))
        for (k, value) in fitted.forecast(from: 48, steps: 8).enumerated() {
            #expect(abs(value - (Double(48 + k) + shape[k % 4])) < 1e-6)
        }
    }

    @Test("Coefficients a phase are those of indicators written out")
    func phases() throws {
        // A pure pattern with noise that the lags cannot explain: the phases' means are found.
        let shape = [5.0, -2, 1]
        let z: [Double] = (0..<120).map { t in shape[t % 3] }
        var design = Autoregression.Design(rule: .last, lags: [1])
        design.phases = 3
        design.penalties = [1e-9]
        let fitted = try #require(Autoregression(z, design: design))
        for (k, value) in fitted.forecast(from: 120, steps: 6).enumerated() {
            #expect(abs(value - shape[k % 3]) < 1e-5)
        }
    }

    @Test("The normal equations equal those of a matrix written out", arguments: [nil, 40.0])
    func equations(halfLife: Double?) {
        let z: [Double] = (0..<90).map { t in sin(Double(t) * 1.3) + Double(t % 4) }
        var design = Autoregression.Design(rule: .last, lags: [1, 5])
        design.phases = 4
        design.halfLife = halfLife
        let rows = 5..<90
        let found = AutoregressionEquations(z, rows: rows, design: design)
        var columns: [[Double]] = [rows.map { z[$0 - 1] }, rows.map { z[$0 - 5] }]
        for phase in 0..<4 { columns.append(rows.map { $0 % 4 == phase ? 1 : 0 }) }
        let weights: [Double] = rows.map { t in halfLife.map { pow(0.5, Double(89 - t) / (2 * $0)) } ?? 1 }
        let ready = columns.map { column -> [Double] in
            let mean = column.reduce(0, +) / 85
            let scale = (column.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 85).squareRoot()
            return zip(column, weights).map { ($0 - mean) / scale * $1 }
        }
        let changes = rows.map { z[$0] - z[$0 - 1] }
        let mean = changes.reduce(0, +) / 85
        let target = zip(changes, weights).map { ($0 - mean) * $1 }
        for j in 0..<6 {
            for k in 0...j {
                let product = zip(ready[j], ready[k]).reduce(0) { $0 + $1.0 * $1.1 }
                #expect(abs(found.gram[j * 6 + k] - product) < 1e-9, "\(j) \(k)")
            }
            let product = zip(ready[j], target).reduce(0) { $0 + $1.0 * $1.1 }
            #expect(abs(found.moment[j] - product) < 1e-9)
        }
    }

    @Test("Too few rows are refused")
    func short() {
        #expect(Autoregression([1, 2, 3, 4], design: .init(rule: .last, lags: [1])) == nil)
    }
}
