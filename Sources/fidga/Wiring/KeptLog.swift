import Logging
import Synchronization

/// Keeps what is logged, at every level, for an examiner to read.
final class KeptLog: Sendable {
    private let kept = Mutex<[String]>([])

    var lines: [String] { kept.withLock { $0 } }

    var logger: Logger { Logger(label: "fidga") { _ in KeptLogHandler(log: self) } }

    fileprivate func keep(_ line: String) { kept.withLock { $0.append(line) } }
}

private struct KeptLogHandler: LogHandler {
    let log: KeptLog
    var logLevel = Logger.Level.trace
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }.sorted { $0.key < $1.key }
        log.keep(([event.message.description] + all.map { "\($0.key)=\($0.value)" }).joined(separator: " "))
    }
}
