import Semantics
import Testing

@testable import Evaluation

@Suite struct `JSON Schema` {
    @Test(arguments: [
        ("{\"type\":\"integer\"}", "1.0", true), ("{\"type\":\"integer\"}", "1.5", false),
        ("{\"type\":[\"string\",\"null\"]}", "null", true), ("{\"enum\":[1,\"a\"]}", "\"b\"", false),
        ("{\"const\":{\"a\":[1]}}", "{\"a\":[1]}", true), ("{\"minimum\":3,\"exclusiveMaximum\":5}", "5", false),
        ("{\"multipleOf\":0.1}", "0.3", true), ("{\"maxLength\":2}", "\"abc\"", false),
        ("{\"pattern\":\"^a\"}", "\"ba\"", false), ("{\"format\":\"date\"}", "\"2026-02-30\"", false),
        ("{\"items\":{\"type\":\"string\"}}", "[\"a\",1]", false), ("{\"uniqueItems\":true}", "[1,1.0]", false),
        ("{\"contains\":{\"const\":2}}", "[1,2]", true), ("{\"items\":[{\"type\":\"string\"}]}", "[\"a\",1]", true),
        ("{\"properties\":{\"a\":{}},\"additionalProperties\":false}", "{\"a\":1,\"b\":2}", false),
        ("{\"patternProperties\":{\"^x\":{\"type\":\"number\"}}}", "{\"x1\":\"no\"}", false),
        ("{\"anyOf\":[{\"type\":\"string\"},{\"minimum\":5}]}", "3", false),
        ("{\"oneOf\":[{\"type\":\"number\"},{\"minimum\":5}]}", "7", false),
        ("{\"not\":{\"type\":\"null\"}}", "1", true),
        ("{\"if\":{\"type\":\"string\"},\"then\":{\"minLength\":2},\"else\":{\"minimum\":1}}", "0", false),
        ("{\"$ref\":\"#/$defs/n\",\"$defs\":{\"n\":{\"type\":\"number\"}}}", "\"x\"", false), ("true", "1", true),
    ])
    func `a value fits or does not`(schema: String, value: String, fits: Bool) throws {
        let check = try JSONSchemaCheck(JSONValue(parsing: schema))
        #expect(try (check.firstFault(in: JSONValue(parsing: value)) == nil) == fits)
    }

    @Test(arguments: [
        "{\"typ\":\"string\"}", "{\"$ref\":\"#\"}", "{\"$ref\":\"http://a\"}", "{\"format\":\"x\"}", "[]",
    ])
    func `a schema that cannot be followed is a fault, not a pass`(schema: String) {
        #expect(throws: CheckFault.self) {
            try JSONSchemaCheck(JSONValue(parsing: schema)).firstFault(in: .string("a"))
        }
    }
}
