import Semantics
import Synchronization
import Testing

@testable import Grounding

/// Counts how often it is asked.
private final class CountingModel: LanguageModel {
    let name = "counting"
    private let calls = Mutex(0)
    private let failing: ModelError?
    var count: Int { calls.withLock { $0 } }

    init(failing: ModelError? = nil) { self.failing = failing }

    func reply(to request: ModelRequest) async throws -> ModelReply {
        let turn = calls.withLock { calls in
            calls += 1
            return calls
        }
        if let failing { throw failing }
        return ModelReply(
            text: "reply \(turn) to \(request.user)", finish: .complete, promptTokens: 30, replyTokens: 10)
    }
}

@Suite struct `What stands in front of a model` {
    private func request(_ user: String) throws -> ModelRequest {
        let prompt = try PromptLibrary.builtIn().prompt("answer-question")
        return ModelRequest(try prompt.filled(["facts": "[F1] Sessions were 5.", "question": user]))
    }

    @Test func `a recording plays the same replies again and asks nobody`() async throws {
        let model = CountingModel()
        let recorder = RecordingModel(model)
        let first = try await recorder.reply(to: request("one"))
        _ = try await recorder.reply(to: request("two"))
        let kept = try Cassette(json: try JSONValue(parsing: await recorder.cassette.json.serialized))
        #expect(kept == (await recorder.cassette))
        let replayed = ReplayedModel(kept)
        #expect(try await replayed.reply(to: request("one")) == first)
        #expect(model.count == 2)
        await #expect(throws: ModelError.unrecorded) { try await replayed.reply(to: request("three")) }
    }

    @Test func `no word of a prompt stands in a cassette`() async throws {
        let recorder = RecordingModel(CountingModel())
        let asked = try request("canary-7731")
        _ = try await recorder.reply(to: asked)
        var silent = await recorder.cassette
        silent.keep(ModelReply(text: "fine", finish: .complete), for: asked)
        #expect(!silent.json.serialized.contains("canary-7731"))
    }

    @Test(arguments: [
        "{}", #"{"version":2,"model":"m","replies":[]}"#, #"{"version":1,"replies":[]}"#,
        #"{"version":1,"model":"m","replies":[{"request":"a","text":"b","finish":"perhaps"}]}"#,
    ])
    func `a file that is no cassette is refused`(_ text: String) throws {
        #expect(throws: CassetteError.self) { try Cassette(json: try JSONValue(parsing: text)) }
    }

    @Test(arguments: [
        (ModelBudget(calls: 2), 2), (ModelBudget(tokens: 10), 0),
        (ModelBudget(money: 0.001, prices: (prompt: 1, reply: 100)), 1), (ModelBudget(), 5),
    ])
    func `a used-up budget asks no more until the next day`(_ budget: ModelBudget, _ allowed: Int) async throws {
        let model = CountingModel()
        let day = Mutex("2026-11-23")
        let budgeted = BudgetedModel(model, budget: budget) { day.withLock { $0 } }
        var failures = 0
        for turn in 0..<5 {
            do {
                _ = try await budgeted.reply(to: request("\(turn)"))
            } catch let error as ModelError {
                #expect(error == .budget)
                failures += 1
            }
        }
        #expect(model.count == allowed)
        #expect(failures == 5 - allowed)
        guard allowed > 0, failures > 0 else { return }
        day.withLock { $0 = "2026-11-24" }
        _ = try await budgeted.reply(to: request("again"))
        #expect(model.count == allowed + 1)
    }

    @Test func `the log says to whom how much was sent, and no word of it`() async throws {
        let entries = Mutex<[EgressEntry]>([])
        let logged = LoggedModel(
            CountingModel(), base: "https://user:secret@models.example:8443/v1/x?key=secret",
            now: { "2026-11-23T10:00:00Z" },
            log: { entry in entries.withLock { $0.append(entry) } })
        let asked = try request("canary-7731")
        _ = try await logged.reply(to: asked)
        let entry = try #require(entries.withLock { $0.first })
        #expect(entry.receiver == "https://models.example:8443")
        #expect(entry.request == asked.key)
        #expect(entry.bytes == asked.system.utf8.count + asked.user.utf8.count)
        #expect(!entry.json.serialized.contains("canary-7731") && !entry.json.serialized.contains("secret"))
    }

    @Test func `failures are logged as well`() async throws {
        let entries = Mutex<[EgressEntry]>([])
        let logged = LoggedModel(
            CountingModel(failing: .refused), base: "http://h", now: { "" },
            log: { entry in entries.withLock { $0.append(entry) } })
        await #expect(throws: ModelError.refused) { try await logged.reply(to: request("one")) }
        #expect(entries.withLock { $0.map(\.outcome) } == ["refused"])
    }

    @Test(
        arguments: [
            ("7", nil, 7.0), (" 0 ", nil, 0), ("soon", nil, nil), ("-3", nil, nil),
            ("Sun, 06 Nov 1994 08:50:07 GMT", "Sun, 06 Nov 1994 08:49:37 GMT", 30),
            ("Tue, 01 Mar 2026 00:00:05 GMT", "Mon, 28 Feb 2026 23:59:55 GMT", 10),
            ("Sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:50:07 GMT", 0),
            ("Sun, 06 Nov 1994 08:50:07 GMT", nil, nil),
        ] as [(String, String?, Double?)])
    func `seconds and dates to wait`(_ header: String, _ date: String?, _ seconds: Double?) {
        #expect(RetryAfter.seconds(header, date: date) == seconds)
    }
}
