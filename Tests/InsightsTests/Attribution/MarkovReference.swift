/// What an independent script computed for the paths of `PathAttributionTests`: see there.
enum MarkovReference {
    static let credits: [String: Double] = [
        "a": 17.807864904904108, "b": 19.11212210781293, "c": 23.92700586754728, "d": 4.160206664924312,
        "e": 1.9928004548113616,
    ]
    static let shapley: [String: Double] = [
        "a": 20.4, "b": 22.066666666666663, "c": 16.066666666666666, "d": 2.066666666666667, "e": 6.4,
    ]
}
