import Semantics

/// Derives sessions, landing pages, entrances and exits, and repeated transactions, from events in order.
///
/// A pure fold: the same events in the same order give the same sessions, however they arrived. See `SessionRules`.
struct SessionFold {
    /// Dictionary codes of the names that matter.
    struct NameCodes {
        var pageViews: Set<UInt32>
        var purchases: Set<UInt32>
    }

    private(set) var sessions = SessionTable()
    /// Events folded so far.
    private(set) var rows = 0
    /// The lowest session index created or changed since `markClean`.
    private(set) var firstDirty = Int.max

    /// By user ordinal: the last derived event's time, and the derived session it belongs to (ordinal, 0 for none).
    private var lastDerived: [Int64] = []
    private var openDerived: [UInt32] = []
    private var sessionCounts: [UInt32] = []
    private var named: [Int64: UInt32] = [:]
    private var numbered: [Bool] = []
    private var transactions: Set<EventKey> = []

    mutating func markClean() { firstDirty = Int.max }

    mutating func fold(_ block: EventBlock, names: NameCodes) -> DerivedColumns {
        var derived = DerivedColumns()
        derived.sessions.reserveCapacity(block.count)
        derived.repeated.reserveCapacity(block.count)
        let text = TextColumns(block)
        for row in 0..<block.count {
            let ordinal = session(of: row, in: block)
            derived.sessions.append(ordinal)
            derived.repeated.append(repeats(row, in: block, names: names) ? 1 : 0)
            if ordinal > 0 {
                extend(
                    Int(ordinal) - 1, row: row, block: block, text: text,
                    isView: names.pageViews.contains(block.names[row]))
            }
            rows += 1
        }
        return derived
    }

    /// The ordinal of the session a row belongs to, opening one where the rules say so.
    private mutating func session(of row: Int, in block: EventBlock) -> UInt32 {
        let user = Int(block.users[row])
        guard user > 0, block.hints[row] != 2 else { return 0 }
        while sessionCounts.count <= user {
            lastDerived.append(.min)
            openDerived.append(0)
            sessionCounts.append(0)
        }
        let time = block.times[row]
        if block.hints[row] == 1 {
            if let ordinal = named[block.sessionKeys[row]] { return ordinal }
            let ordinal = open(user: user, time: time)
            named[block.sessionKeys[row]] = ordinal
            return ordinal
        }
        if openDerived[user] == 0 || time - lastDerived[user] > SessionRules.inactivityMilliseconds {
            openDerived[user] = open(user: user, time: time)
        }
        lastDerived[user] = time
        return openDerived[user]
    }

    private mutating func open(user: Int, time: Int64) -> UInt32 {
        for column in SessionTable.codeColumns { sessions[keyPath: column.path].append(0) }
        sessions.starts.append(time)
        sessions.ends.append(time)
        let index = sessions.count - 1
        sessions.users[index] = UInt32(user)
        sessions.firsts[index] = sessionCounts[user] == 0 ? 1 : 0
        sessionCounts[user] += 1
        numbered.append(false)
        return UInt32(index + 1)
    }

    private mutating func extend(_ index: Int, row: Int, block: EventBlock, text: TextColumns, isView: Bool) {
        firstDirty = min(firstDirty, index)
        sessions.ends[index] = max(sessions.ends[index], block.times[row])
        if block.sessionNumbers[row] > 0, !numbered[index] {
            numbered[index] = true
            sessions.firsts[index] = block.sessionNumbers[row] == 1 ? 1 : 0
        }
        if sessions.sources[index] == 0, sessions.mediums[index] == 0 {
            let (source, medium) = (text.source(row), text.medium(row))
            if source != 0 || medium != 0 {
                sessions.sources[index] = source
                sessions.mediums[index] = medium
                sessions.campaigns[index] = text.campaign(row)
            }
        }
        if sessions.claimSources[index] == 0, sessions.claimMediums[index] == 0 {
            let (source, medium) = (text.claimSource(row), text.claimMedium(row))
            if source != 0 || medium != 0 {
                sessions.claimSources[index] = source
                sessions.claimMediums[index] = medium
                sessions.claimCampaigns[index] = text.claimCampaign(row)
            }
        }
        guard isView else { return }
        if sessions.pageViews[index] == 0 {
            sessions.landings[index] = text.path(row)
            sessions.firstViews[index] = UInt32(rows + 1)
        }
        sessions.pageViews[index] += 1
        sessions.lastViews[index] = UInt32(rows + 1)
    }

    private mutating func repeats(_ row: Int, in block: EventBlock, names: NameCodes) -> Bool {
        guard names.purchases.contains(block.names[row]),
            let id = TransactionRules.usable(block.transactions[row])
        else { return false }
        return !transactions.insert(EventKey(source: "", id: id)).inserted
    }
}

/// The text columns that folding reads; a column no event has reads as 0.
private struct TextColumns {
    private let block: EventBlock
    private static func position(_ field: EventText) -> Int { EventText.allCases.firstIndex(of: field) ?? 0 }
    private static let sourceAt = position(.source)
    private static let mediumAt = position(.medium)
    private static let campaignAt = position(.campaign)
    private static let claimSourceAt = position(.firstUserSource)
    private static let claimMediumAt = position(.firstUserMedium)
    private static let claimCampaignAt = position(.firstUserCampaign)
    private static let pathAt = position(.pagePath)

    init(_ block: EventBlock) { self.block = block }

    private func code(_ field: Int, _ row: Int) -> UInt32 {
        block.texts[field].isEmpty ? 0 : block.texts[field][row]
    }

    func source(_ row: Int) -> UInt32 { code(TextColumns.sourceAt, row) }
    func medium(_ row: Int) -> UInt32 { code(TextColumns.mediumAt, row) }
    func campaign(_ row: Int) -> UInt32 { code(TextColumns.campaignAt, row) }
    func claimSource(_ row: Int) -> UInt32 { code(TextColumns.claimSourceAt, row) }
    func claimMedium(_ row: Int) -> UInt32 { code(TextColumns.claimMediumAt, row) }
    func claimCampaign(_ row: Int) -> UInt32 { code(TextColumns.claimCampaignAt, row) }
    func path(_ row: Int) -> UInt32 { code(TextColumns.pathAt, row) }
}
