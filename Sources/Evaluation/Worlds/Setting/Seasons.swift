import Foundation
import Semantics

/// How many people come on a day, and how ready they are to buy, compared with an average day of the year.
enum Seasons {
    /// Growth of a year, as a fraction.
    static let yearlyGrowth = 0.2
    /// Mean of `traffic(on:)` over a year; keeps the size of a world where its parameter says.
    static let meanTraffic = 0.985

    /// Visits of the day relative to an ordinary one, without growth and chance.
    static func traffic(on date: CivilDate) -> Double {
        weekday(date) * month(date) * (saleDay(date)?.traffic ?? 1) * christmas(date)
    }

    /// Factor on the chance that a visit ends in an order.
    static func eagerness(on date: CivilDate) -> Double {
        if let sale = saleDay(date) { return sale.eagerness }
        let (_, month, day) = date.components
        if month == 12, day <= 18 { return 1.12 }
        if month == 12, day >= 22 { return 0.85 }
        return date.weekday == .sunday ? 1.06 : 1
    }

    /// The level that growth has brought since `anchor`.
    static func growth(on date: CivilDate, since anchor: CivilDate) -> Double {
        pow(1 + yearlyGrowth, Double(anchor.days(until: date)) / 365.25)
    }

    /// The day after the fourth Thursday of November.
    static func blackFriday(of year: Int) -> CivilDate? {
        NamedDayRule.after(.nth(4, .thursday, month: 11), days: 1).date(in: year)
    }

    private static func weekday(_ date: CivilDate) -> Double {
        switch date.weekday {
        case .monday: 1.06
        case .tuesday: 1.04
        case .wednesday: 1.02
        case .thursday: 1.00
        case .friday: 0.93
        case .saturday: 0.90
        case .sunday: 1.05
        }
    }

    /// Levels in the middle of each month, joined by straight lines: weak summers, a strong last quarter.
    private static let midMonth = [0.92, 0.90, 0.95, 0.97, 0.96, 0.92, 0.84, 0.83, 0.97, 1.06, 1.14, 1.18]

    private static func month(_ date: CivilDate) -> Double {
        let (year, month, day) = date.components
        let position = (Double(day) - 0.5) / Double(CivilDate.daysIn(month: month, year: year)) - 0.5
        let here = midMonth[month - 1]
        let neighbour = midMonth[(month - 1 + (position < 0 ? 11 : 1)) % 12]
        return here + (neighbour - here) * abs(position)
    }

    /// Black Friday's week and Cyber Monday's two days.
    private static func saleDay(_ date: CivilDate) -> (traffic: Double, eagerness: Double)? {
        guard let friday = blackFriday(of: date.year) else { return nil }
        return switch friday.days(until: date) {
        case -4: (1.25, 1.05)
        case -3: (1.30, 1.05)
        case -2: (1.35, 1.10)
        case -1: (1.50, 1.20)
        case 0: (2.70, 1.40)
        case 1: (1.95, 1.25)
        case 2: (1.80, 1.20)
        case 3: (2.10, 1.35)
        case 4: (1.20, 1.10)
        default: nil
        }
    }

    /// From 22 December parcels come too late; the shop sleeps until the new year.
    private static func christmas(_ date: CivilDate) -> Double {
        let (_, month, day) = date.components
        if month == 1 { return day == 1 ? 0.6 : 1 }
        guard month == 12, day >= 22 else { return 1 }
        return switch day {
        case 22: 0.85
        case 23: 0.70
        case 24: 0.42
        case 25: 0.45
        case 26: 0.70
        default: 0.76
        }
    }
}
