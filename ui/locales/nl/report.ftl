### The words of report.html and READ-ME-FIRST.txt in a saved file. A lawyer or an authority reads them.

report-title = Vastlegging van één instelling van LinkedIn
report-subtitle = “Gegevens voor verbetering van generatieve AI” (Engels: “Data for Generative AI Improvement”)
report-practice-text = OEFENING (PRACTICE). Dit is gemaakt op een oefensite. Het bewijst niets over een echt account.
report-made = Gemaakt op { $date } door Default Off, versie { $version }
report-independent = Default Off is een programma op de eigen computer van het lid. Het hoort niet bij LinkedIn en LinkedIn heeft het niet goedgekeurd.
report-page-footer = { $name }, vingerafdruk van de kop van het logboek { $head }

report-facts-title = De feiten op één pagina
report-facts-setting = De instelling
report-facts-setting-value = “Gegevens voor verbetering van generatieve AI” (Engels: “Data for Generative AI Improvement”). De schakelaar heet “Mijn gegevens gebruiken voor training van AI-modellen waarmee content wordt gemaakt” (Engels: “Use my data for training content creation AI models”).
report-facts-address = Adres van de pagina
report-facts-first-on = Voor het eerst aan gezien
report-facts-last-on = Voor het laatst aan gezien
report-facts-off-seen = Voor het eerst uit gezien
report-facts-off-confirmed = Uit, bevestigd na opnieuw laden
report-facts-came-back = Na uit weer aan gezien
report-facts-told = Verteld door het lid
report-facts-choice = Keuze van het lid
report-facts-objection = Bezwaar genoteerd als verstuurd
report-facts-due = Antwoord uiterlijk op
report-facts-records = Vastleggingen in dit bestand
report-facts-seal = Zegel
report-facts-none = Niets in dit bestand
report-facts-when-how = { $when }. { $how }. Vastlegging { $number }.
report-facts-when-how-picture = { $when }. { $how }. Vastlegging { $number }, afbeelding { $picture }.
report-headline-on = De schakelaar liet Aan zien toen er het laatst naar is gekeken.
report-headline-off-confirmed = De schakelaar liet Uit zien, en na opnieuw laden van de pagina weer Uit.
report-headline-off-unconfirmed = De schakelaar liet één keer Uit zien. Er is niet opnieuw naar gekeken na opnieuw laden.
report-headline-off-told = Het lid heeft de app verteld dat de schakelaar Uit laat zien. De app heeft het niet gezien.
report-headline-on-told = Het lid heeft de app verteld dat de schakelaar Aan laat zien. De app heeft het niet gezien.
report-headline-came-back = De schakelaar liet Uit zien en later weer Aan.
report-headline-left-on = De schakelaar liet Aan zien en het lid koos ervoor hem aan te laten staan.
report-headline-unknown = Geen vastlegging in dit bestand zegt Aan of Uit.
report-headline-empty = Dit bestand bevat geen aflezing van de schakelaar.

report-how-title = Hoe elke uitspraak bekend is
report-how-noted_by_app = Genoteerd door de app
report-how-seen_by_app = Gezien door de app
report-how-told_by_member = Verteld door het lid
report-how-imported = Geïmporteerd
report-how-signed_by_sender = Ondertekend door de afzender
report-how-reference_text = Referentietekst
report-how-seen_by_app-means = De app heeft de schakelaar op de pagina afgelezen toen het lid op een knop drukte.
report-how-told_by_member-means = Het lid heeft het verklaard. De app heeft het niet gezien.
report-how-imported-means = Het kwam met een bestand dat het lid heeft toegevoegd.
report-how-signed_by_sender-means = Een e-mail zegt het, en de handtekening ervan past bij de afzender.
report-how-reference_text-means = Die hoort bij de app, met de bron erbij.
report-method-title = Hoe er wordt afgelezen
report-method-load = Het lid opent de pagina, logt in en drukt op elke knop. De app drukt nergens op de pagina.
report-method-read = De app leest één schakelaar af, twee keer achter elkaar. Beide aflezingen moeten overeenkomen, en elk teken op de pagina moet daarmee overeenkomen.
report-method-doubt = Bij elke twijfel zegt de vastlegging “niet vast te stellen”, met een reden.
report-method-off = “Uit” telt pas als bevestigd na opnieuw laden van de server en nog een aflezing.

report-records-title = Alle vastleggingen in dit bestand
report-records-caption = Vastleggingen, de oudste eerst
report-column-number = Nr.
report-column-when = Datum en tijd
report-column-what = Wat
report-column-how = Hoe bekend
report-column-fingerprint = Vingerafdruk (SHA-256)
report-records-withheld =
    { $count ->
        [one] { $shown } vastlegging is achtergehouden. De vingerafdruk ervan staat in het logboek, dus de reeks blijft compleet.
       *[other] { $shown } vastleggingen zijn achtergehouden. De vingerafdrukken ervan staan in het logboek, dus de reeks blijft compleet.
    }
report-time-note = De tijden komen van de computer van het lid. Bij elke tijd staat het verschil met UTC.
report-numbers-note = De nummers beginnen bij 0, net als in de bestandsnamen.

report-kind-log-started = Het logboek begon
report-kind-explanation-read = Het lid heeft de uitleg gelezen
report-kind-connection-agreed = Het lid heeft ingestemd met verbinding met de site
report-kind-reading = De app heeft de schakelaar afgelezen
report-kind-reading-none = Geen aflezing
report-kind-told = Het lid heeft verteld wat het ziet
report-kind-choice = Het lid heeft een keuze gemaakt
report-kind-switch-confirmed = De schakelaar staat uit, bevestigd na opnieuw laden
report-kind-switch-came-back = De schakelaar ging terug naar Aan
report-kind-objection-noted = Het lid verklaart dat er een bezwaar is verstuurd
report-kind-answer-noted = Het lid verklaart dat er een antwoord kwam
report-kind-data-export-counted = Het lid telde wat er in het archief van zijn gegevens van LinkedIn staat
report-kind-exported = Er is een kopie opgeslagen
report-kind-key-state = De toestand van de zegelsleutel is veranderd
report-kind-clock-jumped = De klok van de computer versprong
report-kind-store-set-aside = Een eerder logboek is apart gezet
report-kind-other = Een vastlegging van een andere soort

report-choice-turn_off = De instelling uitzetten
report-choice-leave_on = De instelling aan laten staan
report-choice-changed_mind = Stoppen met uitzetten

record-outcome-on = Aan
record-outcome-off = Uit
record-outcome-not_shown = De instelling stond niet op de pagina
record-outcome-signed_out = Uitgelogd
record-outcome-challenge = LinkedIn wilde controleren of het om het lid ging
record-outcome-restricted = Het account was beperkt
record-outcome-page_problem = De pagina had een probleem
record-outcome-cannot_tell = Niet vast te stellen

report-pictures-title = Afbeeldingen
report-pictures-none = Er staan geen afbeeldingen in dit bestand.
report-picture = Afbeelding { $picture }: vastlegging { $number }, { $when }
report-picture-seen = Afbeelding van de pagina zoals de app die zag bij het aflezen van de schakelaar. De vastlegging zegt: { $outcome }.
report-picture-told = Afbeelding die het lid heeft toegevoegd. De vastlegging zegt: { $outcome }.
report-picture-also = Dezelfde afbeelding, byte voor byte, is ook bewaard bij vastlegging { $number } van { $when }. Die vastlegging zegt: { $outcome }.
report-picture-size = { $width } bij { $height } beeldpunten
report-picture-file = Bestand: { $path }
report-picture-sha256 = Vingerafdruk (SHA-256): { $sha256 }
report-picture-alt = Wat de pagina liet zien toen vastlegging { $number } werd gemaakt

report-objection-title = Het bezwaar
report-objection-sent = Het lid verklaart dat het bezwaar op { $date } is verstuurd.
report-objection-reference = Kenmerk dat LinkedIn heeft gegeven: { $reference }
report-objection-no-reference = Er is geen kenmerk opgegeven.
report-objection-due = Een antwoord moet er uiterlijk op { $date } zijn. Regel: { $rule }.
report-objection-extended = Het lid verklaart dat het bedrijf op { $date } schreef dat het meer tijd nodig heeft.
report-objection-ask = Het lid kan het opnieuw vragen vanaf { $date }. Regel: { $rule }.
report-objection-text = De tekst die het lid naar eigen zeggen heeft gestuurd

report-proved-title = Wat dit bestand laat zien
report-proved-shown = Wat de pagina op de computer van het lid liet zien, zoals de app het aflas of zoals het lid het vertelde.
report-proved-unchanged = Dat geen vastlegging erin is gewijzigd, weggelaten, toegevoegd of verplaatst sinds het is verzegeld.
report-proved-order = In welke volgorde de vastleggingen zijn gemaakt. Elke vastlegging draagt de vingerafdruk van de reeks ervoor.
report-proved-key = Dat één sleutel het hele bestand heeft verzegeld, als het bestand verzegeld is.
report-not-proved-title = Wat dit bestand niet laat zien
report-not-proved-use = Wat LinkedIn met de gegevens van het lid heeft gedaan.
report-not-proved-past = Dat training van voor die dag ongedaan is gemaakt. LinkedIn zegt dat het uitzetten van de instelling dat niet doet.
report-not-proved-person = Wie er aan de computer zat. Het zegel staat voor een installatie, niet voor een persoon.
report-not-proved-account = Van wie het account was. Geen enkele aflezing van de schakelaar noemt een account.
report-not-proved-account-letters = Van wie het account was. Geen enkele aflezing van de schakelaar noemt een account. Een brief of e-mail in dit bestand kan een persoon noemen, maar niet van wie de afgelezen pagina was.
report-not-proved-clock = Dat de klok van de computer goed liep. Er staat geen tijdstempel van buiten in dit bestand.
report-not-proved-server = Dat de pagina ongewijzigd van LinkedIn kwam. Iemand met volledige controle over de computer had haar kunnen wijzigen.
report-not-proved-unsealed = Wie dit bestand heeft samengesteld. Het is niet verzegeld, omdat de computer geen sleutel bij de hand had.

report-seal-title = Het zegel
report-seal-sealed = Verzegeld met een Ed25519-sleutel. Vingerafdruk: { $fingerprint }
report-seal-unsealed = Niet verzegeld. De computer had geen sleutel bij de hand.
report-seal-pin = Vergelijk de vingerafdruk met de vingerafdruk die het lid u op een andere manier geeft. Een sleutel die alleen in dit bestand staat, wijst niemand aan.
report-seal-head = Kop van het logboek: { $size } vastleggingen, wortel { $root }

report-verify-title = Hoe u dit bestand zonder ons controleert
report-verify-lead = Pak het ZIP-bestand uit en open een opdrachtregel in de bovenste map. Elke opdracht hoort bij een hulpmiddel dat anderen hebben gemaakt.
report-verify-command = Opdracht
report-verify-shows = Wat die laat zien
report-verify-silent = Waar die niets over zegt
report-verify-copy = De kopie is compleet en ongewijzigd.
report-verify-copy-silent = Bestanden die zijn toegevoegd, of iemand die de lijsten opnieuw heeft gemaakt.
report-verify-copy-other = Gebruik op macOS “shasum -a 256” in plaats van “sha256sum”.
report-verify-windows = Voor Windows staan er aparte regels in READ-ME-FIRST.txt.
report-verify-windows-lacks = Voor de andere opdrachten heeft Windows geen hulpmiddel. Voer ze uit op macOS of Linux, of in het Linux dat Windows kan toevoegen (WSL).
report-verify-bag = Er is niets toegevoegd en de delen passen bij elkaar.
report-verify-bag-silent = Iemand die de lijsten opnieuw heeft gemaakt.
report-verify-seal = Wie de sleutel heeft, heeft precies dit verzegeld.
report-verify-seal-silent = Wie de sleutel heeft, behalve als u de vingerafdruk op een andere manier hebt gekregen.
report-verify-fingerprint = De vingerafdruk van de sleutel in dit bestand.
report-verify-fingerprint-silent = Of dat de sleutel van het lid is. Vergelijk hem met de vingerafdruk die u hebt gekregen.
report-verify-entries = Elke getoonde vastlegging is die uit het logboek.
report-verify-entries-silent = Vastleggingen die niet worden getoond.
report-verify-head = Het logboek had deze kop bij dit aantal vastleggingen.
report-verify-head-silent = Vastleggingen van na de nieuwste kop die iemand anders heeft.
report-verify-checkpoint = Wie de sleutel heeft, heeft deze kop van het logboek ondertekend.
report-verify-checkpoint-silent = Wanneer dat was, volgens een klok van buiten.
report-verify-own = Eén opdracht voor dit alles, van de makers van Default Off.
report-verify-own-silent = Dezelfde grenzen. Het is ons eigen programma, dus gebruik ook de andere.
report-verify-all = Geen opdracht is op zichzelf genoeg. Gebruik ze allemaal.

report-words-title = Woorden in dit verslag
report-words-record = Vastlegging: één regel van het logboek, bewaard in de exacte vorm.
report-words-fingerprint = Vingerafdruk: een code die uit de exacte inhoud wordt berekend (SHA-256). Een andere inhoud geeft een andere code.
report-words-seal = Zegel: een handtekening met een sleutel die op de computer van het lid blijft.
report-words-head = Kop: de vingerafdruk van de hele reeks vastleggingen tot een bepaald punt.
report-words-tamper = Wijzigingen vallen op: een wijziging is mogelijk, maar zij is te zien.

readme-title = LEES DIT EERST
readme-practice = OEFENING (PRACTICE): dit bestand is gemaakt op een oefensite. Het bewijst niets over een echt account.
readme-what = Deze map bevat de vastlegging van één instelling van LinkedIn, “Gegevens voor verbetering van generatieve AI” (Engels: “Data for Generative AI Improvement”).
readme-made = De map is gemaakt op { $date } door Default Off, versie { $version }.
readme-records =
    { $count ->
        [one] Er zit { $shown } vastlegging in.
       *[other] Er zitten { $shown } vastleggingen in.
    }
readme-open-case = Het dossier is data/case-file.html. Open het eerst.
readme-open = Open data/report.html in een browser. Daar is geen internet voor nodig en er draait geen script.
readme-shows-title = Wat de map laat zien
readme-shows-not-title = Wat de map niet laat zien
readme-check-title = Hoe u de map controleert
readme-check-lead = Voer deze opdrachten uit in deze map. Ze horen bij hulpmiddelen die anderen hebben gemaakt.
readme-windows-title = Op Windows
readme-windows-lead = Pak uit met “tar -xf FILE.zip”. Voer deze regels in deze map uit in PowerShell. “copy”, “names” en “entries” tonen niets als er niets mis is. “head” toont “True”. “seal” en “checkpoint” beginnen met “Good” en hebben OpenSSH 8.1 of nieuwer nodig.
readme-fingerprint = Vingerafdruk van de sleutel: { $fingerprint }
readme-fingerprint-pin = Vergelijk hem met de vingerafdruk die het lid u op een andere manier geeft.
readme-unsealed = Dit bestand is niet verzegeld, omdat de computer geen sleutel bij de hand had. De lijsten en het logboek zijn wel te controleren.
readme-unsealed-newest = De nieuwste kop van het logboek is bijgevoegd zonder handtekening.
readme-files-title = Wat er in deze map staat
readme-files-report = data/report.html: het verslag om te lezen of af te drukken
readme-files-case = data/case-file.html: het dossier voor een toezichthouder, om te lezen of af te drukken
readme-files-exhibits = data/exhibit-…: de bijlagen van het dossier, op nummer (objection: bezwaar, picture: afbeelding, mail: e-mail, reminder: herinnering, complaint: klacht, details: gegevens)
readme-files-log = data/log/log.sha256: één regel voor elke vastlegging
readme-files-entries = data/log/entries: de vastleggingen in hun exacte vorm
readme-files-checkpoints = data/log/checkpoints: ondertekende koppen van het logboek
readme-files-attachments = data/attachments: afbeeldingen
readme-files-keys = data/keys: de sleutel om het zegel mee te controleren
readme-files-manifest = manifest-sha256.txt: de lijst met alle bestanden en hun vingerafdrukken, met het zegel ernaast

report-calendar-summary = LinkedIn en AI-training: { $summary }
report-calendar-practice = Oefening: { $summary }
report-calendar-rule = De regel achter deze datum: { $source }
report-calendar-look = Open Default Off om te zien wat de volgende stap is.
report-calendar-act-wait = de tijd voor een antwoord loopt af
report-calendar-act-remind = er kan een herinnering worden gestuurd
report-calendar-act-ask-for-the-rest = vragen naar wat is weggelaten
report-calendar-act-ask-to-clarify = vragen wat er is gedaan
report-calendar-act-send-details = de gevraagde gegevens sturen
report-calendar-act-complain-to-company = eerst bij LinkedIn klagen
report-calendar-act-complain = een klacht is mogelijk
report-calendar-act-ask-authority = de toezichthouder vragen naar de klacht
report-calendar-act-look-again = er staat nu niets open
report-calendar-act-nothing-known = er staat nu niets open

report-kind-follow-up-noted = Het lid verklaart wat er daarna kwam
report-kind-mail-kept = Het lid heeft een e-mail bewaard
report-kind-log-begun-after = Naast een eerder logboek begon een nieuw
report-kind-key-lost = De zegelsleutel ging verloren en een nieuwe kwam ervoor in de plaats
report-kind-key-rotated = De zegelsleutel is vervangen
report-kind-time-stamp = Er kwam een tijdstempel
report-objection-text-withheld = De tekst is achtergehouden, omdat het lid erin wordt genoemd. De vingerafdruk ervan staat in de vastlegging.
report-not-proved-clock-stamped = Dat de klok van de computer goed liep. De tijdstempels in dit bestand laten zien wanneer het logboek er al was.
report-exhibits-title = Bijlagen
report-exhibits-lead = Elk bestand dat bij een vastlegging hoort, met zijn nummer. Afbeeldingen hebben hierboven dezelfde nummers.
report-exhibit-number = Bijlage
report-exhibit-what = Wat het is
report-exhibit-record = Vastlegging
report-exhibit-file = Bestand
report-exhibit-fingerprint = Vingerafdruk (SHA-256)
report-exhibit-picture = Afbeelding
report-exhibit-mail = E-mail, zoals die kwam
report-exhibit-stamp = Antwoord van een tijdstempeldienst, zoals het kwam
report-exhibit-personal = Wat het lid schreef, met namen
report-exhibit-other = Bestand
report-withheld-title = Wat is achtergehouden
report-withheld-nothing = Er is niets achtergehouden. Alle vastleggingen en alle bestanden zijn hier.
report-withheld-pictures =
    { $count ->
        [one] { $shown } afbeelding is achtergehouden.
       *[other] { $shown } afbeeldingen zijn achtergehouden.
    }
report-withheld-personal =
    { $count ->
        [one] { $shown } brief, notitie of e-mail is achtergehouden, omdat er een persoon in kan worden genoemd.
       *[other] { $shown } brieven, notities of e-mails zijn achtergehouden, omdat er een persoon in kan worden genoemd.
    }
report-withheld-numbers = Nummers van de achtergehouden vastleggingen: { $numbers }
report-withheld-list = Het bestand data/withheld-attachments.sha256 noemt elk achtergehouden bestand met zijn vingerafdruk. Het lid kan het later tonen en iedereen kan vergelijken.
report-challenges-title = Twijfels die iemand kan hebben
report-challenges-lead = Elke twijfel is redelijk. Dit is waar het logboek antwoord op kan geven, en waar niet.
report-challenge-clock = “De klok stond verkeerd.”
report-challenge-clock-answer = Het logboek kan dit niet uitsluiten. Het noteert elke sprong van de klok die de app zag. Er staat geen tijdstempel van buiten in dit bestand.
report-challenge-clock-answer-stamped = Tijdstempels van buiten laten zien dat het logboek er uiterlijk toen was. Over de tijd daarvoor zegt alleen de klok van de computer iets.
report-challenge-page = “De pagina is bewerkt voordat zij werd afgelezen.”
report-challenge-page-answer = De app leest op een eigen plek, twee keer, en na opnieuw laden van de server. Iemand met volledige controle over de computer had de pagina toch kunnen wijzigen.
report-challenge-account = “Het was het account van iemand anders.”
report-challenge-account-answer = Geen enkele aflezing van de schakelaar noemt een account. Het logboek kan hier alleen geen antwoord op geven. Het lid kan dezelfde pagina opnieuw tonen, of een e-mail van LinkedIn.
report-challenge-log = “Er is een tweede logboek dat iets anders zegt.”
report-challenge-log-answer = Het logboek kan dit niet uitsluiten. Een kopie die iemand anders eerder bewaarde, moet het begin van dit logboek zijn. Vergelijk de kop in beide.
report-challenge-tool = “De app schreef wat hem uitkomt.”
report-challenge-tool-answer = Elke aflezing bevat wat er op de pagina te zien was, zodat iedereen opnieuw kan oordelen. De code van de app is voor iedereen open.
report-stamps-title = Tijdstempels
report-stamps-none = Er staat geen tijdstempel in dit bestand.
report-stamps-lead = Een tijdstempel is ondertekend door een dienst die het lid heeft gekozen. Hij laat zien dat de vastleggingen die hij dekt er op dat moment waren.
report-stamp-line = Vastlegging { $number }: { $authority } vermeldt { $time } voor de eerste { $size } vastleggingen.
report-stamp-line-unread = Vastlegging { $number }: antwoord van { $authority } voor de eerste { $size } vastleggingen.
report-stamp-valid = Hij gaat over deze vastleggingen en de handtekening klopt.
report-stamp-not-valid = Het is niet wat is aangevraagd. Het wordt bewaard zoals het kwam.
report-stamp-not-checked = De app kon het niet controleren. Het wordt bewaard zoals het kwam.
report-stamps-root = Wie de dienst is, kan dit bestand niet laten zien. Haal het rootcertificaat bij de dienst zelf.
report-verify-stamp = De nieuwste tijdstempel gaat over deze kop van het logboek. ROOT.pem is het rootcertificaat van de dienst.
report-verify-stamp-silent = Alles van voor dat moment, en of de dienst te vertrouwen is.
report-verify-page = Zonder opdrachtregel: open data/verify.html in een browser en sleep het ZIP-bestand erop. Daar is geen internet voor nodig.
readme-verify-page = Open data/verify.html en sleep het ZIP-bestand erop om dit bestand in een browser te controleren. Daar is geen internet voor nodig.
readme-files-verify = data/verify.html: een pagina die dit bestand controleert, zonder internet

# More commands
report-verify-names = Elk bestand in deze map staat op een van de twee lijsten.
report-verify-names-silent = Iemand die de lijsten opnieuw heeft gemaakt.
report-verify-tree = Elke kop past regel voor regel bij de reeks vastleggingen ervoor.
report-verify-tree-silent = Iemand zonder sleutel die het hele logboek opnieuw heeft gemaakt.
report-verify-before = Elke getoonde vastlegging past bij het logboek ervoor, en de bestanden zijn die zij noemt.
report-verify-before-silent = Vastleggingen die niet worden getoond.
report-verify-note = Dezelfde handtekening nog eens, gecontroleerd met een ander hulpmiddel.
report-verify-note-silent = Wanneer dat was, volgens een klok van buiten.
report-verify-outcome = Een opdracht die niets verkeerds vindt, eindigt met afsluitcode 0. Klopt er iets niet, dan eindigt zij met een andere code.

# The report as a PDF
report-page-number = Pagina { $page } van { $pages }
report-pictures-smaller = Afbeeldingen kunnen hier kleiner zijn dan ze zijn. In het ZIP-bestand staat elke afbeelding zoals ze is.
report-picture-unreadable = Deze afbeelding kon hier niet worden getekend. Ze staat in het ZIP-bestand.
report-pdf-title = De bewijsbestanden in deze pdf
report-pdf-lead = De bestanden hieronder zitten in deze pdf, zoals ze ook in het ZIP-bestand staan. De meeste pdf-lezers tonen ze als bijlagen.
report-pdf-limit = Een pdf heeft geen eigen zegel. Het ZIP-bestand bevat deze zelfde pdf, byte voor byte, onder zijn zegel.
report-pdf-signs = Tekens die deze pdf niet kan tekenen, staan er als code, bijvoorbeeld [U+4E2D]. In de vastlegging staan ze zoals ze zijn.
report-pdf-list-long = De lijst van alle vastleggingen is te lang voor deze pdf. Ze staat in het ZIP-bestand.
report-pdf-list = Het logboek: één regel voor elke vastlegging, met haar vingerafdruk
report-pdf-checkpoint = Een kop van het logboek
report-pdf-signature = De handtekening over deze kop
report-pdf-token = Het tijdstempel voor deze kop, zoals het kwam
report-pdf-signers = De sleutel waarmee de handtekening wordt gecontroleerd
report-verify-pdf-files = Deze haalt de bestanden uit de pdf. De opdrachten eronder werken daarna in die map.
report-verify-pdf-files-silent = Al het andere. Ze haalt alleen de bestanden eruit.
readme-files-pdf = data/report.pdf: hetzelfde verslag als pdf, die op zichzelf kan worden doorgegeven

# Pictures of which a copy shows only parts
report-picture-blacked = Het lid heeft voor dit bestand delen van deze afbeelding zwart gemaakt. De afbeelding zonder de zwarte vakken is achtergehouden.
report-picture-sha256-before = Vingerafdruk (SHA-256) van de afbeelding zonder de zwarte vakken: { $sha256 }
report-exhibit-picture-blacked = Afbeelding, delen zwart gemaakt. De vingerafdruk is die van de afbeelding zonder de zwarte vakken.
report-withheld-blacked =
    { $count ->
        [one] { $shown } afbeelding is te zien met delen zwart. De hele afbeelding is achtergehouden.
       *[other] { $shown } afbeeldingen zijn te zien met delen zwart. De hele afbeeldingen zijn achtergehouden.
    }

# The case file for an authority
case-title = Dossier voor een klacht
case-for = Geadresseerde: { $authority }
case-person = Wie een klacht indient
case-person-withheld = Weggelaten in deze kopie
case-account = LinkedIn-account
case-account-yes = Ja
case-account-no = Nee, de persoon heeft geen account
case-place = Plaats, als code
case-company = Het bedrijf
case-sent = Bezwaar verstuurd
case-aims = Waar het op gericht is
case-aim-content-ai = Training van AI die content maakt
case-aim-other-ai = Training van andere AI en machine learning
case-aim-restriction = Beperking van het gebruik voor AI-training
case-law = Waar het op steunt
case-law-gdpr = AVG, artikel 21, lid 1
case-law-uk-gdpr = UK GDPR, artikel 21, lid 1
case-law-swiss = Zwitserse wet op gegevensbescherming (FADP), artikel 30, lid 2, onder b
case-law-canada = PIPEDA, bijlage 1, beginsel 4.3.8: de toestemming is ingetrokken
case-law-canada-province = De toestemming is ingetrokken. De provincie heeft een eigen wet.
case-law-hong-kong = PDPO, beginsel 3 van gegevensbescherming
case-law-brazil = LGPD, artikel 18, lid 2
case-law-none = Wij kennen daar geen recht om hier bezwaar tegen te maken. Het was een verzoek.
case-reference = Kenmerk van het bedrijf
case-reference-none = Er is er geen gegeven
case-due = Tijd voor een antwoord
case-due-law = Een antwoord is uiterlijk verschuldigd op { $date }. Regel: { $rule }.
case-due-over = Die liep af op { $date }. Regel: { $rule }.
case-due-yardstick = De wet stelt hiervoor geen dag. { $date } dient als richtlijn. Regel: { $rule }.
case-due-none = Wij kennen geen wet die een dag stelt.
case-came = Wat er terugkwam
case-came-nothing = Niets dat de persoon heeft genoteerd
case-came-on = { $date }: { $what }
case-when = { $when }. { $what }. Bijlage { $number }.
case-not-claimed = Dit dossier beweert niet dat gegevens zijn gebruikt. Niemand buiten het bedrijf kan dat nagaan.
case-withheld = Namen, brieven en e-mails zijn in deze kopie weggelaten. De persoon kan ze later tonen, en iedereen kan hun vingerafdrukken vergelijken.
case-timeline-title = Wat er gebeurde
case-timeline-lead = Een regel met een tijd heeft de app op dat moment genoteerd. Een regel met alleen een dag heeft de persoon genoteerd. Ernaast staan de bijlagen die een regel staven.
case-column-day = Dag
case-column-exhibits = Bijlagen
case-event-sent = Het bezwaar is naar het bedrijf verstuurd
case-event-acknowledged = Het bedrijf bevestigde dat het binnenkwam
case-event-extended = Het bedrijf vroeg om meer tijd
case-event-extended-until = Het bedrijf vroeg om tijd tot { $date }
case-event-stopped = Het bedrijf zegt dat het is gestopt
case-event-partly = Het bedrijf zegt dat het voor een deel is gestopt
case-event-refused = Het bedrijf weigerde
case-event-unclear = Het bedrijf antwoordde, en het antwoord zegt niet wat er is gedaan
case-event-no-answer = De persoon keek, en er was geen antwoord
case-event-reminded = De persoon stuurde een herinnering
case-event-details-sent = De persoon stuurde wat het bedrijf vroeg
case-event-complained-to-company = De persoon diende een klacht in bij het bedrijf
case-event-complained = De persoon diende een klacht in bij een toezichthouder
case-event-authority-replied = De toezichthouder schreef de persoon
case-event-authority-closed = De toezichthouder sloot de zaak
case-kind-objection = Het bezwaar, zoals het volgens de persoon is verstuurd
case-kind-mail = E-mail die de persoon ontving
case-kind-letter = Brief die de persoon verstuurde
case-kind-proof = Het hele logboek, met het bewijs
case-exhibits-lead = Elke bijlage met een bestand staat naast deze pagina. Haar nummer staat in de naam van het bestand.
case-fit-too-large = Bijlage { $number } is misschien te groot voor het formulier. Zij kan op verzoek worden gegeven.
case-fit-other-type = Bijlage { $number } is van een soort die het formulier misschien niet aanneemt. Wat erin staat, volgt hieronder.
case-exhibit-heading = Bijlage { $number }: { $what }, { $date }
case-letters-title = Brieven en e-mails
case-letters-none = Er zijn er geen in dit dossier.
case-text-withheld = De tekst is in deze kopie weggelaten. Zijn vingerafdruk staat in het logboek.
case-mail-head = Van { $from }. Onderwerp: { $subject }
case-mail-valid = De handtekening is gecontroleerd, en { $signer } staat in voor deze tekst.
case-mail-altered = De handtekening is gecontroleerd, en zij past niet. De e-mail is niet zoals hij was toen hij werd verstuurd.
case-mail-unknown = Geen controle van een handtekening maakte duidelijk wie hem schreef. Hij wordt getoond zoals de persoon hem bracht.
case-picture-elsewhere = Voor deze afbeelding is hier geen plaats. Zij staat in het bestand { $file }.
case-proof-title = Hoe dit te controleren is
case-proof-text = Deze pagina komt uit een ZIP-bestand met ook het hele logboek. Het is zonder ons te controleren.
case-proof-read-me = READ-ME-FIRST.txt in het ZIP-bestand noemt elke stap, met hulpmiddelen van anderen.
case-not-proved-clock = Dat de klok van de computer goed liep. READ-ME-FIRST.txt zegt of er tijdstempels van buiten in het logboek staan.
