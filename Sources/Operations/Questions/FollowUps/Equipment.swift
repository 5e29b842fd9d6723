import Semantics

/// Which devices, systems and browsers go together: an iPhone is no desktop, and Safari does not run on Android.
enum Equipment {
    private static let handhelds: Set<String> = ["mobile", "tablet"]
    /// The devices a system runs on.
    private static let devices: [String: Set<String>] = [
        "ios": handhelds, "android": handhelds, "windows": ["desktop"], "macos": ["desktop"], "linux": ["desktop"],
        "chrome os": ["desktop"], "macintosh": ["desktop"],
    ]
    /// The systems a browser runs on, where it does not run on all.
    private static let systems: [String: Set<String>] = [
        "safari": ["ios", "macos", "macintosh"], "samsung internet": ["android"],
        "internet explorer": ["windows"],
    ]
    private static let systemFields: Set<String> = ["operating_system", "platform"]

    /// Whether no visit can have both: what is said last is meant instead.
    static func excludes(_ said: Filter, _ before: Filter) -> Bool {
        guard said.op == .eq, before.op == .eq, let first = said.value.texts.first?.lowercased(),
            let second = before.value.texts.first?.lowercased()
        else { return false }
        return differ(said.field, first, before.field, second) || differ(before.field, second, said.field, first)
    }

    private static func differ(_ field: String, _ value: String, _ other: String, _ otherValue: String) -> Bool {
        if systemFields.contains(field), other == "device_category" {
            return devices[value].map { !$0.contains(otherValue) } ?? false
        }
        if field == "browser", systemFields.contains(other), otherValue != "web" {
            return systems[value].map { !$0.contains(otherValue) } ?? false
        }
        if field == "browser", other == "device_category", let runs = systems[value] {
            return !runs.contains { devices[$0]?.contains(otherValue) ?? true }
        }
        if systemFields.contains(field), systemFields.contains(other) {
            return devices[value] != nil && devices[otherValue] != nil && value != otherValue
        }
        return false
    }
}
