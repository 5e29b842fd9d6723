import ArgumentParser
import Insights

extension SeriesCommand {
    struct Forecast: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Forecasts bare series, with intervals.",
            discussion: """
                Example:
                  fidga series forecast visits.csv.gz --frequency daily --horizon 14

                The file has one series a line: a name and its values, oldest first, evenly spaced, separated by \
                commas. An empty cell between values (or NA) is a missing value. It may be packed with gzip or zstd; - is \
                standard input. The result is one line a step: series,step,mean,lo95,hi95.
                """)

        @Argument(help: ArgumentHelp("One series a line: id,v1,v2,… or - for standard input.", valueName: "file"))
        var file: String

        @Option(name: .long, help: "How often there is a value: hourly, daily, weekly or monthly.")
        var frequency: SeriesFrequency

        @Option(name: .long, help: ArgumentHelp("How many steps ahead.", valueName: "steps"))
        var horizon: Int

        @Option(
            name: .long, help: ArgumentHelp("Steps in a season, 1 for none. Default: found out.", valueName: "steps"))
        var season: Int?

        @Option(
            name: .long, help: ArgumentHelp("How much of what comes the interval should hold.", valueName: "percent"))
        var level = 95.0

        @Option(
            name: .long,
            help: ArgumentHelp(
                "Holidays and known events, past and coming: CSV date,name.", valueName: "file"))
        var calendar: String?

        @Option(
            name: .long,
            help: ArgumentHelp(
                "The day of every series' last value (of a week: its first day).", valueName: "day"))
        var last: DayArgument?

        @Flag(name: .long, help: "The values are shares: forecasts stay between 0 and 1.")
        var share = false

        func validate() throws {
            if horizon < 1 || horizon > ForecastRequest.longestHorizon {
                throw ValidationError("--horizon takes 1 to \(ForecastRequest.longestHorizon).")
            }
            if let season, season < 1 || season > ForecastRefusal.longestSeason {
                throw ValidationError("--season takes 1 to \(ForecastRefusal.longestSeason).")
            }
            if (calendar == nil) != (last == nil) {
                throw ValidationError(
                    "--calendar and --last go together: without days no event has a place.")
            }
            if calendar != nil, frequency != .daily, frequency != .weekly {
                throw ValidationError("--calendar goes with daily and weekly series.")
            }
            if !(level > 50 && level < 100) {
                throw ValidationError("--level takes a percentage above 50, below 100.")
            }
        }

        func run() async throws {
            let series = try BareSeriesFile.read(file)
            let run = SeriesForecastRun(
                frequency: frequency, horizon: horizon, season: season, level: level / 100,
                bounds: share ? .share : .observed, events: try datedEvents())
            let outcome = try await run.forecasts(of: series)
            for refusal in outcome.refusals.prefix(20) { StandardStreams.message("fidga: \(refusal)\n") }
            if outcome.refusals.count > 20 {
                StandardStreams.message("fidga: \(outcome.refusals.count - 20) more series were not forecast.\n")
            }
            guard outcome.refusals.count < series.count else { throw ExitCode.failure }
            try StandardStreams.write(outcome.text)
        }

        private func datedEvents() throws -> DatedEvents? {
            guard let calendar, let last else { return nil }
            return DatedEvents(
                calendar: try CalendarFile.read(calendar), last: last.date,
                stepDays: frequency == .weekly ? 7 : 1)
        }
    }
}

extension SeriesFrequency: ExpressibleByArgument {}
