/// What is said beside the question: how the answer is to look, where people came from, and that everyone is counted once.
extension Turns {
    static let asides: [Turn] = [
        Turn("not what|as {2} claim|claims|say|says|report|reports|think|thinks", ""),
        // How the answer is to look.
        Turn(
            "^ [just|only] [the|a] [plain|simple|raw|bare|straight|single|one] count|number|total|figure|tally [of] [times|it] [will|would] [do|suffice|please|only] $",
            ""),
        Turn("^ [just|only] [the] [plain|simple|raw|bare] count|number|total|figure|tally of times [please] $", ""),
        Turn(
            "^ [i] [want|need|would|like|am|after] [want|need|like|after] [just|only] the [plain|simple|raw|bare] count|number|total|tally [please] $",
            ""),
        Turn(
            "^ [the|a] [plain|simple|raw|bare] count|number|total|tally [and] ,not [the|a] rate|share|percentage|ratio|proportion [please] $",
            ""),
        Turn("[as] [a] ,[plain|simple|raw|bare] count|number|total ,not [a|the] rate|share|percentage [please] $", ""),
        Turn("^ what does|did|do it|that|this|they [all] come|comes|add|adds|amount|amounts [to|up] [up] [to] $", ""),
        // Where people went from a page, before their going away is read into it.
        Turn(
            "after (seeing|viewing|visiting|opening|reading|leaving) {5-where|which} ,where did|do|does (PEOPLE) go|head|move",
            "after $1 $2 , which pages did $3 go to next"),
        // What is counted once, or every time.
        Turn(
            "[with] [and] nobody|no one|none|not|without [of] [them] [being|any] counted|counting|double [anyone|anybody|people|them] twice|double|once [counting]",
            ""),
        Turn("without|no|not double counting|counted", ""),
        Turn(",each|every [one] of them [being|is] counted [just|only] once", ""),
        Turn(
            ",counting [a|each|every|the] [single] PERSON|piece|item|unit|one [again] {3-how|what|which} ,[in|back|them|come|comes|visit|visits|every|each]",
            ""),
        Turn(",counting [a|each|every|the] [single|last|individual] piece|item|unit|one|copy", ""),
        Turn(",counting a|each|every|the PERSON again each|every time {4-how|what|which} $", ""),
        Turn(",repeats|repeat|duplicates|doubles [views] included|counted|too", ""),
        Turn(",including repeats|repeat|duplicates [views]", ""),
        // Over the line.
        Turn("down|over the line|wire|pipe", ""),
        Turn(
            ",with|and someone|anyone|people|everybody|a|each|anybody [visitor|person|user] {5-how|what|which} twice counted|counting|counts [twice|double]",
            ""),
        Turn(",in|counted|measured|expressed|given [in] pages|screens|milliseconds|seconds|ms", ""),
        Turn(",in number|terms of|in items|units|pieces", ""),
        Turn(",as a|an [plain|raw|absolute|simple] count|number|total|absolute", ""),
        Turn(",[the|a] count|number ,not the|a percent|percentage|rate|share", ""),
        Turn(",no engagement|interaction [at] [all]", ""),
        Turn(
            ",all [of] [the|our] [ad|item] PERSON|platforms|campaigns|skus|products|items|channels|pages|countries|devices|sources|sites|stores [taken|put|lumped|added|counted] together|combined|pooled|summed|alike",
            ""),
        Turn(",[the] whole|entire site|shop|store|website|business|company", ""),
        Turn("[across|over] the|our whole|entire site|shop|store|website", ""),
        Turn("site|shop|store wide|wides", "total"),
        Turn(
            ",summed|added|totalled|totaled|pooled [up] [over|across] all|every|the [of] items|products|orders|visitors|users|people|pages [sold|bought]",
            ""),
        Turn(",just|only the headcount|count|number|total|tally $", ""),
        Turn("^ just|only the headcount|count|number|total|tally $", ""),
    ]
}
