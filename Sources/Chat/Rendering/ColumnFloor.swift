/// How narrow a column of words may become.
enum ColumnFloor {
    private static let least = 6
    /// Names that are alike for longer than this are cut all the same.
    private static let most = 24

    /// The narrowest width at which different texts still look different.
    static func of(_ texts: [String]) -> Int {
        let distinct = Set(texts)
        return (least..<most).first { width in
            Set(distinct.map { $0.truncated(toColumns: width) }).count == distinct.count
        } ?? most
    }
}
