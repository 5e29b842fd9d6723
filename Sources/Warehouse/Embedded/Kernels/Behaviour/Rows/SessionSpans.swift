import Semantics

/// When sessions begin and end.
struct SessionSpans {
    private let view: any WarehouseReading

    init(_ view: any WarehouseReading) { self.view = view }

    /// The last end of the sessions that lie in a span of time, milliseconds; the span's end when none reaches beyond.
    func lastEnd(ofThoseIn span: Range<Int64>) throws -> Int64 {
        guard let last = view.segments.last?.last, last >= span.upperBound else { return span.upperBound }
        let (starts, ends, users) = try columns(span)
        var latest = span.upperBound
        for session in view.sessionOrdinals(in: span).joined()
        where users[session] != 0 && starts[session] < span.upperBound && ends[session] >= span.lowerBound {
            latest = max(latest, ends[session])
        }
        return latest
    }

    /// Which sessions begin in a span of time, how many, and when the last of them ends, milliseconds.
    func beginning(in span: Range<Int64>) throws -> (members: Bits, count: Int, lastEnd: Int64) {
        let (starts, ends, users) = try columns(span)
        let members = Bits(highest: view.sessionCount)
        var count = 0
        var latest = span.lowerBound
        for session in view.sessionOrdinals(in: span).joined()
        where users[session] != 0 && span.contains(starts[session]) {
            members.insert(UInt32(session))
            count += 1
            latest = max(latest, ends[session])
        }
        return (members, count, latest)
    }

    private func columns(
        _ span: Range<Int64>
    ) throws -> (UnsafeMutablePointer<Int64>, UnsafeMutablePointer<Int64>, UnsafeMutablePointer<UInt32>) {
        (
            try view.sessions(.start, in: span).base, try view.sessions(.end, in: span).base,
            try view.sessions(.user, in: span).base
        )
    }
}
