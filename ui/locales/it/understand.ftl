### The page "Understand the setting", the page with every fact and its source, and the pictures on both.

understand-title = Capire l’impostazione
understand-lead = LinkedIn la chiama «Dati per migliorare l’IA generativa». Ecco che cosa fa, in parole semplici.

understand-short-title = In breve
understand-short-on = Quando l’impostazione è attiva, LinkedIn dice che può usare il Suo profilo e i Suoi post per addestrare un’IA che crea contenuti.
understand-short-default = Nella maggior parte dei luoghi è attiva finché non la si disattiva. La maggior parte delle persone tiene ciò che è già scelto, quindi questo conta.
understand-short-off = La disattivazione vale da quel momento. LinkedIn dice che non annulla l’addestramento già avvenuto.

understand-contents-title = In questa pagina

understand-what-title = Che aspetto ha l’interruttore?
understand-what-text = È un solo interruttore su una sola pagina. Una parola accanto dice se è attivo o disattivato. Si basi sulla parola e non sul colore.

understand-default-title = Che cosa significa «attiva di default»?
understand-default-text = Significa che qualcuno ha scelto per Lei prima che Lei guardasse. Lei non ha sbagliato niente. Può tenere la scelta o cambiarla.
understand-default-research = Molti studi mostrano che la maggior parte delle persone tiene ciò che è già scelto. È normale.

understand-covered-title = Quali dati riguarda?
understand-covered-text = LinkedIn elenca che cosa usa e che cosa lascia fuori. I messaggi privati e i messaggi nei gruppi non sono la stessa cosa. LinkedIn elenca i messaggi di gruppo tra quelli usati.

understand-all-ai-title = Riguarda tutta l’IA?
understand-all-ai-text = No. L’impostazione riguarda l’IA che crea contenuti, come il testo per i post.
understand-all-ai-form = LinkedIn usa l’IA anche per mettere in ordine, suggerire e proteggere le persone. Per quegli usi c’è un modulo. Possiamo aiutarla con entrambi.

understand-off-title = Che cosa cambia con la disattivazione?
understand-off-text = «Disattivato» vale dal giorno in cui disattiva l’impostazione. Ecco che cosa ne dicono LinkedIn e altri.
understand-off-does-title = Che cosa fa «Disattivato»
understand-off-does-not-title = Che cosa non fa «Disattivato»
understand-off-does-not-text = L’interruttore può risultare attivo anche se LinkedIn non addestra con quell’account. Quindi diciamo che cosa mostra l’interruttore. Non diciamo mai che i Suoi dati sono stati usati.

understand-when-title = Quando è iniziato dove vivo io?
understand-when-text = La data dipende dal luogo indicato nel profilo. Il 3 novembre 2025 era un inizio, non un ultimo giorno. Può disattivare l’impostazione in qualsiasi momento.

understand-others-title = Che cosa dicono altri
understand-others-text = Sono affermazioni, risposte ad affermazioni e pareri di autorità. Niente di questo prova come siano stati usati i Suoi dati.

understand-statements-setting = Affermazioni e fonti sull’impostazione
understand-statements-form = Affermazioni e fonti sul modulo
understand-statements-others-say = Affermazioni di altri, risposte e pareri di autorità
understand-statements-default = Affermazioni e fonti sullo stato iniziale
understand-statements-covered = Affermazioni e fonti su ciò che viene usato
understand-statements-not-covered = Affermazioni e fonti su ciò che non viene usato
understand-statements-when = Affermazioni e fonti sulle date

understand-unknown-title = Che cosa nessuno può controllare da fuori
understand-unknown-used = Nessuno fuori da LinkedIn può vedere quali dati sono finiti in un modello.

understand-done-title = E ora?
understand-done-text = Ora sa che cosa fa l’impostazione. Adesso può controllare la Sua. Tenerla attiva o disattivarla: vanno bene entrambe le scelte.
understand-done-text-checked = Ora sa che cosa fa l’impostazione. Tenerla attiva o disattivarla: vanno bene entrambe le scelte.
understand-done = L’ho letto
understand-to-check = Controlla l’impostazione
understand-to-facts = Vedi tutte le affermazioni con le fonti

# The page with all facts.
facts-title = Le affermazioni e le loro fonti
facts-lead = Ecco che cosa dice questa app su LinkedIn, con chi l’ha detto e quando.
facts-search-label = Cerca
facts-search-hint = Scriva una parola, per esempio «messaggi» o «irlandese».
facts-kinds-title = Mostra
facts-kinds-all = Tutti i tipi
facts-count =
    { $count ->
        [0] Nessuna affermazione corrisponde.
        [one] { $shown } affermazione corrisponde.
       *[other] { $shown } affermazioni corrispondono.
    }
facts-none-text = Provi un’altra parola, o mostri tutti i tipi.
facts-clear = Mostra di nuovo tutto
facts-status-confirmed = Trovato nel testo originale, o in due fonti che non dipendono l’una dall’altra.
facts-status-single_source = Trovato in una sola fonte.
facts-status-uncertain = Non certo. Le fonti sono indirette o non concordano.
facts-status-short-confirmed = Confermato
facts-status-short-single_source = Una fonte
facts-status-short-uncertain = Non certo
facts-month = { $month } { $year }
facts-source-short = { $publisher }, { $date }
facts-unknown-title = Che cosa nessuno può controllare da fuori
facts-unknown-text = Nessun elenco può mostrare che cosa è successo dentro LinkedIn. Ogni affermazione vale quanto la sua fonte.

# Pictures. Each has a title, a description, words inside the drawing and an equal table.
picture-as-table = Lo stesso come tabella
picture-column-what = Che cosa

picture-switch-title = L’interruttore, attivo e disattivato
picture-switch-description = Due righe con lo stesso nome. Nella riga in alto il pomello è all’estremità opposta e la parola è «Attivo». Nella riga in basso il pomello è all’inizio e la parola è «Disattivato».
picture-switch-name = Usa i miei dati per addestrare i modelli di IA per la creazione di contenuti
picture-switch-on = Attivo
picture-switch-off = Disattivato
picture-switch-on-meaning = LinkedIn dice che può usare i Suoi dati per addestrare un’IA che crea contenuti.
picture-switch-off-meaning = LinkedIn dice che da quel momento non userà i Suoi dati per questo.
picture-switch-note = Un nostro disegno. La pagina vera può essere diversa.
picture-switch-column-word = Parola accanto all’interruttore
picture-switch-column-means = Che cosa significa

picture-covered-title = Che cosa riguarda l’impostazione
picture-covered-description = Due elenchi. L’elenco a sinistra ha una spunta su ogni riga e nomina ciò che LinkedIn dice di usare. L’elenco a destra ha un trattino su ogni riga e nomina ciò che dice di non usare.
picture-covered-used = LinkedIn dice di usare
picture-covered-not-used = Dice di non usare
picture-covered-used-profile = Dati del profilo
picture-covered-used-posts = Post, articoli e commenti
picture-covered-used-groups = Messaggi nei gruppi
picture-covered-used-prompts = Ciò che scrive nell’IA di LinkedIn
picture-covered-used-resumes = Curriculum e risposte salvati
picture-covered-not-messages = Messaggi privati
picture-covered-not-sign-in = Dati di accesso
picture-covered-not-payment = Dati di pagamento
picture-covered-not-salary = Stipendio indicato da Lei
picture-covered-not-applications = Candidature legate a Lei

picture-off-title = Che cosa cambia con la disattivazione
picture-off-description = Una linea del tempo con un segno al giorno in cui Lei disattiva l’impostazione. Prima del segno, l’addestramento avvenuto resta. Dopo il segno, LinkedIn dice che il nuovo addestramento si ferma. Sotto, una seconda linea continua senza interruzioni: gli altri usi dell’IA proseguono.
picture-off-day = Il giorno in cui la disattiva
picture-off-before = Prima
picture-off-after = Dopo
picture-off-stays = L’addestramento avvenuto resta
picture-off-stops = LinkedIn dice che il nuovo addestramento si ferma
picture-off-row-content = IA che crea contenuti
picture-off-row-other = Altri usi dell’IA
picture-off-goes-on = Continuano
picture-off-earlier-posts = Le fonti non concordano sui post che erano in rete prima della disattivazione.

picture-doors-title = Due porte
picture-doors-description = Due porte una accanto all’altra. La porta a sinistra è l’impostazione e conduce all’IA che crea contenuti. La porta a destra è il modulo e conduce agli altri usi dell’IA.
picture-doors-setting = Impostazione
picture-doors-form = Il modulo
picture-doors-setting-leads = IA che crea contenuti
picture-doors-form-leads = Altri usi: ordine, suggerimenti, sicurezza
picture-doors-setting-how = Un solo interruttore. Ha effetto subito.
picture-doors-form-how = Un’opposizione scritta. LinkedIn risponde.
picture-doors-column-door = Porta
picture-doors-column-leads = Conduce a
picture-doors-column-how = Come funziona

picture-where-title = Dove vanno i Suoi dati
picture-where-description = Questo computer è da una parte e LinkedIn dall’altra. Una linea li unisce, e si usa solo quando Lei preme un pulsante. Nessuna linea porta a qualcun altro, a meno che Lei chieda una marca temporale o il controllo di un’e-mail.
picture-where-computer = Questo computer
picture-where-computer-holds = Registrazioni, immagini, preferenze
picture-where-linkedin = LinkedIn
picture-where-linkedin-holds = Il Suo accesso, la Sua visita
picture-where-line = Solo quando Lei preme un pulsante
picture-where-others = Chiunque altro
picture-where-nothing = Qui non va niente, a meno che Lei chieda una marca temporale o il controllo di un’e-mail
picture-where-column-place = Luogo
picture-where-column-gets = Che cosa riceve

picture-chain-title = Come sono legate le Sue registrazioni
picture-chain-description = Tre registrazioni in fila. Ognuna porta l’impronta della precedente. Un sigillo chiude la fila. Se una registrazione viene modificata, la successiva non corrisponde più.
picture-chain-record = Registrazione { $number }
picture-chain-carries = porta l’impronta della registrazione { $number }
picture-chain-first = la prima registrazione
picture-chain-seal = Sigillo
picture-chain-seal-closes = chiude tutta la fila
picture-chain-broken = Se una viene modificata, la successiva non torna.
picture-chain-column-part = Parte
picture-chain-column-does = Che cosa fa

picture-when-title = Quando è iniziato, secondo il luogo
picture-when-description = Cinque righe, una per ogni gruppo di luoghi. Una barra piena mostra quando l’impostazione era attiva di default. Una barra tratteggiata mostra una pausa.
picture-when-axis-start = set 2024
picture-when-axis-mark = 3 nov 2025
picture-when-axis-now = ora
picture-when-most = Stati Uniti e la maggior parte dei luoghi
picture-when-eu = UE, SEE e Svizzera
picture-when-uk = Regno Unito
picture-when-hk = Hong Kong
picture-when-ca = Canada
picture-when-most-text = Attiva di default al 18 settembre 2024.
picture-when-eu-text = Attiva di default dal 3 novembre 2025. Prima non offerta.
picture-when-uk-text = Attiva di default nel settembre 2024. Sospesa entro il 20 settembre 2024. Di nuovo attiva dal 3 novembre 2025.
picture-when-hk-text = Attiva di default nel settembre 2024. Sospesa l’11 ottobre 2024. Di nuovo attiva dal 3 novembre 2025.
picture-when-ca-text = Sospesa nel 2024. Lo dice una fonte. Attiva di default dal 3 novembre 2025.
picture-when-legend-on = Attiva di default
picture-when-legend-pause = Sospesa o non offerta
picture-when-column-place = Luogo
picture-when-column-when = Quando

# Contare ciò che c'è nell'archivio del membro
own-data-title = Veda che cosa è compreso nel Suo caso
own-data-open = Contare ciò che c’è nei Suoi dati
own-data-lead = LinkedIn Le permette di scaricare i Suoi dati. Se ha quel file, possiamo contare ciò che contiene.
own-data-private = Il file resta su questo computer. Contiamo e non ne conserviamo una parola.
own-data-pick = Scegli il file
own-data-get-title = Se non ha ancora il file
own-data-get-text = Su LinkedIn apra le impostazioni, poi la privacy dei dati. Cerchi la pagina per ottenere una copia dei Suoi dati. Scelga l’archivio più grande se vuole post e commenti.
own-data-get-wait = Può volerci un giorno o più prima che il file sia pronto. Poi scelga qui il file ZIP, così come è arrivato.
own-data-used-title = LinkedIn dice di usare dati come questi
own-data-not-used-title = LinkedIn dice di non usare dati come questi
own-data-kind = Tipo di dati
own-data-count = Numero
own-data-days = Dal e al
own-data-from-to = dal { $first } al { $last }
own-data-missing = Non in questo file
own-data-mind-title = Che cosa significano questi numeri
own-data-limits = Questi numeri mostrano ciò che Lei ha. Non mostrano ciò che è stato usato.
own-data-missing-text = «Non in questo file» non vuol dire nessuno. Un archivio piccolo lascia fuori molti tipi.
own-data-groups = LinkedIn indica i messaggi di gruppo come usati. Da questo file non si possono contare.
own-data-mapping = Quale file contenga quale tipo è una nostra lettura. LinkedIn non pubblica un elenco simile.
own-data-unrecognised = Questi file non sono come li conosciamo. Non li abbiamo contati:
own-data-keep-text = Può conservare questi numeri nel Suo registro. Si conservano solo i numeri e i giorni.
own-data-keep = Conserva i numeri
own-data-discard = Non conservarli
own-data-kept = I numeri sono nel Suo registro.
