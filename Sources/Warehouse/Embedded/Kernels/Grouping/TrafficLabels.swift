import Semantics

/// Labels the traffic sources that occur with one field of them: source, medium, campaign, both, or the channel. Worked out
/// once for each combination, never for each session.
struct TrafficLabels {
    private let field: TrafficField
    private let grouper = ChannelGrouper()
    private let view: any WarehouseReading
    private var interner = TextInterner()

    init(_ field: TrafficField, view: any WarehouseReading) {
        self.field = field
        self.view = view
    }

    var values: [String?] { interner.values }

    /// The label of each traffic source, by its number in the view's table; 0 is a direct visit.
    mutating func traffic() throws -> [UInt32] {
        let texts = try Texts(view, .source, .medium, .campaign)
        let triples = try view.traffic().triples
        return triples.enumerated().map { number, triple in
            interner.code(label(number == 0 ? SessionRules.direct : texts.source(triple)))
        }
    }

    /// The label of each claim, by its number in the view's table; 0 is none.
    mutating func claims() throws -> [UInt32] {
        let texts = try Texts(view, .firstUserSource, .firstUserMedium, .firstUserCampaign)
        let triples = try view.traffic().triples
        return triples.enumerated().map { number, triple in
            number == 0 ? 0 : interner.code(label(texts.source(triple)))
        }
    }

    /// Labels of claims that events make.
    mutating func claims(_ triples: [TrafficTable.Triple]) throws -> [UInt32] {
        let texts = try Texts(view, .firstUserSource, .firstUserMedium, .firstUserCampaign)
        return triples.map { interner.code(label(texts.source($0))) }
    }

    private func label(_ traffic: TrafficSource) -> String? {
        switch field {
        case .source: traffic.source
        case .medium: traffic.medium
        case .campaign: traffic.campaign
        case .sourceMedium: "\(traffic.source ?? "(not set)") / \(traffic.medium ?? "(not set)")"
        case .channelGroup: grouper.channel(for: traffic)
        }
    }

    private struct Texts {
        private let sources: [String?]
        private let mediums: [String?]
        private let campaigns: [String?]

        init(_ view: any WarehouseReading, _ source: EventText, _ medium: EventText, _ campaign: EventText) throws {
            sources = try view.dictionary(ColumnName.text(source))
            mediums = try view.dictionary(ColumnName.text(medium))
            campaigns = try view.dictionary(ColumnName.text(campaign))
        }

        func source(_ triple: TrafficTable.Triple) -> TrafficSource {
            TrafficSource(
                source: Texts.text(triple.source, sources), medium: Texts.text(triple.medium, mediums),
                campaign: Texts.text(triple.campaign, campaigns))
        }

        /// TRICKY: one table numbers traffic and claims, whose codes belong to different dictionaries; a number that is
        /// never used for one of them may lie outside its dictionary.
        private static func text(_ code: UInt32, _ texts: [String?]) -> String {
            Int(code) < texts.count ? texts[Int(code)] ?? "(not set)" : "(not set)"
        }
    }
}
