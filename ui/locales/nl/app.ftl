### The shell: names, states, dates, errors. Shared by every page.

app-name = Default Off
window-title = { $page } · Default Off
window-title-fault = Fout: { $title }
places = Onderdelen van deze app
place-home = Start
place-records = Logboek
place-help = Help
place-settings = Instellingen
skip = Naar de inhoud
loading = Uw logboek wordt geopend
not-part = Default Off hoort niet bij LinkedIn. LinkedIn heeft de app niet goedgekeurd.

back = Terug
continue = Verder
change = Wijzigen
copy = Kopiëren
copied = Gekopieerd.
found-count =
    { $count ->
        [0] Niets gevonden
       *[other] { $found } gevonden
    }
copy-by-hand = De tekst is gemarkeerd. Druk op Ctrl en C om hem te kopiëren.
important = Belangrijk:
characters-of = { $used } van { $limit } tekens
fault-title = Er is een probleem
picture-fingerprint = Vingerafdruk (SHA-256):
source-line = { $publisher }: { $title }, { $date }.
source-checked = Laatst gecontroleerd op { $date }.
yes = Ja
no = Nee

## Dates

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
date-long = { $day } { $month } { $year }
time-short = { $hour }:{ $minute }
moment-long = { $date } om { $time } uur
date-day = Dag
date-month = Maand
date-year = Jaar

## How we know

how-seen-by-app = Gezien door deze app
how-told-by-member = Door u verteld
how-imported = Geïmporteerd
how-noted-by-app = Genoteerd door deze app
how-signed-by-sender = Ondertekend door de afzender
how-reference-text = Tekst in deze app

## Whose word it is

kind-linkedin-says = LinkedIn zegt
kind-regulator = Feit: wat een toezichthouder zei
kind-court-record = Feit: wat in de rechtbankstukken staat
kind-law = Feit: wat de wet zegt
kind-regulator-open = Wat een toezichthouder zei
kind-court-record-open = Wat in de rechtbankstukken staat
kind-law-open = Wat de wet zegt
kind-our-reading = Hoe wij de bronnen lezen
kind-press = Wat anderen beweren: pers
kind-research = Wat anderen beweren: onderzoek

## The switch and what a look came to

switch-on = Aan
switch-off = Uit
switch-unknown = Niet bekend
outcome-on = Aan
outcome-off = Uit
outcome-not-shown = Niet op de pagina te zien
outcome-signed-out = Uitgelogd
outcome-challenge = LinkedIn vroeg om een controle
outcome-restricted = Account beperkt
outcome-page-problem = De pagina werkte niet
outcome-cannot-tell = Niet vast te stellen

## Practice

practice-strip-name = Oefening
practice-strip-title = U bent aan het oefenen.
practice-strip-text = Dit is een oefensite. Niets hier is echt en niets verlaat deze computer. Wat u bij het oefenen vastlegt, blijft tot u stopt met oefenen of de app sluit.
practice-end = Stoppen met oefenen


## Errors of a command: what happened, and what to do next

problem-disk-full-what = Uw schijf is vol. Daarom konden we dit niet opslaan.
problem-disk-full-next = Maak wat ruimte vrij en probeer het opnieuw. Wat er al in uw logboek stond, is veilig.
problem-read-only-what = We kunnen niet schrijven op de plek van uw logboek. Daarom hebben we dit niet opgeslagen.
problem-read-only-next = Kijk of de schijf op “alleen lezen” staat en probeer het opnieuw. Wat er al in uw logboek stond, is veilig.
problem-denied-what = Uw computer liet ons dit niet opslaan.
problem-denied-next = Kijk of uw gebruikersaccount in uw eigen bestanden mag schrijven en probeer het opnieuw.
problem-busy-what = Default Off is al een keer geopend en gebruikt uw logboek.
problem-busy-next = Sluit het andere venster en probeer het opnieuw.
problem-record-unavailable-what = Uw logboek kan nu niet worden geopend. Daarom is er niets opgeslagen.
problem-record-unavailable-next = Sluit de app en open hem weer. Helpt dat niet, kijk dan bij Help.
problem-site-not-open-what = Het venster van de site is niet open.
problem-site-not-open-next = Open het opnieuw via “De instelling controleren” en ga dan verder.
problem-site-busy-what = De app kijkt nog naar de pagina.
problem-site-busy-next = Wacht even en probeer het dan opnieuw.
problem-site-failed-what = We konden het venster van de site niet openen.
problem-site-failed-next = Probeer het opnieuw of gebruik uw eigen browser. Beide manieren zijn even goed.
problem-practice-failed-what = We konden de oefensite niet starten.
problem-practice-failed-next = Sluit de app en open hem weer. Start daarna de oefening nog een keer.
problem-picture-unreadable-what = We konden dit bestand niet als afbeelding lezen.
problem-picture-unreadable-next = Kies een PNG- of JPEG-afbeelding.
problem-picture-too-large-what = Deze afbeelding is te groot.
problem-picture-too-large-next = Kies een kleinere, bijvoorbeeld een afbeelding van alleen het venster.
problem-page-unreadable-what = Dit bestand is geen opgeslagen webpagina die wij kunnen lezen.
problem-page-unreadable-next = Sla de pagina in uw browser op als HTML. Kies daarna het bestand dat eindigt op .html.
problem-site-open-what = Het LinkedIn-venster is open.
problem-site-open-next = Sluit het en probeer het dan opnieuw.
problem-file-unreadable-what = We konden dit bestand niet lezen.
problem-file-unreadable-next = Kijk of het bestand er nog is en of u het mag openen.
problem-nothing-chosen-what = Er is geen bestand gekozen.
problem-nothing-chosen-next = Kies een bestand of sleep er een naar dit venster.
problem-form-invalid-what = Kijk nog een keer naar deze pagina.
problem-form-invalid-next = Controleer de antwoorden en ga dan verder.
problem-browser-failed-what = We konden uw browser niet openen.
problem-browser-failed-next = Kopieer het adres en plak het in uw browser.
problem-no-such-record-what = Er is geen vastlegging met dit nummer.
problem-no-such-record-next = Ga terug naar uw logboek en kies er een uit de lijst.
problem-not-now-what = Deze stap kan nog niet.
problem-not-now-next = Ga naar Start. De lijst daar laat zien wat de volgende stap is.
problem-unexpected-what = Er ging iets mis dat we niet hadden verwacht.
problem-unexpected-next = Probeer het opnieuw. Wat u eerder hebt opgeslagen, is veilig.

## Problems with a page of their own

trouble-record-set-aside-title = We hebben uw oude logboek bewaard en een nieuw logboek gestart
trouble-record-set-aside-text = Iemand of iets heeft het logboekbestand buiten deze app gewijzigd. We hebben dat bestand zo gelaten. Er staat nu een nieuw bestand naast.
trouble-record-set-aside-next = U kunt doorgaan. Bewaar het oude bestand als u het misschien als bewijs nodig hebt.
trouble-record-rolled-back-title = Een deel van uw nieuwste vastleggingen ontbreekt
trouble-record-rolled-back-text = Het logboekbestand is ouder dan het bestand dat we het laatst zagen. Het kan uit een back-up komen. We hebben dit in het logboek gezet.
trouble-record-rolled-back-next = U kunt doorgaan. Hebt u een nieuwere kopie van het bestand? Bewaar die dan goed.
trouble-record-unavailable-title = We kunnen uw logboek niet openen
trouble-record-unavailable-text = Het bestand is er, maar uw computer laat deze app er niet in schrijven. Er kan dus niets nieuws worden opgeslagen.
trouble-record-unavailable-next = Kijk of de schijf vol is of op “alleen lezen” staat. Sluit daarna de app en open hem weer.
trouble-record-busy-title = Uw logboek is open in een ander venster
trouble-record-busy-text = Default Off is al een keer geopend. Er kan maar één venster in het logboek schrijven.
trouble-record-busy-next = Ga naar het andere venster. Of sluit het en open deze app opnieuw.
trouble-disk-full-title = Uw schijf is vol
trouble-disk-full-text = We konden de laatste stap niet opslaan, dus die telt niet. Wat er al in uw logboek stond, is veilig.
trouble-disk-full-next = Maak wat ruimte vrij en doe de stap nog een keer.
trouble-clock-went-back-title = De klok van uw computer is teruggezet
trouble-clock-went-back-text = De klok geeft een vroegere tijd aan dan uw laatste vastlegging. We hebben dat in het logboek gezet, zodat de tijden eerlijk blijven.
trouble-clock-went-back-next = Controleer de datum en tijd van uw computer. Daarna kunt u doorgaan.
trouble-settings-set-aside-title = We konden uw instellingen niet lezen
trouble-settings-set-aside-text = Het bestand met instellingen was beschadigd. We hebben het bewaard en de eerste instellingen teruggezet. Uw logboek is veilig.
trouble-settings-set-aside-next = U kunt doorgaan en alles opnieuw instellen bij Instellingen.
trouble-place = Waar het op deze computer staat:

problem-mail-unreadable-what = Dit bestand is geen e-mail die wij kunnen lezen.
problem-mail-unreadable-next = Sla de e-mail op als een bestand dat eindigt op .eml en kies dan dat bestand.
problem-mail-too-large-what = Deze e-mail is te groot of heeft te veel delen.
problem-mail-too-large-next = Kies een e-mail van hoogstens 4 MB.
problem-archive-unreadable-what = Dit bestand is geen volledig ZIP-bestand.
problem-archive-unreadable-next = Download het opnieuw en kies het dan zoals het kwam.
problem-archive-encrypted-what = Dit ZIP-bestand is met een wachtwoord beveiligd.
problem-archive-encrypted-next = Kies het bestand zoals LinkedIn het gaf, zonder wachtwoord.
problem-archive-too-large-what = Dit ZIP-bestand bevat meer dan wij lezen.
problem-archive-too-large-next = Er is niets geteld. Kies een kleiner archief.
problem-archive-ambiguous-what = Twee bestanden in dit ZIP-bestand heten hetzelfde.
problem-archive-ambiguous-next = We weten niet welk telt. Download het bestand opnieuw en kies het zoals het kwam.
problem-archive-unknown-what = We kennen geen enkel bestand in dit ZIP-bestand.
problem-archive-unknown-next = Kies het bestand met uw gegevens, zoals LinkedIn het gaf.
problem-stopped-what = U hebt het opslaan gestopt. Er is geen bestand achtergebleven.
problem-stopped-next = Sla opnieuw op wanneer u wilt.
trouble-record-gone-title = Uw eerdere logboek is weg
trouble-record-gone-text = Het logboekbestand is er niet meer. We hadden de nieuwste stand ervan nog genoteerd. Een nieuw logboek noemt die.
trouble-record-gone-next = U kunt doorgaan. Hebt u een kopie van het oude bestand? Bewaar die dan goed.
trouble-record-other-title = Op deze plek stond een ander logboek
trouble-record-other-text = Het bestand is niet het bestand dat we het laatst zagen. We hebben het zo gelaten. Er staat nu een nieuw bestand naast.
trouble-record-other-next = U kunt doorgaan. Hebt u het juiste bestand? Bewaar dat dan goed.
trouble-copy-not-kept-title = Eén veiligheidskopie kon niet worden geschreven
trouble-copy-not-kept-text = Uw logboek is veilig. We houden ook op een tweede plek een korte notitie bij van de nieuwste vastlegging. Die notitie kon niet worden geschreven.
trouble-copy-not-kept-next = U kunt doorgaan. Tot het weer werkt, merken we het misschien niet als het logboekbestand door een ouder bestand wordt vervangen.
page-waits = Een ogenblik.

problem-key-not-changed-what = De sleutel is niet vervangen. Uw sleutelhanger heeft geen nieuwe bewaard.
problem-key-not-changed-next = De sleutel van nu blijft in gebruik. Ontgrendel uw sleutelhanger en probeer het opnieuw.
problem-old-key-kept-what = De nieuwe sleutel is in gebruik. Uw sleutelhanger liet ons de oude nog niet verwijderen.
problem-old-key-kept-next = U kunt verdergaan. De app probeert het opnieuw als ze de sleutel weer nodig heeft.
problem-wrong-passphrase-what = Deze wachtzin past niet.
problem-wrong-passphrase-next = Kijk naar het toetsenbord en de hoofdletters en probeer het opnieuw. U kunt het zo vaak proberen als u wilt.
problem-passphrase-too-short-what = Deze wachtzin is te kort.
problem-passphrase-too-short-next = Kies er een van 8 tekens of meer.
problem-lock-damaged-what = Het bestand van het slot is beschadigd, dus geen wachtzin kan het openen.
problem-lock-damaged-next = Uw logboek is er nog. Bij “Ik ben mijn wachtzin vergeten” staat wat u kunt doen.
problem-keychain-no-answer-what = De sleutelhanger van uw computer geeft geen antwoord, dus het slot blijft.
problem-keychain-no-answer-next = Ontgrendel de sleutelhanger en probeer het opnieuw.
problem-folder-not-opened-what = We konden deze map niet openen.
problem-folder-not-opened-next = Kopieer het pad en open het in uw bestandsbeheer.

problem-drop-unknown-what = Deze app kan dit soort bestand niet aannemen.
problem-drop-unknown-next = Zij neemt afbeeldingen (PNG, JPEG), e-mails (.eml) en bestanden die zij zelf heeft opgeslagen (.zip).
