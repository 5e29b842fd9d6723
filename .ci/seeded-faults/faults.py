"""The faults: deliberate changes of the program, each with the suites that must turn red.

A change names its file, a text that occurs there exactly once, and what stands in its place; FAULT is true while the fault
is on. Anchors that no longer fit stop the script: mend them here when the program changes.
"""

from collections import namedtuple

Fault = namedtuple("Fault", "id about suites file anchor faulty")

CLAIMS = "Sources/Grounding/Verification/Claims/"
QUESTIONS = "Sources/Operations/Questions/"
INSIGHTS = "Sources/Insights/"

FAULTS = [
    # Reading
    Fault("yesterday-is-today", "yesterday is read as today", ["questions", "numbers"],
          QUESTIONS + "Dates/DateReader+Relative.swift",
          "return past(QuestionPeriod(day: yesterday), index + 1)",
          "return past(QuestionPeriod(day: FAULT ? today : yesterday), index + 1)"),
    Fault("weeks-too-long", "a whole week, month or quarter holds a day too many", ["questions", "numbers"],
          QUESTIONS + "Dates/DateReader.swift",
          "let end = step(first, unit, by: count).adding(days: -1)",
          "let end = step(first, unit, by: count).adding(days: FAULT ? 0 : -1)"),
    Fault("filters-forgotten", "a follow-up loses the filters of the talk", ["conversation"],
          QUESTIONS + "FollowUps/FollowUp+Fields.swift",
          "result.filters = FilterFamily.merged(\n            result.filters, with: previous.filters,",
          "result.filters = FilterFamily.merged(\n            result.filters, with: FAULT ? [] : previous.filters,"),
    Fault("period-forgotten", "a follow-up loses the period of the talk", ["conversation"],
          QUESTIONS + "FollowUps/FollowUp.swift",
          "            result.past = previous.past\n            result.future = previous.future",
          "            if !FAULT { result.past = previous.past }\n            result.future = previous.future"),
    Fault("privacy-answered", "questions about persons are not refused", ["abstention", "questions"],
          QUESTIONS + "Frame/ScopeCheck.swift",
          "if ForeignTopics.privacy.matches(bare) ||",
          "if !FAULT, ForeignTopics.privacy.matches(bare) ||"),
    Fault("foreign-metrics-answered", "figures that no source carries are answered with others", ["abstention"],
          QUESTIONS + "Frame/ScopeCheck.swift",
          "if let said = ForeignTopics.unsupportedMetric.firstMatch(in: frame.tokens),",
          "if !FAULT, let said = ForeignTopics.unsupportedMetric.firstMatch(in: frame.tokens),"),
    # Numbers
    Fault("refunds-kept", "refunds are not taken from revenue", ["numbers"],
          "Sources/Semantics/Catalogue/Definitions/StandardFormulas.swift",
          "static let totalRevenue = subtract(events(.sumMoney(.value), where: earning), refundAmount)",
          "static let totalRevenue =\n        FAULT ? events(.sumMoney(.value), where: earning)"
          " : subtract(events(.sumMoney(.value), where: earning), refundAmount)"),
    Fault("sessions-too-short", "a visit ends after ten minutes", ["numbers"],
          "Sources/Semantics/Sessions/SessionRules.swift",
          "package static let inactivityMilliseconds: Int64 = 1_800_000",
          "package static let inactivityMilliseconds: Int64 = FAULT ? 600_000 : 1_800_000"),
    # Drivers
    Fault("causes-dropped", "the strongest cause is not named", ["drivers"],
          INSIGHTS + "Drivers/DriverAnalysis.swift",
          "return (isUniform ? [(condition: [:], strength: nil)] : conditions, account.growth)",
          "return (isUniform ? [(condition: [:], strength: nil)]"
          " : FAULT ? Array(conditions.dropFirst()) : conditions, account.growth)"),
    Fault("growth-named", "every uniform change is called a cause", ["drivers"],
          INSIGHTS + "Drivers/DriverAnalysis.swift",
          "conditions.isEmpty && account.isGrowthNotable && abs(account.growth - 1) >= leastUniformGrowth",
          "conditions.isEmpty && (FAULT || account.isGrowthNotable && abs(account.growth - 1) >= leastUniformGrowth)"),
    Fault("contributions-doubled", "contributions in answers are twice what they are", ["drivers"],
          "Sources/Grounding/Facts/FactBuilder.swift",
          ".contribution, finding.metric, value: finding.value, unit: .metric(unit(of: finding.metric)),",
          ".contribution, finding.metric, value: FAULT ? 2 * finding.value : finding.value,"
          " unit: .metric(unit(of: finding.metric)),"),
    # Anomalies
    Fault("deaf-detector", "the detector alerts on the very largest only", ["anomalies"],
          INSIGHTS + "Anomalies/DetectorSettings.swift",
          "package static let alertScore = 0.5",
          "package static let alertScore = FAULT ? 0.97 : 0.5"),
    Fault("nervous-detector", "the detector accepts forty false alarms a year", ["anomalies"],
          INSIGHTS + "Anomalies/DetectorSettings.swift",
          "package var falseAlarmsPerYear = 2.0",
          "package var falseAlarmsPerYear = FAULT ? 40.0 : 2.0"),
    Fault("mildest-first", "the mildest anomalies are told first", ["anomalies"],
          "Sources/Operations/Answers/Composer/AnswerComposer+Anomalies.swift",
          "for anomaly in found.prefix(AnswerComposer.mostAnomalies) {",
          "for anomaly in (FAULT ? found.reversed() : found)"
          ".prefix(AnswerComposer.mostAnomalies) {"),
    # Forecasts
    Fault("narrow-bands", "bands of forecasts are half as wide", ["forecasts"],
          INSIGHTS + "Forecasts/ErrorBands.swift",
          "return max(0, counted + recipe.normality * (normal - counted)) * recipe.widening",
          "return max(0, counted + recipe.normality * (normal - counted)) * recipe.widening * (FAULT ? 0.5 : 1)"),
    Fault("season-shifted", "forecasts have the weekdays of three days later", ["forecasts"],
          INSIGHTS + "Forecasts/SeriesForecaster.swift",
          "combination.forecast(from: series.count, steps: request.horizon, into: path, room: room)",
          "combination.forecast(from: series.count - (FAULT ? 3 : 0), steps: request.horizon, into: path, room: room)"),
    Fault("far-sighted", "there is no horizon beyond which nothing is said", ["abstention", "forecasts"],
          "Sources/Operations/Answers/Composer/AnswerComposer+Forecast.swift",
          "guard steps <= 730 else {",
          "guard steps <= (FAULT ? 9_000 : 730) else {"),
    # The verifier
    Fault("blurred-numbers", "numbers may be a sixth off", ["grounding"],
          "Sources/Grounding/Verification/Mentions/NumberMention.swift",
          "let slack = step / 2 * (1 + 1e-9) + abs(written) * 1e-9",
          "let slack = step / 2 * (1 + 1e-9) + abs(written) * (FAULT ? 0.16 : 1e-9)"),
    Fault("directions-unchecked", "what rose may be said to have fallen", ["grounding"],
          CLAIMS + "SentenceCheck.swift",
          "guard !sentence.isQuestion, sentence.form != .heading else { return [] }\n        let check = DirectionCheck",
          "guard !FAULT, !sentence.isQuestion, sentence.form != .heading else { return [] }\n        let check = DirectionCheck"),
    Fault("citations-unchecked", "a citation may name any fact, and none", ["grounding"],
          CLAIMS + "SentenceCheck.swift",
          "items += CitationCheck(sheet: sheet, sentence: sentence).findings(items).map(whole)",
          "if !FAULT { items += CitationCheck(sheet: sheet, sentence: sentence).findings(items).map(whole) }"),
    Fault("causes-unchecked", "any cause may be claimed", ["grounding"],
          CLAIMS + "SentenceCheck.swift",
          "+ CauseCheck(sheet: sheet, sentence: sentence, topic: topic).findings()",
          "+ (FAULT ? [] : CauseCheck(sheet: sheet, sentence: sentence, topic: topic).findings())"),
    Fault("pedantic-verifier", "rounded numbers are rejected", ["grounding"],
          "Sources/Grounding/Verification/Mentions/NumberMention.swift",
          "case .exact: return abs(actual - written) <= slack",
          "case .exact: return abs(actual - written) <= (FAULT ? abs(written) * 1e-9 : slack)"),
    # The language model
    Fault("unverified-words", "a model's words are used without the check", ["wording"],
          "Sources/Grounding/Models/SentenceGate.swift",
          "guard result.isAccepted else {",
          "guard FAULT || result.isAccepted else {"),
    Fault("no-repair", "a faulty reply is never mended", ["wording"],
          "Sources/Grounding/Models/AnswerWriter.swift",
          "self.repairs = repairs",
          "self.repairs = FAULT ? 0 : repairs"),
    Fault("prompt-changed", "the prompt lost its facts", ["wording"],
          "Sources/Grounding/Models/AnswerWriter.swift",
          'let first = try prompts.prompt(task.prompt).filled(["facts": facts, "question": asked])',
          'let first = try prompts.prompt(task.prompt).filled(["facts": FAULT ? "none" : facts, "question": asked])'),
    Fault("repair-untold", "a model that is to mend is not told what was wrong", ["wording"],
          "Sources/Grounding/Models/AnswerWriter.swift",
          '"faults": told.joined(separator: "\\n"),',
          '"faults": FAULT ? "-" : told.joined(separator: "\\n"),'),
    Fault("markup-kept", "markup in a model's words is kept", ["wording"],
          "Sources/Grounding/Models/ReplyText.swift",
          'guard text.contains("<") else { return text }',
          'guard !FAULT, text.contains("<") else { return text }'),
    # Foreign text
    Fault("escapes-kept", "control characters in names are shown", ["injection"],
          "Sources/Grounding/Narration/SafeText.swift",
          'case .control, .lineSeparator, .paragraphSeparator: out.append(" ")',
          'case .control, .lineSeparator, .paragraphSeparator: out.append(FAULT ? Character(scalar).unicodeScalars.first ?? " " : " ")'),
    Fault("false-citations", "a name that looks like a citation is one", ["injection"],
          "Sources/Grounding/Narration/SafeText.swift",
          'guard text.utf8.contains(UInt8(ascii: "[")) else { return text }',
          'guard !FAULT, text.utf8.contains(UInt8(ascii: "[")) else { return text }'),
    # Words
    Fault("long-winded", "an answer begins with a preamble", ["style"],
          "Sources/Grounding/Narration/Narrator+Values.swift",
          "            let scope = index == 0 ? scope(facts) : \"in the same period\"\n            let citation = draft.cite(fact)",
          "            if FAULT { draft.say(\"This is what your data has to say about what you asked. It took a moment.\") }\n"
          "            let scope = index == 0 ? scope(facts) : \"in the same period\"\n            let citation = draft.cite(fact)"),
    Fault("programmers-words", "metrics are called by their ids", ["style"],
          "Sources/Grounding/Narration/Narrator+Values.swift",
          'draft.say("\\(name(column.id)) came to \\(number(fact)) \\(citation) \\(scope)\\(change)\\(verdict).")',
          'draft.say("\\(FAULT ? column.id.name : name(column.id)) came to \\(number(fact)) \\(citation) \\(scope)\\(change)\\(verdict).")'),
]
