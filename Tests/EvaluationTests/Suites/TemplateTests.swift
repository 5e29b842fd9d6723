import Semantics
import Testing

@testable import Evaluation

@Suite struct `Templates fill in variables and simple filters` {
    private static let values: [String: JSONValue] = [
        "name": .string("Ada"), "list": .array([.integer(3), .integer(1)]), "n": .number(2.5),
        "json": .string("{\"tone\":\"dry\"}"), "object": .object(["a": .object(["b": .string("deep")])]),
    ]

    @Test(arguments: [
        ("Hi {{name}}!", "Hi Ada!"), ("{{ name | upper }}", "ADA"), ("{{missing}}x", "x"),
        ("{{ missing | default('none') }}", "none"), ("{{ object.a.b }}", "deep"), ("{{ object['a'].b }}", "deep"),
        ("{{ list[0] }}/{{ list | length }}", "3/2"), ("{{ list | sort | join('+') }}", "1+3"),
        ("{{ (json | load).tone }}", "dry"), ("{{ object }}", "{\"a\":{\"b\":\"deep\"}}"), ("{{ n }}", "2.5"),
        ("a {{- ' b ' -}} c", "a b c"), ("a{# note #}b", "ab"), ("{% raw %}{{x}}{% endraw %}", "{{x}}"),
        ("{{ '}}' }}", "}}"), ("{{ name | replace('A', 'E') | lower }}", "eda"), ("{ {name} }", "{ {name} }"),
        ("{{ name | truncate(2) }}", "Ad..."),
    ])
    func `they are filled in`(template: String, expected: String) throws {
        #expect(try Template(template).render(Self.values) == expected)
    }

    @Test(arguments: [
        "{{ name", "{{ }}", "{{ a + b }}", "{{ name | nope }}", "{% for x in y %}", "{{ env.KEY }}", "{{ (name }}",
        "{{ name | load }}",
    ])
    func `everything else is an error`(template: String) {
        #expect(throws: TemplateError.self) { try Template(template).render(Self.values) }
    }

    @Test(arguments: ["plain", "{{ x }}", "{% raw %}", "a { b {{", "{# c #}"])
    func `a literal stands for itself`(text: String) throws {
        #expect(try Template(Template.literal(text)).render([:]) == text)
    }
}
