import ArgumentParser
import Semantics
import Testing

@testable import fidga

@Suite struct `Options become an alert rule` {
    @Test(arguments: [
        (["--below", "8000"], AlertCondition.absolute(.below, limit: 8_000)),
        (
            ["--falls", "20", "--versus", "same_weekday"],
            .relative(.below, share: -0.2, versus: .sameWeekday)
        ),
        (["--falls=-20"], .relative(.below, share: -0.2, versus: .previousPeriod)),
        (["--changes", "15"], .relative(nil, share: 0.15, versus: .previousPeriod)),
        (
            ["--anomaly", "--severity", "critical", "--side", "below", "--false-alarms", "2"],
            .anomaly(.critical, side: .below, falseAlarmsPerMonth: 2)
        ),
        (["--missing"], .missing),
    ]) func `conditions`(_ arguments: [String], _ condition: AlertCondition) throws {
        #expect(try AlertTerms.parse(arguments).condition() == condition)
    }

    @Test func `durations, volumes and filters`() throws {
        let terms = try AlertTerms.parse([
            "--above", "0.02", "--for", "3", "--minimum-volume", "200", "--where", "country=Germany", "--mute-until",
            "2026-12-01", "--granularity", "hour",
        ])
        #expect(terms.forSteps == 3 && terms.minimumVolume == 200 && terms.granularity == .hour)
        #expect(terms.filters.map(\.filter) == [Filter("country", .eq, .text("Germany"))])
        #expect(terms.muteUntil?.date == CivilDate("2026-12-01"))
    }

    @Test(arguments: [
        ["create", "sessions"], ["create", "sessions", "--below", "1", "--above", "2"],
        ["create", "sessions", "--below", "1", "--severity", "critical"],
        ["create", "sessions", "--below", "much"],
        ["test"], ["test", "sessions"], ["test", "sessions", "--below", "1", "--rule", "r"],
        ["update", "r", "--unmute", "--mute-until", "2026-12-01"], ["judge", "1", "maybe"],
        ["log", "--limit", "0"],
    ]) func `what makes no rule is refused`(_ arguments: [String]) {
        #expect(throws: (any Error).self) { try AlertsCommand.parseAsRoot(arguments) }
    }
}
