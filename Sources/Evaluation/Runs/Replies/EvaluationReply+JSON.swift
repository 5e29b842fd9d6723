import Semantics

/// A reply as a run keeps it.
extension EvaluationReply {
    var kept: JSONValue {
        var members: [JSONValue.Member] = [.init("text", .string(text))]
        if let json { members.append(.init("json", json)) }
        if let latencyMilliseconds { members.append(.init("latency_ms", .number(latencyMilliseconds))) }
        if let costDollars { members.append(.init("cost", .number(costDollars))) }
        if let finishReason { members.append(.init("finish", .string(finishReason))) }
        if !traces.isEmpty {
            members.append(
                .init(
                    "traces",
                    .array(
                        traces.map { .object(["place": .string($0.place.rawValue), "text": .string($0.text)]) })))
        }
        return .object(members)
    }

    /// Reads what `kept` writes; nil for anything else.
    init?(kept: JSONValue) {
        guard let text = kept["text"]?.text else { return nil }
        self.init(
            text: text, json: kept["json"], latencyMilliseconds: kept["latency_ms"]?.double,
            costDollars: kept["cost"]?.double, finishReason: kept["finish"]?.text)
        for trace in kept["traces"]?.elements ?? [] {
            guard let place = trace["place"]?.text.flatMap(Trace.Place.init(rawValue:)),
                let written = trace["text"]?.text
            else { return nil }
            traces.append(Trace(place, written))
        }
    }
}
