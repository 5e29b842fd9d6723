/// Reads `Retry-After`: seconds, or a date (RFC 9110, 10.2.3).
enum RetryAfter {
    /// Seconds to wait; nil where the header says nothing usable.
    ///
    /// - Parameter date: the server's own `Date`, against which a date counts.
    static func seconds(_ header: String?, date: String?) -> Double? {
        guard let header else { return nil }
        let text = header.trimmingSpaces
        if let seconds = Double(text), seconds.isFinite, seconds >= 0 { return seconds }
        guard let until = moment(text), let now = date.flatMap({ moment($0.trimmingSpaces) }) else { return nil }
        return Double(max(0, until - now))
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Seconds since an epoch of `Sun, 06 Nov 1994 08:49:37 GMT`.
    private static func moment(_ text: String) -> Int? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]),
            let month = months.firstIndex(of: String(parts[2])), let year = Int(parts[3]), (1...31).contains(day),
            (1970...2200).contains(year)
        else { return nil }
        let clock = parts[4].split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3 else { return nil }
        // Days from civil date (H. Hinnant, chrono-Compatible Low-Level Date Algorithms).
        let y = month < 2 ? year - 1 : year
        let era = y / 400
        let yearOfEra = y - era * 400
        let shifted = (month + 10) % 12
        let dayOfYear = (153 * shifted + 2) / 5 + day - 1
        let days = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return days * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var all = Substring(self)
        while all.first == " " { all.removeFirst() }
        while all.last == " " { all.removeLast() }
        return String(all)
    }
}
