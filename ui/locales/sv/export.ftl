### Saving a copy: check what goes in, save, and see that the file is intact.

export-title = Spara en kopia av din loggbok
export-lead = Vi lägger din loggbok i en ZIP-fil. Öppna den: report.html i den är till för att läsa och skriva ut. Du kan ge filen till någon du litar på.
export-yours = Filen är till dig. Du bestämmer vem som ser den.
export-empty-text = Kontrollera din inställning först. Sedan kan du spara anteckningen om den.
export-empty-check = Kontrollera min inställning
export-check-title = Kontrollera innan du sparar
export-records =
    { $count ->
        [one] { $shown } anteckning
       *[other] { $shown } anteckningar
    }
export-pictures =
    { $count ->
        [0] Inga bilder
        [one] { $shown } bild
       *[other] { $shown } bilder
    }
export-row-records = Anteckningar
export-row-pictures = Bilder
export-row-report = En sida att läsa eller skriva ut
export-row-report-value = Ja, för alla webbläsare
export-row-seal = Sigill
export-sealed = Förseglad med den här datorns nyckel
export-unsealed = Inte förseglad. Datorn har ingen nyckel till hands. Anteckningarna är ändå länkade till varandra.
export-row-file = Filnamn
export-row-folder = Mapp
export-change-folder = Välj en annan mapp
export-private = Din loggbok kan nämna ditt land och datorns tidszon.
export-private-pictures = Bilder kan visa ditt namn eller ditt foto. Titta på dem innan du delar filen.
export-practice = Det här är en övning. Det står PRACTICE (övning) i filens namn och på varje sida. Den bevisar inget om ett riktigt konto.
export-save = Spara filen
export-saving = Filen sparas och kontrolleras.

export-done-title = Sparat
export-done-name = Sparat som
export-done-name-practice = Övningsfil, sparad som
export-done-folder = Mapp: { $folder }
export-done-open = Öppna ZIP-filen. I mappen ”data” ligger report.html, att läsa och skriva ut.
export-done-intact = Orörd. Vi öppnade den sparade filen igen och kontrollerade varje del.
export-done-changed = Den sparade filen är inte som vi skrev den. Spara den igen, i en annan mapp.
export-done-unreadable = Vi kunde inte läsa tillbaka den sparade filen. Spara den igen, i en annan mapp.
export-done-code-title = Kort kod
export-done-code-text = Skriv upp koden och förvara den skilt från filen. ”Kontrollera en sparad fil” visar en fils kod, så att du kan jämföra de två.
export-done-code-label = Filens korta kod
export-done-sha-title = Hela fingeravtrycket, för experter
export-done-sha-label = Filens SHA-256
export-done-size = Storlek: { $size }
export-done-size-bytes = { $size } byte
export-done-size-kilobytes = { $size } kB
export-done-size-megabytes = { $size } MB
export-done-next-title = Det här kan du göra nu
export-done-verify = Kontrollera filen
export-done-again = Spara en kopia till
export-done-home = Gå till Start
export-done-limit = Filen visar vad sidan visade dig, och när. Den bevisar inte vad LinkedIn har gjort med dina uppgifter.

export-saving-files = { $done } av { $total } filer är skrivna.
export-cancel = Avbryt sparandet
export-choose-title = Vad som ska med
export-scope = Vilka anteckningar
export-scope-hint = Det här gäller anteckningarna. Bilder, brev, kommentarer och mejl väljer du längre ned.
export-scope-all = Alla anteckningar
export-scope-since = Anteckningar från en viss dag
export-scope-picked = Anteckningar som jag väljer
export-since = Första dagen
export-since-hint = Till exempel 2026-11-22
export-since-missing = Ange en dag, till exempel 2026-11-22.
export-pick = Välj anteckningarna
export-pick-none = Välj minst en anteckning.
export-parts = Vad mer som ska vara med
export-parts-pictures = Ta med mina bilder
export-parts-personal = Ta med mina brev, kommentarer och mejl
export-parts-personal-hint = De kan innehålla ditt namn, din adress och din e-postadress. Utan den här bocken kommer de inte med.
export-row-withheld = Kommer inte med
export-withheld-records =
    { $count ->
        [one] { $shown } anteckning. Bara dess fingeravtryck finns i filen.
       *[other] { $shown } anteckningar. Bara deras fingeravtryck finns i filen.
    }
export-withheld-pictures =
    { $count ->
        [one] { $shown } bild
       *[other] { $shown } bilder
    }
export-withheld-personal =
    { $count ->
        [one] { $shown } brev, kommentar eller mejl
       *[other] { $shown } brev, kommentarer och mejl
    }
export-withheld-nothing = Inget
export-withheld-still = Filen går ändå att kontrollera fullt ut. Av det som inte är med har den bara ett fingeravtryck, och inget att läsa.
export-personal-in = Brev, kommentarer och mejl finns i filen. De kan innehålla ditt namn, din adress och din e-postadress.
export-stamp-title = En tidsstämpel, om du vill ha en
export-stamp-text = Någon utomstående kan bekräfta att din loggbok såg ut så här vid en viss tid. Du väljer vem.
export-stamp-go = Läs om tidsstämplar
stamp-title = Tidsstämplar
stamp-lead = Med en tidsstämpel kan någon utomstående bekräfta att din loggbok såg ut så här vid en viss tid.
stamp-why = Datorns klocka kan gå fel. En tidsstämpel beror inte på den.
stamp-optional = Du behöver ingen. Din loggbok sparas och går att kontrollera utan den.
stamp-empty = Det finns inget att stämpla än. Kontrollera din inställning först.
stamp-address = Adress till tidsstämpeltjänsten
stamp-address-hint = Den börjar med https:// eller http://. Fråga din advokat eller din myndighet vilken tjänst de litar på.
stamp-address-fault = Ange en internetadress som börjar med https:// eller http:// och som inte innehåller något användarnamn eller någon port.
stamp-plan = Visa vad som skulle lämna datorn
stamp-leaves-title = Vad som lämnar datorn
stamp-leaves-bytes = Dessa 32 byte, och ett slumptal för att känna igen svaret:
stamp-leaves-label = De 32 byten
stamp-leaves-covers =
    { $count ->
        [one] De är ett fingeravtryck av din { $shown } anteckning. Ingen kan läsa anteckningen ur dem.
       *[other] De är ett fingeravtryck av dina { $shown } anteckningar. Ingen kan läsa anteckningarna ur dem.
    }
stamp-leaves-to = De går till { $host }.
stamp-learns-title = Vem får veta vad
stamp-learns-service = Tjänsten får veta din internetadress, tiden och de 32 byten.
stamp-learns-network = Ditt nätverk får veta att du nådde { $host }.
stamp-learns-linkedin = LinkedIn får inte veta något om det.
stamp-ask = Begär tidsstämpeln
stamp-other = Använd en annan adress
stamp-asking = Begäran pågår. Du kan fortsätta med annat. Inget väntar på svaret.
stamp-pending-title = Inte stämplat än
stamp-pending-not-asked = Begäran till tjänsten blev inte klar.
stamp-pending-offline = Vi kunde inte nå tjänsten. Du kanske saknar internet.
stamp-pending-too-slow = Tjänsten svarade inte inom 10 sekunder.
stamp-pending-refused = Tjänsten svarade med ett fel.
stamp-pending-bad-certificate = Tjänsten kunde inte bevisa vem den är, så vi skickade inget.
stamp-pending-at = Adress: { $address }
stamp-again = Försök igen
stamp-drop = Avstå från den
stamp-kept-title = Dina tidsstämplar
stamp-kept-none = Du har inga än.
stamp-kept-time = Tjänsten anger { $time }.
stamp-kept-covers =
    { $count ->
        [one] Den omfattar { $shown } anteckning.
       *[other] Den omfattar de första { $shown } anteckningarna.
    }
stamp-kept-from = Från { $address }
stamp-kept-valid = Den gäller de här anteckningarna och dess signatur stämmer. Vem tjänsten är får du själv bedöma.
stamp-kept-not-valid = Den är inte vad vi begärde. Den sparas som den kom.
stamp-kept-not-checked = Vi kunde inte kontrollera den här. Den sparas som den kom. Andra verktyg kan kanske läsa den.
stamp-kept-open = Öppna anteckning { $number }

# A PDF too
export-parts-pdf = Spara en PDF också
export-parts-pdf-hint = Samma rapport i en fil, att skriva ut eller skicka dit ZIP-filer inte tas emot.
export-done-pdf = PDF-filen bredvid: { $file }

# Single pictures of a saved copy
export-pictures-title = Välj för enskilda bilder
export-pictures-lead = Du kan utelämna en bild eller svärta delar av den. Din egen loggbok behåller hela bilden.
export-pictures-none = De här anteckningarna har inga bilder.
export-picture-label = Bild till anteckning { $number }
export-picture-alt = Bild som sparades med anteckning { $number }
export-picture-before-edit = Det här är bilden innan du svärtade eller skar bort något. Den blir kvar utanför om du inte tar med den.
export-picture-how = Hur den tas med
export-picture-whole = Som den är
export-picture-blacked = Delvis svärtad
export-picture-out = Utelämnad
export-picture-box-first = Rita en ruta på bilden till anteckning { $number }, eller välj något annat för den.
export-picture-preview = Så här visar filen den:
export-picture-preview-alt = Bild till anteckning { $number } med de svarta rutorna, så som filen visar den
picture-edit-black-file = Rita en ruta över allt privat, till exempel ditt namn. Rutan blir svart i filen.
export-pictures-more = Visa fler bilder
export-withheld-blacked =
    { $count ->
        [one] Delar av { $shown } bild är svärtade
       *[other] Delar av { $shown } bilder är svärtade
    }
export-done-withheld = Det här finns inte i filen:
export-done-withheld-nothing = Ingenting är utelämnat. Alla anteckningar och alla filer finns med.

# Time stamp services to pick from
stamp-pick = Vilken tjänst
stamp-pick-first = Välj en tjänst först.
stamp-pick-other = En annan tjänst. Jag skriver in dess adress.
stamp-pick-note = Listan bygger på allmän kunskap från november 2026. Vi har inte provat tjänsterna. Adresser och villkor kan ändras.
stamp-pick-qualified = Europeiska unionen för listor över tjänster som dess lag kallar ”kvalificerade”. Vi har inte läst listorna. Därför är ingen tjänst märkt så här.
stamp-offer-anyone = Den säger att vem som helst får använda den gratis.
stamp-offer-signers = Den är till för dem som signerar program eller dokument.
stamp-offer-members = Den är till för sina medlemmar, till exempel universitet.
stamp-offer-own-platform = Den är till för dem som gör program för dess egna enheter.
stamp-pick-uncertain = Den här är vi mindre säkra på.
stamp-pick-plain = Den svarar utan kryptering.
stamp-learns-plain = Den här tjänsten svarar utan kryptering. Andra på vägen kan läsa de 32 byten och svaret. De kan inte ändra svaret utan att det märks, för det är signerat.
