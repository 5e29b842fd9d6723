import Foundation
import Semantics

/// Reads tests: in the configuration itself, or in files of YAML, JSON, JSON lines or a table.
struct PromptfooTests {
    let folder: SuiteFolder
    let root: SuitePart?

    private var assertionReader: AssertionReader { AssertionReader(root: root, folder: folder) }

    /// `tests`: a file, or a list of tests and files.
    func read(_ part: SuitePart, _ reader: inout SuiteReader) -> [PromptfooTest] {
        if part.text != nil { return load(part, &reader) }
        return reader.elements(part, of: "test").flatMap { element in
            element.text != nil ? load(element, &reader) : [test(element, &reader)]
        }
    }

    private func load(_ part: SuitePart, _ reader: inout SuiteReader) -> [PromptfooTest] {
        let name = part.text ?? ""
        guard !PromptfooFiles.isProgram(name), !name.hasPrefix("http"), !name.hasPrefix("huggingface:") else {
            reader.report(
                part.problem(
                    .unsupported, "\(SuitePart.quoted(name)) would have to be run or fetched.",
                    "Tests can be read from .yaml, .json, .jsonl and .csv files."))
            return []
        }
        do throws(SuiteProblem) {
            let names = folder.names(matching: name)
            guard !names.isEmpty else {
                throw part.problem(.missingFile, "No file is called \(SuitePart.quoted(name)).", "Check the pattern.")
            }
            var found: [PromptfooTest] = []
            for file in names { found += try tests(in: file, asked: part, &reader) }
            return found
        } catch {
            reader.report(error)
            return []
        }
    }

    private func tests(
        in name: String, asked part: SuitePart, _ reader: inout SuiteReader
    ) throws(SuiteProblem) -> [PromptfooTest] {
        let bytes = try folder.bytes(of: name, asked: part)
        let text = String(decoding: bytes, as: UTF8.self)
        let inner = PromptfooTests(folder: folder.folder(of: name), root: root)
        let shown = folder.shown(name)
        switch PromptfooFiles.ending(name) {
        case "csv": return PromptfooTable.tests(text, file: shown, &reader)
        case "jsonl":
            var found: [PromptfooTest] = []
            for line in SuiteDocument.lines(.lines(of: bytes), file: shown) {
                switch line {
                case .success(let part): found.append(inner.test(part, &reader))
                case .failure(let problem): reader.report(problem)
                }
            }
            return found
        case "yaml", "yml", "json":
            guard let document = try SuiteDocument.read(text, file: shown) else { return [] }
            return document.elements == nil ? [inner.test(document, &reader)] : inner.read(document, &reader)
        default:
            throw part.problem(
                .unsupported, "\(SuitePart.quoted(name)) is no file of tests.",
                "Tests can be read from .yaml, .json, .jsonl and .csv files.")
        }
    }

    /// One test. A test with a fault is kept, and will be an error: no other test suffers from it.
    func test(_ part: SuitePart, _ reader: inout SuiteReader) -> PromptfooTest {
        let before = reader.reports
        var test = read(test: part, &reader)
        // A misspelt key may have held all that was to be asserted.
        if reader.reports > before { test.fault = test.fault ?? reader.latest?.description }
        return test
    }

    private func read(test part: SuitePart, _ reader: inout SuiteReader) -> PromptfooTest {
        var test = PromptfooTest()
        test.place = part.place
        guard let entries = reader.entries(part, keys: PromptfooKeys.test) else {
            test.fault = part.problem(.wrongType, "This is not a test.", "A test has 'vars' and 'assert'.").description
            return test
        }
        test.description = entries["description"]?.text ?? ""
        if let part = entries["threshold"], let threshold = reader.number(part) {
            if !(0...1).contains(threshold) { reader.report(AssertionReader.outside(part)) }
            test.threshold = threshold
        }
        test.provider = entries["provider"].flatMap(PromptfooProviders.name)
        test.recordedOutput = entries["providerOutput"]?.json.templateText
        if let part = entries["vars"] { variables(part, &test, &reader) }
        if let part = entries["assert"] { test.assertions = assertionReader.assertions(part, &reader) }
        if let part = entries["options"] { options(part, &test, &reader) }
        if entries["assertScoringFunction"] != nil { test.need = "a runtime for 'assertScoringFunction'" }
        test.tags = (entries["metadata"]?.entries ?? []).flatMap { key, value in
            (value.elements ?? [value]).map { "\(key)=\($0.json.templateText)" }
        }
        return test
    }

    private func variables(_ part: SuitePart, _ test: inout PromptfooTest, _ reader: inout SuiteReader) {
        do throws(SuiteProblem) {
            if let name = part.text {
                let value = try PromptfooFiles.value(of: name, asked: part, folder: folder)
                guard case .object(let members) = value else {
                    throw part.problem(
                        .wrongType, "\(SuitePart.quoted(name)) holds no variables.", "Write 'name: value' lines.")
                }
                test.variables = members
                return
            }
            guard let entries = part.entries else {
                throw part.problem(.wrongType, "These are no variables.", "Write 'name: value' lines.")
            }
            for (key, value) in entries {
                guard let text = value.text, text.hasPrefix("file://") else {
                    test.variables.append(.init(key, value.json))
                    continue
                }
                let loaded = try PromptfooFiles.value(of: text, asked: value, folder: folder)
                // As text, so that a list in a file is one value.
                test.variables.append(.init(key, .string(loaded.templateText)))
            }
        } catch {
            reader.report(error)
            test.fault = error.description
        }
    }

    private func options(_ part: SuitePart, _ test: inout PromptfooTest, _ reader: inout SuiteReader) {
        guard let entries = reader.entries(part, keys: PromptfooKeys.options) else { return }
        test.options.prefix = entries["prefix"]?.text
        test.options.suffix = entries["suffix"]?.text
        test.options.transform = entries["transform"]?.text ?? entries["postprocess"]?.text
        test.options.storesOutputAs = entries["storeOutputAs"]?.text
        test.options.keepsLists = entries["disableVarExpansion"].flatMap { reader.flag($0) } ?? false
        test.options.skipsDefaultAssertions = entries["disableDefaultAsserts"].flatMap { reader.flag($0) } ?? false
        if entries["transformVars"] != nil { test.need = "a runtime for 'transformVars'" }
    }
}
