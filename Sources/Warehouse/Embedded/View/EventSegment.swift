/// A run of events in time order.
struct EventSegment: Sendable {
    var id: Int64
    var rows: Int
    var items: Int
    /// First and last time, milliseconds.
    var first: Int64
    var last: Int64
    /// Where each quarter hour begins.
    var slots: TimeSlots

    /// Whether any event lies in a span of time.
    func overlaps(_ span: Range<Int64>) -> Bool { last >= span.lowerBound && first < span.upperBound }
}
