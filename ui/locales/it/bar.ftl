### The bar above the site's page.

bar-name = Barra di Default Off
bar-address = Indirizzo
bar-no-address = Ancora nessuna pagina
bar-driving-you = Il controllo è Suo. L’app non sta leggendo.
bar-driving-app = L’app sta leggendo un solo interruttore.
bar-loading = La pagina si sta caricando.
bar-read = Leggi ora l’interruttore
bar-reload = Ricarica
bar-home = Torna all’app
bar-close = Chiudi
bar-practice = Esercitazione: un sito simulato
bar-refused-page = Una pagina che non c’entra qui non è stata aperta.
bar-refused-window = Una seconda finestra non è stata aperta.
bar-refused-download = Un file non è stato salvato.
