### Saving a copy: check what goes in, save, and see that the file is intact.

export-title = Spara en kopia av din loggbok
export-lead = Vi lägger din loggbok i en fil. Du kan läsa den, skriva ut den eller ge den till någon du litar på.
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
export-private = Din loggbok kan nämna ditt land. Om du har antecknat en invändning finns även texten med, med ditt namn och din e-postadress.
export-private-pictures = Bilder kan visa ditt namn eller ditt foto. Titta på dem innan du delar filen.
export-practice = Det här är en övning. Det står PRACTICE (övning) i filens namn och på varje sida. Den bevisar inget om ett riktigt konto.
export-save = Spara filen
export-saving = Filen sparas och kontrolleras.

export-done-title = Sparat
export-done-name = Sparat som
export-done-name-practice = Övningsfil, sparad som
export-done-folder = Mapp: { $folder }
export-done-intact = Orörd. Vi öppnade den sparade filen igen och kontrollerade varje del.
export-done-changed = Den sparade filen är inte som vi skrev den. Spara den igen, i en annan mapp.
export-done-unreadable = Vi kunde inte läsa tillbaka den sparade filen. Spara den igen, i en annan mapp.
export-done-code-title = Kort kod
export-done-code-text = Skriv upp koden. Alla kan använda den för att kontrollera att filen inte har ändrats.
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
