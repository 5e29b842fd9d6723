/// What is left out, what is looked at alone, and by what a figure is split, in other words.
extension Turns {
    static let narrowed: [Turn] = leftOut + kept + divided

    private static let leftOut: [Turn] = [
        Turn(
            "^ limit|restrict|narrow|confine it|this|that|everything|things [down] to|on {4} and|then (tell|show|give|list|let|what|how)",
            "for $1 only $2"),
        Turn("i|we [only|just|mainly] care|cares about {3} $", "$1 only"),
        Turn(
            "ignore|exclude|drop|disregard|forget|remove|discard|hide|skip everything|all|anything|everyone|everybody|everywhere [else] except|but|besides|beside",
            "only"),
        Turn(
            "leaving|leave|keeping|keep|taking|take|with {3} out of it|this|that|account|consideration|scope",
            "excluding $1"),
        Turn("if|when we|you|i do not count|include|consider", "excluding"),
        Turn("[with] the [sole|only|single] exception of", "excluding"),
        Turn("to the exclusion of", "excluding"),
        Turn("[and|but] [please] do not count|include|consider [the]", "excluding"),
        Turn("everything|everyone|everybody|all apart|aside from [the]", "excluding"),
        Turn("exclusive of", "excluding"),
        Turn("(and|but) disregard|omit|discount !code|codes|of|on", "$1 excluding"),
        Turn("disregarding|omitting|discounting|subtracting|deducting|neglecting", "excluding"),
        Turn(
            "except|excluding|without|apart [for|from] the rows|row|lines|line|entries|entry|ones|one for|of|with [the]",
            "excluding"),
        Turn("without counting|including|considering|taking [into] [account]", "excluding"),
        Turn("excepting|save|barring for", "excluding"),
        Turn("excepting", "excluding"),
    ]

    private static let kept: [Turn] = [
        Turn(
            "among|amongst (mobile|desktop|tablet|phone|smartphone|iphone|android|ios) users|visitors|people|shoppers|customers|visits|sessions",
            "on $1"),
        Turn(
            "(people|those|visitors|users|shoppers|customers) using|with|via|through [a|an|their|the|only] (phone|phones|mobile|mobiles|tablet|tablets|desktop|desktops|computer|computers|laptop|laptops|smartphone|smartphones)",
            "$1 on $2"),
        Turn(
            "(people|those|visitors|users|shoppers|customers) who|that use|used|uses|are|were [using] [a|an|their|the|only] (phone|phones|mobile|mobiles|tablet|tablets|desktop|desktops|computer|computers|laptop|laptops|smartphone|smartphones)",
            "$1 on $2"),
        Turn("when it comes|came to", "for"),
        Turn(
            "(by|per) (landing|entry) (page|pages) for|from|of|on (organic|paid|direct|email|social|referral) visits|sessions",
            "$1 $2 $3 for $4 traffic"),
        Turn("(landing) (page|pages) {8-QUESTION} ,(only|just) pages", "$1 $2 $3 , $4 those"),
    ]

    private static let divided: [Turn] = [
        Turn(
            "[with|by|in|as|using] a|an {1} (device|country|channel|browser|campaign|product|category|brand|city|region|language|source|platform|page|audience|keyword|system|type|day|week|month) break|breakdown|split [down] [of] !test|that|it|this|by",
            "by $1 $2"),
        Turn("divided|sliced|cut|chopped|carved|split|parted|broken|separated up by|into|across|per", "split by"),
        Turn(
            "into (those|visits|sessions|the) by|from|of|made new and [those|ones|visits|sessions|the] [by|from|of|made] [by] returning [visitors|users|people|customers]",
            "by new vs returning"),
        Turn(
            "[from] each|every (channel|source|campaign|medium) ,going|judged|judging|counted by the one|channel|source that|which",
            "by the $1 that"),
    ]
}
