### Checking a saved file.

verify-title = Controllare un file salvato
verify-lead = Scelga un file fatto da questa app. Controlliamo se qualcosa è stato modificato. Funziona senza internet.
verify-pick = Scegli un file
verify-drop = Trascini il file su questa finestra, oppure lo scelga.
verify-drop-hint = Un file salvato finisce in .zip.
verify-last = Controlla l’ultimo file salvato
verify-last-name = Ultimo file salvato: { $name }
verify-checking = Controllo del file.
verify-again = Controlla un altro file
verify-dropped = Lei ha trascinato un file. Prema il pulsante per controllarlo.
verify-dropped-check = Controlla il file trascinato

verify-intact-title = Questo file è integro
verify-intact-text =
    { $count ->
        [one] Ha { $records } registrazione. Niente è stato modificato dopo il salvataggio.
       *[other] Ha { $records } registrazioni. Niente è stato modificato dopo il salvataggio.
    }
verify-changed-title = Questo file è stato modificato dopo il salvataggio
verify-changed-record = La prima modifica è alla registrazione { $number }.
verify-changed-elsewhere = La prima modifica è fuori dalle registrazioni.
verify-changed-next = Non si basi su questa copia. Se ha un’altra copia, controlli quella.
verify-changed-claims = Ecco che cosa la copia dice di sé. Dopo una modifica, niente di questo è sicuro.
verify-unreadable-title = Non è possibile controllare questo file
verify-unreadable-text = Non è stato fatto da questa app, oppure ne manca una parte.
verify-unreadable-next = Scelga il file .zip che ha salvato con questa app.

verify-row-file = File
verify-row-made = Data di creazione
verify-row-records = Registrazioni
verify-row-code = Codice breve di questo file
verify-code-compare = Ha annotato un codice quando ha salvato il file? Lo confronti con questo. Un altro codice vuol dire un altro file.
verify-row-seal = Sigillo
verify-row-where = Dove è diverso
verify-row-how = In che cosa è diverso
verify-row-why = Perché
verify-made-unknown = Non indicato
verify-seal-own = Sigillato con la chiave di questo computer
verify-seal-other = Sigillato con una chiave che questo computer non ha. Confronti l’impronta con la persona che Le ha dato il file.
verify-seal-none = Non sigillato. Il file può mostrare che le sue parti corrispondono tra loro. Non può mostrare chi le ha messe insieme.
verify-seal-changed = C’è un sigillo, ma questa copia non supera il controllo. Perciò il sigillo non garantisce per essa.
verify-seal-changed-none = Nessun sigillo vale per questa copia.
verify-fingerprint = Impronta della chiave
verify-practice-title = Questo è un file di esercitazione
verify-practice-text = È stato fatto sul sito simulato. Non prova niente su un account vero.

verify-limit-title = Che cosa mostra e che cosa non mostra
verify-limit = Mostra che il file non è cambiato. Non prova che cosa LinkedIn ha fatto con i Suoi dati.
verify-limit-before = Un file integro non è cambiato dopo il salvataggio. Questo non prova che cosa LinkedIn ha fatto con i Suoi dati.
verify-limit-changed = Questa copia, così com’è, non prova niente. Il controllo non mostra chi l’ha modificata, né perché.
verify-limit-unreadable = Non abbiamo potuto guardare dentro. Perciò questo non dice niente di che cosa contiene il file.
verify-others-title = Non è necessario fidarsi di noi
verify-others-text = Il file è un normale ZIP. READ-ME-FIRST.txt al suo interno elenca comandi per strumenti fatti da altri.

# What is wrong, by kind
verify-bad-missing-file = Manca una parte.
verify-bad-added-file = È stata aggiunta una parte.
verify-bad-hash-differs = Una parte ha un contenuto diverso da prima.
verify-bad-content-unreadable = Una parte non si può leggere.
verify-bad-malformed-manifest = L’elenco delle parti non ha la forma giusta.
verify-bad-malformed-bag = Le parti non sono messe insieme come prima.
verify-bad-payload-oxum-differs = La dimensione totale delle parti non è quella indicata.
verify-bad-malformed-keys = L’elenco delle chiavi non ha la forma giusta.
verify-bad-seal-missing = Manca un sigillo.
verify-bad-seal-malformed = Un sigillo non ha la forma giusta.
verify-bad-seal-invalid = Un sigillo non corrisponde.
verify-bad-unknown-key = È stato sigillato con una chiave diversa da quella che nominano le registrazioni.
verify-bad-malformed-list = L’elenco delle registrazioni non ha la forma giusta.
verify-bad-malformed-entry = Una registrazione non ha la forma giusta.
verify-bad-entry-differs = Una registrazione non è quella dell’elenco.
verify-bad-entry-out-of-place = Una registrazione è fuori posto.
verify-bad-head-before-differs = Una registrazione non corrisponde alla precedente.
verify-bad-checkpoint-missing = Manca l’ultimo sigillo dell’elenco.
verify-bad-malformed-checkpoint = Un sigillo dell’elenco non ha la forma giusta.
verify-bad-list-shortened = Mancano registrazioni alla fine dell’elenco.
verify-bad-list-hash-differs = L’elenco delle registrazioni non è come è stato sigillato.
verify-bad-root-differs = La serie delle registrazioni non è come è stata sigillata.
verify-bad-attachment-missing = Manca un’immagine.
verify-bad-attachment-differs = Un’immagine non è quella che era conservata.
verify-bad-attachment-unreferenced = È stata aggiunta un’immagine che nessuna registrazione nomina.
verify-bad-practice-mixed = Registrazioni di esercitazione e vere sono mescolate.
verify-bad-tree-differs = La serie conservata non corrisponde alle registrazioni.
verify-bad-database-damaged = L’archivio delle registrazioni è danneggiato.
verify-bad-other = Qualcosa non è com’era.

# Why it cannot be read, by code
verify-reason-unreadable-file = Il sistema non ha permesso di leggere il file.
verify-reason-not-a-zip = Non è un file ZIP, oppure è danneggiato.
verify-reason-stray-bytes = Contiene byte che non appartengono a nessun file al suo interno.
verify-reason-duplicate-name = Due file al suo interno hanno lo stesso nome.
verify-reason-unsafe-name = Il nome di un file al suo interno potrebbe fare danni, quindi non l’abbiamo aperto.
verify-reason-special-file = Contiene un collegamento, quindi non l’abbiamo aperto.
verify-reason-encrypted = Una sua parte è protetta da una password.
verify-reason-unknown-packing = Una sua parte è compressa in un modo che non conosciamo.
verify-reason-too-many-files = Contiene troppi file.
verify-reason-too-large = Estratto, occuperebbe più di quanto un file salvato possa contenere.
verify-reason-headers-differ = I suoi due indici non concordano.
verify-reason-several-folders = Non contiene una sola cartella al primo livello.
verify-reason-no-bag = È un file ZIP, ma non l’ha fatto questa app.
verify-reason-newer-format = L’ha fatto una versione più recente di questa app. Lo controlli con quella versione.
verify-reason-other = Non conosciamo questo tipo di file.
