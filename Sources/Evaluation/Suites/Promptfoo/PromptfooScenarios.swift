import Semantics

/// Reads `scenarios`: every set of data runs through every test of its scenario.
struct PromptfooScenarios {
    let tests: PromptfooTests

    func read(_ part: SuitePart, _ reader: inout SuiteReader) -> [PromptfooTest] {
        reader.elements(part, of: "scenario").flatMap { element -> [PromptfooTest] in
            guard let name = element.text else { return scenario(element, &reader) }
            do throws(SuiteProblem) {
                var found: [PromptfooTest] = []
                let names = tests.folder.names(matching: name)
                guard !names.isEmpty else {
                    throw element.problem(
                        .missingFile, "No file is called \(SuitePart.quoted(name)).", "Check the pattern.")
                }
                for file in names {
                    let text = try tests.folder.text(of: file, asked: element)
                    guard let document = try SuiteDocument.read(text, file: tests.folder.shown(file)) else { continue }
                    for part in document.elements ?? [document] { found += scenario(part, &reader) }
                }
                return found
            } catch {
                reader.report(error)
                return []
            }
        }
    }

    private func scenario(_ part: SuitePart, _ reader: inout SuiteReader) -> [PromptfooTest] {
        guard let entries = reader.entries(part, keys: PromptfooKeys.scenario),
            let config = reader.required("config", entries, of: part, "List the sets of data under 'config:'.")
        else { return [] }
        let data = tests.read(config, &reader)
        let inner = entries["tests"].map { tests.read($0, &reader) } ?? [PromptfooTest()]
        return data.flatMap { set in inner.map { $0.over(set) } }
    }
}
