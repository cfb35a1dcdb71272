### Saving a copy: check what goes in, save, and see that the file is intact.

export-title = Een kopie van uw logboek opslaan
export-lead = We zetten uw logboek in één bestand. U kunt het lezen, afdrukken of aan iemand geven die u vertrouwt.
export-yours = Dit bestand is voor u. U beslist wie het ziet.
export-empty-text = Controleer eerst uw instelling. Daarna kunt u de vastlegging daarvan opslaan.
export-empty-check = Mijn instelling controleren
export-check-title = Controleer voordat u opslaat
export-records =
    { $count ->
        [one] { $shown } vastlegging
       *[other] { $shown } vastleggingen
    }
export-pictures =
    { $count ->
        [0] Geen afbeeldingen
        [one] { $shown } afbeelding
       *[other] { $shown } afbeeldingen
    }
export-row-records = Vastleggingen
export-row-pictures = Afbeeldingen
export-row-report = Een pagina om te lezen of af te drukken
export-row-report-value = Ja, voor elke browser
export-row-seal = Zegel
export-sealed = Verzegeld met de sleutel van deze computer
export-unsealed = Niet verzegeld. Deze computer heeft geen sleutel bij de hand. De vastleggingen zijn wel aan elkaar gekoppeld.
export-row-file = Bestandsnaam
export-row-folder = Map
export-change-folder = Een andere map kiezen
export-private = In uw logboek kan uw land staan. Hebt u een bezwaar genoteerd? Dan staat de tekst daarvan er ook in, met uw naam en e-mailadres.
export-private-pictures = Afbeeldingen kunnen uw naam of uw foto tonen. Bekijk ze voordat u het bestand deelt.
export-practice = Dit is een oefening. In de bestandsnaam en op elke pagina staat PRACTICE (oefening). Het bestand bewijst niets over een echt account.
export-save = Het bestand opslaan
export-saving = Het bestand wordt opgeslagen en gecontroleerd.

export-done-title = Opgeslagen
export-done-name = Opgeslagen als
export-done-name-practice = Oefenbestand, opgeslagen als
export-done-folder = Map: { $folder }
export-done-intact = Ongeschonden. We hebben het opgeslagen bestand weer geopend en elk deel gecontroleerd.
export-done-changed = Het opgeslagen bestand is niet zoals wij het hebben geschreven. Sla het opnieuw op, in een andere map.
export-done-unreadable = We konden het opgeslagen bestand niet teruglezen. Sla het opnieuw op, in een andere map.
export-done-code-title = Korte code
export-done-code-text = Schrijf deze code op. Iedereen kan daarmee controleren dat het bestand niet is gewijzigd.
export-done-code-label = Korte code van het bestand
export-done-sha-title = De hele vingerafdruk, voor deskundigen
export-done-sha-label = SHA-256 van het bestand
export-done-size = Grootte: { $size }
export-done-size-bytes = { $size } bytes
export-done-size-kilobytes = { $size } kB
export-done-size-megabytes = { $size } MB
export-done-next-title = Wat u nu kunt doen
export-done-verify = Dit bestand controleren
export-done-again = Nog een kopie opslaan
export-done-home = Naar Start
export-done-limit = Het bestand laat zien wat de pagina u liet zien, en wanneer. Het bewijst niet wat LinkedIn met uw gegevens heeft gedaan.
