### Saving a copy: check what goes in, save, and see that the file is intact.

export-title = Een kopie van uw logboek opslaan
export-lead = We zetten uw logboek in één ZIP-bestand. Open het: report.html erin is om te lezen en af te drukken. U kunt het bestand aan iemand geven die u vertrouwt.
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
export-private = In uw logboek kunnen uw land en de tijdzone van deze computer staan.
export-private-pictures = Afbeeldingen kunnen uw naam of uw foto tonen. Bekijk ze voordat u het bestand deelt.
export-practice = Dit is een oefening. In de bestandsnaam en op elke pagina staat PRACTICE (oefening). Het bestand bewijst niets over een echt account.
export-save = Het bestand opslaan
export-saving = Het bestand wordt opgeslagen en gecontroleerd.

export-done-title = Opgeslagen
export-done-name = Opgeslagen als
export-done-name-practice = Oefenbestand, opgeslagen als
export-done-folder = Map: { $folder }
export-done-open = Open het ZIP-bestand. In de map “data” staat report.html, om te lezen en af te drukken.
export-done-intact = Ongeschonden. We hebben het opgeslagen bestand weer geopend en elk deel gecontroleerd.
export-done-changed = Het opgeslagen bestand is niet zoals wij het hebben geschreven. Sla het opnieuw op, in een andere map.
export-done-unreadable = We konden het opgeslagen bestand niet teruglezen. Sla het opnieuw op, in een andere map.
export-done-code-title = Korte code
export-done-code-text = Schrijf deze code op en bewaar die apart van het bestand. “Een opgeslagen bestand controleren” toont de code van een bestand, zodat u beide kunt vergelijken.
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

export-saving-files = { $done } van { $total } bestanden zijn geschreven.
export-cancel = Stoppen met opslaan
export-choose-title = Wat erin komt
export-scope = Welke vastleggingen
export-scope-hint = Dit gaat over de vastleggingen. Afbeeldingen, brieven, notities en e-mails kiest u verderop.
export-scope-all = Alle vastleggingen
export-scope-since = Vastleggingen vanaf een dag
export-scope-picked = Vastleggingen die ik kies
export-since = Eerste dag
export-since-hint = Bijvoorbeeld 2026-11-22
export-since-missing = Vul een dag in, bijvoorbeeld 2026-11-22.
export-pick = Kies de vastleggingen
export-pick-none = Kies minstens één vastlegging.
export-parts = Wat er nog meer in komt
export-parts-pictures = Mijn afbeeldingen erin zetten
export-parts-personal = Mijn brieven, notities en e-mails erin zetten
export-parts-personal-hint = Daarin kunnen uw naam, uw adres en uw e-mailadres staan. Zonder dit vinkje blijven ze eruit.
export-row-withheld = Blijft eruit
export-withheld-records =
    { $count ->
        [one] { $shown } vastlegging. Alleen de vingerafdruk ervan staat in het bestand.
       *[other] { $shown } vastleggingen. Alleen de vingerafdrukken ervan staan in het bestand.
    }
export-withheld-pictures =
    { $count ->
        [one] { $shown } afbeelding
       *[other] { $shown } afbeeldingen
    }
export-withheld-personal =
    { $count ->
        [one] { $shown } brief, notitie of e-mail
       *[other] { $shown } brieven, notities en e-mails
    }
export-withheld-nothing = Niets
export-withheld-still = Het bestand is nog steeds volledig te controleren. Van wat eruit blijft, bevat het alleen een vingerafdruk en niets om te lezen.
export-personal-in = Brieven, notities en e-mails staan in het bestand. Daarin kunnen uw naam, uw adres en uw e-mailadres staan.
export-stamp-title = Een tijdstempel, als u dat wilt
export-stamp-text = Iemand van buiten kan bevestigen dat uw logboek er op een bepaald moment zo uitzag. U kiest wie.
export-stamp-go = Lezen over tijdstempels
stamp-title = Tijdstempels
stamp-lead = Met een tijdstempel kan iemand van buiten bevestigen dat uw logboek er op een bepaald moment zo uitzag.
stamp-why = De klok van uw computer kan verkeerd staan. Een tijdstempel hangt daar niet van af.
stamp-optional = U hebt er geen nodig. Uw logboek wordt ook zonder bewaard en is ook zonder te controleren.
stamp-empty = Er is nog niets om te stempelen. Controleer eerst uw instelling.
stamp-address = Adres van de tijdstempeldienst
stamp-address-hint = Het begint met https:// of http://. Vraag uw advocaat of uw toezichthouder welke dienst zij vertrouwen.
stamp-address-fault = Vul een internetadres in dat begint met https:// of http:// en waar geen gebruikersnaam of poort in staat.
stamp-plan = Laat zien wat er weg zou gaan
stamp-leaves-title = Wat uw computer verlaat
stamp-leaves-bytes = Deze 32 bytes, en een willekeurig getal om het antwoord te herkennen:
stamp-leaves-label = De 32 bytes
stamp-leaves-covers =
    { $count ->
        [one] Ze zijn een vingerafdruk van uw { $shown } vastlegging. Niemand kan de vastlegging eruit lezen.
       *[other] Ze zijn een vingerafdruk van uw { $shown } vastleggingen. Niemand kan de vastleggingen eruit lezen.
    }
stamp-leaves-to = Ze gaan naar { $host }.
stamp-learns-title = Wie wat te weten komt
stamp-learns-service = De dienst ziet uw internetadres, de tijd en de 32 bytes.
stamp-learns-network = Uw netwerk ziet dat u { $host } hebt bereikt.
stamp-learns-linkedin = LinkedIn komt hier niets van te weten.
stamp-ask = De tijdstempel aanvragen
stamp-other = Een ander adres gebruiken
stamp-asking = De aanvraag loopt. U kunt verder met andere dingen. Niets wacht op het antwoord.
stamp-pending-title = Nog niet gestempeld
stamp-pending-not-asked = De aanvraag bij de dienst is niet afgemaakt.
stamp-pending-offline = We konden de dienst niet bereiken. Misschien bent u offline.
stamp-pending-too-slow = De dienst antwoordde niet binnen 10 seconden.
stamp-pending-refused = De dienst antwoordde met een fout.
stamp-pending-bad-certificate = De dienst kon niet bewijzen wie hij is. Daarom hebben we niets verstuurd.
stamp-pending-at = Adres: { $address }
stamp-again = Opnieuw proberen
stamp-drop = Ervan afzien
stamp-kept-title = Uw tijdstempels
stamp-kept-none = U hebt er nog geen.
stamp-kept-time = De dienst vermeldt { $time }.
stamp-kept-covers =
    { $count ->
        [one] Hij dekt { $shown } vastlegging.
       *[other] Hij dekt de eerste { $shown } vastleggingen.
    }
stamp-kept-from = Van { $address }
stamp-kept-valid = Hij gaat over deze vastleggingen en de handtekening klopt. Wie de dienst is, moet u zelf beoordelen.
stamp-kept-not-valid = Dit is niet wat we hebben aangevraagd. Het wordt bewaard zoals het kwam.
stamp-kept-not-checked = We konden het hier niet controleren. Het wordt bewaard zoals het kwam. Andere hulpmiddelen kunnen het misschien lezen.
stamp-kept-open = Vastlegging { $number } openen

# A PDF too
export-parts-pdf = Ook een pdf opslaan
export-parts-pdf-hint = Hetzelfde verslag in één bestand, om af te drukken of te sturen waar ZIP-bestanden niet worden aangenomen.
export-done-pdf = De pdf ernaast: { $file }

# Single pictures of a saved copy
export-pictures-title = Per afbeelding kiezen
export-pictures-lead = U kunt een afbeelding weglaten of delen ervan zwart maken. Uw eigen logboek houdt de hele afbeelding.
export-pictures-none = Bij deze vastleggingen horen geen afbeeldingen.
export-picture-label = Afbeelding bij vastlegging { $number }
export-picture-alt = Afbeelding die bij vastlegging { $number } is bewaard
export-picture-before-edit = Dit is de afbeelding van voordat u iets zwart maakte of afsneed. Ze blijft eruit, tenzij u haar toevoegt.
export-picture-how = Hoe ze erin komt
export-picture-whole = Zoals ze is
export-picture-blacked = Met delen zwart
export-picture-out = Weggelaten
export-picture-box-first = Teken een vak op de afbeelding bij vastlegging { $number }, of kies er iets anders voor.
export-picture-preview = Dit laat het bestand zien:
export-picture-preview-alt = Afbeelding bij vastlegging { $number } met de zwarte vakken, zoals het bestand haar laat zien
picture-edit-black-file = Teken een vak over alles wat privé is, zoals uw naam. Dat wordt zwart in het bestand.
export-pictures-more = Meer afbeeldingen tonen
export-withheld-blacked =
    { $count ->
        [one] Delen van { $shown } afbeelding zijn zwart gemaakt
       *[other] Delen van { $shown } afbeeldingen zijn zwart gemaakt
    }
export-done-withheld = Dit zit niet in dit bestand:
export-done-withheld-nothing = Er is niets weggelaten. Alle vastleggingen en alle bestanden zitten erin.

# Time stamp services to pick from
stamp-pick = Welke dienst
stamp-pick-first = Kies eerst een dienst.
stamp-pick-other = Een andere dienst. Ik vul het adres in.
stamp-pick-note = Deze lijst komt uit algemene kennis van november 2026. Wij hebben deze diensten niet geprobeerd. Adressen en voorwaarden kunnen veranderen.
stamp-pick-qualified = De Europese Unie houdt lijsten bij van diensten die haar recht “gekwalificeerd” noemt. Wij hebben die lijsten niet gelezen. Daarom staat dat hier bij geen enkele dienst.
stamp-offer-anyone = De dienst zegt dat iedereen hem gratis mag gebruiken.
stamp-offer-signers = Hij is bedoeld voor wie programma’s of documenten ondertekent.
stamp-offer-members = Hij is bedoeld voor zijn leden, zoals universiteiten.
stamp-offer-own-platform = Hij is bedoeld voor makers van programma’s voor zijn eigen apparaten.
stamp-pick-uncertain = Van deze zijn we minder zeker.
stamp-pick-plain = Hij antwoordt zonder versleuteling.
stamp-learns-plain = Deze dienst antwoordt zonder versleuteling. Anderen onderweg kunnen de 32 bytes en het antwoord lezen. Ze kunnen het antwoord niet ongemerkt veranderen, want het is ondertekend.
