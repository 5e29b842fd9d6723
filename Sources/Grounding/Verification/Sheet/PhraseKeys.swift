import Synchronization

/// The stems of phrases, found once: every sheet names the same metrics by the same words, and stemming them is most of what
/// a sheet's vocabulary costs. Bounded; when it is full it begins anew.
final class PhraseKeys: Sendable {
    static let shared = PhraseKeys()

    private static let most = 8_192
    /// Names of campaigns and pages come and go, and long ones are not worth their room.
    private static let longest = 64
    private let keys = Mutex<[String: String]>([:])

    /// Stems with a space between.
    func key(of phrase: String) -> String {
        guard phrase.utf8.count <= PhraseKeys.longest else { return PhraseKeys.stems(phrase) }
        if let key = keys.withLock({ $0[phrase] }) { return key }
        let key = PhraseKeys.stems(phrase)
        keys.withLock { keys in
            if keys.count >= PhraseKeys.most { keys.removeAll(keepingCapacity: true) }
            keys[phrase] = key
        }
        return key
    }

    private static func stems(_ phrase: String) -> String {
        WordScanner.words(Array(phrase.unicodeScalars)).map(\.stem).joined(separator: " ")
    }
}
