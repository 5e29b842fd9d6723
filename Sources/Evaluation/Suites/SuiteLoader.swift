import Foundation
import Semantics

/// Reads a suite's file, whichever format it is in: a promptfoo configuration, our own, or JSON lines.
package enum SuiteLoader {
    /// - Parameters:
    ///   - path: the file, or a folder with a `promptfooconfig.yaml`.
    ///   - ledgers: what is counted in a world, once for all suites that ask about it.
    ///   - files: where the file is, and every file that it names.
    ///   - playsCassettes: whether cassettes that it names have to be there.
    /// - Throws: when there is no such file. Everything else that is wrong stands in the suite's `problems`.
    package static func load(
        _ path: String, ledgers: WorldLedgers = WorldLedgers(), files: SuiteFiles = SuiteFiles(),
        playsCassettes: Bool = true
    ) throws(SuiteProblem) -> Suite {
        do throws(SuiteProblem) {
            let suite = try read(path, ledgers, files, playsCassettes)
            guard suite.cases.isEmpty, suite.problems.isEmpty else { return suite }
            let problem = SuiteProblem(
                .missingKey, file: path, message: "The suite has no case.",
                remedy: "eval/README.md shows one.")
            return Suite(name: suite.name, cases: [], problems: [problem], ignored: suite.ignored)
        } catch {
            guard error.code != .missingFile else { throw error }
            return Suite(name: suiteName(path), cases: [], problems: [error])
        }
    }

    private static func read(
        _ path: String, _ ledgers: WorldLedgers, _ files: SuiteFiles, _ playsCassettes: Bool
    ) throws(SuiteProblem) -> Suite {
        let file = files.isFolder(path) ? try configuration(in: path, files) : path
        let folder = SuiteFolder(path: folderPath(of: file), files: files, playsCassettes: playsCassettes)
        return try suite(of: try folder.bytes(of: (file as NSString).lastPathComponent), file: file, folder, ledgers)
    }

    /// The suite of a folder.
    private static func configuration(in path: String, _ files: SuiteFiles) throws(SuiteProblem) -> String {
        let names = files.names(in: path)
        func place(_ name: String) -> String { (path as NSString).appendingPathComponent(name) }
        let known = ["yaml", "yml", "json"].map { "promptfooconfig.\($0)" }
        if let name = known.first(where: { names.contains($0) }) { return place(name) }
        let suites = names.filter { ["yaml", "yml", "jsonl"].contains(($0 as NSString).pathExtension) }
        throw SuiteProblem(
            .missingFile, file: path, message: "This is a folder without a promptfooconfig.yaml.",
            remedy: "Name the files in it.", suggestions: suites.prefix(3).map(place))
    }

    private static func suite(
        of bytes: Data, file: String, _ folder: SuiteFolder, _ ledgers: WorldLedgers
    ) throws(SuiteProblem) -> Suite {
        if (file as NSString).pathExtension == "jsonl" {
            return LineSuite.read(.lines(of: bytes), file: file, name: suiteName(file))
        }
        if let spread = SpreadDocument(bytes, file: file),
            let suite = try? suite(of: spread, name: suiteName(file), folder, ledgers)
        {
            return suite
        }
        do throws(SuiteProblem) {
            return try whole(bytes, file: file, folder, ledgers)
        } catch {
            // Where one item is what spoils the file, the others can be read all the same.
            guard let pieces = SpreadDocument(bytes, file: file, fewest: 1, sparesItems: true),
                let suite = try? suite(of: pieces, name: suiteName(file), folder, ledgers)
            else { throw error }
            return suite
        }
    }

    private static func whole(
        _ bytes: Data, file: String, _ folder: SuiteFolder, _ ledgers: WorldLedgers
    ) throws(SuiteProblem) -> Suite {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let document = try SuiteDocument.read(text, file: file), document.entries != nil else {
            throw SuiteProblem(
                .wrongType, file: file, line: 1, column: 1, message: "The file holds no suite.",
                remedy: "A suite is a list of 'key: value' lines; eval/README.md shows one.")
        }
        if PromptfooSuite.isOne(document) {
            return try PromptfooSuite.read(document, name: suiteName(file), folder: folder)
        }
        return try OwnSuite.read(document, name: suiteName(file), folder: folder, ledgers: ledgers)
    }

    /// - Returns: nil where the suite cannot be read item by item.
    private static func suite(
        of spread: SpreadDocument, name: String, _ folder: SuiteFolder, _ ledgers: WorldLedgers
    ) throws(SuiteProblem) -> Suite? {
        guard let head = try SuiteDocument.read(spread.head, file: spread.file), head.entries != nil else { return nil }
        switch (PromptfooSuite.isOne(head), spread.key) {
        case (true, "tests"): return try PromptfooSuite.read(head, name: name, folder: folder, spread: spread)
        case (false, "cases"):
            return try OwnSuite.read(head, name: name, folder: folder, ledgers: ledgers, spread: spread)
        default: return nil
        }
    }

    private static func folderPath(of file: String) -> String {
        let folder = (file as NSString).deletingLastPathComponent
        return folder.isEmpty ? "." : folder
    }

    /// The file's name without its ending; for a `promptfooconfig.yaml`, its folder's.
    private static func suiteName(_ file: String) -> String {
        let name = ((file as NSString).lastPathComponent as NSString).deletingPathExtension
        guard name == "promptfooconfig" else { return name }
        let folder = ((file as NSString).deletingLastPathComponent as NSString).lastPathComponent
        return folder.isEmpty || folder == "." ? name : folder
    }
}
