import Grounding
import Insights
import Semantics

/// Ad campaigns by both who know of them: the ad platforms (cost, clicks, claims) and the site (visits, orders and revenue of
/// those who came by a campaign's links). No row of the data holds both, so each side is asked, and the two are matched by name.
struct CampaignSides {
    static let ofAds: DimensionID = "campaign_name"
    static let ofSite = SilentCampaigns.dimension

    /// What both sides together make of a campaign, and neither can: its own revenue per ad cost.
    static let returned: MetricID = "own_return_on_ad_spend"
    /// The same of all campaigns and all revenue: of one campaign its own is meant.
    private static let ofAll: Set<MetricID> = ["mer", "ad_cost_share"]
    private static let cost: MetricID = "advertiser_ad_cost"
    private static let revenue: MetricID = "total_revenue"
    /// What is told of campaigns where no figure is named.
    private static let usual: [MetricID] = [
        cost, "return_on_ad_spend", "sessions", "ecommerce_purchases", revenue, returned,
    ]

    let ads: MetricQuery
    let site: MetricQuery
    /// Figures of both sides, and of both together, in the order asked for.
    private let columns: [MetricID]
    private let order: SortOrder?
    private let limit: Int?
    private let catalogue: Catalogue

    /// Nil where one side alone knows all that is asked, or some figure or filter is known to neither.
    ///
    /// - Parameter names: whether the question names its figures.
    init?(_ query: MetricQuery, names isNamed: Bool, catalogue: Catalogue) {
        var query = query
        if isNamed, query.breakdown.isEmpty, query.metrics.contains(Self.returned) { query.breakdown = [Self.ofAds] }
        guard query.breakdown == [Self.ofAds] || query.breakdown == [Self.ofSite], query.granularity == .none,
            query.segment == nil
        else { return nil }
        let asked = isNamed ? query.metrics.map { Self.ofAll.contains($0) ? Self.returned : $0 } : Self.usual
        var (ads, site, columns): ([MetricID], [MetricID], [MetricID]) = ([], [], [])
        func add(_ id: MetricID) -> Bool {
            guard !columns.contains(id) else { return true }
            guard let metric = catalogue.metric(id) else { return false }
            if catalogue.knows(metric, by: Self.ofAds) {
                ads.append(id)
            } else if catalogue.knows(metric, by: Self.ofSite) {
                site.append(id)
            } else if id == Self.returned {
                guard add(Self.cost), add(Self.revenue) else { return false }
            } else {
                return false
            }
            columns.append(id)
            return true
        }
        guard asked.allSatisfy(add) else { return nil }
        // Cost beside revenue, or a claimed return beside it, asks what the one makes of the other.
        if site.contains(Self.revenue), ads.contains(Self.cost) || ads.contains("return_on_ad_spend"),
            !add(Self.returned)
        {
            return nil
        }
        guard !ads.isEmpty, !site.isEmpty,
            let ofAds = Self.side(query, ads, by: Self.ofAds, catalogue, isLoose: false),
            let ofSite = Self.side(query, site, by: Self.ofSite, catalogue, isLoose: true)
        else { return nil }
        (self.ads, self.site, self.columns) = (ofAds, ofSite, columns)
        (order, limit, self.catalogue) = (query.order, query.limit, catalogue)
    }

    /// The query as one side knows it.
    ///
    /// - Parameter isLoose: whether what only ads know may be left out, since the rows of ads are narrowed by it.
    private static func side(
        _ query: MetricQuery, _ metrics: [MetricID], by dimension: DimensionID, _ catalogue: Catalogue, isLoose: Bool
    ) -> MetricQuery? {
        let campaigns = [ofAds.name, ofSite.name]
        var filters: [Filter] = []
        for filter in AdTwins(catalogue: catalogue).told(query.filters, for: metrics) {
            var filter = filter
            if campaigns.contains(filter.field) { filter.field = dimension.name }
            let field = DimensionID(filter.field)
            let isKnown = metrics.allSatisfy { id in
                catalogue.metric(id).map { catalogue.knows($0, by: field) } ?? false
            }
            if isKnown {
                filters.append(filter)
            } else if !isLoose || catalogue.dimension(field)?.scope != .advertising {
                return nil
            }
        }
        return MetricQuery(
            metrics: metrics, breakdown: [dimension], filters: filters, period: query.period,
            comparison: query.comparison)
    }

    /// A campaign's name as both sides may write it: without case and punctuation.
    static func key(_ name: String?) -> String { (name ?? "").lowercased().filter { $0.isLetter || $0.isNumber } }

    /// Campaigns that ads were paid or shown for, each with what the site knows of it.
    struct Joined {
        /// One row a campaign, of all figures.
        var table: MetricTable
        /// The same rows with the site's figures alone, under the names that the platforms give them.
        var site: MetricTable
        /// What the site knows of campaigns that no ad platform has, such as newsletters.
        var others: MetricTable
    }

    /// Nil where no ad platform knows a campaign.
    func joined(ads: MetricTable, site: MetricTable) -> Joined? {
        let named = ads.selecting { row in
            row[0].text != nil && row.dropFirst().contains { ($0.number ?? 0) != 0 }
        }
        guard !named.rows.isEmpty else { return nil }
        let places = Dictionary(
            site.rows.indices.map { (Self.key(site.rows[$0][0].text), $0) }, uniquingKeysWith: { first, _ in first })
        let matches = named.rows.map { places[Self.key($0[0].text)] }
        var ofSite = site
        ofSite.columns[0] = named.columns[0]
        ofSite.rows = zip(named.rows, matches).map { row, match in
            [row[0]] + (match.map { Array(site.rows[$0].dropFirst()) } ?? site.metricColumns.map { _ in .number(nil) })
        }
        ofSite.comparison?.rows = matches.map { match in
            match.flatMap { site.comparison?.rows[$0] } ?? site.metricColumns.map { _ in nil }
        }
        let known = Set(named.rows.map { Self.key($0[0].text) })
        let others = site.selecting { row in
            row[0].text.map { $0 != "(not set)" && !known.contains(Self.key($0)) } ?? false
        }
        return Joined(
            table: table(named, ofSite), site: summed(ofSite), others: summed(others))
    }

    /// A table of some rows, with the totals of just these: nothing for what does not add up.
    private func summed(_ whole: MetricTable) -> MetricTable {
        func sums(_ value: (Int, Int) -> Double?) -> [MetricID: Double?] {
            var sums: [MetricID: Double?] = [:]
            for (place, column) in whole.metricColumns.enumerated()
            where catalogue.addsUp(column.id, over: Self.ofSite) {
                sums[column.id] = whole.rows.indices.reduce(0) { $0 + (value($1, place) ?? 0) }
            }
            return sums
        }
        var table = whole
        table.totals = sums { row, place in whole.rows[row][place + 1].number }
        if let earlier = whole.comparison {
            table.comparison?.totals = sums { row, place in earlier.rows[row][place] }
        }
        return table
    }

    private func table(_ ads: MetricTable, _ site: MetricTable) -> MetricTable {
        func ratio(_ cost: Double?, _ revenue: Double?) -> Double? {
            guard let cost, let revenue, cost > 0 else { return nil }
            return revenue / cost
        }
        /// Of one column: its values in the rows of one of the two periods.
        func values(_ id: MetricID, _ cells: (MetricTable, Int) -> [Double?]) -> [Double?] {
            if let place = ads.metricColumns.firstIndex(where: { $0.id == id }) { return cells(ads, place) }
            if let place = site.metricColumns.firstIndex(where: { $0.id == id }) { return cells(site, place) }
            return zip(values(Self.cost, cells), values(Self.revenue, cells)).map { ratio($0, $1) }
        }
        func now(_ table: MetricTable, _ place: Int) -> [Double?] { table.rows.map { $0[place + 1].number } }
        func then(_ table: MetricTable, _ place: Int) -> [Double?] {
            table.comparison?.rows.map { $0[place] } ?? []
        }
        let recent = columns.map { values($0, now) }
        let earlier = columns.map { values($0, then) }
        var joined = ads
        joined.columns = [ads.columns[0]] + columns.map { .init(.metric($0, unit(of: $0, ads, site))) }
        joined.rows = ads.rows.indices.map { row in [ads.rows[row][0]] + recent.map { .number($0[row]) } }
        if ads.comparison != nil {
            joined.comparison?.rows = ads.rows.indices.map { row in earlier.map { $0[row] } }
        }
        let ofSite = summed(site)
        joined.totals.merge(ofSite.totals) { own, _ in own }
        if let totals = ofSite.comparison?.totals { joined.comparison?.totals.merge(totals) { own, _ in own } }
        if columns.contains(Self.returned) {
            joined.totals[Self.returned] = ratio(joined.totals[Self.cost] ?? nil, joined.totals[Self.revenue] ?? nil)
        }
        joined.provenance.rowsRead += site.provenance.rowsRead
        joined.provenance.query = "\(ads.provenance.query) \(site.provenance.query)"
        joined.provenance.sources += site.provenance.sources.filter { !joined.provenance.sources.contains($0) }
        return sorted(joined)
    }

    private func unit(of id: MetricID, _ ads: MetricTable, _ site: MetricTable) -> MetricUnit {
        (ads.metricColumns + site.metricColumns).first { $0.id == id }?.unit ?? catalogue.metric(id)?.unit ?? .ratio
    }

    /// By the order asked for, else by the first figure, the most first.
    private func sorted(_ table: MetricTable) -> MetricTable {
        let by = order.flatMap { table.column(of: MetricID($0.by)) } ?? 1
        let isRising = order?.dir == .asc
        let places = table.rows.indices.sorted { a, b in
            let (first, second) = (table.rows[a][by].number, table.rows[b][by].number)
            guard let first, let second, first != second else {
                return (first == nil ? 1 : 0, a) < (second == nil ? 1 : 0, b)
            }
            return isRising ? first < second : first > second
        }
        return table.picking(Array(places.prefix(limit ?? places.count)))
    }
}

extension MetricTable {
    /// The table with only the rows that are wanted.
    func selecting(_ isWanted: ([Cell]) -> Bool) -> MetricTable { picking(rows.indices.filter { isWanted(rows[$0]) }) }

    /// The table with these rows in this order.
    func picking(_ places: [Int]) -> MetricTable {
        var table = self
        table.rows = places.map { rows[$0] }
        if let earlier = comparison?.rows { table.comparison?.rows = places.map { earlier[$0] } }
        return table
    }
}
