/// What questions outside our field look like.
enum ForeignTopics {
    /// Asks for what identifies a person.
    static let privacy = PatternList(
        """
        email address
        mail address
        phone number of|for
        phone number
        ip address
        home address
        street address
        postal address
        date of birth
        credit card number
        card number
        card detail
        social security
        passport
        full name
        real name
        name of the user|customer|visitor|people|person
        name and email
        name of everyone|everybody|customer|buyer|visitor|user|people|someone
        contact detail|info|information
        personal data|detail|information|info
        who exactly bought|purchased|visited
        which person|individual .. bought|purchased|visited|ordered|abandoned|placed|made
        who is the customer|user|person|visitor
        email of everyone|all|our|every|user|customer|buyer|people|someone
        email for everyone|every|customer|buyer|people|someone
        list .. name of .. customer|user|buyer
        user|customer|visitor|client name
        identify the user|person|visitor|customer|individual
        email list of
        customer email
        user email
        buyer email
        subscriber email
        visitor email
        what did jane|john|mr|mrs|ms
        browsing history of
        who .. visited|bought|ordered .. yesterday|today by name
        home|exact location of
        track this|a person|individual
        track a specific person|user|individual
        salary|salary of
        who are the people|user|customer|buyer
        their email|phone|name|address
        name and address|phone|number
        medical|health record
        customer|user|visitor|buyer|people by name
        """)

    /// Attacks on the program, or secrets.
    static let security = PatternList(
        """
        ignore|disregard|forget|override .. previous|prior|above|all|your|earlier instruction|rule|prompt|\
        guideline|direction
        ignore|disregard|forget|override your .. instruction|rule|prompt|guideline
        system prompt
        hidden prompt
        your instruction|prompt
        initial prompt|instruction
        api key
        secret key
        access token
        api token
        password
        credential
        private key
        admin token
        auth token
        secret
        jailbreak
        developer mode
        drop table
        delete from
        drop database
        drop the table|database
        select * from
        union select
        sql injection
        truncate table
        rm rf
        shell command|access
        etc/passwd
        environment variable
        bypass
        hack
        exploit
        root access
        pretend you|to
        act as
        /etc/passwd
        connection string
        delete|wipe|erase|drop all|the|every .. data|database|table|record|row
        database dump
        dump .. database|table
        raw sql
        execute|run .. sql|shell|command|script
        env file
        turn off .. authentication|security|login
        """)

    /// Figures that no web, product, ads or shop source carries.
    static let unsupportedMetric = PatternList(
        """
        nps
        net promoter
        customer satisfaction
        csat
        profit
        profit margin
        margin
        gross margin
        net income
        ebitda
        inventory
        stock level
        in stock|warehouse
        out of stock
        headcount
        payroll
        employee
        staff turnover
        market share
        share of voice
        brand awareness
        brand sentiment
        sentiment
        search ranking
        keyword ranking|position
        google ranking
        ranking on google
        domain authority
        backlink
        serp position
        average position
        follower
        like|comment on instagram|facebook|post
        social media follower
        email open rate
        open rate
        unsubscribe|unsubscribed
        unsubscribe rate
        email bounce rate
        support ticket
        ticket volume
        call volume
        phone call
        churn*
        mrr
        arr
        lifetime value
        clv
        ltv
        cltv
        footfall
        foot traffic
        in store visitor|sale|visit|traffic|revenue
        store visit
        tv rating|reach|audience
        shipping cost
        delivery time
        cogs
        cost of goods
        tax|taxe we owe|paid
        cash flow
        carbon footprint
        co2
        heart rate
        app store rating
        star rating
        review score
        competitor
        competition's
        win rate of deal
        pipeline
        deal size
        sales call
        opportunity in salesforce
        employee satisfaction
        parking
        energy|electricity consumption|usage
        burn rate
        runway
        overtime
        sick day
        vacation day
        server cost
        aws bill
        cpu
        memory usage
        return on investment of the office
        competitors'
        share price
        nielsen
        billboard
        radio
        offline sale
        wholesale
        """)

    /// The wide world.
    static let unrelated = PatternList(
        """
        weather
        rain|snow|sunny
        joke
        poem
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
        who are you
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
        vacation
        holiday destination
        astronomy|planet
        cat|dog
        """)
}
