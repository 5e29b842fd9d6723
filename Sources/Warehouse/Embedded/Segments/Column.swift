import Semantics

/// One column of a segment as it is written.
enum Column: Sendable {
    /// Dictionary codes, ordinals, flags; 0 means "none" where a column can lack a value.
    case codes([UInt32])
    /// Whole numbers; `Column.missing` where there is none.
    case integers([Int64])
    /// Whole numbers that never fall, none missing: times.
    case ascending([Int64])
    /// Numbers; NaN where there is none.
    case numbers([Double])
    /// Texts without a dictionary of the workspace; code 0 where there is none.
    case texts(TextColumn)

    static let missing = Int64.min
}
