import Foundation
import GRDB
import Semantics

/// Which event keys are there: the first 40 bits of each, sorted, in runs that are merged as they grow (a log-structured
/// merge tree). A hit is only a hint: whoever asks verifies it with the whole key, which the segments keep.
///
/// Some 2.5 bytes a key on disk, and no random writes; a lookup of many keys reads each run once.
struct KeyIndex {
    static let prefixBits: UInt64 = 40
    private static let chunkKeys = 65_536
    /// So many runs of about one size are merged into one.
    private static let fanIn = 4

    private let db: Database

    init(_ db: Database) { self.db = db }

    static func prefix(_ key: EventKey) -> Int64 { Int64(key.high >> (64 - prefixBits)) }

    private struct Chunk {
        var id: Int64
        var run: Int64
        var keys: Int
        var low: Int64
        var high: Int64
    }

    private func chunks() throws -> [Chunk] {
        try Row.fetchAll(db, sql: "select id, run, keys, low, high from key_chunk order by run, low, id").map {
            Chunk(id: $0[0], run: $0[1], keys: $0[2], low: $0[3], high: $0[4])
        }
    }

    private func values(of chunk: Chunk) throws -> [Int64] {
        let cursor = try Row.fetchCursor(
            try db.cachedStatement(sql: "select body from key_chunk where id = ?"), arguments: [chunk.id])
        guard let row = try cursor.next() else { return [] }
        return try row.withUnsafeData(atIndex: 0) { data in
            guard let data else { throw Corruption(detail: "a part of the key index is empty") }
            let values = try data.withUnsafeBytes { try ColumnBlob.vector($0).allIntegers }
            guard values.count == chunk.keys else { throw Corruption(detail: "a part of the key index is cut short") }
            return values
        }
    }

    /// Which of some prefixes, which ascend, are there.
    func contains(sorted prefixes: [Int64]) throws -> [Bool] {
        var found = Array(repeating: false, count: prefixes.count)
        var next = 0
        var run: Int64 = .min
        for chunk in try chunks() {
            if chunk.run != run {
                run = chunk.run
                next = 0
            }
            while next < prefixes.count, prefixes[next] < chunk.low { next += 1 }
            guard next < prefixes.count, prefixes[next] <= chunk.high else { continue }
            let values = try values(of: chunk)
            // A prefix that ends this chunk may go on in the next one: what is passed is not passed for good.
            var index = next
            values.withUnsafeBufferPointer { values in
                prefixes.withUnsafeBufferPointer { prefixes in
                    var place = 0
                    while index < prefixes.count, prefixes[index] <= chunk.high {
                        let prefix = prefixes[index]
                        while place < values.count, values[place] < prefix { place += 1 }
                        if place < values.count, values[place] == prefix { found[index] = true }
                        index += 1
                    }
                }
            }
        }
        return found
    }

    /// Every prefix, ascending.
    func all() throws -> [Int64] { try chunks().flatMap { try values(of: $0) }.sorted() }

    /// Adds prefixes, which ascend.
    func insert(sorted prefixes: [Int64]) throws {
        guard !prefixes.isEmpty else { return }
        let run = (try Int64.fetchOne(db, sql: "select coalesce(max(run), 0) + 1 from key_chunk")) ?? 1
        try write(prefixes, run: run)
        try mergeRuns()
    }

    private func write(_ prefixes: [Int64], run: Int64) throws {
        let insert = try db.cachedStatement(
            sql: "insert into key_chunk(run, keys, low, high, body) values (?, ?, ?, ?, ?)")
        for start in stride(from: 0, to: prefixes.count, by: KeyIndex.chunkKeys) {
            let part = Array(prefixes[start..<min(prefixes.count, start + KeyIndex.chunkKeys)])
            let body = Data(try ColumnBlob.encode(.ascending(part)))
            try insert.execute(arguments: [run, part.count, part[0], part[part.count - 1], body])
        }
    }

    /// Merges runs as long as there are too many of about one size: each key is rewritten a logarithmic number of times.
    private func mergeRuns() throws {
        while true {
            let runs = Dictionary(grouping: try chunks(), by: \.run)
                .map { (run: $0.key, keys: $0.value.reduce(0) { $0 + $1.keys }, chunks: $0.value) }
                .sorted { ($0.keys, $0.run) < ($1.keys, $1.run) }
            guard runs.count >= KeyIndex.fanIn else { return }
            // The smallest so many runs, when the largest of them is not far larger than the others together.
            let smallest = Array(runs.prefix(KeyIndex.fanIn))
            let largest = smallest[smallest.count - 1].keys
            let others = smallest.dropLast().reduce(0) { $0 + $1.keys }
            guard largest <= others * 2 || runs.count > KeyIndex.fanIn * 4 else { return }
            var merged: [Int64] = []
            for run in smallest {
                var values: [Int64] = []
                for chunk in run.chunks { values += try self.values(of: chunk) }
                merged = KeyIndex.merge(merged, values)
                for chunk in run.chunks { try delete(chunk) }
            }
            try write(merged, run: smallest[smallest.count - 1].run)
        }
    }

    private func delete(_ chunk: Chunk) throws {
        try db.cachedStatement(sql: "delete from key_chunk where id = ?").execute(arguments: [chunk.id])
    }

    private static func merge(_ a: [Int64], _ b: [Int64]) -> [Int64] {
        guard !a.isEmpty else { return b }
        return [Int64](unsafeUninitializedCapacity: a.count + b.count) { room, count in
            var (i, j) = (0, 0)
            while i < a.count, j < b.count {
                if a[i] <= b[j] {
                    room[count] = a[i]
                    i += 1
                } else {
                    room[count] = b[j]
                    j += 1
                }
                count += 1
            }
            while i < a.count {
                room[count] = a[i]
                i += 1
                count += 1
            }
            while j < b.count {
                room[count] = b[j]
                j += 1
                count += 1
            }
        }
    }

    /// Takes prefixes, which ascend, out again: each once.
    func remove(sorted prefixes: [Int64]) throws {
        var left = prefixes
        for chunk in try chunks() where !left.isEmpty {
            guard let first = left.first, let last = left.last, first <= chunk.high, last >= chunk.low else { continue }
            var kept: [Int64] = []
            var rest: [Int64] = []
            var next = 0
            for value in try values(of: chunk) {
                while next < left.count, left[next] < value {
                    rest.append(left[next])
                    next += 1
                }
                if next < left.count, left[next] == value { next += 1 } else { kept.append(value) }
            }
            rest += left[next...]
            guard rest.count < left.count else { continue }
            left = rest
            try delete(chunk)
            try write(kept, run: chunk.run)
        }
    }
}
