import CCurl
import Dispatch
import Synchronization

/// Requests over libcurl, one connection each; redirects are not followed, so that a key goes nowhere else.
package struct CurlExchange: HTTPExchange {
    private static let isReady: Bool = fidga_curl_global_init() == CURLE_OK

    package init() {}

    package func send(_ request: HTTPRequest) async throws -> HTTPResponse {
        try await send(request, hearing: { _ in })
    }

    package func send(
        _ request: HTTPRequest, hearing bytes: @escaping @Sendable ([UInt8]) -> Void
    ) async throws -> HTTPResponse {
        try Task.checkCancellation()
        guard CurlExchange.isReady else { throw HTTPError.unreachable }
        let flag = StopFlag()
        let result: Result<HTTPResponse, HTTPError> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                DispatchQueue.global().async {
                    continuation.resume(returning: CurlTransfer(request, flag, bytes).run())
                }
            }
        } onCancel: {
            flag.stop()
        }
        try Task.checkCancellation()
        return try result.get()
    }
}

/// Tells a running transfer that nobody waits for it any more.
private final class StopFlag: Sendable {
    private let value = Atomic(false)
    var isSet: Bool { value.load(ordering: .relaxed) }
    func stop() { value.store(true, ordering: .relaxed) }
}

/// One transfer, on one thread from its beginning to its end.
private final class CurlTransfer {
    private let request: HTTPRequest
    private let flag: StopFlag
    private let hearing: @Sendable ([UInt8]) -> Void
    private var headers: [String: String] = [:]
    private var body: [UInt8] = []
    private var isTooLarge = false

    init(_ request: HTTPRequest, _ flag: StopFlag, _ hearing: @escaping @Sendable ([UInt8]) -> Void) {
        self.request = request
        self.flag = flag
        self.hearing = hearing
    }

    func run() -> Result<HTTPResponse, HTTPError> {
        guard let handle = curl_easy_init() else { return .failure(.unreachable) }
        defer { curl_easy_cleanup(handle) }
        var list: UnsafeMutablePointer<curl_slist>?
        defer { curl_slist_free_all(list) }
        for header in request.headers { list = curl_slist_append(list, "\(header.name): \(header.value)") ?? list }
        list = curl_slist_append(list, "Expect:") ?? list
        let context = Unmanaged.passUnretained(self).toOpaque()
        _ = fidga_curl_set_str(handle, CURLOPT_URL, request.url)
        _ = fidga_curl_set_str(handle, CURLOPT_PROTOCOLS_STR, "http,https")
        _ = fidga_curl_set_slist(handle, CURLOPT_HTTPHEADER, list)
        _ = fidga_curl_set_long(handle, CURLOPT_NOSIGNAL, 1)
        _ = fidga_curl_set_long(handle, CURLOPT_TIMEOUT_MS, Int(max(1, min(request.deadline, 86_400)) * 1000))
        _ = fidga_curl_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, Int(max(1, min(request.deadline, 20)) * 1000))
        _ = fidga_curl_set_str(handle, CURLOPT_ACCEPT_ENCODING, "")
        _ = fidga_curl_set_long(handle, CURLOPT_NOPROGRESS, 0)
        _ = fidga_curl_set_ptr(handle, CURLOPT_XFERINFODATA, context)
        _ = fidga_curl_set_progress_cb(handle) { context, _, _, _, _ in
            CurlTransfer.at(context)?.flag.isSet ?? true ? 1 : 0
        }
        _ = fidga_curl_set_ptr(handle, CURLOPT_WRITEDATA, context)
        _ = fidga_curl_set_data_cb(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
            CurlTransfer.at(context)?.take(bytes, size * count) ?? 0
        }
        _ = fidga_curl_set_ptr(handle, CURLOPT_HEADERDATA, context)
        _ = fidga_curl_set_data_cb(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            CurlTransfer.at(context)?.takeHeader(bytes, size * count) ?? 0
        }
        let code = request.body.withUnsafeBytes { bytes in
            if request.method == .post {
                _ = fidga_curl_set_long(handle, CURLOPT_POST, 1)
                _ = fidga_curl_set_off(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(bytes.count))
                _ = fidga_curl_set_ptr(handle, CURLOPT_POSTFIELDS, UnsafeMutableRawPointer(mutating: bytes.baseAddress))
            }
            return curl_easy_perform(handle)
        }
        if isTooLarge { return .failure(.tooLarge) }
        guard code == CURLE_OK else { return .failure(CurlTransfer.error(code)) }
        var status = 0
        _ = fidga_curl_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
        return .success(HTTPResponse(status: status, headers: headers, body: body))
    }

    private static func at(_ context: UnsafeMutableRawPointer?) -> CurlTransfer? {
        context.map { Unmanaged<CurlTransfer>.fromOpaque($0).takeUnretainedValue() }
    }

    private static func error(_ code: CURLcode) -> HTTPError {
        switch code {
        case CURLE_OPERATION_TIMEDOUT: .timeout
        case CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_GOT_NOTHING, CURLE_SEND_ERROR: .cutOff
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: .badAddress
        default: .unreachable
        }
    }

    private func take(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
        guard body.count + count <= request.longestBody else {
            isTooLarge = true
            return 0
        }
        let piece = Array(UnsafeRawBufferPointer(start: bytes, count: count))
        body += piece
        hearing(piece)
        return count
    }

    private func takeHeader(_ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
        let line = String(decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
        guard headers.count < 200, let colon = line.firstIndex(of: ":") else { return count }
        let value = line[line.index(after: colon)...].filter { !$0.isNewline }
        headers[line[..<colon].lowercased()] = String(value.drop { $0 == " " })
        return count
    }
}
