import Semantics

/// The import sources of the events in a span of time.
enum ImportSources {
    static func names(in span: Range<Int64>, _ view: any WarehouseReading) throws -> Set<String> {
        let scan = try Scan(view, bounds: [span.lowerBound, span.upperBound], columns: [ColumnName.source])
        return names(scan, slot: 0, dictionary: try view.dictionary(ColumnName.source))
    }

    static func names(_ scan: Scan, slot: Int, dictionary: [String?]) -> Set<String> {
        var marks = Array(repeating: false, count: max(1, dictionary.count))
        for run in scan.runs {
            guard let vector = scan.vectors[run.segment][slot] else { continue }
            switch vector.width {
            case 1: mark(vector.words(as: UInt8.self), run.rows, &marks)
            case 2: mark(vector.words(as: UInt16.self), run.rows, &marks)
            case 4: mark(vector.words(as: UInt32.self), run.rows, &marks)
            default: mark(vector.words(as: UInt64.self), run.rows, &marks)
            }
        }
        return Set(zip(marks, dictionary).compactMap { $0 ? $1 : nil })
    }

    /// Most stretches of rows come from one source, which one comparison of whole words tells.
    private static func mark<Word: FixedWidthInteger & UnsignedInteger>(
        _ words: UnsafePointer<Word>, _ rows: Range<Int>, _ marks: inout [Bool]
    ) {
        var start = rows.lowerBound
        while start < rows.upperBound {
            let end = min(start + 2048, rows.upperBound)
            let word = words[start]
            marks[Int(word)] = true
            var differing: Word = 0
            for row in start..<end { differing |= words[row] ^ word }
            if differing != 0 { for row in start..<end { marks[Int(words[row])] = true } }
            start = end
        }
    }
}
