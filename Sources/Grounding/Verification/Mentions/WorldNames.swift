import Semantics

/// Names that a text may give to a part of the business although no fact is about it: countries, channels, devices,
/// browsers, advertising platforms. A claim about one that is not on the sheet is not supported.
enum WorldNames {
    static let all: [String] = channels + equipment + platforms + countries

    /// Adjectives of countries; of one that is not on the sheet they are as foreign as its name.
    static let adjectives: [String] = countries.flatMap { aliases[$0.lowercased()] ?? [] }.filter {
        $0.count > 3 && !countries.contains($0) && !$0.contains(".")
    }

    private static let channels =
        ChannelGrouper.channels.filter { !["Direct", "Display", "Referral", "Audio", "Email"].contains($0) } + [
            "organic traffic", "paid traffic", "social media", "influencer", "influencers",
        ]
    private static let equipment = [
        "mobile", "desktop", "tablet", "email",
        "smartphone", "smart TV", "iPad", "iPhone", "Android", "iOS", "Windows", "macOS", "Linux", "ChromeOS",
        "Chrome", "Safari", "Firefox", "Opera", "Samsung Internet", "Internet Explorer",
    ]
    private static let platforms = [
        "Google Ads", "Meta Ads", "Facebook", "Instagram", "TikTok", "LinkedIn", "Pinterest", "Snapchat", "Twitter",
        "Reddit", "YouTube", "Bing", "Microsoft Ads", "Amazon", "DuckDuckGo", "WhatsApp", "Telegram", "Criteo",
    ]
    private static let countries = """
        Argentina Australia Austria Belgium Brazil Bulgaria Canada Chile China Colombia Croatia Cyprus Czechia Denmark
        Egypt Estonia Finland France Germany Greece Hungary Iceland India Indonesia Ireland Israel Italy Japan Kenya
        Latvia Lithuania Luxembourg Malaysia Malta Mexico Morocco Netherlands Nigeria Norway Pakistan Peru Philippines
        Poland Portugal Qatar Romania Russia Serbia Singapore Slovakia Slovenia Spain Sweden Switzerland Taiwan
        Thailand Turkey Türkiye Ukraine Uruguay Vietnam Europe Asia Africa Scandinavia
        """.split { $0 == " " || $0 == "\n" }.map(String.init) + [
            "New Zealand", "South Korea", "South Africa", "Saudi Arabia", "United States", "United Kingdom",
            "Hong Kong",
            "Costa Rica", "North America", "South America", "Latin America", "Czech Republic",
        ]

    /// Other names of a value, by its own name in lower case.
    static let aliases: [String: [String]] = [
        "united states": [
            "Americans", "across the Atlantic", "stateside", "US", "USA", "U.S.", "America", "American", "the States",
        ],
        "us": ["United States", "USA", "U.S.", "America", "American"],
        "united kingdom": [
            "GB", "Britons", "the Britons", "Brits", "the Brits", "UK", "U.K.", "Britain", "British", "Great Britain",
        ],
        "gb": ["United Kingdom", "UK", "Britain", "British"], "uk": ["United Kingdom", "Britain", "British"],
        "germany": ["DE", "German", "Germans"], "de": ["Germany", "German"], "france": ["FR", "French"],
        "fr": ["France", "French"], "spain": ["ES", "Spanish", "Spaniards"], "es": ["Spain", "Spanish"],
        "italy": ["IT", "Italians", "Italian"],
        "it": ["Italy", "Italian"], "netherlands": ["NL", "the Dutch", "Dutch", "Holland"],
        "nl": ["Netherlands", "Dutch"],
        "austria": ["AT", "Austrians", "Austrian"], "at": ["Austria", "Austrian"], "switzerland": ["CH", "Swiss"],
        "ch": ["Switzerland", "Swiss"],
        "poland": ["PL", "Poles", "Polish"], "pl": ["Poland", "Polish"], "sweden": ["SE", "Swedes", "Swedish"],
        "se": ["Sweden", "Swedish"],
        "denmark": ["DK", "Danes", "Danish"], "dk": ["Denmark", "Danish"], "norway": ["NO", "Norwegians", "Norwegian"],
        "canada": ["Canadians", "Canadian"],
        "ca": ["Canada", "Canadian"], "japan": ["JP", "Japanese"], "jp": ["Japan", "Japanese"],
        "brazil": ["BR", "Brazilians", "Brazilian"],
        "br": ["Brazil", "Brazilian"], "australia": ["AU", "Australians", "Australian"],
        "au": ["Australia", "Australian"],
        "india": ["Indians", "Indian"], "in": ["India", "Indian"], "mexico": ["MX", "Mexicans", "Mexican"],
        "mx": ["Mexico", "Mexican"],
        "ireland": ["IE", "the Irish", "Irish"], "portugal": ["PT", "Portuguese"],
        "belgium": ["BE", "Belgians", "Belgian"],
        "china": ["the Chinese", "Chinese"],
        "finland": ["FI", "Finns", "Finnish"], "turkey": ["Turks", "Turkish"], "greece": ["Greeks", "Greek"],
        "croatia": ["Croats", "Croatian"],
        "hungary": ["HU", "Hungarians", "Hungarian"], "romania": ["RO", "Romanians", "Romanian"],
        "bulgaria": ["Bulgarian"], "serbia": ["Serbian"],
        "slovakia": ["Slovak", "Slovakian"], "slovenia": ["Slovenian", "Slovene"],
        "ukraine": ["Ukrainians", "Ukrainian"],
        "estonia": ["Estonian"], "latvia": ["Latvian"], "lithuania": ["Lithuanian"],
        "iceland": ["Icelanders", "Icelandic"],
        "israel": ["Israelis", "Israeli"], "egypt": ["Egyptian"], "morocco": ["Moroccan"], "argentina": ["Argentinian"],
        "chile": ["Chilean"], "colombia": ["Colombian"], "peru": ["Peruvian"], "south korea": ["Koreans", "Korean"],
        "vietnam": ["Vietnamese"], "thailand": ["Thai"], "indonesia": ["Indonesian"], "malaysia": ["Malaysian"],
        "new zealand": ["NZ", "Kiwis", "Kiwi"], "south africa": ["South Africans", "South African"],
        "czechia": ["CZ", "Czechs", "Czech", "Czech Republic"],
        "mobile": ["mobiles", "mobile devices", "phones", "smartphones", "phone", "smartphone", "on mobile"],
        "desktop": ["desktops", "desktop computers", "computers", "desktop devices"],
        "tablet": ["tablets", "tablet devices"],
        "organic search": ["organic traffic", "organic visits", "organic", "SEO", "search engines"],
        "paid search": ["PPC", "search ads", "SEM"], "email": ["e-mail", "email marketing", "emails"],
        "paid social": ["social ads", "paid social media"], "organic social": ["organic social media", "social media"],
        "referral": ["referrals", "referral traffic", "referring sites"],
        "direct": ["direct traffic", "direct visits", "direct channel"],
        "display": ["display ads", "display advertising"], "affiliates": ["affiliate"],
        "google_ads": ["Google"], "google ads": ["Google"], "meta_ads": ["Meta", "Facebook"],
        "meta ads": ["Meta", "Facebook"], "tiktok_ads": ["TikTok"], "tiktok ads": ["TikTok"],
        "linkedin_ads": ["LinkedIn"], "linkedin ads": ["LinkedIn"], "microsoft_ads": ["Microsoft", "Bing"],
        "microsoft ads": ["Microsoft", "Bing"],
        "new": [
            "new visitors", "new users", "first-time visitors", "new customers", "new buyers", "new shoppers",
            "new ones", "first order", "first purchase", "first orders", "first purchases", "first-time buyers",
            "first-time customers", "newcomers", "new people", "newbies",
        ],
        "returning": [
            "returning visitors", "returning users", "returning customers", "existing customers", "repeat customers",
            "returning buyers", "returning shoppers", "returning ones", "returning people", "regulars", "repeat buyers",
        ], "paid shopping": ["shopping ads"],
        "paid video": ["video ads"], "ios": ["iPhone", "iPhones"], "web": ["the website"],
    ]
}
