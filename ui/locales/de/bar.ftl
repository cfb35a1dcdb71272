### The bar above the site's page.

bar-name = Leiste von Default Off
bar-address = Adresse
bar-no-address = Noch keine Seite
bar-driving-you = Sie steuern. Die App liest nicht.
bar-driving-app = Die App liest einen Schalter ab.
bar-loading = Die Seite wird geladen.
bar-read = Schalter jetzt ablesen
bar-reload = Neu laden
bar-home = Zurück zur App
bar-close = Schließen
bar-practice = Übung: eine Übungs-Website
bar-refused-page = Eine Seite, die nicht hierher gehört, wurde nicht geöffnet.
bar-refused-window = Ein zweites Fenster wurde nicht geöffnet.
bar-refused-download = Eine Datei wurde nicht gespeichert.
