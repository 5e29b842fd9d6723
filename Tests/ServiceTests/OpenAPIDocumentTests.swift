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

    @Test func `every report can be had by a body, also those whose path is another operation's`() {
        let run = paths["/api/reports/run"]?["post"]
        let body = run?["requestBody"]?["content"]?["application/json"]
        #expect(body?["schema"]?["properties"]?["comparison"] != nil)
        #expect(body?["schema"]?["properties"]?["filters"] != nil)
        let meaning = body?["schema"]?["properties"]?["name"]?["description"]?.text ?? ""
        for name in ListReports.names { #expect(meaning.contains(name)) }
        #expect(!names("/api/reports/run", "post").contains("name"))
    }

    @Test func `shapes are given once, and every reference leads to one`() {
        for document in [OpenAPIDocument(registry: .standard).json, OpenRPCDocument(registry: .standard).json] {
            let shapes = document["components"]?["schemas"] ?? .null
            for name in ["Period", "Fact", "Trust", "MetricTable", "Filter", "SegmentCondition"] {
                #expect(shapes[name]?["title"] == nil && shapes[name] != nil && shapes[name] != .null, "\(name)")
            }
            var references: Set<String> = []
            func look(_ value: JSONValue) {
                switch value {
                case .array(let elements): elements.forEach(look)
                case .object(let members):
                    if let reference = value["$ref"]?.text { references.insert(reference) }
                    for member in members { look(member.value) }
                default: return
                }
            }
            look(document)
            #expect(references.contains("#/components/schemas/Trust"))
            for reference in references {
                let steps = reference.split(separator: "/").dropFirst().map(String.init)
                let found = steps.reduce(document as JSONValue?) { $0?[$1] }
                #expect(found != nil, "\(reference)")
            }
        }
    }

    @Test func `the OpenRPC document says where, how, and what can go wrong`() {
        let document = OpenRPCDocument(registry: .standard).json
        #expect(document["servers"]?.elements?.first?["url"]?.text == "/rpc")
        #expect(document["info"]?["description"]?.text?.contains("Content-Type: application/json") == true)
        let required = document["components"]?["schemas"]?["ErrorData"]?["required"]?.elements ?? []
        #expect(required.compactMap(\.text) == ["code", "suggestions", "request_id"])
        for method in document["methods"]?.elements ?? [] {
            let codes = (method["errors"]?.elements ?? []).compactMap { $0["code"]?.integer }
            #expect(Set(codes).isSuperset(of: [-32700, -32600, -32601, -32602, -32603]))
            for example in method["examples"]?.elements ?? [] { #expect(example["result"] == nil) }
        }
    }

    @Test func `a tool's schemas stand by themselves`() {
        let schema = SharedShapes.closed(
            JSONSchema.record(["filters": JSONSchema.array(of: JSONSchema.shape("X", JSONSchema.record(["y": .null])))])
        )
        #expect(schema["properties"]?["filters"]?["items"]?["$ref"]?.text == "#/$defs/X")
        #expect(schema["$defs"]?["X"]?["properties"]?["y"] == .null)
    }

    @Test func `a name in a path is none that is a path of its own`() {
        let named = paths["/api/reports/{name}"]?["get"]?["parameters"]?.elements?.first
        let names = (named?["schema"]?["enum"]?.elements ?? []).compactMap(\.text)
        #expect(names.contains("weekly_summary") && Set(names).isSubset(of: ListReports.names))
        let taken = Set(ListReports.names).subtracting(names)
        #expect(!taken.isEmpty)
        #expect(Set(ListReports.names).allSatisfy { (paths["/api/reports/\($0)"] != nil) == taken.contains($0) })
        #expect(paths["/api/alerts/{id}/update"]?["post"]?["parameters"]?.elements?.first?["schema"]?["enum"] == nil)
    }
}
