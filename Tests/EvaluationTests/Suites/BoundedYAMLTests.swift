import Testing

@testable import Evaluation

@Suite struct `YAML that would take too much is refused` {
    private func problem(_ text: String) -> SuiteProblem? {
        do throws(SuiteProblem) {
            _ = try BoundedYAML.compose(text, file: "a.yaml")
            return nil
        } catch {
            return error
        }
    }

    @Test func `aliases that multiply`() {
        var lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
        for level in 1...9 {
            let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            lines.append("a\(level): &a\(level) [\(aliases)]")
        }
        let found = problem(lines.joined(separator: "\n"))
        // The sixth power of nine is the last of which there is room for nine.
        #expect(found?.code == .tooLarge && found?.line == 7 && found?.column == 5, "\(String(describing: found))")
    }

    @Test func `aliases of a long text`() {
        let text = String(repeating: "x", count: 1 << 20)
        let found = problem("a: &a \(text)\nb: [\(Array(repeating: "*a", count: 100).joined(separator: ", "))]\n")
        #expect(found?.code == .tooLarge && found?.line == 2, "\(String(describing: found?.line))")
        #expect(problem("a: &a \(text)\nb: [*a, *a, *a]\n") == nil)
    }

    @Test(arguments: ["a: &a [x]\n? [*a, *a]\n: 1", "a: &a [x]\n*a : 1", "a: &a [x]\nb: {[*a]: 1}"])
    func `aliases in keys`(text: String) { #expect(problem(text)?.code == .tooLarge) }

    @Test func `nesting without end`() {
        #expect(problem(String(repeating: "[", count: 100_000))?.code == .tooLarge)
        #expect(problem(String(repeating: "{a: ", count: 100_000))?.code == .tooLarge)
        #expect(problem(String(repeating: "- ", count: 100_000))?.code == .tooLarge)
    }

    @Test func `each refusal has a place`() {
        for text in ["a: 1\nb: " + String(repeating: "[", count: 200), "a: &a [x]\n*a : 1", "a: 1\n  b: 2\n"] {
            let found = problem(text)
            #expect(found?.line == 2 && found?.column != nil, "\(text.prefix(20))")
        }
    }

    @Test func `a key twice, with its place`() {
        let found = problem("a: 1\nb: 2\na: 3\n")
        #expect(found?.code == .duplicate)
        #expect(found?.line != nil)
    }

    @Test(arguments: [
        "a: &a {x: 1}\nb: *a\nc: [*a, *a]", "- - - x", "text: 'a [ [ [ b'", "? a\n: b", "a: |\n  * item\n  & more",
    ])
    func `what is sane is read`(text: String) { #expect(problem(text) == nil) }
}
