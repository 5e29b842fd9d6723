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
        self.init(
            of: [operation.name, params.serialized, version.snapshot, version.day, version.notes, form.rawValue] + part)
    }

    /// Of any other answer.
    init(content: String, _ form: Representation) { self.init(of: [content, form.rawValue]) }

    private init(of parts: [String]) {
        // Lengths first: no two lists of parts are the same bytes.
        let bytes = parts.flatMap { part in Array("\(part.utf8.count):".utf8) + Array(part.utf8) }
        text = "\"" + SHA256.digits(of: bytes).prefix(24) + "\""
    }

    /// Whether an `If-None-Match` names it; weakness does not matter there.
    func matches(_ header: String) -> Bool {
        header.split(separator: ",").contains { part in
            let tag = part.filter { !$0.isWhitespace }
            // A tag without digits is none: nothing could be hashed.
            return tag == "*" || text.utf8.count > 2 && (tag == text || tag == "W/" + text)
        }
    }
}
