package import Semantics

/// One day of a world.
package struct WorldDay: Sendable {
    package let date: CivilDate
    /// What visitors did, in time order. A visit that runs past midnight belongs whole to the day it began.
    package var events: [Event]
    /// Refunds of this day's orders, booked on later days.
    package let refunds: [Event]
    /// Ad reports and outages of the day.
    package let observations: [Observation]
}
