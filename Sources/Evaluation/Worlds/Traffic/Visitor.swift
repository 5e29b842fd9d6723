import Statistics

/// A person with a device; the same whenever they come.
struct Visitor: Sendable {
    let id: String
    let country: Int
    let city: Int
    let technology: Technology
    /// Reads the newsletter.
    let isSubscriber: Bool
    /// A coin tossed once a person, for experiments.
    let coin: Bool

    init(seed: RandomSeed) {
        var generator = seed.generator()
        id = "v" + String(generator.next(), radix: 36)
        country = Country.draw(using: &generator)
        city = Country.all[country].drawCity(using: &generator)
        technology = Technology.draw(using: &generator)
        isSubscriber = generator.chance(0.16)
        coin = generator.chance(0.5)
    }
}
