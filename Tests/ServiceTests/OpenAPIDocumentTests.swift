import Operations
import Semantics
import Testing

@testable import Service

@Suite struct `The OpenAPI document says what the routes take` {
    private let paths = OpenAPIDocument(registry: .standard).json["paths"] ?? .null

    private func names(_ path: String, _ method: String) -> [String] {
        (paths[path]?[method]?["parameters"]?.elements ?? []).compactMap { $0["name"]?.text }
    }

    @Test func `what stands in the path does not stand in the body`() {
        let update = paths["/api/alerts/{id}/update"]?["post"]
        let body = update?["requestBody"]?["content"]?["application/json"]
        #expect(names("/api/alerts/{id}/update", "post").first == "id")
        #expect(body?["schema"]?["properties"]?["muted_until"] != nil && body?["schema"]?["properties"]?["id"] == nil)
        #expect(body?["example"]?["id"] == nil && body?["example"]?["muted_until"] != nil)
        // Nothing but the id is needed, so nothing need be in a body.
        #expect(update?["requestBody"]?["required"]?.flag == false)
        #expect(paths["/api/alerts/{id}/delete"]?["post"]?["requestBody"] == nil)
    }

    @Test func `answers with rows have pages, and what changes something takes a key`() {
        #expect(names("/api/query", "post").contains("page_size"))
        #expect(names("/api/metrics", "get").contains("cursor"))
        #expect(!names("/api/metrics/{id}", "get").contains("cursor"))
        #expect(names("/api/alerts", "post").contains("Idempotency-Key"))
        #expect(!names("/api/query", "post").contains("Idempotency-Key"))
    }

    @Test func `what an answer names can be asked for`() {
        let links = paths["/api/alerts"]?["post"]?["responses"]?["200"]?["links"]
        #expect(links?["delete"]?["operationId"]?.text == "alerts.delete")
        #expect(links?["change"]?["parameters"]?["id"]?.text == "$response.body#/id")
        let listed = paths["/api/metrics"]?["get"]?["responses"]?["200"]?["links"]
        #expect(listed?["metrics"]?["parameters"]?["id"]?.text == "$response.body#/metrics/0/id")
    }

    @Test func `a name in a path is none that is a path of its own`() {
        let named = paths["/api/reports/{name}"]?["get"]?["parameters"]?.elements?.first
        let taken = (named?["schema"]?["not"]?["enum"]?.elements ?? []).compactMap(\.text)
        #expect(!taken.isEmpty)
        #expect(taken.allSatisfy { paths["/api/reports/\($0)"] != nil })
        #expect(paths["/api/alerts/{id}/update"]?["post"]?["parameters"]?.elements?.first?["schema"]?["not"] == nil)
    }
}
