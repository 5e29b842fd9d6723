/// Everyday sentences in other languages: how the shop is doing, whether that is good, what is worth its money, the week before
/// that. They stand beside the words of each language's own table.
enum EverydayPhrases {
    static let german = """
        die woche davor | woche davor | woche zuvor | die woche zuvor | woche vorher = the week before
        der monat davor | den monat davor | monat davor | monat zuvor | monat vorher = the month before
        der tag davor | den tag davor | tag davor | tag zuvor = the day before
        das jahr davor | jahr davor | jahr zuvor = the year before
        wie lauft | wie lief | wie laufen | wie liefen | wie steht es um | wie steht = how did perform
        wie lauft es | wie lief es | wie laufts | wie steht es = how are we doing
        kanal | kanals = channel
        kampagne = campaign
        land = country
        gerat = device
        produkt | artikel = product
        seite = page
        kategorie = category
        stadt = city
        laden | geschaft | webshop = shop
        bringt | bringen | brachte | gebracht = brings
        am wenigsten | wenigsten = the least
        am besten | besten = best
        am schlechtesten = worst
        verkaufen sich am besten | laufen am besten | gehen am besten = sell best
        verkaufen sich am schlechtesten | laufen am schlechtesten = sell worst
        lohnt sich | lohnen sich | rentiert sich | rechnet sich = is worth it
        was bringt das | was bringt es | was wurde das bringen = what would that bring
        erwarten wir | erwartest du | erwarten = do we expect
        zu | zum | zur = for
        ist das gut | ist es gut | ist das viel | ist das schlecht = is that good
        gut = good
        schlecht = bad
        sind wir im plan | sind wir auf kurs | liegen wir im plan | liegen wir auf kurs = are we on track
        unser ziel | das ziel | ziel = our target
        wie viel haben wir verdient | was haben wir verdient | wie viel haben wir eingenommen | was haben wir eingenommen | wie viel haben \
        wir verkauft | wieviel haben wir verdient | was haben wir umgesetzt = how much did we make
        seit wann = since when
        wie sicher ist das | wie sicher bist du | bist du sicher = how sure are you
        kurzer | kurzer bitte = shorter
        in einem satz = in one sentence
        in prozent | als prozent | prozentual = as percentages
        was ist passiert | was war los | was ist los = what happened
        guten morgen | guten tag | hallo | moin = hello
        """
    static let french = """
        la semaine d avant | semaine d avant | la semaine precedente | semaine precedente = the week before
        le mois d avant | mois d avant | le mois precedent | mois precedent = the month before
        le jour d avant | jour d avant | la veille = the day before
        l annee d avant | l annee precedente = the year before
        comment va | comment vont | comment marche | comment se porte | comment s est passe | comment s est passee = how did perform
        comment ca va | comment ca marche = how are we doing
        boutique | magasin = shop
        canal = channel
        campagne = campaign
        produit = product
        appareil = device
        rapporte | rapportent | apporte | apportent | genere = brings
        se vendent le mieux | se vend le mieux | marchent le mieux = sell best
        se vendent le moins | se vend le moins | se vendent le moins bien = sell worst
        le moins = the least
        le mieux = best
        ca vaut le coup | vaut le coup | est rentable | est ce rentable | sont rentables = is worth it
        c est bien | est ce bien | est ce que c est bien | c est bon = is that good
        combien avons nous vendu | combien avons nous gagne | combien on a vendu | combien on a gagne = how much did we make
        que devons nous faire | que faire | que doit on faire = what should we do
        depuis quand = since when
        sommes nous dans les temps | sommes nous en bonne voie | est on dans les temps = are we on track
        notre objectif | objectif = our target
        en pourcentage | en pour cent = as percentages
        plus court | plus bref = shorter
        bonjour | bonsoir | salut = hello
        """
    static let spanish = """
        la semana anterior | semana anterior | la semana previa = the week before
        el mes anterior | mes anterior = the month before
        el dia anterior | dia anterior = the day before
        el ano anterior | ano anterior = the year before
        como va | como van | como fue | como fueron | como le va a = how did perform
        como vamos | como nos va = how are we doing
        tienda = shop
        canal = channel
        campana = campaign
        producto = product
        dispositivo = device
        trae | traen | trajo | genera | aporta = brings
        se venden mejor | se vende mejor | mas vendidos | se venden mas | se vendio mas = sell best
        se venden peor | menos vendidos | se venden menos = sell worst
        vale la pena | valen la pena | es rentable | son rentables = is worth it
        es bueno | es bueno eso | eso es bueno | esta bien eso = is that good
        cuanto vendimos | cuanto hemos vendido | cuanto ganamos | cuanto facturamos = how much did we make
        que debemos hacer | que hacemos | que deberiamos hacer = what should we do
        desde cuando = since when
        nuestro objetivo | objetivo = our target
        en porcentaje = as percentages
        mas corto | mas breve = shorter
        buenos dias | buenas tardes | hola = hello
        """
    static let portuguese = """
        a semana anterior | semana anterior = the week before
        o mes anterior | mes anterior = the month before
        o dia anterior | dia anterior = the day before
        o ano anterior | ano anterior = the year before
        como vai | como vao | como foi | como foram | como esta indo = how did perform
        como estamos | como vamos = how are we doing
        loja = shop
        canal = channel
        campanha = campaign
        produto = product
        dispositivo = device
        traz | trazem | trouxe | gera = brings
        vendem melhor | vende melhor | mais vendidos | vendem mais | vendeu mais | venderam mais = sell best
        vendem pior | menos vendidos | vendem menos = sell worst
        vale a pena | valem a pena | e rentavel | e lucrativo = is worth it
        isso e bom | e bom isso = is that good
        quanto vendemos | quanto faturamos | quanto ganhamos | quanto a gente vendeu = how much did we make
        o que devemos fazer | o que fazer | que fazemos = what should we do
        desde quando = since when
        nossa meta | nosso objetivo = our target
        em percentagem | em porcentagem = as percentages
        mais curto | mais breve = shorter
        bom dia | boa tarde | ola = hello
        """
    /// Words of these that tell their language.
    static let telling = """
        seit wann davor zuvor lauft laufts lief laufen liefen unser kanal bringt bringen brachte gebracht wenigsten besten schlechtesten
        verkaufen lohnt lohnen rentiert rechnet erwarten erwartest gut schlecht sind kurs ziel verdient eingenommen umgesetzt
        sicher kurzer kurz satz prozent passiert hallo moin guten laden geschaft artikel produkt kategorie stadt ist
        precedente veille boutique magasin campagne produit rapporte rapportent genere vendent mieux moins
        vaut rentable rentables bien vendu gagne devons faire quand objectif pourcentage bonjour bonsoir salut
        anterior como tienda campana producto trae traen trajo aporta venden vende peor pena bueno vendimos vendido ganamos
        facturamos debemos hacemos cuando objetivo porcentaje buenos buenas hola
        loja campanha produto traz trazem trouxe vendem vendeu venderam melhor pior vendemos faturamos ganhamos devemos isso
        ola bom boa quanto
        """
}
