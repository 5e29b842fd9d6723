/// One request, and how long and how large its answer may be.
package struct HTTPRequest: Sendable, Equatable {
    package enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
    }

    package var method: Method
    package var url: String
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]
    /// Seconds from the beginning to the last byte.
    package var deadline: Double
    /// Bytes of the answer's body; more are an error.
    package var longestBody: Int

    package init(
        method: Method = .post, url: String, headers: [(name: String, value: String)] = [], body: [UInt8] = [],
        deadline: Double = 60, longestBody: Int = 8 << 20
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.deadline = deadline
        self.longestBody = longestBody
    }

    package static func == (a: HTTPRequest, b: HTTPRequest) -> Bool {
        a.method == b.method && a.url == b.url && a.body == b.body
            && a.headers.elementsEqual(b.headers) { $0.name == $1.name && $0.value == $1.value }
    }
}

/// What a server answered.
package struct HTTPResponse: Sendable, Equatable {
    package var status: Int
    /// Names in lower case.
    package var headers: [String: String]
    package var body: [UInt8]

    package init(status: Int, headers: [String: String] = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

/// Why there is no answer. Never holds the address, a header or a word of the body.
package enum HTTPError: Error, Sendable, Equatable {
    case unreachable, timeout, cutOff, tooLarge, badAddress
}

/// Who carries requests: a network, or a cassette.
package protocol HTTPExchange: Sendable {
    /// - Throws: `HTTPError`; `CancellationError` when the task was cancelled.
    func send(_ request: HTTPRequest) async throws -> HTTPResponse

    /// The same, heard while it comes.
    ///
    /// - Parameter bytes: takes pieces of the body in their order, of whatever status the answer has.
    func send(_ request: HTTPRequest, hearing bytes: @escaping @Sendable ([UInt8]) -> Void) async throws -> HTTPResponse
}

extension HTTPExchange {
    /// Who does not stream is heard when all is there.
    package func send(
        _ request: HTTPRequest, hearing bytes: @escaping @Sendable ([UInt8]) -> Void
    ) async throws -> HTTPResponse {
        let response = try await send(request)
        bytes(response.body)
        return response
    }
}
