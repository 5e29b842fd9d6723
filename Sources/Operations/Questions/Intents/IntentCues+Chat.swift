/// Questions about the chat itself.
extension IntentCues {
    /// How to use it, and what it is good for.
    static let aboutChat = PatternList(
        """
        your|its feature|features|capability|capabilities|ability|abilities|function|functions|skill|skills|talent|talents|range|repertoire|strength|strengths|scope|power|powers
        list|show|name|tell|give|describe [me|us] .. feature|features|capability|capabilities|abilities|functions|skills
        sample|example|suggested|starter|typical|demo prompt|prompts|query|queries|command|commands
        show|teach|learn|give [me|us] .. ropes|basics
        manual|guide|tutorial|instructions|instruction|handbook|documentation|docs|cheat|walkthrough|primer|intro|introduction|tips|faq|crash .. .. this|the|you|chat|talking|asking|using|tool|assistant|bot|sheet|course|here
        [quick] tutorial|manual|handbook|instructions|faq|walkthrough $
        how does|do|is|can|should this|the|it|you [this] chat|tool|assistant|bot|thing|prompt|interface|chatbot|app|helper
        how do|can|should|would|must i|we|one|anyone use|operate|address|work you|this|it [chat|tool|assistant|bot|thing]
        how do|can|should|would|must i|we|one|anyone talk|chat|work|interact|communicate|speak|get to|with|started [you|this|it]
        list|menu|overview|range|catalogue|directory of [the|all|your|available] commands|command|features|questions|functions|topics|capabilities|skills|stuff|things
        user|users guide|manual|handbook $
        [guided] tour of|through this|the|your|you
        what is your job|role|purpose|function|task|remit
        who|what are you [and] [what]
        how|what do|does you|it|this work $
        what|how .. .. .. type|enter|write|say|input|ask [in|into] here|you|this|there|it
        no|not .. clue|idea|know|sure what|how|where .. .. type|ask|say|start|begin|enter|write|do
        what [are] my|our|the option|options|choices|possibilities [in|here|with|on] [this|the|you|here]
        useful|helpful|handy|valuable|service|use|assistance to me|us
        how|what|which|way|ways could|can|may|might|would you be|come [of|in] use|useful|helpful|handy|service
        how|which|way|ways could|can|may|might|would you help|assist|support|serve [me|us] $
        how|which|way|ways could|can|may|might|would you help|assist|support|serve me|us with $
        which|what [kind|kinds|sort|types|type] [of] analyses|analysis|reports|functions|features|services|topics|areas|subjects|questions .. .. offer|provide|support|cover|perform|run|handle|deliver|do
        what|which are|is you [good|best|made|built|designed|meant|there] [at|for] $
        new here|to
        first time here|using|with
        where|how do|should|can i|we start|begin [with|here] [you|this|here|it] [thing|tool|chat|bot] $
        introduce yourself
        tell|show me|us .. .. yourself|you do|works
        ^ [please] help [me] [out|please] $
        instruct me|us
        instructions for|on
        """)
    /// What they say when data is not whole, or old.
    static let ofFreshness = PatternList(
        """
        stale|outdated|dated|old|fresh number|numbers|figure|figures|stats|data
        looking|seeing|working|dealing .. .. stale|outdated|old|incomplete|partial|preliminary
        latest|newest|last|recent|freshest record|records|row|rows|entry|entries|event|events|hit|datapoint|point|information .. .. .. have|has|got|received|hold|store|stored|know|arrived|came|there|available|is
        data|tracking|measurement integrity|sanity|hygiene|consistency|check|checks|audit|outage|outages|loss|losses
        full|complete|whole|entire|all data|numbers|figures
        up to|until|through|till which|what day|date|hour|time|point|moment
        """)
}
