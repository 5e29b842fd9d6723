import Semantics

/// When something happened, by the clock of the server.
enum SegmentTime {
    /// Smallest difference between the clocks that is corrected, milliseconds: below it lies the network.
    private static let tolerance: Int64 = 1000

    /// `timestamp` is the device's clock, `sentAt` too; `receivedAt` is the server's. Their difference is taken off.
    /// A message that also has `originalTimestamp` was corrected by Segment already.
    ///
    /// - Parameter envelope: the `sentAt` of the batch that the message came in.
    static func time(
        of message: SegmentMessage, sentAt envelope: UnsafeRawBufferPointer?, in calendar: PropertyCalendar
    ) throws(RecordProblem) -> Instant {
        func instant(_ field: SegmentField) -> Instant? {
            message.string(field).flatMap { ISO8601.instant($0, in: calendar) }
        }
        /// When the message was sent: what the message says, if it says anything.
        func sent() -> Instant? {
            message.node(.sentAt) != nil
                ? instant(.sentAt) : envelope.flatMap { ISO8601.instant($0, in: calendar) }
        }
        let field: SegmentField = message.node(.timestamp) != nil ? .timestamp : .originalTimestamp
        let device = instant(field)
        if device == nil, let stated = message.node(field), message.nodes[stated].kind != .null {
            let text = message.scalar(field).map(SegmentMessage.string) ?? ""
            throw RecordProblem(
                reason: "bad_date",
                explanation: "the timestamp '\(text.prefix(60))' is not ISO 8601 (2026-03-04T05:06:07.890Z)")
        }
        let received = instant(.receivedAt)
        guard let device else {
            guard let received = received ?? sent() else {
                throw RecordProblem(
                    reason: "bad_date", explanation: "the message has neither timestamp nor receivedAt")
            }
            return received
        }
        guard let received else { return device }
        let corrected = message.node(.timestamp) != nil && instant(.originalTimestamp) != nil
        guard !corrected, let sent = sent() else { return device }
        let skew = received.milliseconds - sent.milliseconds
        return abs(skew) < tolerance ? device : device.adding(milliseconds: skew)
    }
}
