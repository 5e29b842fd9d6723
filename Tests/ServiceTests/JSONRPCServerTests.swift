import Foundation
import Operations
import Semantics
import Testing

@testable import Service

@Suite struct `JSON-RPC answers as the specification has it` {
    private func answer(_ request: String) async -> String? {
        await ExampleMethods.server.respond(to: request.utf8, call: ServiceCall(requestID: "r1"))
    }

    @Test(arguments: [
        (#"{"jsonrpc":"2.0","method":"subtract","params":[42,23],"id":1}"#, #"{"jsonrpc":"2.0","result":19,"id":1}"#),
        (
            #"{"jsonrpc":"2.0","method":"subtract","params":{"subtrahend":23,"minuend":42},"id":"x"}"#,
            #"{"jsonrpc":"2.0","result":19,"id":"x"}"#
        ),
        (
            #"{"jsonrpc":"2.0","method":"sum","params":[1],"id":123456789012345678901234567890}"#,
            #"{"jsonrpc":"2.0","result":1,"id":123456789012345678901234567890}"#
        ),
        (#"{"jsonrpc":"2.0","method":"sum","id":1.50}"#, #"{"jsonrpc":"2.0","result":0,"id":1.50}"#),
        (#"{"jsonrpc":"2.0","method":"sum","id":null}"#, #"{"jsonrpc":"2.0","result":0,"id":null}"#),
    ]) func `results echo the id exactly`(_ request: String, _ response: String) async {
        #expect(await answer(request) == response)
    }

    @Test(arguments: [
        #"{"jsonrpc":"2.0","method":"update","params":[1]}"#, #"{"jsonrpc":"2.0","method":"nope"}"#,
        #"[{"jsonrpc":"2.0","method":"update"},{"jsonrpc":"2.0","method":"nope"}]"#,
    ]) func `notifications are silent`(_ request: String) async {
        #expect(await answer(request) == nil)
    }

    @Test(arguments: [
        ("{", -32700), ("[]", -32600), ("5", -32600), (#"{"jsonrpc":"2.0","method":5,"id":1}"#, -32600),
        (#"{"jsonrpc":"2.0","method":"nope","id":1}"#, -32601),
        (#"{"jsonrpc":"2.0","method":"rpc.nope","id":1}"#, -32601),
        (#"{"jsonrpc":"2.0","method":"subtract","params":[1],"id":1}"#, -32602),
    ]) func `errors carry code, suggestions and request id`(_ request: String, _ code: Int64) async throws {
        let response = try JSONReader.read((await answer(request) ?? "").utf8)
        #expect(response["error"]?["code"]?.integer == code)
        #expect(response["error"]?["data"]?["request_id"]?.text == "r1")
        #expect(response["error"]?["data"]?["suggestions"]?.elements != nil)
        #expect(response["result"] == nil)
    }

    @Test func `batches, depth and size are bounded`() async throws {
        let call = #"{"jsonrpc":"2.0","method":"sum","id":1}"#
        let many = "[" + Array(repeating: call, count: 101).joined(separator: ",") + "]"
        #expect(await answer(many)?.contains("-32600") == true)
        #expect(await answer(String(repeating: "[", count: 200))?.contains("-32700") == true)
        #expect(await answer(String(repeating: " ", count: 1_048_577))?.contains("-32600") == true)
    }

    // MARK: the recorded cases

    static let casesFile: URL = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let shared = ProcessInfo.processInfo.environment["FIDGA_SHARED"].map { URL(filePath: $0) }
        return (shared ?? root.deletingLastPathComponent().appending(path: "shared"))
            .appending(path: "data/jsonrpc/cases.json")
    }()

    @Test(.enabled(if: FileManager.default.fileExists(atPath: casesFile.path()), "the recorded cases are not here"))
    func `the recorded cases come out as expected`() async throws {
        let document = try JSONReader.read(Data(contentsOf: Self.casesFile))
        let cases = document["cases"]?.elements ?? []
        #expect(cases.count == 40)
        for example in cases {
            let name = example["name"]?.text ?? ""
            let request = example["request"]?.text ?? ""
            let bytes =
                request.hasPrefix("base64:")
                ? Array(try #require(Data(base64Encoded: String(request.dropFirst(7))))) : Array(request.utf8)
            let response = try await ExampleMethods.server.respond(to: bytes, call: ServiceCall())
                .map { try JSONReader.read($0.utf8) }
            let expected = example["expect"] ?? .null
            guard let response else {
                #expect(expected == .null, "\(name)")
                continue
            }
            #expect(comparable(response) == comparable(expected), "\(name)")
        }
    }

    /// What the cases compare: the members of a response, of an error only its code, of a batch the set.
    private func comparable(_ response: JSONValue) -> [String] {
        if let elements = response.elements { return elements.flatMap(comparable).sorted() }
        let error = response["error"]?["code"]?.serialized ?? "none"
        return [
            "\(response["jsonrpc"]?.text ?? "") \(response["result"]?.serialized ?? "none") \(error) "
                + (response["id"]?.serialized ?? "none")
        ]
    }
}
