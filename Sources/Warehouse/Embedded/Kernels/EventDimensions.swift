import Semantics

/// Dimension columns of the event rows of one span of time.
struct EventDimensions {
    let rows: EventRows
    let reader: QueryReader
    let plan: QueryPlan

    /// - Precondition: the planner made sure that event rows have the dimension.
    func column(_ dimension: DimensionDefinition) throws -> DimensionColumn {
        switch dimension.binding {
        case .time(let field):
            return TimeLabels(field, period: plan.period, calendar: plan.calendar).label(ascending: try rows.times)
        case .eventName:
            return DimensionColumn(
                codes: try rows.codes(ColumnName.name), values: try reader.dictionary(ColumnName.name))
        case .event(let field):
            let name = ColumnName.text(field)
            return DimensionColumn(codes: try rows.codes(name), values: try reader.dictionary(name))
        case .session(let field):
            return try SessionDimensions(reader: reader, plan: plan).byOrdinal(field)
                .gathered(try rows.codes(ColumnName.session))
        case .firstUser(let field):
            var traffic = TrafficColumns(field, reader: reader)
            return try traffic.firstUser(
                users: try rows.codes(ColumnName.user),
                claimSources: try rows.codes(ColumnName.text(.firstUserSource)),
                claimMediums: try rows.codes(ColumnName.text(.firstUserMedium)),
                claimCampaigns: try rows.codes(ColumnName.text(.firstUserCampaign)))
        case .item, .observed, .attribution:
            return DimensionColumn(codes: Array(repeating: 0, count: rows.count), values: [nil])
        }
    }
}

/// Dimension columns of sessions.
struct SessionDimensions {
    let reader: QueryReader
    let plan: QueryPlan

    /// A session field for every session by ordinal; index 0 is "no session".
    func byOrdinal(_ field: SessionField) throws -> DimensionColumn {
        switch field {
        case .traffic(let field):
            var traffic = TrafficColumns(field, reader: reader)
            return try traffic.bySession()
        case .landingPage:
            return DimensionColumn(
                codes: [0] + (try reader.sessionCodes("landing_page")),
                values: try reader.dictionary(ColumnName.text(.pagePath)))
        case .newVersusReturning:
            return DimensionColumn(
                codes: [0] + (try reader.sessionCodes("first")).map { $0 == 1 ? 1 : 2 },
                values: [nil, "new", "returning"])
        }
    }

    /// A dimension of the sessions in a range of indices (ordinal − 1); nil when it belongs to events.
    func column(_ dimension: DimensionDefinition, sessions: Range<Int>) throws -> DimensionColumn? {
        switch dimension.binding {
        case .time(let field):
            let starts = Array(try reader.sessionTimes("start")[sessions])
            return TimeLabels(field, period: plan.period, calendar: plan.calendar).label(ascending: starts)
        case .session(let field):
            let all = try byOrdinal(field)
            return DimensionColumn(
                codes: Array(all.codes[(sessions.lowerBound + 1)..<(sessions.upperBound + 1)]), values: all.values)
        case .firstUser(let field):
            var traffic = TrafficColumns(field, reader: reader)
            func part(_ name: String) throws -> [UInt32] { Array(try reader.sessionCodes(name)[sessions]) }
            return try traffic.firstUser(
                users: try part("user"), claimSources: try part("claim.source"),
                claimMediums: try part("claim.medium"), claimCampaigns: try part("claim.campaign"))
        case .eventName, .event, .item, .observed, .attribution: return nil
        }
    }
}
