/// One decoded column of a segment.
enum Column: Sendable, Equatable {
    /// Dictionary codes, ordinals, flags; 0 means "none" where a column can lack a value.
    case codes([UInt32])
    /// Whole numbers; `Column.missing` where there is none.
    case integers([Int64])
    /// Numbers; NaN where there is none.
    case numbers([Double])
    case texts([String?])

    static let missing = Int64.min

    var count: Int {
        switch self {
        case .codes(let values): values.count
        case .integers(let values): values.count
        case .numbers(let values): values.count
        case .texts(let values): values.count
        }
    }

    /// Bytes held in memory, about.
    var footprint: Int {
        switch self {
        case .codes(let values): values.count * 4
        case .integers(let values): values.count * 8
        case .numbers(let values): values.count * 8
        case .texts(let values): values.reduce(0) { $0 + 16 + ($1?.utf8.count ?? 0) }
        }
    }
}
