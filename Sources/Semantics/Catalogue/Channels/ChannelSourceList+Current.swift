extension ChannelSourceList {
    /// The list in use. Whoever changes an entry gives it a new version.
    package static let current = ChannelSourceList(
        version: "2026-11-01", search: searchSites, social: socialSites, video: videoSites, shopping: shoppingSites)

    private static let searchSites = Sites(
        brands: [
            "aol", "ask", "baidu", "bing", "daum", "dogpile", "duckduckgo", "ecosia", "eniro",
            "excite", "exalead", "globo", "google", "ixquick", "kagi", "kvasir", "lilo", "lycos", "metager",
            "mojeek", "msn", "mynet", "najdi", "naver", "onet", "petalsearch", "presearch", "qwant", "rambler",
            "sapo", "seznam", "sogou", "startpage", "startsiden", "swisscows", "szukacz", "virgilio", "walla",
            "webcrawler", "yahoo", "yandex", "yippy", "yep", "zapmeta",
        ],
        names: [
            "adwords", "googleads", "google_ads", "google-ads", "google ads", "bing_ads", "bingads", "microsoft_ads",
            "com.google.android.googlequicksearchbox", "android-app://com.google.android.googlequicksearchbox",
            "com.microsoft.bing", "com.duckduckgo.mobile.android",
            "search-results", "incredimail",
        ],
        hosts: [
            "ya.ru", "ddg.gg", "goo.ne.jp", "auone.jp",
            "biglobe.ne.jp", "search.brave.com", "search.xfinity.com", "search.comcast.net", "search.t-online.de",
            "suche.t-online.de", "suche.web.de", "suche.gmx.net", "search.smt.docomo.ne.jp", "search.naver.com",
            "search.daum.net", "search.earthlink.net", "search.avg.com", "isearch.avg.com", "search.babylon.com",
            "search.conduit.com", "search.tut.by", "search.ukr.net", "szukaj.wp.pl", "go.mail.ru",
            "sm.cn", "so.com", "coccoc.com", "searchalot.com", "info.com", "you.com",
        ])

    private static let socialSites = Sites(
        brands: [
            "43things", "academia", "allnurses", "badoo", "bebo", "bluesky", "classmates", "diigo",
            "discord", "disqus", "douban", "facebook", "fark", "flickr", "flipboard", "foursquare", "gab", "glassdoor",
            "goodreads", "hootsuite", "instagram", "instapaper", "kakao", "kakaocorp", "linkedin", "livejournal",
            "mastodon", "meetup", "mewe", "nextdoor", "ning", "odnoklassniki", "pinterest", "plurk",
            "qzone", "quora", "reddit", "renren", "skyrock", "snapchat", "stackexchange", "stackoverflow",
            "steamcommunity", "stumbleupon", "telegram", "tiktok", "tinder", "tripadvisor",
            "trustpilot", "truthsocial", "tumblr", "twitter", "viadeo", "vkontakte", "wattpad", "weibo", "whatsapp",
            "wechat", "xanga", "xing", "yelp", "zalo",
        ],
        names: [
            "fb", "ig", "facebook_ads", "facebook-ads", "meta_ads", "instagram_ads", "linkedin_ads", "tiktok_ads",
            "twitter_ads", "facebookads", "linkedinads", "vk", "com.linkedin.android", "com.facebook.katana",
            "com.instagram.android", "com.reddit.frontpage", "com.twitter.android", "com.pinterest",
            "hacker news", "hackernews",
        ],
        hosts: [
            "x.com", "t.co", "fb.me", "fb.com", "ig.me", "lnkd.in", "redd.it", "pin.it", "t.me", "wa.me", "vk.com",
            "ok.ru", "my.mail.ru", "bsky.app", "news.ycombinator.com", "plus.google.com", "plus.url.google.com",
            "groups.google.com", "line.me", "mix.com", "threads.net", "threads.com", "messenger.com", "m.me",
            "snap.com", "getpocket.com", "blogspot.com",
            "wordpress.com", "medium.com", "substack.com", "slashdot.org", "digg.com", "mixi.jp", "ameblo.jp",
            "hatena.ne.jp", "mastodon.social", "yammer.com", "social.technet.microsoft.com", "dev.to",
            "producthunt.com", "cafe.naver.com", "blog.naver.com",
        ])

    private static let videoSites = Sites(
        brands: [
            "bilibili", "crackle", "dailymotion", "disneyplus", "hulu", "iqiyi", "metacafe", "netflix", "niconico",
            "odysee", "rumble", "tiktok", "twitch", "vimeo", "wistia", "youku", "youtube", "veoh",
        ],
        names: ["yt", "youtube_ads", "com.google.android.youtube"],
        hosts: [
            "youtu.be", "youtube-nocookie.com", "nicovideo.jp", "ted.com", "v.qq.com", "wistia.net", "fast.wistia.net",
        ])

    private static let shoppingSites = Sites(
        brands: [
            "aliexpress", "alibaba", "allegro", "amazon", "bestbuy", "cdiscount", "ebay", "etsy", "flipkart",
            "google-shopping", "idealo", "jumia", "kakaku", "lazada", "mercadolibre", "mercadolivre", "mercari",
            "newegg", "overstock", "pricegrabber", "pricerunner", "rakuten", "shein", "shopee", "shopify",
            "shopzilla", "skroutz", "taobao", "temu", "tmall", "tokopedia", "trendyol", "walmart", "wayfair",
            "wildberries", "zalando", "zozo",
        ],
        names: [
            "amazon_ads", "igshopping", "google shopping", "com.amazon.mshop.android",
        ],
        hosts: [
            "bol.com", "shopping.com", "target.com", "wish.com", "jd.com", "shopping.google.com", "shopping.yahoo.com",
            "shopping.yahoo.co.jp", "smile.amazon.com",
            "shop.app", "shopping.naver.com", "marktplaats.nl", "ricardo.ch", "digitec.ch", "otto.de", "kaufland.de",
            "cimri.com", "ozon.ru", "market.yandex.ru", "geizhals.de", "geizhals.at", "ceneo.pl",
        ])
}
