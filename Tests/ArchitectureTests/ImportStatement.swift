/// One `import` of a source, whatever stands before it: attributes, access, the kind of a single declaration.
struct ImportStatement: Equatable {
    var module: String
    var line: Int

    static func all(in file: Checkout.File) -> [ImportStatement] {
        let code = file.swift.code.split(separator: "\n", omittingEmptySubsequences: false)
        return code.enumerated().compactMap { index, line in
            guard line.contains("import ") else { return nil }
            let pattern =
                #/^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?([A-Za-z_]\w*)/#
            return line.firstMatch(of: pattern).map { ImportStatement(module: String($0.output.1), line: index + 1) }
        }
    }
}
