import Foundation
import Semantics
package import Transport

/// Turns texts into vectors that lie near each other where their meanings do.
package protocol TextEmbedder: Sendable {
    var name: String { get }

    /// One vector a text, in their order.
    /// - Throws: `ModelError`.
    func vectors(of texts: [String]) async throws -> [[Double]]
}

/// Embeddings behind a server that speaks OpenAI's protocol.
package struct RemoteEmbedder: TextEmbedder {
    package let name: String
    private let base: String
    private let model: String
    private let key: String?
    private let exchange: any HTTPExchange

    /// - Parameter key: goes into one header and nowhere else.
    package init(_ name: ModelName, base: String, key: String?, exchange: any HTTPExchange) {
        self.name = name.text
        self.base = base
        model = name.model
        self.key = key
        self.exchange = exchange
    }

    package func vectors(of texts: [String]) async throws -> [[Double]] {
        let body = JSONValue.object(["model": .string(model), "input": .array(texts.map { .string($0) })])
        let headers =
            [(name: "Content-Type", value: "application/json")]
            + (key.map { [("Authorization", "Bearer \($0)")] } ?? [])
        let address = (base.hasSuffix("/") ? String(base.dropLast()) : base) + "/embeddings"
        let response: HTTPResponse
        do {
            response = try await exchange.send(
                HTTPRequest(url: address, headers: headers, body: Array(body.serialized.utf8)))
        } catch let error as HTTPError {
            switch error {
            case .timeout: throw ModelError.timeout
            case .tooLarge: throw ModelError.malformed
            case .badAddress, .unreachable, .cutOff: throw ModelError.unreachable
            }
        }
        switch response.status {
        case 200...299: return try vectors(in: response.body, count: texts.count)
        case 408, 429, 503, 529: throw ModelError.busy
        case 500...599: throw ModelError.failed
        default: throw ModelError.refused
        }
    }

    private func vectors(in body: [UInt8], count: Int) throws(ModelError) -> [[Double]] {
        guard let json = try? JSONValue(parsing: Data(body)), let data = json["data"]?.elements, data.count == count
        else { throw .malformed }
        // A server may answer in another order, and then says so.
        let places = data.enumerated().map { $1["index"]?.integer.map(Int.init) ?? $0 }
        var vectors = [[Double]](repeating: [], count: count)
        for (place, item) in zip(places, data) {
            let vector = item["embedding"]?.elements?.compactMap(\.double) ?? []
            guard vectors.indices.contains(place), !vector.isEmpty else { throw .malformed }
            vectors[place] = vector
        }
        guard vectors.allSatisfy({ $0.count == vectors[0].count && !$0.isEmpty }) else { throw .malformed }
        return vectors
    }
}
