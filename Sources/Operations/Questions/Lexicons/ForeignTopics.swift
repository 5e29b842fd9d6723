/// What questions outside our field look like.
enum ForeignTopics {
    /// Asks for what identifies a person.
    static let privacy = PatternList(
        """
        who [has|have] placed|made|left|wrote|sent|filed|cancelled that|the|this|those .. .. order|orders|purchase|refund|review|payment|complaint
        who is|was|are|were the|that|those [one] woman|man|person|guy|lady|girl|boy|customer|buyer|shopper behind|who|that|with
        who is|was customer|buyer|shopper|visitor|user|subscriber number|no|#
        had|got|were|was ... =names $
        who is|was that|it|he|she|this $
        hold of them|him|her|these|those|everyone
        actual|real|individual|single|living person|persons|human|identity|identities
        identify|pinpoint them|him|her|those|these|this|that
        firstname|lastname|surname|forename
        first|last|family|given name|names of
        phone|mobile|cell|telephone =nr|=nrs|=nos|=no
        by|per customer|buyer|person|shopper named|name|=names|nominal
        which|what house|street|household
        how old|rich|tall is|was|are|were the|that|this|those person|persons|man|woman|customer|buyer|shopper|people
        individual list|lists|names
        buyers|customers|shoppers|visitors|users|people .. .. one by one
        religion|religions|ethnicity of|do|does|did|are|have
        are|is|be|become pregnant|disabled
        pregnant|ethnic|religious|disabled people|customers|users|buyers
        sexual orientation
        whatsapp|telephone|cell number|numbers
        mobile numbers .. .. subscriber|customer|buyer|user|people|folk
        birthday|birthdays list
        which|what persons
        reach|contact .. .. .. .. by|via|over|on|through [the] phone|telephone|email|mail|post|mobile
        how to reach|contact|call|ring them|each|those|him|her|these|every
        number to|i|we .. .. ring|call|phone|dial|text|reach
        how|where can|could|do|may i|we reach|contact|ring|call|phone|write them|him|her
        ring|phone|telephone|contact|call|visit them|him|her
        what .. .. is|are|was|were called .. number|email|address
        ^ who was|were|is|are the|those|our|these buyers|customers|shoppers|users|visitors|people|clients that|who
        email|mail|phone|mobile|address of the|that|this|a [very] [last|latest|first|newest|top|best|biggest] buyer|customer|visitor|user|client|shopper|person|subscriber
        email address
        email|mail|phone|personal contacts|contact [details|data] for|of|from
        contact list
        ring|phone|call|text everyone|everybody|each|them|those|all [of] [who|that|them|customers|people]
        each|every person|customer|shopper|buyer|visitor|user email|mail|phone|number|address|name|telephone
        telephone
        reach|contact|call .. .. .. .. .. by|via|through phone|email|mail|telephone|post
        where does .. .. .. .. live|reside
        where do [all] they|those|these|them .. live|reside
        street and|number|name
        house number
        email|mail|phone|address|name of each|every|all|any [one] [of] them|these|those
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
        who among|of [all] our|the [best|new|returning] customers|buyers|users|visitors|clients|shoppers
        birth date|day|year
        birthday of
        born on
        which|what|who .. employee|colleague|coworker|staff|manager|teammate|boss .. .. had|logged|viewed|opened|visited|did|\
        used|saw|clicked|bought
        of my|our|your|the colleague|employee|coworker|staff|teammate .. viewed|opened|logged|visited|bought|used|did
        linkedin|facebook|instagram|social|personal profile
        profile of .. .. customer|user|buyer|visitor|shopper|person
        of|for|by|did|does|has|is|about|behind|with|track|order customer|user|visitor|client|shopper|order|buyer ##
        user|customer|visitor|client id #
        cell|mobile number of
        number plate
        dox
        =emails|=mails|=phones|=names|=addresses of|from|for .. .. .. customer|user|buyer|visitor|shopper|subscriber|people|\
        person|client|everyone|everybody|who|that|abandoner|signup
        name|address of|for .. .. customer|user|buyer|visitor|shopper|subscriber|people|\
        person|client|everyone|everybody who|that|with|from|by|in
        purchase|order|browsing|shopping|visit|click|search history of|for
        list|export|dump|print [me|us|out] [all|every|the|those] [of] [the|our] [new|returning|loyal|mobile] customer|buyer|user|visitor|shopper|client|people|purchaser who|that|of|from|with|behind
        give|show|get|send|tell .. .. all|every|the|those [new|returning|loyal|mobile] customer|buyer|client|shopper who|that
        which|what user|customer|visitor|buyer|shopper|client|person|individual spent|bought|ordered|purchased|placed|\
        paid|is|has|abandoned|visited|signed|clicked|refunded|returned|generated|brought
        who is|are .. best|top|biggest|largest|loyal|valuable .. customer|buyer|client|user|visitor|shopper|spender
        top|best|biggest|largest # customer|buyer|client|shopper|spender
        top|best|biggest|largest customer|buyer|client|shopper|spender by|of|in|last|this|who
        ^ top|best|biggest|largest customer|buyer|client|shopper|spender $
        user|customer|visitor|client|buyer|shopper|person|people =ids
        =ids of|for user|customer|visitor|client|buyer|shopper|people|everyone
        """)

    /// Attacks on the program, or secrets.
    static let security = PatternList(
        """
        decrypt|decipher|unhash|dehash|deanonymise|deanonymize|unmask|reidentify
        overwrite
        brute force
        unrestricted|uncensored|jailbroken version|mode|model|you
        ddos|keylogger
        set up|write|build|make|use|run .. bot|bots ... order|orders|purchase|purchases|visit|visits|click|clicks|sign
        print|show|tell|output|reveal [me] everything|all [that] [is] in your
        fake # visits|orders|clicks|sessions|reviews|sales|conversions
        your system message|text|rules|setup
        list|listing|name|show|describe|print [me] your tools|functions|parameters|variables
        from now on [you] answer|reply|respond|say|always|ignore
        rules|instructions|things [that] you must|should|may|are [never|not|told]
        pretend the|that|there ... rules|safety|filter|filters|restrictions
        vulnerability|vulnerabilities|loophole|loopholes
        pen|penetration test
        ignore|disregard|forget|override .. previous|prior|above|all|your|earlier instruction|rule|prompt|\
        guideline|direction
        ignore|disregard|forget|override your .. instruction|rule|prompt|guideline
        system prompt
        hidden prompt
        your instruction|prompt
        initial prompt|instruction
        api key
        openai|anthropic|gemini|claude key
        key you|that use|used|uses
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
        turn|switch off .. authentication|security|login|verifier|verification|safety|check|checks
        disable|skip|circumvent|switch .. verifier|verification|safety|check|checks|guardrail|authentication|security|login
        hidden|secret|internal|original|initial|confidential instruction|prompt|rule|message|configuration
        instruction|prompt|rule|text|message .. you were|have|got|received|follow
        instruction|prompt|message above|before|verbatim
        you are now|no
        without|no any rule|restriction|limitation|censorship|moral
        without|no rule|restriction|limitation|censorship|moral
        make up a|an|some|any|fake|new
        fake .. .. number|figure|value|data|result|statistic
        invent|fabricate|falsify
        select from
        select .. from users|events|customers|orders|sessions|information_schema|sqlite_master|accounts
        insert into
        alter table
        xp cmdshell
        repeat|print|output|echo|say|show .. everything|all|text|words|sentence above|before|verbatim
        word for word
        above this line
        cookies of
        session|auth cookie
        change|set|edit|update|modify|overwrite|manipulate|inflate|tamper|adjust|write ... database|warehouse|db|backend
        manipulate|tamper|inflate|doctor .. .. number|figure|revenue|data|metric|report
        oauth|jwt|bearer|ssh|private|encryption|license key|token|secret
        source code
        config|configuration file
        server log|logs|file|files
        sudo|chmod|curl|wget
        open a|the port|shell|backdoor
        malware|ransomware|phishing|ddos
        other|another customer|tenant|company data|account|workspace
        """)

    /// Figures that no web, product, ads or shop source carries.
    static let unsupportedMetric = PatternList(
        """
        rivals|rival|rivals'
        how many .. call|calls did we|you|they miss|take|answer|get
        missed|answered|incoming|inbound call|calls|shipment|shipments|delivery|deliveries
        press|media mention|mentions|coverage|clipping|clippings
        mentioned|featured in|by [the] press|media|news|newspaper|tv
        truck|trucks|lorry|lorries|container|containers|pallet|forklift
        pick|picking|packing error|errors|mistake|mistakes
        how much|many .. .. .. discount|discounts|voucher|vouchers|coupon|coupons
        time|days|hours|lag between ... purchase|order|buying|conversion
        time lag
        people|persons|staff do|did|does we|you|they employ
        hotline|switchboard
        tax|taxes owed|due|payable
        credit rating|score
        sales rep|reps|representative|representatives
        trainee|apprentice|intern|staff|employee retention|turnover|attrition
        youtube shorts
        on|in stock at
        happy|satisfied|content|unhappy|motivated are|is|was|were|did|do|does [our|the] [own] staff|employees|workforce|colleagues|personnel
        staff|employee|employees|workforce|personnel happiness|satisfaction|morale|mood|motivation
        our|the|your|my instagram|facebook|tiktok|linkedin|twitter|youtube|social [media] following
        instagram|facebook|tiktok|linkedin|twitter|youtube followers|follower|fans|fanbase
        promoter score|scores
        mood|sentiment|tone did|do|of|toward|towards|about ... people|brand|us|customers
        write|wrote|writing|talk|talked|talking about our|the brand
        recipients|recipient|subscribers|addressees .. opened|open|opens|opening|read|clicked
        opened|open|opens [by] recipients|subscribers
        left|remain|remained|remains [over] .. after|once ... costs|expenses
        after|once [all] [our|the] costs|expenses ... left|remain|remained|remains
        what|which|much|many [more] stock|inventory should|must|do|can we|i order|reorder|buy|need|stock
        occupancy
        pallet|pallets
        pay|paid|paying [our|the|my] staff|employees|workers|personnel|team
        wages|payroll|salaries
        physical|retail|brick [and] [mortar] store|stores|shop|shops|location|locations
        emails|newsletters|mails|mailings [were|was|are|got|have|been] [been] opened|read|clicked
        how full ... rooms|room|hotel|hotels|tables|seats|beds
        nps
        net promoter
        customer satisfaction
        how satisfied|happy|loyal are|is
        satisfaction score|survey|rating
        csat
        profit
        profit margin
        margin
        gross margin
        net income
        ebitda
        inventory
        stock level
        in [the|our] stock|warehouse
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
        have|has|had not [ever] =bought|=ordered|=purchased [anything|something] [from] [us] for|in|since|within
        customer|client|buyer|user|visitor worth [to] [us] over|in|during|across|within
        worth of a|an|one|each|our customer|client|buyer over|in|during|across|within
        median order|basket|cart|purchase|spend|revenue|customer
        industry average|benchmark|benchmarks|standard|standards|norm|norms|level
        compared|against|versus|than|in|to|with [to|with] [the|our|other] industry|benchmark|benchmarks|market|others [average]
        clv
        ltv
        cltv
        footfall
        call centre|center
        contact centre|center
        hold|holding|queue|wait|waiting time|times on|in|for|of [the|our] phone|call|calls|hotline|support
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
        session|visit recording|replay
        how old is|are .. .. customer|visitor|user|buyer|shopper|people|client|audience
        age|ages|gender of .. .. customer|visitor|user|buyer|shopper|people|client|audience
        customer|visitor|user|buyer|shopper|client|audience age|ages|gender
        by age|gender
        how long .. .. .. take .. .. .. buy|purchase|order|convert
        time to purchase|buy|conversion
        how much|many .. stock
        stock .. .. .. .. .. left|remaining
        bought|purchased|ordered|buy together
        did|have|has|do [our|the|your] price|prices change|changed|rise|risen|rose|go|gone|increase|increased|drop|dropped|fall|fell
        price change|changes|increase|increases of
        """)
}
