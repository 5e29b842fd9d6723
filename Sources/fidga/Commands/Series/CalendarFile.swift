import Foundation
import Insights

/// The calendar of holidays and known events that a command is given.
enum CalendarFile {
    static func read(_ path: String) throws(CommandFailure) -> EventCalendar {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure("The calendar \(path) cannot be read. Check that it is there and yours to read.")
        }
        do {
            return try EventCalendar(csv: String(decoding: data, as: UTF8.self))
        } catch {
            throw CommandFailure("\(path): \(error.description)")
        }
    }
}
