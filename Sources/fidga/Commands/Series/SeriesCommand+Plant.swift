import ArgumentParser
import Evaluation
import Foundation
import Semantics

extension SeriesCommand {
    struct Plant: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Makes daily series with planted anomalies, to measure a detector on.",
            discussion: """
                Writes series/NAME.csv (timestamp,value), calendars/NAME.csv (date,name) and truth.csv
                (series,kind,start,end,size) into --output.

                Example:
                  fidga series plant --output world --count 120 --seed 7
                """)

        @Option(help: ArgumentHelp("The folder to write into; made if there is none.", valueName: "dir"))
        var output: String

        @Option(help: "How many series.")
        var count = 120

        @Option(help: "The same seed gives the same series.")
        var seed: UInt64 = 1

        func validate() throws {
            guard (1...10_000).contains(count) else { throw ValidationError("--count is 1 to 10000.") }
        }

        func run() throws {
            let world = KPIWorld()
            var truth = "series,kind,start,end,size\n"
            for number in 0..<count {
                let series = world.series(number, seed: seed)
                let rows = series.rows.map { "\($0.date),\($0.value.map { "\($0)" } ?? "")\n" }
                try write("timestamp,value\n" + rows.joined(), to: "series/\(series.name).csv")
                let days = series.holidays.map { "\($0.date),\($0.name)\n" }
                try write("date,name\n" + days.joined(), to: "calendars/\(series.name).csv")
                guard let first = series.rows.first else { continue }
                let start = first.date.adding(days: -first.day)
                for change in series.changes {
                    let (from, to) = (change.days.lowerBound, change.days.upperBound)
                    truth += "\(series.name),\(change.kind.rawValue),\(start.adding(days: from)),"
                    truth += "\(start.adding(days: to)),\(change.size)\n"
                }
            }
            try write(truth, to: "truth.csv")
        }

        private func write(_ text: String, to name: String) throws(CommandFailure) {
            let file = URL(fileURLWithPath: output).appendingPathComponent(name)
            do {
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(text.utf8).write(to: file, options: .atomic)
            } catch {
                throw CommandFailure("\(file.path) cannot be written. Is the folder yours, and the disk not full?")
            }
        }
    }
}
