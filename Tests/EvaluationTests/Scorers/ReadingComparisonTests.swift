import Semantics
import Testing

@testable import Evaluation

@Suite struct `Readings compare field by field` {
    private func failing(_ expected: String, _ seen: String) throws -> [String] {
        try ReadingComparison(expected: JSONValue(parsing: expected)).assertions(for: JSONValue(parsing: seen))
            .filter { $0.verdict != .pass }.map(\.type)
    }

    @Test(arguments: [
        ("{\"metrics\":[\"a\",\"b\"]}", "{\"metrics\":[\"b\",\"a\"]}", []),
        ("{\"metrics\":[\"a\"]}", "{\"metrics\":[\"a\",\"b\"]}", ["metrics"]),
        ("{\"limit\":null,\"intent\":\"why\"}", "{\"intent\":\"trend\"}", ["intent"]),
        (
            "{\"filters\":[{\"field\":\"c\",\"op\":\"in\",\"value\":[\"x\",\"y\"]}]}",
            "{\"filters\":[{\"field\":\"c\",\"op\":\"in\",\"value\":[\"y\",\"x\"]}]}", []
        ),
        (
            "{\"params\":{\"experiment\":\"Blue button\"}}",
            "{\"params\":{\"experiment\":\"blue-button test\",\"x\":1}}", []
        ),
        (
            "{\"needs_clarification\":true,\"clarify_about\":[\"period\"],\"intent\":\"why\"}",
            "{\"needs_clarification\":true,\"clarify_about\":[\"period\"],\"intent\":\"help\"}", []
        ),
        (
            "{\"out_of_scope\":true,\"params\":{\"reason\":\"privacy\"}}",
            "{\"out_of_scope\":true,\"params\":{\"reason\":\"security\"}}", ["params"]
        ),
        (
            "{\"intent\":\"multi\",\"parts\":[{\"intent\":\"why\"},{\"intent\":\"trend\"}]}",
            "{\"intent\":\"multi\",\"parts\":[{\"intent\":\"trend\"},{\"intent\":\"trend\"}]}", ["parts[0].intent"]
        ),
    ])
    func `what differs is named`(expected: String, seen: String, fields: [String]) throws {
        #expect(try failing(expected, seen) == fields)
    }
}
