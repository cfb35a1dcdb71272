### The menu, the desktop entry, the reminder.

menu-file = File
menu-go = Vai
menu-view = Vista
menu-help = Aiuto
menu-save-record = Salvare una copia delle registrazioni
menu-verify-file = Controlla un file salvato
menu-lock-now = Blocca ora
menu-quit = Chiudi l’app
menu-back = Indietro
menu-home = Inizio
menu-check = Controllare l’impostazione
menu-records = Registrazioni
menu-follow-up = Seguire l’opposizione
menu-settings = Preferenze
menu-next-pane = Parte successiva della finestra
menu-previous-pane = Parte precedente
menu-text-larger = Testo più grande
menu-text-smaller = Testo più piccolo
menu-text-normal = Testo normale
menu-colours-system = Colori di questo computer
menu-colours-light = Colori chiari
menu-colours-dark = Colori scuri
menu-colours-contrast = Più contrasto
menu-help-page = Aiuto
menu-how-it-works = Come funziona
menu-show-around = Mi mostri l’app
menu-technical-log = Registro tecnico

desktop-name = Default Off
desktop-generic-name = Controllo della privacy
desktop-comment = Controlla un’impostazione di LinkedIn e ne tiene traccia. Non fa parte di LinkedIn
desktop-keywords = LinkedIn;IA;addestramento;privacy;opposizione;registro;

autostart-comment = Mostra un promemoria di Default Off quando arriva il suo giorno
notification-title = È ora di guardare di nuovo
notification-text = Ha chiesto un promemoria. Apra Default Off per guardare l’impostazione.

# Titles of the file dialogs
dialog-picture = Scegli un’immagine
dialog-page = Scegli una pagina salvata
dialog-mail = Scegli un’e-mail
dialog-data-export = Scegli il file di LinkedIn
dialog-bundle = Scegli un file salvato
dialog-folder = Scegli una cartella
dialog-problem-report = Salva la segnalazione del problema
