import Testing

@testable import Grounding

struct AnswerDraftTests {
    @Test("A term is introduced by what people call it, once")
    func introductions() {
        var draft = AnswerDraft()
        draft.introduce("session key event rate", as: "conversion rate")
        draft.say("Session key event rate rose.")
        draft.item("- session key event rate: 3 %")
        #expect(draft.text == "Conversion rate (session key event rate) rose.\n- session key event rate: 3 %")
        var known = AnswerDraft()
        known.introduce("session key event rate", as: "conversion rate")
        known.say("Conversion rate means the session key event rate.")
        known.say("Session key event rate rose.")
        #expect(known.text == "Conversion rate means the session key event rate. Session key event rate rose.")
    }
}
