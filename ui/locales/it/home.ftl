### Home: the state in words, and the five tasks.

home-title = La Sua impostazione sull’IA di LinkedIn
home-tasks = Che cosa può fare
home-not-checked = Non ancora controllata
home-not-checked-text = Il controllo richiede circa due minuti. Dovrà accedere a LinkedIn.
home-on = L’impostazione è attiva
home-off = L’impostazione è disattivata
home-off-not-sure = L’interruttore risultava disattivato
home-off-unconfirmed = Non ancora confermato. Ricarichi la pagina e guardi di nuovo, così possiamo esserne certi.
home-on-imported = Una pagina salvata mostra che l’impostazione era attiva
home-off-imported = Una pagina salvata mostra che l’impostazione era disattivata
home-off-told = Lei ci ha detto che l’impostazione è disattivata
home-on-told = Lei ci ha detto che l’impostazione è attiva
home-locked = In questo account l’interruttore non si può cambiare.
home-stale = L’ultimo controllo risale a più di 90 giorni fa.
home-record = Registrazione { $number }
home-check = Controlla la mia impostazione
home-check-again = Controlla di nuovo
home-choices = Vedi le scelte possibili
home-confirm = Guarda di nuovo per confermare
home-save = Salva una copia
home-go-on = Riprendi dal punto raggiunto

home-try-signed-out = L’ultimo controllo non è riuscito: l’accesso a LinkedIn non era attivo.
home-try-challenge = L’ultimo controllo non è riuscito: LinkedIn voleva verificare la Sua identità.
home-try-restricted = L’ultimo controllo non è riuscito: LinkedIn dice che l’account è limitato.
home-try-page-problem = L’ultimo controllo non è riuscito: la pagina non si è caricata come dovrebbe.
home-try-not-shown = L’ultimo controllo non ha trovato l’impostazione sulla pagina.
home-try-cannot-tell = L’ultimo controllo non ha potuto dire se l’impostazione è attiva o disattivata.
home-try-keeps = Ciò che vede qui viene dal controllo precedente.

home-drift-title = È cambiato dall’ultima volta
home-drift-off = «Disattivato» è stato visto il giorno { $date } alle { $time }.
home-drift-on = «Attivo» è stato visto il giorno { $date } alle { $time }.
home-drift-off-record = Vedi la registrazione di «Disattivato»
home-drift-on-record = Vedi la registrazione di «Attivo»

home-due-title = Risposta attesa entro il giorno { $date }
home-due-ask-title = Chiedere di nuovo dopo il giorno { $date }
home-due-left = { $count ->
    [0] È oggi.
    [one] È tra { $days } giorno.
   *[other] È tra { $days } giorni.
}
home-due-late = { $count ->
    [one] Era { $days } giorno fa.
   *[other] Era { $days } giorni fa.
}
home-due-wait-title = Attendere fino al giorno { $date }
home-due-see = Vedi la Sua opposizione
home-due-follow = Segui l’opposizione

home-task-understand = Capire l’impostazione
home-task-understand-hint = Che cosa riguarda, e che cosa non fa la disattivazione
home-task-check = Controllare l’impostazione
home-task-check-hint = Guardare quell’interruttore, in questa app o nel Suo browser
home-task-choose = Fare la propria scelta
home-task-choose-hint = Disattivarla o lasciarla attiva
home-task-object = Inviare un’opposizione
home-task-object-hint = Per gli usi che l’interruttore non riguarda. Facoltativo
home-task-save = Salvare le registrazioni
home-task-save-hint = Un solo file, che altri possono controllare se Lei lo dà loro
home-status-not-started = Non iniziato
home-status-in-progress = In corso
home-status-done = Fatto
home-status-not-needed = Non serve
home-status-cannot-start-yet = Non ancora possibile

home-practise = Prima una prova su un sito simulato
home-practice-other = Scegli un’altra esercitazione
home-verify = Controlla un file salvato
home-records = { $count ->
    [0] Ancora nessuna registrazione
    [one] { $number } registrazione su questo computer
   *[other] { $number } registrazioni su questo computer
}
home-seal-keychain = Sigillato con una chiave nel portachiavi del computer
home-seal-no-keychain = Non sigillato: su questo computer non risponde nessun portachiavi
home-seal-locked = Non sigillato: il portachiavi del computer è bloccato o non risponde
home-seal-refused = Non sigillato: il portachiavi del computer ha detto no
home-seal-key-missing = La chiave che ha sigillato il registro non c’è più
home-seal-pending = Il sigillo si crea con la prima registrazione

drift-open = Vedi che cosa può esserci dietro
drift-title = L’impostazione era disattivata. Ora è attivata
drift-lead = È cambiato tra due sguardi. Le ragioni possono essere diverse.
drift-seen = Che cosa si è visto
drift-why = Che cosa può esserci dietro
drift-why-you = Forse l’ha riattivata Lei.
drift-why-device = Forse è stata cambiata in un altro browser o sul telefono.
drift-why-someone = Forse l’ha cambiata un’altra persona che può usare il Suo account.
drift-why-linkedin = Forse LinkedIn ha cambiato il funzionamento dell’impostazione o l’ha ripristinata.
drift-why-unknown = L’app non può dire quale di queste sia. Sa solo che cosa si è visto e quando.
drift-next = Che cosa può fare
drift-next-choose = Può disattivarla di nuovo o lasciarla attivata. Vanno bene entrambe.
drift-next-password = Se pensa che un’altra persona abbia usato il Suo account, cambi la password di LinkedIn.
drift-next-save = Entrambi gli sguardi sono nelle registrazioni. Una copia li mostra con i loro orari.
drift-none-title = Nulla è cambiato
drift-none = L’app non ha visto l’impostazione passare da disattivata ad attivata.
