extension AlertCondition: Codable {
    private enum CodingKeys: String, CodingKey {
        case op, value, versus, severity, side
        case falseAlarmsPerMonth = "false_alarms_per_month"
    }

    /// How a condition is named: the operators that questions and programs use.
    package enum Operator: String, Sendable, Codable, CaseIterable {
        case lt, lte, gt, gte
        case changeBelow = "pct_change_lt"
        case changeAbove = "pct_change_gt"
        case changeBeyond = "abs_pct_change_gt"
        case anomaly, missing
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let op = try container.decode(Operator.self, forKey: .op)
        func value() throws -> Double { try container.decode(Double.self, forKey: .value) }
        let versus = try container.decodeIfPresent(Versus.self, forKey: .versus) ?? .previousPeriod
        switch op {
        case .lt: self = .absolute(.below, limit: try value())
        case .lte: self = .absolute(.below, limit: try value(), includesLimit: true)
        case .gt: self = .absolute(.above, limit: try value())
        case .gte: self = .absolute(.above, limit: try value(), includesLimit: true)
        case .changeBelow: self = .relative(.below, share: try value() / 100, versus: versus)
        case .changeAbove: self = .relative(.above, share: try value() / 100, versus: versus)
        case .changeBeyond: self = .relative(nil, share: try value() / 100, versus: versus)
        case .missing: self = .missing
        case .anomaly:
            self = .anomaly(
                try container.decodeIfPresent(AnomalySeverity.self, forKey: .severity) ?? .notice,
                side: try container.decodeIfPresent(Side.self, forKey: .side),
                falseAlarmsPerMonth: try container.decodeIfPresent(
                    Double.self, forKey: .falseAlarmsPerMonth))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(op, forKey: .op)
        switch self {
        case .absolute(_, let limit, _): try container.encode(limit, forKey: .value)
        case .relative(_, let share, let versus):
            try container.encode(AlertCondition.percent(share), forKey: .value)
            try container.encode(versus, forKey: .versus)
        case .anomaly(let severity, let side, let rate):
            try container.encode(severity, forKey: .severity)
            try container.encodeIfPresent(side, forKey: .side)
            try container.encodeIfPresent(rate, forKey: .falseAlarmsPerMonth)
        case .missing: break
        }
    }

    package var op: Operator {
        switch self {
        case .absolute(.below, _, let isIncluded): isIncluded ? .lte : .lt
        case .absolute(.above, _, let isIncluded): isIncluded ? .gte : .gt
        case .relative(.below, _, _): .changeBelow
        case .relative(.above, _, _): .changeAbove
        case .relative(nil, _, _): .changeBeyond
        case .anomaly: .anomaly
        case .missing: .missing
        }
    }

    /// A share as the percent it was given as: 0.15 is 15, not 15.000000000000002.
    package static func percent(_ share: Double) -> Double {
        let percent = (share * 100 * 1e9).rounded() / 1e9
        return percent.isFinite ? percent : share * 100
    }
}
