/// What ads cost and what platforms claim for them.
enum AdvertisingMetrics {
    static let all: [MetricDefinition] = [
        MetricDefinition(
            id: "advertiser_ad_cost", name: "Ad cost",
            summary: "What was paid for advertising, as the ad platforms report it.",
            formula: "sum of the cost of ads",
            unit: .currency, scope: .advertising, additivity: .additive, polarity: .neutral,
            nullRule: "Null when no imported data carry it.",
            source: "Google Analytics Data API: advertiserAdCost",
            synonyms: [
                "ad cost", "ad costs", "ad spend", "ad spending", "cost", "costs", "spend", "spending", "budget",
                "ad budget", "advertising cost", "advertising spend", "media spend", "marketing spend",
            ],
            exampleQuestion: "How much did we spend on ads last month?",
            computation: .formula(.adCost)),
        MetricDefinition(
            id: "advertiser_ad_impressions", name: "Ad impressions",
            summary: """
                How often ads were on screen. Platforms count this differently, so totals across \
                platforms are only a guide.
                """,
            formula: "sum of the impressions of ads",
            unit: .count, scope: .advertising, additivity: .additive, polarity: .higherIsBetter,
            nullRule: "Null when no imported data carry it.",
            source: "Google Analytics Data API: advertiserAdImpressions; as each platform counts",
            synonyms: ["impressions", "impression", "ad impressions", "ad views"],
            exampleQuestion: "How many impressions did each campaign get last week?",
            computation: .formula(.impressions)),
        MetricDefinition(
            id: "advertiser_ad_clicks", name: "Ad clicks",
            summary: "Clicks on ads: link clicks where the platform tells them apart from all clicks.",
            formula: "sum of the clicks on ads",
            unit: .count, scope: .advertising, additivity: .additive, polarity: .higherIsBetter,
            nullRule: "Null when no imported data carry it.",
            source: "Google Analytics Data API: advertiserAdClicks; link clicks when available (fidga's rule)",
            synonyms: ["clicks", "click", "ad clicks", "link clicks"],
            exampleQuestion: "How many clicks did our ads get yesterday?",
            computation: .formula(.clicks)),
        MetricDefinition(
            id: "ctr", name: "Click-through rate",
            summary: "Clicks per impression of ads. Meta's unique click-through rate is another metric.",
            formula: "advertiser_ad_clicks / advertiser_ad_impressions",
            unit: .fraction, scope: .advertising, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when there are no impressions.",
            source: "Google Ads and Meta: clicks / impressions",
            synonyms: ["ctr", "click-through rate", "click through rate", "clickthrough rate"],
            exampleQuestion: "Which campaigns have the lowest CTR?",
            computation: .formula(.divide(.clicks, .impressions))),
        MetricDefinition(
            id: "advertiser_ad_cost_per_click", name: "Cost per click",
            summary: "What a click on an ad costs (CPC).",
            formula: "advertiser_ad_cost / advertiser_ad_clicks",
            unit: .currency, scope: .advertising, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when there are no clicks.",
            source: "Google Analytics Data API: advertiserAdCostPerClick",
            synonyms: ["cpc", "cost per click", "average cpc", "click cost"],
            exampleQuestion: "What is the CPC by ad platform?",
            computation: .formula(.divide(.adCost, .clicks))),
        MetricDefinition(
            id: "cpm", name: "Cost per thousand impressions",
            summary: "What a thousand impressions of an ad cost (CPM).",
            formula: "advertiser_ad_cost / advertiser_ad_impressions x 1000",
            unit: .currency, scope: .advertising, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when there are no impressions.",
            source: "Meta: cost / impressions x 1,000",
            synonyms: ["cpm", "cost per mille", "cost per thousand", "cost per thousand impressions"],
            exampleQuestion: "What is the CPM on Meta this month?",
            computation: .formula(.multiply(.divide(.adCost, .impressions), .constant(1000)))),
        MetricDefinition(
            id: "advertiser_ad_cost_per_key_event", name: "Cost per key event",
            summary: """
                What a conversion costs (CPA), by the conversions that the ad platforms claim for \
                themselves. The cost of a new customer is another metric.
                """,
            formula: "advertiser_ad_cost / ad_platform_key_events",
            unit: .currency, scope: .advertising, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when the platforms claim no conversions.",
            source: """
                Google Analytics Data API: advertiserAdCostPerKeyEvent; base: platform-claimed \
                conversions (fidga's rule)
                """,
            synonyms: [
                "cpa", "cost per acquisition", "cost per conversion", "cost per action", "cost per key event",
                "acquisition cost",
            ],
            exampleQuestion: "What is the CPA by campaign this month?",
            computation: .formula(.divide(.adCost, .claimedKeyEvents))),
        MetricDefinition(
            id: "return_on_ad_spend", name: "Return on ad spend",
            summary: """
                Revenue per unit of money spent on ads (ROAS), by the revenue that the ad platforms \
                claim for themselves. A ratio: 2.4 means 2.40 back for 1.00 spent.
                """,
            formula: "ad_platform_revenue / advertiser_ad_cost",
            unit: .ratio, scope: .advertising, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when nothing was spent.",
            source: "Google Analytics Data API: returnOnAdSpend; base: platform-claimed revenue (fidga's rule)",
            synonyms: ["roas", "return on ad spend", "return on advertising spend", "ad return"],
            exampleQuestion: "Which campaign had the best ROAS last month?",
            computation: .formula(.divide(.claimedRevenue, .adCost))),
        MetricDefinition(
            id: "mer", name: "Marketing efficiency ratio",
            summary: """
                All revenue per unit of money spent on all ads (blended ROAS). It credits no ad in \
                particular.
                """,
            formula: "total_revenue / advertiser_ad_cost",
            unit: .ratio, scope: .blended, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when nothing was spent.",
            source: "fidga's rule: total revenue / total ad cost; its inverse is ad_cost_share",
            synonyms: [
                "mer", "blended roas", "marketing efficiency", "marketing efficiency ratio",
                "blended return on ad spend",
            ],
            exampleQuestion: "What was blended ROAS last month?",
            computation: .formula(.divide(.totalRevenue, .adCost))),
        MetricDefinition(
            id: "own_return_on_ad_spend", name: "Own return on ad spend",
            summary: """
                What a campaign returned by the shop's own revenue: that of the visits that came by its links, per \
                unit of its ad cost. The platforms' claims have no part in it.
                """,
            formula: "total_revenue of the campaign's visits / advertiser_ad_cost of the campaign",
            unit: .ratio, scope: .blended, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null when nothing was spent, or no visit is known by the campaign's name.",
            source: "fidga's rule: ads and visits matched by the campaign's name",
            synonyms: [
                "own return on ad spend", "own roas", "real roas", "true roas", "actual roas", "shop roas",
            ],
            exampleQuestion: "What is the real ROAS by campaign last month?",
            computation: .report("campaigns.report")),
        MetricDefinition(
            id: "ad_cost_share", name: "Ad cost share",
            summary: """
                The share of all revenue that was spent on ads, the inverse of the marketing efficiency \
                ratio.
                """,
            formula: "advertiser_ad_cost / total_revenue",
            unit: .fraction, scope: .blended, additivity: .nonAdditive, polarity: .lowerIsBetter,
            nullRule: "Null when there is no revenue or no ad data.",
            source: "fidga's rule: the inverse of mer; called MER by Triple Whale",
            synonyms: [
                "ad cost share", "ad spend share", "ad cost ratio", "share of revenue spent on ads",
                "percentage of sales spent on ads",
            ],
            exampleQuestion: "What share of revenue did we spend on ads?",
            computation: .formula(.divide(.adCost, .totalRevenue))),
        MetricDefinition(
            id: "reach", name: "Reach",
            summary: """
                Different people who saw an ad, as the platform estimates them. It does not add up over \
                days, ads or platforms, so it is shown only where the platform reported it for exactly \
                that.
                """,
            formula: "reach as reported, where exactly one report covers what is asked",
            unit: .count, scope: .advertising, additivity: .nonAdditive, polarity: .higherIsBetter,
            nullRule: "Null unless exactly one reported value covers the group.",
            source: "Meta: reach, estimated; never added up",
            synonyms: ["reach", "people reached", "unique reach", "ad reach"],
            exampleQuestion: "What was the reach by campaign yesterday?",
            computation: .formula(.reach)),
        MetricDefinition(
            id: "frequency", name: "Frequency",
            summary: "How often a person reached saw an ad, on average.",
            formula: "advertiser_ad_impressions / reach, of the same period and scope",
            unit: .ratio, scope: .advertising, additivity: .nonAdditive, polarity: .neutral,
            nullRule: "Null where there is no reach (see reach), or it is 0.",
            source: "Meta: impressions / reach; recomputed, never averaged",
            synonyms: ["frequency", "ad frequency", "impressions per person"],
            exampleQuestion: "What is the frequency by campaign on Meta?",
            computation: .formula(.divide(.impressions, .reach))),
        MetricDefinition(
            id: "ad_platform_key_events", name: "Platform-claimed key events",
            summary: """
                Conversions that the ad platforms claim for their ads. Every platform claims full \
                credit, so the sum can exceed all conversions there were.
                """,
            formula: "sum of the conversions claimed by ad platforms",
            unit: .count, scope: .advertising, additivity: .additive, polarity: .higherIsBetter,
            nullRule: "Null when no imported data carry it.",
            source: "Google Ads and Meta: conversions, as each platform claims",
            synonyms: [
                "platform conversions", "platform-claimed conversions", "claimed conversions",
                "ad platform conversions", "ad conversions", "reported conversions",
            ],
            exampleQuestion: "How many conversions does each ad platform claim?",
            computation: .formula(.claimedKeyEvents)),
        MetricDefinition(
            id: "ad_platform_revenue", name: "Platform-claimed revenue",
            summary: """
                Revenue that the ad platforms claim for their ads. Every platform claims full credit, so \
                the sum can exceed all revenue there was.
                """,
            formula: "sum of the conversion value claimed by ad platforms",
            unit: .currency, scope: .advertising, additivity: .additive, polarity: .higherIsBetter,
            nullRule: "Null when no imported data carry it.",
            source: "Google Ads and Meta: conversion value, as each platform claims",
            synonyms: [
                "platform revenue", "platform-claimed revenue", "claimed revenue", "conversion value",
                "ad platform revenue", "ad revenue claimed",
            ],
            exampleQuestion: "How much revenue does each ad platform claim?",
            computation: .formula(.claimedRevenue)),
    ]
}
