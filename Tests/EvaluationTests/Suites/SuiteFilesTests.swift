import Foundation
import Semantics
import Testing

@testable import Evaluation

@Suite struct `The files of a suite are kept with its run` {
    @Test func `a suite is read from what was kept when its files are gone`() async throws {
        let bench = try SuiteBench()
        try bench.write("one.yaml", "- {vars: {x: one}, assert: [{type: equals, value: one}]}\n")
        try bench.write("two.yaml", "- {vars: {x: two}, assert: [{type: equals, value: 'file://gone.txt'}]}\n")
        try bench.write("ask.txt", "{{x}}\n---\nagain {{x}}\n")
        try bench.write("suite.yaml", "prompts: ['file://ask.txt']\ntests: ['file://*.yaml', 'file://t?o.yaml']\n")
        try bench.write("suite.yaml", "prompts: ['file://ask.txt']\ntests: ['file://o*.yaml', 'file://t?o.yaml']\n")
        let files = SuiteFiles()
        let path = "\(bench.folder)/suite.yaml"
        let before = try SuiteLoader.load(path, files: files)
        #expect(before.caseCount == 4 && before.problems.map(\.code) == [.missingFile])
        let kept = try JSONValue(parsing: files.json.serialized)
        for name in ["one.yaml", "two.yaml", "ask.txt", "suite.yaml"] {
            try FileManager.default.removeItem(atPath: "\(bench.folder)/\(name)")
        }
        let after = try SuiteLoader.load(path, files: #require(SuiteFiles(json: kept)))
        #expect(after.problems == before.problems)
        let results = (try await SuiteRun().run(before), try await SuiteRun().run(after))
        #expect(results.0.json.serialized == results.1.json.serialized)
        #expect(throws: SuiteProblem.self) { try SuiteLoader.load(path) }
    }

    @Test func `a file that is no text stays none`() throws {
        let bench = try SuiteBench()
        try Data([0xC3, 0x28]).write(to: URL(fileURLWithPath: "\(bench.folder)/suite.yaml"))
        let files = SuiteFiles()
        let before = try SuiteLoader.load("\(bench.folder)/suite.yaml", files: files)
        let kept = try #require(SuiteFiles(json: files.json))
        #expect(try SuiteLoader.load("\(bench.folder)/suite.yaml", files: kept).problems == before.problems)
        #expect(before.problems.map(\.code) == [.syntax])
        #expect(SuiteFiles(json: .object([])) == nil)
    }
}
