### Checking a saved file.

verify-title = Een opgeslagen bestand controleren
verify-lead = Kies een bestand dat deze app heeft gemaakt. We controleren of er iets in is gewijzigd. Dit werkt zonder internet.
verify-pick = Een bestand kiezen
verify-drop = Sleep het bestand naar dit venster of kies het.
verify-drop-hint = Een opgeslagen bestand eindigt op .zip.
verify-last = Het bestand controleren dat ik het laatst heb opgeslagen
verify-last-name = Laatst opgeslagen: { $name }
verify-checking = Het bestand wordt gecontroleerd.
verify-again = Een ander bestand controleren
verify-dropped = U hebt een bestand hierheen gesleept. Druk op de knop om het te controleren.
verify-dropped-check = Het gesleepte bestand controleren

verify-intact-title = Dit bestand is ongeschonden
verify-intact-text =
    { $count ->
        [one] Het bevat { $records } vastlegging. Er is niets in gewijzigd nadat het is opgeslagen.
       *[other] Het bevat { $records } vastleggingen. Er is niets in gewijzigd nadat het is opgeslagen.
    }
verify-changed-title = Dit bestand is gewijzigd nadat het is opgeslagen
verify-changed-record = De eerste wijziging is bij vastlegging { $number }.
verify-changed-elsewhere = De eerste wijziging zit buiten de vastleggingen.
verify-changed-next = Vertrouw niet op deze kopie. Hebt u een andere kopie? Controleer die dan.
verify-changed-claims = Dit zegt de kopie over zichzelf. Na een wijziging staat niets daarvan vast.
verify-unreadable-title = We kunnen dit bestand niet controleren
verify-unreadable-text = Het is niet door deze app gemaakt, of er ontbreekt een deel.
verify-unreadable-next = Kies het .zip-bestand dat u met deze app hebt opgeslagen.

verify-row-file = Bestand
verify-row-made = Gemaakt op
verify-row-records = Vastleggingen
verify-row-code = Korte code van dit bestand
verify-code-compare = Hebt u bij het opslaan een code opgeschreven? Vergelijk die met deze code. Een andere code betekent een ander bestand.
verify-row-seal = Zegel
verify-row-where = Waar het afwijkt
verify-row-how = Hoe het afwijkt
verify-row-why = Waarom
verify-made-unknown = Niet vermeld
verify-seal-own = Verzegeld met de sleutel van deze computer
verify-seal-other = Verzegeld met een sleutel die deze computer niet heeft. Vergelijk de vingerafdruk samen met de persoon van wie u het bestand hebt gekregen.
verify-seal-none = Niet verzegeld. Het bestand kan laten zien dat de delen bij elkaar passen. Het kan niet laten zien wie ze heeft samengesteld.
verify-seal-changed = Er is een zegel, maar deze kopie doorstaat de controle niet. Het zegel staat er dus niet voor in.
verify-seal-changed-none = Voor deze kopie geldt geen zegel.
verify-fingerprint = Vingerafdruk van de sleutel
verify-practice-title = Dit is een oefenbestand
verify-practice-text = Het is gemaakt op de oefensite. Het bewijst niets over een echt account.

verify-limit-title = Wat dit laat zien en wat niet
verify-limit = Dit laat zien dat het bestand niet is gewijzigd. Het bewijst niet wat LinkedIn met uw gegevens heeft gedaan.
verify-limit-before = Een ongeschonden bestand is na het opslaan niet gewijzigd. Dat bewijst niet wat LinkedIn met uw gegevens heeft gedaan.
verify-limit-changed = Deze kopie bewijst niets zoals ze nu is. De controle laat niet zien wie haar heeft gewijzigd of waarom.
verify-limit-unreadable = We konden er niet in kijken. Dit zegt dus niets over wat er in het bestand staat.
verify-others-title = U hoeft ons niet te vertrouwen
verify-others-text = Het bestand is een gewone ZIP. In READ-ME-FIRST.txt daarin staan opdrachten voor hulpmiddelen die anderen hebben gemaakt.

verify-bad-missing-file = Er ontbreekt een deel.
verify-bad-added-file = Er is een deel toegevoegd.
verify-bad-hash-differs = Een deel heeft een andere inhoud dan eerst.
verify-bad-content-unreadable = Een deel is niet te lezen.
verify-bad-malformed-manifest = De lijst met delen heeft niet de juiste vorm.
verify-bad-malformed-bag = De delen zijn niet samengesteld zoals eerst.
verify-bad-payload-oxum-differs = De grootte van alle delen is niet zoals vermeld.
verify-bad-malformed-keys = De lijst met sleutels heeft niet de juiste vorm.
verify-bad-seal-missing = Er ontbreekt een zegel.
verify-bad-seal-malformed = Een zegel heeft niet de juiste vorm.
verify-bad-seal-invalid = Een zegel past niet.
verify-bad-unknown-key = Het is verzegeld met een andere sleutel dan de vastleggingen noemen.
verify-bad-malformed-list = De lijst met vastleggingen heeft niet de juiste vorm.
verify-bad-malformed-entry = Een vastlegging heeft niet de juiste vorm.
verify-bad-entry-differs = Een vastlegging is niet die uit de lijst.
verify-bad-entry-out-of-place = Een vastlegging staat niet op haar plaats.
verify-bad-head-before-differs = Een vastlegging past niet bij die ervoor.
verify-bad-checkpoint-missing = Het laatste zegel van de lijst ontbreekt.
verify-bad-malformed-checkpoint = Een zegel van de lijst heeft niet de juiste vorm.
verify-bad-list-shortened = Aan het eind van de lijst ontbreken vastleggingen.
verify-bad-list-hash-differs = De lijst met vastleggingen is niet zoals zij is verzegeld.
verify-bad-root-differs = De reeks vastleggingen is niet zoals zij is verzegeld.
verify-bad-attachment-missing = Er ontbreekt een afbeelding.
verify-bad-attachment-differs = Een afbeelding is niet die welke is bewaard.
verify-bad-attachment-unreferenced = Er is een afbeelding toegevoegd die geen vastlegging noemt.
verify-bad-practice-mixed = Oefeningen en echte vastleggingen zijn gemengd.
verify-bad-tree-differs = De opgeslagen reeks past niet bij de vastleggingen.
verify-bad-database-damaged = De opslag van de vastleggingen is beschadigd.
verify-bad-other = Iets is niet zoals het was.

verify-reason-unreadable-file = Het systeem liet ons het bestand niet lezen.
verify-reason-not-a-zip = Het is geen ZIP-bestand of het is beschadigd.
verify-reason-stray-bytes = Het bevat bytes die bij geen enkel bestand erin horen.
verify-reason-duplicate-name = Twee bestanden erin hebben dezelfde naam.
verify-reason-unsafe-name = Een bestandsnaam erin kan schade doen. Daarom hebben we het niet geopend.
verify-reason-special-file = Het bevat een koppeling. Daarom hebben we het niet geopend.
verify-reason-encrypted = Een deel ervan is met een wachtwoord vergrendeld.
verify-reason-unknown-packing = Een deel ervan is ingepakt op een manier die wij niet kennen.
verify-reason-too-many-files = Het bevat te veel bestanden.
verify-reason-too-large = Uitgepakt is het groter dan een opgeslagen bestand kan zijn.
verify-reason-headers-differ = De twee inhoudsopgaven erin kloppen niet met elkaar.
verify-reason-several-folders = Het bevat bovenaan niet precies één map.
verify-reason-no-bag = Het is een ZIP-bestand, maar deze app heeft het niet gemaakt.
verify-reason-newer-format = Een nieuwere versie van deze app heeft het gemaakt. Controleer het met die versie.
verify-reason-other = Dit soort bestand kennen wij niet.
