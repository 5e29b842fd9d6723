/// The service's counts in Prometheus' text format 0.0.4.
struct PrometheusText {
    private(set) var text = ""

    init(_ telemetry: Telemetry, running: Int, waiting: Int) {
        let state = telemetry.snapshot
        family("fidga_http_requests_total", "counter", "Requests answered, by route and status.")
        for (labels, count) in state.requests.sorted(by: { "\($0.key)" < "\($1.key)" }) {
            sample(
                "fidga_http_requests_total",
                [("method", labels.method), ("route", labels.route), ("status", "\(labels.status)")], "\(count)")
        }
        family("fidga_operations_total", "counter", "Operations run, by outcome.")
        for (labels, count) in state.operations.sorted(by: { "\($0.key)" < "\($1.key)" }) {
            sample(
                "fidga_operations_total", [("operation", labels.operation), ("outcome", labels.outcome)], "\(count)")
        }
        family("fidga_operation_seconds", "histogram", "Time that operations took, waiting included.")
        for (name, histogram) in state.seconds.sorted(by: { $0.key < $1.key }) { histogramSamples(name, histogram) }
        for counter in Telemetry.Counter.allCases {
            family(counter.rawValue, "counter", PrometheusText.help(counter))
            sample(counter.rawValue, [], "\(state.counters[counter] ?? 0)")
        }
        for gauge in Telemetry.Gauge.allCases {
            family(gauge.rawValue, "gauge", PrometheusText.help(gauge))
            sample(gauge.rawValue, [], "\(state.gauges[gauge] ?? 0)")
        }
        family("fidga_computations_running", "gauge", "Computations that run now.")
        sample("fidga_computations_running", [], "\(running)")
        family("fidga_computations_waiting", "gauge", "Computations that wait for their turn.")
        sample("fidga_computations_waiting", [], "\(waiting)")
    }

    private static func help(_ counter: Telemetry.Counter) -> String {
        switch counter {
        case .cacheHits: "Answers given again without computing."
        case .refusedRequests: "Requests turned away for their key, Host or Origin."
        case .limitedRequests: "Requests turned away because their key sent too many."
        }
    }

    private static func help(_ gauge: Telemetry.Gauge) -> String {
        switch gauge {
        case .streams: "Event streams that are open."
        case .sessions: "MCP sessions that are open."
        case .requests: "Requests that are being answered."
        }
    }

    private mutating func histogramSamples(_ operation: String, _ histogram: Histogram) {
        var below = 0
        for (bound, count) in zip(Histogram.bounds.map { "\($0)" } + ["+Inf"], histogram.counts) {
            below += count
            sample("fidga_operation_seconds_bucket", [("operation", operation), ("le", bound)], "\(below)")
        }
        sample("fidga_operation_seconds_sum", [("operation", operation)], "\(histogram.sum)")
        sample("fidga_operation_seconds_count", [("operation", operation)], "\(histogram.count)")
    }

    private mutating func family(_ name: String, _ type: String, _ help: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
    }

    private mutating func sample(_ name: String, _ labels: [(String, String)], _ value: String) {
        let inside = labels.map { name, value in
            let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
            return "\(name)=\"\(escaped)\""
        }.joined(separator: ",")
        text += name + (labels.isEmpty ? "" : "{\(inside)}") + " \(value)\n"
    }
}
