### The words of report.html and READ-ME-FIRST.txt in a saved file. A lawyer or an authority reads them.

report-title = Anteckningar om en inställning hos LinkedIn
report-subtitle = ”Data for Generative AI Improvement”
report-practice-text = ÖVNING (PRACTICE). Det här gjordes på en övningswebbplats. Det bevisar inget om ett riktigt konto.
report-made = Gjord den { $date } av Default Off, version { $version }
report-independent = Default Off är ett program på medlemmens egen dator. Det hör inte till LinkedIn, och LinkedIn har inte godkänt det.
report-page-footer = { $name }, fingeravtryck av loggbokens huvud { $head }

report-facts-title = Fakta på en sida
report-facts-setting = Inställningen
report-facts-setting-value = ”Data for Generative AI Improvement”. Reglaget heter ”Use my data for training content creation AI models”.
report-facts-address = Sidans adress
report-facts-first-on = Först sedd på
report-facts-last-on = Senast sedd på
report-facts-off-seen = Först sedd av
report-facts-off-confirmed = Av, bekräftat efter en omladdning
report-facts-came-back = Sedd på igen efter av
report-facts-told = Sagt av medlemmen
report-facts-choice = Medlemmens val
report-facts-objection = Invändning antecknad som skickad
report-facts-due = Svar senast
report-facts-records = Anteckningar i filen
report-facts-seal = Sigill
report-facts-none = Inget i filen
report-facts-when-how = { $when }. { $how }. Anteckning { $number }.
report-facts-when-how-picture = { $when }. { $how }. Anteckning { $number }, bild { $picture }.
report-headline-on = Reglaget visade På när någon senast tittade på det.
report-headline-off-confirmed = Reglaget visade Av, och visade Av igen efter att sidan hade laddats om.
report-headline-off-unconfirmed = Reglaget visade Av en gång. Ingen tittade på det igen efter en omladdning.
report-headline-off-told = Medlemmen sa till appen att reglaget visar Av. Appen såg det inte.
report-headline-on-told = Medlemmen sa till appen att reglaget visar På. Appen såg det inte.
report-headline-came-back = Reglaget visade Av och senare På igen.
report-headline-left-on = Reglaget visade På, och medlemmen valde att låta det vara på.
report-headline-unknown = Ingen anteckning i filen säger På eller Av.
report-headline-empty = Filen innehåller ingen avläsning av reglaget.

report-how-title = Varifrån varje utsaga kommer
report-how-noted_by_app = Noterat av appen
report-how-seen_by_app = Sett av appen
report-how-told_by_member = Sagt av medlemmen
report-how-imported = Importerat
report-how-signed_by_sender = Signerat av avsändaren
report-how-reference_text = Referenstext
report-how-seen_by_app-means = Appen läste av reglaget på sidan när medlemmen tryckte på en knapp.
report-how-told_by_member-means = Medlemmen uppgav det. Appen såg det inte.
report-how-imported-means = Det kom med en fil som medlemmen lade till.
report-how-signed_by_sender-means = Ett mejl säger det, och dess signatur passar avsändaren.
report-how-reference_text-means = Den följer med appen, med sin källa.
report-method-title = Så görs en avläsning
report-method-load = Medlemmen öppnar sidan, loggar in och trycker på varje knapp. Appen trycker inte på något på sidan.
report-method-read = Appen läser av ett reglage, två gånger i rad. Båda avläsningarna måste stämma överens, och varje tecken på sidan måste stämma med dem.
report-method-doubt = Vid minsta tvivel säger anteckningen ”kunde inte avgöras”, med ett skäl.
report-method-off = ”Av” räknas som bekräftat först efter en omladdning från servern och en ny avläsning.

report-records-title = Alla anteckningar i filen
report-records-caption = Anteckningar, de äldsta först
report-column-number = Nr
report-column-when = Datum och tid
report-column-what = Vad
report-column-how = Hur det är känt
report-column-fingerprint = Fingeravtryck (SHA-256)
report-records-withheld =
    { $count ->
        [one] { $shown } anteckning är undanhållen. Dess fingeravtryck står i loggboken, så raden är fortfarande komplett.
       *[other] { $shown } anteckningar är undanhållna. Deras fingeravtryck står i loggboken, så raden är fortfarande komplett.
    }
report-time-note = Tiderna kommer från medlemmens dator. Vid varje tid står skillnaden mot UTC.
report-numbers-note = Numren börjar på 0, som i filnamnen.

report-kind-log-started = Loggboken började
report-kind-explanation-read = Medlemmen läste förklaringen
report-kind-connection-agreed = Medlemmen gick med på att ansluta till webbplatsen
report-kind-reading = Appen läste av reglaget
report-kind-reading-none = Ingen avläsning
report-kind-told = Medlemmen sa vad hen ser
report-kind-choice = Medlemmen gjorde ett val
report-kind-switch-confirmed = Reglaget är av, bekräftat efter en omladdning
report-kind-switch-came-back = Reglaget gick tillbaka till På
report-kind-objection-noted = Medlemmen uppger att en invändning skickades
report-kind-answer-noted = Medlemmen uppger att ett svar kom
report-kind-data-export-counted = Medlemmen räknade vad LinkedIns arkiv med medlemmens data innehåller
report-kind-exported = En kopia sparades
report-kind-key-state = Sigillnyckeln ändrade tillstånd
report-kind-clock-jumped = Datorns klocka hoppade
report-kind-store-set-aside = En tidigare loggbok lades åt sidan
report-kind-other = En annan sorts anteckning

report-choice-turn_off = Stänga av inställningen
report-choice-leave_on = Låta inställningen vara på
report-choice-changed_mind = Sluta stänga av den

record-outcome-on = På
record-outcome-off = Av
record-outcome-not_shown = Inställningen fanns inte på sidan
record-outcome-signed_out = Utloggad
record-outcome-challenge = LinkedIn ville kontrollera att det var medlemmen
record-outcome-restricted = Kontot var begränsat
record-outcome-page_problem = Sidan hade ett problem
record-outcome-cannot_tell = Kunde inte avgöras

report-pictures-title = Bilder
report-pictures-none = Det finns inga bilder i filen.
report-picture = Bild { $picture }: anteckning { $number }, { $when }
report-picture-seen = Bild av sidan så som appen såg den när den läste av reglaget. Anteckningen säger: { $outcome }.
report-picture-told = Bild som medlemmen lade till. Anteckningen säger: { $outcome }.
report-picture-also = Samma bild, byte för byte, sparades också med anteckning { $number } från { $when }. Den anteckningen säger: { $outcome }.
report-picture-size = { $width } gånger { $height } bildpunkter
report-picture-file = Fil: { $path }
report-picture-sha256 = Fingeravtryck (SHA-256): { $sha256 }
report-picture-alt = Vad sidan visade när anteckning { $number } gjordes

report-objection-title = Invändningen
report-objection-sent = Medlemmen uppger att invändningen skickades den { $date }.
report-objection-reference = Referens från LinkedIn: { $reference }
report-objection-no-reference = Ingen referens angavs.
report-objection-due = Ett svar ska komma senast den { $date }. Regel: { $rule }.
report-objection-extended = Medlemmen uppger att företaget den { $date } skrev att det behöver mer tid.
report-objection-ask = Medlemmen kan fråga igen från den { $date }. Regel: { $rule }.
report-objection-text = Texten som medlemmen uppger att den skickade

report-proved-title = Vad filen visar
report-proved-shown = Vad sidan visade på medlemmens dator, så som appen läste av det eller medlemmen sa det.
report-proved-unchanged = Att ingen anteckning i den har ändrats, tagits bort, lagts till eller flyttats sedan den förseglades.
report-proved-order = I vilken ordning anteckningarna gjordes. Var och en bär fingeravtrycket av raden före den.
report-proved-key = Att en och samma nyckel förseglade hela filen, om filen är förseglad.
report-not-proved-title = Vad filen inte visar
report-not-proved-use = Vad LinkedIn gjorde med medlemmens uppgifter.
report-not-proved-past = Att träning före den dagen gjordes ogjord. LinkedIn säger att det inte blir så när inställningen stängs av.
report-not-proved-person = Vem som satt vid datorn. Sigillet står för en installation, inte för en person.
report-not-proved-account = Vems konto det var. Ingen avläsning av reglaget nämner något konto.
report-not-proved-account-letters = Vems konto det var. Ingen avläsning av reglaget nämner något konto. Ett brev eller mejl i filen kan nämna en person, men inte vems sida som lästes.
report-not-proved-clock = Att datorns klocka gick rätt. Det finns ingen tidsstämpel utifrån i filen.
report-not-proved-server = Att sidan kom oförändrad från LinkedIn. En person med full kontroll över datorn kunde ha ändrat den.
report-not-proved-unsealed = Vem som satte ihop filen. Den är inte förseglad, eftersom datorn inte hade någon nyckel till hands.

report-seal-title = Sigillet
report-seal-sealed = Förseglad med en Ed25519-nyckel. Fingeravtryck: { $fingerprint }
report-seal-unsealed = Inte förseglad. Datorn hade ingen nyckel till hands.
report-seal-pin = Jämför fingeravtrycket med det som medlemmen ger dig på ett annat sätt. En nyckel som bara finns i filen pekar inte ut någon.
report-seal-head = Loggbokens huvud: { $size } anteckningar, rot { $root }

report-verify-title = Så kontrollerar du filen utan oss
report-verify-lead = Packa upp ZIP-filen och öppna en kommandorad i dess översta mapp. Varje kommando hör till ett verktyg som andra har gjort.
report-verify-command = Kommando
report-verify-shows = Vad det visar
report-verify-silent = Vad det inte säger något om
report-verify-copy = Kopian är komplett och oförändrad.
report-verify-copy-silent = Filer som har lagts till, eller någon som har gjort om listorna.
report-verify-copy-other = På macOS använder du ”shasum -a 256” i stället för ”sha256sum”.
report-verify-windows = För Windows finns egna rader i READ-ME-FIRST.txt.
report-verify-windows-lacks = För de andra kommandona har Windows inget verktyg. Kör dem på macOS eller Linux, eller i det Linux som Windows kan lägga till (WSL).
report-verify-bag = Inget har lagts till, och delarna passar ihop.
report-verify-bag-silent = Någon som har gjort om listorna.
report-verify-seal = Den som har nyckeln förseglade exakt det här.
report-verify-seal-silent = Vem som har nyckeln, om du inte har fått fingeravtrycket på ett annat sätt.
report-verify-fingerprint = Fingeravtrycket av nyckeln i filen.
report-verify-fingerprint-silent = Om det är medlemmens nyckel. Jämför det med det du har fått.
report-verify-entries = Varje anteckning som visas är den som finns i loggboken.
report-verify-entries-silent = Anteckningar som inte visas.
report-verify-head = Loggboken hade det här huvudet vid det här antalet anteckningar.
report-verify-head-silent = Anteckningar som gjordes efter det nyaste huvud som någon annan har.
report-verify-checkpoint = Den som har nyckeln signerade det här huvudet.
report-verify-checkpoint-silent = När det var, enligt en klocka utifrån.
report-verify-own = Ett kommando för allt detta, gjort av dem som skrev Default Off.
report-verify-own-silent = Samma gränser. Det är vårt eget program, så använd de andra också.
report-verify-all = Inget kommando räcker ensamt. Använd alla.

report-words-title = Ord som används här
report-words-record = Anteckning: en rad i loggboken, sparad i sin exakta form.
report-words-fingerprint = Fingeravtryck: en kod som räknas ut från ett exakt innehåll (SHA-256). Ett annat innehåll ger en annan kod.
report-words-seal = Sigill: en signatur gjord med en nyckel som stannar på medlemmens dator.
report-words-head = Huvud: fingeravtrycket av hela raden av anteckningar fram till en viss punkt.
report-words-tamper = Ändringar märks: en ändring går att göra, men den syns.

readme-title = LÄS DET HÄR FÖRST
readme-practice = ÖVNING (PRACTICE): filen gjordes på en övningswebbplats. Den bevisar inget om ett riktigt konto.
readme-what = Mappen innehåller anteckningarna om en inställning hos LinkedIn, ”Data for Generative AI Improvement”.
readme-made = Den gjordes den { $date } av Default Off, version { $version }.
readme-records =
    { $count ->
        [one] Den innehåller { $shown } anteckning.
       *[other] Den innehåller { $shown } anteckningar.
    }
readme-open-case = Ärendefilen är data/case-file.html. Öppna den först.
readme-open = Öppna data/report.html i valfri webbläsare. Det behövs inget internet, och inget skript körs.
readme-shows-title = Vad den visar
readme-shows-not-title = Vad den inte visar
readme-check-title = Så kontrollerar du den
readme-check-lead = Kör kommandona i den här mappen. De hör till verktyg som andra har gjort.
readme-windows-title = På Windows
readme-windows-lead = Packa upp med ”tar -xf FILE.zip”. Kör de här raderna i PowerShell i den här mappen. ”copy”, ”names” och ”entries” skriver inget om inget är fel. ”head” skriver ”True”. ”seal” och ”checkpoint” börjar med ”Good” och kräver OpenSSH 8.1 eller senare.
readme-fingerprint = Nyckelns fingeravtryck: { $fingerprint }
readme-fingerprint-pin = Jämför det med fingeravtrycket som medlemmen ger dig på ett annat sätt.
readme-unsealed = Filen är inte förseglad, eftersom datorn inte hade någon nyckel till hands. Listorna och loggboken går ändå att kontrollera.
readme-unsealed-newest = Loggbokens nyaste huvud finns med utan signatur.
readme-files-title = Vad som finns i mappen
readme-files-report = data/report.html: rapporten att läsa eller skriva ut
readme-files-case = data/case-file.html: ärendefilen för en myndighet, att läsa eller skriva ut
readme-files-exhibits = data/exhibit-…: ärendefilens bilagor, efter nummer (objection: invändning, picture: bild, mail: mejl, reminder: påminnelse, complaint: klagomål, details: uppgifter)
readme-files-log = data/log/log.sha256: en rad för varje anteckning
readme-files-entries = data/log/entries: anteckningarna i sin exakta form
readme-files-checkpoints = data/log/checkpoints: loggbokens signerade huvuden
readme-files-attachments = data/attachments: bilder
readme-files-keys = data/keys: nyckeln att kontrollera sigillet med
readme-files-manifest = manifest-sha256.txt: listan över alla filer med deras fingeravtryck, och sigillet bredvid

report-calendar-summary = LinkedIn och AI-träning: { $summary }
report-calendar-practice = Övning: { $summary }
report-calendar-rule = Regeln bakom datumet: { $source }
report-calendar-look = Öppna Default Off för att se vad som kommer härnäst.
report-calendar-act-wait = tiden för ett svar går ut
report-calendar-act-remind = en påminnelse kan skickas
report-calendar-act-ask-for-the-rest = fråga efter det som utelämnades
report-calendar-act-ask-to-clarify = fråga vad som har gjorts
report-calendar-act-send-details = skicka de uppgifter som begärdes
report-calendar-act-complain-to-company = klaga hos LinkedIn först
report-calendar-act-complain = ett klagomål är möjligt
report-calendar-act-ask-authority = fråga myndigheten om klagomålet
report-calendar-act-look-again = inget är öppet just nu
report-calendar-act-nothing-known = inget är öppet just nu

report-kind-follow-up-noted = Medlemmen uppger vad som kom sedan
report-kind-mail-kept = Medlemmen sparade ett mejl
report-kind-log-begun-after = En ny loggbok började bredvid en tidigare
report-kind-key-lost = Sigillnyckeln gick förlorad, och en ny tog dess plats
report-kind-key-rotated = Sigillnyckeln byttes
report-kind-time-stamp = En tidsstämpel kom
report-objection-text-withheld = Texten är undanhållen, eftersom den nämner medlemmen. Dess fingeravtryck finns i anteckningen.
report-not-proved-clock-stamped = Att datorns klocka gick rätt. Tidsstämplarna i filen visar när loggboken redan fanns.
report-exhibits-title = Bilagor
report-exhibits-lead = Varje fil som hör till en anteckning, med sitt nummer. Bilder har samma nummer ovan.
report-exhibit-number = Bilaga
report-exhibit-what = Vad det är
report-exhibit-record = Anteckning
report-exhibit-file = Fil
report-exhibit-fingerprint = Fingeravtryck (SHA-256)
report-exhibit-picture = Bild
report-exhibit-mail = Mejl, som det kom
report-exhibit-stamp = Svar från en tidsstämpeltjänst, som det kom
report-exhibit-personal = Vad medlemmen skrev, med namn
report-exhibit-other = Fil
report-withheld-title = Vad som är undanhållet
report-withheld-nothing = Inget är undanhållet. Alla anteckningar och alla filer finns här.
report-withheld-pictures =
    { $count ->
        [one] { $shown } bild är undanhållen.
       *[other] { $shown } bilder är undanhållna.
    }
report-withheld-personal =
    { $count ->
        [one] { $shown } brev, kommentar eller mejl är undanhållet, eftersom en person kan nämnas där.
       *[other] { $shown } brev, kommentarer eller mejl är undanhållna, eftersom en person kan nämnas där.
    }
report-withheld-numbers = De undanhållna anteckningarnas nummer: { $numbers }
report-withheld-list = Filen data/withheld-attachments.sha256 räknar upp varje undanhållen fil med dess fingeravtryck. Medlemmen kan visa den senare, och alla kan jämföra.
report-challenges-title = Tvivel som någon kan ha
report-challenges-lead = Varje tvivel är rimligt. Här är vad loggboken kan svara på, och vad den inte kan svara på.
report-challenge-clock = ”Klockan gick fel.”
report-challenge-clock-answer = Loggboken kan inte utesluta det. Den antecknar varje hopp i klockan som appen såg. Det finns ingen tidsstämpel utifrån i filen.
report-challenge-clock-answer-stamped = Tidsstämplar utifrån visar att loggboken fanns senast då. Om tiden före det vittnar bara datorns klocka.
report-challenge-page = ”Sidan redigerades innan den lästes av.”
report-challenge-page-answer = Appen läser i ett eget område, två gånger, och efter en omladdning från servern. En person med full kontroll över datorn kunde ändå ha ändrat sidan.
report-challenge-account = ”Det var en annan persons konto.”
report-challenge-account-answer = Ingen avläsning av reglaget nämner något konto, så loggboken kan inte ensam svara på det. Medlemmen kan visa samma sida igen, eller ett mejl från LinkedIn.
report-challenge-log = ”Det finns en andra loggbok som säger något annat.”
report-challenge-log-answer = Loggboken kan inte utesluta det. En kopia som någon annan sparade tidigare måste vara början på den här loggboken. Jämför huvudet i båda.
report-challenge-tool = ”Appen skrev det som passar den.”
report-challenge-tool-answer = Varje avläsning innehåller det som sågs på sidan, så att alla kan bedöma på nytt. Appens kod är öppen för alla.
report-stamps-title = Tidsstämplar
report-stamps-none = Det finns ingen tidsstämpel i filen.
report-stamps-lead = En tidsstämpel är signerad av en tjänst som medlemmen har valt. Den visar att anteckningarna som den omfattar fanns vid den tiden.
report-stamp-line = Anteckning { $number }: { $authority } anger { $time } för de första { $size } anteckningarna.
report-stamp-line-unread = Anteckning { $number }: svar från { $authority } för de första { $size } anteckningarna.
report-stamp-valid = Den gäller de här anteckningarna, och dess signatur stämmer.
report-stamp-not-valid = Den är inte vad som begärdes. Den sparas som den kom.
report-stamp-not-checked = Appen kunde inte kontrollera den. Den sparas som den kom.
report-stamps-root = Vem tjänsten är kan filen inte visa. Hämta dess rotcertifikat från tjänsten själv.
report-verify-stamp = Den nyaste tidsstämpeln gäller det här huvudet. ROOT.pem är tjänstens rotcertifikat.
report-verify-stamp-silent = Allt före den tiden, och om tjänsten går att lita på.
report-verify-page = Utan kommandorad: öppna data/verify.html i en webbläsare och dra ZIP-filen till den. Det behövs inget internet.
readme-verify-page = För att kontrollera filen i en webbläsare öppnar du data/verify.html och drar ZIP-filen till den. Det behövs inget internet.
readme-files-verify = data/verify.html: en sida som kontrollerar filen, utan internet

# More commands
report-verify-names = Varje fil i den här mappen står på en av de två listorna.
report-verify-names-silent = Någon som har gjort om listorna.
report-verify-tree = Varje huvud passar rad för rad ihop med raden av anteckningar före det.
report-verify-tree-silent = Någon utan nyckel som har gjort om hela loggboken.
report-verify-before = Varje anteckning som visas passar ihop med loggboken före den, och filerna är de som den nämner.
report-verify-before-silent = Anteckningar som inte visas.
report-verify-note = Samma signatur en gång till, kontrollerad med ett annat verktyg.
report-verify-note-silent = När det var, enligt en klocka utifrån.
report-verify-outcome = Ett kommando som inte hittar något fel slutar med slutkod 0. Om något är fel slutar det med en annan kod.

# The report as a PDF
report-page-number = Sida { $page } av { $pages }
report-pictures-smaller = Bilder kan vara mindre här än de är. I ZIP-filen finns var och en som den är.
report-picture-unreadable = Bilden kunde inte ritas här. Den finns i ZIP-filen.
report-pdf-title = Bevisfilerna i den här PDF-filen
report-pdf-lead = Filerna nedan ligger i den här PDF-filen, så som de är i ZIP-filen. De flesta PDF-läsare visar dem som bilagor.
report-pdf-limit = En PDF-fil har inget eget sigill. ZIP-filen innehåller samma PDF-fil, byte för byte, under sitt sigill.
report-pdf-signs = Tecken som PDF-filen inte kan rita skrivs som koder, till exempel [U+4E2D]. I anteckningen står de som de är.
report-pdf-list-long = Listan över alla anteckningar är för lång för den här PDF-filen. Den finns i ZIP-filen.
report-pdf-list = Loggboken: en rad för varje anteckning, med dess fingeravtryck
report-pdf-checkpoint = Ett av loggbokens huvuden
report-pdf-signature = Signaturen över det här huvudet
report-pdf-token = Tidsstämpeln för det här huvudet, som den kom
report-pdf-signers = Nyckeln som signaturen kontrolleras med
report-verify-pdf-files = Det tar ut de här filerna ur PDF-filen. Kommandona nedan körs sedan i den mappen.
report-verify-pdf-files-silent = Allt annat. Det tar bara ut filerna.
readme-files-pdf = data/report.pdf: samma rapport som PDF, som kan lämnas vidare ensam

# Pictures of which a copy shows only parts
report-picture-blacked = Medlemmen har svärtat delar av den här bilden för den här filen. Bilden utan de svarta rutorna är undanhållen.
report-picture-sha256-before = Fingeravtryck (SHA-256) för bilden utan de svarta rutorna: { $sha256 }
report-exhibit-picture-blacked = Bild, delvis svärtad. Fingeravtrycket är det för bilden utan de svarta rutorna.
report-withheld-blacked =
    { $count ->
        [one] { $shown } bild visas delvis svärtad. Hela bilden är undanhållen.
       *[other] { $shown } bilder visas delvis svärtade. De hela bilderna är undanhållna.
    }

# The case file for an authority
case-title = Ärendefil för ett klagomål
case-for = Mottagare: { $authority }
case-person = Vem som klagar
case-person-withheld = Utelämnat i den här kopian
case-account = LinkedIn-konto
case-account-yes = Ja
case-account-no = Nej, personen har inget konto
case-place = Plats, som kod
case-company = Företaget
case-sent = Invändningen skickad
case-aims = Vad den gäller
case-aim-content-ai = Träning av AI som skapar innehåll
case-aim-other-ai = Träning av annan AI och maskininlärning
case-aim-restriction = Begränsning av användningen för AI-träning
case-law = Vad den vilar på
case-law-gdpr = GDPR, artikel 21.1
case-law-uk-gdpr = UK GDPR, artikel 21.1
case-law-swiss = Schweiz dataskyddslag (FADP), artikel 30.2 b
case-law-canada = PIPEDA, bilaga 1, princip 4.3.8: samtycket togs tillbaka
case-law-canada-province = Samtycket togs tillbaka. Provinsen har en egen lag.
case-law-hong-kong = PDPO, dataskyddsprincip 3
case-law-brazil = LGPD, artikel 18, andra stycket
case-law-none = Vi känner inte till någon rätt att invända mot detta där. Det var en begäran.
case-reference = Företagets referens
case-reference-none = Ingen angavs
case-due = Tid för ett svar
case-due-law = Ett svar ska komma senast { $date }. Regel: { $rule }.
case-due-over = Den var över { $date }. Regel: { $rule }.
case-due-yardstick = Lagen sätter ingen dag för detta. { $date } tjänar som riktmärke. Regel: { $rule }.
case-due-none = Vi känner inte till någon lag som sätter en dag.
case-came = Vad som kom tillbaka
case-came-nothing = Inget som personen har noterat
case-came-on = { $date }: { $what }
case-when = { $when }. { $what }. Bilaga { $number }.
case-not-claimed = Den här filen påstår inte att uppgifter har använts. Ingen utanför företaget kan kontrollera det.
case-withheld = Namn, brev och mejl är utelämnade i den här kopian. Personen kan visa dem senare, och vem som helst kan jämföra deras fingeravtryck.
case-timeline-title = Vad som hände
case-timeline-lead = En rad med klockslag antecknade appen i den stunden. En rad med bara en dag antecknade personen. Bredvid står de bilagor som styrker raden.
case-column-day = Dag
case-column-exhibits = Bilagor
case-event-sent = Invändningen skickades till företaget
case-event-acknowledged = Företaget bekräftade att den kom fram
case-event-extended = Företaget bad om mer tid
case-event-extended-until = Företaget bad om tid till { $date }
case-event-stopped = Företaget säger att det har slutat
case-event-partly = Företaget säger att det har slutat till en del
case-event-refused = Företaget sa nej
case-event-unclear = Företaget svarade, och svaret säger inte vad som gjordes
case-event-no-answer = Personen tittade, och det fanns inget svar
case-event-reminded = Personen skickade en påminnelse
case-event-details-sent = Personen skickade det som företaget bad om
case-event-complained-to-company = Personen klagade hos företaget
case-event-complained = Personen klagade hos en myndighet
case-event-authority-replied = Myndigheten skrev till personen
case-event-authority-closed = Myndigheten avslutade ärendet
case-kind-objection = Invändningen, så som personen uppger att den skickades
case-kind-mail = Mejl som personen fick
case-kind-letter = Brev som personen skickade
case-kind-proof = Hela loggboken, med bevis
case-exhibits-lead = Varje bilaga med en fil ligger bredvid den här sidan. Dess nummer står i filens namn.
case-fit-too-large = Bilaga { $number } kan vara för stor för formuläret. Den kan lämnas på begäran.
case-fit-other-type = Bilaga { $number } är av en sort som formuläret kanske inte tar emot. Det den säger står nedan.
case-exhibit-heading = Bilaga { $number }: { $what }, { $date }
case-letters-title = Brev och mejl
case-letters-none = Det finns inga i den här filen.
case-text-withheld = Texten är utelämnad i den här kopian. Dess fingeravtryck finns i loggboken.
case-mail-head = Från { $from }. Ämne: { $subject }
case-mail-valid = Signaturen kontrollerades, och { $signer } står för den här texten.
case-mail-altered = Signaturen kontrollerades, och den stämmer inte. Mejlet är inte som när det skickades.
case-mail-unknown = Ingen kontroll av en signatur klargjorde vem som skrev det. Det visas som personen lämnade det.
case-picture-elsewhere = Det finns inte plats för den här bilden här. Den finns i filen { $file }.
case-proof-title = Hur detta kan kontrolleras
case-proof-text = Den här sidan kommer ur en ZIP-fil som också rymmer hela loggboken. Den kan kontrolleras utan oss.
case-proof-read-me = READ-ME-FIRST.txt i ZIP-filen nämner varje steg, med verktyg som andra har gjort.
case-not-proved-clock = Att datorns klocka gick rätt. READ-ME-FIRST.txt säger om det finns tidsstämplar utifrån i loggboken.
