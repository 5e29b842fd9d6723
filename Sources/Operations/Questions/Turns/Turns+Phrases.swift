/// Ways of pointing, splitting, holding against and leaving out.
extension Turns {
    static let phrases: [Turn] = [
        Turn(
            "^ [and|so|ok] what|how [much|many|high|large|big] was|is|were|are it|that|this|they for|among|with|by people|users|visitors|customers|those|folks (on|from|using|in|with|who)",
            "and $1"),
        Turn(
            "^ [could|can|would] [you] [please] extend|lengthen|expand|stretch|widen|shorten|cut|trim|grow that|the|this|it [list|ranking|table] [down|up|out] to [the] [top] (#) [entries|items|rows|places|lines|ones]",
            "top $1"),
        Turn(
            "[and] [just|please] look|looking|consider|show|include|count|counting [at] nothing|none|nobody [else] but|except|besides",
            "only for"),
        Turn(
            "_ and how [does|do|did] it|that|this|they [figure|rate|share|number] (stack|stacks|stand|stands|measures|measure|square|rank|ranks|relate|relates) [up] to|with|against|beside|next",
            "compared with"),
        Turn(
            "_ and how [does|do|did] it|that|this|they [figure|rate|share|number] compare|compares|compared to|with|against [that|those] [of|in|from] [the] (same|corresponding|equivalent|matching)",
            "compared with the $1"),
        Turn(
            "[between|among] [by] first timers|timer|time [visitors|customers|users] and|or|versus [how] [many] [by] [from] returning customers|visitors|users|ones",
            "by new versus returning"),
        Turn("number|no one|1", "top 1"),
        Turn("at the bottom [of] [the] [list|table|ranking|pack]", "lowest"),
        Turn("at the top [of] [the] [list|table|ranking|pack]", "highest"),
        Turn("never mind that|this|the one|question", "never mind"),
        Turn("forget|scratch|ignore that|this|the one|question", "forget that"),
        Turn("add|adds|added|adding|sum|summed up to", "amount to"),
        Turn("most recent data|import|load", "latest data"),
        Turn("one|a line|row|figure|value per|for|by|each [each|every]", "by"),
        Turn("wrong country|channel|device|campaign|city|month|week|page|browser|metric|one", "no"),
        Turn(
            "distributed|divided|spread|split over|across|between|among|by|into new and|or|versus returning visitors|users|customers|people|ones",
            "split by new versus returning"),
        Turn("distributed|divided|spread over|across|between|among|on|into", "split by"),
        Turn("so far compare|compares|compared", "compare"),
        Turn("next to each other", "side by side"),
        Turn("next to", "versus"),
        Turn("set|put|place|hold that|it|this|them [up] against", "compare that with"),
        Turn("and how many|much [are|is|was|were] [in|for|from|of|on] each [one|of|them] [them]", ""),
        Turn("and how if|when|under", "and"),
        Turn("across|over|on all|total [ad|marketing] spend|spending|budget", ""),
        Turn("slack|teams channel", "slack"),
        Turn(
            "leave|leaving|exclude|excluding|drop|remove [out] everything|anything|all [that|which] is|are not [a|an|on|from]",
            "only"),
        Turn(
            "[through|from|via|by|on] any|every|all [other] channel|channels|source|sources|country|countries|device|devices|campaign|campaigns|page|pages but|except|besides",
            "excluding"),
        Turn("moved|move|moves|shifted|shift the fewest|least units|items|pieces|stock", "sold the fewest units"),
        Turn("moved|move|moves|shifted|shift the most units|items|pieces|stock", "sold the most units"),
        Turn("proportion|share|percentage|portion of error|errors", "error rate"),
        Turn("rate of error|errors", "error rate"),
        Turn("rate of bounce|bounces|bouncing", "bounce rate"),
        Turn("rate of engagement", "engagement rate"),
        Turn("rate of conversion|conversions", "conversion rate"),
        Turn("rate of abandonment", "abandonment rate"),
        Turn("purchase revenue gross", "gross purchase revenue"),
        Turn("sold|sell|sells|selling in money|monetary terms|value", "revenue"),
        Turn("in money|monetary terms|value", "revenue"),
        Turn("in no|not more than", "in"),
        Turn("with no|not more than (#) (points|sentences|lines|words|bullets|items)", "in $1 $2"),
        Turn("in at most", "in"),
        Turn(
            "return|returns|returned|returning the most|best|highest for|on|against its|their|the [ad] spend|cost|budget|money",
            "had the highest roas"),
        Turn(
            "[that|which|who] [is|are|was|were] categorised|categorized|classified|filed|listed as|under", "in category"
        ),
        Turn("in terms of money|value", "revenue"),
        Turn("strongest|hottest|greatest|biggest|top seller|sellers", "best sellers"),
        Turn("to|by|from|among|for customers|shoppers|buyers|people|visitors|users in|from", "in"),
        Turn(
            "without|excluding|except|minus|but [the] rows|lines|entries|figures|values|results for|of|from [the]",
            "excluding"),
        Turn("^ [ok|please|no] drop|leave|scrap it|that|this", "forget that"),
        Turn("^ flip|reverse it|that|this|them|the [order|ranking|list] [round|around|over] $", "show it reversed"),
        Turn("^ flip|turn|reverse it|that|this|them [round|around|over] [and]", ""),
        Turn("category|categories|kind|kinds|type|types|sort|sorts of products|items|goods|articles", "category"),
        Turn("fall|fell|falls|fallen|come|came short of", "fall versus"),
        Turn("^ [please] order the|our|all|them", "rank the"),
        Turn("advertising|ad|ads|marketing money|dollars|funds|cash", "ad spend"),
        Turn("monday to|through sunday week", "week"),
        Turn("new topic|subject|question|theme", "forget that"),
        Turn("directly|immediately|right|just|shortly|straight ahead of", "right before"),
        Turn(
            "first timers|timer|time [visitors|people|users|customers] and|or|versus|against people|those|visitors|users|customers [who|that] coming|come|came|returning|returned [back]",
            "new versus returning"),
        Turn("newcomers and|or|versus|against regulars|returners", "new versus returning"),
        Turn("divide|divided|divides|splits|split between|among|into|over", "split by"),
        Turn("no longer need|want|wish [to] [get|receive|see]", "do not want"),
        Turn("the one before|prior", "the period before"),
        Turn("the preceding|previous|prior one", "the period before"),
    ]
}
