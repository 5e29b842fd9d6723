import ArgumentParser
import Foundation
import Insights

extension SeriesCommand {
    struct Detect: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Scores every row of series for anomalies; a row's score never depends on later rows.",
            discussion: """
                Input: CSV with columns timestamp and value (YYYY-MM-DD, YYYY-MM-DD HH:MM:SS or ISO 8601, oldest first; an
                empty value is missing). Output: files of the same names in --output with timestamp, value,
                anomaly_score (0…1) and alert (1 from score 0.5 on).

                Example:
                  fidga series detect visits.csv orders.csv --output scores --calendar holidays.csv
                """)

        @Argument(help: ArgumentHelp("CSV files with timestamp and value.", valueName: "file"))
        var files: [String]

        @Option(help: ArgumentHelp("The folder for the scored files; made if there is none.", valueName: "dir"))
        var output: String

        @Option(help: ArgumentHelp("CSV date,name of holidays and known events: they are expected.", valueName: "file"))
        var calendar: String?

        @Option(help: "How many false alarms a month you accept from each series; without, one in six months.")
        var falseAlarmsPerMonth: Double?

        func validate() throws {
            if let rate = falseAlarmsPerMonth, !(rate > 0 && rate <= 1_000) {
                throw ValidationError("--false-alarms-per-month is a number above 0, at most 1000.")
            }
        }

        func run() throws {
            let settings = falseAlarmsPerMonth.map(DetectorSettings.init(falseAlarmsPerMonth:)) ?? .standard
            let events = try calendar.map(CalendarFile.read) ?? .empty
            try SeriesDetectRun(output: output, settings: settings, calendar: events).run(files)
        }
    }
}
