import GRDB
import Semantics

/// Counts what became of each import's events, and of each source's.
struct RunTallies {
    private struct Tally {
        var accepted = 0
        var duplicates = 0
        var repeated = 0
        var unidentified = 0
        var first: Int64?
        var last: Int64?

        mutating func accept(_ events: Int, _ first: Int64, _ last: Int64, _ unidentified: Int) {
            accepted += events
            self.unidentified += unidentified
            self.first = min(self.first ?? first, first)
            self.last = max(self.last ?? last, last)
        }
    }

    private struct SourceTally {
        var events = 0
        var first = Int64.max
        var last = Int64.min

        mutating func add(_ events: Int, _ first: Int64, _ last: Int64) {
            self.events += events
            self.first = min(self.first, first)
            self.last = max(self.last, last)
        }
    }

    private var runs: [String: Tally] = [:]
    private var sources: [String: SourceTally] = [:]

    mutating func duplicates(_ events: Int, run: String) {
        if events > 0 { runs[run, default: Tally()].duplicates += events }
    }

    /// Notes by how many the repeated transactions have grown; a late purchase can make a stored one the repeat.
    mutating func repeats(_ growth: Int, run: String) { runs[run, default: Tally()].repeated += growth }

    /// Counts accepted events of one batch.
    ///
    /// - Parameter unidentified: how many are purchases without a usable transaction id.
    mutating func accept(_ events: Int, first: Int64, last: Int64, unidentified: Int, run: String, source: String) {
        guard events > 0 else { return }
        runs[run, default: Tally()].accept(events, first, last, unidentified)
        sources[source, default: SourceTally()].add(events, first, last)
    }

    func save(_ db: Database, now: Instant) throws {
        for (run, tally) in runs.sorted(by: { $0.key < $1.key }) {
            try db.execute(
                sql: """
                    insert into run(id, accepted, duplicates, repeated, unidentified, first, last)
                    values (?, ?, ?, ?, ?, ?, ?)
                    on conflict(id) do update set accepted = accepted + excluded.accepted,
                        duplicates = duplicates + excluded.duplicates, repeated = repeated + excluded.repeated,
                        unidentified = unidentified + excluded.unidentified,
                        first = min(coalesce(first, excluded.first), coalesce(excluded.first, first)),
                        last = max(coalesce(last, excluded.last), coalesce(excluded.last, last))
                    """,
                arguments: [
                    run, tally.accepted, tally.duplicates, tally.repeated, tally.unidentified, tally.first, tally.last,
                ])
        }
        for (name, tally) in sources.sorted(by: { $0.key < $1.key }) {
            try db.execute(
                sql: """
                    insert into source(name, events, first, last, imported) values (?, ?, ?, ?, ?)
                    on conflict(name) do update set events = events + excluded.events,
                        first = min(coalesce(first, excluded.first), excluded.first),
                        last = max(coalesce(last, excluded.last), excluded.last), imported = excluded.imported
                    """,
                arguments: [name, tally.events, tally.first, tally.last, now.milliseconds])
        }
    }

    /// Takes a run's receipt out of the ledger.
    static func takeReceipt(of run: String, calendar: PropertyCalendar, _ db: Database) throws -> IngestReceipt {
        var receipt = IngestReceipt()
        guard let row = try Row.fetchOne(db, sql: "select * from run where id = ?", arguments: [run]) else {
            return receipt
        }
        receipt.accepted = row["accepted"]
        receipt.duplicates = row["duplicates"]
        receipt.repeatedTransactions = row["repeated"]
        receipt.purchasesWithoutTransaction = row["unidentified"]
        if let first = row["first"] as Int64?, let last = row["last"] as Int64? {
            receipt.span = DateRange(
                start: calendar.date(of: Instant(milliseconds: first)),
                end: calendar.date(of: Instant(milliseconds: last)))
        }
        try db.execute(sql: "delete from run where id = ?", arguments: [run])
        return receipt
    }
}
