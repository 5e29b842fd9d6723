/// Questions about the numbers themselves: where they come from, whether they are whole, what they mean.
extension IntentCues {
    static let provenance = PatternList(
        """
        what is|was that|this|the|it [value|figure|number|result] built|made|composed|computed from|of|on|out
        out of which|what source|table|system
        what|which formula|source|sources|query|rows|table|data|number ... stand|stands|lie|lies|sit|sits|is|are behind|underneath|under that|this|it
        where you took|take|had|pulled|drew|found|fetched .. that|it|this
        what is|was|are [the] formula|calculation|computation|query|source|maths for|behind|of that|this|it|them|these|those
        did|do|have you|we|it arrive|arrived|come|came|get [up] [at|to|with] .. .. this|that|it|these figure|number|value|result
        show|give|list|name|tell [me|us] .. formula|sql|query|calculation|source|rows|row ... behind|underlying|for|of that|this|it|the
        which|what source|sources|system|feed|table .. supplied|provided|delivered|gave|fed|supplies|provides
        what|which system|tool|place|database did|do|does you|we|it [pull|take|get|draw|fetch|read]
        origin of that|this|the|it
        calculation|computation|maths|math|working|workings behind|of that|this|it|the
        which|what source|sources|formula|query|table|data [and|or] [formula|source|query|data] did|do you|we use|used|take|took
        origin|origins|provenance of that|this|it|the|these
        where .. that|this|it|number|figure|value .. originate|originates|originated|stem|stems|derive|derives|derived
        where do|does|did you|we|it take|took|pull|draw|find .. .. .. .. .. from
        how|where .. number|figure|value|that|this|it .. .. put|pieced|added|worked together|up|out
        where .. number|figure|value|data|that|it|this|stat|result .. come|came|from
        where do|does|did .. get|come|came
        how did you get|calculate|compute|arrive|come|work
        how do you get|arrive|come
        how|where you got|get|calculated|computed|arrived|came|worked .. that|it|this|to|at
        how was .. calculated|computed|derived|obtained|measured
        how is that|this|it calculated|computed|derived
        source of|for that|this|the|these number|figure|value|data|result|stat|it
        source of that|this|it
        what is .. source
        what .. data .. based|behind|used
        what is .. based on
        which .. rows|events|query|data|table|source|sources .. behind|used|use|go|went|feed|into
        show me .. query|sql|formula|source|calculation|working|rows|math|workings|lineage
        trace .. number|figure|value|that|it|this|back
        lineage
        prove it|that
        can i|we trust that|this|the|it number|figure|value
        what .. query .. run|use|behind|ran
        what went into
        on|from which|what .. .. that|this|it|number|figure|result .. based|built|computed|calculated
        which|what .. .. that|this|it|number|figure|result .. based|rest|rests on
        back that up
        verify that|this|the number|figure
        cite
        how have|has|had|did you|we|it worked|work|come|came|arrived|arrive|calculated|calculate|computed|compute|derived|derive|got|get|put .. .. that|this|it|number|figure
        figure|number|value|that|it rest|rests on|upon
        what|which did|do|have you do|done to get|come|arrive|reach
        by|in what way|means|method did|do|have you|we come|came|get|got|arrive|arrived
        how can|do|could|may i|we be sure|certain
        how sure|certain can i|we be
        show your work|working
        what .. rows|events .. behind|into|make|made|count|counted .. that|this|it
        evidence for|behind
        ^ source|sources $
        from which source|data|table
        which table|source .. from
        which|what source|sources|table|file|feed|system|tool is|are|was|does|do|did|were .. that|this|these|the|those|it .. .. from
        which|what =filter|=filters|condition|conditions|criteria|restriction|restrictions .. .. behind|applied|apply|applies|used|use|\
        in|into|on|active|set|went|go|here
        which|what =filter|=filters|condition|conditions|criteria|restriction|restrictions $
        show|list|tell|give .. =filter|=filters|condition|conditions|criteria behind|of|used|applied|in|on
        show|list|tell|give .. =filter|=filters $
        what is that|this number|figure based
        how .. know that
        which|what [source|sources|system|table|data|feed] supplied|provided|delivered|fed|produced that|this|the|it
        on|from which|what rows|tables|sources|events|data [do|does|is|are|was|were] that|this|the|it|these|those
        which|what rows|tables|sources|events [do|does|is|are|was|were] that|this|the|it|these|those .. built|based|made|computed|drawn|taken
        """)

    static let dataQuality = PatternList(
        """
        tracked|counted|recorded|booked|fired|sent|imported twice|double
        tracking|collection|measurement|tagging outage|outages|interruption|interruptions|downtime
        tracking|tag|tags|pixel|pixels|snippet|collection break|breaks|broke|fail|failed|fails|stop|stopped|fire|fires|fired|firing|lapse
        tag|tags|pixel|pixels|snippet .. .. .. .. fire|fires|fired|firing|installed|live|active|missing|broken|working
        until|to|up|by|as what|which point|time|moment|hour|minute [of|in] [time|day] ... data|numbers|figures
        outage|outages|downtime|interruption|blackout|hole|break in|of|with [the|our] [data|event|events] collection|tracking|data|recording|measurement
        completeness|freshness|timeliness|currency|coverage of [the|our]
        everything come|came|gone|arrived|landed through|in
        will|would|could|can|might|may [the|our|these|those] =numbers|=figures|data still|yet|again change|move|shift|grow
        lag|latency|delay|backlog on|in|of|for|with ... data|feed|figures|numbers
        feed|feeds|pipeline|pipelines|connector|connectors|ingestion|etl|integration|integrations ... delayed|late|synced|broken|stuck|healthy|working|up|down|through|gone|run|finished|ok|failing|stale|health|status|running
        health|status|state of .. .. data|feed|feeds|pipeline|pipelines|connector|connectors|ingestion|tracking
        data coverage|pipeline|pipelines|collection|capture|ingestion|loss|sources
        coverage of .. data
        duplicate|duplicates|duplicated|dupes|double ... data|rows|events|records|tracking
        until|to|through|up which|what day|date|hour ... data|numbers|figures
        wrong|broken|off|amiss with [the|our] [data|tracking|event|analytics] collection|tracking|data|measurement|tagging
        has|have|did|is .. .. .. ingestion|import|imports|sync|upload|load|feed gone|come|run|finished|complete|completed|done|through|failed|delayed
        gap|gaps|hole|holes|missing|lost|absent ... collected|recorded|captured|tracked|gathered|logged
        have|has|did all|every [of] [the|our] [=figures|=numbers|data|everything|events|sources] ... arrived|come|in|loaded|landed|arrive|here
        =figures|=numbers|data ... arrived|loaded|landed|complete|final [by] [now|yet]
        gap|gaps|hole|holes|missing in|from|of what|everything .. .. collected|recorded|tracked|measured|loaded|gathered|captured
        everything|all ... loaded|imported|arrived|collected|received|ingested|processed|recorded
        was|were|is|are|has|have everything|all ... loaded|imported|arrived|collected|received|complete|recorded|there|in
        source|sources .. .. have|has|had|with|show|shows hole|holes|gap|gaps
        source|sources [that|which] [has|have|had|is|are] [been] stopped|ceased|quit|failed|failing|dropped|broken|dead|silent|absent|missing|down
        source|sources deliver|delivered|delivers|send|sent|report|reported|provide|provided|come|came
        latest|newest data .. come|came|arrive|arrived
        do we [already|now] have|see|got all|everything [of] [the|our] [of]
        have we [already] [got|received] all|everything [of] [the|our]
        data .. .. complete|fresh|missing|current|late|lag|delayed|stale|reliable|accurate|trustworthy|up|\
        correct|ok|okay|broken|in|arrived|loaded|updated|finalised|final|gap|good|quality|available
        complete|missing|stale|incomplete|partial|fresh|late|lost data
        data in|there|here
        data .. quality|freshness|completeness|gap|health|lag|delay
        ^ [and|so|but|ok] how fresh|recent|current|old|complete|reliable|trustworthy is|are it|this|that|they|these|the [numbers|figures|data] $
        ^ [and|so|but|ok] how up to date is|are it|this|that|they|these|the [numbers|figures|data] $
        ^ [and|so|but] [is|are] [it|this|that|these|the] [figures|numbers] fresh|current|complete|final $
        ^ [and|so|but] [is|are] [it|this|that|these|the] [figures|numbers] up to date $
        can|could|should|may i|we|you|one [really] trust|rely|count|depend|bank|believe [on|upon] .. .. =numbers|=figures|data|=stats
        can|could|should i|we [really] trust|rely|believe [on] these|those|your|the|all [the] =numbers|=figures|data|=stats
        what|which data do|does|have|is you|we|there|are [have|got|there|here|loaded|available]
        what data is|are there|here|available|loaded|in
        how fresh|recent|old|up|current|complete|stale|late|reliable .. .. data|number|figure
        last .. update|updated|refresh|refreshed|sync|synced|import|imported|load|loaded|received|ingested
        when did|was|were .. .. data|import|sync|refresh|update|load|source|arrive
        real|true|genuine or [just] [a] tracking|measurement|data|bug|error|glitch
        tracking .. broken|working|ok|okay|missing|down|stopped|fine|issue|problem|gap|intact|healthy|fully
        broken|missing tracking
        is .. tracking
        any|are tracking
        are we missing|still missing|losing .. data|event|source|days|tracking|anything
        missing .. event|source|days|tag|data|import
        which|what|any|are|all .. source .. connected|missing|late|stale|fresh|stopped|delayed|failing|up|\
        broken|sent|reporting|complete|behind|arrived|not
        all .. sources
        gap .. in .. data|tracking
        data .. gap|hole|missing
        hole .. data
        hole|holes|gap|gaps .. in .. .. data|tracking
        duplicate event|data|order|row|transaction
        do we have all|complete .. data|events|sources
        has .. data|import .. arrived|loaded|come|landed|finished|gone|run
        did .. import|sync|load .. run|work|succeed|finish|fail|come|complete|go
        everything .. loaded|imported|in yet
        did .. data .. come|arrive|load|land
        data sources
        connector|connection|feed .. ok|working|broken|fail|failing|down|healthy|up|stopped
        can .. trust .. data
        data .. trust
        data up to date
        complete yet
        final yet
        still coming in
        is .. data
        are .. numbers|figures .. final|complete|in|preliminary
        """)

    /// Visits that were never measured: of the data, whatever figure is named.
    static let unrecorded = PatternList(
        """
        any|some|find|show|are|were|see|spot =gaps|=holes in|with
        missing|lacking|absent days|dates|hours|rows|records|entries|values
        do|did|have we|you [have|got] all [of] [the|our] .. .. in for|yet|already|from
        do|did|have we|you [have|got] all [of] [the|our] .. .. loaded|recorded|imported|captured|collected
        anything|something|everything|what|some|any .. .. not [been] [fully] recorded|tracked|captured|logged|collected|measured|registered|imported
        up|through|until|till [to] what|which day|date|time|hour|point|moment do|does|have|has we|you|it|there
        last|latest|newest|recent import|imports|sync|upload|load|refresh|ingestion of|for|from
        source|sources|connector|connectors|feed|feeds|integration|integrations [that|which] have|has|had|did|are|is|were not|never|yet [been] sync|synced|syncing|loaded|load|updated|update|imported|refreshed|refresh|arrived|run|report|reported
        fail|failed|fails|failing to record|track|capture|collect|log|measure|register|count
        lose|lost|losing|miss|missed|missing ... because|due|owing|to|from|through [of|to] [the|our|a] [missing|broken] tagging|consent|tracking|tag|pixel|pixels|adblocker|adblockers|cookie|cookies
        tagging|consent|tracking|pixel|tag|collection problem|problems|issue|issues|error|errors|outage|outages|failure|failures|gap|gaps
        completeness|freshness|timeliness|coverage of ... data
        did|have|has|are all|every [of] [the|our] events|event|hits|records|rows|data ... arrive|arrived|come|came|land|landed|loaded|through
        """)

    static let definition = PatternList(
        """
        meaning $
        with or without =discounts|discount|tax|taxes|vat|shipping|refunds|returns|fees|delivery
        what are|is we|you|it|they [actually|really] measuring|counting|tracking|capturing $
        way|ways|method|logic|approach of counting|measuring|calculating|computing|defining
        sessions|session|visits|visit [times|time|timed] out|expire|expires|expired|lapses
        divide|multiply ... to get
        explain ... like|as i|we|if|to [am|are|is|were] [a|an|new|five|not|beginner|child]
        how do|should|can|could|must|does i|we|one read|interpret|understand that|this|the metric|figure|number|measure|term
        which|what events|actions|event|things count|counts|counted toward|towards|as|for|in
        is|are|get|gets .. .. taken|deducted|subtracted|netted|removed|stripped off|out|from ... or not $
        glossary|dictionary|lexicon
        which|what ... is|are|gets|get left|excluded|omitted|ignored|kept [out] of|from
        is|are ... taken|deducted|subtracted|removed off|out|from
        does|do|is|are ... count|counted|included toward|towards|into
        what|which rule|rules|logic|criterion|criteria|test|condition|conditions decides|decide|determines|determine|governs|govern|makes|make|puts|put
        what|which [things|events|actions|cases] falls|fall|sits|sit|belongs|belong|lands|land|counts under|into|in|to|within
        what|which [kind|kinds|sort|sorts] [of] events|actions|things go|goes|feed|feeds|flow|flows|belong|belongs into|in|to
        in|under what|which case|cases|circumstances|conditions do|does|is|are|will ... count|counted|included|enter
        clarify|clarification ... mean|means|meaning
        clarify what
        what|how is|are it|that|this|they [actually|really] measuring|counting|tracking|capturing
        by what|which logic|rule|method|measure|standard
        ^ ... what|which is [the|its|your|our] [exact|official] formula|definition|calculation|wording|meaning $
        what is|are [your|our] [own|official|exact] definition|wording|understanding|reading
        what is|are yours|ours $
        do|does|did we|you define|count|measure|calculate|compute|report|state ... before|after|with|without|net|including|excluding
        is|are vat|tax|taxes|shipping|refunds|returns|discounts|it|they ... counted|included|contained|part in|of|as
        numerator|denominator
        recipe|formula for|of|behind
        spell|spells|spelled|spelling|lay out
        net or gross
        gross or net
        inclusive|exclusive of
        how is it|this|that built|constructed|composed
        what|which costs|things|items|parts|components|revenues|events|visits make|makes|go|goes|flow|count up|into|toward|as
        what are|is we|you|it [really] measuring|counting|tracking|capturing with|by|in
        divided by|over what|which
        what a|an|the .. [actually|really] is|means $
        ^ is|are|does|do ... include|included|contain|counted|part|excluded|deducted|subtracted|netted
        concept|notion|idea|understanding|interpretation of
        which|what [things|events|actions] do|does you|we|it .. regard|treat|see|consider as
        what makes something|someone|somebody|a|an
        who counts|qualifies|count|qualify as
        how do|does|would you|we|they|one .. arrive|come [up] at|with
        which|what formula|calculation|rule ... based|behind|underlies|rests
        by|with|using what|which formula|rule|calculation|method|definition
        what|which formula|calculation gives|yields|produces|underlies
        what sets .. .. .. apart from
        what distinguishes
        when you say|speak|write [of] ... what|how|which
        what is divided|multiplied by what
        explain [to] [me|us] [what|how] [exactly] that|this|the metric|figure|number|term
        what [exactly] that|this|the metric|figure|number|term means|mean
        what does it take ... count|counts|counted|qualify|be
        when do|does|would you|we|it|this|one consider|count|regard|treat|call|see
        how [exactly|precisely] is|are|was|were .. .. .. calculated|computed|measured|defined|counted|determined|derived
        what|which [exactly] goes|go|went|flows into
        what do|does you|we|it treat|regard|see|understand|consider|call|take as|under|by|to
        what|which formula|definition|method|rule do|does|did you|we|it use|apply|follow
        what is|are that|this|it|they [here|again|exactly] $
        is|are that|this|it per|by|for session|user|visit|visitor|order|person or
        what is|are .. made|composed up|of
        what .. stand|stands for
        what .. count|counts|counted|qualifies|qualify as
        what exactly is|are|count|counts|makes|constitutes
        what exactly do|does we|you|it|that|this|the|a|an .. .. mean|count|stand|measure|include|cover|say|tell
        how .. define|defined
        define|definition
        definition of|for
        what do|does ... mean|include|measure|stand|cover|represent|express|indicate|describe|capture
        what do|does .. .. .. .. tell|say [to] [me|us|you] $
        what .. meant by
        what is meant
        meaning of
        how .. calculate|calculated|compute|computed|measure|measured|worked|derived|work
        how [exactly] do|does|did|are|is [you|we|i|they] [exactly] calculate|compute|measure|count|counted|work|\
        define|defined
        how is|are|get|gets .. .. .. counted|computed|calculated|defined|measured|determined|derived
        how ... is|are|gets|get counted|computed|calculated|defined|measured|determined|derived
        formula for|of|behind
        explain .. mean|term|metric|what
        explain what
        difference between
        what is the difference
        what is a|an
        when is .. counted|considered
        when does .. count
        how .. differ from
        what .. considered
        what .. includes|included in
        """)
}
