import Semantics

/// The forms an answer can have, and the choice among them by the `Accept` of a request (RFC 9110, section 12.5.1).
enum Representation: String, CaseIterable, Sendable {
    case json = "application/json"
    case csv = "text/csv"
    case lines = "application/x-ndjson"

    /// The one that the caller likes best; nil where it takes none of ours.
    static func chosen(accept: String?, among offered: [Representation] = allCases) -> Representation? {
        guard let accept, !accept.allSatisfy(\.isWhitespace) else { return offered.first }
        var best: (form: Representation, quality: Double)?
        for form in offered {
            let quality = quality(of: form.rawValue, in: accept)
            if quality > 0, quality > best?.quality ?? 0 { best = (form, quality) }
        }
        return best?.form
    }

    /// What `Accept` says of a type: the most particular of the ranges that hold it counts.
    private static func quality(of type: String, in accept: String) -> Double {
        let parts = type.split(separator: "/")
        var found: (precision: Int, quality: Double) = (-1, 0)
        for range in accept.split(separator: ",") {
            let fields = range.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
            guard let name = fields.first else { continue }
            let precision =
                switch name {
                case type: 2
                case "\(parts[0])/*": 1
                case "*/*", "*": 0
                default: -1
                }
            guard precision > found.precision else { continue }
            let quality = fields.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            found = (precision, quality)
        }
        return found.precision < 0 ? 0 : found.quality
    }
}
