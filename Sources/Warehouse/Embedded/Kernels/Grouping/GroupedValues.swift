import Semantics

/// A group by what it means, the same for all kinds of rows.
struct GroupKey: Hashable {
    var bucket: Int
    var values: [String?]
}

/// The measures of all groups, joined over the kinds of rows.
struct GroupedValues {
    private(set) var rows: [MeasureTable.Row] = []
    private let measures: Int
    /// Whether groups may come from several kinds of rows, and must be looked up.
    private let isJoined: Bool
    private var places: [GroupKey: Int] = [:]

    init(measures: Int = 0, isJoined: Bool = true) {
        self.measures = measures
        self.isJoined = isJoined
    }

    /// Adds what a thread found; groups that were there get more measures.
    mutating func add(_ gathered: GatheredRows) {
        let none: [Double?] = Array(repeating: nil, count: measures)
        rows.reserveCapacity(rows.count + gathered.groups.count)
        gathered.forEachGroup { index, bucket, values in
            var place = rows.count
            if isJoined {
                place = self.place(of: GroupKey(bucket: bucket, values: values))
            } else {
                rows.append(MeasureTable.Row(bucket: bucket, values: values, measures: none))
            }
            for (position, measure) in gathered.measures.enumerated() {
                rows[place].measures[measure] = gathered.values[position][index]
            }
        }
    }

    /// Makes sure that a group is there.
    mutating func touch(_ key: GroupKey) { _ = place(of: key) }

    mutating func set(_ value: Double?, measure: Int, of key: GroupKey) {
        rows[place(of: key)].measures[measure] = value
    }

    /// Makes sure that every bucket is there, of groups without values.
    mutating func touchBuckets(_ count: Int) {
        let known = Set(rows.map(\.bucket))
        for bucket in 0..<count where !known.contains(bucket) {
            rows.append(
                MeasureTable.Row(bucket: bucket, values: [], measures: Array(repeating: nil, count: measures)))
        }
    }

    private mutating func place(of key: GroupKey) -> Int {
        if let place = places[key] { return place }
        places[key] = rows.count
        rows.append(
            MeasureTable.Row(
                bucket: key.bucket, values: key.values, measures: Array(repeating: nil, count: measures)))
        return rows.count - 1
    }
}
