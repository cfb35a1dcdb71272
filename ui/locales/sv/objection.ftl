### The objection: one question a page, check your answers, copy each field, note that it was sent.

objection-title = Skicka en invändning
objection-step = Fråga { $step } av { $steps }

objection-start-title = Vill du invända mot annan användning?
objection-start-lead = LinkedIn har ett formulär där du kan invända mot annan träning av AI.
objection-start-law = I EU, EES och Storbritannien ger lagen dig rätt att invända. På andra platser kan du ändå be om det.
objection-start-help = Vi hjälper dig att skriva. Du skickar det själv i LinkedIns eget formulär.
objection-start-lawyer = Vi är inte din advokat, och det här är inte juridisk rådgivning.
objection-start-optional = Du behöver inte göra det här. Det fungerar att stänga av inställningen utan det.
objection-start-legend = Vad vill du göra?
objection-start-yes = Ja, hjälp mig att skriva
objection-start-no = Nej, inte nu
objection-start-unsure = Jag är inte säker
objection-unsure-title = Vad formuläret är till för
objection-unsure-setting = Inställningen gäller AI som skapar innehåll. Du kan stänga av den utan formuläret.
objection-unsure-form = Formuläret gäller annan användning, som rangordning, förslag och säkerhet. Det ger dig också något skriftligt.
objection-unsure-result = LinkedIn väger varje invändning. LinkedIn säger att företaget kan avslå vissa och då ger skäl.
objection-unsure-later = Du kan komma tillbaka till det här när som helst.
objection-unsure-begin = Hjälp mig att skriva
objection-unsure-home = Tillbaka till Start

objection-country-title = Var bor du?
objection-country-why = Vi frågar så att vi kan visa rätt lag och rätt datum. Det stannar på den här datorn.
objection-country-label = Land
objection-country-hint = Skriv de första bokstäverna eller välj i listan. Om ditt land har regioner med egen lag, välj regionen.
country-part = { $country }: { $part }
objection-country-none = Välj ett land
objection-country-skip = Det vill jag helst inte säga

objection-member-title = Har du ett LinkedIn-konto?
objection-member-why = Även den som inte har ett konto kan använda formuläret. Då behöver LinkedIn veta vilket inlägg eller vilken sida som handlar om dig.
objection-member-yes = Ja, jag har ett konto
objection-member-no = Nej, jag har inget konto

objection-targets-title = Vad invänder du mot?
objection-targets-hint = Välj allt du vill. Inget är valt åt dig.
objection-target-content_ai = Träning av AI som skapar innehåll
objection-target-content_ai-hint = Det är det som inställningen gäller. Formuläret ger dig något skriftligt.
objection-target-other_ai = Träning av all annan AI eller maskininlärning
objection-target-other_ai-hint = Till exempel AI som rangordnar, föreslår eller håller människor trygga.
objection-targets-also = Du kan också be om det här
objection-target-restriction = En paus tills LinkedIn har bestämt sig
objection-target-restriction-hint = Lagen kallar det begränsning av behandling. LinkedIn behåller då uppgifterna men använder dem inte förrän företaget har bestämt sig.

objection-grounds-title = Varför är det viktigt för dig?
objection-grounds-why = Du kan lämna det här tomt.
objection-grounds-content = Enligt rapporter kräver LinkedIns formulär inget skäl mot AI som skapar innehåll.
objection-grounds-other = Du har valt annan AI. För den kräver lagen i EU, EES och Storbritannien skäl som rör din egen situation. Utan dem kan LinkedIn säga nej.
objection-grounds-label = Med dina egna ord
objection-grounds-care = Skriv inget om din hälsa, inga personnummer eller id-nummer och inga andras namn.
objection-grounds-starters-title = Om du inte vet hur du ska börja
objection-grounds-starter-purpose = Jag skrev mina inlägg för att människor skulle läsa dem. Jag skrev dem inte för att träna AI.
objection-grounds-starter-work = Min profil beskriver mitt arbetsliv. Jag vill själv bestämma vad den används till.
objection-grounds-starter-undo = Det som en modell har lärt sig går inte att ta ut igen. Därför vill jag att det här stoppas innan det börjar.
objection-grounds-starter-add = Lägg till meningen

objection-contact-title = Vad är ditt namn och din e‑postadress?
objection-contact-why = Formuläret frågar efter dem. LinkedIn använder dem för att hitta dig och svara dig. Vi sparar dem bara på den här datorn.
objection-contact-first-name = Ditt förnamn
objection-contact-last-name = Ditt efternamn
objection-contact-email = Din e-postadress
objection-contact-email-hint = Använd om du kan adressen till ditt LinkedIn-konto. Med den hittar LinkedIn dig.
objection-contact-links = Var finns dina uppgifter?
objection-contact-links-hint = Ange webbadressen till varje inlägg eller sida om dig, en per rad. Om du inte har ett konto behöver LinkedIn dem för att hitta dina uppgifter.
objection-contact-language = Brevets språk
objection-contact-language-hint = Det kan vara ett annat språk än appens.
objection-language-en = Engelska (English)
objection-language-de = Tyska (Deutsch)
objection-language-fr = Franska (Français)
objection-language-es = Spanska (Español)
objection-language-it = Italienska (Italiano)
objection-language-nl = Nederländska (Nederlands)
objection-language-pt = Portugisiska (Português)
objection-language-pl = Polska (Polski)
objection-language-sv = Svenska

objection-check-title = Kontrollera din text innan du skickar den
objection-check-nothing-sent = Inget har skickats än. Du klistrar in texten i LinkedIns formulär och skickar den där.
objection-check-answers-title = Dina svar
objection-check-letter-title = Ditt brev
objection-check-letter-label = Texten
objection-check-letter-hint = Du kan ändra den. Vi behåller din version.
objection-check-other-language = Brevet är inte på appens språk. Det är på det här språket: { $language }.
objection-check-codes-title = Koderna i slutet
objection-check-codes-why = De anger din loggbok som den är nu. Så går det att visa senare att ingen har ändrat den. Mellanslagen räknas inte.
objection-check-codes-out = Utelämna koderna i mina brev
objection-check-codes-own = Du har ändrat texten, så vi lämnar den som den är. Du kan ta bort koderna där.
objection-check-letter-save = Spara mina ändringar
objection-check-letter-reset = Skriv den igen utifrån mina svar
objection-check-letter-saved = Dina ändringar är sparade.
objection-check-country = Var du bor
objection-check-member = LinkedIn-konto
objection-check-targets = Du invänder mot
objection-check-also = Du ber också om
objection-check-grounds = Ditt skäl
objection-check-first-name = Förnamn
objection-check-last-name = Efternamn
objection-check-email = E-postadress
objection-check-links = Var dina uppgifter finns
objection-check-language = Brevets språk
objection-check-empty = Inget angivet
objection-check-not-said = Det vill du helst inte säga
objection-check-yes = Ja
objection-check-no = Nej
objection-check-law-title = Vad lagen säger
objection-check-controller = Vem som bestämmer över dina uppgifter: { $name }
objection-controller-linkedin_ireland = LinkedIn Ireland Unlimited Company
objection-controller-linkedin_corporation = LinkedIn Corporation, i USA
objection-check-due-today = Om du skickar det i dag ska ett svar komma senast den { $date }.
objection-check-ask-today = Om du skickar det i dag kan du fråga igen från den { $date }.
objection-check-answer-again = Ändra svaret
objection-check-continue = Vidare till formuläret

objection-right-gdpr = Artikel 21 i GDPR ger dig rätt att invända. LinkedIn måste sluta, om inte företaget visar tvingande skäl som väger tyngre än dina.
objection-right-uk_gdpr = Artikel 21 i UK GDPR ger dig rätt att invända. LinkedIn måste sluta, om inte företaget visar tvingande skäl som väger tyngre än dina.
objection-right-swiss_declared_wish = Enligt schweizisk lag kan du förklara att du inte vill detta. Du kan också be en domstol att förbjuda det. (FADP, artiklarna 30 och 32)
objection-right-canada_withdraw_consent = I Kanada kan du ta tillbaka ditt samtycke. Vissa gränser gäller. (PIPEDA, princip 4.3.8)
objection-right-hong_kong_new_purpose = I Hongkong kräver en ny användning av dina uppgifter ditt samtycke. (PDPO, princip 3)
objection-right-brazil_opposition = I Brasilien kan du invända mot en användning som bryter mot lagen. (LGPD, artikel 18)
objection-right-none = Vi känner inte till någon lag där som ger rätt att invända. Du kan ändå be om det.

objection-rule-title = Hur vi räknade ut datumet
objection-rule-gdpr = Artikel 12.3 i GDPR kräver ett svar utan onödigt dröjsmål, och senast inom en månad. Dagen då LinkedIn får det räknas inte. LinkedIn kan förlänga med två månader om företaget säger det, med skäl, under den första månaden.
objection-rule-uk = Artikel 12.3 i UK GDPR kräver ett svar utan onödigt dröjsmål, och senast inom en månad. Dagen då LinkedIn får det räknas inte. LinkedIn kan förlänga med två månader om företaget säger det, med skäl, under den första månaden.
objection-rule-uk_complaint = Brittisk lag kräver ett första svar på ett klagomål inom 30 dagar.
objection-rule-california = Kaliforniens lag ger 45 dagar för svar på annan begäran om integritet. Den nämner ingen tid för en invändning, så vi använder samma.
objection-rule-canada = Kanadas lag ger 30 dagar för svar på en begäran om dina uppgifter. Den nämner ingen tid för en invändning, så vi använder samma.
objection-rule-quebec = Quebecs lag ger 30 dagar för svar på annan begäran om integritet. Den nämner ingen tid för en invändning, så vi använder samma.
objection-rule-brazil = Brasiliens lag ger 15 dagar för svar på en begäran om dina uppgifter. Den nämner ingen tid för en invändning, så vi använder samma.
objection-rule-switzerland = Schweizisk lag ger 30 dagar för svar på en begäran om dina uppgifter. Den nämner ingen tid för en invändning, så vi använder samma.
objection-rule-hong_kong = Hongkongs lag ger 40 dagar för svar på en begäran om dina uppgifter. Den nämner ingen tid för en invändning, så vi använder samma.
objection-rule-ask_again = Ingen lag vi känner till sätter ett datum här. Fråga igen efter 30 dagar.
objection-rule-source = Källa: { $source }
objection-source-gdpr = artikel 12.3 i GDPR; artikel 3 i förordning (EEG, Euratom) nr 1182/71
objection-source-uk = artikel 12.3 i UK GDPR
objection-source-uk_complaint = Data Protection Act 2018, section 164A, i kraft sedan den 19 juni 2026
objection-source-california = Kalifornien: Civil Code, section 1798.130(a)(2)
objection-source-canada = PIPEDA, avsnitt 8(3) och 8(4)
objection-source-quebec = Québec: Act respecting the protection of personal information in the private sector, artikel 32
objection-source-brazil = LGPD (Lei 13.709/2018), artikel 19, II
objection-source-switzerland = FADP, artikel 25.7; dataskyddsförordningen där, artikel 18
objection-source-hong_kong = Hongkong: Personal Data (Privacy) Ordinance, section 19
objection-source-ask_again = ingen tid i lagen; en påminnelse från den här appen
objection-due-moved = Enligt kalendern vore det { $date }. Det är ingen arbetsdag, så nästa arbetsdag gäller.
objection-due-extended = Du har sagt oss att LinkedIn den { $date } skrev att det behövs mer tid.
objection-extended-granted = Det var i tid, så det senare datumet gäller.
objection-extended-too_late = Den första tiden var då slut, så det första datumet gäller.
objection-extended-not_in_this_law = Vi känner inte till någon lag där som ger mer tid.
objection-extended-reason-no = Lagen kräver också ett skäl, och du har sagt oss att det saknas. Du kan be om det. Vi visar ändå det senare datumet.
objection-extended-reason-not_sure = Lagen kräver också ett skäl. Se efter om meddelandet anger något.

objection-copy-title = Lägg in din text i LinkedIns formulär
objection-copy-lead = Fyll i formuläret med värdena nedan. Appen skriver inget där.
objection-copy-step-open = Öppna formuläret.
objection-copy-step-paste = Gå igenom värdena nedan. Vid varje värde står det vad du gör med det.
objection-copy-step-send = Tryck på skicka på LinkedIns sida.
objection-copy-step-twice = Öppna formuläret igen och gör samma sak för den andra sändningen.
objection-copy-step-back = Kom tillbaka hit och berätta det för oss.
objection-copy-open-here = Öppna det i appen
objection-copy-open-browser = Öppna det i min webbläsare
objection-copy-opened = Formuläret är öppet. Det är en sida hos LinkedIn, och du styr.
objection-copy-values-title = Värden till formuläret
objection-copy-twice = Formuläret tar en sorts invändning i taget. Därför skickar du det två gånger.
objection-copy-sending =
    { $number ->
        [1] Första sändningen
        [2] Andra sändningen
       *[other] Sändning { $order }
    }
objection-copy-paste = Kopiera det här och klistra in det.
objection-copy-choose = Välj det här i listan. Där kan det stå på ditt eget språk.
objection-copy-tick = Kryssa i rutan, om formuläret visar en.
objection-copy-may-differ = Formuläret kan se annorlunda ut. Använd det som passar.
objection-copy-called = I formuläret heter det ”{ $label }”.
objection-copy-length =
    { $count ->
        [one] { $length } tecken
       *[other] { $length } tecken
    }
objection-copy-length-of =
    { $count ->
        [one] { $length } tecken. Formuläret tar { $limit }.
       *[other] { $length } tecken. Formuläret tar { $limit }.
    }
objection-copy-too-long = Det här är längre än formuläret tar. Gå tillbaka och gör det kortare.
objection-copy-done = Jag är klar med formuläret
objection-field-first_name = Förnamn
objection-field-last_name = Efternamn
objection-field-email = E-postadress
objection-field-objection_type = Vad du invänder mot
objection-field-details = Din text
objection-field-links = Länkar till inlägg eller sidor om dig
objection-field-confirmation = Rutan som bekräftar din invändning
objection-field-other = Annat värde

objection-sent-title = Har du skickat den?
objection-sent-yes = Ja, jag har skickat det
objection-sent-no = Nej, inte än
objection-sent-error = LinkedIn visade ett fel
objection-sent-date-label = När skickade du det?
objection-sent-date-hint = Ange dagen då du tryckte på skicka.
objection-sent-before-letter = Ditt brev skrevs den { $date }. Stämmer datumet då det skickades?
objection-sent-today = Det var i dag
objection-sent-reference-label = Referensnummer, om du fick ett
objection-sent-reference-hint = Lämna det tomt om LinkedIn inte gav dig något.
objection-sent-save = Spara det här
objection-not-sent-title = Inget antecknades
objection-not-sent-text = Din text finns kvar. Du kan skicka den när du vill.
objection-not-sent-error = LinkedIns formulär kanske fungerar igen senare. Din text finns kvar, så du kan försöka igen.
objection-not-sent-again = Tillbaka till formuläret
objection-not-sent-home = Tillbaka till Start

objection-done-title = Din invändning är antecknad
objection-done-label-due = Ett svar ska komma senast
objection-done-label-ask = Du kan fråga igen från
objection-done-told = Du sa att du skickade den den { $date }.
objection-done-reference = Din referens: { $reference }
objection-done-no-reference = Du angav ingen referens.
objection-done-days-left =
    { $count ->
        [0] Det är i dag.
        [one] Det är om { $days } dag.
       *[other] Det är om { $days } dagar.
    }
objection-done-days-late =
    { $count ->
        [one] Det var för { $days } dag sedan.
       *[other] Det var för { $days } dagar sedan.
    }
objection-done-next-title = Vad som händer nu
objection-done-next-mail = LinkedIn kan bekräfta med e-post. Spara det mejlet.
objection-done-next-home = Vi visar datumet på din startsida.
objection-done-answered = Du har antecknat ett svar. Uppföljningen visar vad som kommer härnäst.
objection-done-next-limits = LinkedIn kan avslå delvis och ge skäl. Vi kan inte se vad som sker där inne.
objection-done-authority-title = Om inget svar kommer
objection-done-authority-text = Du kan fråga LinkedIn igen. Du kan också klaga hos en myndighet. Det är gratis.
objection-done-authority-name = Myndighet: { $name }
objection-done-authority-none = Du kan fråga LinkedIn igen.
objection-done-authority-address = Här kan du klaga:
objection-done-record = Se anteckningen
objection-done-save = Spara en kopia av min loggbok
objection-done-home = Gå till Start

objection-error-start = Välj vad du vill göra
objection-error-country = Välj ett land eller ange att du helst inte vill säga det
objection-error-member = Välj om du har ett konto
objection-error-targets = Välj minst en sak som du invänder mot
objection-error-grounds = Gör ditt skäl kortare
objection-error-first-name = Skriv ditt förnamn
objection-error-last-name = Skriv ditt efternamn
objection-error-email = Skriv en e-postadress, till exempel name@example.org
objection-error-links = Skriv minst en webbadress där dina uppgifter finns
objection-error-letterLanguage = Välj ett språk för brevet
objection-error-editedText = Kontrollera brevets text
objection-error-sent = Välj om du har skickat det
objection-error-sentOn = Ange dagen då du skickade det
objection-error-sentOn-future = Ange en dag som inte är efter i dag
objection-error-reference = Gör referensen kortare
objection-error-too-long = Gör det här svaret kortare: { $name }
objection-error-hidden = Ta bort dolda tecken från det här svaret: { $name }
objection-error-other = Kontrollera det här svaret

objection-part-label = I vilken delstat?
objection-part-hint = Där har varje delstat sin egen myndighet. Du kan lämna det här tomt och svara senare.
objection-part-none = Inte nu
objection-check-anew-title = Skriva brevet på nytt?
objection-check-anew-text = Brevet skrivs på nytt utifrån dina svar. Dina egna ändringar försvinner.
objection-check-anew-keep = Behåll mina ändringar
