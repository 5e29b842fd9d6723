import Semantics

extension TrafficSource {
    /// One part of a traffic source as a dimension shows it.
    func value(of field: TrafficField) -> String? {
        switch field {
        case .source: source
        case .medium: medium
        case .campaign: campaign
        case .sourceMedium: source.flatMap { source in medium.map { "\(source) / \($0)" } }
        case .channelGroup: ChannelGrouper().channel(for: self)
        }
    }
}
