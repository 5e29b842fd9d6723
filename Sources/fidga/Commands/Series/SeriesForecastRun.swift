import Chat
import Foundation
import Insights

/// Forecasts many series on all processors; the result is in the order of the file, whatever ends first.
struct SeriesForecastRun: Sendable {
    struct Outcome: Sendable {
        /// Comma-separated values, with a header.
        var text: [UInt8] = []
        /// Sentences about series that were not forecast.
        var refusals: [String] = []
    }

    var frequency: SeriesFrequency
    var horizon: Int
    var season: Int?
    var level: Double
    var bounds: ValueBounds
    /// Known events; nil where the series have no days.
    var events: DatedEvents?

    /// Series in one piece of work.
    private static let piece = 16

    func forecasts(of series: [BareSeries]) async throws -> Outcome {
        let progress = LiveProgress()
        let pieces = stride(from: 0, to: series.count, by: Self.piece).map {
            series[$0..<min($0 + Self.piece, series.count)]
        }
        var done = [Outcome](repeating: Outcome(), count: pieces.count)
        try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
            var next = 0
            var finished = 0
            func add() {
                guard next < pieces.count else { return }
                let index = next
                group.addTask {
                    try Task.checkCancellation()
                    return (index, forecast(pieces[index]))
                }
                next += 1
            }
            for _ in 0..<max(2, ProcessInfo.processInfo.activeProcessorCount) { add() }
            while let (index, outcome) = try await group.next() {
                done[index] = outcome
                finished += 1
                progress.show(share: Double(finished) / Double(pieces.count), note: "forecasting")
                add()
            }
        }
        progress.finish()
        var whole = Outcome(text: Array("series,step,mean,lo\(percent),hi\(percent)\n".utf8))
        for outcome in done {
            whole.text += outcome.text
            whole.refusals += outcome.refusals
        }
        return whole
    }

    /// `95`, `99.5`.
    private var percent: String {
        let text = String((level * 1000).rounded() / 10)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    private func forecast(_ series: ArraySlice<BareSeries>) -> Outcome {
        var outcome = Outcome()
        for series in series {
            do {
                let forecast = try SeriesForecaster.forecast(
                    ForecastRequest(
                        values: series.values, frequency: frequency, horizon: horizon, season: season,
                        bounds: bounds,
                        levels: [level], events: events?.events(count: series.values.count) ?? []))
                append(forecast, of: series, to: &outcome.text)
            } catch {
                outcome.refusals.append(
                    "line \(series.line), series '\(SafeTerminalText.line(series.id))': \(error.message)")
            }
        }
        return outcome
    }

    private func append(_ forecast: SeriesForecast, of series: BareSeries, to text: inout [UInt8]) {
        let name = Array(BareSeriesFile.quoted(series.id).utf8)
        let band = forecast.bands[0]
        for step in 0..<horizon {
            text += name
            text += ",\(step + 1),\(forecast.point[step]),\(band.lower[step]),\(band.upper[step])\n".utf8
        }
    }
}
