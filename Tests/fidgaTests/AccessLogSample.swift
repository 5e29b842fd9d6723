/// A web server's log, made line by line, so that every test knows what is in it.
enum AccessLogSample {
    static let browser = "Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0"

    /// `count` page views on 2026-11-16 UTC, one every five seconds, by ten visitors in turn.
    static func lines(_ count: Int, prefix: String = "page") -> String {
        (0..<count).map { index in
            let second = index * 5 % 86_400
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
            let clock = "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
            return "10.0.0.\(index % 10) - - [16/Nov/2026:\(clock) +0000] \"GET /\(prefix)/\(index) HTTP/1.1\" 200 512 "
                + "\"-\" \"\(browser)\"\n"
        }.joined()
    }
}
