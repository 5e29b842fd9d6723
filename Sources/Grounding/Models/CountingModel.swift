import Semantics
import Synchronization

/// Counts what a model would be asked, and asks nobody: for an estimate before anything is paid.
///
/// Whoever asks it gets no words, so answers are worded by the narrator; repairs of faulty replies are not in the count.
package final class CountingModel: LanguageModel {
    package struct Count: Sendable, Equatable {
        package var calls = 0
        /// About: four characters a token, as English text has.
        package var promptTokens = 0
        /// The most that replies may have.
        package var mostReplyTokens = 0
    }

    package let name: String
    private let state = Mutex(Count())
    private static let charactersPerToken = 4

    package init(name: String) { self.name = name }

    package var count: Count { state.withLock { $0 } }

    package func reply(to request: ModelRequest) async throws -> ModelReply {
        let letters = request.system.count + request.user.count + (request.schema?.serialized.count ?? 0)
        state.withLock { count in
            count.calls += 1
            count.promptTokens += (letters + CountingModel.charactersPerToken - 1) / CountingModel.charactersPerToken
            count.mostReplyTokens += request.maxTokens
        }
        throw ModelError.budget
    }
}
