### The menu, the desktop entry, the reminder.

menu-file = Arkiv
menu-go = Gå till
menu-view = Visa
menu-help = Hjälp
menu-save-record = Spara en kopia av loggboken
menu-verify-file = Kontrollera en sparad fil
menu-lock-now = Lås nu
menu-quit = Stäng appen
menu-back = Tillbaka
menu-home = Start
menu-check = Kontrollera inställningen
menu-records = Loggbok
menu-follow-up = Följ upp invändningen
menu-settings = Inställningar
menu-next-pane = Nästa del av fönstret
menu-previous-pane = Delen före
menu-text-larger = Större text
menu-text-smaller = Mindre text
menu-text-normal = Normal text
menu-colours-system = Färger som på den här datorn
menu-colours-light = Ljusa färger
menu-colours-dark = Mörka färger
menu-colours-contrast = Mer kontrast
menu-help-page = Hjälp
menu-how-it-works = Så fungerar det
menu-show-around = Visa mig runt
menu-technical-log = Teknisk logg

desktop-name = Default Off
desktop-generic-name = Integritetskontroll
desktop-comment = Kontrollera en LinkedIn-inställning och för loggbok. Inte en del av LinkedIn
desktop-keywords = LinkedIn;AI;träning;integritet;invändning;loggbok;

autostart-comment = Visar en påminnelse från Default Off när dagen har kommit
notification-title = Dags att titta igen
notification-text = Du bad om en påminnelse. Öppna Default Off och titta på inställningen.

# Titles of the file dialogs
dialog-picture = Välj en bild
dialog-page = Välj en sparad sida
dialog-mail = Välj ett mejl
dialog-data-export = Välj filen från LinkedIn
dialog-bundle = Välj en sparad fil
dialog-folder = Välj en mapp
dialog-problem-report = Spara problemrapporten
