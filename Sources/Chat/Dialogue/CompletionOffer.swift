import Operations
import Semantics

/// What the tab key offers: commands, metrics and dimensions by the words people use, names that occur in the data.
struct CompletionOffer: Sendable {
    var context: OperationContext

    private static let namedDimensions: [DimensionID] = [
        "country", "session_default_channel_group", "campaign_name", "item_category",
    ]

    func words() async -> [CompletionWord] {
        var words = ChatCommand.guide.map { CompletionWord($0.name) }
        words += context.catalogue.metrics.map { CompletionWord($0.id.name, saidAs: $0.synonyms) }
        words += context.catalogue.dimensions.map { CompletionWord($0.id.name, saidAs: $0.synonyms) }
        words += ListReports.names.map { CompletionWord($0) }
        guard let inventory = try? await context.source.inventory(), let span = inventory.span else { return words }
        words += inventory.eventNames.prefix(50).map { CompletionWord($0) }
        words += inventory.propertyDimensions.prefix(50).map(\.id.name).filter(CompletionOffer.isWord)
            .map { CompletionWord($0) }
        for dimension in CompletionOffer.namedDimensions where context.catalogue.dimension(dimension) != nil {
            if Task.isCancelled { break }
            // Completion is a convenience: a source that cannot list its values leaves the chat as it is.
            let values = (try? await context.source.values(of: dimension, in: span, limit: 40)) ?? []
            // The tab key works word by word, so only names of one harmless word can be offered.
            words += values.filter(CompletionOffer.isWord).map { CompletionWord($0) }
        }
        return words
    }

    private static func isWord(_ text: String) -> Bool { text == SafeTerminalText.line(text) && !text.contains(" ") }
}
