/// When.
enum TimeDimensions {
    static let all: [DimensionDefinition] = [
        DimensionDefinition(
            id: "date", name: "Date",
            summary: "The day, in the property's time zone: 2026-11-16.",
            scope: .time, binding: .time(.date), source: "Google Analytics Data API: date",
            synonyms: ["date", "day", "days", "daily", "by day", "per day"]),
        DimensionDefinition(
            id: "hour", name: "Hour",
            summary: "The hour of a day, in the property's time zone: 2026-11-16T13.",
            scope: .time, binding: .time(.hour), source: "Google Analytics Data API: dateHour",
            synonyms: ["hour", "hours", "hourly", "by hour", "per hour"]),
        DimensionDefinition(
            id: "week", name: "Week",
            summary: """
                The week, labelled by its first day; weeks start on the workspace's first weekday, \
                Monday unless set.
                """,
            scope: .time, binding: .time(.week), source: "ISO 8601 weeks; Google Analytics starts weeks on Sunday",
            synonyms: ["week", "weeks", "weekly", "by week", "per week"]),
        DimensionDefinition(
            id: "month", name: "Month",
            summary: "The calendar month: 2026-11.",
            scope: .time, binding: .time(.month), source: "Google Analytics Data API: yearMonth",
            synonyms: ["month", "months", "monthly", "by month", "per month"]),
        DimensionDefinition(
            id: "quarter", name: "Quarter",
            summary: "The calendar quarter: 2026-Q4.",
            scope: .time, binding: .time(.quarter), source: "fidga's rule: calendar quarters",
            synonyms: ["quarter", "quarters", "quarterly", "by quarter", "per quarter"]),
        DimensionDefinition(
            id: "year", name: "Year",
            summary: "The calendar year: 2026.",
            scope: .time, binding: .time(.year), source: "Google Analytics Data API: year",
            synonyms: ["year", "years", "yearly", "annually", "by year", "per year"]),
        DimensionDefinition(
            id: "hour_of_day", name: "Hour of day",
            summary: "The hour on the property's clock, all days together: 00 to 23.",
            scope: .time, binding: .time(.hourOfDay), source: "Google Analytics Data API: hour",
            synonyms: ["hour of day", "hour of the day", "time of day"],
            values: (0...23).map { ($0 < 10 ? "0" : "") + String($0) }),
        DimensionDefinition(
            id: "day_of_week", name: "Day of week",
            summary: "The weekday, all weeks together: Monday to Sunday.",
            scope: .time, binding: .time(.dayOfWeek), source: "Google Analytics Data API: dayOfWeekName",
            synonyms: ["day of week", "day of the week", "weekday", "weekdays"],
            values: Weekday.allCases.map(\.name)),
    ]
}
