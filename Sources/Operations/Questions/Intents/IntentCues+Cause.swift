/// Words that ask why something moved.
extension IntentCues {
    static let why = PatternList(
        """
        dragged|drove down|up
        rca
        culprit|culprits|scapegoat
        driver|drivers analysis|breakdown|tree
        main|key|biggest|primary|principal|real|underlying|top|single driver|drivers|contributor|contributors|factor|factors
        contributor|contributors to|of|behind
        because of what|which
        post mortem
        postmortem
        what moved|shifted|nudged|swung|pulled|lifted
        how [on] [earth] did we|they get|make|lose|have [so] many|much|few more|fewer|less
        [from] where comes|came|come|stems the|this|that|our
        dig into ... drop|fall|rise|increase|decrease|spike|dip|decline|jump|surge|change|growth|slump|loss|gain
        can|could|may|might ... be explained|accounted
        explanation that|why
        break|split|decompose|separate|resolve ... into its|the|their [main|different|single] causes|drivers|reasons|factors
        unpack|dissect|decompose|untangle|disentangle|unravel ... drop|fall|rise|increase|decrease|spike|dip|decline|jump|\
        surge|change|growth|slump|loss|gain|move|movement
        something|anything|someone|thing|factor|event|circumstance .. .. .. =made|=makes|=make|=pushed|=pulled|=drove|=dragged|=sent|=kicked \
        .. .. .. drop|fall|rise|grow|decline|climb|increase|decrease|shrink|slip|sink|slide|jump|go|down|up|lower|higher
        do|does|did|can|could we|you|they|i|anyone|anybody|someone|somebody know|say|tell why
        up|down|rose|fell|dropped|grew|declined|increased|decreased|jumped|slipped|climbed ... what is going|happening|up \
        [on] [there|here] $
        bottom|root|heart|core of
        explanation|reason|reasons|cause|causes for|behind|of
        what happened|changed|occurred to|with [our|the]
        where do|does|did the|this|that|our .. .. drop|drops|fall|rise|increase|decrease|decline|deterioration|improvement|change|spike|dip|jump|slump|growth|loss|surge|slowdown|gain .. .. .. come|comes|came|stem|stems|originate
        =made|=makes .. .. .. .. .. .. dearer|cheaper|pricier|costlier|slower|faster|longer|shorter|smaller|bigger|expensive
        explain ... increase|decrease|decline|drop|fall|rise|spike|dip|jump|deterioration|worsening|improvement|slump|slide|slowdown
        why
        what caused|causes|cause
        ^ [and] the|this|that drop|fall|rise|increase|decrease|decline|improvement|change|spike|dip|jump|slump|growth|loss|gain|surge in|of ... where does|did it|that|this come|stem|originate
        what is|was|are|were the|its cause|causes
        what made|makes it|that|this so|happen|that|way|move|shift|budge|swing
        what made|makes .. .. .. such
        what is|are|was|were|has .. causing|driving|behind
        what fuelled|fueled|fuels|powered|sparked|prompted|spurred|underlies|underpinned|lay|drove|drives|explains|explain|triggered|led|accounts|accounted|contributed|pushed|pulled
        behind the .. .. drop|fall|rise|increase|decrease|spike|dip|decline|jump|surge|change|growth|slump|loss|\
        gain|lift|uptick|fall
        reason|reasons
        cause|causes $
        how do|can|could|would|did you|we|i|one explain that|this|it|the
        explanation for|of|behind
        explain .. .. .. .. drop|fall|rise|increase|decrease|spike|dip|decline|jump|surge|change|changed|growth|\
        dropped|fell|rose|slump|movement|jumped|up|down|crash|swing|lift|loss
        how come
        what happened to|with
        what|who caused the|this|that
        tanked|dropped|fell|crashed|plunged|collapsed|jumped|spiked|soared|slumped|dipped|rose|surged|declined ... what \
        happened|changed $
        went|gone|is|was|are|were up|down ... what happened|changed $
        what went wrong
        root cause
        what is going on with
        what is behind|up|wrong with|the|our|this
        who|what is to blame
        account for
        what made|makes|make ... dearer|cheaper|pricier|costlier|more|less|slower|faster|longer|shorter|expensive|weaker|stronger|higher|lower|bigger|smaller|fall|drop|rise|climb|sink|decline|worse|better
        what made|makes .. .. .. drop|fall|rise|go|jump|change|spike|dip|decline|grow|increase|decrease|surge|shrink|slip|slide|tumble|\
        better|worse|crash|slump|climb|sink|up|down
        driver|drivers of|behind|for
        cause|causes of|behind
        contributed|contributing to
        diagnose
        responsible for
        due to what
        where did the .. .. drop|fall|rise|increase|decline|growth|loss|spike come
        which factor|factors
        is|are|was|were|went|goes|go|fell|rose|dropped .. .. because|due
        """)
}
