import Semantics

/// Makes the service's configuration of a file, the environment and the command line; the later counts more.
///
/// A file has a `NAME=value` a line, as systemd's `EnvironmentFile` and containers' `--env-file` read it, and comments
/// behind `#`.
package struct SettingsReader: Sendable {
    private var configuration = ServiceConfiguration()
    private var problems: [String] = []

    package init() {}

    package mutating func read(file text: String, named file: String) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let plain = SettingsReader.trimmed(line)
            guard !plain.isEmpty, !plain.hasPrefix("#") else { continue }
            let place = "\(file):\(index + 1)"
            let parts = plain.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else {
                problems.append("\(place): NAME=value is expected")
                continue
            }
            let name = SettingsReader.trimmed(parts[0])
            guard let setting = ServiceSetting.all.first(where: { $0.name == name }) else {
                problems.append("\(place): \(unknown(name, among: ServiceSetting.all.map(\.name)))")
                continue
            }
            apply(setting, SettingsReader.unquoted(SettingsReader.trimmed(parts[1])), place)
        }
    }

    /// Reads the settings that the environment has; other variables are somebody else's.
    package mutating func read(environment: [String: String]) {
        for setting in ServiceSetting.all {
            guard let text = environment[setting.name] else { continue }
            apply(setting, text, "environment")
        }
    }

    /// - Parameter name: `deadline_seconds`, or the whole `FIDGA_DEADLINE_SECONDS`.
    package mutating func read(flag name: String, _ text: String) {
        guard let setting = ServiceSetting.all.first(where: { $0.shortName == name || $0.name == name }) else {
            problems.append("command line: \(unknown(name, among: ServiceSetting.all.map(\.shortName)))")
            return
        }
        apply(setting, text, "command line")
    }

    /// - Throws: `ServiceError` with every problem there is.
    package func result() throws(ServiceError) -> ServiceConfiguration {
        var problems = problems
        if let tls = configuration.tls, tls.certificate.isEmpty || tls.key.isEmpty {
            problems.append("FIDGA_TLS_CERTIFICATE and FIDGA_TLS_KEY are needed together")
        }
        guard problems.isEmpty else { throw .badSettings(problems) }
        return configuration
    }

    private mutating func apply(_ setting: ServiceSetting, _ text: String, _ place: String) {
        if let problem = setting.apply(text, &configuration) {
            problems.append("\(place): \(setting.name): \(problem), not '\(text.prefix(40))'")
        }
    }

    private func unknown(_ name: String, among names: [String]) -> String {
        let near = NearestNames.suggestions(for: name, among: names)
        return "there is no setting '\(name.prefix(60))'" + (near.isEmpty ? "" : " (\(near.joined(separator: ", "))?)")
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        var rest = Substring(text)
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }

    private static func unquoted(_ text: String) -> String {
        for quote in ["\"", "'"] where text.count >= 2 && text.hasPrefix(quote) && text.hasSuffix(quote) {
            return String(text.dropFirst().dropLast())
        }
        return text
    }
}
