### The menu, the desktop entry, the reminder.

menu-file = Bestand
menu-go = Ga naar
menu-view = Beeld
menu-help = Hulp
menu-save-record = Een kopie van het logboek opslaan
menu-verify-file = Een opgeslagen bestand controleren
menu-lock-now = Nu vergrendelen
menu-quit = De app sluiten
menu-back = Terug
menu-home = Start
menu-check = De instelling controleren
menu-records = Logboek
menu-follow-up = Bezwaar opvolgen
menu-settings = Instellingen
menu-next-pane = Volgend deel van het venster
menu-previous-pane = Deel ervoor
menu-text-larger = Grotere tekst
menu-text-smaller = Kleinere tekst
menu-text-normal = Normale tekst
menu-colours-system = Kleuren zoals op deze computer
menu-colours-light = Lichte kleuren
menu-colours-dark = Donkere kleuren
menu-colours-contrast = Meer contrast
menu-help-page = Hulp
menu-how-it-works = Hoe het werkt
menu-show-around = Leid mij rond
menu-technical-log = Technisch logboek

desktop-name = Default Off
desktop-generic-name = Privacycontrole
desktop-comment = Eén LinkedIn-instelling controleren en vastleggen. Geen deel van LinkedIn
desktop-keywords = LinkedIn;AI;training;privacy;bezwaar;logboek;

autostart-comment = Toont een herinnering van Default Off als de dag daar is
notification-title = Tijd om weer te kijken
notification-text = U vroeg om een herinnering. Open Default Off om naar de instelling te kijken.

# Titles of the file dialogs
dialog-picture = Een afbeelding kiezen
dialog-page = Een opgeslagen pagina kiezen
dialog-mail = Een e-mail kiezen
dialog-data-export = Het bestand van LinkedIn kiezen
dialog-bundle = Een opgeslagen bestand kiezen
dialog-folder = Een map kiezen
dialog-problem-report = Het probleemrapport opslaan
