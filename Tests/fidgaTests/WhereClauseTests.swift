import Semantics
import Testing

@testable import fidga

struct WhereClauseTests {
    @Test(
        "What is written, and what it means",
        arguments: [
            ("country=Germany", Filter("country", .eq, .text("Germany"))),
            ("country==Germany", Filter("country", .eq, .text("Germany"))),
            ("country!=Germany", Filter("country", .ne, .text("Germany"))),
            ("country=Germany|France", Filter("country", .isIn, .list(["Germany", "France"]))),
            ("country!=Germany|France", Filter("country", .notIn, .list(["Germany", "France"]))),
            ("page_path^=/blog", Filter("page_path", .startsWith, .text("/blog"))),
            ("page_title*=sale", Filter("page_title", .contains, .text("sale"))),
            ("page_title!*=sale", Filter("page_title", .notContains, .text("sale"))),
            ("sessions>100", Filter("sessions", .gt, .number(100))),
            ("sessions>=100", Filter("sessions", .gte, .number(100))),
            ("sessions<0.5", Filter("sessions", .lt, .number(0.5))),
            ("bounce_rate<=1e-3", Filter("bounce_rate", .lte, .number(0.001))),
            ("date>=2026-11-16", Filter("date", .gte, .text("2026-11-16"))),
            ("key_events:sign_up>3", Filter("key_events:sign_up", .gt, .number(3))),
            (" country = United States ", Filter("country", .eq, .text("United States"))),
            ("page_path=/search?q=a>b!=c", Filter("page_path", .eq, .text("/search?q=a>b!=c"))),
            ("page_path!=/a=b", Filter("page_path", .ne, .text("/a=b"))),
            ("item_name=A\\|B", Filter("item_name", .eq, .text("A|B"))),
            ("item_name=A\\nB|C", Filter("item_name", .isIn, .list(["A\\nB", "C"]))),
            ("campaign_name=", Filter("campaign_name", .eq, .text(""))),
            ("item_id=007", Filter("item_id", .eq, .text("007"))),
            ("property:user plan=pro", Filter("property:user plan", .eq, .text("pro"))),
            ("property:größe>=5", Filter("property:größe", .gte, .number(5))),
            ("property:a-b!*=x", Filter("property:a-b", .notContains, .text("x"))),
            ("country=日本|대한민국", Filter("country", .isIn, .list(["日本", "대한민국"]))),
        ])
    func reads(text: String, filter: Filter) {
        #expect(WhereClause.parse(text) == .success(WhereClause(filter: filter)))
    }

    @Test(
        "What cannot be read is named",
        arguments: [
            ("country", "has no operator"), ("=Germany", "names no dimension"), ("!=x", "names no dimension"),
            ("country!Germany", "has no operator"), ("sessions>", "compares with nothing"),
            ("page_title*=", "empty text"), ("page_title*=a|", "empty text"), ("landing page=/", "is not one id"),
            ("", "has no operator"),
        ])
    func refuses(text: String, reason: String) {
        guard case .failure(let mistake) = WhereClause.parse(text) else {
            Issue.record("'\(text)' was read")
            return
        }
        #expect(mistake.message.contains(reason), "\(mistake.message)")
    }
}
