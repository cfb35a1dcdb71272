### Checking a saved file.

verify-title = Kontrollera en sparad fil
verify-lead = Välj en fil som appen har gjort. Vi kontrollerar om något i den har ändrats. Det fungerar utan internet.
verify-pick = Välj en fil
verify-drop = Dra filen till fönstret eller välj den.
verify-drop-hint = En sparad fil slutar på .zip.
verify-last = Kontrollera filen jag sparade senast
verify-last-name = Senast sparad: { $name }
verify-checking = Filen kontrolleras.
verify-again = Kontrollera en annan fil
verify-dropped = Du har dragit hit en fil. Tryck på knappen för att kontrollera den.
verify-dropped-check = Kontrollera filen

verify-intact-title = Filen är orörd
verify-intact-text =
    { $count ->
        [one] Den har { $records } anteckning. Inget i den har ändrats efter att den sparades.
       *[other] Den har { $records } anteckningar. Inget i den har ändrats efter att den sparades.
    }
verify-changed-title = Filen har ändrats efter att den sparades
verify-changed-record = Den första ändringen är vid anteckning { $number }.
verify-changed-elsewhere = Den första ändringen är utanför anteckningarna.
verify-changed-next = Lita inte på den här kopian. Om du har en annan kopia kan du kontrollera den.
verify-changed-claims = Det här säger kopian om sig själv. Efter en ändring är inget av det säkert.
verify-unreadable-title = Vi kan inte kontrollera filen
verify-unreadable-text = Den gjordes inte av appen, eller så saknas en del av den.
verify-unreadable-next = Välj .zip-filen som du sparade med appen.

verify-row-file = Fil
verify-row-made = Gjord den
verify-row-records = Anteckningar
verify-row-code = Filens korta kod
verify-code-compare = Skrev du upp en kod när du sparade filen? Jämför den med den här. En annan kod betyder en annan fil.
verify-row-seal = Sigill
verify-row-where = Var den skiljer sig
verify-row-how = Hur den skiljer sig
verify-row-why = Varför
verify-made-unknown = Inte angivet
verify-seal-own = Förseglad med den här datorns nyckel
verify-seal-other = Förseglad med en nyckel som den här datorn inte har. Jämför fingeravtrycket med den som gav dig filen.
verify-seal-none = Inte förseglad. Filen kan visa att delarna passar ihop. Den kan inte visa vem som satte ihop dem.
verify-seal-changed = Det finns ett sigill, men kopian klarar inte kontrollen. Därför går sigillet inte i god för den.
verify-seal-changed-none = Inget sigill gäller för kopian.
verify-fingerprint = Nyckelns fingeravtryck
verify-practice-title = Det här är en övningsfil
verify-practice-text = Den gjordes på övningswebbplatsen. Den bevisar inget om ett riktigt konto.

verify-limit-title = Vad det här visar och inte visar
verify-limit = Det visar att filen inte har ändrats. Det bevisar inte vad LinkedIn har gjort med dina uppgifter.
verify-limit-before = En orörd fil har inte ändrats efter att den sparades. Det bevisar inte vad LinkedIn har gjort med dina uppgifter.
verify-limit-changed = Kopian bevisar ingenting som den är. Kontrollen visar inte vem som ändrade den eller varför.
verify-limit-unreadable = Vi kunde inte titta i filen. Därför säger det här inget om vad den innehåller.
verify-others-title = Du behöver inte lita på oss
verify-others-text = Filen är en vanlig ZIP. READ-ME-FIRST.txt i den visar kommandon för verktyg som andra har gjort.

verify-bad-missing-file = En del saknas.
verify-bad-added-file = En del har lagts till.
verify-bad-hash-differs = En del har ett annat innehåll än förut.
verify-bad-content-unreadable = En del går inte att läsa.
verify-bad-malformed-manifest = Listan över delarna har inte rätt form.
verify-bad-malformed-bag = Delarna är inte ihopsatta som förut.
verify-bad-payload-oxum-differs = Storleken på alla delar är inte som angivet.
verify-bad-malformed-keys = Listan över nycklar har inte rätt form.
verify-bad-seal-missing = Ett sigill saknas.
verify-bad-seal-malformed = Ett sigill har inte rätt form.
verify-bad-seal-invalid = Ett sigill passar inte.
verify-bad-unknown-key = Den förseglades med en annan nyckel än den som anteckningarna nämner.
verify-bad-malformed-list = Listan över anteckningar har inte rätt form.
verify-bad-malformed-entry = En anteckning har inte rätt form.
verify-bad-entry-differs = En anteckning är inte den som finns i listan.
verify-bad-entry-out-of-place = En anteckning står inte på sin plats.
verify-bad-head-before-differs = En anteckning passar inte ihop med den före.
verify-bad-checkpoint-missing = Listans sista sigill saknas.
verify-bad-malformed-checkpoint = Ett sigill för listan har inte rätt form.
verify-bad-list-shortened = Anteckningar saknas i slutet av listan.
verify-bad-list-hash-differs = Listan över anteckningar är inte som när den förseglades.
verify-bad-root-differs = Raden av anteckningar är inte som när den förseglades.
verify-bad-attachment-missing = En bild saknas.
verify-bad-attachment-differs = En bild är inte den som sparades.
verify-bad-attachment-unreferenced = En bild har lagts till som ingen anteckning nämner.
verify-bad-practice-mixed = Övningar och riktiga anteckningar är blandade.
verify-bad-tree-differs = Den lagrade raden passar inte ihop med anteckningarna.
verify-bad-database-damaged = Lagringen av anteckningarna är skadad.
verify-bad-other = Något är inte som det var.

verify-reason-unreadable-file = Systemet lät oss inte läsa filen.
verify-reason-not-a-zip = Det är inte en ZIP-fil, eller så är den skadad.
verify-reason-stray-bytes = Den innehåller byte som inte hör till någon fil i den.
verify-reason-duplicate-name = Två filer i den har samma namn.
verify-reason-unsafe-name = Ett filnamn i den kan göra skada, så vi öppnade den inte.
verify-reason-special-file = Den innehåller en länk, så vi öppnade den inte.
verify-reason-encrypted = En del av den är låst med ett lösenord.
verify-reason-unknown-packing = En del av den är packad på ett sätt som vi inte känner till.
verify-reason-too-many-files = Den innehåller för många filer.
verify-reason-too-large = Uppackad skulle den bli större än en sparad fil kan vara.
verify-reason-headers-differ = Dess två innehållsförteckningar stämmer inte överens.
verify-reason-several-folders = Den innehåller inte en enda mapp överst.
verify-reason-no-bag = Det är en ZIP-fil, men appen har inte gjort den.
verify-reason-newer-format = En nyare version av appen har gjort den. Kontrollera den med den versionen.
verify-reason-other = Vi känner inte till den här sortens fil.
