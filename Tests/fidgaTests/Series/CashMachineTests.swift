import Foundation
import Insights
import Testing

@testable import fidga

/// NN5: daily withdrawals from 67 cash machines, 56 days ahead (Crone 2008); in the shared data, where it is at hand.
@Suite(.enabled(if: CashMachines.folder != nil, "the series are not here: set FIDGA_SHARED"))
struct CashMachineTests {
    @Test("It beats repeating the last season by far, and an outage of the last four days costs under 1.5 %")
    func outage() throws {
        let machines = try CashMachines()
        let whole = try machines.error { $0 }
        let broken = try machines.error { values in
            var values = values
            for t in values.count - 4..<values.count { values[t] *= 0.05 }
            return values
        }
        #expect(whole < 0.62, "\(whole)")
        #expect(broken < 1.015 * whole, "\(broken) against \(whole)")
    }
}

private struct CashMachines {
    static let folder: URL? = {
        let named = ProcessInfo.processInfo.environment["FIDGA_SHARED"].map { URL(fileURLWithPath: $0) }
        var beside = URL(filePath: #filePath).resolvingSymlinksInPath()
        for _ in 0..<4 { beside.deleteLastPathComponent() }
        let data = (named ?? beside.deletingLastPathComponent().appending(path: "shared")).appending(path: "data/m4")
        return FileManager.default.fileExists(atPath: data.appending(path: "nn5_train.csv.gz").path()) ? data : nil
    }()

    private let train: [BareSeries]
    private let test: [String: [Double]]

    init() throws {
        let folder = try #require(Self.folder)
        train = try BareSeriesFile.read(folder.appending(path: "nn5_train.csv.gz").path())
        test = Dictionary(
            uniqueKeysWithValues: try BareSeriesFile.read(folder.appending(path: "nn5_test.csv.gz").path())
                .map { ($0.id, $0.values) })
    }

    /// The M4 competition's OWA: sMAPE and MASE (season 7) relative to Naive 2, whose figures on these series are
    /// those of the organisers' definition (numpy, sMAPE 34.9749, MASE 1.3265).
    func error(_ change: ([Double]) -> [Double]) throws -> Double {
        var (smape, mase) = (0.0, 0.0)
        for series in train {
            let actual = try #require(test[series.id])
            let forecast = try SeriesForecaster.forecast(
                ForecastRequest(values: change(series.values), frequency: .daily, horizon: actual.count)
            ).point
            let x = series.values
            let scale = zip(x.dropFirst(7), x).reduce(0) { $0 + abs($1.0 - $1.1) } / Double(x.count - 7)
            let pairs = Array(zip(actual, forecast))
            smape +=
                pairs.reduce(0) { $0 + 200 * abs($1.0 - $1.1) / (abs($1.0) + abs($1.1) + 1e-300) } / Double(pairs.count)
            mase += pairs.reduce(0) { $0 + abs($1.0 - $1.1) } / Double(pairs.count) / scale
        }
        let count = Double(train.count)
        return 0.5 * (smape / count / 34.9749 + mase / count / 1.3265)
    }
}
