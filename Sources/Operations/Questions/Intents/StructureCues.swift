/// The words that shape a metric question: comparing, following over time, ranking, splitting.
enum StructureCues {
    static let compare = PatternList(
        """
        versus
        compare|compares|compared|comparing|comparison|comparisons
        against
        relative to
        difference between|in|from|to
        differ|differs|differed|different from|between
        differ|differs|differed in|on|by
        than
        stack|stacks|stacked up
        side by side
        head to head
        next to each other
        as opposed to
        as often|frequently|good|expensive|cheap|likely ... as
        measured against
        how much .. .. .. better|worse|more|less|higher|lower|up|down
        """)

    static let change = PatternList(
        """
        how|has|have|did|do|does|is|are|was|were|much|whether|if ... change|changed|grow|grown|grew|increase|\
        increased|decrease|decreased|drop|dropped|fall|fallen|fell|rise|risen|rose|improve|improved|decline|\
        declined|worsen|worsened|move|moved|climbed|climb|growing|improving|declining|dropping|falling|rising|\
        increasing|decreasing|worsening|climbing|shrinking|shrink|slipping|slip|slipped|jumped|jump
        is|are|was|were ... up|down|better|worse|higher|lower
        growth|change in|of|rate|for|since
        up or down
        better or worse
        higher or lower
        gone|go|went|going up|down
        more or less|fewer
        percent|percentage change
        growth $
        change $
        """)

    /// "Paid search grew in November, correct?"
    static let confirmedChange = PatternList(
        "grew|rose|fell|dropped|increased|decreased|declined|shrank|improved|worsened ... correct|right|true|yes|no $",
        "went|is|are|was|were up|down ... correct|right|true|yes|no $",
        "is it true that ... grew|rose|fell|dropped|increased|decreased|declined|shrank|improved|worsened")

    static let overTime = PatternList(
        """
        curve|curves
        where .. .. .. went|moved|headed|goes over|in|during|through|across
        sparkline|sparklines
        longitudinal
        over|through|across|during the course of
        x axis
        ups and downs
        highs and lows
        rising|climbing|growing|improving or falling|sinking|shrinking|worsening|declining
        where has|have|is|are ... been heading|going|headed|trending
        see|show|let ... how ... moved|developed|evolved|went|looked|changed|behaved over|since|across|through|during
        over time
        trend|trends|trended|trending|trendline
        how ... progressed|progress|unfolded|unfold
        see|show|let .. how ... ran
        see|show|let|follow ... how ... moved|developed|evolved|behaved .. from|between
        see|show|let|follow ... how ... moved|developed|evolved|behaved last|this|in
        evolve|evolved|evolution|evolving|evolves
        develop|developed|developing
        development of|in
        time series|line|curve
        timeline|timelines
        plot|graph|chart|line|draw|sketch
        charted|plotted|graphed|drawn
        progression|progressed|progressing
        history of
        trajectory
        month by month
        week by week
        day by day
        hour by hour
        quarter by quarter
        fluctuate|fluctuated
        across|over|through the|last|past .. week|weeks|month|months|quarters|days by day|week|month|hour|quarter
        how did|do|does ... move|moved|evolve|develop|look|behave over|since|across|throughout|between
        has|have|had ... been going|rising|growing|falling|increasing|decreasing|climbing|declining|dropping|improving|\
        worsening|shrinking|slipping|creeping|drifting|inching|edging|sliding|wandering|evolving|trending
        how has|have ... since|over|developed|moved|looked|been|gone|done|behaved|tracked|changed|grown
        """)

    static let ascending = PatternList(
        """
        lowest|least|fewest|smallest|bottom|minimum|slimmest|cheapest|fastest|shortest|quickest|lightest|\
        quietest
        ascending
        sorted|ranked from low|lower|lowest
        smallest|lowest first
        """)
    static let descending = PatternList(
        """
        top|highest|most|largest|biggest|maximum|greatest|max|leading|leads|dominant|heaviest|longest|costliest|dearest|\
        slowest|priciest|busiest|popular|commonest|peak|bestseller|bestsellers|bestselling
        descending
        largest|biggest|highest first
        best seller|sellers|selling
        the more
        drive|drives|bring|brings|brought|generate|generates|generated|produce|produces|get|gets|make|makes|\
        made|drove|send|sends|sent|earn|earns .. the|us more
        """)
    static let best = PatternList("best|strongest|better|healthiest|winning|finest|star|stars|strong|well")
    static let worst = PatternList(
        """
        worst|weakest|poorest|worse|underperforming|laggard|laggards|underperform|underperformers|lousiest|\
        poorly|badly|problematic|terrible|struggling|weak|poor|disappointing
        """)
    static let ranked = PatternList(
        """
        top|bottom|best|worst|highest|lowest|most|least|fewest|largest|biggest|smallest|strongest|weakest|\
        poorest|slowest|fastest|cheapest|leading|busiest|quietest|longest|shortest|greatest|bestselling|\
        bestseller|bestsellers|priciest|dearest|costliest|underperforming|popular|healthiest|laggards|quickest|heaviest
        rank|ranked|ranking|rankings
        number one|1
        no 1
        ahead|leading in|on|by
        leaderboard
        sort|sorted|=order|ordered by
        best|worst selling|seller|sellers|performing|converting
        =sort|sorted|=order|ordered|ranked on
        descending|ascending
        dominate|dominates|dominated
        which|what .. .. won|wins|win|leads|led
        sit|sits|stand|stands|stood|sat at [the] top|bottom
        frontrunner|frontrunners
        laggard|stragglers|straggler|tailenders
        """)

    /// "the split of mobile and desktop"
    static let division = PatternList("split|mix|distribution|balance of|between|by")
    /// "when did we have the most orders": a day.
    static let whenMost = PatternList(
        "when did|do|does|was|were|we|have|had ... most|best|highest|lowest|least|worst|fewest")
    /// What sells is a product.
    static let sellers = PatternList(
        """
        what .. sells|sold|sell|selling .. best|worst|most|least
        best|top|worst|biggest|slowest|strongest|weakest seller|sellers|selling
        bestseller|bestsellers
        """)
    static let gainers = PatternList(
        """
        grew|grow|grown|gained|gain|gains|gainer|gainers|rose|increase|increased|growth|improved|growing|\
        grows|rises|gained|climbs|improves|increases|gaining|rising|climbed|improvement|improvements|winners|jumped|up
        biggest|largest .. increase|gain|jump|rise|growth
        """)
    static let losers = PatternList(
        """
        lost|lose|losing|drop|dropped|drops|fell|fall|fallen|decline|declined|decrease|decreased|decliners|\
        falls|sinks|sank|shrinks|declines|loses|decreases|losers|loser|shrank|shrunk|worsened|dropping|declining|falling|shrinking|sinking|worsening|slipping|slipped|slumped|down|losses|deteriorated
        """)
    static let movers = PatternList(
        """
        changed|change|moved|movers|swing|swings|shift|shifted|movement|changes|mover
        """)
    /// Whether words tell of gaining, losing or changing.
    static func moves(_ tokens: [Token]) -> Bool {
        gainers.matches(tokens) || losers.matches(tokens) || movers.matches(tokens)
    }

    static let inPercent = PatternList(
        """
        fastest|percent|percentage|relative|relatively|rate|proportionally|proportionately|pct|quickest
        """)

    static let union = PatternList(
        """
        ^ and|also|plus
        as well
        too $
        also
        add|adding|include|including
        alongside
        in addition
        """)

    /// "more than", of two figures.
    static let larger = PatternList("more|less|higher|lower|fewer|bigger|smaller|greater|larger .. than")

    /// "yesterday evening"
    static let partOfDay = PatternList(
        """
        yesterday|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday morning|afternoon|evening|night|noon
        morning|afternoon|evening of|on yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday
        """)

    static let listing = PatternList("which|what|list|show|find|any|give|name|all")
}
