### The page "Understand the setting", the page with every fact and its source, and the pictures on both.

understand-title = Förstå inställningen
understand-lead = LinkedIn kallar den ”Data for Generative AI Improvement”. Här står det med enkla ord vad den gör.

understand-short-title = Kort sagt
understand-short-on = När inställningen är på säger LinkedIn att företaget kan använda din profil och dina inlägg för att träna AI som skapar innehåll.
understand-short-default = På de flesta platser är den på tills du stänger av den. De flesta behåller det som redan är valt, så det har betydelse.
understand-short-off = Att stänga av gäller från och med då. LinkedIn säger att tidigare träning inte blir ogjord.

understand-contents-title = På den här sidan

understand-what-title = Hur ser reglaget ut?
understand-what-text = Det är ett reglage på en sida. Ett ord bredvid det säger På eller Av. Gå efter ordet och inte efter färgen.

understand-default-title = Vad betyder ”på från början”?
understand-default-text = Det betyder att någon valde åt dig innan du tittade. Du har inte gjort något fel. Du kan behålla valet eller ändra det.
understand-default-research = Många studier visar att de flesta behåller det som redan är valt. Det är normalt.

understand-covered-title = Vilka uppgifter omfattas?
understand-covered-text = LinkedIn räknar upp vad det använder och vad det utelämnar. Privata meddelanden och meddelanden i grupper är inte samma sak. Meddelanden i grupper räknar LinkedIn upp bland det som används.

understand-all-ai-title = Omfattar den all AI?
understand-all-ai-text = Nej. Inställningen omfattar AI som skapar innehåll, till exempel text till inlägg.
understand-all-ai-form = LinkedIn använder också AI för att rangordna, föreslå och hålla människor trygga. För de användningarna finns det ett formulär. Vi kan hjälpa dig med båda.

understand-off-title = Vad ändrar Av?
understand-off-text = Av gäller från den dag du stänger av. Så här säger LinkedIn och andra om det.
understand-off-does-title = Vad Av gör
understand-off-does-not-title = Vad Av inte gör
understand-off-does-not-text = Reglaget kan visa På fast LinkedIn inte tränar på det kontot. Därför säger vi vad reglaget visar. Vi säger aldrig att dina uppgifter har använts.

understand-when-title = När började det där jag bor?
understand-when-text = Datumet beror på platsen i din profil. Den 3 november 2025 var en start, inte en sista dag. Du kan stänga av inställningen när som helst.

understand-others-title = Vad andra säger
understand-others-text = Det här är påståenden, svar på påståenden och myndigheters syn. Inget av det bevisar hur dina egna uppgifter har använts.

understand-statements-setting = Utsagor och källor om inställningen
understand-statements-form = Utsagor och källor om formuläret
understand-statements-others-say = Påståenden, svar och myndigheters syn
understand-statements-default = Utsagor och källor om vad som är valt från början
understand-statements-covered = Utsagor och källor om vad som används
understand-statements-not-covered = Utsagor och källor om vad som inte används
understand-statements-when = Utsagor och källor om datumen

understand-unknown-title = Vad ingen kan kontrollera utifrån
understand-unknown-used = Ingen utanför LinkedIn kan se vilka uppgifter som har gått in i en modell.

understand-done-title = Vad kommer härnäst?
understand-done-text = Du vet vad inställningen gör. Nu kan du kontrollera din. Att låta den vara på och att stänga av den går båda bra.
understand-done-text-checked = Du vet vad inställningen gör. Att låta den vara på och att stänga av den går båda bra.
understand-done = Jag har läst det här
understand-to-check = Kontrollera inställningen
understand-to-facts = Se alla utsagor med deras källor

facts-title = Utsagor och deras källor
facts-lead = Här är vad appen säger om LinkedIn, med vem som har sagt det och när.
facts-search-label = Sök
facts-search-hint = Skriv ett ord, till exempel ”meddelanden” eller ”Irland”.
facts-kinds-title = Visa
facts-kinds-all = Alla sorter
facts-count =
    { $count ->
        [0] Ingen utsaga passar.
        [one] { $shown } utsaga passar.
       *[other] { $shown } utsagor passar.
    }
facts-none-text = Prova ett annat ord eller visa alla sorter.
facts-clear = Visa allt igen
facts-status-confirmed = Finns i originaltexten, eller i två källor som inte beror på varandra.
facts-status-single_source = Finns bara i en källa.
facts-status-uncertain = Inte säkert. Källorna är indirekta eller oense.
facts-status-short-confirmed = Bekräftat
facts-status-short-single_source = En källa
facts-status-short-uncertain = Inte säkert
facts-month = { $month } { $year }
facts-source-short = { $publisher }, { $date }
facts-unknown-title = Vad ingen kan kontrollera utifrån
facts-unknown-text = Ingen lista kan visa vad som har hänt inne hos LinkedIn. Varje utsaga är bara så bra som sin källa.

picture-as-table = Samma sak som tabell
picture-column-what = Vad

picture-switch-title = Reglaget, på och av
picture-switch-description = Två rader med samma namn. På den övre raden står knoppen längst bort och ordet är På. På den nedre raden står knoppen närmast och ordet är Av.
picture-switch-name = Use my data for training content creation AI models
picture-switch-on = På
picture-switch-off = Av
picture-switch-on-meaning = LinkedIn säger att företaget kan använda dina uppgifter för att träna AI som skapar innehåll.
picture-switch-off-meaning = LinkedIn säger att företaget från och med då inte kommer att använda dina uppgifter till detta.
picture-switch-note = Vår egen teckning. Den riktiga sidan kan se annorlunda ut.
picture-switch-column-word = Ord bredvid reglaget
picture-switch-column-means = Vad det betyder

picture-covered-title = Vad inställningen omfattar
picture-covered-description = Två listor. Den vänstra listan har en bock på varje rad och räknar upp vad LinkedIn säger används. Den högra listan har ett streck på varje rad och räknar upp vad LinkedIn säger inte används.
picture-covered-used = LinkedIn säger: används
picture-covered-not-used = LinkedIn säger: används inte
picture-covered-used-profile = Uppgifter i profilen
picture-covered-used-posts = Inlägg, artiklar och kommentarer
picture-covered-used-groups = Meddelanden i grupper
picture-covered-used-prompts = Det du skriver i AI-funktioner
picture-covered-used-resumes = Sparade cv:n och jobbsvar
picture-covered-not-messages = Privata meddelanden
picture-covered-not-sign-in = Uppgifter för inloggning
picture-covered-not-payment = Uppgifter för betalning
picture-covered-not-salary = Löneuppgifter som du har gett
picture-covered-not-applications = Jobbansökningar knutna till dig

picture-off-title = Vad Av ändrar
picture-off-description = En tidslinje med ett märke vid den dag du stänger av inställningen. Före märket finns träning som har skett kvar. Efter märket säger LinkedIn att ny träning stoppas. En andra linje under den fortsätter utan avbrott: annan användning av AI fortsätter.
picture-off-day = Dagen du stänger av den
picture-off-before = Före
picture-off-after = Efter
picture-off-stays = Träning som har skett finns kvar
picture-off-stops = LinkedIn säger att ny träning stoppas
picture-off-row-content = AI som skapar innehåll
picture-off-row-other = Annan användning av AI
picture-off-goes-on = Fortsätter
picture-off-earlier-posts = Källor är oense om inlägg som låg ute innan du stängde av inställningen.

picture-doors-title = Två dörrar
picture-doors-description = Två dörrar sida vid sida. Den vänstra dörren är inställningen och leder till AI som skapar innehåll. Den högra dörren är formuläret och leder till annan användning av AI.
picture-doors-setting = Inställning
picture-doors-form = Formulär
picture-doors-setting-leads = AI som skapar innehåll
picture-doors-form-leads = Annan användning: rangordning, förslag, säkerhet
picture-doors-setting-how = Ett reglage. Det verkar direkt.
picture-doors-form-how = En skriftlig invändning. LinkedIn svarar.
picture-doors-column-door = Dörr
picture-doors-column-leads = Leder till
picture-doors-column-how = Hur det fungerar

picture-where-title = Vart dina uppgifter tar vägen
picture-where-description = Den här datorn är på ena sidan och LinkedIn på den andra. En linje förbinder dem, och den används bara när du trycker på en knapp. Ingen linje leder till någon annan, om du inte ber om en tidsstämpel eller om att kontrollera ett mejl.
picture-where-computer = Den här datorn
picture-where-computer-holds = Din loggbok, dina bilder, dina inställningar
picture-where-linkedin = LinkedIn
picture-where-linkedin-holds = Din inloggning, ditt besök
picture-where-line = Bara när du trycker på en knapp
picture-where-others = Någon annan
picture-where-nothing = Hit går inget, om du inte ber om en tidsstämpel eller om att kontrollera ett mejl
picture-where-column-place = Plats
picture-where-column-gets = Vad den får

picture-chain-title = Hur dina anteckningar hänger ihop
picture-chain-description = Tre anteckningar i rad. Var och en bär fingeravtrycket av den före. Ett sigill sluter raden. Om en anteckning ändras passar nästa inte längre.
picture-chain-record = Anteckning { $number }
picture-chain-carries = bär fingeravtrycket av anteckning { $number }
picture-chain-first = den första anteckningen
picture-chain-seal = Sigill
picture-chain-seal-closes = sluter hela raden
picture-chain-broken = Om en anteckning ändras passar nästa inte längre.
picture-chain-column-part = Del
picture-chain-column-does = Vad den gör

picture-when-title = När det började, efter plats
picture-when-description = Fem rader, en för varje grupp av platser. En fylld stapel visar när inställningen var på från början. En streckad stapel visar en paus.
picture-when-axis-start = sept. 2024
picture-when-axis-mark = 3 nov. 2025
picture-when-axis-now = nu
picture-when-most = USA och de flesta platser
picture-when-eu = EU, EES och Schweiz
picture-when-uk = Storbritannien
picture-when-hk = Hongkong
picture-when-ca = Kanada
picture-when-most-text = På från början senast den 18 september 2024.
picture-when-eu-text = På från början från den 3 november 2025. Erbjöds inte före det.
picture-when-uk-text = På från början i september 2024. Pausat senast den 20 september 2024. På igen från den 3 november 2025.
picture-when-hk-text = På från början i september 2024. Pausat den 11 oktober 2024. På igen från den 3 november 2025.
picture-when-ca-text = Pausat 2024. En källa säger det. På från början från den 3 november 2025.
picture-when-legend-on = På från början
picture-when-legend-pause = Paus eller erbjuds inte
picture-when-column-place = Plats
picture-when-column-when = När

# Räkna vad som finns i medlemmens eget arkiv
own-data-title = Se vad som omfattas för dig
own-data-open = Räkna vad som finns i dina egna data
own-data-lead = LinkedIn låter dig ladda ner dina data. Har du den filen kan vi räkna vad som finns i den.
own-data-private = Filen stannar på den här datorn. Vi räknar och sparar inte ett ord ur den.
own-data-pick = Välj filen
own-data-get-title = Om du inte har filen ännu
own-data-get-text = Öppna inställningarna på LinkedIn och sedan dataskyddet. Leta efter sidan där du kan få en kopia av dina data. Välj det större arkivet om du vill ha inlägg och kommentarer.
own-data-get-wait = Det kan ta en dag eller mer innan filen är klar. Välj sedan ZIP-filen här, så som den kom.
own-data-used-title = LinkedIn säger att de använder sådana data
own-data-not-used-title = LinkedIn säger att de inte använder sådana data
own-data-kind = Slags data
own-data-count = Antal
own-data-days = Från och till
own-data-from-to = { $first } till { $last }
own-data-missing = Finns inte i filen
own-data-mind-title = Vad siffrorna betyder
own-data-limits = Siffrorna visar vad du har. De visar inte vad som har använts.
own-data-missing-text = ”Finns inte i filen” betyder inte att det inte finns några. Ett litet arkiv utelämnar många slag.
own-data-groups = LinkedIn räknar upp gruppmeddelanden som använda. De går inte att räkna ur den här filen.
own-data-mapping = Vilken fil som innehåller vilket slag är vår egen tolkning. LinkedIn publicerar ingen sådan lista.
own-data-unrecognised = De här filerna ser inte ut som vi känner dem. Vi har inte räknat dem:
own-data-keep-text = Du kan spara siffrorna i ditt register. Bara siffrorna och dagarna sparas.
own-data-keep = Spara siffrorna
own-data-discard = Spara inte
own-data-kept = Siffrorna finns i ditt register.
