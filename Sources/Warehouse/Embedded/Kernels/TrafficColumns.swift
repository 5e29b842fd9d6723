import Semantics

/// Turns coded traffic sources into one field of them: source, medium, campaign, both, or the channel.
struct TrafficColumns {
    private struct Triple: Hashable {
        var source: UInt32
        var medium: UInt32
        var campaign: UInt32
    }

    private let field: TrafficField
    private let reader: QueryReader
    private let grouper = ChannelGrouper()
    private var interner = TextInterner()
    private var sessionLabels: [UInt32] = []
    private var known: [Triple: UInt32] = [:]
    private var knownClaims: [Triple: UInt32] = [:]

    init(_ field: TrafficField, reader: QueryReader) {
        self.field = field
        self.reader = reader
    }

    /// The field's label for every session, by ordinal; index 0 is "no session".
    mutating func bySession() throws -> DimensionColumn {
        let labels = try labelSessions()
        return DimensionColumn(codes: labels, values: interner.values)
    }

    /// The first-user field for rows that carry a claim or belong to a user with a session.
    mutating func firstUser(
        users: [UInt32], claimSources: [UInt32], claimMediums: [UInt32], claimCampaigns: [UInt32]
    ) throws -> DimensionColumn {
        let sessions = try labelSessions()
        let first = try reader.firstSessions()
        let sourceTexts = try reader.dictionary(ColumnName.text(.firstUserSource))
        let mediumTexts = try reader.dictionary(ColumnName.text(.firstUserMedium))
        let campaignTexts = try reader.dictionary(ColumnName.text(.firstUserCampaign))
        var codes: [UInt32] = []
        codes.reserveCapacity(users.count)
        for row in users.indices {
            if claimSources[row] != 0 || claimMediums[row] != 0 {
                let triple = Triple(source: claimSources[row], medium: claimMediums[row], campaign: claimCampaigns[row])
                if let code = knownClaims[triple] {
                    codes.append(code)
                    continue
                }
                let code = interner.code(
                    label(
                        TrafficSource(
                            source: sourceTexts[Int(triple.source)] ?? "(not set)",
                            medium: mediumTexts[Int(triple.medium)] ?? "(not set)",
                            campaign: campaignTexts[Int(triple.campaign)] ?? "(not set)")))
                knownClaims[triple] = code
                codes.append(code)
            } else {
                let user = Int(users[row])
                codes.append(user > 0 && user < first.count ? sessions[Int(first[user])] : 0)
            }
        }
        return DimensionColumn(codes: codes, values: interner.values)
    }

    private mutating func labelSessions() throws -> [UInt32] {
        if !sessionLabels.isEmpty { return sessionLabels }
        let sources = try reader.sessionCodes("source")
        let mediums = try reader.sessionCodes("medium")
        let campaigns = try reader.sessionCodes("campaign")
        let sourceTexts = try reader.dictionary(ColumnName.text(.source))
        let mediumTexts = try reader.dictionary(ColumnName.text(.medium))
        let campaignTexts = try reader.dictionary(ColumnName.text(.campaign))
        var labels: [UInt32] = [0]
        labels.reserveCapacity(sources.count + 1)
        for index in sources.indices {
            let triple = Triple(source: sources[index], medium: mediums[index], campaign: campaigns[index])
            if let code = known[triple] {
                labels.append(code)
                continue
            }
            var traffic = SessionRules.direct
            if triple.source != 0 || triple.medium != 0 {
                traffic = TrafficSource(
                    source: sourceTexts[Int(triple.source)] ?? "(not set)",
                    medium: mediumTexts[Int(triple.medium)] ?? "(not set)",
                    campaign: campaignTexts[Int(triple.campaign)] ?? "(not set)")
            }
            let code = interner.code(label(traffic))
            known[triple] = code
            labels.append(code)
        }
        sessionLabels = labels
        return labels
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
}
