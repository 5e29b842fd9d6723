import Grounding
import Semantics
import TestSupport
import Testing

@testable import Operations

/// "Is green better on mobile too?", of users who were shown one of two variants on one of two devices.
@Suite struct `An experiment is told for a part of its users` {
    /// Of 200 users a variant and device so many buy: on mobile 60 against 30, on desktop 30 of both.
    private func workspace() async throws -> ExampleWorkspace {
        let groups = [
            ("green", "mobile", 60), ("control", "mobile", 30), ("green", "desktop", 30), ("control", "desktop", 30),
        ]
        let events = groups.flatMap { variant, device, buyers in
            (0..<200).flatMap { user -> [Event] in
                ["page_view", "purchase"].prefix(user < buyers ? 2 : 1).enumerated().map { minute, name in
                    .fixture(
                        "2026-11-1\(user % 7) 10:0\(minute):00", name, user: "\(variant)-\(device)-\(user)",
                        value: name == "purchase" ? "50" : nil,
                        texts: [.deviceCategory: device, .experiment: "button", .variant: variant])
                }
            }
        }
        return try await ExampleWorkspace(events: events)
    }

    private func talk(_ questions: [String]) async throws -> [VerifiedAnswer] {
        let workspace = try await workspace()
        var answers: [VerifiedAnswer] = []
        for question in questions {
            answers.append(
                try await AskQuestion().run(
                    AskQuestion.Input(question: question, conversationID: "e"), in: workspace.context))
        }
        return answers
    }

    @Test func `by the device that is asked about, with its own p-value, and then of all`() async throws {
        let answers = try await talk(["how is the button experiment doing?", "is it also better on mobile?"])
        // z = 3.59 of 60 against 30 in 200 each (pooled), p = 0.0003; doubled for the two devices.
        let part = "- mobile: green 30 % [F1], control 15 % [F2], p-value 0.00066 ["
        let text = answers[1].text
        #expect(text.contains(part), "\(text)")
        #expect(!text.contains("desktop"), "\(text)")
        let parts = text.split(separator: "All together:")
        #expect(parts.count == 2 && parts[1].contains("Experiment button"), "\(text)")
    }

    @Test func `by all devices`() async throws {
        let answers = try await talk(["how is the button experiment doing?", "and by device?"])
        let text = answers[1].text
        #expect(text.contains("- mobile: green 30 %") && text.contains("- desktop: green 15 %"), "\(text)")
        #expect(text.contains("p-value 1 ["), "\(text)")
    }

    @Test func `the talk stays with the experiment`() async throws {
        let answers = try await talk(
            [
                "how is the button experiment doing?", "how many people saw it?", "did it hurt refunds?",
                "when did it start?", "should we roll it out?", "when can we stop it?",
            ])
        for answer in answers { #expect(answer.text.contains("Experiment button"), "\(answer.text)") }
        #expect(answers[1].text.contains("total users 400 ["), "\(answers[1].text)")
        #expect(answers[4].text.contains("Worth doing:"), "\(answers[4].text)")
    }
}
