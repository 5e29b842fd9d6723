import Foundation
import GRDB
package import Semantics

extension Workspace: AlertStore {
    package func alertRules() async throws -> [KeptAlertRule] {
        try await read { db in
            try Row.fetchAll(db, sql: "select body, judged from alert_rule order by sequence").map {
                row in
                let body: String = row["body"]
                return KeptAlertRule(
                    rule: try JSONDecoder().decode(AlertRule.self, from: Data(body.utf8)),
                    judgedThrough: row["judged"])
            }
        }
    }

    package func save(_ rule: AlertRule, judgedThrough: String?) async throws {
        let body = try Workspace.text(rule)
        try await write { db in
            try db.execute(
                sql: """
                    insert into alert_rule(id, sequence, body, judged)
                    values (?, (select coalesce(max(sequence), 0) + 1 from alert_rule), ?, ?)
                    on conflict(id) do update set body = excluded.body
                    """, arguments: [rule.id, body, judgedThrough])
        }
    }

    package func deleteAlertRule(_ id: String) async throws -> Bool {
        try await write { db in
            try db.execute(sql: "delete from alert_rule where id = ?", arguments: [id])
            return db.changesCount > 0
        }
    }

    package func conclude(
        _ rule: String, before: String?, through: String, events: [AlertEntry.Event], at time: Instant
    ) async throws -> [AlertEntry]? {
        try await write { db in
            try db.execute(
                sql: "update alert_rule set judged = ? where id = ? and judged is ?",
                arguments: [through, rule, before])
            guard db.changesCount == 1 else { return nil }
            return try events.map { try Workspace.append($0, at: time, in: db) }
        }
    }

    package func judge(
        _ firing: Int, _ verdict: AlertVerdict, by person: String, note: String?, at time: Instant
    ) async throws -> AlertEntry? {
        try await write { db in
            let isFiring = try Bool.fetchOne(
                db, sql: "select 1 from alert_log where number = ? and event = 'fired'", arguments: [firing]
            )
            guard isFiring == true else { return nil }
            return try Workspace.append(
                .judged(firing: firing, verdict: verdict, by: person, note: note), at: time, in: db)
        }
    }

    package func alertLog() async throws -> [AlertEntry] {
        try await read { db in
            try Row.fetchAll(db, sql: "select * from alert_log order by number").map(Workspace.entry)
        }
    }

    // MARK: rows

    private static func append(_ event: AlertEntry.Event, at time: Instant, in db: Database) throws
        -> AlertEntry
    {
        let number =
            try Int.fetchOne(db, sql: "select coalesce(max(number), 0) + 1 from alert_log") ?? 1
        var (kind, firing, body): (String, Int?, String?)
        switch event {
        case .fired(let fired): (kind, firing, body) = ("fired", nil, try text(fired))
        case .ended(let rule, let step):
            (kind, firing, body) = ("ended", nil, try text(End(rule: rule, step: step)))
        case .judged(let alarm, let verdict, let person, let note):
            (kind, firing, body) = (
                "judged", alarm, try text(Judgement(verdict: verdict, by: person, note: note))
            )
        }
        try db.execute(
            sql: "insert into alert_log(number, recorded, event, firing, body) values (?, ?, ?, ?, ?)",
            arguments: [number, time.milliseconds, kind, firing, body])
        return AlertEntry(number: number, time: time, event: event)
    }

    private static func entry(_ row: Row) throws -> AlertEntry {
        let body: String = row["body"]
        let data = Data(body.utf8)
        let (kind, firing): (String, Int?) = (row["event"], row["firing"])
        let event: AlertEntry.Event
        switch kind {
        case "fired": event = .fired(try JSONDecoder().decode(AlertFiring.self, from: data))
        case "ended":
            let end = try JSONDecoder().decode(End.self, from: data)
            event = .ended(rule: end.rule, step: end.step)
        default:
            let judgement = try JSONDecoder().decode(Judgement.self, from: data)
            event = .judged(
                firing: firing ?? 0, verdict: judgement.verdict, by: judgement.by, note: judgement.note)
        }
        return AlertEntry(
            number: row["number"], time: Instant(milliseconds: row["recorded"]), event: event)
    }

    private struct End: Codable {
        var rule: String
        var step: String
    }

    private struct Judgement: Codable {
        var verdict: AlertVerdict
        var by: String
        var note: String?
    }

    private static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
