import Insights
import Testing

@testable import fidga

struct SeriesForecastRunTests {
    private let run = SeriesForecastRun(frequency: .daily, horizon: 3, season: nil, level: 0.95, bounds: .observed)

    private func series(_ count: Int) -> [BareSeries] {
        (0..<count).map { i in
            BareSeries(id: "s\(i)", line: i + 1, values: (0..<60).map { 10 + Double((($0 + i) * 7919) % 23) })
        }
    }

    @Test("One line a step, in the order of the file, each time the same bytes")
    func order() async throws {
        let text = String(decoding: try await run.forecasts(of: series(100)).text, as: UTF8.self)
        let lines = text.split(separator: "\n")
        #expect(lines[0] == "series,step,mean,lo95,hi95")
        #expect(lines.count == 301)
        for i in 0..<100 { for k in 1...3 { #expect(lines[1 + 3 * i + k - 1].hasPrefix("s\(i),\(k),")) } }
        #expect(String(decoding: try await run.forecasts(of: series(100)).text, as: UTF8.self) == text)
    }

    @Test("A series alone has the forecast that it has among others")
    func alone() async throws {
        let all = series(40)
        let among = String(decoding: try await run.forecasts(of: all).text, as: UTF8.self).split(separator: "\n")
        let alone = String(decoding: try await run.forecasts(of: [all[33]]).text, as: UTF8.self).split(separator: "\n")
        #expect(Array(among[(1 + 33 * 3)..<(4 + 33 * 3)]) == Array(alone[1...]))
    }

    @Test("What is too short is named, the others are forecast")
    func short() async throws {
        var some = series(3)
        some[1].values = [1]
        let outcome = try await run.forecasts(of: some)
        #expect(outcome.refusals.count == 1 && outcome.refusals[0].contains("line 2, series 's1'"))
        #expect(String(decoding: outcome.text, as: UTF8.self).split(separator: "\n").count == 7)
    }

    @Test("The level names the columns")
    func level() async throws {
        var other = run
        other.level = 0.995
        let text = String(decoding: try await other.forecasts(of: series(1)).text, as: UTF8.self)
        #expect(text.hasPrefix("series,step,mean,lo99.5,hi99.5\n"))
    }
}
