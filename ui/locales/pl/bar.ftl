### The bar above the site's page.

bar-name = Pasek Default Off
bar-address = Adres
bar-no-address = Jeszcze nie ma strony
bar-driving-you = Ty sterujesz. Aplikacja niczego nie czyta.
bar-driving-app = Aplikacja odczytuje jeden przełącznik.
bar-loading = Strona się wczytuje.
bar-read = Odczytaj teraz przełącznik
bar-reload = Wczytaj ponownie
bar-home = Wróć do aplikacji
bar-close = Zamknij
bar-practice = Ćwiczenie: fikcyjna strona
bar-refused-page = Nie otwarto strony, która tu nie należy.
bar-refused-window = Nie otwarto drugiego okna.
bar-refused-download = Nie zapisano pliku.
