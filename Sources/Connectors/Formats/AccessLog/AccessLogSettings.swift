import Semantics
import Yams

/// What a map can say about a web server's log.
struct AccessLogSettings: Sendable {
    /// What tells two visitors apart.
    enum Visitor: String, CaseIterable, Sendable {
        case address
        case addressAndAgent = "address_and_agent"
    }

    /// The unit of the number at the end of a line.
    enum ResponseTime: String, CaseIterable, Sendable {
        case none
        case seconds = "s"
        case milliseconds = "ms"
        case microseconds = "us"

        fileprivate var milliseconds: Double {
            switch self {
            case .none: 0
            case .seconds: 1000
            case .milliseconds: 1
            case .microseconds: 0.001
            }
        }
    }

    private(set) var visitor = Visitor.addressAndAgent
    /// Hosts of the site itself, lower case and without `www.`; empty when the log is to tell.
    private(set) var hosts: Set<String> = []
    private var responseTime: ResponseTime?

    init(_ setup: ImportSetup) throws(ConnectorError) {
        guard let text = setup.mapping else { return }
        var reader = MappingReader()
        let members = MappingReader.members(try MappingReader.root(text))
        reader.refuse(members, except: ["visitor", "host", "response_time"], at: "")
        if let node = members["visitor"] { visitor = reader.word(node, "visitor") ?? visitor }
        if let node = members["response_time"] { responseTime = reader.word(node, "response_time") }
        if let node = members["host"] {
            for node in node.sequence.map(Array.init) ?? [node] {
                if let host = reader.text(node, "host") { hosts.insert(TrafficSigns.bareHost(host.lowercased())) }
            }
        }
        try reader.finish()
    }

    /// Milliseconds; nil when the line has none. Undeclared, a single number at the end is taken for one: a whole number
    /// is in microseconds (Apache's `%D`), one with a point in seconds (nginx's `$request_time`).
    func latency(_ trailing: [String]) throws(RecordProblem) -> Double? {
        guard responseTime != ResponseTime.none, let last = trailing.last, last != "-" else { return nil }
        let number = last.utf8.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x2E } ? Double(last) : nil
        if let responseTime {
            guard let number else {
                throw .badNumber(last, "the map says that a line ends with its response time")
            }
            return number * responseTime.milliseconds
        }
        guard trailing.count == 1, let number else { return nil }
        return last.contains(".") ? number * 1000 : number / 1000
    }
}
