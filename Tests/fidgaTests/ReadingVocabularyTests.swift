import Operations
import Testing

@testable import Evaluation

@Suite struct `A suite may expect every reading that there is` {
    @Test func `its words are those of the program`() {
        #expect(ReadingVocabulary.intents == QuestionIntent.allCases.map(\.rawValue))
    }
}
