import ArgumentParser
import Foundation

/// A time zone by its IANA name: `Europe/Berlin`.
struct TimeZoneArgument: Equatable, ExpressibleByArgument {
    var timeZone: TimeZone

    init?(argument: String) {
        guard !argument.isEmpty, let timeZone = TimeZone(identifier: argument) else { return nil }
        self.timeZone = timeZone
    }
}
