import Foundation
import Semantics

/// The one place of the program that reads the time of day.
enum WallClock {
    /// Measures how long something takes: time since the program began, never running backwards.
    static let stopwatch: @Sendable () -> Duration = {
        let start = ContinuousClock.now
        return { ContinuousClock.now - start }
    }()

    static func now() -> Instant {
        Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }
}
