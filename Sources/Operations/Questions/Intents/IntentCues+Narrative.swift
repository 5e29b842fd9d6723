/// Questions for a story or for advice.
extension IntentCues {
    /// "What is wrong with the site?"
    static let siteWrong = PatternList(
        "what|anything|something [is|was|be|went|has] [gone] wrong|amiss|broken|off|up [with|on|in] [the|our|my] site|website|shop|store|checkout|app|webshop"
    )

    /// "How did we do on …?": what follows is one figure, or where.
    static let faringOn = PatternList(
        "how did|do|have|are we|i|you do|done|doing|fare|faring|get [along] on|with|regarding",
        "how did|do|have we|i|you do|done in terms of")

    /// "What can we do to get more people through the checkout?": advice, whatever else is named.
    static let doing = PatternList(
        "# to spend|invest|allocate|use|put|burn [on|in|into] ... where|what|how|which",
        "leaving|leave|left|leaves money|cash|revenue|sales on the table",
        "what|where|which do|should|can|could|must we|i tackle|prioritise|prioritize|attack",
        "should|shall|must we|i be working|focusing|concentrating|spending|investing on|in",
        "^ [the|our|my|your] [top|main|biggest|first] priorities|priority|todos for|of|in",
        "what are|is [my|our|the] options|option|choices|alternatives",
        "could|should|can be|do|go better|higher|improved|stronger|lower ... ideas|suggestions|tips|advice|options $",
        "optimisation|optimization|improvement|conversion ideas|idea|suggestions|tips for|to|on|about",
        "smartest|wisest|best|cleverest|right move|step|action|thing|lever to|for|in",
        "fix|fixes|tweaks|tweak|remedies|improvements that|which would|could|might|can help|improve|raise|lift|boost",
        "next step|steps|move|moves|action|actions to|for|toward|towards|in [get|getting|grow|growing|more|better|higher]",
        "to do list|lists", "todo list",
        "game|battle|action|improvement|growth plan|plans|roadmap [to|for|that|of]",
        "playbook|roadmap|strategy|strategies|tactics|recipe|blueprint to|for|on|of",
        "guidance|pointers|pointer|counsel|hints|hint|advice|tips|ideas|inspiration on|for|to|with|about|how",
        "how do|should|can|could|would|might|shall i|we|you best invest|spend|use|allocate|deploy|put|split|grow|raise|get",
        "get|getting our|the|my .. .. up|higher|going|moving $",
        "bang|value for|from the|our|my buck|money",
        "growth|marketing|sales|conversion hack|hacks|trick|tricks|lever|levers|ideas",
        "how would|could|should|can|might you|we|i|one get|make|push|bring .. .. higher|up|lower|down|better|growing",
        "what can|could|should|might|must we|i|one|you do to|so|about",
        "what can|could|should|might be done to|so|about",
        "what|which ... move|step|measure|lever|action|approach would|could|might .. [be] .. smartest|wisest|best")

    static let recommendation = PatternList(
        """
        propose|proposes|proposal|proposals
        what now $
        how do|can|could|might|would|should|to [we|i|you|one] turn ... around
        how do|can|could|might|would|should|to [we|i|you|one] [best|better] protect|defend|safeguard|rescue|revive|reverse|stabilise|stabilize|stem|halt|strengthen|support|shield
        top|biggest|main|best|greatest # [growth|quick] priority|priorities|opportunity|opportunities|action|actions|fixes|improvements|levers|ideas
        list|name|rank|say|state|tell what we|i should|could|must|ought
        where|how we|i can|could|should|might trim|cut|save|economise|economize|gain|win|improve
        prioritise|prioritize|rank|order [the|our|my|all] levers|lever|actions|measures|improvements|options|opportunities|fixes
        levers|lever for|to [better|more|higher|lower|fewer|less|improve|raise|grow]
        ^ ... advice|suggestions|proposals|recommendations $
        name|list|give|what|which|tell|show .. .. .. fixes|measures|remedies|improvements|actions that|with|which|to|for|requiring|needing|of
        what|which is|are|would be [the|our|your] best|smartest|wisest|cleverest|right move|moves|step|steps|option|options|idea|ideas|choice|choices $
        which|what ... should|could|can we|i [first] improve|fix|rework|optimise|optimize|tackle|update|redo|repair|rewrite|prioritise|prioritize|focus
        which|what ... would|should|could you|we|i [first] switch|turn|pause|cut|stop|kill|drop|scale|keep|save|trim|push|back
        where would|could|should it|they|that|this [money] go|be
        best|smartest|wisest|right use [of|for] [it|that|this|them] $
        repair|fix|action|step|thing|change that|which should|must come first|before
        which|what use of
        budget|money|spend .. we|i should|could|must move|moving|be|shift|cut|put|spend
        thing|things|what|which ... should|must|ought [to] be repaired|fixed|mended|improved|changed|tackled|done
        what|where would|should you|we|i spend|put|invest|use it|this|that|them|the
        give|tell|suggest|show|list [me|us] .. fixes|ways|steps|measures|changes|moves|tips|ideas|actions to|for|that
        smartest|wisest|ideal|right|best use|way|thing|things|place|move|step|measure|lever|plan|approach of|to
        thing|things|step|steps|problem|problems|issue|issues|weakness|lever .. .. we|i|you should|ought|must|need
        name|pick|choose|tell|say .. .. .. repair|fix|change|action|step|measure|priority
        where would|should|could|can|might .. .. .. .. best|better put|spent|invested|used|placed|go|work
        single [most] urgent|important|pressing|useful thing|step
        which|what ... steps|measures|actions|levers|things|changes ... should|could|can|would|must we|i|you
        ought [we|i] to
        we|i ought to
        would|could|might make ... cheaper|better|faster|higher|lower|shorter
        which|what # steps|measures|actions|changes|levers|moves|things would|will|could|can|might|should
        which|what steps|measures|actions|changes|levers|moves would|will|could|can|might
        what|which should|could|would|must the|our team|marketing|people|we focus|concentrate|work|spend|put|prioritise|prioritize on|first|next|effort|time|to
        which|what steps|measures|actions|levers should|could|can|would we|i|you take|try|pull|use
        thing|things you would|should|could change|fix|do|try|improve
        what|where would|should|could you|we|i [start|begin] [first] to raise|improve|lift|grow|increase|reduce|lower|cut|get|bring|fix
        how would|should|could you|we|i spend|invest|use|split|put|raise|lift|improve|grow|reduce|cut
        should|shall we|i .. turn|switch|start|bring|put .. back|on|off
        should|shall we|i restart|resume|reactivate|relaunch|keep|continue
        we|i should|could do|fix|change|try|focus|prioritise|prioritize|improve|stop|start
        what|which|where|how should we|i
        should we|i .. pause|cut|increase|raise|spend|invest|put|shift|move|scale|stop|focus|do|fix|prioritise|\
        prioritize|change|kill|drop|double|try|reallocate
        what can|could we|i|be .. do|improve|change|fix|done|try
        what .. to do
        recommend|recommends|recommendation|recommendations|recommended|suggest|suggestion|suggestions|\
        suggested|advice|advise
        what .. to fix|improve|change|do|prioritise|prioritize|focus|tackle|optimise|optimize|work
        how can|could|do|might|would|to|should we|i .. improve|increase|reduce|raise|lower|get|boost|grow|fix|\
        cut|bring|lift|make|decrease|drive|sell|win|save|optimise|optimize|spend|stop|speed|shorten|retain|\
        convert|recover
        how to improve|increase|reduce|raise|lower|get|boost|grow|fix|cut|bring|lift|decrease|optimise|optimize
        how do|can|could|should|would we|i squeeze|wring|stretch
        how do|can|could|should|would we|i .. the most .. .. .. out of it|this|that|them|the|our
        quick win|wins
        low hanging
        next step|steps
        action|actions .. take|plan|item|items|list|would|we|should|for|to|can|that
        best action|actions|thing|move to|we|for
        where|what should it|this|that|they|the|my|our|i .. .. go|be|put|spend
        where .. improve|spend|invest|put|focus|cut|save|waste|wasting
        way|ways to improve|increase|reduce|grow|cut|boost|lower|raise|get|bring|lift|save
        biggest opportunit*
        opportunit* to|for|are
        idea|ideas to|for|how|on
        tip|tips to|for|on
        top|biggest|main priority|priorities|opportunity|opportunities|action|actions|fixes|improvement|\
        improvements
        fix first
        give me .. things|actions|ideas to
        help .. improve|reduce|increase|grow|get|cut|boost
        waste|wastes|wasting|wasted|burn|burns|burning [our|the|my] money|budget|cash
        worth fixing|doing|pausing|changing|trying
        best use of
        allocate|reallocate
        thing|things .. to fix|improve|change|do|try|stop|start|tackle
        what would you do|change|fix|improve|recommend|suggest
        what would|could|can|might fix|solve|improve it|that|this|them $
        action plan
        most important thing|things to
        optimise|optimize
        """)

    static let summary = PatternList(
        """
        what is|are|was|were [the] # [most] important|main|key|biggest|notable|essential things|points|events|news|developments|facts
        most important|notable|relevant things|events|developments|points|facts that|which happened|changed|occurred
        trading|business|performance|sales|weekly|monthly|market|marketing update|statement|note|report for|on|of
        draft|write|compose|prepare [me|us] [a|the|some|our] [short|brief] commentary|narrative|text|note|paragraph|wording
        commentary on|for
        overall|big|whole|general|full|complete picture
        condense|distil|distill|compress|boil .. .. .. .. into|to|in #
        talk|take|run|lead|guide me|us through
        sum|sums|summed ... up
        boil|boiled|condense|condensed|distil|distilled|compressed down|to|into|in
        as|in # [short|crisp|brief] bullet|bullets|point|points
        what is|are|was|were [the] main|key|important|big|essential things|points|events|news|developments
        # [short|crisp|brief] bullet|bullets [point|points] about|on|of|for|from
        how [did] .. .. .. went
        narrative|account of
        short|brief|concise narrative|account|story|writeup|text
        how we did|performed|fared|are doing
        write up|writeup of|on
        write|sum up how
        in brief|short|outline|summary $
        how ... went|fared|did|performed|developed overall|altogether|generally|for us
        how things|everything|it|business|we went|fared|did|performed|ran
        short|quick|brief version|update|overview of|on
        exec|executive|management|board|quick|short|daily|weekly|monthly brief|briefing|overview|note|wrap $
        exec|executive|management brief
        sum|boil it|everything|things|that up|down
        summary|summarise|summarised|summarize|summaries|summarising|recap|overview|rundown|highlights|\
        highlight|tldr|digest|roundup|debrief|briefing|synopsis
        run|round|wrap|sum down|up
        tl dr
        brief me|the|us
        how did .. we|things|business|site|shop|store|website|company|team|marketing do|go|perform|fare
        how has|had|is|are [the|our] business|trade|things|everything been|gone|going|doing|developed
        how are|is|have|were|was we|things|business|it|everything|performance|the|our|this|last .. .. .. doing|\
        going|looking|been|done|performing|look|faring|shaping|go|do|perform
        how is|was|did|has|were|are ... doing|going|do|go|perform|performing|performed|been|fare|look|looking $
        how is|are|was|were|has .. .. .. going|looking|shaping|doing|been so|up|along
        how is|are|was|were .. doing|performing|faring last|this|in|over|during|since|so|today|yesterday|lately|now
        how was|were|is last|this|the|our|yesterday|today|business|january|february|march|april|may|june|july|\
        august|september|october|november|december|week|month|performance|q1|q2|q3|q4|traffic|h1|h2|black|\
        easter|christmas|halloween|thanksgiving|cyber
        how did|does|do|is|was .. .. .. .. do|perform|go|fare|look|doing $
        how did ... do|perform|go|fare|look
        what happened|changed .. last|this|yesterday|in|over|during|on|today|since
        what is|was new|happening|important|noteworthy|going
        ^ what happened|changed
        catch me|us up
        fill me|us in
        bring me|us up
        give|tell|show|write|get|what .. .. headlines|headline|story|takeaways|essentials|gist|basics
        give|tell|show|write|get|what .. .. big|whole|full picture|story
        ^ headlines|takeaways
        is|are .. .. .. still running|live|active|working|alive
        is|are|has|have .. .. .. paused|halted
        is|are|has|have .. .. .. switched|turned|shut off
        what|which went|got|was|has|have|were|gone [been] [the] [thing|things|one|metric] worst|best|wrong|well|badly
        what [is|was|were] [the] worst|best thing|things|news|development
        state of
        performance report|review|update
        walk me|us through
        key takeaways|points|numbers|figures|findings|facts
        anything .. .. know
        what do|should i|we need|know to|about know|last|this
        what should|must|do|ought i|we [need|have] [to] know about
        report on|for
        status update|report
        in a nutshell
        in # bullet|bullets|points|sentences|lines
        a|an|one|two|three|four|#|single|short|brief|quick paragraph|paragraphs|sentence|sentences
        # [short|brief|crisp|plain] paragraph|paragraphs|sentence|sentences
        executive|exec report|update|overview|summary
        performance $
        most important thing|point|news|finding|change $
        one|single|main|key|two|three|# thing|things|point|points|message|news to|i|we .. tell|say|mention|share|report|present|bring
        which|what [the] # number|numbers|figure|figures|metric|metrics|kpi|kpis changed|moved|grew|fell|improved|worsened
        which|what number|figure|metric|kpi .. .. better|worse|improved|declined|grew|fell|rose|dropped|changed|moved|up|down
        monthly|weekly|daily|quarterly review|report|update|wrap
        """)
}
