import Insights
import Semantics
import Statistics

/// Tables with planted causes: how exactly the analysis of drivers names them.
struct CausesCase: PlantedCase {
    let id: String
    let plan: PlantedPlan
    /// Causes in each table; nil for a number drawn from the seed.
    let causes: Int?

    var why: String { plan.why }
    var limits: [PlantedLimit] { plan.limits }
    var subject: String { "\(plan.samples) tables with planted causes, from seed \(plan.seed)" }

    /// Tables with more cells are passed over: many seeds say more than a few large tables.
    private static let mostCells = 800

    private static let measures = [
        "cells", "conditions", "largest_first", "order", "false_alarms", "sum_error",
    ]

    static func read(_ part: SuitePart, id: String, _ reader: inout SuiteReader) -> CausesCase? {
        guard
            let (plan, entries) = PlantedPlan.read(
                part, more: ["causes"], measures: measures, &reader)
        else { return nil }
        return CausesCase(id: id, plan: plan, causes: entries["causes"].flatMap { reader.whole($0) }.map { Int($0) })
    }

    func measure() throws -> (measures: [String: Double], report: String) {
        var scores: [CauseScore] = []
        var lines: [String] = []
        var alarms = 0
        var worstSum = 0.0
        var number = 0
        while scores.count < plan.samples, number < plan.samples * 50 {
            let table = CauseTable(seed: RandomSeed(plan.seed).child(number), causes: causes)
            number += 1
            guard table.cells.count <= Self.mostCells, causes == 0 || !table.causes.isEmpty else { continue }
            let analysis = try Self.analysis(of: table)
            let found = Self.conditions(analysis)
            let score = CauseScore(found: found, in: table)
            if Self.isFalseAlarm(analysis, table) {
                alarms += 1
                lines.append("table \(number - 1): nothing planted, named \(analysis.drivers.map(\.place))")
            }
            worstSum = max(worstSum, Self.sumError(analysis, table))
            scores.append(score)
            if score.conditions < 1 {
                lines.append("table \(number - 1): planted \(Self.text(table.causes)), found \(Self.text(found))")
            }
        }
        var measures = Self.means(scores)
        (measures["false_alarms"], measures["sum_error"]) = (Double(alarms), worstSum)
        return (measures, lines.joined(separator: "\n"))
    }

    /// Means over the tables; ranks only where something was planted, order only where two causes were found.
    private static func means(_ scores: [CauseScore]) -> [String: Double] {
        let count = Double(max(1, scores.count))
        var measures = [
            "cells": scores.reduce(0) { $0 + $1.cells } / count,
            "conditions": scores.reduce(0) { $0 + $1.conditions } / count,
        ]
        let ranks = scores.compactMap(\.firstRank)
        if !ranks.isEmpty { measures["largest_first"] = ranks.reduce(0, +) / Double(ranks.count) }
        let pairs = scores.reduce(0) { $0 + $1.pairs.all }
        if pairs > 0 { measures["order"] = Double(scores.reduce(0) { $0 + $1.pairs.ordered }) / Double(pairs) }
        return measures
    }

    /// Something is named though nothing was planted; a change of everything, too, where everything stayed as it was.
    private static func isFalseAlarm(_ analysis: DriverAnalysis, _ table: CauseTable) -> Bool {
        guard table.causes.isEmpty else { return false }
        return analysis.drivers.contains { !$0.condition.isEmpty || table.design.growth == 1 }
    }

    static func analysis(of table: CauseTable) throws -> DriverAnalysis {
        var builder = ChangeCellsBuilder(
            dimensions: table.design.sizes.indices.map { "\($0)" }, isRate: table.design.isRate)
        for row in table.rows {
            builder.add(row.values.map { "\($0)" }, measure: row.measure, base: row.base, isCurrent: row.isCurrent)
        }
        return try DriverAnalysis(of: builder.build())
    }

    /// What the analysis names; a change of everything is no condition.
    static func conditions(_ analysis: DriverAnalysis) -> [[Int: Int]] {
        analysis.drivers.map { driver in
            Dictionary(
                uniqueKeysWithValues: driver.condition.map { (Int($0.dimension) ?? -1, Int($0.value) ?? -1) })
        }.filter { !$0.isEmpty }
    }

    /// How far the contributions and the rest are from the change that the rows make, relative to it.
    private static func sumError(_ analysis: DriverAnalysis, _ table: CauseTable) -> Double {
        func total(_ isCurrent: Bool) -> Double {
            let rows = table.rows.filter { $0.isCurrent == isCurrent }
            let sum = rows.reduce(0) { $0 + $1.measure }
            return table.design.isRate ? sum / rows.reduce(0) { $0 + $1.base } : sum
        }
        let change = total(true) - total(false)
        let parts = analysis.drivers.reduce(analysis.unexplained) { $0 + $1.effect.contribution }
        return abs(parts - change) / max(abs(total(false)), 1e-12)
    }

    private static func text(_ conditions: [[Int: Int]]) -> String {
        conditions.map { condition in
            condition.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "&")
        }.sorted().joined(separator: " ")
    }
}
