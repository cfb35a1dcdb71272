### The shell: names, states, dates, errors. Shared by every page.

app-name = Default Off
window-title = { $page } · Default Off
window-title-fault = Fel: { $title }
places = Platser i appen
place-home = Start
place-records = Loggbok
place-help = Hjälp
place-settings = Inställningar
skip = Hoppa till innehållet
loading = Din loggbok öppnas
not-part = Default Off hör inte till LinkedIn. LinkedIn har inte godkänt appen.

back = Tillbaka
continue = Fortsätt
change = Ändra
copy = Kopiera
copied = Kopierat.
found-count =
    { $count ->
        [0] Inget hittades
       *[other] { $found } hittades
    }
copy-by-hand = Texten är markerad. Tryck på Ctrl och C för att kopiera den.
important = Viktigt:
characters-of = { $used } av { $limit } tecken
fault-title = Det finns ett problem
picture-fingerprint = Fingeravtryck (SHA-256):
source-line = { $publisher }: { $title }, { $date }.
source-checked = Senast kontrollerat den { $date }.
yes = Ja
no = Nej

## Dates

month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date-long = { $day } { $month } { $year }
time-short = { $hour }:{ $minute }
moment-long = { $date } kl. { $time }
date-day = Dag
date-month = Månad
date-year = År

## How we know

how-seen-by-app = Sett av appen
how-told-by-member = Sagt av dig
how-imported = Importerat
how-noted-by-app = Noterat av appen
how-signed-by-sender = Signerat av avsändaren
how-reference-text = Text i appen

## Whose word it is

kind-linkedin-says = LinkedIn säger
kind-regulator = Fakta: vad en myndighet har sagt
kind-court-record = Fakta: vad som står i domstolens handlingar
kind-law = Fakta: vad lagen säger
kind-regulator-open = Vad en myndighet har sagt
kind-court-record-open = Vad som står i domstolens handlingar
kind-law-open = Vad lagen säger
kind-our-reading = Så här förstår vi källorna
kind-press = Vad andra påstår: press
kind-research = Vad andra påstår: forskning

## The switch and what a look came to

switch-on = På
switch-off = Av
switch-unknown = Inte känt
outcome-on = På
outcome-off = Av
outcome-not-shown = Visas inte på sidan
outcome-signed-out = Utloggad
outcome-challenge = LinkedIn bad om en kontroll
outcome-restricted = Kontot är begränsat
outcome-page-problem = Sidan fungerade inte
outcome-cannot-tell = Kunde inte avgöras

## Practice

practice-strip-name = Övning
practice-strip-title = Du övar nu.
practice-strip-text = Det här är en övningswebbplats. Inget här är på riktigt, och inget lämnar datorn. Anteckningar från övningen finns kvar tills du avslutar övningen eller stänger appen.
practice-end = Avsluta övningen


## Errors of a command: what happened, and what to do next

problem-disk-full-what = Disken är full, så vi kunde inte spara det här.
problem-disk-full-next = Frigör lite utrymme och försök igen. Det du har sedan tidigare är tryggt.
problem-read-only-what = Vi kan inte skriva på platsen där din loggbok finns, så vi sparade inte det här.
problem-read-only-next = Kontrollera att disken inte är satt till ”endast läsning”. Försök sedan igen. Det du har sedan tidigare är tryggt.
problem-denied-what = Datorn lät oss inte spara det här.
problem-denied-next = Kontrollera att ditt användarkonto får skriva i dina egna filer. Försök sedan igen.
problem-busy-what = Default Off är redan öppet och använder din loggbok.
problem-busy-next = Stäng det andra fönstret och försök igen.
problem-record-unavailable-what = Din loggbok kan inte öppnas just nu, så inget sparades.
problem-record-unavailable-next = Stäng appen och öppna den igen. Om det inte hjälper kan du titta under Hjälp.
problem-site-not-open-what = Webbplatsens fönster är inte öppet.
problem-site-not-open-next = Öppna det igen från ”Kontrollera inställningen” och fortsätt sedan.
problem-site-busy-what = Appen tittar fortfarande på sidan.
problem-site-busy-next = Vänta en stund och försök igen.
problem-site-failed-what = Vi kunde inte öppna webbplatsens fönster.
problem-site-failed-next = Försök igen eller använd din egen webbläsare. Båda sätten är lika bra.
problem-practice-failed-what = Vi kunde inte starta övningswebbplatsen.
problem-practice-failed-next = Stäng appen och öppna den igen. Starta sedan övningen en gång till.
problem-picture-unreadable-what = Vi kunde inte läsa filen som en bild.
problem-picture-unreadable-next = Välj en bild i PNG- eller JPEG-format.
problem-picture-too-large-what = Bilden är för stor.
problem-picture-too-large-next = Välj en mindre, till exempel en bild av bara fönstret.
problem-page-unreadable-what = Filen är inte en sparad webbsida som vi kan läsa.
problem-page-unreadable-next = Spara sidan som HTML i webbläsaren. Välj sedan filen som slutar på .html.
problem-site-open-what = LinkedIn-fönstret är öppet.
problem-site-open-next = Stäng det och försök igen.
problem-file-unreadable-what = Vi kunde inte läsa filen.
problem-file-unreadable-next = Kontrollera att filen finns kvar och att du får öppna den.
problem-nothing-chosen-what = Ingen fil valdes.
problem-nothing-chosen-next = Välj en fil eller dra en till fönstret.
problem-form-invalid-what = Något på sidan behöver ses över.
problem-form-invalid-next = Kontrollera svaren och fortsätt sedan.
problem-browser-failed-what = Vi kunde inte öppna din webbläsare.
problem-browser-failed-next = Kopiera adressen och klistra in den i webbläsaren.
problem-no-such-record-what = Det finns ingen anteckning med det numret.
problem-no-such-record-next = Gå tillbaka till din loggbok och välj en anteckning i listan.
problem-not-now-what = Det här steget går inte att göra än.
problem-not-now-next = Gå till Start. Listan där visar vad som kommer härnäst.
problem-unexpected-what = Något gick fel som vi inte hade väntat oss.
problem-unexpected-next = Försök igen. Det du sparat tidigare är tryggt.

## Problems with a page of their own

trouble-record-set-aside-title = Vi behöll din gamla loggbok och började på en ny
trouble-record-set-aside-text = Någon eller något har ändrat loggbokens fil utanför appen. Vi behöll filen som den är. En ny ligger bredvid.
trouble-record-set-aside-next = Du kan fortsätta. Behåll den gamla filen om du kan behöva den som bevis.
trouble-record-rolled-back-title = Några av dina nyaste anteckningar saknas
trouble-record-rolled-back-text = Loggbokens fil är äldre än den vi såg senast. Den kan komma från en säkerhetskopia. Vi har skrivit upp det i loggboken.
trouble-record-rolled-back-next = Du kan fortsätta. Om du har en nyare kopia av filen, förvara den säkert.
trouble-record-unavailable-title = Vi kan inte öppna din loggbok
trouble-record-unavailable-text = Filen finns, men datorn låter inte appen skriva i den. Därför kan inget nytt sparas.
trouble-record-unavailable-next = Kontrollera att disken inte är full eller satt till ”endast läsning”. Stäng sedan appen och öppna den igen.
trouble-record-busy-title = Din loggbok är öppen i ett annat fönster
trouble-record-busy-text = Default Off är redan öppet. Bara ett fönster i taget kan skriva i loggboken.
trouble-record-busy-next = Gå till det andra fönstret. Eller stäng det och öppna appen igen.
trouble-disk-full-title = Disken är full
trouble-disk-full-text = Vi kunde inte spara det senaste steget, så det räknas inte. Det du har sedan tidigare är tryggt.
trouble-disk-full-next = Frigör lite utrymme och gör steget igen.
trouble-clock-went-back-title = Datorns klocka har gått tillbaka
trouble-clock-went-back-text = Klockan visar en tidigare tid än din senaste anteckning. Vi har skrivit upp det i loggboken, så att tiderna förblir ärliga.
trouble-clock-went-back-next = Kontrollera datorns datum och tid. Sedan kan du fortsätta.
trouble-settings-set-aside-title = Vi kunde inte läsa dina inställningar
trouble-settings-set-aside-text = Filen med inställningar var skadad. Vi behöll den och gick tillbaka till de första inställningarna. Din loggbok är trygg.
trouble-settings-set-aside-next = Du kan fortsätta och ställa in allt igen under Inställningar.
trouble-place = Var den finns på datorn:

problem-mail-unreadable-what = Filen är inte ett mejl som vi kan läsa.
problem-mail-unreadable-next = Spara mejlet som en fil som slutar på .eml och välj sedan den filen.
problem-mail-too-large-what = Mejlet är för stort eller har för många delar.
problem-mail-too-large-next = Välj ett mejl på högst 4 MB.
problem-archive-unreadable-what = Den här filen är inte en hel ZIP-fil.
problem-archive-unreadable-next = Ladda ner den igen och välj den sedan så som den kom.
problem-archive-encrypted-what = Den här ZIP-filen är låst med ett lösenord.
problem-archive-encrypted-next = Välj filen så som LinkedIn gav den, utan lösenord.
problem-archive-too-large-what = Den här ZIP-filen innehåller mer än vi läser.
problem-archive-too-large-next = Inget räknades. Välj ett mindre arkiv.
problem-archive-ambiguous-what = Två filer i den här ZIP-filen heter likadant.
problem-archive-ambiguous-next = Vi vet inte vilken som gäller. Ladda ner filen igen och välj den så som den kom.
problem-archive-unknown-what = Vi känner inte igen någon fil i den här ZIP-filen.
problem-archive-unknown-next = Välj filen med dina data, så som LinkedIn gav den.
problem-stopped-what = Du avbröt sparandet. Ingen fil blev kvar.
problem-stopped-next = Spara igen när du vill.
trouble-record-gone-title = Din tidigare loggbok är borta
trouble-record-gone-text = Loggbokens fil finns inte kvar. Vi hade fortfarande antecknat dess senaste läge. En ny loggbok nämner det.
trouble-record-gone-next = Du kan fortsätta. Om du har en kopia av den gamla filen, förvara den säkert.
trouble-record-other-title = En annan loggbok låg på den här platsen
trouble-record-other-text = Filen är inte den vi såg senast. Vi behöll den som den är. En ny ligger bredvid.
trouble-record-other-next = Du kan fortsätta. Om du har rätt fil, förvara den säkert.
trouble-copy-not-kept-title = En säkerhetskopia gick inte att skriva
trouble-copy-not-kept-text = Din loggbok är trygg. Vi har också en kort notering om den nyaste anteckningen på en andra plats. Den noteringen gick inte att skriva.
trouble-copy-not-kept-next = Du kan fortsätta. Tills det fungerar igen kanske vi inte märker om loggbokens fil byts mot en äldre.
page-waits = Ett ögonblick.

problem-key-not-changed-what = Nyckeln byttes inte. Nyckelringen behöll ingen ny.
problem-key-not-changed-next = Den hittillsvarande nyckeln används fortfarande. Lås upp nyckelringen och försök igen.
problem-old-key-kept-what = Den nya nyckeln används. Nyckelringen lät oss inte ta bort den gamla än.
problem-old-key-kept-next = Du kan fortsätta. Appen försöker igen nästa gång den behöver nyckeln.
problem-wrong-passphrase-what = Lösenfrasen stämmer inte.
problem-wrong-passphrase-next = Kontrollera tangentbordet och stora bokstäver och försök igen. Du kan försöka hur många gånger du vill.
problem-passphrase-too-short-what = Lösenfrasen är för kort.
problem-passphrase-too-short-next = Välj en med minst 8 tecken.
problem-lock-damaged-what = Låsets fil är skadad, så ingen lösenfras kan öppna det.
problem-lock-damaged-next = Din loggbok finns kvar. Under ”Jag har glömt min lösenfras” står vad du kan göra.
problem-keychain-no-answer-what = Datorns nyckelring svarar inte, så låset är kvar.
problem-keychain-no-answer-next = Lås upp nyckelringen och försök igen.
problem-folder-not-opened-what = Vi kunde inte öppna mappen.
problem-folder-not-opened-next = Kopiera sökvägen och öppna den i din filhanterare.

problem-drop-unknown-what = Appen kan inte ta emot den här sortens fil.
problem-drop-unknown-next = Den tar emot bilder (PNG, JPEG), mejl (.eml) och filer som den själv har sparat (.zip).
