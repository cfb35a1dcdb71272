### The shell: names, states, dates, errors. Shared by every page.

app-name = Default Off
window-title = { $page } · Default Off
window-title-fault = Errore: { $title }
places = Parti di questa app
place-home = Inizio
place-records = Registrazioni
place-help = Aiuto
place-settings = Preferenze
skip = Vai al contenuto
loading = Apertura delle registrazioni
not-part = Default Off non fa parte di LinkedIn. LinkedIn non l’ha approvato.

back = Indietro
continue = Continua
change = Modifica
copy = Copia
copied = Copiato.
found-count =
    { $count ->
        [0] Niente trovato
        [one] { $found } trovato
       *[other] { $found } trovati
    }
copy-by-hand = Il testo è selezionato. Prema Ctrl e C per copiarlo.
important = Importante:
characters-of = { $used } caratteri su { $limit }
fault-title = C’è un problema
picture-fingerprint = Impronta (SHA-256):
source-line = { $publisher }: { $title }, { $date }.
source-checked = Ultimo controllo: { $date }.
yes = Sì
no = No

## Dates

month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
date-long = { $day } { $month } { $year }
time-short = { $hour }:{ $minute }
moment-long = { $date }, ore { $time }
date-day = Giorno
date-month = Mese
date-year = Anno

## How we know

how-seen-by-app = Visto da questa app
how-told-by-member = Indicato da Lei
how-imported = Importato
how-noted-by-app = Annotato da questa app
how-signed-by-sender = Firmato dal mittente
how-reference-text = Testo di questa app

## Whose word it is

kind-linkedin-says = LinkedIn dice
kind-regulator = Fatto: ciò che ha detto un’autorità
kind-court-record = Fatto: ciò che risulta dagli atti del tribunale
kind-law = Fatto: ciò che dice la legge
kind-regulator-open = Ciò che ha detto un’autorità
kind-court-record-open = Ciò che risulta dagli atti del tribunale
kind-law-open = Ciò che dice la legge
kind-our-reading = La nostra lettura delle fonti
kind-press = Ciò che altri affermano: stampa
kind-research = Ciò che altri affermano: ricerca

## The switch and what a look came to

switch-on = Attivo
switch-off = Disattivato
switch-unknown = Non noto
outcome-on = Attivo
outcome-off = Disattivato
outcome-not-shown = Non presente sulla pagina
outcome-signed-out = Accesso non effettuato
outcome-challenge = LinkedIn ha chiesto una verifica
outcome-restricted = Account limitato
outcome-page-problem = La pagina non ha funzionato
outcome-cannot-tell = Impossibile stabilirlo

## Practice

practice-strip-name = Esercitazione
practice-strip-title = Questa è un’esercitazione.
practice-strip-text = Questo è un sito simulato. Niente qui è reale, e niente esce da questo computer. Le registrazioni restano finché Lei non termina l’esercitazione o non chiude l’app.
practice-end = Termina l’esercitazione


## Errors of a command: what happened, and what to do next

problem-disk-full-what = Il disco è pieno, quindi non è stato possibile salvare.
problem-disk-full-next = Liberi un po’ di spazio, poi riprovi. Le registrazioni precedenti sono al sicuro.
problem-read-only-what = L’app non può scrivere dove si trovano le registrazioni, quindi non ha salvato niente.
problem-read-only-next = Controlli che il disco non sia in «sola lettura», poi riprovi. Le registrazioni precedenti sono al sicuro.
problem-denied-what = Il computer non ha permesso di salvare.
problem-denied-next = Controlli che il Suo account utente possa scrivere nei Suoi file, poi riprovi.
problem-busy-what = Un’altra finestra di Default Off ha aperto le registrazioni.
problem-busy-next = Chiuda l’altra finestra, poi riprovi.
problem-record-unavailable-what = Al momento il registro non si può aprire, quindi niente è stato salvato.
problem-record-unavailable-next = Chiuda l’app e la riapra. Se non basta, veda la pagina di aiuto.
problem-site-not-open-what = La finestra del sito non è aperta.
problem-site-not-open-next = La riapra da «Controllare l’impostazione», poi continui.
problem-site-busy-what = L’app sta ancora guardando la pagina.
problem-site-busy-next = Attenda un momento, poi riprovi.
problem-site-failed-what = Non è stato possibile aprire la finestra del sito.
problem-site-failed-next = Riprovi, oppure usi il Suo browser. I due modi sono ugualmente validi.
problem-practice-failed-what = Non è stato possibile avviare il sito simulato.
problem-practice-failed-next = Chiuda l’app e la riapra, poi ricominci l’esercitazione.
problem-picture-unreadable-what = Non è stato possibile leggere questo file come immagine.
problem-picture-unreadable-next = Scelga un’immagine PNG o JPEG.
problem-picture-too-large-what = Questa immagine è troppo grande.
problem-picture-too-large-next = Ne scelga una più piccola, per esempio un’immagine della sola finestra.
problem-page-unreadable-what = Questo file non è una pagina web salvata che l’app sa leggere.
problem-page-unreadable-next = Salvi la pagina come HTML nel browser, poi scelga il file che finisce in .html.
problem-mail-unreadable-what = Questo file non è un’e-mail che l’app sa leggere.
problem-mail-unreadable-next = Salvi l’e-mail come file che finisce in .eml, poi scelga quel file.
problem-mail-too-large-what = Questa e-mail è troppo grande, o ha troppe parti.
problem-mail-too-large-next = Scelga un’e-mail di al massimo 4 MB.
problem-archive-unreadable-what = Questo file non è un file ZIP intero.
problem-archive-unreadable-next = Lo scarichi di nuovo e lo scelga così come è arrivato.
problem-archive-encrypted-what = Questo file ZIP è protetto da una password.
problem-archive-encrypted-next = Scelga il file così come LinkedIn lo ha dato, senza password.
problem-archive-too-large-what = Questo file ZIP contiene più di quanto leggiamo.
problem-archive-too-large-next = Non è stato contato nulla. Scelga un archivio più piccolo.
problem-archive-ambiguous-what = Due file in questo ZIP hanno lo stesso nome.
problem-archive-ambiguous-next = Non sappiamo quale conti. Scarichi di nuovo il file e lo scelga così come è arrivato.
problem-archive-unknown-what = Non conosciamo alcun file in questo ZIP.
problem-archive-unknown-next = Scelga il file con i Suoi dati, così come LinkedIn lo ha dato.
problem-site-open-what = La finestra di LinkedIn è aperta.
problem-site-open-next = La chiuda, poi riprovi.
problem-file-unreadable-what = Non è stato possibile leggere questo file.
problem-file-unreadable-next = Controlli che il file ci sia ancora e che Lei possa aprirlo.
problem-nothing-chosen-what = Non è stato scelto nessun file.
problem-nothing-chosen-next = Scelga un file, oppure ne trascini uno su questa finestra.
problem-form-invalid-what = Qualcosa in questa pagina va rivisto.
problem-form-invalid-next = Controlli le risposte, poi continui.
problem-browser-failed-what = Non è stato possibile aprire il browser.
problem-browser-failed-next = Copi l’indirizzo e lo incolli nel browser.
problem-no-such-record-what = Nessuna registrazione ha questo numero.
problem-no-such-record-next = Torni alle registrazioni e ne scelga una dall’elenco.
problem-stopped-what = Lei ha fermato il salvataggio. Non è rimasto nessun file.
problem-stopped-next = Salvi di nuovo quando vuole.
problem-not-now-what = Questo passo non si può ancora fare.
problem-not-now-next = Vada alla pagina iniziale. L’elenco mostra che cosa viene dopo.
problem-unexpected-what = È successo qualcosa che non era previsto.
problem-unexpected-next = Riprovi. Ciò che ha salvato prima è al sicuro.

## Problems with a page of their own

trouble-record-set-aside-title = Abbiamo conservato le vecchie registrazioni e iniziato un nuovo registro
trouble-record-set-aside-text = Qualcuno o qualcosa ha modificato il file del registro fuori da questa app. Abbiamo conservato quel file così com’è. Accanto ce n’è uno nuovo.
trouble-record-set-aside-next = Può continuare. Conservi il vecchio file se può servirle come prova.
trouble-record-gone-title = Le registrazioni precedenti non ci sono più
trouble-record-gone-text = Il file del registro non c’è più. Avevamo ancora una nota del suo stato più recente. Un nuovo registro la nomina.
trouble-record-gone-next = Può continuare. Se ha una copia del vecchio file, la conservi al sicuro.
trouble-record-other-title = In questo posto c’era un altro registro
trouble-record-other-text = Il file non è l’ultimo che abbiamo visto. L’abbiamo conservato così com’è. Accanto ce n’è uno nuovo.
trouble-record-other-next = Può continuare. Se ha il file giusto, lo conservi al sicuro.
trouble-copy-not-kept-title = Non è stato possibile scrivere una copia di sicurezza
trouble-copy-not-kept-text = Le registrazioni sono al sicuro. In un secondo posto teniamo anche una breve nota della più recente. Non è stato possibile scrivere quella nota.
trouble-copy-not-kept-next = Può continuare. Finché non funziona, potremmo non accorgerci se il file del registro viene sostituito con uno più vecchio.
trouble-record-rolled-back-title = Mancano alcune delle registrazioni più recenti
trouble-record-rolled-back-text = Il file del registro è più vecchio dell’ultimo che abbiamo visto. Forse viene da una copia di riserva. Lo abbiamo annotato nel registro.
trouble-record-rolled-back-next = Può continuare. Se ha una copia più recente del file, la conservi al sicuro.
trouble-record-unavailable-title = Non è possibile aprire le registrazioni
trouble-record-unavailable-text = Il file c’è, ma il computer non permette a questa app di scriverci. Quindi non si può salvare niente di nuovo.
trouble-record-unavailable-next = Controlli che il disco non sia pieno o in «sola lettura». Poi chiuda l’app e la riapra.
trouble-record-busy-title = Le registrazioni sono aperte in un’altra finestra
trouble-record-busy-text = Default Off è già aperto in un’altra finestra. Una sola finestra può scrivere nel registro.
trouble-record-busy-next = Vada all’altra finestra, oppure la chiuda e riapra questa app.
trouble-disk-full-title = Il disco è pieno
trouble-disk-full-text = Non è stato possibile salvare l’ultimo passo, quindi non conta. Le registrazioni precedenti sono al sicuro.
trouble-disk-full-next = Liberi un po’ di spazio, poi rifaccia il passo.
trouble-clock-went-back-title = L’orologio del computer è tornato indietro
trouble-clock-went-back-text = L’orologio mostra un’ora precedente all’ultima registrazione. Lo abbiamo annotato nel registro, così le date restano oneste.
trouble-clock-went-back-next = Controlli la data e l’ora del computer. Poi può continuare.
trouble-settings-set-aside-title = Non è stato possibile leggere le preferenze
trouble-settings-set-aside-text = Il file delle preferenze era danneggiato. Lo abbiamo conservato e siamo tornati alle preferenze iniziali. Le registrazioni sono al sicuro.
trouble-settings-set-aside-next = Può continuare, e scegliere di nuovo nelle preferenze.
trouble-place = Dove si trova su questo computer:
page-waits = Un attimo.

problem-key-not-changed-what = La chiave non è stata cambiata. Il portachiavi non ne ha tenuta una nuova.
problem-key-not-changed-next = La chiave di prima resta in uso. Sblocchi il portachiavi, poi riprovi.
problem-old-key-kept-what = La nuova chiave è in uso. Il portachiavi non ci ha ancora lasciato togliere la vecchia.
problem-old-key-kept-next = Può continuare. L’app riprova la prossima volta che le serve la chiave.
problem-wrong-passphrase-what = Questa frase segreta non è quella giusta.
problem-wrong-passphrase-next = Controlli la tastiera e le maiuscole, poi riprovi. Può provare quante volte vuole.
problem-passphrase-too-short-what = Questa frase segreta è troppo corta.
problem-passphrase-too-short-next = Ne scelga una di almeno 8 caratteri.
problem-lock-damaged-what = Il file del blocco è danneggiato, quindi nessuna frase segreta può aprirlo.
problem-lock-damaged-next = Le Sue registrazioni ci sono ancora. In «Ho dimenticato la frase segreta» c’è che cosa può fare.
problem-keychain-no-answer-what = Il portachiavi del computer non risponde, quindi il blocco resta.
problem-keychain-no-answer-next = Sblocchi il portachiavi, poi riprovi.
problem-folder-not-opened-what = Non è stato possibile aprire questa cartella.
problem-folder-not-opened-next = Copi il suo percorso e lo apra nel Suo gestore di file.

problem-drop-unknown-what = Questa app non può accettare questo tipo di file.
problem-drop-unknown-next = Accetta immagini (PNG, JPEG), e-mail (.eml) e file che ha salvato essa stessa (.zip).
