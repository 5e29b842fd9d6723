import Semantics

/// Kept observations as lines of JSON, one object an observation. What an observation does not have is left out.
struct ObservationLines {
    private var line = JSONLine()

    mutating func write(_ batch: [ArchivedObservation]) -> [UInt8] {
        for kept in batch { write(kept) }
        return line.take()
    }

    private mutating func write(_ kept: ArchivedObservation) {
        let observation = kept.observation
        line.open()
        text(ExportColumn.observation, observation.key)
        text(ExportColumn.statedBy, observation.source)
        text(ExportColumn.importSource, kept.source)
        text(ExportColumn.start, "\(observation.period.start)")
        text(ExportColumn.end, "\(observation.period.end)")
        if let interval = observation.interval {
            text(ExportColumn.from, "\(interval.lowerBound)")
            text(ExportColumn.to, "\(interval.upperBound)")
        }
        if !observation.dimensions.isEmpty {
            line.name(ExportColumn.dimensions)
            write(observation.dimensions.map { ($0.name, $1) }.sorted { $0.0 < $1.0 }) { $0.string($1) }
        }
        if !observation.values.isEmpty {
            line.name(ExportColumn.values)
            write(observation.values.map { ($0.name, $1) }.sorted { $0.0 < $1.0 }) { $0.number($1) }
        }
        if !observation.money.isEmpty {
            line.name(ExportColumn.money)
            write(observation.money.map { ($0.rawValue, $1) }.sorted { $0.0 < $1.0 }) { $0.money($1) }
        }
        line.close()
        line.endLine()
    }

    private mutating func text(_ name: String, _ value: String) {
        line.name(name)
        line.string(value)
    }

    private mutating func write<T>(_ members: [(String, T)], _ value: (inout JSONLine, T) -> Void) {
        line.open()
        for (name, member) in members {
            line.name(name)
            value(&line, member)
        }
        line.close()
    }

    /// Dimensions, or series, as JSON text for a cell of a table; nil when there are none.
    static func json<T>(_ members: [(String, T)], _ value: (inout JSONLine, T) -> Void) -> String? {
        guard !members.isEmpty else { return nil }
        var lines = ObservationLines()
        lines.write(members.sorted { $0.0 < $1.0 }, value)
        return String(decoding: lines.line.take(), as: UTF8.self)
    }
}
