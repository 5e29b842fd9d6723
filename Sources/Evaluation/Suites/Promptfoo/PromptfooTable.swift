import Foundation
import Semantics

/// Tests in a table of comma-separated values: a column a variable, and columns with two underscores that say more.
enum PromptfooTable {
    static func tests(_ text: String, file: String, _ reader: inout SuiteReader) -> [PromptfooTest] {
        let table = CommaSeparatedRows(text)
        if let line = table.openQuote {
            reader.report(
                SuiteProblem(
                    .syntax, file: file, line: line, column: 1, message: "A quote that is opened here is never closed.",
                    remedy: "Write a quote inside a cell twice."))
            return []
        }
        guard let header = table.rows.first else { return [] }
        let names = header.cells.map { $0.trimmingCharacters(in: .whitespaces) }
        for (index, name) in names.enumerated() {
            let code: (SuiteProblem.Code, String)? =
                names[..<index].contains(name)
                ? (.duplicate, "stands here twice") : isUnknown(name) ? (.unknownKey, "is no column here") : nil
            guard let code else { continue }
            reader.report(
                SuiteProblem(
                    code.0, file: file, line: header.line, column: index + 1, path: name,
                    message: "The column \(SuitePart.quoted(name)) \(code.1).",
                    remedy: "Special columns: \(special.joined(separator: ", ")).",
                    suggestions: NearestNames.suggestions(for: name, among: special)))
        }
        return table.rows.dropFirst().map { test($0, names, file, &reader) }
    }

    private static let special = [
        "__expected", "__expected1", "__description", "__prefix", "__suffix", "__metric", "__threshold",
        "__metadata:KEY", "__config:__expected:threshold", "__provider", "__providerOutput",
    ]

    private static func isUnknown(_ name: String) -> Bool {
        name.hasPrefix("__")
            && name.wholeMatch(
                of:
                    #/__(expected\d*|description|prefix|suffix|metric|threshold|metadata(:.*)?|config:__expected\d*:\w+|provider|providerOutput)/#
            ) == nil
    }

    private static func test(
        _ row: CommaSeparatedRows.Row, _ names: [String], _ file: String, _ reader: inout SuiteReader
    ) -> PromptfooTest {
        var test = PromptfooTest()
        test.place = SuiteProblem.place(file, row.line, nil)
        var metric: String?
        var settings: [(assertion: String, value: String, column: Int)] = []
        var expected: [String] = []
        if row.cells.count > names.count {
            let problem = SuiteProblem(
                .wrongType, file: file, line: row.line, column: names.count + 1,
                message: "The row has \(row.cells.count) cells, the header \(names.count).",
                remedy: "Quote cells that hold a comma.")
            reader.report(problem)
            test.fault = problem.description
        }
        /// A cell's number, if it is allowed; a problem of the test otherwise.
        func threshold(_ cell: String, column: Int, _ allowed: ClosedRange<Double>) -> Double? {
            guard !cell.allSatisfy(\.isWhitespace) else { return nil }
            let number = Double(cell.trimmingCharacters(in: .whitespaces))
            if let number, allowed.contains(number) { return number }
            let problem = SuiteProblem(
                .badValue, file: file, line: row.line, column: column, path: names[column - 1],
                message: "\(SuitePart.quoted(cell)) is no threshold.",
                remedy: allowed.upperBound == 1 ? "Write a share from 0 to 1: 0.8." : "Write a number from 0.")
            reader.report(problem)
            test.fault = problem.description
            return nil
        }
        for (index, name) in names.enumerated() {
            let cell = index < row.cells.count ? row.cells[index] : ""
            switch name {
            case "__description": test.description = cell
            case "__prefix": test.options.prefix = cell
            case "__suffix": test.options.suffix = cell
            case "__metric": metric = cell.isEmpty ? nil : cell
            case "__threshold": test.threshold = threshold(cell, column: index + 1, 0...1)
            case "__provider": test.provider = cell.isEmpty ? nil : cell
            case "__providerOutput": test.recordedOutput = cell
            case _ where name.hasPrefix("__metadata:"):
                if !cell.isEmpty { test.tags.append("\(name.dropFirst(11))=\(cell)") }
            case _ where name.hasPrefix("__config:"):
                let parts = name.split(separator: ":")
                guard parts.count == 3, parts[2] == "threshold" else { continue }
                settings.append((String(parts[1]), cell, index + 1))
            case _ where name.hasPrefix("__expected"):
                guard !cell.allSatisfy(\.isWhitespace) else { continue }
                do throws(SuiteProblem) {
                    test.assertions.append(
                        try AssertionText.read(cell, file: file, line: row.line, column: index + 1))
                } catch {
                    reader.report(error)
                    test.assertions.append(Assertion(name: "assertion", check: .faulty(error.description)))
                }
                expected.append(name)
            case _ where name.hasPrefix("__"): continue
            default: test.variables.append(.init(name, .string(cell)))
            }
        }
        for index in test.assertions.indices {
            test.assertions[index].metric = metric
            for setting in settings where setting.assertion == "__expected" || setting.assertion == expected[index] {
                guard case .kind(let kind) = test.assertions[index].check,
                    let value = threshold(setting.value, column: setting.column, kind.thresholds)
                else { continue }
                test.assertions[index].threshold = value
            }
        }
        return test
    }
}
