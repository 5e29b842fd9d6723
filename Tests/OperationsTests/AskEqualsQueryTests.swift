import Foundation
import Semantics
import TestSupport
import Testing

@testable import Operations

/// The way from words to a number against the number asked for by its ids.
@Suite struct `An answer in words holds the numbers of the query` {
    private static let queries: Set<QuestionIntent> = [.metricValue, .breakdown, .ranking, .comparison]

    @Test(arguments: ["questions", "fresh-questions"]) func `for every question the example can answer`(file: String)
        async throws
    {
        let workspace = try await ExampleWorkspace()
        let today = try #require(QuestionFile.today)
        var compared = 0
        for line in try QuestionFile(file).lines where line.conversation.isEmpty {
            let reading = QuestionFile.read(line.question, [], on: today)
            guard Self.queries.contains(reading.intent), let query = reading.query(), !reading.metrics.isEmpty,
                QuestionScore.differences(line: line.json, read: reading.json).isEmpty,
                // Where there is no data the answer says that, and gives no figure.
                reading.period?.intersection(WorkedExample.period) != nil
            else { continue }
            let table: MetricTable
            do {
                table = try await workspace.context.engine.table(for: query, now: workspace.context.now())
            } catch is QueryRefusal {
                continue
            }
            let expected = table.totals.values.compactMap(\.self)
            guard reading.breakdown.isEmpty, table.rows.count == 1, !expected.isEmpty else { continue }
            let answer = try await workspace.call(
                "question.ask", #"{"question": \#(JSONValue.string(line.question).serialized)}"#)
            let values = (answer["facts"]?.elements ?? []).compactMap { $0["value"]?.double }
            for value in expected {
                compared += 1
                #expect(
                    values.contains { abs($0 - value) <= 1e-9 * max(1, abs(value)) },
                    "\(line.question): \(value) is not among \(values)")
            }
        }
        #expect(compared >= 5)
    }
}
