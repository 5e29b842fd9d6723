import Operations
import Semantics
import Testing

@Suite("What a workspace knows")
struct WorkspaceKnowledgeTests {
    private func today() throws -> CivilDate { try #require(CivilDate("2026-11-23")) }
    private func range(_ start: String, _ end: String) throws -> DateRange {
        DateRange(start: try #require(CivilDate(start)), end: try #require(CivilDate(end)))
    }

    @Test("names of products and campaigns are recognised without their dimension")
    func names() throws {
        let names = WorkspaceNames(values: ["item_name": ["Blue Hoodie"], "campaign_name": ["Winter Warmers"]])
        let reader = QuestionReader(catalogue: .standard, names: names)
        let hoodie = reader.read("revenue of the blue hoodies last week", today: try today())
        #expect(hoodie.metrics == ["item_revenue"])
        #expect(hoodie.filters == [Filter("item_name", .eq, .text("Blue Hoodie"))])
        let campaign = reader.read("ROAS of Winter Warmers in October", today: try today())
        #expect(campaign.filters == [Filter("campaign_name", .eq, .text("Winter Warmers"))])
    }

    @Test("its own named days have dates; without them they must be asked for")
    func calendarDays() throws {
        let question = "orders during our anniversary sale"
        let days = [
            WorkspaceDay(name: "anniversary sale", range: try range("2025-06-01", "2025-06-05")),
            WorkspaceDay(name: "anniversary sale", range: try range("2026-06-02", "2026-06-06")),
        ]
        let knowing = QuestionReader(catalogue: .standard, calendarDays: days).read(question, today: try today())
        #expect(knowing.period?.description == "2026-06-02..2026-06-06")
        let ignorant = QuestionReader(catalogue: .standard).read(question, today: try today())
        #expect(ignorant.clarifyAbout == [.period])
        #expect(ignorant.clarifyingQuestion == "When was the anniversary sale? I do not have its dates.")
    }

    @Test("a name that narrows and that nobody knows is asked about, not passed over")
    func strangeNames() throws {
        let reader = QuestionReader(catalogue: .standard, names: WorkspaceNames(values: ["city": ["Atlantis"]]))
        let strange = reader.read("revenue from Zorblax Quux last week", today: try today())
        #expect(strange.needsClarification && strange.clarifyAbout == [.entity])
        #expect(strange.clarifyingQuestion?.contains("“Zorblax Quux”") == true)
        let known = reader.read("revenue from Atlantis last week", today: try today())
        #expect(known.filters == [Filter("city", .eq, .text("Atlantis"))])
        let follow = reader.read(
            "and in Zorblax?", conversation: [ConversationTurn(role: .user, text: "sessions last week")],
            today: try today())
        #expect(follow.clarifyAbout == [.entity])
        // Capitals of a title, of a sentence's beginning and of abbreviations name nothing.
        for text in ["Revenue From Organic Search Last Week", "For revenue, which day was best?", "revenue in EUR"] {
            #expect(!reader.read(text, today: try today()).needsClarification, "\(text)")
        }
    }

    @Test(
        "in any case, with or without quotation marks, and as a group too",
        arguments: [
            ("revenue from mars last week", "mars"), ("sessions via gopherads", "gopherads"),
            ("conversion rate for widgetonians", "widgetonians"), ("orders for socks in october", "socks"),
            ("orders in atlantis last month", "atlantis"), ("why did orders from zanzibar fall", "zanzibar"),
            ("sales in the nordics", "nordics"), (#"sessions for "Spring Sale" last week"#, "Spring Sale"),
            ("alert me when revenue from mars drops below 100", "mars"),
            ("revenue by warehouse last week", "warehouse"),
            ("sessions per flurb", "flurb"), ("top 5 suppliers by revenue", "suppliers"),
        ])
    func unknownNames(question: String, name: String) throws {
        let reading = QuestionReader(catalogue: .standard).read(question, today: try today())
        #expect(reading.clarifyAbout == [.entity], "\(reading.json.serialized)")
        #expect(
            reading.clarifyingQuestion?.hasPrefix("What is “\(name)”?") == true, "\(reading.clarifyingQuestion ?? "")")
    }

    @Test(
        "what narrows nothing is not taken for a name",
        arguments: [
            "revenue in total last week", "sessions for the board meeting", "orders on average per day last week",
            "revenue for comparison with last month", "sessions from people on phones", "revenue by default",
            "What were sessions by the end of October?", "orders in our shop last week",
            "traffic on the website yesterday",
            "which channel drives growth in general", "revenue for us in dollars", "sessions in detail for last week",
            "How many sessions last week? There is a tip for saying hello",
        ])
    func harmlessWords(question: String) throws {
        let reading = QuestionReader(catalogue: .standard).read(question, today: try today())
        #expect(reading.clarifyAbout != [.entity], "\(reading.clarifyingQuestion ?? "")")
    }

    @Test("the names most like an unknown one are offered")
    func nearNames() throws {
        let names = WorkspaceNames(values: ["item_name": ["Blue Hoodie", "Zip Hoodie", "Mug"]])
        let reader = QuestionReader(catalogue: .standard, names: names)
        let misspelt = reader.read("units sold for hooodie", today: try today())
        #expect(
            misspelt.clarifyingQuestion?.hasSuffix("Like it: “Zip Hoodie”, “Blue Hoodie”.") == true,
            "\(misspelt.clarifyingQuestion ?? "")")
        let part = reader.read("revenue for zip last week", today: try today())
        #expect(part.clarifyingQuestion?.hasSuffix("Like it: “Zip Hoodie”.") == true)
    }

    @Test(
        "what several products are is all of them",
        arguments: ["revenue for hoodies last week", "revenue of the hoodies"])
    func kinds(text: String) throws {
        let names = WorkspaceNames(values: [
            "item_name": ["Blue Hoodie", "Zip Hoodie", "Mug", "Side Table", "Oak Table"]
        ])
        let reader = QuestionReader(catalogue: .standard, names: names)
        let reading = reader.read(text, today: try today())
        #expect(reading.filters == [Filter("item_name", .isIn, .list(["Blue Hoodie", "Zip Hoodie"]))])
        // A word that means something else in a question is no kind of thing.
        #expect(reader.read("show sessions last week as a table", today: try today()).filters.isEmpty)
    }

    @Test("a number before page titles is how many are asked for")
    func pageTitles() throws {
        let reading = QuestionReader(catalogue: .standard).read("Top 100 page titles", today: try today())
        #expect(reading.filters == [] && reading.limit == 100 && reading.breakdown == ["page_title"])
    }

    @Test("an event dated earlier in the conversation is known")
    func toldEvents() throws {
        let turns = [
            ConversationTurn(role: .user, text: "The redesign went live on Oct 12"),
            ConversationTurn(role: .assistant, text: "Noted."),
        ]
        let reading = QuestionReader(catalogue: .standard).read(
            "sessions since the redesign", conversation: turns, today: try today())
        #expect(reading.period?.description == "2026-10-12..2026-11-23")
    }

    @Test("metrics of its own are found by their synonyms")
    func ownMetrics() throws {
        var metric = try #require(Catalogue.standard.metric("sessions"))
        metric.id = "engaged_depth"
        metric.name = "Engaged depth"
        metric.synonyms = ["depth of engagement"]
        let catalogue = Catalogue(
            metrics: Catalogue.standard.metrics + [metric], dimensions: Catalogue.standard.dimensions)
        let reading = QuestionReader(catalogue: catalogue).read("depth of engagement yesterday", today: try today())
        #expect(reading.metrics == ["engaged_depth"])
    }
}
