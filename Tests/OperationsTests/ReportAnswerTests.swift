import Grounding
import Semantics
import TestSupport
import Testing

@testable import Operations

/// Answers about behaviour, and what the check of claims says of them.
@Suite struct `Reports answer questions` {
    private let both = WorkedExample.period

    /// The answer's text; every claim in it must follow from its own facts.
    private func checked(_ reading: Interpretation) async throws -> (text: String, json: JSONValue) {
        let workspace = try await ExampleWorkspace()
        let composer = AnswerComposer(context: workspace.context, now: workspace.context.now())
        let answer = try await composer.answer("?", reading: reading)
        let verifier = ClaimVerifier(
            facts: answer.sheet.facts.map(ReferenceFact.init), catalogue: workspace.context.catalogue)
        // How far to trust it is said last; it is no claim about the figures.
        let told = answer.text.split(separator: "\n").filter { !$0.hasPrefix("Data: ") }.joined(separator: "\n")
        let result = verifier.verify(told)
        #expect(
            result.isAccepted,
            "\(answer.text)\n\(result.faults.map { "\($0.reason ?? "") < \($0.text)" }.joined(separator: "\n"))")
        return (answer.text, answer.json)
    }

    @Test func `a funnel`() async throws {
        let (text, json) = try await checked(
            reading(.funnel) {
                $0.metrics = ["funnel_step_completion_rate"]
                $0.params = .object(["steps": .array(["page_view", "add_to_cart", "purchase"].map { .string($0) })])
                $0.period = both
            })
        #expect(text.contains("from page_view to add_to_cart 50 % [F1], from add_to_cart to purchase 50 % [F2]"))
        #expect(text.contains("- add_to_cart: 2 [F4] users"))
        #expect(json["charts"]?.elements?.count == 1)
    }

    @Test func `abandonment is the other side of it`() async throws {
        let (text, _) = try await checked(
            reading(.funnel) {
                $0.metrics = ["funnel_step_abandonment_rate"]
                $0.params = .object(["funnel": .string("ecommerce")])
                $0.period = both
            })
        #expect(text.hasPrefix("Funnel step abandonment rate over 16–17 Nov 2026: from page_view to add_to_cart 50 %"))
    }

    @Test func `retention, and that it is not known yet`() async throws {
        func asked(_ offset: Int64) -> Interpretation {
            reading(.cohort) {
                $0.metrics = ["retention_rate"]
                $0.params = .object(["offset": .integer(offset)])
                $0.period = both
                $0.granularity = .day
            }
        }
        let (text, _) = try await checked(asked(1))
        #expect(text.hasPrefix("Retention rate in day 1 of those who began over 16–17 Nov 2026: 66.67 % [F1]."))
        let (unknown, json) = try await checked(asked(5))
        #expect(unknown.contains("not known until that time is over"))
        #expect(json["facts"]?.elements?.map { $0["metric"]?.text } == ["total_users"])
    }

    @Test(arguments: ReportCatalogue.all.map(\.name))
    func `any report of the catalogue`(name: String) async throws {
        let (text, _) = try await checked(
            reading(.summary) {
                $0.params = .object(["report": .string(name)])
                $0.period = both
            })
        #expect(!text.isEmpty)
    }

    @Test func `a report's name asks for what its kind of question says`() async throws {
        let (text, _) = try await checked(
            reading(.attribution) {
                $0.metrics = ["key_events"]
                $0.params = .object(["report": .string("attribution")])
                $0.period = both
            })
        #expect(text.contains("Key events credited by last click"), "\(text)")
    }

    @Test func `how many users a test needs`() async throws {
        let (text, _) = try await checked(
            reading(.abtest) { $0.params = .object(["ask": .string("power"), "uplift": .number(0.1)]) })
        #expect(text.hasPrefix("Size of each variant: 1,562 [F1]. Days of the test: 21,868 [F2]."), "\(text)")
    }

    @Test func `retention by channel`() async throws {
        let (text, _) = try await checked(
            reading(.cohort) {
                $0.metrics = ["retention_rate"]
                $0.params = .object(["offset": .integer(1)])
                $0.period = both
                $0.granularity = .day
                $0.breakdown = ["first_user_default_channel_group"]
            })
        #expect(text.contains("By first user channel, of those whose day 1 is over:"), "\(text)")
    }

    @Test func `what cohorts bring in`() async throws {
        let (text, _) = try await checked(
            reading(.cohort) {
                $0.metrics = ["retention_rate"]
                $0.params = .object(["measure": .string("revenue")])
                $0.period = both
                $0.granularity = .day
            })
        #expect(text.contains("- day 0: average revenue per user"), "\(text)")
    }

    @Test func `refunds by product are those that products carry`() async throws {
        let (text, _) = try await checked(
            reading(.breakdown) {
                $0.metrics = ["refund_amount"]
                $0.period = both
                $0.breakdown = ["item_name"]
            })
        #expect(text.contains("item refund amount"), "\(text)")
    }

    @Test func `what comes after a page`() async throws {
        let (text, _) = try await checked(
            reading(.path) {
                $0.params = .object([
                    "direction": .string("forward"),
                    "start": .object(["field": .string("page_path"), "value": .string("/")]),
                ])
                $0.period = both
            })
        #expect(text.hasPrefix("Sessions that came by / over 16–17 Nov 2026: 2 [F1]."))
        #expect(text.contains("- /pricing: 1 [F2] sessions, 50 % [F3] of them"))
    }

    @Test func `what people do before they buy is their deeds, in the order of time`() async throws {
        let (text, _) = try await checked(
            reading(.path) {
                $0.params = .object([
                    "direction": .string("backward"),
                    "end": .object(["field": .string("event_name"), "value": .string("purchase")]),
                ])
                $0.period = both
            })
        #expect(text.hasPrefix("Sessions with purchase over 16–17 Nov 2026: "), "\(text)")
        #expect(!text.contains("page_view") && text.contains("Views of pages and scrolling are left out."), "\(text)")
    }

    @Test func `credit by several rules`() async throws {
        let (text, _) = try await checked(
            reading(.attribution) {
                $0.metrics = ["key_events"]
                $0.params = .object(["models": .array([.string("last_click"), .string("first_click")])])
                $0.period = both
            })
        #expect(text.contains("Key events credited by last click: Paid Search 1"))
        #expect(text.contains("Key events credited by first click: Organic Search 1"))
    }

    @Test func `no platform claims anything`() async throws {
        let (text, _) = try await checked(
            reading(.attribution) {
                $0.params = .object(["view": .string("over_claim")])
                $0.period = both
            })
        #expect(text.contains("No ad platform says what it claims"))
    }

    @Test func `who did one thing and not another`() async throws {
        let (text, _) = try await checked(
            reading(.segment) {
                $0.params = .object(["op": .string("not")])
                $0.filters = [
                    Filter("event_name", .eq, .text("add_to_cart")), Filter("event_name", .ne, .text("purchase")),
                ]
                $0.period = both
            })
        // u3 and u4 put something into a cart, u3 bought it.
        #expect(
            text.hasPrefix(
                "Total users over 16–17 Nov 2026 where event name is add_to_cart and event name is not purchase: 1 [F1]."
            ))
        #expect(text.contains("- Everybody: total users 4 [F2]"))
        #expect(text.contains("- event name is add_to_cart: total users 2 [F3]"))
    }

    @Test func `nothing was unusual`() async throws {
        let (text, _) = try await checked(
            reading(.anomaly) {
                $0.metrics = ["sessions"]
                $0.period = both
            })
        #expect(text.hasPrefix("Nothing in sessions was out of the ordinary over 16–17 Nov 2026."))
    }

    @Test func `no experiment ran`() async throws {
        let (text, _) = try await checked(reading(.abtest))
        #expect(text.contains("No event from 2026-11-16 to 2026-11-17 says that it is part of an experiment."))
    }

    @Test func `who is here now`() async throws {
        let workspace = try await ExampleWorkspace(now: .utc("2026-11-17 12:10:00"))
        let answer = try await workspace.answer(reading(.realtime) { $0.metrics = ["active_users"] })
        #expect(answer["text"]?.text?.hasPrefix("Active users right now: 1 [F1].") == true)
        let quiet = try await ExampleWorkspace().answer(reading(.realtime))
        #expect(quiet["text"]?.text?.hasPrefix("Nobody is active right now.") == true)
    }

    @Test func `what to do`() async throws {
        let (text, json) = try await checked(reading(.recommendation))
        #expect(text.hasPrefix("Nothing in the data") || text.hasPrefix("Worth doing"))
        #expect(json["actions"]?.elements != nil)
    }
}
