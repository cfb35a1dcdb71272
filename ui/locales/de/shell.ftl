### The menu, the desktop entry, the reminder.

menu-file = Datei
menu-go = Gehe zu
menu-view = Ansicht
menu-help = Hilfe
menu-save-record = Kopie der Aufzeichnungen speichern
menu-verify-file = Gespeicherte Datei prüfen
menu-lock-now = Jetzt sperren
menu-quit = App schließen
menu-back = Zurück
menu-home = Start
menu-check = Einstellung prüfen
menu-records = Aufzeichnungen
menu-follow-up = Widerspruch weiterverfolgen
menu-settings = Einstellungen
menu-next-pane = Nächster Teil des Fensters
menu-previous-pane = Teil davor
menu-text-larger = Größerer Text
menu-text-smaller = Kleinerer Text
menu-text-normal = Normaler Text
menu-colours-system = Farben wie auf diesem Computer
menu-colours-light = Helle Farben
menu-colours-dark = Dunkle Farben
menu-colours-contrast = Mehr Kontrast
menu-help-page = Hilfe
menu-how-it-works = So funktioniert es
menu-show-around = Rundgang
menu-technical-log = Technisches Protokoll

desktop-name = Default Off
desktop-generic-name = Datenschutz-Prüfer
desktop-comment = Eine LinkedIn-Einstellung prüfen und festhalten. Nicht Teil von LinkedIn
desktop-keywords = LinkedIn;KI;Training;Datenschutz;Widerspruch;Aufzeichnung;

autostart-comment = Zeigt eine Erinnerung von Default Off, wenn ihr Tag gekommen ist
notification-title = Zeit, wieder nachzusehen
notification-text = Sie wollten erinnert werden. Öffnen Sie Default Off und sehen Sie sich die Einstellung an.

# Titles of the file dialogs
dialog-picture = Bild wählen
dialog-page = Gespeicherte Seite wählen
dialog-mail = E-Mail wählen
dialog-data-export = Datei von LinkedIn wählen
dialog-bundle = Gespeicherte Datei wählen
dialog-folder = Ordner wählen
dialog-problem-report = Problembericht speichern
