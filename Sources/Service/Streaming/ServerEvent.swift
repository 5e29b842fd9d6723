import Semantics

/// One event of a stream, as the WHATWG's text/event-stream has it.
enum ServerEvent: Sendable, Equatable {
    case event(id: String? = nil, name: String?, data: String)
    /// Keeps the connection open.
    case comment(String)

    var text: String {
        switch self {
        case .comment(let text): return ": \(text)\n\n"
        case .event(let id, let name, let data):
            var text = ""
            if let id { text += "id: \(id)\n" }
            if let name { text += "event: \(name)\n" }
            for line in data.split(separator: "\n", omittingEmptySubsequences: false) { text += "data: \(line)\n" }
            return text + "\n"
        }
    }

    static func json(_ name: String?, _ value: JSONValue, id: String? = nil) -> ServerEvent {
        .event(id: id, name: name, data: value.serialized)
    }
}
