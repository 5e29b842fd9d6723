/// The words of each concept, as patterns.
enum ConceptLexicon {
    typealias Entry = (concept: Concept, patterns: String)

    static let all: [Entry] = counting + visits + shop + ads + speed

    private static let counting: [Entry] = [
        (
            .defining,
            """
            define|defined|definition|=means|=meaning|meant|difference|differ|differs|calculated|calculate|formula
            does|do|did .. .. .. =mean
            you|we|it|they|that =mean
            =mean by
            =mean $
            explain .. .. .. $
            experiment|experiments|test|tests|variant|variants
            segment|segments|overlap|overlapping|audience|audiences
            users|people|visitors|customers|members|shoppers have|has|had never|not
            who|that|people|users|visitors .. .. .. .. but|and [did|do|does|have|has] not|never
            """
        ),
        (
            .share,
            """
            share|percentage|percent|proportion|portion|fraction|slice|pct|likelihood|probability
            how likely
            most|least|more|less likely|inclined|apt|prone|willing to
            how likely|inclined|apt|prone
            as a percentage|rate|share|percent|fraction
            what|big|large|small|bigger|larger|smaller|tiny|good|greater|greatest|largest|smallest|biggest part of
            out of all|every|everyone|everybody|those|our
            out of the [total|whole] people|visitors|users|shoppers|customers|visits|sessions|orders|lot|total
            out of #
            ^ of|among [all|the] [the] those|people|visitors|users|shoppers|customers|everyone|everybody|anyone [who|that|we|our]
            percent|percentage|share of those|people
            in how many of
            at what|which rate
            what|which ratio of
            in|of|per|for [every|each|a|one] =100|hundred
            the rate at which
            """
        ),
        (
            .times,
            """
            how often|frequently
            number of times
            how many times|occasions
            more|less|most|least|fewer|many often|frequently|times
            the most|fewest|more times
            """
        ),
        (.each, "each|every|per|single|one|average|typical|typically|mean|apiece\non average"),
        (
            .total,
            "total|altogether|combined|overall|sum|whole|everything|blended|all|aggregate|cumulative|lumped\nadd|added|adding up\ntaken together"
        ),
        (.distinct, "different|distinct|unique|individual|separate"),
        (.thousand, "thousand|1000|1,000|1k|mille"),
        (.against, "divided|relative|against|over|versus|per|compared|ratio"),
    ]
}
