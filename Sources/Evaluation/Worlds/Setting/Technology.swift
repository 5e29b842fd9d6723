import Statistics

/// What a visitor holds in the hand.
struct Technology: Sendable {
    enum Device: String, Sendable { case desktop, mobile, tablet }
    enum Platform: String, Sendable {
        case web
        case iOS
        case android = "Android"
    }

    let device: Device
    let platform: Platform
    let operatingSystem: String
    /// Nil in an app.
    let browser: String?
    let weight: Double

    var isApp: Bool { platform != .web }

    /// Factor on the chance of an order: people look on the phone and buy at the desk, or in the app they chose to install.
    var conversion: Double {
        if isApp { return 1.3 }
        return switch device {
        case .desktop: 1.25
        case .mobile: 0.82
        case .tablet: 1
        }
    }

    static let all: [Technology] = [
        web(.desktop, "Windows", "Chrome", 18), web(.desktop, "Macintosh", "Chrome", 7),
        web(.desktop, "Windows", "Edge", 6), web(.desktop, "Windows", "Firefox", 3),
        web(.desktop, "Macintosh", "Safari", 8), web(.desktop, "Linux", "Firefox", 1),
        web(.mobile, "iOS", "Safari", 24), web(.mobile, "Android", "Chrome", 18),
        web(.mobile, "Android", "Samsung Internet", 3.5), web(.mobile, "iOS", "Chrome", 2),
        web(.tablet, "iOS", "Safari", 2.5), web(.tablet, "Android", "Chrome", 1),
        Technology(device: .mobile, platform: .iOS, operatingSystem: "iOS", browser: nil, weight: 4),
        Technology(device: .mobile, platform: .android, operatingSystem: "Android", browser: nil, weight: 2),
    ]

    private static let table = AliasTable(weights: all.map(\.weight))

    static func draw(using generator: inout SeededGenerator) -> Technology {
        all[table.draw(using: &generator)]
    }

    private static func web(_ device: Device, _ system: String, _ browser: String, _ weight: Double) -> Technology {
        Technology(device: device, platform: .web, operatingSystem: system, browser: browser, weight: weight)
    }
}
