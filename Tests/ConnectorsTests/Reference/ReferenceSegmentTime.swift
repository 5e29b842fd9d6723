import Semantics

@testable import Connectors

/// When something happened, by the clock of the server.
enum ReferenceSegmentTime {
    /// Smallest difference between the clocks that is corrected, milliseconds: below it lies the network.
    private static let tolerance: Int64 = 1000

    /// `timestamp` is the device's clock, `sentAt` too; `receivedAt` is the server's. Their difference is taken off.
    /// A message that also has `originalTimestamp` was corrected by Segment already.
    static func time(
        of message: JSONValue, sentAt envelope: JSONValue?, in calendar: PropertyCalendar
    ) throws(RecordProblem) -> Instant {
        func instant(_ value: JSONValue?) -> Instant? {
            value?.text.flatMap { ISO8601.instant($0, in: calendar) }
        }
        let stated = message["timestamp"] ?? message["originalTimestamp"]
        if let stated, stated != .null, instant(stated) == nil {
            throw RecordProblem(
                reason: "bad_date",
                explanation: "the timestamp '\((stated.scalarText ?? "").prefix(60))' is not ISO 8601 "
                    + "(2026-03-04T05:06:07.890Z)")
        }
        let received = instant(message["receivedAt"])
        guard let device = instant(stated) else {
            guard let received = received ?? instant(message["sentAt"] ?? envelope) else {
                throw RecordProblem(
                    reason: "bad_date", explanation: "the message has neither timestamp nor receivedAt")
            }
            return received
        }
        let corrected = message["timestamp"] != nil && instant(message["originalTimestamp"]) != nil
        guard !corrected, let received, let sent = instant(message["sentAt"] ?? envelope) else { return device }
        let skew = received.milliseconds - sent.milliseconds
        return abs(skew) < tolerance ? device : device.adding(milliseconds: skew)
    }
}
