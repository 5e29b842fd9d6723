import Semantics
import Testing

@testable import Service

@Suite struct `A text that is sent in pieces` {
    @Test func `is sent once: what is left follows what was told`() async {
        let (events, sink) = AsyncStream<ServerEvent>.makeStream()
        let told = ToldText(sink)
        told.add("Sessions fell.")
        told.add(" Orders fell.")
        for sentence in Sentences.split(told.rest(of: "Sessions fell. Orders fell.\nData: complete.")) {
            told.add(sentence)
        }
        sink.finish()
        var sent: [ServerEvent] = []
        for await event in events { sent.append(event) }
        let pieces = ["Sessions fell.", " Orders fell.", "\n", "Data: complete."]
        #expect(sent == pieces.map { .json("text", .object(["text": .string($0)])) })
    }

    @Test func `is sent as a whole where nothing was told`() {
        let (_, sink) = AsyncStream<ServerEvent>.makeStream()
        #expect(ToldText(sink).rest(of: "All of it.") == "All of it.")
    }
}
