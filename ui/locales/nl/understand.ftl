### The page "Understand the setting", the page with every fact and its source, and the pictures on both.

understand-title = De instelling begrijpen
understand-lead = LinkedIn noemt deze instelling “Gegevens voor verbetering van generatieve AI”, in het Engels “Data for Generative AI Improvement”. Hier leest u in gewone woorden wat die doet.

understand-short-title = In het kort
understand-short-on = Als de instelling aan staat, zegt LinkedIn dat het uw profiel en posts kan gebruiken om AI te trainen die content maakt.
understand-short-default = Op de meeste plaatsen staat die aan tot u die uitzet. De meeste mensen houden wat al gekozen is, dus dit maakt uit.
understand-short-off = Uitzetten werkt vanaf dat moment. LinkedIn zegt dat eerdere training daarmee niet ongedaan wordt gemaakt.

understand-contents-title = Op deze pagina

understand-what-title = Hoe ziet de schakelaar eruit?
understand-what-text = Het is één schakelaar op één pagina. Een woord ernaast zegt Aan of Uit. Ga af op het woord en niet op de kleur.

understand-default-title = Wat betekent “standaard aan”?
understand-default-text = Het betekent dat iemand voor u heeft gekozen voordat u keek. U hebt niets verkeerd gedaan. U kunt de keuze houden of wijzigen.
understand-default-research = Veel studies laten zien dat de meeste mensen houden wat al gekozen is. Dat is normaal.

understand-covered-title = Om welke gegevens gaat het?
understand-covered-text = LinkedIn geeft een lijst van wat het gebruikt en wat het weglaat. Privéberichten en berichten in groepen zijn niet hetzelfde. Berichten in groepen noemt LinkedIn als gebruikt.

understand-all-ai-title = Gaat het om alle AI?
understand-all-ai-text = Nee. De instelling gaat over AI die content maakt, zoals tekst voor posts.
understand-all-ai-form = LinkedIn gebruikt AI ook om te rangschikken, voor te stellen en mensen veilig te houden. Daarvoor is er een formulier. Wij kunnen u met beide helpen.

understand-off-title = Wat verandert Uit?
understand-off-text = Uit telt vanaf de dag dat u uitzet. Dit zeggen LinkedIn en anderen erover.
understand-off-does-title = Wat Uit doet
understand-off-does-not-title = Wat Uit niet doet
understand-off-does-not-text = De schakelaar kan Aan laten zien terwijl LinkedIn niet met dat account traint. Daarom zeggen we wat de schakelaar laat zien. We zeggen nooit dat uw gegevens zijn gebruikt.

understand-when-title = Wanneer begon het waar ik woon?
understand-when-text = De datum hangt af van de plaats in uw profiel. 3 november 2025 was een begin, geen laatste dag. U kunt de instelling altijd uitzetten.

understand-others-title = Wat anderen zeggen
understand-others-text = Dit zijn beweringen, antwoorden daarop en de kijk van toezichthouders. Geen daarvan bewijst hoe uw eigen gegevens zijn gebruikt.

understand-statements-setting = Uitspraken en bronnen over de instelling
understand-statements-form = Uitspraken en bronnen over het formulier
understand-statements-others-say = Beweringen, antwoorden en de kijk van toezichthouders
understand-statements-default = Uitspraken en bronnen over “standaard aan”
understand-statements-covered = Uitspraken en bronnen over wat wordt gebruikt
understand-statements-not-covered = Uitspraken en bronnen over wat niet wordt gebruikt
understand-statements-when = Uitspraken en bronnen over de datums

understand-unknown-title = Wat niemand van buitenaf kan nagaan
understand-unknown-used = Niemand buiten LinkedIn kan zien welke gegevens in een model zijn gegaan.

understand-done-title = Wat nu?
understand-done-text = U weet wat de instelling doet. Nu kunt u die van u controleren. Aan laten staan en uitzetten zijn beide prima.
understand-done-text-checked = U weet wat de instelling doet. Aan laten staan en uitzetten zijn beide prima.
understand-done = Ik heb dit gelezen
understand-to-check = De instelling controleren
understand-to-facts = Alle uitspraken met hun bronnen bekijken

facts-title = Uitspraken en hun bronnen
facts-lead = Dit is wat deze app over LinkedIn zegt, met wie het zei en wanneer.
facts-search-label = Zoeken
facts-search-hint = Typ een woord, bijvoorbeeld “berichten” of “Ierland”.
facts-kinds-title = Tonen
facts-kinds-all = Alle soorten
facts-count =
    { $count ->
        [0] Geen uitspraak past.
        [one] { $shown } uitspraak past.
       *[other] { $shown } uitspraken passen.
    }
facts-none-text = Probeer een ander woord of toon alle soorten.
facts-clear = Alles weer tonen
facts-status-confirmed = Gevonden in de oorspronkelijke tekst, of in twee bronnen die niet van elkaar afhangen.
facts-status-single_source = In maar één bron gevonden.
facts-status-uncertain = Niet zeker. Bronnen zijn indirect of zijn het niet eens.
facts-status-short-confirmed = Bevestigd
facts-status-short-single_source = Eén bron
facts-status-short-uncertain = Niet zeker
facts-month = { $month } { $year }
facts-source-short = { $publisher }, { $date }
facts-unknown-title = Wat niemand van buitenaf kan nagaan
facts-unknown-text = Geen lijst kan laten zien wat er binnen LinkedIn is gebeurd. Elke uitspraak is maar zo goed als de bron.

picture-as-table = Hetzelfde als tabel
picture-column-what = Wat

picture-switch-title = De schakelaar, aan en uit
picture-switch-description = Twee regels met dezelfde naam. In de bovenste regel staat de knop aan het verre eind en is het woord Aan. In de onderste regel staat de knop aan het nabije eind en is het woord Uit.
picture-switch-name = Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt
picture-switch-on = Aan
picture-switch-off = Uit
picture-switch-on-meaning = LinkedIn zegt dat het uw gegevens kan gebruiken om AI te trainen die content maakt.
picture-switch-off-meaning = LinkedIn zegt dat het uw gegevens hier vanaf dan niet voor zal gebruiken.
picture-switch-note = Onze eigen tekening. De echte pagina kan er anders uitzien.
picture-switch-column-word = Woord naast de schakelaar
picture-switch-column-means = Wat het betekent

picture-covered-title = Waar de instelling over gaat
picture-covered-description = Twee lijsten. De linkerlijst heeft op elke regel een vinkje en noemt wat LinkedIn zegt te gebruiken. De rechterlijst heeft op elke regel een streep en noemt wat LinkedIn zegt niet te gebruiken.
picture-covered-used = LinkedIn zegt te gebruiken
picture-covered-not-used = LinkedIn zegt niet te gebruiken
picture-covered-used-profile = Gegevens in uw profiel
picture-covered-used-posts = Posts, artikelen en reacties
picture-covered-used-groups = Berichten in groepen
picture-covered-used-prompts = Wat u in AI-functies typt
picture-covered-used-resumes = Opgeslagen cv’s en antwoorden bij vacatures
picture-covered-not-messages = Privéberichten
picture-covered-not-sign-in = Inloggegevens
picture-covered-not-payment = Betaalgegevens
picture-covered-not-salary = Loongegevens die u hebt gegeven
picture-covered-not-applications = Sollicitaties die naar u wijzen

picture-off-title = Wat Uit verandert
picture-off-description = Een lijn door de tijd met een streepje op de dag dat u de instelling uitzet. Voor het streepje blijft training die heeft plaatsgevonden. Na het streepje zegt LinkedIn dat nieuwe training stopt. Een tweede lijn eronder loopt zonder onderbreking door: ander gebruik van AI gaat door.
picture-off-day = De dag dat u uitzet
picture-off-before = Ervoor
picture-off-after = Erna
picture-off-stays = Eerdere training blijft
picture-off-stops = Nieuwe training stopt, zegt LinkedIn
picture-off-row-content = AI die content maakt
picture-off-row-other = Ander gebruik van AI
picture-off-goes-on = Gaat door
picture-off-earlier-posts = Bronnen zijn het niet eens over posts die al online stonden voordat u de instelling uitzette.

picture-doors-title = Twee deuren
picture-doors-description = Twee deuren naast elkaar. De linkerdeur is de instelling en leidt naar AI die content maakt. De rechterdeur is het formulier en leidt naar ander gebruik van AI.
picture-doors-setting = De instelling
picture-doors-form = Het formulier
picture-doors-setting-leads = AI die content maakt
picture-doors-form-leads = Ander gebruik: rangorde, voorstellen, veiligheid
picture-doors-setting-how = Eén schakelaar. Die werkt meteen.
picture-doors-form-how = Een schriftelijk bezwaar. LinkedIn antwoordt.
picture-doors-column-door = Deur
picture-doors-column-leads = Leidt naar
picture-doors-column-how = Hoe het werkt

picture-where-title = Waar uw gegevens heen gaan
picture-where-description = Deze computer staat aan de ene kant en LinkedIn aan de andere. Eén lijn verbindt ze, en die wordt alleen gebruikt als u op een knop drukt. Er loopt geen lijn naar iemand anders, tenzij u om een tijdstempel of de controle van een e-mail vraagt.
picture-where-computer = Deze computer
picture-where-computer-holds = Uw logboek, uw afbeeldingen, uw instellingen
picture-where-linkedin = LinkedIn
picture-where-linkedin-holds = Uw aanmelding, uw bezoek
picture-where-line = Alleen als u op een knop drukt
picture-where-others = Iemand anders
picture-where-nothing = Hier gaat niets heen, tenzij u om een tijdstempel of de controle van een e-mail vraagt
picture-where-column-place = Plaats
picture-where-column-gets = Wat die krijgt

picture-chain-title = Hoe uw vastleggingen samenhangen
picture-chain-description = Drie vastleggingen op een rij. Elke vastlegging draagt de vingerafdruk van die ervoor. Een zegel sluit de rij af. Als één vastlegging wordt gewijzigd, past de volgende niet meer.
picture-chain-record = Vastlegging { $number }
picture-chain-carries = draagt de vingerafdruk van vastlegging { $number }
picture-chain-first = de eerste vastlegging
picture-chain-seal = Zegel
picture-chain-seal-closes = sluit de hele rij af
picture-chain-broken = Als één vastlegging wordt gewijzigd, past de volgende niet meer.
picture-chain-column-part = Deel
picture-chain-column-does = Wat het doet

picture-when-title = Wanneer het begon, per plaats
picture-when-description = Vijf regels, één voor elke groep plaatsen. Een gevulde balk laat zien wanneer de instelling standaard aan stond. Een gestreepte balk laat een pauze zien.
picture-when-axis-start = sep. 2024
picture-when-axis-mark = 3 nov. 2025
picture-when-axis-now = nu
picture-when-most = Verenigde Staten en de meeste plaatsen
picture-when-eu = EU, EER en Zwitserland
picture-when-uk = Verenigd Koninkrijk
picture-when-hk = Hongkong
picture-when-ca = Canada
picture-when-most-text = Uiterlijk vanaf 18 september 2024 standaard aan.
picture-when-eu-text = Standaard aan vanaf 3 november 2025. Daarvoor niet aangeboden.
picture-when-uk-text = Standaard aan in september 2024. Uiterlijk op 20 september 2024 gepauzeerd. Weer aan vanaf 3 november 2025.
picture-when-hk-text = Standaard aan in september 2024. Gepauzeerd op 11 oktober 2024. Weer aan vanaf 3 november 2025.
picture-when-ca-text = In 2024 gepauzeerd. Dat zegt één bron. Standaard aan vanaf 3 november 2025.
picture-when-legend-on = Standaard aan
picture-when-legend-pause = Pauze of niet aangeboden
picture-when-column-place = Plaats
picture-when-column-when = Wanneer

# Tellen wat er in het eigen archief van het lid staat
own-data-title = Zie wat er bij u onder valt
own-data-open = Tellen wat er in uw eigen gegevens staat
own-data-lead = Bij LinkedIn kunt u uw gegevens downloaden. Hebt u dat bestand, dan kunnen wij tellen wat erin staat.
own-data-private = Het bestand blijft op deze computer. We tellen en bewaren er geen woord van.
own-data-pick = Kies het bestand
own-data-get-title = Als u het bestand nog niet hebt
own-data-get-text = Open bij LinkedIn de instellingen en dan de gegevensprivacy. Zoek de pagina om een kopie van uw gegevens te krijgen. Kies het grotere archief als u bijdragen en reacties wilt.
own-data-get-wait = Het kan een dag of langer duren tot het bestand klaar is. Kies daarna hier het ZIP-bestand, zoals het kwam.
own-data-used-title = LinkedIn zegt dat het zulke gegevens gebruikt
own-data-not-used-title = LinkedIn zegt dat het zulke gegevens niet gebruikt
own-data-kind = Soort gegevens
own-data-count = Aantal
own-data-days = Van en tot
own-data-from-to = { $first } tot { $last }
own-data-missing = Niet in dit bestand
own-data-mind-title = Wat deze getallen betekenen
own-data-limits = Deze getallen tonen wat u hebt. Ze tonen niet wat er is gebruikt.
own-data-missing-text = ‘Niet in dit bestand’ betekent niet: geen. Een klein archief laat veel soorten weg.
own-data-groups = LinkedIn noemt groepsberichten als gebruikt. Uit dit bestand zijn ze niet te tellen.
own-data-mapping = Welk bestand welke soort bevat, is onze eigen lezing. LinkedIn publiceert zo’n lijst niet.
own-data-unrecognised = Deze bestanden zien er niet uit zoals wij ze kennen. We hebben ze niet geteld:
own-data-keep-text = U kunt deze getallen in uw dossier bewaren. Alleen de getallen en dagen worden bewaard.
own-data-keep = Bewaar de getallen
own-data-discard = Niet bewaren
own-data-kept = De getallen staan in uw dossier.
