### The bar above the site's page.

bar-name = Balk van Default Off
bar-address = Adres
bar-no-address = Nog geen pagina
bar-driving-you = U bestuurt. De app leest niet.
bar-driving-app = De app leest één schakelaar af.
bar-loading = De pagina wordt geladen.
bar-read = Lees de schakelaar nu af
bar-reload = Opnieuw laden
bar-home = Terug naar de app
bar-close = Sluiten
bar-practice = Oefening: een oefensite
bar-refused-page = Een pagina die hier niet hoort, is niet geopend.
bar-refused-window = Een tweede venster is niet geopend.
bar-refused-download = Een bestand is niet opgeslagen.
