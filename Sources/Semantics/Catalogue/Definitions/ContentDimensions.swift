/// What was seen and done.
enum ContentDimensions {
    static let all: [DimensionDefinition] = [
        DimensionDefinition(
            id: "event_name", name: "Event name",
            summary: "What happened: page_view, add_to_cart, purchase.",
            scope: .event, binding: .eventName, source: "Google Analytics Data API: eventName",
            synonyms: ["event name", "event names", "event type", "event types", "by event"]),
        DimensionDefinition(
            id: "page_path", name: "Page",
            summary: "The path of the page, without the host and the query.",
            scope: .event, binding: .event(.pagePath), source: "Google Analytics Data API: pagePath",
            synonyms: ["page", "pages", "page path", "url", "urls"]),
        DimensionDefinition(
            id: "page_title", name: "Page title",
            summary: "The title of the page.",
            scope: .event, binding: .event(.pageTitle), source: "Google Analytics Data API: pageTitle",
            synonyms: ["page title", "page titles", "title", "titles"]),
        DimensionDefinition(
            id: "page_referrer", name: "Page referrer",
            summary: "The address that the visitor came from to this page.",
            scope: .event, binding: .event(.pageReferrer), source: "Google Analytics Data API: pageReferrer",
            synonyms: ["page referrer", "referrer", "referrers", "referring page"]),
        DimensionDefinition(
            id: "search_term", name: "Site search term",
            summary: "What was typed into the site's own search.",
            scope: .event, binding: .event(.searchTerm), source: "Google Analytics Data API: searchTerm",
            synonyms: ["site search term", "search term", "search terms", "site search", "internal search"]),
        DimensionDefinition(
            id: "experiment_id", name: "Experiment",
            summary: "The experiment that the event took part in.",
            scope: .event, binding: .event(.experiment), source: "fidga's rule",
            synonyms: ["experiment", "experiments", "a/b test", "ab test", "test"]),
        DimensionDefinition(
            id: "variant", name: "Variant",
            summary: "The version shown in an experiment.",
            scope: .event, binding: .event(.variant), source: "fidga's rule",
            synonyms: ["variant", "variants", "variation", "variations", "test variant"]),
        DimensionDefinition(
            id: "audience_name", name: "Audience",
            summary: "The audience that the user was in.",
            scope: .event, binding: .event(.audience), source: "Google Analytics Data API: audienceName",
            synonyms: ["audience", "audiences", "audience name", "segment"]),
        DimensionDefinition(
            id: "http_method", name: "HTTP method",
            summary: "How a request was made: GET, POST.",
            scope: .event, binding: .event(.httpMethod), source: "RFC 9110, methods",
            synonyms: ["http method", "request method"]),
        DimensionDefinition(
            id: "http_status", name: "HTTP status",
            summary: "The code of the server's answer: 200, 404.",
            scope: .event, binding: .event(.httpStatus), source: "RFC 9110, status codes",
            synonyms: ["http status", "status code", "status codes", "response code", "response codes"]),
        DimensionDefinition(
            id: "visitor_kind", name: "Human or bot",
            summary: "Whether the user agent calls itself a bot.",
            scope: .event, binding: .event(.visitorKind), source: "fidga's rule: by the user agent",
            synonyms: ["visitor kind", "human or bot", "bots", "bot traffic"],
            values: ["human", "bot"]),
    ]
}
