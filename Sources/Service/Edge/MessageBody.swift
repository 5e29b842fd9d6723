import HTTPTypes
import Hummingbird

/// Reads the JSON in a request's body, or says why there is none to read.
struct MessageBody: Sendable {
    let limits: ServiceLimits
    let now: @Sendable () -> Duration

    enum Refusal: Error {
        case wrongType
        case packed
        case tooLarge
        /// It came in pieces for longer than an answer may take.
        case tooSlow
        case broken
    }

    /// The bytes, where the body says that it is JSON or says nothing.
    func bytes(_ request: Request) async throws(Refusal) -> [UInt8] {
        if let type = request.headers[.contentType], !MessageBody.isJSON(type) { throw .wrongType }
        if let coding = request.headers[.contentEncoding], coding.lowercased() != "identity" { throw .packed }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limits.bodyBytes {
            throw .tooLarge
        }
        let end = now() + limits.deadline
        var bytes: [UInt8] = []
        do {
            for try await part in request.body {
                guard bytes.count + part.readableBytes <= limits.bodyBytes else { throw Refusal.tooLarge }
                guard now() <= end else { throw Refusal.tooSlow }
                bytes.append(contentsOf: part.readableBytesView)
            }
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            throw .broken
        }
        return bytes
    }

    static func isJSON(_ type: String) -> Bool {
        if type == "application/json" { return true }
        let name = type.split(separator: ";").first.map { $0.trimmingPrefix(" ").lowercased() } ?? ""
        let plain = name.trimmingSuffix(" ")
        return plain == "application/json" || (plain.hasPrefix("application/") && plain.hasSuffix("+json"))
    }
}

extension MessageBody.Refusal {
    func response(limits: ServiceLimits, requestID: String) -> Response {
        switch self {
        case .wrongType, .packed:
            Replies.problem(
                status: 415, title: "Unsupported media type", code: "unsupported_media_type",
                "The body must be JSON that is not packed: Content-Type: application/json.", requestID: requestID)
        case .tooLarge:
            Replies.problem(
                status: 413, title: "Too large", code: "too_large",
                "The body is larger than \(limits.bodyBytes) bytes.", requestID: requestID)
        case .tooSlow:
            Replies.problem(
                status: 408, title: "Too slow", code: "too_slow",
                "The body took longer than \(limits.deadline.components.seconds) s.", requestID: requestID)
        case .broken:
            Replies.problem(
                status: 400, title: "Broken request", code: "broken_request", "The body ended early.",
                requestID: requestID)
        }
    }
}

extension String {
    fileprivate func trimmingSuffix(_ character: Character) -> String {
        var copy = self
        while copy.last == character { copy.removeLast() }
        return copy
    }
}
