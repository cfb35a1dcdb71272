### The bar above the site's page.

bar-name = Barre de Default Off
bar-address = Adresse
bar-no-address = Pas encore de page
bar-driving-you = Vous avez la main. L’application ne lit rien.
bar-driving-app = L’application lit un seul interrupteur.
bar-loading = La page se charge.
bar-read = Lire l’interrupteur maintenant
bar-reload = Recharger
bar-home = Revenir à l’application
bar-close = Fermer
bar-practice = Exercice : un site fictif
bar-refused-page = Une page qui n’a pas sa place ici n’a pas été ouverte.
bar-refused-window = Une deuxième fenêtre n’a pas été ouverte.
bar-refused-download = Un fichier n’a pas été enregistré.
