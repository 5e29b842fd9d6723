import Foundation
import Semantics

/// Files that a configuration names for a value.
enum PromptfooFiles {
    private static let programs: Set<String> = ["js", "mjs", "cjs", "ts", "py", "rb", "sh"]

    /// A file that would have to be run.
    static func isProgram(_ name: String) -> Bool {
        let last = name.split(separator: "/").last ?? ""
        return last.split(separator: ":").first?.split(separator: ".").last.map { programs.contains(String($0)) }
            ?? false
    }

    static func ending(_ name: String) -> String { (name as NSString).pathExtension.lowercased() }

    /// The value in a file: JSON and YAML read, other files as text.
    static func value(
        of name: String, asked part: SuitePart, folder: SuiteFolder
    ) throws(SuiteProblem) -> JSONValue {
        guard !isProgram(name) else {
            throw part.problem(
                .unsupported, "\(SuitePart.quoted(name)) would have to be run.", "Only files of data can be read.")
        }
        let text = try folder.text(of: name, asked: part)
        switch ending(name) {
        case "json", "yaml", "yml":
            return try SuiteDocument.read(text, file: folder.shown(name))?.json ?? .null
        default: return .string(text)
        }
    }
}
