extension AlertRule: Codable {
    private enum CodingKeys: String, CodingKey {
        case id, name, metric, filters, granularity, condition, hysteresis
        case forSteps = "for_steps"
        case minimumVolume = "minimum_volume"
        case volumeMetric = "volume_metric"
        case mutedUntil = "muted_until"
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            id: try container.decode(String.self, forKey: .id),
            name: try container.decode(String.self, forKey: .name),
            metric: try container.decode(MetricID.self, forKey: .metric),
            filters: try container.decodeIfPresent([Filter].self, forKey: .filters) ?? [],
            granularity: try container.decodeIfPresent(Granularity.self, forKey: .granularity) ?? .day,
            condition: try container.decode(AlertCondition.self, forKey: .condition),
            forSteps: try container.decodeIfPresent(Int.self, forKey: .forSteps) ?? 1,
            minimumVolume: try container.decodeIfPresent(Double.self, forKey: .minimumVolume),
            volumeMetric: try container.decodeIfPresent(MetricID.self, forKey: .volumeMetric)
                ?? "sessions",
            hysteresis: try container.decodeIfPresent(Double.self, forKey: .hysteresis) ?? 0,
            mutedUntil: try container.decodeIfPresent(CivilDate.self, forKey: .mutedUntil))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(name, forKey: .name)
        try container.encode(metric, forKey: .metric)
        try container.encode(filters, forKey: .filters)
        try container.encode(granularity, forKey: .granularity)
        try container.encode(condition, forKey: .condition)
        try container.encode(forSteps, forKey: .forSteps)
        try container.encode(minimumVolume, forKey: .minimumVolume)
        try container.encode(volumeMetric, forKey: .volumeMetric)
        try container.encode(hysteresis, forKey: .hysteresis)
        try container.encode(mutedUntil, forKey: .mutedUntil)
    }
}
