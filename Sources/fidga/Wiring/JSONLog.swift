import Logging
import Semantics

/// A log of one JSON object a line, on standard error: for machines that collect logs.
struct JSONLog: LogHandler {
    var logLevel = Logger.Level.info
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var members: [JSONValue.Member] = [
            .init("time", .string(WallClock.now().description)), .init("level", .string(event.level.rawValue)),
            .init("message", .string(event.message.description)),
        ]
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        members += all.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value.description)) }
        StandardStreams.message(JSONValue.object(members).serialized + "\n")
    }
}
