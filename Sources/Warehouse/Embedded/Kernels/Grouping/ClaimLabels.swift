import Semantics

/// Labels of the claims that events make about how their user was acquired, by dictionary codes.
struct ClaimLabels: Sendable {
    private let mediums: Int
    private let campaigns: Int
    /// By mixed radix of source, medium and campaign, where there are few combinations.
    private var dense: [UInt32] = []
    private var sparse: [TrafficTable.Triple: UInt32] = [:]
    private static let denseLimit = 1 << 20

    /// Where a scan has the three columns, and how many codes each has.
    struct Columns {
        var source: Int
        var medium: Int
        var campaign: Int
        var codes: (source: Int, medium: Int, campaign: Int)
    }

    /// - Parameter label: labels the claims that occur.
    init(_ scan: Scan, _ columns: Columns, label: ([TrafficTable.Triple]) throws -> [UInt32]) rethrows {
        mediums = max(1, columns.codes.medium)
        campaigns = max(1, columns.codes.campaign)
        let product = Double(max(1, columns.codes.source)) * Double(mediums) * Double(campaigns)
        let triples: [TrafficTable.Triple]
        if product <= Double(ClaimLabels.denseLimit) {
            dense = Array(repeating: 0, count: Int(product))
            triples = ClaimLabels.triples(scan, columns, mediums: mediums, campaigns: campaigns, keys: Int(product))
        } else {
            triples = ClaimLabels.triples(scan, columns)
        }
        for (triple, label) in zip(triples, try label(triples)) {
            if dense.isEmpty {
                sparse[triple] = label
            } else {
                dense[ClaimLabels.key(triple.source, triple.medium, triple.campaign, mediums, campaigns)] = label
            }
        }
    }

    private static func key(
        _ source: UInt32, _ medium: UInt32, _ campaign: UInt32, _ mediums: Int, _ campaigns: Int
    ) -> Int { (Int(source) * mediums + Int(medium)) * campaigns + Int(campaign) }

    func label(_ source: UInt32, _ medium: UInt32, _ campaign: UInt32) -> UInt32 {
        guard !dense.isEmpty else {
            return sparse[TrafficTable.Triple(source: source, medium: medium, campaign: campaign)] ?? 0
        }
        return dense[ClaimLabels.key(source, medium, campaign, mediums, campaigns)]
    }

    // MARK: Which claims occur

    private static func triples(
        _ scan: Scan, _ columns: Columns, mediums: Int, campaigns: Int, keys: Int
    ) -> [TrafficTable.Triple] {
        let marks = Room<UInt8>(keys, of: 0)
        forEachChunk(scan, columns) { sources, mediumCodes, campaignCodes, count in
            let marks = marks.base
            for row in 0..<count {
                marks[key(sources[row], mediumCodes[row], campaignCodes[row], mediums, campaigns)] = 1
            }
        }
        return (0..<keys).compactMap { key in
            let triple = TrafficTable.Triple(
                source: UInt32(key / campaigns / mediums), medium: UInt32(key / campaigns % mediums),
                campaign: UInt32(key % campaigns))
            return marks.base[key] != 0 && (triple.source | triple.medium) != 0 ? triple : nil
        }
    }

    private static func triples(_ scan: Scan, _ columns: Columns) -> [TrafficTable.Triple] {
        var found: Set<TrafficTable.Triple> = []
        forEachChunk(scan, columns) { sources, mediums, campaigns, count in
            for row in 0..<count where sources[row] | mediums[row] != 0 {
                found.insert(
                    TrafficTable.Triple(source: sources[row], medium: mediums[row], campaign: campaigns[row]))
            }
        }
        return Array(found)
    }

    private static func forEachChunk(
        _ scan: Scan, _ columns: Columns,
        _ body: (UnsafePointer<UInt32>, UnsafePointer<UInt32>, UnsafePointer<UInt32>, Int) -> Void
    ) {
        let reader = ChunkReader(scan)
        for run in scan.runs {
            let vectors = scan.vectors[run.segment]
            guard vectors[columns.source] != nil || vectors[columns.medium] != nil else { continue }
            for start in stride(from: run.rows.lowerBound, to: run.rows.upperBound, by: ChunkReader.capacity) {
                reader.move(to: start..<min(start + ChunkReader.capacity, run.rows.upperBound), of: run)
                body(
                    reader.codes(columns.source), reader.codes(columns.medium), reader.codes(columns.campaign),
                    reader.count)
            }
        }
    }
}
