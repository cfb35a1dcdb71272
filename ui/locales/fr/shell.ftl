### The menu, the desktop entry, the reminder.

menu-file = Fichier
menu-go = Aller à
menu-view = Affichage
menu-help = Aide
menu-save-record = Enregistrer une copie des enregistrements
menu-verify-file = Vérifier un fichier enregistré
menu-lock-now = Verrouiller maintenant
menu-quit = Fermer l’application
menu-back = Retour
menu-home = Accueil
menu-check = Vérifier le réglage
menu-records = Enregistrements
menu-follow-up = Suivre l’opposition
menu-settings = Préférences
menu-next-pane = Partie suivante de la fenêtre
menu-previous-pane = Partie précédente
menu-text-larger = Texte plus grand
menu-text-smaller = Texte plus petit
menu-text-normal = Texte normal
menu-colours-system = Couleurs de cet ordinateur
menu-colours-light = Couleurs claires
menu-colours-dark = Couleurs sombres
menu-colours-contrast = Plus de contraste
menu-help-page = Aide
menu-how-it-works = Comment ça marche
menu-show-around = Faire le tour
menu-technical-log = Journal technique

desktop-name = Default Off
desktop-generic-name = Vérificateur de confidentialité
desktop-comment = Vérifier un réglage de LinkedIn et en garder la trace. Ne fait pas partie de LinkedIn
desktop-keywords = LinkedIn;IA;entraînement;confidentialité;opposition;enregistrement;

autostart-comment = Affiche un rappel de Default Off quand le jour est venu
notification-title = C’est le moment de regarder à nouveau
notification-text = Vous avez demandé un rappel. Ouvrez Default Off pour regarder le réglage.

# Titles of the file dialogs
dialog-picture = Choisir une image
dialog-page = Choisir une page enregistrée
dialog-mail = Choisir un e-mail
dialog-data-export = Choisir le fichier de LinkedIn
dialog-bundle = Choisir un fichier enregistré
dialog-folder = Choisir un dossier
dialog-problem-report = Enregistrer le rapport de problème
