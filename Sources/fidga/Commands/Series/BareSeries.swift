/// Numbers with a name.
struct BareSeries: Sendable, Equatable {
    var id: String
    /// Where it stands in the file, from 1.
    var line: Int
    /// NaN where a value is missing.
    var values: [Double]
}
