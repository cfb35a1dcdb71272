### Saving a copy: check what goes in, save, and see that the file is intact.

export-title = Salvare una copia delle registrazioni
export-lead = Mettiamo le Sue registrazioni in un solo file. Può leggerlo, stamparlo o darlo a una persona di fiducia.
export-yours = Questo file è per Lei. È Lei a decidere chi lo vede.
export-empty-text = Prima controlli l’impostazione. Poi potrà salvare la registrazione.
export-empty-check = Controlla la mia impostazione
export-check-title = Controlli prima di salvare
export-records =
    { $count ->
        [one] { $shown } registrazione
       *[other] { $shown } registrazioni
    }
export-pictures =
    { $count ->
        [0] Nessuna immagine
        [one] { $shown } immagine
       *[other] { $shown } immagini
    }
export-row-records = Registrazioni
export-row-pictures = Immagini
export-row-report = Una pagina da leggere o stampare
export-row-report-value = Sì, per qualsiasi browser
export-row-seal = Sigillo
export-sealed = Sigillato con la chiave di questo computer
export-unsealed = Non sigillato. Questo computer non ha una chiave disponibile. Le registrazioni restano collegate tra loro.
export-row-file = Nome del file
export-row-folder = Cartella
export-change-folder = Scegli un’altra cartella
export-private = Le registrazioni possono indicare il Suo Paese. Se ha annotato un’opposizione, contengono anche il testo, con il Suo nome e la Sua e-mail.
export-private-pictures = Le immagini possono mostrare il Suo nome o la Sua foto. Le guardi prima di condividere il file.
export-practice = Questa è un’esercitazione. Il file porta la scritta PRACTICE (esercitazione) nel nome e su ogni pagina. Non prova niente su un account vero.
export-save = Salva il file
export-saving = Salvataggio e controllo del file.

export-done-title = Salvato
export-done-name = Salvato come
export-done-name-practice = File di esercitazione, salvato come
export-done-folder = Cartella: { $folder }
export-done-intact = Integro. Abbiamo riaperto il file salvato e controllato ogni parte.
export-done-changed = Il file salvato non è come l’abbiamo scritto. Lo salvi di nuovo, in un’altra cartella.
export-done-unreadable = Non è stato possibile rileggere il file salvato. Lo salvi di nuovo, in un’altra cartella.
export-done-code-title = Codice breve
export-done-code-text = Annoti questo codice. Chiunque può usarlo per controllare che il file non sia stato modificato.
export-done-code-label = Codice breve del file
export-done-sha-title = L’impronta completa, per esperti
export-done-sha-label = SHA-256 del file
export-done-size = Dimensione: { $size }
export-done-size-bytes = { $size } byte
export-done-size-kilobytes = { $size } kB
export-done-size-megabytes = { $size } MB
export-done-next-title = Che cosa può fare ora
export-done-verify = Controlla questo file
export-done-again = Salva un’altra copia
export-done-home = Vai alla pagina iniziale
export-done-limit = Il file mostra che cosa la pagina ha mostrato a Lei, e quando. Non prova che cosa LinkedIn ha fatto con i Suoi dati.
