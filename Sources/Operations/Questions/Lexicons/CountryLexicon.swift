/// Countries by their English names (the long form of GA4) and what else they are called: aliases and adjectives,
/// each after a `|`, lower case.
enum CountryLexicon {
    struct Country: Sendable {
        let name: String
        let aliases: [String]
    }

    static let all: [Country] = table.split(separator: "\n").map { line in
        let parts = line.split(separator: "|").map(String.init)
        return Country(name: parts[0], aliases: Array(parts.dropFirst()))
    }

    private static let table = """
        Afghanistan|afghan
        Albania|albanian
        Algeria|algerian
        Andorra
        Angola|angolan
        Argentina|argentinian|argentine
        Armenia|armenian
        Australia|australian|aussie
        Austria|austrian
        Azerbaijan
        Bahamas|the bahamas
        Bahrain
        Bangladesh|bangladeshi
        Barbados
        Belarus|belarusian
        Belgium|belgian
        Belize
        Benin
        Bhutan
        Bolivia|bolivian
        Bosnia & Herzegovina|bosnia|bosnian|bosnia and herzegovina
        Botswana
        Brazil|brazilian|brasil
        Brunei
        Bulgaria|bulgarian
        Burkina Faso
        Burundi
        Cambodia|cambodian
        Cameroon
        Canada|canadian
        Cape Verde
        Central African Republic
        Chile|chilean
        China|chinese
        Colombia|colombian
        Congo
        Costa Rica|costa rican
        Croatia|croatian
        Cuba|cuban
        Cyprus|cypriot
        Czechia|czech republic|czech
        Denmark|danish
        Dominican Republic
        Ecuador|ecuadorian
        Egypt|egyptian
        El Salvador
        Estonia|estonian
        Ethiopia|ethiopian
        Fiji
        Finland|finnish
        France|french
        Gabon
        Georgia|georgian
        Germany|german|deutschland
        Ghana|ghanaian
        Greece|greek
        Guatemala|guatemalan
        Haiti
        Honduras
        Hong Kong
        Hungary|hungarian
        Iceland|icelandic
        India|indian
        Indonesia|indonesian
        Iran|iranian
        Iraq|iraqi
        Ireland|irish
        Israel|israeli
        Italy|italian
        Jamaica|jamaican
        Japan|japanese
        Jordan|jordanian
        Kazakhstan
        Kenya|kenyan
        Kosovo
        Kuwait|kuwaiti
        Kyrgyzstan
        Laos
        Latvia|latvian
        Lebanon|lebanese
        Libya|libyan
        Liechtenstein
        Lithuania|lithuanian
        Luxembourg
        Macao|macau
        Madagascar
        Malaysia|malaysian
        Maldives
        Mali
        Malta|maltese
        Mauritius
        Mexico|mexican
        Moldova
        Monaco
        Mongolia
        Montenegro
        Morocco|moroccan
        Mozambique
        Myanmar (Burma)|myanmar|burma
        Namibia
        Nepal|nepalese
        Netherlands|the netherlands|holland|dutch
        New Zealand|nz
        Nicaragua
        Nigeria|nigerian
        North Macedonia|macedonia
        Norway|norwegian
        Oman
        Pakistan|pakistani
        Panama
        Paraguay
        Peru|peruvian
        Philippines|the philippines|filipino
        Poland|polish
        Portugal|portuguese
        Puerto Rico
        Qatar
        Romania|romanian
        Russia|russian
        Rwanda
        Saudi Arabia|saudi
        Senegal
        Serbia|serbian
        Singapore|singaporean
        Slovakia|slovak
        Slovenia|slovenian
        South Africa|south african
        South Korea|korea|korean|south korean
        Spain|spanish
        Sri Lanka
        Sudan
        Sweden|swedish
        Switzerland|swiss
        Syria
        Taiwan|taiwanese
        Tanzania
        Thailand|thai
        Tunisia|tunisian
        Turkey|turkish|turkiye|türkiye
        Uganda
        Ukraine|ukrainian
        United Arab Emirates|uae|emirates
        United Kingdom|uk|britain|great britain|british|england|u.k.
        United States|usa|the us|the states|america|american|united states of america|u.s.|u.s.a.|the usa
        Uruguay
        Uzbekistan
        Venezuela
        Vietnam|vietnamese
        Yemen
        Zambia
        Zimbabwe
        """
}

/// Cities and federal states large enough to be asked for without saying "city".
enum PlaceLexicon {
    static let cities = [
        "New York", "Los Angeles", "Chicago", "Houston", "San Francisco", "Seattle", "Boston", "Austin", "Denver",
        "Miami", "Atlanta", "Dallas", "Toronto", "Vancouver", "Montreal", "London", "Manchester", "Dublin", "Paris",
        "Lyon", "Berlin", "Munich", "Hamburg", "Frankfurt", "Cologne", "Vienna", "Zurich", "Amsterdam", "Rotterdam",
        "Brussels", "Madrid", "Barcelona", "Lisbon", "Rome", "Milan", "Stockholm", "Copenhagen", "Oslo", "Helsinki",
        "Warsaw", "Prague", "Budapest", "Athens", "Istanbul", "Dubai", "Mumbai", "Delhi", "Bangalore", "Tokyo", "Osaka",
        "Seoul", "Beijing", "Shanghai", "Sydney", "Melbourne", "Auckland", "São Paulo", "Mexico City", "Buenos Aires",
    ]

    static let regions = [
        "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida",
        "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine", "Maryland",
        "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska", "Nevada",
        "New Hampshire", "New Jersey", "New Mexico", "North Carolina", "North Dakota", "Ohio", "Oklahoma", "Oregon",
        "Pennsylvania", "Rhode Island", "South Carolina", "South Dakota", "Tennessee", "Texas", "Utah", "Vermont",
        "Virginia", "West Virginia", "Wisconsin", "Wyoming", "Ontario", "Quebec", "British Columbia", "Alberta",
        "Bavaria", "Catalonia", "Scotland", "Wales", "New South Wales", "Queensland",
    ]
}
