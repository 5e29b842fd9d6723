import Foundation
import Grounding
package import Semantics

/// `facts.trace`: where a number of an answer comes from.
package struct TraceFact: Operation {
    package init() {}

    package struct Input: Decodable, Sendable {
        package var id: String
        package init(id: String) { self.id = id }
    }

    package let name = "facts.trace"
    package let summary = "Says where a number comes from: metric, formula, query, period, filters, rows, sources."
    package let route = OperationRoute.get("/api/facts/{id*}")
    package let parameters: [OperationParameter] = [
        .required(
            "id", JSONSchema.string(),
            "A fact of an answer, such as a1b2c3d4e5f60718/F1; F1 alone means the latest answer.")
    ]
    package let outputSchema = JSONSchema.trace
    package let example: JSONValue = .object(["id": .string("F1")])

    package func run(_ input: Input, in context: OperationContext) async throws -> FactTrace {
        let parts = input.id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard let factID = parts.last, parts.count <= 2 else { throw unknown(input.id) }
        let isBare = parts.count == 1
        let answer = isBare ? try await context.answers.latest() : try await context.answers.answer(parts[0])
        guard let answer else {
            throw isBare
                ? OperationError.notFound("no_answer", "No answer was given yet, so there is no fact to trace.")
                : unknown(input.id)
        }
        let facts = answer.json["facts"]?.elements ?? []
        let wanted = factID.uppercased()
        guard let fact = facts.first(where: { $0["id"]?.text == wanted }) else {
            let ids = facts.prefix(3).compactMap { $0["id"]?.text }.map { isBare ? $0 : "\(answer.id)/\($0)" }
            throw OperationError.notFound(
                "unknown_fact", "That answer has no fact '\(SafeText.line(factID, longest: 40))'.", suggestions: ids)
        }
        let metric = context.catalogue.metric(MetricID(fact["metric"]?.text ?? ""))
        let query = try fact["provenance"]?["query"]?.text.map(FactTrace.query) ?? .null
        let current = try await context.source.inventory().snapshot
        return FactTrace(
            id: "\(answer.id)/\(wanted)", answer: answer, fact: fact, metric: metric, query: query,
            isCurrent: fact["provenance"]?["snapshot"]?.text == current)
    }

    private func unknown(_ id: String) -> OperationError {
        .notFound(
            "unknown_fact", "There is no fact '\(SafeText.line(id, longest: 60))'.", suggestions: ["F1"])
    }
}

/// A number, and everything needed to compute it again.
package struct FactTrace: OperationOutput, Equatable {
    /// The fact's global id, `<answer id>/F1`.
    package var id: String
    package var answer: RecordedAnswer
    /// The fact in its wire shape.
    package var fact: JSONValue
    /// Nil when the metric is no longer defined.
    package var metric: MetricDefinition?
    /// The query in its wire shape, ready for `metrics.query`.
    package var query: JSONValue
    /// The data is still as it was: the query gives the same number now.
    package var isCurrent: Bool

    /// A query of the metric layer as what it is, a description of another computation as its words.
    fileprivate static func query(_ text: String) throws -> JSONValue {
        text.hasPrefix("{") ? try JSONValue(parsing: Data(text.utf8)) : .string(text)
    }

    package var json: JSONValue {
        let provenance = fact["provenance"] ?? .null
        func part(_ name: String) -> JSONValue { fact[name] ?? .null }
        let definition: JSONValue = .optional(metric, \.json)
        let formula: JSONValue = .optional(metric) { .string($0.formula) }
        let members: [JSONValue.Member] = [
            .init("id", .string(id)), .init("answer_id", .string(answer.id)),
            .init("question", .string(answer.question)),
            .init("asked_at", .string(answer.time.description)), .init("fact", fact), .init("metric", definition),
            .init("formula", formula), .init("value", part("value")), .init("unit", part("unit")),
            .init("period", part("period")), .init("filters", query["filters"] ?? .array([])), .init("query", query),
            .init("snapshot", provenance["snapshot"] ?? .null), .init("current", .bool(isCurrent)),
            .init("sources", provenance["sources"] ?? .array([])),
            .init("rows_read", provenance["rows_read"] ?? .null),
            .init("language_model", answer.json["language_model"] ?? .null),
        ]
        return .object(members)
    }
}
