import Foundation
import Semantics

/// Computes attribution conversion by conversion.
struct AttributionComputation: Sendable {
    let plan: AttributionPlan
    let history: EventHistory

    func table(sources: [String], snapshot: String) -> AttributionTable {
        let test = EventConditionTest(history: history, calendar: plan.calendar)
        let period = plan.calendar.instants(of: plan.period)
        let conversions = history.events.filter { event in
            guard period.contains(event.event.time), test.fulfils(plan.conversion, event) else { return false }
            return plan.since[event.event.name].map { $0 <= plan.calendar.date(of: event.event.time) } ?? true
        }
        var credits: [String?: [Credit]] = [:]
        var value = MoneySum.zero
        var untouched = (count: 0, value: MoneySum.zero)
        for conversion in conversions {
            let worth = conversion.event[.value] ?? .zero
            value += worth
            let touches = touches(of: conversion)
            if touches.isEmpty {
                untouched.count += 1
                untouched.value += worth
            }
            for (index, rule) in plan.rules.enumerated() {
                for (label, credit) in shares(of: worth, rule, touches, at: conversion.event.time) {
                    credits[label, default: plan.rules.map { _ in Credit() }][index] += credit
                }
            }
        }
        let rows = credits.map { AttributionTable.Row(label: $0.key, credits: $0.value) }
            .filter { row in row.credits.contains { $0 != Credit() } }
        return AttributionTable(
            rows: rows, conversions: conversions.count, value: value, untouchedConversions: untouched.count,
            untouchedValue: untouched.value, paths: plan.tellsPaths ? paths(conversions) : [],
            reading: DataReading(rowsRead: history.events.count, sources: sources, snapshot: snapshot))
    }

    private func paths(_ conversions: [HistoryEvent]) -> [TouchPath] {
        var paths: [TouchPath] = []
        func count(_ touches: [HistorySession], _ change: (inout TouchPath) -> Void) {
            var labels = touches.map { $0.traffic.value(of: plan.touch) }
            if labels.isEmpty { labels = [SessionRules.direct.value(of: plan.touch)] }
            labels = labels.suffix(TouchPath.longest)
            var path = paths.first { $0.labels == labels } ?? TouchPath(labels: labels)
            paths.removeAll { $0.labels == labels }
            change(&path)
            paths.append(path)
        }
        for conversion in conversions {
            count(touches(of: conversion)) {
                $0.conversions += 1
                $0.value += conversion.event[.value] ?? .zero
            }
        }
        let period = plan.calendar.instants(of: plan.period)
        let converted = Set(conversions.compactMap(\.user))
        for user in Set(history.sessions.map(\.user)).subtracting(converted) {
            let starts = history.sessions.filter { $0.user == user && period.contains($0.start) }.map(\.start)
            guard let last = starts.max() else { continue }
            count(touches(of: user, until: last)) { $0.nulls += 1 }
        }
        return paths
    }

    private func touches(of conversion: HistoryEvent) -> [HistorySession] {
        guard let user = conversion.user else { return [] }
        return touches(of: user, until: conversion.event.time)
    }

    /// Sessions stand in the order of their first events.
    private func touches(of user: String, until moment: Instant) -> [HistorySession] {
        let time = moment.milliseconds
        return history.sessions.filter { session in
            let age = time - session.start.milliseconds
            return session.user == user && age >= 0 && age <= plan.lookBackMilliseconds
        }
    }

    private func shares(
        of value: Money, _ rule: AttributionRule, _ touches: [HistorySession], at time: Instant
    ) -> [(String?, Credit)] {
        guard let last = touches.last else {
            return [(SessionRules.direct.value(of: plan.touch), whole(value))]
        }
        func all(to session: HistorySession) -> [(String?, Credit)] {
            [(session.traffic.value(of: plan.touch), whole(value))]
        }
        let weights: [Double]
        switch rule {
        case .firstClick: return all(to: touches[0])
        case .lastClick: return all(to: last)
        case .lastNonDirectClick: return all(to: touches.last { !$0.traffic.isDirect } ?? last)
        case .linear: return divided(value, touches) { whole, _ in whole / Int64(touches.count) }
        case .positionBased:
            return divided(value, touches) { whole, index in
                if touches.count == 2 { return whole / 2 }
                // Exactly, without overflow: two fifths, and one fifth of as many as stand between.
                return index == 0 ? whole / 5 * 2 + whole % 5 * 2 / 5 : whole / (5 * Int64(touches.count - 2))
            }
        case .timeDecay:
            weights = touches.map { touch in
                pow(2, Double(touch.start.milliseconds - last.start.milliseconds) / plan.halfLifeMilliseconds)
            }
        }
        let sum = weights.reduce(0, +)
        return divided(value, touches) { whole, index in Int64(Double(whole) * (weights[index] / sum)) }
    }

    private func whole(_ value: Money) -> Credit {
        Credit(parts: Int128(Credit.partsOfConversion), micros: Int128(value.micros))
    }

    /// Each touch but the last gets its share, the last the rest.
    private func divided(
        _ value: Money, _ touches: [HistorySession], share: (Int64, Int) -> Int64
    ) -> [(String?, Credit)] {
        var rest = whole(value)
        var shares: [(String?, Credit)] = []
        for (index, touch) in touches.enumerated() {
            var credit = rest
            if index < touches.count - 1 {
                credit = Credit(
                    parts: Int128(share(Credit.partsOfConversion, index)), micros: Int128(share(value.micros, index)))
                rest.parts -= credit.parts
                rest.micros -= credit.micros
            }
            shares.append((touch.traffic.value(of: plan.touch), credit))
        }
        return shares
    }
}
