### Settings.

settings-title = Preferenze
settings-language = Lingua
settings-language-system = Come su questo computer ({ $language })
settings-colours = Colori
settings-colours-system = Come su questo computer
settings-colours-light = Chiaro
settings-colours-dark = Scuro
settings-colours-contrast = Più contrasto
settings-text-size = Grandezza del testo
settings-text-size-100 = Normale
settings-text-size-125 = Più grande
settings-text-size-150 = Grande
settings-text-size-200 = Molto grande, il doppio del normale
settings-movement = Movimento
settings-less-movement = Meno movimento
settings-less-movement-hint = Niente sullo schermo si muove da solo.
settings-sign-in = Accesso
settings-stay = Mantieni l’accesso a LinkedIn nella finestra dell’app
settings-stay-hint = Senza la spunta, l’app dimentica l’accesso quando la si chiude.
settings-forget = Dimentica ora l’accesso
settings-forgotten = La finestra dell’app è uscita dall’account e non conserva niente.
settings-saved = Salvato.
settings-seal = Il sigillo del registro
settings-seal-text = Ogni registrazione è sigillata con una chiave, così che eventuali modifiche si possano scoprire più tardi.
settings-seal-keychain = La chiave è nel portachiavi del computer.
settings-seal-no-keychain = Su questo computer non risponde nessun portachiavi. Le registrazioni sono conservate, ma non sono sigillate.
settings-seal-locked = Il portachiavi del computer è bloccato o non risponde. Le registrazioni sono conservate. Lo sblocchi prima di salvare un file, e il file sarà sigillato.
settings-seal-refused = Il portachiavi del computer ha detto no. Le registrazioni sono conservate, ma non sono sigillate.
settings-seal-key-missing = La chiave che ha sigillato il registro non c’è più. Le nuove registrazioni sono conservate, ma questo sigillo non può continuare.
settings-new-key-text = Se la vecchia chiave è persa per sempre, può crearne una nuova. Il registro lo dirà. Le registrazioni sigillate prima restano come sono.
settings-new-key = Crea una nuova chiave
settings-new-key-done = C’è una nuova chiave. Il registro dice che la vecchia è persa.
settings-seal-pending = La chiave si crea quando viene salvata la prima registrazione.
settings-fingerprint = Impronta della chiave
settings-practice = Esercitazione
settings-practice-text = Provi tutto su un sito simulato. Niente di reale cambia.
settings-practice-open = Vai all’esercitazione
settings-version = Default Off, versione { $version }

# The picture kept with each reading
settings-picture = Immagine della pagina
settings-picture-whole = Conserva un’immagine della pagina intera
settings-picture-whole-hint = Altrimenti l’immagine mostra ciò che si vede nella finestra. Una pagina intera può mostrare di più del Suo account.

language-unchecked = Questa traduzione non è stata controllata da una persona.
language-unchecked-help = Una parola che suona sbagliata si può segnalare dove questa app è ospitata. I suoi file di testo sono aperti a tutti.
