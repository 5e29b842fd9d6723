import Testing

@testable import Grounding

/// What a small model repeats of its prompt is no part of an answer.
@Suite struct PromptEchoTests {
    @Test(
        "Headings and labels go, the sentence stays",
        arguments: [
            (
                "Question: «How many orders?»\nChecked sentences:\n«Orders came to 40 [F1].»\nRetold:",
                "Orders came to 40 [F1]."
            ),
            ("Retold: Orders came to 40 [F1].", "Orders came to 40 [F1]."),
            ("The answer is: Orders came to 40 [F1].", "Orders came to 40 [F1]."),
            ("Campaign «Spring» brought 40 orders [F1].", "Campaign «Spring» brought 40 orders [F1]."),
            ("A question: who buys? 40 people [F1].", "A question: who buys? 40 people [F1]."),
        ])
    func echoes(_ reply: String, _ plain: String) {
        #expect(ReplyText.plain(reply) == plain)
    }

    @Test("Nothing but the prompt is nothing")
    func onlyThePrompt() {
        #expect(ReplyText.plain("Question: «Why?»\nChecked sentences:").isEmpty)
    }
}
