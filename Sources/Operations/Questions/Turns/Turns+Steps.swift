/// What people do one after the other, and who gets the credit.
extension Turns {
    static let steps: [Turn] = [
        Turn(
            "which|what (stage|step|part|point) scare|scares|scared|drive|drives|put|puts|turn|turns|frighten|frightens|chase|chases [off|away] [the] [most|more] [of] [our|the] [people|visitors|users|customers|shoppers] [off|away|out]",
            "at which $1 do we lose the most people"),
        Turn(
            "(get|gets|got|make|makes|made|come|comes|came) [it] [all] [the] [way] [through] to the [very] end|finish",
            "complete it"),
        Turn(
            "[please] take|walk|lead|guide me|us through how (PEOPLE) (move|go|get|progress|travel|come)",
            "show me how $1 $2"),
        Turn("within|inside the|a good|acceptable|recommended|green|healthy range|band|zone|limits|limit", "good"),
        Turn(
            "how fast|quickly|soon|rapidly do|does|did we lose|shed (new|first|these|those|the) {4} (in|over|during|after|within)",
            "what is the retention by week of the $1 $2 acquired $3"),
        Turn(
            "(that|which) directly|immediately|right|just (precede|precedes|preceded|follow|follows|followed)", "$1 $2"),
        Turn("(what|which) [event|events] fire|fires|fired|triggers next", "what happens next"),
        Turn(
            "[,] if|when|where|with|and|counting a|an|the (purchase|login|search|order|signup) is|being|as [what|the|a] counts|count|counted|thing|act [as] [coming|come|returning|return|a] [back|return|event]",
            "with return event $1"),
        Turn(
            "help|helps|assist|assists|contribute|contributes|support|supports|nudge|nudges [along] [on] [the] [way] without|but|and [ever] closing|ending|clinching|finishing|do|does|never|rarely|seldom [not] [close|closing|clinch|end] [the|a] [sale|sales|deal|order|purchase|conversion]",
            "assist conversions more than they close"),
        Turn(
            "(kicks|kick|starts|start|opens|open|begins|begin|initiates|initiate) [off] [the] most|more [of] [the|our] journeys|paths|journey [that|which|ending] [end|ends|lead|leads] [in|with|to] [a|an] [purchase|conversion|order|sale]",
            "gets the most first click credit"),
        Turn(
            "[what|which] [are|were] [show|list|give|name] [me|us] [the] (#) most|commonest|likeliest [frequent|common|usual|popular|likely] (steps|pages|events|actions|things|moves) following|after|succeeding",
            "what are the next $1 $2 after"),
        Turn(
            "which|what steps|step [immediately|directly|right] (precede|precedes|follow|follows|preceded|followed)",
            "which events $1"),
        Turn("(PEOPLE) [whom|that|who|which] {3} first brought|won [to|for] us", "$1 acquired via $2"),
        Turn("(ordered|bought|purchased|order|buy|purchase) [for] a|the second|another|further time", "$1 again"),
        Turn("PEOPLE who|that|whom first ordered|bought|purchased", "people who made a first purchase"),
        Turn(
            "PEOPLE who|that [had] bought|ordered|purchased [something] [from] [us] for the [very] first time",
            "people who made a first purchase"),
        Turn(
            "which|what steps|step [had] (led|lead|leads|leading) [directly|immediately|straight|right]",
            "which events $1"),
        Turn(
            "walk|go|work|step|trace|move|rewind|take|lead|bring [me|us|it] [the|one] [path|journey|route|steps] back|backward|backwards from",
            "which events lead up to"),
        Turn(
            "give|giving|allow|allowing|with|granting|grant [them|people|visitors|users|everyone|each|it] (#) (day|week) [in] [which] [to] [do|finish|complete|get|go|make] [it|that|so|there|through|in|for]",
            "within $1 $2"),
        Turn(
            "(buy|bought|buys|order|ordered|purchase|purchased|came|come|visit|visited) once|one more [time] [later|afterwards|after]",
            "$1 again"),
        Turn(
            "first (purchase|order|visit) fell|falls|was|happened|occurred|took|dates|dated|came|is [place|made] (in|on|between|during|from|within)",
            "first $1 $2"),
        Turn(
            "put|sort|group|gather|arrange|place|divide|collect|bundle {12-and|or|how|what|which} in|into [a|the|one] (weekly|monthly|daily) group|groups|cohort|cohorts|bucket|buckets|batches",
            "$1 in $2 cohorts"),
        Turn(
            "put|sort|group|gather|arrange|place|divide|collect|bundle {12-and|or|how|what|which|by|them} in|into [a|the|one] group|groups|cohort|cohorts|bucket|buckets|batches",
            "$1 in cohorts"),
        Turn(
            "PEOPLE {1} move|go|head|proceed|continue|navigate [on] to which|what [other] page|pages|screens",
            "which pages do people go to next"),
        Turn(
            "where [exactly] in|during|on|within|along {3} do|does|did|are [the|our|most] (PEOPLE) [mostly|usually|most] LEAVE [up|off|out|away|back]",
            "where do $2 drop off in $1"),
        Turn(
            "[if|when|where|provided] it|credit|all|everything [all] [credit] goes|go|went|belongs|is [given] to the (first|last)",
            "under the $1"),
        Turn(
            "from where [on|in] [the|our] [site|website|shop|store] do|does|did (PEOPLE) get|come|go|arrive|reach|land",
            "from which pages do $1 get"),

        Turn(
            "[in|during|by|at] the first (week|month|day) afterwards|after|later|thereafter !the|that|visit", "in $1 1"),
        Turn(
            "[in|during|by|at] the second (week|month|day) afterwards|after|later|thereafter !the|that|visit", "in $1 2"
        ),
        Turn(
            "[in|during|by|at] the third (week|month|day) afterwards|after|later|thereafter !the|that|visit", "in $1 3"),
        Turn(
            "[in|during|by|at] the fourth (week|month|day) afterwards|after|later|thereafter !the|that|visit", "in $1 4"
        ),
        Turn(
            "[in|during|by|at] the fifth (week|month|day) afterwards|after|later|thereafter !the|that|visit", "in $1 5"),
        Turn(
            "[in|during|by|at] the sixth (week|month|day) afterwards|after|later|thereafter !the|that|visit", "in $1 6"),
        Turn(
            "[in|during|by|at] the eighth (week|month|day) afterwards|after|later|thereafter !the|that|visit", "in $1 8"
        ),
        Turn(
            "at|in|on|during|after which|what|whatever stage|step|point|part|place|moment [of|in] {4-do|does|did|are|is} do|does|did|are|is [the|our|most] (PEOPLE) [mostly|usually|most] LEAVE [up|off|out|away|back|lost] [of|on|from|in|with] [the|our|their]",
            "where do $2 drop off in $1"),
        Turn(
            "[at|in|on] which|what step|stage|point|part|place|spot of|in|during {3} do|does|did|are [we] lose|losing [the] [most] [of] [our] (PEOPLE)",
            "where do we lose $2 in $1"),
        Turn(
            "[at|in|on] which|what step|stage|point|part|place|spot do|does|did|are [we] lose|losing [the] [most] [of] [our] (PEOPLE)",
            "where do we lose $1"),
        Turn(
            "[if|when|where|once|provided] [the] touchpoint|touchpoints|touch|interactions|clicks [all] [has|have|had] [to] share|shares|shared|split|get|gets|receive [all] [the] credit equally|evenly|alike",
            "under linear credit"),
        Turn("while|when|during|as [they] registering|enrolling|register|enrol|joining", "in the sign up"),
        Turn(
            "start|starts|started|begin|begins|began|beginning|starting|opened|open [to] [fill|filling|complete|completing] [in|out] a|the|our|any form|forms {8} submit|submits|submitted|submitting|send|sends|sent|complete|completed|completes|finish|finished|hand [and] [submitted|sent|submit|send] [it|them|that|one|the|ones] [form|forms] [in|off|out|away]",
            "conversion from form_start $1 form_submit"),
        Turn(
            "trace|retrace|reconstruct [for] [me|us] [the|what] [people|visitors|users|customers] steps|path|route|routes|journey|way|pages|events",
            "show the path"),
        Turn("that|which led up|on to", "leading to"),
        Turn(
            "touchpoint|touchpoints|touch|interactions|clicks|channels [all] share|shares|shared|split|get|gets|receive [all] [the] credit equally|evenly|alike",
            "linear credit"),
        Turn(
            "credit [is|was|gets|being] [shared|split|spread|divided|distributed] equally|evenly|uniformly [shared|split|spread|divided|distributed] [across|among|between|over|by] [all] [the] [touchpoints|touches|channels|clicks|interactions|steps]",
            "linear credit"),
        Turn(
            "equal credit|weight|share [to|for] [every|each|all] [touch|touchpoint|touchpoints|click|interaction]",
            "linear credit"),
        Turn(
            "and [how|what] [many|much] [would|does|is] [when|if|where|with|under|by] [it|credit|that|they] goes|go|went|is|given|were [given] [all] to the (first|last) [one] !click|touch|touchpoint|interaction",
            "and the $1 click"),
        Turn("and [to|by|with|under|for] the (first|last) [one] $", "and the $1"),
        Turn(
            "and what|how [much|many] [credit] does|do|did|would it|they|each|that [one|channel|channels] get|receive|earn|have|see|gain under|with|by|in|from|on|using",
            "and"),
    ]

    static let pieces: [Turn] = [
        Turn(
            "^ [please] put|set|show|place|hold [me|us] the {2} of|for both|the|these [two] [countries|channels|devices|ones|of|them] [them] side|next by|to side|each [other]",
            "compare them"),
        Turn("put|set|place {12-next|versus} next|beside|alongside|opposite [to] $", "versus $1"),
        Turn(
            "_ and|then set|put|hold|lay|compare|match it|that|them|this|those|these [figures|numbers|values] [up] [next] against|beside|next|alongside|with|to [to]",
            "compared with"),
        Turn(
            "_ and how often|frequently [did|do|does] [each|every] [one|person|user] [of] [them|these|those] see|saw|view|encounter|meet it|them|one [on] [average]",
            "and frequency"),
        Turn("_ and how many|often [times] on average [did|each|per|a] [person|one|they|it] $", "and frequency"),
        Turn(
            "_ and what|how [much|many|about] (on|in|for|from|with|at|via|through|by) !it|that|this|which|what",
            "and $1"),
        Turn(
            "^ [then|and|now|please] put|set|show|place|hold|lay|see|present|display [me|us] the|both|them|these|those [two|figures|numbers|values|periods|results|ones] side|next|against|beside|alongside [by|to] [side|each|one] [other|another]",
            "compare them"),
        Turn(
            "_ and how does|do|did that|it|this|they|those|these [figure|rate|number|share] sit|stand|stack|measure|look|fare [up|out] [when] [set|put|held|compared] beside|with|against|alongside|next|to|relative|versus [to] [up]",
            "compared with"),
        Turn(
            "put|set|place|hold {12-next|versus} next|beside|alongside|opposite|against [to] [those|that|the|ones] [one] [of|for|from]",
            "$1 versus"),
        Turn(
            "_ and how often|frequently|many [times] [on] [average] did|do|does they|each|people|person|one|everyone|someone|the|a [average|of|person] [them|those|people|person] [on] [average] see|saw|view|viewed|encounter|meet|get [to] [see] [the|our|an|these|those] ad|ads|advert|adverts|advertisement|advertisements",
            "and frequency"),
        Turn(
            "did|do|does|whether|which (mobile|phone|phones|desktop|tablet) sessions|visits|session|visit or|and|versus (mobile|phone|phones|desktop|tablet) [sessions|visits|session|visit] convert|converts|converted",
            "did $1 or $2 convert"),
    ]
}
