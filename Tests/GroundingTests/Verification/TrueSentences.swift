/// Sentences that follow from the shop's sheet, written by hand.
enum TrueSentences {
    static let all = headline + channels + days + outlook + idle

    private static let headline = [
        "Revenue fell 22.1%, from $61,905 to $48,210 [F1].",
        "Revenue fell 22.1%, from $61,905 to $48,210 [F1]. Traffic is not the cause: sessions were nearly unchanged, from 29,870 to 30,112 [F2].",
        "Sales dropped by 22% to $48.2k.",
        "Revenue was down $13,695 on the week before.",
        "Conversion rate slid from 2.11% to 1.62%, a drop of 0.49 percentage points.",
        "The conversion rate fell by 23.2 % (2.11 % → 1.62 %).",
        "Sessions were flat at roughly 30k.",
        "Orders dropped to 675 from 846 the previous week.",
        "We lost 171 orders compared with the previous week.",
        "AOV slipped 2.4% to $71.40.",
        "Average order value was $71.40, down from $73.15.",
        "In the week of 16 November, revenue came to $48,210.",
        "Between 16 and 22 November 2026 we took $48,210 in revenue.",
        "Week on week, revenue is down 22%.",
        "Revenue last week: $48,210 (previous week: $61,905).",
        "Orders fell about 20% while traffic held steady.",
        "Revenue of $48,210 from 675 orders.",
        "Visits edged up 0.8% to 30,112.",
        "Sessions grew by 242.",
        "Revenue is 22.1 percent lower than the week before.",
        "The average session lasted 2 min 36 s, 8 seconds longer than the week before.",
        "ROAS fell from 4.1 to 3.4.",
        "Return on ad spend dropped 17% to 3.4x.",
        "Page views rose 2.9% to 121,480.",
        "Orders and revenue both fell.",
        "Orders, sessions and page views came to 675, 30,112 and 121,480 respectively.",
        "Revenue fell to just over $48k.",
        "Revenue fell by nearly $14,000.",
        "Conversion worsened, and orders fell by a fifth.",
        "Revenue did not grow.",
        "Compared to 9–15 November, revenue decreased from 61,905 USD to 48,210 USD.",
    ]

    private static let channels = [
        "Paid Search fell hardest, losing $9,818 [F11].",
        "Paid Search revenue fell 44.9% to $12,052 [F7].",
        "The drop in revenue was driven by Paid Search, which contributed -$9,818 [F11].",
        "Paid Search accounts for 72% of the decline in revenue.",
        "Organic Search was the largest channel with $19,284, 40% of revenue.",
        "Email was the only bright spot: revenue rose 5.9% to $9,642.",
        "Organic Search and Paid Search together brought in $31,336 of revenue.",
        "Direct had the lowest revenue, at $7,232.",
        "Two in five dollars of revenue came from Organic Search.",
        "A quarter of revenue came from Paid Search.",
        "Organic Search brought in more revenue than Email.",
        "Organic Search made twice as much revenue as Email.",
        "Email revenue: $9,642 (+$537).",
        "Paid Search ranked second by revenue.",
        "Email came third in revenue.",
        "Revenue by channel:\n- Organic Search: $19,284\n- Paid Search: $12,052\n- Email: $9,642\n- Direct: $7,232",
        "| Channel | Revenue | Change |\n|---|---|---|\n| Email | $9,642 | +5.9% |\n| Direct | $7,232 | -9.8% |",
        "Four channels make up revenue; three of the four channels fell.",
        "Revenue ranged from $7,232 (Direct) to $19,284 (Organic Search).",
        "The likely cause is a change in ad bidding.",
        "Paid Search trails Organic Search by $7,232 in revenue.",
    ]

    private static let days = [
        "Sessions peaked on Friday at 4,600.",
        "The best day for sessions was Friday, 20 November.",
        "Sessions ranged from 4,010 on Sunday to 4,600 on Friday.",
        "The lowest day was Sunday with 4,010 sessions.",
        "On Monday we had 4,100 sessions.",
        "Sessions rose from 4,100 on Monday to 4,600 on Friday.",
    ]

    private static let outlook = [
        "Revenue is forecast to rise to $52,000 next week, between $47,100 and $57,400.",
        "Next week we expect revenue of about $52k (95% interval: $47,100–$57,400).",
        "On Friday, revenue was $3,904 against an expected $8,120.",
        "Revenue on 20 November was 52% below expected.",
        "On 20 November revenue was well below what was expected.",
    ]

    private static let idle = [
        "Here is what I found.",
        "Consider moving 10% of the Paid Search budget to Email.",
        "Would you like a breakdown by device?",
        "Report written on 23 November 2026.",
        "1. Check the checkout on mobile.\n2. Talk to the ads team within 2 days.",
        "## Top 4 channels",
        "Aim for a conversion rate of 2% by the end of the quarter.",
        "I recommend pausing the two weakest ad groups for 14 days.",
        "This says where the change is, not what caused it.",
        "GA4 and Windows 11 have nothing to do with it.",
        "That is a meaningful drop and worth a closer look.",
        "The drop might be due to a tracking problem.",
    ]
}
