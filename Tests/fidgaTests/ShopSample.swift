/// Visits of a small shop as a CSV file for `import events`: ten weeks, the same to the byte on every run.
///
/// Paid visits stop on the last Wednesday, so that there is something to explain.
enum ShopSample {
    static let map = """
        time: time
        name: name
        user: user
        page_url: url
        value: value
        transaction: order
        device_category: device
        country: country
        """

    private static let days = 70
    private static let products = ["oak-stool", "wool-blanket", "table-lamp", "linen-cushion"]
    private static let origins: [(query: String, weight: Int)] = [
        ("?utm_source=google&utm_medium=organic", 40),
        ("?utm_source=google&utm_medium=cpc&utm_campaign=brand-search", 30),
        ("?utm_source=newsletter&utm_medium=email&utm_campaign=autumn", 10), ("", 20),
    ]

    static var csv: String {
        var random = Numbers()
        var lines = ["time,name,user,url,value,order,device,country"]
        for day in 0..<days {
            let visits = 36 + day / 7 + [0, 2, 3, 1, 0, -8, -10][day % 7] + random.below(5)
            for visit in 0..<visits { append(&lines, day: day, visit: visit, &random) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func append(_ lines: inout [String], day: Int, visit: Int, _ random: inout Numbers) {
        let (origin, isReturning, buys) = (random.below(100), random.below(100) < 30, random.below(100))
        let source = choice(origin)
        guard day < 65 || !source.contains("cpc") else { return }
        let user = isReturning ? "u\(max(0, day - 1 - random.below(10)))-\(random.below(30))" : "u\(day)-\(visit)"
        let device = random.below(10) < 6 ? "mobile" : "desktop"
        let country = ["Germany", "Germany", "France", "United States"][random.below(4)]
        let product = products[random.below(products.count)]
        var second = (8 * 60 + (visit * 719) % 780) * 60
        func add(_ name: String, _ path: String, value: String = "", order: String = "") {
            let clock = "\(two(second / 3_600)):\(two(second / 60 % 60)):\(two(second % 60))"
            lines.append(
                "\(date(day))T\(clock)Z,\(name),\(user),https://shop.example\(path),\(value),\(order),\(device),\(country)"
            )
            second += 20 + random.below(40)
        }
        add("page_view", "/" + source)
        guard buys < 60 else { return }
        add("page_view", "/products/\(product)")
        add("view_item", "/products/\(product)")
        guard buys < 25 else { return }
        add("add_to_cart", "/products/\(product)")
        guard buys < 9 else { return }
        add("purchase", "/thanks", value: "\(20 + random.below(180)).00", order: "o\(day)-\(visit)")
    }

    private static func choice(_ percent: Int) -> String {
        var rest = percent
        for origin in origins {
            if rest < origin.weight { return origin.query }
            rest -= origin.weight
        }
        return ""
    }

    /// The day's date: 14 September 2026 and on.
    private static func date(_ day: Int) -> String {
        let (september, october) = (17, 31)
        if day < september { return "2026-09-\(two(14 + day))" }
        if day < september + october { return "2026-10-\(two(1 + day - september))" }
        return "2026-11-\(two(1 + day - september - october))"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// Numbers that look random and never change (Knuth's linear congruential generator, MMIX).
    private struct Numbers {
        private var state: UInt64 = 2_026

        mutating func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
    }
}
