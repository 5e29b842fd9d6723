/// Advertising.
extension ConceptLexicon {
    static let ads: [Entry] = [
        (
            .ad,
            """
            ad|ads|advert|adverts|advertisement|advertisements|advertising|banner|banners|campaign|campaigns|creative|creatives|commercial|commercials|keyword|keywords
            google|meta|facebook|linkedin|tiktok|microsoft|bing ads
            """
        ),
        (
            .marketing,
            "marketing|advertising\ntotal|overall|all [our|the] [ad|marketing|advertising] spend|spending\nmarketing|ad spend"
        ),
        (.product, "product|products|item|items|article|articles|piece|pieces|unit|units|goods"),
        (
            .shown,
            """
            shown|show|showing|displayed|display|displays|appear|appears|appeared|served|serve|delivered|exposed|exposure|exposures|seen|see|sees|\
            saw|viewed|views|view|ran
            in front of
            on screen
            """
        ),
        (.impression, "impression|impressions|exposures\nad|ads view|views|displays|display|sightings|appearances"),
        (
            .acquiring,
            """
            acquire|acquires|acquired|acquiring|acquisition|acquisitions|conversion|conversions
            per|a|one|each|every|single result|results|outcome|deal
            win|wins|won|gain|gained|get|land|take|takes [to] [a|one|each|every|single|new] [single|new] customer|customers|conversion|conversions|order|orders|signup|lead|buyer
            """
        ),
    ]
}
