### Home: the state in words, and the five tasks.

home-title = Uw AI-instelling bij LinkedIn
home-tasks = Wat u kunt doen
home-not-checked = Nog niet gecontroleerd
home-not-checked-text = De controle duurt ongeveer twee minuten. U moet daarvoor inloggen bij LinkedIn.
home-on = De instelling staat aan
home-off = De instelling staat uit
home-off-not-sure = De schakelaar liet Uit zien
home-off-unconfirmed = Nog niet bevestigd. Laad de pagina opnieuw en kijk nog een keer, zodat we het zeker weten.
home-on-imported = Een opgeslagen pagina laat zien dat de instelling aan stond
home-off-imported = Een opgeslagen pagina laat zien dat de instelling uit stond
home-off-told = U hebt ons verteld dat de instelling uit staat
home-on-told = U hebt ons verteld dat de instelling aan staat
home-locked = In dit account kan de schakelaar niet worden gewijzigd.
home-stale = Uw laatste controle is meer dan 90 dagen geleden.
home-record = Vastlegging { $number }
home-check = Mijn instelling controleren
home-check-again = Opnieuw controleren
home-choices = Uw keuzes bekijken
home-confirm = Nog een keer kijken voor de zekerheid
home-save = Een kopie opslaan
home-go-on = Verdergaan waar u was

home-try-signed-out = De laatste controle lukte niet: u was uitgelogd.
home-try-challenge = De laatste controle lukte niet: LinkedIn wilde controleren of u het bent.
home-try-restricted = De laatste controle lukte niet: LinkedIn zegt dat het account beperkt is.
home-try-page-problem = De laatste controle lukte niet: de pagina is niet goed geladen.
home-try-not-shown = Bij de laatste controle stond de instelling niet op de pagina.
home-try-cannot-tell = Bij de laatste controle was niet vast te stellen of de instelling aan of uit staat.
home-try-keeps = Wat u hier ziet, komt van de controle daarvoor.

home-drift-title = Dit is veranderd sinds de vorige keer
home-drift-off = Uit is gezien op { $date } om { $time } uur.
home-drift-on = Aan is gezien op { $date } om { $time } uur.
home-drift-off-record = De vastlegging van Uit bekijken
home-drift-on-record = De vastlegging van Aan bekijken

home-due-title = Antwoord uiterlijk op { $date }
home-due-ask-title = Vraag het opnieuw na { $date }
home-due-left = { $count ->
    [0] Dat is vandaag.
    [one] Dat is over { $days } dag.
   *[other] Dat is over { $days } dagen.
}
home-due-late = { $count ->
    [one] Dat was { $days } dag geleden.
   *[other] Dat was { $days } dagen geleden.
}
home-due-see = Uw bezwaar bekijken

home-task-understand = De instelling begrijpen
home-task-understand-hint = Waar die over gaat en wat uitzetten niet doet
home-task-check = De instelling controleren
home-task-check-hint = Kijk naar die ene schakelaar, in deze app of in uw browser
home-task-choose = Uw keuze maken
home-task-choose-hint = Uitzetten of aan laten staan
home-task-object = Een bezwaar sturen
home-task-object-hint = Voor gebruik waar de schakelaar niet over gaat. Niet verplicht
home-task-save = Uw logboek opslaan
home-task-save-hint = Eén bestand dat anderen kunnen controleren als u het hun geeft
home-status-not-started = Niet begonnen
home-status-in-progress = Bezig
home-status-done = Klaar
home-status-not-needed = Niet nodig
home-status-cannot-start-yet = Kan nog niet

home-practise = Eerst uitproberen op een oefensite
home-practice-other = Een andere oefening kiezen
home-verify = Een opgeslagen bestand controleren
home-records = { $count ->
    [0] Nog geen vastleggingen
    [one] { $number } vastlegging op deze computer
   *[other] { $number } vastleggingen op deze computer
}
home-seal-keychain = Verzegeld met een sleutel in de sleutelhanger van uw computer
home-seal-no-keychain = Niet verzegeld: op deze computer antwoordt geen sleutelhanger
home-seal-locked = Niet verzegeld: de sleutelhanger van uw computer is vergrendeld of antwoordt niet
home-seal-refused = Niet verzegeld: de sleutelhanger van uw computer weigerde
home-seal-key-missing = De sleutel waarmee uw logboek is verzegeld, is weg
home-seal-pending = Het zegel wordt gemaakt bij uw eerste vastlegging

home-due-wait-title = Wacht tot { $date }
home-due-follow = Opvolgen

drift-open = Bekijken wat erachter kan zitten
drift-title = De instelling stond uit. Nu staat ze aan
drift-lead = Dit is veranderd tussen twee keer kijken. Daar kunnen meer redenen voor zijn.
drift-seen = Wat is gezien
drift-why = Wat erachter kan zitten
drift-why-you = Misschien hebt u haar zelf weer aangezet.
drift-why-device = Misschien is ze in een andere browser of op uw telefoon veranderd.
drift-why-someone = Misschien heeft iemand anders die uw account kan gebruiken haar veranderd.
drift-why-linkedin = Misschien heeft LinkedIn veranderd hoe de instelling werkt, of haar teruggezet.
drift-why-unknown = De app kan niet zeggen welke van deze het was. Ze weet alleen wat is gezien, en wanneer.
drift-next = Wat u kunt doen
drift-next-choose = U kunt haar weer uitzetten of aan laten. Beide is goed.
drift-next-password = Denkt u dat iemand anders uw account heeft gebruikt, wijzig dan uw wachtwoord bij LinkedIn.
drift-next-save = Beide keren staan in uw logboek. Een kopie toont ze met hun tijden.
drift-none-title = Er is niets veranderd
drift-none = De app heeft niet gezien dat de instelling van uit naar aan ging.
