import Hummingbird
import Logging

/// `echo PORT RESULT`: reads each JSON-RPC call's body, and answers with its id and the same result every time.
@main struct Echo {
    private struct Call: Decodable { var id: Int }

    static func main() async throws {
        let port = Int(CommandLine.arguments[1]) ?? 0
        let result = CommandLine.arguments[2]
        let router = Router()
        router.post("/rpc") { request, context in
            let call = try await request.decode(as: Call.self, context: context)
            return Response(
                status: .ok, headers: [.contentType: "application/json"],
                body: ResponseBody(
                    byteBuffer: ByteBuffer(string: #"{"jsonrpc":"2.0","result":\#(result),"id":\#(call.id)}"#)))
        }
        var logger = Logger(label: "echo")
        logger.logLevel = .error
        try await Application(
            router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
            logger: logger
        ).runService()
    }
}
