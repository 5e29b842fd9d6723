/// The wide world.
extension ForeignTopics {
    /// The wide world.
    static let unrelated = PatternList(
        """
        weather
        dollar|dollars|euro|euros|pound|pounds|yen|franc|francs|usd|eur|gbp|jpy|chf|rupees|pesos [to|into|in] dollar|dollars|euro|euros|pound|pounds|yen|franc|francs|usd|eur|gbp|jpy|chf|rupees|pesos
        climate change|crisis|warming
        magnetic field|fields
        attribution of this|that|the quote|quotation|painting|photo|song|saying
        when is|was easter|ramadan|passover|diwali|pentecost|hanukkah
        traffic jam|jams
        checkout|check-in|checkin time|times at|in|of the
        my leave|landlord|neighbour|neighbor|mother|father|wife|husband|daughter|son
        who will be|become [the|our] [next|new]
        how|will|is .. warm|cold|hot|wet|chilly|windy|cloudy|stormy|freezing ... will|would|does|is it be|get|become|outside|out
        will|is|does|was it [be|get|going|become] [to] [be|get] [too|very|really] warm|cold|hot|wet|chilly|windy|cloudy|stormy|freezing|mild|humid|foggy
        degrees celsius|fahrenheit|outside
        speech|toast|eulogy|farewell|congratulation|congratulations
        birthday|wedding|funeral|retirement|anniversary .. .. .. party|speech|card|cake|present|gift|greeting|compose|write
        compose|write .. .. .. letter|essay|speech|words|verse|story
        rain|snow|sunny
        joke
        poem|rhyme|limerick|sonnet|verse|verses|ballad
        birthday|greeting|christmas card
        haiku
        song
        lyric
        story about
        recipe
        cook|bake
        translate
        translation
        capital of
        president
        prime minister
        election
        football
        win|wins|won|winning the league|cup|championship|title|match|election|lottery|race|oscar|oscars
        soccer
        world cup
        basketball
        match score
        stock price
        stock market
        bitcoin
        crypto
        exchange rate
        movie
        film
        restaurant
        lunch
        dinner
        pizza
        flight
        hotel
        horoscope
        meaning of life
        how old are you
        do you love|like
        your favorite|favourite
        write .. code|python|function|javascript|essay|letter|cover
        python script
        solve
        square root
        population of
        distance from|to|between
        how tall
        who won
        who wrote|invented|painted|discovered
        umbrella|sunscreen|raincoat
        investment|financial|tax|marriage|dating|health advice
        pension|mortgage|insurance
        people live|lives|lived in
        was|were born
        how do i|you cook|bake|fix my|repair|learn|renew|get rid
        lyrics|chords
        chess|guitar|piano|yoga
        write|compose|draft .. .. tweet|speech|novel
        what year did
        tell me a story
        play .. music|song
        news today
        today|latest news
        medical advice
        legal advice
        diet
        workout
        homework
        birthday gift
        sing
        what time is it
        book .. table|flight|hotel|room
        remind me to
        order .. pizza|food|lunch
        who is the ceo of
        tallest|highest mountain
        speed of light
        resume
        cover letter
        traffic ... highway|motorway|freeway|road|roads|autobahn
        applying|apply|applied|application for a|the|another job|position
        job interview|application
        letter ... cv|job|landlord|neighbour|neighbor|school|university
        vacation
        holiday destination
        astronomy|planet
        cat|dog
        midday|evening|good|decent|tasty|hot meal|meals|lunch|dinner|snack
        get|grab|eat|have [a|some] [good|quick|nice|decent] lunch|dinner|breakfast|meal|bite
        i|we [am|are] [very|so|really] hungry|starving|thirsty
        """)
}
