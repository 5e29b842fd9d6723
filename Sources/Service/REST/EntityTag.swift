import Crypto
import Operations
import Semantics

/// A strong entity tag: the same tag, the same bytes.
struct EntityTag: Sendable, Equatable {
    /// In quotes, as it stands in the header.
    let text: String

    /// Of an answer that follows from the parameters and the data's version.
    ///
    /// - Parameter page: nil for the whole answer.
    init(
        _ operation: AnyOperation, _ params: JSONValue, _ version: DataVersion, _ form: Representation,
        _ page: Page? = nil
    ) {
        let part = page.map { ["\($0.offset)", "\($0.size)"] } ?? []
        self.init(of: [operation.name, params.serialized, version.snapshot, version.day, form.rawValue] + part)
    }

    /// Of any other answer.
    init(content: String, _ form: Representation) { self.init(of: [content, form.rawValue]) }

    private init(of parts: [String]) {
        var hash = SHA256()
        for part in parts {
            // Lengths first: no two lists of parts are the same bytes.
            hash.update(data: Array("\(part.utf8.count):".utf8))
            hash.update(data: Array(part.utf8))
        }
        let digest = hash.finalize().prefix(12).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }
        text = "\"" + digest.joined() + "\""
    }

    /// Whether an `If-None-Match` names it; weakness does not matter there.
    func matches(_ header: String) -> Bool {
        header.split(separator: ",").contains { part in
            let tag = part.filter { !$0.isWhitespace }
            return tag == "*" || tag == text || tag == "W/" + text
        }
    }
}
