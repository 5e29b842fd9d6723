package import Semantics

/// What an import did, for the receipt.
package struct ImportReport: Sendable {
    /// Rejections for one reason.
    package struct RejectedGroup: Sendable, Equatable {
        package var reason: String
        package var count: Int
        /// The first of them, as an example.
        package var first: Rejection
    }

    package var format: String
    /// Records that the files held, rejected ones too.
    package var records = 0
    /// Events and observations made from them, before duplicates were found.
    package var made = 0
    /// Most frequent reason first.
    package var rejected: [RejectedGroup] = []
    /// What was assumed or left out, in sentences.
    package var notes: [String] = []
    /// Bytes read, as they came in (compressed files count compressed).
    package var bytes = 0
    package var receipt = IngestReceipt()
    /// Wall time by the caller's clock, seconds.
    package var seconds: Double = 0

    package init(format: String) { self.format = format }

    package var rejectedCount: Int { rejected.reduce(0) { $0 + $1.count } }

    /// Nil when the clock saw no time go by.
    package var recordsPerSecond: Double? { seconds > 0 ? Double(records) / seconds : nil }

    mutating func count(_ rejection: Rejection) {
        if let index = rejected.firstIndex(where: { $0.reason == rejection.reason }) {
            rejected[index].count += 1
        } else {
            rejected.append(RejectedGroup(reason: rejection.reason, count: 1, first: rejection))
        }
    }
}

/// How far an import is.
package struct ImportProgress: Sendable, Equatable {
    package enum Phase: Sendable, Equatable { case reading, sorting }
    package var phase: Phase
    /// Share of the phase done, 0…1; nil when the length is unknown (a pipe).
    package var share: Double?
    package var records: Int
}
