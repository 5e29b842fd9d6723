package import Semantics

/// The JSON in a reply that may have words or a fence around it. Untrusted.
package enum ReplyJSON {
    /// Places that are tried before the reply counts as none.
    private static let patience = 64

    /// The first object in a reply that is one of those wanted.
    package static func object(in text: String, where isWanted: (JSONValue) -> Bool) -> JSONValue? {
        let ends = text.indices.filter { text[$0] == "}" }
        var tries = 0
        for start in text.indices where text[start] == "{" {
            for end in ends.reversed() where end > start {
                tries += 1
                guard tries <= patience else { return nil }
                if let json = try? JSONValue(parsing: String(text[start...end])), isWanted(json) { return json }
            }
        }
        return nil
    }
}
