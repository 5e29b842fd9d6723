import Foundation
import Insights
import Semantics

/// Scores files of bare series into a folder.
struct SeriesDetectRun {
    let output: String
    let settings: DetectorSettings
    let calendar: EventCalendar

    func run(_ paths: [String]) throws(CommandFailure) {
        var names: [String: String] = [:]
        for path in paths {
            let name = URL(fileURLWithPath: path).lastPathComponent
            if let other = names[name] {
                throw CommandFailure(
                    "\(other) and \(path) have the same name, so that one would overwrite the other in \(output).",
                    suggestions: ["run the command for each, with another --output"])
            }
            names[name] = path
        }
        do {
            try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
        } catch {
            throw CommandFailure("The folder \(output) cannot be made. Check that its parent is there and yours.")
        }
        for path in paths { try score(path) }
    }

    private func score(_ path: String) throws(CommandFailure) {
        let target = URL(fileURLWithPath: output).appendingPathComponent(URL(fileURLWithPath: path).lastPathComponent)
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure("\(path) cannot be read. Check that it is there and yours to read.")
        }
        guard target.standardizedFileURL != URL(fileURLWithPath: path).standardizedFileURL else {
            throw CommandFailure("\(path) would be overwritten by its own scores. Choose another --output.")
        }
        let scored: ScoredRows
        do throws(CommandFailure) {
            let bytes = [UInt8](data)
            scored = try bytes.withUnsafeBufferPointer { bytes throws(CommandFailure) in
                try ScoredRows(of: bytes, settings: settings, calendar: calendar)
            }
        } catch {
            throw CommandFailure("\(path): \(error.message)", suggestions: error.suggestions)
        }
        do {
            // Whole or not at all.
            try Data(scored.text).write(to: target, options: .atomic)
        } catch {
            throw CommandFailure("\(target.path) cannot be written. Is the folder yours, and the disk not full?")
        }
    }
}

/// The rows of one file with their scores, as CSV.
struct ScoredRows {
    private(set) var text: [UInt8] = Array("timestamp,value,anomaly_score,alert\n".utf8)

    init(
        of bytes: UnsafeBufferPointer<UInt8>, settings: DetectorSettings, calendar: EventCalendar
    ) throws(CommandFailure) {
        text.reserveCapacity(bytes.count + bytes.count / 2)
        var reader = try TimedSeriesReader(bytes)
        var detector = SeriesDetector(settings: settings)
        var book = EventBook(calendar)
        while let row = try reader.next() {
            let verdict = detector.observe(
                SeriesPoint(time: row.time, value: row.number, events: book.events(at: row.time)))
            text.append(contentsOf: bytes[row.timestamp])
            text.append(0x2C)
            text.append(contentsOf: bytes[row.value])
            append(score: verdict.score)
            text.append(0x2C)
            text.append(verdict.alerts ? 0x31 : 0x30)
            text.append(0x0A)
        }
    }

    /// `,0.123456789`: nine digits after the point, never rounded up to the alert's score.
    private mutating func append(score: Double) {
        text.append(0x2C)
        var rest = Int(score * 1e9)
        text.append(rest >= 1_000_000_000 ? 0x31 : 0x30)
        text.append(0x2E)
        rest %= 1_000_000_000
        var unit = 100_000_000
        while unit > 0 {
            text.append(0x30 + UInt8(rest / unit))
            rest %= unit
            unit /= 10
        }
    }
}
