import Foundation
import Semantics

/// The one place of the program that reads the time of day.
enum WallClock {
    static func now() -> Instant {
        Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }
}
