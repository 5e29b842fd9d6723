import Foundation

/// How many letters must change to make one text of another.
///
/// Source: V. Levenshtein, Soviet Physics Doklady 10 (1966), 707–710. Letters are UTF-16 code units, as in JavaScript.
enum EditDistance {
    /// Longer texts are refused: the time grows with the product of the lengths.
    static let longest = 20_000

    static func check(_ output: String, _ text: String, limit: Double) throws(CheckFault) -> CheckFinding {
        let seen = Array(output.utf16)
        let wanted = Array(text.utf16)
        guard max(seen.count, wanted.count) <= longest else {
            throw CheckFault("The texts are too long for an edit distance: at most \(longest) letters.")
        }
        let distance = between(seen, wanted)
        return CheckFinding(
            Double(distance) <= limit,
            "The output is \(distance) edits from \(SuitePart.quoted(text)); allowed are \(limit.plain).")
    }

    static func between(_ a: [UInt16], _ b: [UInt16]) -> Int {
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var last = Array(0...b.count)
        var row = last
        for i in 1...a.count {
            row[0] = i
            for j in 1...b.count {
                row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
            }
            swap(&last, &row)
        }
        return last[b.count]
    }
}
