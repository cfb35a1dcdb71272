### The words of report.html and READ-ME-FIRST.txt in a saved file. A lawyer or an authority reads them.

# Head of the report
report-title = Registrazione di un’impostazione di LinkedIn
report-subtitle = «Dati per migliorare l’IA generativa»
report-practice-text = PRACTICE (esercitazione). Fatto su un sito simulato. Non prova niente su un account vero.
report-made = Fatto il giorno { $date } da Default Off, versione { $version }
report-independent = Default Off è un programma sul computer del membro. Non fa parte di LinkedIn, e LinkedIn non l’ha approvato.
report-page-footer = { $name }, impronta della testa del registro { $head }

# Page one: the facts
report-facts-title = I fatti in una pagina
report-facts-setting = L’impostazione
report-facts-setting-value = «Dati per migliorare l’IA generativa» (in inglese «Data for Generative AI Improvement»). L’interruttore si chiama «Usa i miei dati per addestrare i modelli di IA per la creazione di contenuti».
report-facts-address = Indirizzo della pagina
report-facts-first-on = Visto attivo per la prima volta
report-facts-last-on = Visto attivo per l’ultima volta
report-facts-off-seen = Visto disattivato per la prima volta
report-facts-off-confirmed = Disattivato, confermato dopo un ricaricamento
report-facts-came-back = Visto di nuovo attivo dopo la disattivazione
report-facts-told = Indicato dal membro
report-facts-choice = Scelta del membro
report-facts-objection = Opposizione annotata come inviata
report-facts-due = Risposta attesa entro il giorno
report-facts-records = Registrazioni in questo file
report-facts-seal = Sigillo
report-facts-none = Niente in questo file
report-facts-when-how = { $when }. { $how }. Registrazione { $number }.
report-facts-when-how-picture = { $when }. { $how }. Registrazione { $number }, immagine { $picture }.
report-headline-on = Nell’ultima lettura l’interruttore risultava attivo.
report-headline-off-confirmed = L’interruttore risultava disattivato, e lo risultava ancora dopo il ricaricamento della pagina.
report-headline-off-unconfirmed = L’interruttore è risultato disattivato una volta. Non è stato guardato di nuovo dopo un ricaricamento.
report-headline-off-told = Il membro ha detto all’app che l’interruttore risulta disattivato. L’app non l’ha visto.
report-headline-on-told = Il membro ha detto all’app che l’interruttore risulta attivo. L’app non l’ha visto.
report-headline-came-back = L’interruttore è risultato disattivato e più tardi di nuovo attivo.
report-headline-left-on = L’interruttore risultava attivo, e il membro ha scelto di lasciarlo attivo.
report-headline-unknown = Nessuna registrazione in questo file dice «Attivo» o «Disattivato».
report-headline-empty = Questo file non contiene nessuna lettura dell’interruttore.

# How we know
report-how-title = Come è nota ogni affermazione
report-how-noted_by_app = Annotato dall’app
report-how-seen_by_app = Visto dall’app
report-how-told_by_member = Indicato dal membro
report-how-imported = Importato
report-how-signed_by_sender = Firmato dal mittente
report-how-reference_text = Testo di riferimento
report-how-seen_by_app-means = L’app ha letto l’interruttore sulla pagina quando il membro ha premuto un pulsante.
report-how-told_by_member-means = Il membro l’ha dichiarato. L’app non l’ha visto.
report-how-imported-means = Viene da un file portato dal membro.
report-how-signed_by_sender-means = Lo dice un’e-mail, e la sua firma corrisponde al mittente.
report-how-reference_text-means = È fornito con l’app, con la sua fonte.
report-method-title = Come si fa una lettura
report-method-load = Il membro apre la pagina, accede e preme ogni pulsante. L’app non preme niente sulla pagina.
report-method-read = L’app legge un solo interruttore, due volte di seguito. Le due letture devono concordare, e ogni segno sulla pagina deve concordare con loro.
report-method-doubt = Al minimo dubbio la registrazione dice «impossibile stabilirlo», con un motivo.
report-method-off = «Disattivato» vale come confermato solo dopo un ricaricamento dal server e un’altra lettura.

# Table of records
report-records-title = Tutte le registrazioni in questo file
report-records-caption = Registrazioni, dalla più vecchia
report-column-number = N.
report-column-when = Data e ora
report-column-what = Che cosa
report-column-how = Come lo si sa
report-column-fingerprint = Impronta (SHA-256)
report-records-withheld =
    { $count ->
        [one] { $shown } registrazione non è inclusa. La sua impronta è nel registro, quindi la serie resta completa.
       *[other] { $shown } registrazioni non sono incluse. Le loro impronte sono nel registro, quindi la serie resta completa.
    }
report-time-note = Gli orari vengono dal computer del membro. Ognuno è dato con la sua distanza da UTC.
report-numbers-note = I numeri iniziano da 0, come nei nomi dei file.

# What a record is, said to a reader who is not the member
report-kind-log-started = Il registro è iniziato
report-kind-explanation-read = Il membro ha letto la spiegazione
report-kind-connection-agreed = Il membro ha accettato di collegarsi al sito
report-kind-reading = L’app ha letto l’interruttore
report-kind-reading-none = Nessuna lettura
report-kind-told = Il membro ha detto che cosa vede
report-kind-choice = Il membro ha fatto una scelta
report-kind-switch-confirmed = L’interruttore è disattivato, confermato dopo un ricaricamento
report-kind-switch-came-back = L’interruttore è tornato su «Attivo»
report-kind-objection-noted = Il membro dichiara che è stata inviata un’opposizione
report-kind-answer-noted = Il membro dichiara che è arrivata una risposta
report-kind-follow-up-noted = Il membro dichiara il seguito
report-kind-mail-kept = Il membro ha conservato un’e-mail
report-kind-data-export-counted = Il membro ha contato ciò che contiene l’archivio dei suoi dati di LinkedIn
report-kind-exported = È stata salvata una copia
report-kind-key-state = La chiave del sigillo ha cambiato stato
report-kind-clock-jumped = L’orologio del computer ha fatto un salto
report-kind-log-begun-after = Un nuovo registro è iniziato accanto a uno precedente
report-kind-key-lost = La chiave del sigillo è andata persa, e una nuova ha preso il suo posto
report-kind-key-rotated = La chiave del sigillo è stata cambiata
report-kind-time-stamp = È arrivata una marca temporale
report-kind-store-set-aside = Un registro precedente è stato messo da parte
report-kind-other = Un altro tipo di registrazione

# What the member chose
report-choice-turn_off = Disattivare l’impostazione
report-choice-leave_on = Lasciare attiva l’impostazione
report-choice-changed_mind = Rinunciare a disattivarla

# What a reading or a telling came to
record-outcome-on = Attivo
record-outcome-off = Disattivato
record-outcome-not_shown = L’impostazione non era sulla pagina
record-outcome-signed_out = Accesso non effettuato
record-outcome-challenge = LinkedIn voleva verificare l’identità del membro
record-outcome-restricted = L’account era limitato
record-outcome-page_problem = La pagina aveva un problema
record-outcome-cannot_tell = Impossibile stabilirlo

# Pictures
report-pictures-title = Immagini
report-pictures-none = In questo file non ci sono immagini.
report-picture = Immagine { $picture }: registrazione { $number }, { $when }
report-picture-seen = Immagine della pagina come l’app l’ha vista quando ha letto l’interruttore. La registrazione dice: { $outcome }.
report-picture-told = Immagine aggiunta dal membro. La registrazione dice: { $outcome }.
report-picture-also = La stessa immagine, byte per byte, è stata conservata con la registrazione { $number } di { $when }. Quella registrazione dice: { $outcome }.
report-picture-size = { $width } per { $height } punti
report-picture-file = File: { $path }
report-picture-sha256 = Impronta (SHA-256): { $sha256 }
report-picture-alt = Che cosa mostrava la pagina quando è stata fatta la registrazione { $number }

# The objection
report-objection-title = L’opposizione
report-objection-sent = Il membro dichiara che l’opposizione è stata inviata il giorno { $date }.
report-objection-reference = Riferimento dato da LinkedIn: { $reference }
report-objection-no-reference = Non è stato indicato nessun riferimento.
report-objection-due = La risposta è attesa entro il giorno { $date }. Regola: { $rule }.
report-objection-extended = Il membro dichiara che in data { $date } la società ha scritto che le serve più tempo.
report-objection-ask = Il membro può chiedere di nuovo dal giorno { $date }. Regola: { $rule }.
report-objection-text = Il testo che il membro dichiara di aver inviato
report-objection-text-withheld = Il testo non è incluso, perché nomina il membro. La sua impronta è nella registrazione.

# Proved and not proved
report-proved-title = Che cosa mostra questo file
report-proved-shown = Che cosa mostrava la pagina sul computer del membro, come l’ha letto l’app o come l’ha detto il membro.
report-proved-unchanged = Che nessuna sua registrazione è stata modificata, tolta, aggiunta o spostata da quando è stato sigillato.
report-proved-order = In quale ordine sono state fatte le registrazioni. Ognuna porta l’impronta della serie che la precede.
report-proved-key = Che una sola chiave ha sigillato tutto il file, se il file è sigillato.
report-not-proved-title = Che cosa non mostra questo file
report-not-proved-use = Che cosa LinkedIn ha fatto con i dati del membro.
report-not-proved-past = Che l’addestramento prima di quel giorno sia stato annullato. LinkedIn dice che disattivare l’impostazione non lo annulla.
report-not-proved-person = Chi fosse davanti al computer. Il sigillo rappresenta un’installazione, non una persona.
report-not-proved-account = Di chi fosse l’account. Nessuna lettura dell’interruttore nomina un account.
report-not-proved-account-letters = Di chi fosse l’account. Nessuna lettura dell’interruttore nomina un account. Una lettera o un’e-mail in questo file può nominare una persona, ma non di chi fosse la pagina letta.
report-not-proved-clock = Che l’orologio del computer fosse giusto. In questo file non c’è nessuna marca temporale esterna.
report-not-proved-clock-stamped = Che l’orologio del computer fosse giusto. Le marche temporali in questo file mostrano quando il registro c’era già.
report-not-proved-server = Che la pagina sia arrivata da LinkedIn senza modifiche. Una persona con il pieno controllo del computer avrebbe potuto modificarla.
report-not-proved-unsealed = Chi ha composto questo file. Non è sigillato, perché il computer non aveva una chiave disponibile.
report-exhibits-title = Allegati
report-exhibits-lead = Ogni file che appartiene a una registrazione, con il suo numero. Le immagini hanno gli stessi numeri qui sopra.
report-exhibit-number = Allegato
report-exhibit-what = Che cos’è
report-exhibit-record = Registrazione
report-exhibit-file = File
report-exhibit-fingerprint = Impronta (SHA-256)
report-exhibit-picture = Immagine
report-exhibit-mail = E-mail, com’è arrivata
report-exhibit-stamp = Risposta di un servizio di marca temporale, com’è arrivata
report-exhibit-personal = Ciò che ha scritto il membro, con nomi
report-exhibit-other = File
report-withheld-title = Che cosa non è incluso
report-withheld-nothing = Niente è lasciato fuori. Tutte le registrazioni e tutti i file sono qui.
report-withheld-pictures =
    { $count ->
        [one] { $shown } immagine non è inclusa.
       *[other] { $shown } immagini non sono incluse.
    }
report-withheld-personal =
    { $count ->
        [one] { $shown } lettera, nota o e-mail non è inclusa, perché può nominare una persona.
       *[other] { $shown } lettere, note o e-mail non sono incluse, perché possono nominare una persona.
    }
report-withheld-numbers = Numeri delle registrazioni non incluse: { $numbers }
report-withheld-list = Il file data/withheld-attachments.sha256 elenca ogni file non incluso con la sua impronta. Il membro può mostrarlo più tardi, e chiunque può confrontare.
report-challenges-title = Dubbi che si possono sollevare
report-challenges-lead = Ogni dubbio è legittimo. Ecco a che cosa il registro può rispondere, e dove non può.
report-challenge-clock = «L’orologio era regolato male.»
report-challenge-clock-answer = Il registro non può escluderlo. Annota ogni salto dell’orologio che l’app ha visto. In questo file non c’è nessuna marca temporale esterna.
report-challenge-clock-answer-stamped = Marche temporali esterne mostrano che il registro c’era al più tardi in quel momento. Per il tempo precedente parla solo l’orologio del computer.
report-challenge-page = «La pagina è stata modificata prima di essere letta.»
report-challenge-page-answer = L’app legge in uno spazio separato, due volte, e dopo un ricaricamento dal server. Chi ha il pieno controllo del computer avrebbe comunque potuto modificare la pagina.
report-challenge-account = «Era l’account di un’altra persona.»
report-challenge-account-answer = Nessuna lettura dell’interruttore nomina un account, quindi il registro da solo non può rispondere. Il membro può mostrare di nuovo la stessa pagina, o un’e-mail di LinkedIn.
report-challenge-log = «C’è un secondo registro che dice altro.»
report-challenge-log-answer = Il registro non può escluderlo. Una copia che qualcun altro ha conservato prima deve essere l’inizio di questo registro. Confronti la testa in entrambi.
report-challenge-tool = «L’app ha scritto ciò che le conviene.»
report-challenge-tool-answer = Ogni lettura contiene ciò che è stato visto sulla pagina, così chiunque può giudicare di nuovo. Il codice dell’app è aperto a tutti.
report-stamps-title = Marche temporali
report-stamps-none = In questo file non c’è nessuna marca temporale.
report-stamps-lead = Una marca temporale è firmata da un servizio scelto dal membro. Mostra che le registrazioni che riguarda c’erano in quel momento.
report-stamp-line = Registrazione { $number }: { $authority } indica { $time } per le prime { $size } registrazioni.
report-stamp-line-unread = Registrazione { $number }: risposta di { $authority } per le prime { $size } registrazioni.
report-stamp-valid = Riguarda queste registrazioni, e la sua firma corrisponde.
report-stamp-not-valid = Non è ciò che è stato chiesto. È conservata com’è arrivata.
report-stamp-not-checked = L’app non ha potuto controllarla. È conservata com’è arrivata.
report-stamps-root = Questo file non può mostrare chi è il servizio. Chieda il certificato radice al servizio stesso.

# Seal
report-seal-title = Il sigillo
report-seal-sealed = Sigillato con una chiave Ed25519. Impronta: { $fingerprint }
report-seal-unsealed = Non sigillato. Il computer non aveva una chiave disponibile.
report-seal-pin = Confronti l’impronta con quella che il membro Le dà per un’altra via. Una chiave trovata solo in questo file non indica nessuno.
report-seal-head = Testa del registro: { $size } registrazioni, radice { $root }

# How to check it
report-verify-title = Come controllare questo file senza di noi
report-verify-lead = Estragga il file ZIP e apra una riga di comando nella sua cartella principale. Ogni comando viene da strumenti fatti da altri.
report-verify-command = Comando
report-verify-shows = Che cosa mostra
report-verify-silent = Su che cosa non dice niente
report-verify-copy = La copia è completa e non modificata.
report-verify-copy-silent = File aggiunti, o qualcuno che abbia rifatto gli elenchi.
report-verify-copy-other = Su macOS usi «shasum -a 256» al posto di «sha256sum».
report-verify-windows = Per Windows, READ-ME-FIRST.txt ha righe proprie.
report-verify-windows-lacks = Per gli altri comandi Windows non offre uno strumento. Li esegua su macOS o Linux, o nel Linux che Windows può aggiungere (WSL).
report-verify-bag = Niente è stato aggiunto, e le parti corrispondono tra loro.
report-verify-bag-silent = Qualcuno che abbia rifatto gli elenchi.
report-verify-seal = Chi possiede la chiave ha sigillato esattamente questo.
report-verify-seal-silent = Chi possiede la chiave, a meno che Lei non abbia avuto l’impronta per un’altra via.
report-verify-fingerprint = L’impronta della chiave in questo file.
report-verify-fingerprint-silent = Se è la chiave del membro. La confronti con quella che Le è stata data.
report-verify-entries = Ogni registrazione mostrata è quella del registro.
report-verify-entries-silent = Le registrazioni che non sono mostrate.
report-verify-head = Il registro aveva questa testa a questo numero di registrazioni.
report-verify-head-silent = Le registrazioni fatte dopo la testa più recente in possesso di qualcun altro.
report-verify-checkpoint = Chi possiede la chiave ha firmato questa testa del registro.
report-verify-checkpoint-silent = Quando è avvenuto, secondo un orologio esterno.
report-verify-stamp = La marca temporale più recente riguarda questa testa del registro. ROOT.pem è il certificato radice del servizio.
report-verify-stamp-silent = Tutto ciò che precede quel momento, e se ci si può fidare del servizio.
report-verify-page = Senza riga di comando: apra data/verify.html in un browser e vi trascini il file ZIP. Non serve internet.
report-verify-own = Un solo comando per tutto questo, fatto dagli autori di Default Off.
report-verify-own-silent = Gli stessi limiti. È un nostro programma, quindi usi anche gli altri.
report-verify-all = Nessun comando basta da solo. Li usi tutti.

# Words
report-words-title = Parole usate qui
report-words-record = Registrazione: una voce del registro, conservata nella sua forma esatta.
report-words-fingerprint = Impronta: un codice calcolato da un contenuto esatto (SHA-256). Un altro contenuto dà un altro codice.
report-words-seal = Sigillo: una firma fatta con una chiave che resta sul computer del membro.
report-words-head = Testa: l’impronta di tutta la serie di registrazioni fino a un certo punto.
report-words-tamper = Rende visibile ogni modifica: una modifica si può fare, ma si vede.

# READ-ME-FIRST.txt
readme-title = DA LEGGERE PRIMA
readme-practice = PRACTICE (esercitazione): questo file è stato fatto su un sito simulato. Non prova niente su un account vero.
readme-what = Questa cartella contiene la registrazione di un’impostazione di LinkedIn, «Dati per migliorare l’IA generativa».
readme-made = È stata fatta il giorno { $date } da Default Off, versione { $version }.
readme-records =
    { $count ->
        [one] Contiene { $shown } registrazione.
       *[other] Contiene { $shown } registrazioni.
    }
readme-open-case = Il fascicolo è data/case-file.html. Lo apra per primo.
readme-open = Apra data/report.html in qualsiasi browser. Non ha bisogno di internet e non esegue script.
readme-verify-page = Per controllare questo file in un browser, apra data/verify.html e vi trascini il file ZIP. Non serve internet.
readme-shows-title = Che cosa mostra
readme-shows-not-title = Che cosa non mostra
readme-check-title = Come controllarla
readme-check-lead = Esegua questi comandi in questa cartella. Vengono da strumenti fatti da altri.
readme-windows-title = Su Windows
readme-windows-lead = Decomprima con «tar -xf FILE.zip». Esegua queste righe in PowerShell in questa cartella. «copy», «names» ed «entries» non mostrano niente se niente è sbagliato. «head» mostra «True». «seal» e «checkpoint» iniziano con «Good» e richiedono OpenSSH 8.1 o più recente.
readme-fingerprint = Impronta della chiave: { $fingerprint }
readme-fingerprint-pin = La confronti con l’impronta che il membro Le dà per un’altra via.
readme-unsealed = Questo file non è sigillato, perché il computer non aveva una chiave disponibile. I suoi elenchi e il suo registro si possono comunque controllare.
readme-unsealed-newest = La testa più recente del registro è inclusa senza firma.
readme-files-title = Che cosa c’è in questa cartella
readme-files-report = data/report.html: il rapporto da leggere o stampare
readme-files-case = data/case-file.html: il fascicolo per un’autorità, da leggere o stampare
readme-files-exhibits = data/exhibit-…: gli allegati del fascicolo, per numero (objection: opposizione, picture: immagine, mail: e-mail, reminder: sollecito, complaint: reclamo, details: dati)
readme-files-verify = data/verify.html: una pagina che controlla questo file, senza internet
readme-files-log = data/log/log.sha256: una riga per ogni registrazione
readme-files-entries = data/log/entries: le registrazioni, nella loro forma esatta
readme-files-checkpoints = data/log/checkpoints: teste firmate del registro
readme-files-attachments = data/attachments: immagini
readme-files-keys = data/keys: la chiave con cui controllare il sigillo
readme-files-manifest = manifest-sha256.txt: l’elenco di tutti i file con le loro impronte, e il sigillo accanto

# The calendar file
report-calendar-summary = LinkedIn e addestramento dell’IA: { $summary }
report-calendar-practice = Esercitazione: { $summary }
report-calendar-rule = La regola alla base di questa data: { $source }
report-calendar-look = Apra Default Off per vedere che cosa viene dopo.
report-calendar-act-wait = finisce il tempo per la risposta
report-calendar-act-remind = si può inviare un sollecito
report-calendar-act-ask-for-the-rest = chiedere ciò che manca nella risposta
report-calendar-act-ask-to-clarify = chiedere che cosa è stato fatto
report-calendar-act-send-details = inviare i dettagli richiesti
report-calendar-act-complain-to-company = presentare prima un reclamo a LinkedIn
report-calendar-act-complain = si può presentare un reclamo
report-calendar-act-ask-authority = chiedere all’autorità notizie del reclamo
report-calendar-act-look-again = ora non c’è niente in sospeso
report-calendar-act-nothing-known = ora non c’è niente in sospeso

# More commands
report-verify-names = Ogni file di questa cartella è in uno dei due elenchi.
report-verify-names-silent = Qualcuno che abbia rifatto gli elenchi.
report-verify-tree = Ogni testa corrisponde, riga per riga, alla serie di registrazioni che la precede.
report-verify-tree-silent = Qualcuno senza chiave che abbia rifatto tutto il registro.
report-verify-before = Ogni registrazione mostrata corrisponde al registro che la precede, e i suoi file sono quelli che nomina.
report-verify-before-silent = Le registrazioni che non sono mostrate.
report-verify-note = La stessa firma ancora una volta, controllata con un altro strumento.
report-verify-note-silent = Quando è avvenuto, secondo un orologio esterno.
report-verify-outcome = Un comando che non trova niente di sbagliato termina con il codice di uscita 0. Se qualcosa non va, termina con un altro codice.

# The report as a PDF
report-page-number = Pagina { $page } di { $pages }
report-pictures-smaller = Qui le immagini possono essere più piccole di come sono. Il file ZIP contiene ognuna così com’è.
report-picture-unreadable = Non è stato possibile disegnare qui questa immagine. È nel file ZIP.
report-pdf-title = I file di prova in questo PDF
report-pdf-lead = I file seguenti si trovano dentro questo PDF, come sono nel file ZIP. La maggior parte dei lettori di PDF li mostra come allegati.
report-pdf-limit = Un PDF non ha un sigillo proprio. Il file ZIP contiene questo stesso PDF, byte per byte, sotto il suo sigillo.
report-pdf-signs = I segni che questo PDF non può disegnare sono scritti come codici, per esempio [U+4E2D]. La registrazione li contiene così come sono.
report-pdf-list-long = L’elenco di tutte le registrazioni è troppo lungo per questo PDF. È nel file ZIP.
report-pdf-list = Il registro: una riga per ogni registrazione, con la sua impronta
report-pdf-checkpoint = Una testa del registro
report-pdf-signature = La firma di questa testa
report-pdf-token = La marca temporale di questa testa, com’è arrivata
report-pdf-signers = La chiave con cui si controlla la firma
report-verify-pdf-files = Estrae questi file dal PDF. I comandi che seguono si eseguono poi in quella cartella.
report-verify-pdf-files-silent = Tutto il resto. Estrae soltanto i file.
readme-files-pdf = data/report.pdf: lo stesso rapporto in PDF, che si può consegnare da solo

# Pictures of which a copy shows only parts
report-picture-blacked = Il membro ha annerito parti di questa immagine per questo file. L’immagine senza i riquadri neri non è inclusa.
report-picture-sha256-before = Impronta (SHA-256) dell’immagine senza i riquadri neri: { $sha256 }
report-exhibit-picture-blacked = Immagine, in parte annerita. L’impronta è quella dell’immagine senza i riquadri neri.
report-withheld-blacked =
    { $count ->
        [one] { $shown } immagine è mostrata in parte annerita. L’immagine intera non è inclusa.
       *[other] { $shown } immagini sono mostrate in parte annerite. Le immagini intere non sono incluse.
    }

# The case file for an authority
case-title = Fascicolo per un reclamo
case-for = Destinatario: { $authority }
case-person = Chi reclama
case-person-withheld = Omesso in questa copia
case-account = Account LinkedIn
case-account-yes = Sì
case-account-no = No, la persona non ha un account
case-place = Luogo, con il suo codice
case-company = L’azienda
case-sent = Opposizione inviata
case-aims = A che cosa si rivolge
case-aim-content-ai = Addestramento di IA che crea contenuti
case-aim-other-ai = Addestramento di altra IA e apprendimento automatico
case-aim-restriction = Limitazione dell’uso per addestrare l’IA
case-law = Su che cosa si fonda
case-law-gdpr = GDPR, articolo 21, paragrafo 1
case-law-uk-gdpr = UK GDPR, articolo 21, paragrafo 1
case-law-swiss = Legge svizzera sulla protezione dei dati (LPD), articolo 30, capoverso 2, lettera b
case-law-canada = PIPEDA, allegato 1, principio 4.3.8: il consenso è stato revocato
case-law-canada-province = Il consenso è stato revocato. La provincia ha una legge propria.
case-law-hong-kong = PDPO, principio 3 di protezione dei dati
case-law-brazil = LGPD, articolo 18, comma 2
case-law-none = Non conosciamo lì un diritto di opporsi a questo. Era una richiesta.
case-reference = Riferimento dell’azienda
case-reference-none = Non ne è stato dato nessuno
case-due = Tempo per una risposta
case-due-law = Una risposta è dovuta entro il { $date }. Regola: { $rule }.
case-due-over = È finito il { $date }. Regola: { $rule }.
case-due-yardstick = La legge non fissa un giorno per questo. Il { $date } serve da riferimento. Regola: { $rule }.
case-due-none = Non conosciamo una legge che fissi un giorno.
case-came = Che cosa è tornato
case-came-nothing = Nulla che la persona abbia annotato
case-came-on = { $date }: { $what }
case-when = { $when }. { $what }. Allegato { $number }.
case-not-claimed = Questo fascicolo non afferma che i dati siano stati usati. Nessuno fuori dall’azienda può verificarlo.
case-withheld = Nomi, lettere ed e-mail sono omessi in questa copia. La persona può mostrarli più tardi, e chiunque può confrontare le loro impronte.
case-timeline-title = Che cosa è successo
case-timeline-lead = Una riga con l’ora è ciò che l’app ha annotato in quel momento. Una riga con il solo giorno è ciò che ha annotato la persona. Accanto stanno gli allegati che la sostengono.
case-column-day = Giorno
case-column-exhibits = Allegati
case-event-sent = L’opposizione è stata inviata all’azienda
case-event-acknowledged = L’azienda ha confermato di averla ricevuta
case-event-extended = L’azienda ha chiesto più tempo
case-event-extended-until = L’azienda ha chiesto tempo fino al { $date }
case-event-stopped = L’azienda dice di aver smesso
case-event-partly = L’azienda dice di aver smesso in parte
case-event-refused = L’azienda ha rifiutato
case-event-unclear = L’azienda ha risposto, e la risposta non dice che cosa è stato fatto
case-event-no-answer = La persona ha guardato, e non c’era risposta
case-event-reminded = La persona ha inviato un sollecito
case-event-details-sent = La persona ha inviato ciò che l’azienda chiedeva
case-event-complained-to-company = La persona ha reclamato presso l’azienda
case-event-complained = La persona ha reclamato presso un’autorità
case-event-authority-replied = L’autorità ha scritto alla persona
case-event-authority-closed = L’autorità ha chiuso il caso
case-kind-objection = L’opposizione, come la persona dichiara di averla inviata
case-kind-mail = E-mail che la persona ha ricevuto
case-kind-letter = Lettera che la persona ha inviato
case-kind-proof = Tutta la registrazione, con la sua prova
case-exhibits-lead = Ogni allegato con un file si trova accanto a questa pagina. Il suo numero è nel nome del file.
case-fit-too-large = L’allegato { $number } può essere troppo grande per il modulo. Può essere dato su richiesta.
case-fit-other-type = L’allegato { $number } è di un tipo che il modulo forse non accetta. Quello che dice è più sotto.
case-exhibit-heading = Allegato { $number }: { $what }, { $date }
case-letters-title = Lettere ed e-mail
case-letters-none = In questo fascicolo non ce ne sono.
case-text-withheld = Il testo è omesso in questa copia. La sua impronta è nella registrazione.
case-mail-head = Da { $from }. Oggetto: { $subject }
case-mail-valid = La firma è stata verificata, e { $signer } risponde di questo testo.
case-mail-altered = La firma è stata verificata, e non corrisponde. L’e-mail non è com’era quando è stata inviata.
case-mail-unknown = Nessuna verifica di firma ha chiarito chi l’ha scritta. È mostrata come la persona l’ha portata.
case-picture-elsewhere = Qui non c’è posto per questa immagine. È nel file { $file }.
case-proof-title = Come si può verificare
case-proof-text = Questa pagina viene da un file ZIP che contiene anche tutta la registrazione. Si può verificare senza di noi.
case-proof-read-me = READ-ME-FIRST.txt, nel file ZIP, indica ogni passo, con strumenti fatti da altri.
case-not-proved-clock = Che l’orologio del computer fosse giusto. READ-ME-FIRST.txt dice se nella registrazione ci sono marche temporali esterne.
