### Saving a copy: check what goes in, save, and see that the file is intact.

export-title = Salvare una copia delle registrazioni
export-lead = Mettiamo le Sue registrazioni in un solo file ZIP. Lo apra: al suo interno report.html è da leggere e stampare. Può dare il file a una persona di fiducia.
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
export-private = Le registrazioni possono indicare il Suo Paese e il fuso orario di questo computer.
export-private-pictures = Le immagini possono mostrare il Suo nome o la Sua foto. Le guardi prima di condividere il file.
export-practice = Questa è un’esercitazione. Il file porta la scritta PRACTICE (esercitazione) nel nome e su ogni pagina. Non prova niente su un account vero.
export-save = Salva il file
export-saving = Salvataggio e controllo del file.
export-saving-files = File scritti: { $done } di { $total }.
export-cancel = Ferma il salvataggio

export-done-title = Salvato
export-done-name = Salvato come
export-done-name-practice = File di esercitazione, salvato come
export-done-folder = Cartella: { $folder }
export-done-open = Apra il file ZIP. Nella sua cartella «data» c’è report.html, da leggere e stampare.
export-done-intact = Integro. Abbiamo riaperto il file salvato e controllato ogni parte.
export-done-changed = Il file salvato non è come l’abbiamo scritto. Lo salvi di nuovo, in un’altra cartella.
export-done-unreadable = Non è stato possibile rileggere il file salvato. Lo salvi di nuovo, in un’altra cartella.
export-done-code-title = Codice breve
export-done-code-text = Annoti questo codice e lo tenga separato dal file. «Controllare un file salvato» mostra il codice di un file, così può confrontare i due.
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
export-choose-title = Che cosa includere
export-scope = Quali registrazioni
export-scope-hint = Questo riguarda le registrazioni. Immagini, lettere, note ed e-mail si scelgono più in basso.
export-scope-all = Tutte le registrazioni
export-scope-since = Le registrazioni da un certo giorno
export-scope-picked = Le registrazioni che scelgo io
export-since = Primo giorno
export-since-hint = Per esempio 2026-11-22
export-since-missing = Indichi un giorno, per esempio 2026-11-22.
export-pick = Scelga le registrazioni
export-pick-none = Scelga almeno una registrazione.
export-parts = Che cos’altro includere
export-parts-pictures = Includi le mie immagini
export-parts-personal = Includi le mie lettere, note ed e-mail
export-parts-personal-hint = Possono contenere il Suo nome, il Suo indirizzo e la Sua e-mail. Senza la spunta restano fuori.
export-row-withheld = Resta fuori
export-withheld-records =
    { $count ->
        [one] { $shown } registrazione. Nel file c’è solo la sua impronta.
       *[other] { $shown } registrazioni. Nel file ci sono solo le loro impronte.
    }
export-withheld-pictures =
    { $count ->
        [one] { $shown } immagine
       *[other] { $shown } immagini
    }
export-withheld-personal =
    { $count ->
        [one] { $shown } lettera, nota o e-mail
       *[other] { $shown } lettere, note ed e-mail
    }
export-withheld-nothing = Niente
export-withheld-still = Il file si può comunque controllare per intero. Di ciò che resta fuori contiene solo un’impronta, e niente da leggere.
export-personal-in = Le lettere, le note e le e-mail sono nel file. Possono contenere il Suo nome, il Suo indirizzo e la Sua e-mail.
export-stamp-title = Una marca temporale, se la vuole
export-stamp-text = Qualcuno di esterno può confermare che le registrazioni erano così in un certo momento. Sceglie Lei chi.
export-stamp-go = Vai alle marche temporali
stamp-title = Marche temporali
stamp-lead = Con una marca temporale qualcuno di esterno conferma che le registrazioni erano così in un certo momento.
stamp-why = L’orologio del computer può essere sbagliato. Una marca temporale non dipende da quello.
stamp-optional = Non ne ha bisogno. Le registrazioni sono conservate e si possono controllare anche senza.
stamp-empty = Non c’è ancora niente da marcare. Prima controlli l’impostazione.
stamp-address = Indirizzo del servizio di marca temporale
stamp-address-hint = Comincia con https:// o http://. Chieda al Suo avvocato o alla Sua autorità di quale servizio si fidano.
stamp-address-fault = Indichi un indirizzo internet che comincia con https:// o http:// e che non contiene un nome utente o una porta.
stamp-plan = Mostra che cosa uscirebbe
stamp-leaves-title = Che cosa esce dal Suo computer
stamp-leaves-bytes = Questi 32 byte, e un numero casuale per riconoscere la risposta:
stamp-leaves-label = I 32 byte
stamp-leaves-covers =
    { $count ->
        [one] Sono un’impronta della Sua { $shown } registrazione. Nessuno può leggerne la registrazione.
       *[other] Sono un’impronta delle Sue { $shown } registrazioni. Nessuno può leggerne le registrazioni.
    }
stamp-leaves-to = Vanno a { $host }.
stamp-learns-title = Chi viene a sapere che cosa
stamp-learns-service = Il servizio viene a sapere il Suo indirizzo internet, l’ora e i 32 byte.
stamp-learns-network = La rete viene a sapere che Lei ha contattato { $host }.
stamp-learns-linkedin = LinkedIn non ne viene a sapere niente.
stamp-ask = Chiedi la marca temporale
stamp-other = Usa un altro indirizzo
stamp-asking = Richiesta in corso. Può fare altro. Niente aspetta la risposta.
stamp-pending-title = Non ancora marcato
stamp-pending-not-asked = La richiesta al servizio non è arrivata fino in fondo.
stamp-pending-offline = Non è stato possibile raggiungere il servizio. Forse manca la connessione a internet.
stamp-pending-too-slow = Il servizio non ha risposto entro 10 secondi.
stamp-pending-refused = Il servizio ha risposto con un errore.
stamp-pending-bad-certificate = Il servizio non ha potuto provare chi è, quindi non abbiamo inviato niente.
stamp-pending-at = Indirizzo: { $address }
stamp-again = Riprova
stamp-drop = Rinuncia
stamp-kept-title = Le Sue marche temporali
stamp-kept-none = Non ne ha ancora.
stamp-kept-time = Il servizio indica { $time }.
stamp-kept-covers =
    { $count ->
        [one] Riguarda { $shown } registrazione.
       *[other] Riguarda le prime { $shown } registrazioni.
    }
stamp-kept-from = Da { $address }
stamp-kept-valid = Riguarda queste registrazioni e la sua firma corrisponde. Chi sia il servizio, lo deve giudicare Lei.
stamp-kept-not-valid = Non è ciò che abbiamo chiesto. È conservata com’è arrivata.
stamp-kept-not-checked = Non è stato possibile controllarla qui. È conservata com’è arrivata. Altri strumenti possono forse leggerla.
stamp-kept-open = Apri la registrazione { $number }

# A PDF too
export-parts-pdf = Salva anche un PDF
export-parts-pdf-hint = Lo stesso rapporto in un solo file, da stampare o da inviare dove i file ZIP non sono accettati.
export-done-pdf = Il PDF accanto: { $file }

# Single pictures of a saved copy
export-pictures-title = Scegliere per le singole immagini
export-pictures-lead = Può lasciare fuori un’immagine o annerirne delle parti. Il Suo registro tiene l’immagine intera.
export-pictures-none = Queste registrazioni non hanno immagini.
export-picture-label = Immagine della registrazione { $number }
export-picture-alt = Immagine conservata con la registrazione { $number }
export-picture-before-edit = È l’immagine di prima che Lei annerisse o tagliasse qualcosa. Resta fuori, a meno che Lei la includa.
export-picture-how = In che modo
export-picture-whole = Così com’è
export-picture-blacked = In parte annerita
export-picture-out = Lasciata fuori
export-picture-box-first = Tracci un riquadro sull’immagine della registrazione { $number }, o scelga altro per essa.
export-picture-preview = Ecco che cosa mostrerà il file:
export-picture-preview-alt = Immagine della registrazione { $number } con i riquadri neri, come la mostrerà il file
picture-edit-black-file = Tracci un riquadro su ciò che è privato, come il Suo nome. Nel file diventa nero.
export-pictures-more = Mostra altre immagini
export-withheld-blacked =
    { $count ->
        [one] Parti di { $shown } immagine sono annerite
       *[other] Parti di { $shown } immagini sono annerite
    }
export-done-withheld = Che cosa non è in questo file:
export-done-withheld-nothing = Non resta fuori niente. Ci sono tutte le registrazioni e tutti i file.

# Time stamp services to pick from
stamp-pick = Quale servizio
stamp-pick-first = Scelga prima un servizio.
stamp-pick-other = Un altro servizio. Ne indico l’indirizzo.
stamp-pick-note = Questo elenco viene da conoscenze generali di novembre 2026. Non abbiamo provato questi servizi. Indirizzi e condizioni possono cambiare.
stamp-pick-qualified = L’Unione europea tiene elenchi di servizi che il suo diritto chiama «qualificati». Non abbiamo letto quegli elenchi. Perciò qui nessuno è indicato come tale.
stamp-offer-anyone = Dice che chiunque può usarlo gratis.
stamp-offer-signers = È pensato per chi firma programmi o documenti.
stamp-offer-members = È pensato per i suoi membri, come le università.
stamp-offer-own-platform = È pensato per chi fa programmi per i suoi dispositivi.
stamp-pick-uncertain = Di questo siamo meno sicuri.
stamp-pick-plain = Risponde senza cifratura.
stamp-learns-plain = Questo servizio risponde senza cifratura. Altri lungo il percorso potrebbero leggere i 32 byte e la risposta. Non possono cambiare la risposta senza che si noti, perché è firmata.
