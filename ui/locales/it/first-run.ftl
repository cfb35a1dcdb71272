### The three first screens.

first-run-step = { $number } di 3
first-run-skip = Salta
first-run-welcome-title = Controlli un’impostazione di LinkedIn
first-run-welcome-lead = LinkedIn ha un’impostazione chiamata «Dati per migliorare l’IA generativa». Nella maggior parte dei luoghi è attiva finché non la si disattiva.
first-run-drawing = Un nostro disegno dell’impostazione. Non è la Sua.
first-run-welcome-what = Stabilisce se i Suoi post e il Suo profilo possono servire ad addestrare un’IA che crea contenuti.
first-run-welcome-how = Questa app La aiuta a guardare quell’impostazione. La aiuta a cambiarla, se vuole. E ne tiene una registrazione per Lei.
first-run-welcome-nothing = Niente viene inviato da nessuna parte finché non lo dice Lei.
first-run-menus = Aiuto e impostazioni si aprono dopo queste tre pagine, o se Lei le salta.
first-run-data-title = Che cosa fa questa app con i Suoi dati
first-run-data-here = Le registrazioni restano su questo computer.
first-run-data-nothing = Non raccogliamo niente su di Lei. Non ci sono account, tracciamento né pubblicità.
first-run-data-online = L’app va in rete solo quando Lei preme un pulsante che lo dice. Allora comunica con LinkedIn e con nessun altro, a meno che Lei chieda una marca temporale o il controllo di un’e-mail.
first-run-begin-title = Come vuole cominciare?
first-run-begin-lead = Può fermarsi in qualsiasi momento, senza perdere il punto in cui era.
first-run-begin-practice = Prima un’esercitazione
first-run-begin-practice-hint = Si prova tutto su un sito simulato. Niente di reale cambia.
first-run-begin-now = Cominciare ora
first-run-begin-now-hint = Si comincia con la propria impostazione. Ci vogliono circa due minuti.

first-run-begin-around-hint = Cinque brevi tappe su un sito simulato. Poi decide Lei come continuare.
