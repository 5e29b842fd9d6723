/// Sentences that contradict the shop's sheet, or are not in it, written by hand; the first ones are what small
/// language models really wrote about such figures.
enum FalseSentences {
    static let all = models + numbers + roles + names + causes + kinds

    private static let models = [
        "Orders increased from 4,318 to 71.40, a change of +16.6% [F1].",
        "The likely cause is the average order value, which rose to $73.15 from $71.40 [F4].",
        "The conversion rate increased from 1.62% to 0.41% [F3].",
        "Revenue dropped from 48,210 to 42,210, a decrease of 12.1% [F5].",
        "Revenue rose to $48,210 from $61,905.",
        "Average order value increased from $73.15 to $71.40, a decrease of -2.4%.",
        "Sessions fell 22.1% [F2].",
    ]
    private static let numbers = [
        "Revenue fell 21.2%.", "Revenue fell to $482,100.", "Revenue fell to $48,120.", "Revenue fell to €48,210.",
        "Revenue fell 22.1 percentage points.", "Conversion rate fell by 0.49%.", "Sessions were 30,112k.",
        "Revenue fell to $48.2m.",
        "Revenue was cut in half.", "Revenue doubled.", "Revenue fell by a third.", "Orders fell by nearly 30%.",
        "The average session lasted 156 minutes.", "ROAS fell to 34.", "Orders: 765.", "Revenue fell by about $15,000.",
        "Organic Search made three times as much revenue as Email.", "Sessions were just over 31k.",
        "Revenue fell 22.1%, or $12,695.",
    ]
    private static let roles = [
        "Revenue fell from $48,210 to $61,905.", "Revenue rose 22.1%.", "Sessions fell to 30,112.",
        "Revenue was $61,905 last week.",
        "Orders grew to 846 from 675.", "Revenue is up.", "Traffic fell.", "Conversion improved.", "Revenue was flat.",
        "Revenue did not fall.",
        "Orders and sessions both fell.", "Revenue was higher than the week before.",
        "Week on week, revenue is up 22.1%.",
    ]
    private static let names = [
        "Email revenue fell 44.9% to $12,052.", "TikTok revenue reached $9,642.",
        "Paid Search was the largest channel by revenue.",
        "Email ranked second by revenue.", "Every channel fell.", "Direct brought in more revenue than Email.",
        "Organic Search had the lowest revenue.",
        "Mobile revenue fell 22.1%.", "Bounce rate rose to 54%.", "In October revenue came to $48,210.",
        "Revenue last month was $48,210.",
        "Compared with a year earlier, revenue fell 22.1%.", "Year on year, revenue is down 22.1%.",
        "Sessions peaked on Tuesday.",
        "Revenue fell 22.1% [F2].", "Revenue fell 22.1% [F99].", "Email made up 40% of revenue.",
        "Customer satisfaction fell 22.1%.",
        "The best day for sessions was Monday.", "This was the lowest revenue on record.", "Five channels fell.",
        "Germany brought in $19,284.",
    ]
    private static let causes = [
        "Revenue fell because of the new checkout page.", "The drop in revenue was driven by Email.",
        "Revenue fell due to a pricing change.",
        "A tracking bug caused the drop in revenue.", "Direct was the main driver of the drop in revenue.",
        "Bad weather led to fewer orders.",
    ]
    private static let kinds = [
        "Revenue is forecast at $48,210 next week.", "Revenue last week was $52,000.",
        "We expect at least $57,400 in revenue next week.",
        "Next week revenue should be between $57,400 and $47,100.", "On Friday revenue was above expected.",
        "Revenue on Friday was $8,120.",
        "Revenue is forecast to fall to $52,000 next week.", "Revenue next month is forecast at $52,000.",
    ]
}
