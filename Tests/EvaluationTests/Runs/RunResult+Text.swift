import Semantics

@testable import Evaluation

/// Reports as one text, and results that are laid down in a test.
extension RunResult {
    var serialized: String { text { write(to: $0) } }
    var html: String { text { HTMLReport.write(self, to: $0) } }
    var junit: String { text { JUnitReport.write(self, to: $0) } }
    var promptfoo: JSONValue { parsed(text { PromptfooReport.write(self, to: $0) }) }
    var json: JSONValue { parsed(serialized) }

    private func text(_ write: ((String) -> Void) -> Void) -> String {
        var text = ""
        write { text += $0 }
        return text
    }

    private func parsed(_ text: String) -> JSONValue {
        (try? JSONReader.read(text.utf8, depthLimit: ReplyTape.deepest)) ?? .null
    }
}

extension SuiteResult {
    var json: JSONValue { RunResult(suites: [self]).json["suites"]?.elements?.first ?? .null }

    init(name: String, cases: [CaseResult], problems: [SuiteProblem], ignored: [String], gate: Double) {
        self.init(name: name, cases: CaseResults(cases), problems: problems, ignored: ignored, gate: gate)
    }
}

extension CaseResults {
    convenience init(_ results: [CaseResult]) {
        self.init(count: results.count)
        for (place, result) in results.enumerated() { try? put(result, at: place) }
    }
}

extension JudgeAgreement {
    init?(_ cases: [CaseResult]) { self.init(CaseResults(cases).tally.opinions) }
}
