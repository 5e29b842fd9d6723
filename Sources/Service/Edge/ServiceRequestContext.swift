import Hummingbird

/// What is known of a request besides its bytes: its call, from the moment the edge has looked at it.
struct ServiceRequestContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    var call = ServiceCall(requestID: "")

    init(source: Source) { coreContext = .init(source: source) }
}
