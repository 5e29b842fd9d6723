/// The named days everybody shares: public holidays, shopping days and feasts, moving ones included.
///
/// A retailer's own sale days are not here: they belong into the workspace's calendar (`WorkspaceDay`).
package enum NamedDays {
    package static let all: [NamedDay] = winter + spring + summer + autumn + christmas

    private static let winter: [NamedDay] = [
        NamedDay("New Year's Day", ["new year", "new years", "new year day"], .fixed(month: 1, day: 1)),
        NamedDay("Epiphany", ["three kings day"], .fixed(month: 1, day: 6)),
        NamedDay("Martin Luther King Day", ["mlk day"], .nth(3, .monday, month: 1)),
        NamedDay("Lunar New Year", ["chinese new year", "spring festival"], .table(lunarNewYears)),
        NamedDay("Super Bowl", ["super bowl sunday", "superbowl"], .since(year: 2022, .nth(2, .sunday, month: 2))),
        NamedDay("Valentine's Day", ["valentines", "valentine"], .fixed(month: 2, day: 14)),
        NamedDay("Presidents' Day", ["president day"], .nth(3, .monday, month: 2)),
        NamedDay("Mardi Gras", ["shrove tuesday", "pancake day", "fat tuesday"], .easter(-47)),
        NamedDay("Ash Wednesday", [], .easter(-46)),
    ]

    private static let spring: [NamedDay] = [
        NamedDay("International Women's Day", ["womens day"], .fixed(month: 3, day: 8)),
        NamedDay("St Patrick's Day", ["saint patricks day", "st paddys day"], .fixed(month: 3, day: 17)),
        NamedDay("April Fools' Day", ["april fools", "april fool"], .fixed(month: 4, day: 1)),
        NamedDay("Palm Sunday", [], .easter(-7)),
        NamedDay("Maundy Thursday", [], .easter(-3)),
        NamedDay("Good Friday", [], .easter(-2)),
        NamedDay("Holy Saturday", ["easter saturday"], .easter(-1)),
        NamedDay("Easter Sunday", ["easter", "easter day"], .easter(0)),
        NamedDay("Easter Monday", [], .easter(1)),
        NamedDay("Earth Day", [], .fixed(month: 4, day: 22)),
        NamedDay("May Day", ["international workers day"], .fixed(month: 5, day: 1)),
        NamedDay("Cinco de Mayo", [], .fixed(month: 5, day: 5)),
        NamedDay("Ascension Day", ["ascension"], .easter(39)),
        NamedDay("Mother's Day", ["mothers day"], .nth(2, .sunday, month: 5)),
        NamedDay("Pentecost", ["whit sunday", "whitsun"], .easter(49)),
        NamedDay("Whit Monday", ["pentecost monday"], .easter(50)),
        NamedDay("Memorial Day", [], .nth(-1, .monday, month: 5)),
    ]

    private static let summer: [NamedDay] = [
        NamedDay("Corpus Christi", [], .easter(60)),
        NamedDay("Father's Day", ["fathers day"], .nth(3, .sunday, month: 6)),
        NamedDay("Juneteenth", [], .fixed(month: 6, day: 19)),
        NamedDay("Canada Day", [], .fixed(month: 7, day: 1)),
        NamedDay(
            "Independence Day", ["4th of july", "fourth of july", "july 4th", "july fourth"],
            .fixed(month: 7, day: 4)),
        NamedDay("Bastille Day", [], .fixed(month: 7, day: 14)),
        NamedDay("Labor Day", ["labour day"], .nth(1, .monday, month: 9)),
    ]

    private static let autumn: [NamedDay] = [
        NamedDay("German Unity Day", [], .fixed(month: 10, day: 3)),
        NamedDay("Columbus Day", ["indigenous peoples day"], .nth(2, .monday, month: 10)),
        NamedDay("Diwali", ["deepavali"], .table(diwalis)),
        NamedDay("Halloween", [], .fixed(month: 10, day: 31)),
        NamedDay("All Saints' Day", [], .fixed(month: 11, day: 1)),
        NamedDay("Guy Fawkes Night", ["bonfire night"], .fixed(month: 11, day: 5)),
        NamedDay("Singles' Day", ["double eleven", "double 11"], .fixed(month: 11, day: 11)),
        NamedDay("Veterans Day", ["armistice day", "remembrance day"], .fixed(month: 11, day: 11)),
        NamedDay("Thanksgiving", ["thanksgiving day", "turkey day"], thanksgiving),
        NamedDay("Black Friday", [], .after(thanksgiving, days: 1)),
        NamedDay("Small Business Saturday", [], .after(thanksgiving, days: 2)),
        NamedDay("Cyber Monday", [], .after(thanksgiving, days: 4)),
        NamedDay("Giving Tuesday", [], .after(thanksgiving, days: 5)),
    ]

    private static let christmas: [NamedDay] = [
        NamedDay("St Nicholas Day", ["saint nicholas day"], .fixed(month: 12, day: 6)),
        NamedDay("Green Monday", [], .nth(2, .monday, month: 12)),
        NamedDay("Super Saturday", ["panic saturday"], .last(.saturday, beforeMonth: 12, day: 25)),
        NamedDay("Christmas Eve", ["xmas eve"], .fixed(month: 12, day: 24)),
        NamedDay("Christmas Day", ["christmas", "xmas", "xmas day"], .fixed(month: 12, day: 25)),
        NamedDay("Boxing Day", ["st stephens day"], .fixed(month: 12, day: 26)),
        NamedDay("New Year's Eve", ["new year eve", "nye"], .fixed(month: 12, day: 31)),
    ]

    private static let thanksgiving: NamedDayRule = .nth(4, .thursday, month: 11)

    /// First day of the Chinese calendar's year, as the Hong Kong Observatory's conversion tables give it.
    private static let lunarNewYears: [Int: NamedDayRule.MonthDay] = [
        2018: .init(2, 16), 2019: .init(2, 5), 2020: .init(1, 25), 2021: .init(2, 12), 2022: .init(2, 1),
        2023: .init(1, 22), 2024: .init(2, 10), 2025: .init(1, 29), 2026: .init(2, 17), 2027: .init(2, 6),
        2028: .init(1, 26), 2029: .init(2, 13), 2030: .init(2, 3),
    ]

    /// The day of Lakshmi Puja, as India's holiday lists give it.
    private static let diwalis: [Int: NamedDayRule.MonthDay] = [
        2018: .init(11, 7), 2019: .init(10, 27), 2020: .init(11, 14), 2021: .init(11, 4), 2022: .init(10, 24),
        2023: .init(11, 12), 2024: .init(10, 31), 2025: .init(10, 20), 2026: .init(11, 8), 2027: .init(10, 29),
    ]
}
