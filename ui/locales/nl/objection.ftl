### The objection: one question a page, check your answers, copy each field, note that it was sent.

objection-title = Een bezwaar sturen
objection-step = Vraag { $step } van { $steps }

objection-start-title = Wilt u bezwaar maken tegen ander gebruik?
objection-start-lead = LinkedIn heeft een formulier waarmee u bezwaar kunt maken tegen andere training van AI.
objection-start-law = In de EU, de EER en het Verenigd Koninkrijk geeft de wet u het recht om bezwaar te maken. Op andere plaatsen kunt u het toch vragen.
objection-start-help = Wij helpen u met schrijven. U stuurt het zelf via het formulier van LinkedIn.
objection-start-lawyer = Wij zijn niet uw advocaat en dit is geen juridisch advies.
objection-start-optional = Dit hoeft niet. De instelling uitzetten werkt ook zonder bezwaar.
objection-start-legend = Wat wilt u doen?
objection-start-yes = Ja, help mij met schrijven
objection-start-no = Nee, nu niet
objection-start-unsure = Ik weet het niet zeker
objection-unsure-title = Waar het formulier voor is
objection-unsure-setting = De instelling gaat over AI die content maakt. Die kunt u uitzetten zonder het formulier.
objection-unsure-form = Het formulier gaat over ander gebruik, zoals rangschikken, voorstellen en veiligheid. U hebt dan ook iets op schrift.
objection-unsure-result = LinkedIn weegt elk bezwaar af. LinkedIn zegt dat het sommige kan weigeren en dan redenen geeft.
objection-unsure-later = U kunt hier altijd op terugkomen.
objection-unsure-begin = Help mij met schrijven
objection-unsure-home = Terug naar Start

objection-country-title = Waar woont u?
objection-country-why = We vragen dit om de juiste wet en de juiste datum te kunnen tonen. Het blijft op deze computer.
objection-country-label = Land
objection-country-hint = Typ de eerste letters of kies uit de lijst. Heeft uw land regio’s met een eigen wet? Kies dan de regio.
country-part = { $country }: { $part }
objection-country-none = Kies een land
objection-country-skip = Dat zeg ik liever niet

objection-member-title = Hebt u een LinkedIn-account?
objection-member-why = Mensen zonder account kunnen het formulier ook gebruiken. LinkedIn moet dan weten welke post of pagina over u gaat.
objection-member-yes = Ja, ik heb een account
objection-member-no = Nee, ik heb geen account

objection-targets-title = Waartegen maakt u bezwaar?
objection-targets-hint = Kies alles wat u wilt. Er is niets voor u gekozen.
objection-target-content_ai = Training van AI die content maakt
objection-target-content_ai-hint = Dit is waar de instelling over gaat. Met het formulier hebt u iets op schrift.
objection-target-other_ai = Training van alle andere AI of machinaal leren
objection-target-other_ai-hint = Bijvoorbeeld AI die rangschikt, voorstelt of mensen veilig houdt.
objection-targets-also = U kunt ook hierom vragen
objection-target-restriction = Een pauze tot LinkedIn heeft beslist
objection-target-restriction-hint = De wet noemt dit beperking van de verwerking. LinkedIn bewaart de gegevens dan, maar gebruikt ze niet totdat het heeft beslist.

objection-grounds-title = Waarom is dit belangrijk voor u?
objection-grounds-why = U kunt dit leeg laten.
objection-grounds-content = Volgens publicaties vraagt het formulier van LinkedIn geen reden tegen AI die content maakt.
objection-grounds-other = U koos andere AI. Daarvoor vraagt de wet in de EU, de EER en het VK redenen die met uw eigen situatie te maken hebben. Zonder redenen kan LinkedIn weigeren.
objection-grounds-label = In uw eigen woorden
objection-grounds-care = Zet er niets in over uw gezondheid, geen ID-nummers en geen namen van anderen.
objection-grounds-starters-title = Als u niet weet hoe u moet beginnen
objection-grounds-starter-purpose = Ik heb mijn posts geschreven voor mensen. Ik heb ze niet geschreven om AI te trainen.
objection-grounds-starter-work = Mijn profiel beschrijft mijn werkende leven. Ik wil zelf beslissen waar het voor wordt gebruikt.
objection-grounds-starter-undo = Wat een model heeft geleerd, kan er niet meer uit. Daarom wil ik dat dit stopt voordat het begint.
objection-grounds-starter-add = Deze zin toevoegen

objection-contact-title = Wat zijn uw naam en e‑mailadres?
objection-contact-why = Het formulier vraagt ernaar. LinkedIn gebruikt ze om u te vinden en u te antwoorden. Wij bewaren ze alleen op deze computer.
objection-contact-first-name = Uw voornaam
objection-contact-last-name = Uw achternaam
objection-contact-email = Uw e-mailadres
objection-contact-email-hint = Gebruik als het kan het adres van uw LinkedIn-account. Daarmee vindt LinkedIn u.
objection-contact-links = Waar staan uw gegevens?
objection-contact-links-hint = Geef het webadres van elke post of pagina over u, één per regel. Zonder account heeft LinkedIn die nodig om uw gegevens te vinden.
objection-contact-language = Taal van de brief
objection-contact-language-hint = Dit kan een andere taal zijn dan die van deze app.
objection-language-en = Engels (English)
objection-language-de = Duits (Deutsch)
objection-language-fr = Frans (Français)
objection-language-es = Spaans (Español)
objection-language-it = Italiaans (Italiano)
objection-language-nl = Nederlands
objection-language-pt = Portugees (Português)
objection-language-pl = Pools (Polski)
objection-language-sv = Zweeds (Svenska)

objection-check-title = Controleer uw tekst voordat u hem verstuurt
objection-check-nothing-sent = Er is nog niets verstuurd. U plakt deze tekst in het formulier van LinkedIn en verstuurt hem daar.
objection-check-answers-title = Uw antwoorden
objection-check-letter-title = Uw brief
objection-check-letter-label = De tekst
objection-check-letter-hint = U kunt hem wijzigen. Wij bewaren uw versie.
objection-check-other-language = De brief is niet in de taal van deze app. Hij is in deze taal: { $language }.
objection-check-codes-title = De codes aan het eind
objection-check-codes-why = Ze duiden uw logboek aan zoals het nu is. Zo is later te laten zien dat niemand het heeft veranderd. De spaties tellen niet mee.
objection-check-codes-out = De codes weglaten uit mijn brieven
objection-check-codes-own = U hebt de tekst gewijzigd, dus laten we hem zo. U kunt de codes daar wissen.
objection-check-letter-save = Mijn wijzigingen opslaan
objection-check-letter-reset = Opnieuw schrijven op basis van mijn antwoorden
objection-check-letter-saved = Uw wijzigingen zijn opgeslagen.
objection-check-country = Waar u woont
objection-check-member = LinkedIn-account
objection-check-targets = U maakt bezwaar tegen
objection-check-also = U vraagt ook om
objection-check-grounds = Uw reden
objection-check-first-name = Voornaam
objection-check-last-name = Achternaam
objection-check-email = E-mailadres
objection-check-links = Waar uw gegevens staan
objection-check-language = Taal van de brief
objection-check-empty = Niets ingevuld
objection-check-not-said = Dat zegt u liever niet
objection-check-yes = Ja
objection-check-no = Nee
objection-check-law-title = Wat de wet zegt
objection-check-controller = Wie over uw gegevens beslist: { $name }
objection-controller-linkedin_ireland = LinkedIn Ireland Unlimited Company
objection-controller-linkedin_corporation = LinkedIn Corporation, in de Verenigde Staten
objection-check-due-today = Als u het vandaag verstuurt, moet er uiterlijk op { $date } een antwoord zijn.
objection-check-ask-today = Als u het vandaag verstuurt, kunt u het vanaf { $date } opnieuw vragen.
objection-check-answer-again = Het antwoord wijzigen
objection-check-continue = Verder naar het formulier

objection-right-gdpr = Artikel 21 van de AVG geeft u het recht om bezwaar te maken. LinkedIn moet stoppen, tenzij het dwingende redenen aantoont die zwaarder wegen dan de uwe.
objection-right-uk_gdpr = Artikel 21 van de UK GDPR geeft u het recht om bezwaar te maken. LinkedIn moet stoppen, tenzij het dwingende redenen aantoont die zwaarder wegen dan de uwe.
objection-right-swiss_declared_wish = Volgens de Zwitserse wet kunt u verklaren dat u dit niet wilt. U kunt ook een rechter vragen het te verbieden. (FADP, artikel 30 en 32)
objection-right-canada_withdraw_consent = In Canada kunt u uw toestemming intrekken. Er gelden enkele grenzen. (PIPEDA, beginsel 4.3.8)
objection-right-hong_kong_new_purpose = In Hongkong is voor nieuw gebruik van uw gegevens uw toestemming nodig. (PDPO, beginsel 3)
objection-right-brazil_opposition = In Brazilië kunt u bezwaar maken tegen gebruik dat in strijd is met de wet. (LGPD, artikel 18)
objection-right-none = Wij kennen daar geen wet die een recht van bezwaar geeft. U kunt het toch vragen.

objection-rule-title = Hoe we deze datum hebben berekend
objection-rule-gdpr = Artikel 12, lid 3, van de AVG vraagt om een antwoord onverwijld, en uiterlijk binnen een maand. De dag waarop LinkedIn het ontvangt, telt niet mee. LinkedIn kan met twee maanden verlengen als het u dat in de eerste maand zegt, met de reden.
objection-rule-uk = Artikel 12, lid 3, van de UK GDPR vraagt om een antwoord onverwijld, en uiterlijk binnen een maand. De dag waarop LinkedIn het ontvangt, telt niet mee. LinkedIn kan met twee maanden verlengen als het u dat in de eerste maand zegt, met de reden.
objection-rule-uk_complaint = De Britse wet vraagt om een eerste antwoord op een klacht binnen 30 dagen.
objection-rule-california = De wet van Californië geeft 45 dagen voor een antwoord op andere privacyverzoeken. Voor een bezwaar noemt zij geen termijn, dus gebruiken we dezelfde.
objection-rule-canada = De Canadese wet geeft 30 dagen voor een antwoord op een verzoek om uw gegevens. Voor een bezwaar noemt zij geen termijn, dus gebruiken we dezelfde.
objection-rule-quebec = De wet van Quebec geeft 30 dagen voor een antwoord op andere privacyverzoeken. Voor een bezwaar noemt zij geen termijn, dus gebruiken we dezelfde.
objection-rule-brazil = De Braziliaanse wet geeft 15 dagen voor een antwoord op een verzoek om uw gegevens. Voor een bezwaar noemt zij geen termijn, dus gebruiken we dezelfde.
objection-rule-switzerland = De Zwitserse wet geeft 30 dagen voor een antwoord op een verzoek om uw gegevens. Voor een bezwaar noemt zij geen termijn, dus gebruiken we dezelfde.
objection-rule-hong_kong = De wet van Hongkong geeft 40 dagen voor een antwoord op een verzoek om uw gegevens. Voor een bezwaar noemt zij geen termijn, dus gebruiken we dezelfde.
objection-rule-ask_again = Geen wet die wij kennen, stelt hier een datum. Vraag het na 30 dagen opnieuw.
objection-rule-source = Bron: { $source }
objection-source-gdpr = artikel 12, lid 3, AVG; artikel 3 van Verordening (EEG, Euratom) nr. 1182/71
objection-source-uk = artikel 12, lid 3, UK GDPR
objection-source-uk_complaint = Data Protection Act 2018, section 164A, van kracht sinds 19 juni 2026
objection-source-california = Californië: Civil Code, section 1798.130(a)(2)
objection-source-canada = PIPEDA, afdelingen 8(3) en 8(4)
objection-source-quebec = Quebec: Act respecting the protection of personal information in the private sector, artikel 32
objection-source-brazil = LGPD (Lei 13.709/2018), artikel 19, II
objection-source-switzerland = FADP, artikel 25, lid 7; verordening gegevensbescherming, artikel 18
objection-source-hong_kong = Hongkong: Personal Data (Privacy) Ordinance, section 19
objection-source-ask_again = geen termijn in de wet; een herinnering van deze app
objection-due-moved = Volgens de kalender zou het { $date } zijn. Dat is geen werkdag, dus telt de eerstvolgende werkdag.
objection-due-extended = U hebt ons gezegd dat LinkedIn op { $date } schreef dat het meer tijd nodig heeft.
objection-extended-granted = Dat was op tijd, dus telt de latere datum.
objection-extended-too_late = De eerste termijn was toen voorbij, dus blijft de eerste datum gelden.
objection-extended-not_in_this_law = Wij kennen daar geen wet die LinkedIn meer tijd geeft.
objection-extended-reason-no = De wet vraagt ook een reden, en u zei ons dat die ontbreekt. U kunt erom vragen. Wij tonen toch de latere datum.
objection-extended-reason-not_sure = De wet vraagt ook een reden. Kijk of het bericht er een geeft.

objection-copy-title = Zet uw tekst in het formulier van LinkedIn
objection-copy-lead = Vul het formulier in met de waarden hieronder. Deze app typt daar niets.
objection-copy-step-open = Open het formulier.
objection-copy-step-paste = Ga de waarden hieronder langs. Bij elke waarde staat wat u ermee doet.
objection-copy-step-send = Druk op de pagina van LinkedIn op verzenden.
objection-copy-step-twice = Open het formulier opnieuw en doe hetzelfde voor de tweede verzending.
objection-copy-step-back = Kom hier terug en vertel het ons.
objection-copy-open-here = In deze app openen
objection-copy-open-browser = In mijn browser openen
objection-copy-opened = Het formulier is open. Het is een pagina van LinkedIn en u bestuurt.
objection-copy-values-title = Waarden voor het formulier
objection-copy-twice = Het formulier neemt één soort bezwaar tegelijk. Daarom verstuurt u het twee keer.
objection-copy-sending =
    { $number ->
        [1] Eerste verzending
        [2] Tweede verzending
       *[other] Verzending { $order }
    }
objection-copy-paste = Kopieer dit en plak het.
objection-copy-choose = Kies dit uit de lijst. Daar kan het in uw eigen taal staan.
objection-copy-tick = Vink dit vakje aan, als het formulier dat toont.
objection-copy-may-differ = Het formulier kan er anders uitzien. Gebruik wat past.
objection-copy-called = In het formulier heet dit “{ $label }”.
objection-copy-length =
    { $count ->
        [one] { $length } teken
       *[other] { $length } tekens
    }
objection-copy-length-of =
    { $count ->
        [one] { $length } teken. In het formulier passen er { $limit }.
       *[other] { $length } tekens. In het formulier passen er { $limit }.
    }
objection-copy-too-long = Dit is langer dan in het formulier past. Ga terug en maak het korter.
objection-copy-done = Ik ben klaar met het formulier
objection-field-first_name = Voornaam
objection-field-last_name = Achternaam
objection-field-email = E-mailadres
objection-field-objection_type = Waartegen u bezwaar maakt
objection-field-details = Uw tekst
objection-field-links = Links naar posts of pagina’s over u
objection-field-confirmation = Het vakje dat uw bezwaar bevestigt
objection-field-other = Andere waarde

objection-sent-title = Hebt u het verstuurd?
objection-sent-yes = Ja, ik heb het verstuurd
objection-sent-no = Nee, nog niet
objection-sent-error = LinkedIn toonde een fout
objection-sent-date-label = Wanneer hebt u het verstuurd?
objection-sent-date-hint = Gebruik de datum waarop u op verzenden hebt gedrukt.
objection-sent-before-letter = Uw brief is geschreven op { $date }. Klopt de datum van verzending?
objection-sent-today = Het was vandaag
objection-sent-reference-label = Kenmerk, als u dat hebt gekregen
objection-sent-reference-hint = Laat dit leeg als LinkedIn u geen kenmerk gaf.
objection-sent-save = Dit opslaan
objection-not-sent-title = Er is niets genoteerd
objection-not-sent-text = Uw tekst wordt bewaard. U kunt hem versturen wanneer u wilt.
objection-not-sent-error = Misschien werkt het formulier van LinkedIn later weer. Uw tekst wordt bewaard, dus u kunt het opnieuw proberen.
objection-not-sent-again = Terug naar het formulier
objection-not-sent-home = Terug naar Start

objection-done-title = Uw bezwaar is vastgelegd
objection-done-label-due = Een antwoord moet er zijn op uiterlijk
objection-done-label-ask = U kunt het opnieuw vragen vanaf
objection-done-told = U hebt ons verteld dat u het op { $date } hebt verstuurd.
objection-done-reference = Uw kenmerk: { $reference }
objection-done-no-reference = U hebt geen kenmerk opgegeven.
objection-done-days-left =
    { $count ->
        [0] Dat is vandaag.
        [one] Dat is over { $days } dag.
       *[other] Dat is over { $days } dagen.
    }
objection-done-days-late =
    { $count ->
        [one] Dat was { $days } dag geleden.
       *[other] Dat was { $days } dagen geleden.
    }
objection-done-next-title = Wat er nu gebeurt
objection-done-next-mail = LinkedIn kan het per e-mail bevestigen. Bewaar die e-mail.
objection-done-next-home = We tonen de datum op uw startpagina.
objection-done-answered = U hebt een antwoord genoteerd. De pagina met het vervolg laat zien wat er nu komt.
objection-done-next-limits = LinkedIn kan voor een deel weigeren en redenen geven. Wij kunnen niet zien wat het intern doet.
objection-done-authority-title = Als er geen antwoord komt
objection-done-authority-text = U kunt het LinkedIn opnieuw vragen. U kunt ook klagen bij een toezichthouder. Dat is gratis.
objection-done-authority-name = Toezichthouder: { $name }
objection-done-authority-none = U kunt het LinkedIn opnieuw vragen.
objection-done-authority-address = Waar u kunt klagen:
objection-done-record = De vastlegging bekijken
objection-done-save = Een kopie van mijn logboek opslaan
objection-done-home = Naar Start

objection-error-start = Kies wat u wilt doen
objection-error-country = Kies een land of geef aan dat u dat liever niet zegt
objection-error-member = Kies of u een account hebt
objection-error-targets = Kies minstens één ding waartegen u bezwaar maakt
objection-error-grounds = Maak uw reden korter
objection-error-first-name = Vul uw voornaam in
objection-error-last-name = Vul uw achternaam in
objection-error-email = Vul een e-mailadres in, bijvoorbeeld name@example.org
objection-error-links = Vul minstens één webadres in waar uw gegevens staan
objection-error-letterLanguage = Kies een taal voor de brief
objection-error-editedText = Controleer de tekst van de brief
objection-error-sent = Kies of u het hebt verstuurd
objection-error-sentOn = Vul de dag in waarop u het hebt verstuurd
objection-error-sentOn-future = Vul een dag in die niet na vandaag is
objection-error-reference = Maak het kenmerk korter
objection-error-too-long = Maak dit antwoord korter: { $name }
objection-error-hidden = Haal verborgen tekens uit dit antwoord: { $name }
objection-error-other = Controleer dit antwoord

objection-part-label = In welke deelstaat?
objection-part-hint = Daar heeft elke deelstaat een eigen toezichthouder. U kunt dit leeg laten en later beantwoorden.
objection-part-none = Nu niet
objection-check-anew-title = De brief opnieuw schrijven?
objection-check-anew-text = De brief wordt opnieuw gemaakt uit uw antwoorden. Uw eigen wijzigingen verdwijnen.
objection-check-anew-keep = Mijn wijzigingen behouden
