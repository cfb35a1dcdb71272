### The objection: one question a page, check your answers, copy each field, note that it was sent.

objection-title = Inviare un’opposizione
objection-step = Domanda { $step } di { $steps }

# The start
objection-start-title = Vuole opporsi ad altri usi?
objection-start-lead = LinkedIn ha un modulo con cui ci si può opporre ad altri addestramenti di IA.
objection-start-law = Nell’UE, nel SEE e nel Regno Unito la legge Le dà il diritto di opporsi. In altri luoghi può comunque chiedere.
objection-start-help = La aiutiamo a scriverla. La invia Lei, con il modulo di LinkedIn.
objection-start-lawyer = Non siamo i Suoi avvocati, e questa non è una consulenza legale.
objection-start-optional = Non è obbligatorio. La disattivazione dell’impostazione funziona anche senza.
objection-start-legend = Che cosa desidera fare?
objection-start-yes = Sì, vorrei aiuto per scriverla
objection-start-no = No, non ora
objection-start-unsure = Non so ancora
objection-unsure-title = A che cosa serve il modulo
objection-unsure-setting = L’impostazione riguarda l’IA che crea contenuti. Può disattivarla senza il modulo.
objection-unsure-form = Il modulo riguarda altri usi, come l’ordinamento, i suggerimenti e la sicurezza. Inoltre Le lascia una traccia scritta.
objection-unsure-result = LinkedIn valuta ogni opposizione. Dice che può rifiutarne alcune, e che allora ne dà i motivi.
objection-unsure-later = Può tornare qui in qualsiasi momento.
objection-unsure-begin = Inizia a scriverla
objection-unsure-home = Torna alla pagina iniziale

# Where do you live
objection-country-title = Dove vive?
objection-country-why = Lo chiediamo per mostrare la legge giusta e la data giusta. Resta su questo computer.
objection-country-label = Paese
objection-country-hint = Scriva le prime lettere o scelga dall’elenco. Se il Suo Paese ha regioni con una legge propria, scelga la regione.
country-part = { $country }: { $part }
objection-country-none = Scelga un Paese
objection-part-label = In quale Land?
objection-part-hint = Lì ogni Land ha una propria autorità. Può lasciare vuoto e rispondere più tardi.
objection-part-none = Non ora
objection-country-skip = Preferisco non dirlo

# With or without an account
objection-member-title = Ha un account LinkedIn?
objection-member-why = Può usare il modulo anche chi non ha un account. In quel caso LinkedIn deve sapere quale post o pagina parla di Lei.
objection-member-yes = Sì, ho un account
objection-member-no = No, non ho un account

# What do you object to
objection-targets-title = A che cosa si oppone?
objection-targets-hint = Scelga tutto ciò che vuole. Niente è già scelto al Suo posto.
objection-target-content_ai = Addestramento di IA che crea contenuti
objection-target-content_ai-hint = È ciò che riguarda l’impostazione. Il modulo Le lascia una traccia scritta.
objection-target-other_ai = Addestramento di ogni altra IA o apprendimento automatico
objection-target-other_ai-hint = Per esempio un’IA che mette in ordine, suggerisce o protegge le persone.
objection-targets-also = Può chiedere anche questo
objection-target-restriction = Una pausa finché LinkedIn non decide
objection-target-restriction-hint = La legge la chiama limitazione del trattamento. LinkedIn allora conserva i dati, ma non li usa finché non ha deciso.

# Why
objection-grounds-title = Perché è importante per Lei?
objection-grounds-why = Può lasciare vuoto questo campo.
objection-grounds-content = Alcuni articoli dicono che il modulo di LinkedIn non chiede un motivo contro l’IA che crea contenuti.
objection-grounds-other = Ha scelto altra IA. Per questa la legge nell’UE, nel SEE e nel Regno Unito chiede motivi connessi alla Sua situazione particolare. Senza, LinkedIn può rifiutare.
objection-grounds-label = Con parole Sue
objection-grounds-care = Non aggiunga dettagli sulla salute, numeri di documenti o nomi di altre persone.
objection-grounds-starters-title = Se non sa come cominciare
objection-grounds-starter-purpose = Ho scritto i miei post perché li leggessero delle persone. Non li ho scritti per addestrare un’IA.
objection-grounds-starter-work = Il mio profilo descrive la mia vita lavorativa. Voglio decidere io per che cosa viene usato.
objection-grounds-starter-undo = Ciò che un modello ha imparato non si può più togliere. Per questo voglio che ci si fermi prima di cominciare.
objection-grounds-starter-add = Aggiungi questa frase

# Contact details
objection-contact-title = Quali sono il Suo nome e il Suo indirizzo e‑mail?
objection-contact-why = Il modulo li chiede. LinkedIn li usa per trovarla e per risponderle. Noi li teniamo solo su questo computer.
objection-contact-first-name = Il Suo nome
objection-contact-last-name = Il Suo cognome
objection-contact-email = Il Suo indirizzo e-mail
objection-contact-email-hint = Se può, usi l’indirizzo del Suo account LinkedIn. LinkedIn La trova così.
objection-contact-links = Dove compaiono i Suoi dati?
objection-contact-links-hint = Indichi l’indirizzo web di ogni post o pagina che parla di Lei, uno per riga. Senza un account, a LinkedIn servono per trovare i Suoi dati.
objection-contact-language = Lingua della lettera
objection-contact-language-hint = Può essere diversa dalla lingua di questa app.
objection-language-en = Inglese (English)
objection-language-de = Tedesco (Deutsch)
objection-language-fr = Francese (Français)
objection-language-es = Spagnolo (Español)
objection-language-it = Italiano
objection-language-nl = Olandese (Nederlands)
objection-language-pt = Portoghese (Português)
objection-language-pl = Polacco (Polski)
objection-language-sv = Svedese (Svenska)

# Check your text
objection-check-title = Controlli il testo prima di inviarlo
objection-check-nothing-sent = Non è stato ancora inviato niente. Incollerà questo testo nel modulo di LinkedIn e lo invierà da lì.
objection-check-answers-title = Le Sue risposte
objection-check-letter-title = La Sua lettera
objection-check-letter-label = Il testo
objection-check-letter-hint = Può modificarlo. Conserviamo la Sua versione.
objection-check-other-language = La lettera non è nella lingua di questa app. È in questa lingua: { $language }.
objection-check-codes-title = I codici alla fine
objection-check-codes-why = Indicano il Suo registro così com’è adesso. Così in seguito si può mostrare che nessuno lo ha cambiato. Gli spazi non contano.
objection-check-codes-out = Non mettere i codici nelle mie lettere
objection-check-codes-own = Ha modificato il testo, quindi lo lasciamo così. Può cancellare lì i codici.
objection-check-letter-save = Salva le modifiche
objection-check-letter-reset = Riscrivi il testo dalle mie risposte
objection-check-letter-saved = Le modifiche sono salvate.
objection-check-country = Dove vive
objection-check-member = Account LinkedIn
objection-check-targets = Si oppone a
objection-check-also = Chiede anche
objection-check-grounds = Il Suo motivo
objection-check-first-name = Nome
objection-check-last-name = Cognome
objection-check-email = Indirizzo e-mail
objection-check-links = Dove compaiono i Suoi dati
objection-check-language = Lingua della lettera
objection-check-empty = Non indicato
objection-check-not-said = Preferisce non dirlo
objection-check-yes = Sì
objection-check-no = No
objection-check-law-title = Che cosa dice la legge
objection-check-controller = Chi decide sui Suoi dati: { $name }
objection-controller-linkedin_ireland = LinkedIn Ireland Unlimited Company
objection-controller-linkedin_corporation = LinkedIn Corporation, negli Stati Uniti
objection-check-due-today = Se la invia oggi, la risposta è attesa entro il giorno { $date }.
objection-check-ask-today = Se la invia oggi, può chiedere di nuovo dal giorno { $date }.
objection-check-answer-again = Cambia la risposta
objection-check-continue = Vai al modulo

# Rights, by code
objection-right-gdpr = L’articolo 21 del GDPR Le dà il diritto di opporsi. LinkedIn deve smettere, a meno che non dimostri motivi cogenti che pesano più dei Suoi.
objection-right-uk_gdpr = L’articolo 21 del UK GDPR Le dà il diritto di opporsi. LinkedIn deve smettere, a meno che non dimostri motivi cogenti che pesano più dei Suoi.
objection-right-swiss_declared_wish = Il diritto svizzero Le permette di dichiarare che non vuole questo. Può anche chiedere a un tribunale di vietarlo. (LPD, articoli 30 e 32)
objection-right-canada_withdraw_consent = In Canada può revocare il consenso. Ci sono alcuni limiti. (PIPEDA, principio 4.3.8)
objection-right-hong_kong_new_purpose = A Hong Kong un nuovo uso dei Suoi dati richiede il Suo consenso. (PDPO, principio 3)
objection-right-brazil_opposition = In Brasile può opporsi a un uso che viola la legge. (LGPD, articolo 18)
objection-right-none = Non conosciamo lì una legge che dia il diritto di opporsi. Può comunque chiedere.

# Rules behind a date
objection-rule-title = Come abbiamo calcolato questa data
objection-rule-gdpr = L’articolo 12, paragrafo 3, del GDPR chiede una risposta senza ingiustificato ritardo e al più tardi entro un mese. Il giorno in cui LinkedIn la riceve non si conta. Può prorogare di due mesi se glielo dice, con il motivo, nel primo mese.
objection-rule-uk = L’articolo 12, paragrafo 3, del UK GDPR chiede una risposta senza ingiustificato ritardo e al più tardi entro un mese. Il giorno in cui LinkedIn la riceve non si conta. Può prorogare di due mesi se glielo dice, con il motivo, nel primo mese.
objection-rule-uk_complaint = La legge del Regno Unito chiede una prima risposta a un reclamo entro 30 giorni.
objection-rule-california = La legge della California dà 45 giorni per rispondere ad altre richieste sulla privacy. Non indica un termine per un’opposizione, quindi usiamo lo stesso.
objection-rule-canada = La legge del Canada dà 30 giorni per rispondere a una richiesta di accesso ai dati. Non indica un termine per un’opposizione, quindi usiamo lo stesso.
objection-rule-quebec = La legge del Québec dà 30 giorni per rispondere ad altre richieste sulla privacy. Non indica un termine per un’opposizione, quindi usiamo lo stesso.
objection-rule-brazil = La legge del Brasile dà 15 giorni per rispondere a una richiesta di accesso ai dati. Non indica un termine per un’opposizione, quindi usiamo lo stesso.
objection-rule-switzerland = Il diritto svizzero dà 30 giorni per rispondere a una richiesta di accesso ai dati. Non indica un termine per un’opposizione, quindi usiamo lo stesso.
objection-rule-hong_kong = La legge di Hong Kong dà 40 giorni per rispondere a una richiesta di accesso ai dati. Non indica un termine per un’opposizione, quindi usiamo lo stesso.
objection-rule-ask_again = Nessuna legge che conosciamo fissa qui una data. Chieda di nuovo dopo 30 giorni.
objection-rule-source = Fonte: { $source }
objection-source-gdpr = articolo 12, paragrafo 3, del GDPR; articolo 3 del regolamento (CEE, Euratom) n. 1182/71
objection-source-uk = articolo 12, paragrafo 3, del UK GDPR
objection-source-uk_complaint = Data Protection Act 2018, section 164A, in vigore dal 19 giugno 2026
objection-source-california = California: Civil Code, section 1798.130(a)(2)
objection-source-canada = PIPEDA, sezioni 8(3) e 8(4)
objection-source-quebec = Québec: Act respecting the protection of personal information in the private sector, articolo 32
objection-source-brazil = LGPD (Lei 13.709/2018), articolo 19, II
objection-source-switzerland = LPD, articolo 25 capoverso 7; OPDa, articolo 18
objection-source-hong_kong = Hong Kong: Personal Data (Privacy) Ordinance, section 19
objection-source-ask_again = nessun termine di legge; un promemoria di questa app
objection-due-moved = Secondo il calendario sarebbe { $date }. Non è un giorno lavorativo, quindi conta il giorno lavorativo successivo.
objection-due-extended = Lei ci ha detto che LinkedIn ha scritto che gli serve più tempo. Data: { $date }.
objection-extended-granted = Era in tempo, quindi conta la data successiva.
objection-extended-too_late = Il primo termine era già finito, quindi vale la prima data.
objection-extended-not_in_this_law = Non conosciamo lì una legge che gli dia più tempo.
objection-extended-reason-no = La legge chiede anche un motivo, e Lei ci ha detto che manca. Può chiederlo. Mostriamo comunque la data successiva.
objection-extended-reason-not_sure = La legge chiede anche un motivo. Guardi se la comunicazione ne dà uno.

# Copy each field
objection-copy-title = Metta il testo nel modulo di LinkedIn
objection-copy-lead = Compili il modulo con i valori qui sotto. Questa app lì non scrive niente.
objection-copy-step-open = Apra il modulo.
objection-copy-step-paste = Scorra i valori qui sotto. Ognuno dice che cosa farne.
objection-copy-step-send = Invii il modulo sulla pagina di LinkedIn.
objection-copy-step-twice = Riapra il modulo e faccia lo stesso per il secondo invio.
objection-copy-step-back = Torni qui e ce lo dica.
objection-copy-open-here = Apri il modulo in questa app
objection-copy-open-browser = Apri il modulo nel mio browser
objection-copy-opened = Il modulo è aperto. È una pagina di LinkedIn, e il controllo è Suo.
objection-copy-values-title = Valori per il modulo
objection-copy-twice = Il modulo accetta un solo tipo di opposizione alla volta. Quindi va inviato due volte.
objection-copy-sending =
    { $number ->
        [1] Primo invio
        [2] Secondo invio
       *[other] Invio { $order }
    }
objection-copy-paste = Copi questo e lo incolli.
objection-copy-choose = Scelga questo dall’elenco. Lì può essere nella Sua lingua.
objection-copy-tick = Spunti questa casella, se il modulo la mostra.
objection-copy-may-differ = Il modulo può essere diverso. Usi ciò che corrisponde.
objection-copy-called = Il modulo la chiama «{ $label }».
objection-copy-length =
    { $count ->
        [one] { $length } carattere
       *[other] { $length } caratteri
    }
objection-copy-length-of =
    { $count ->
        [one] { $length } carattere. Il modulo ne accetta { $limit }.
       *[other] { $length } caratteri. Il modulo ne accetta { $limit }.
    }
objection-copy-too-long = È più lungo di quanto il modulo accetti. Torni indietro e lo accorci.
objection-copy-done = Ho finito con il modulo
objection-field-first_name = Nome
objection-field-last_name = Cognome
objection-field-email = Indirizzo e-mail
objection-field-objection_type = A che cosa si oppone
objection-field-details = Il Suo testo
objection-field-links = Link a post o pagine che parlano di Lei
objection-field-confirmation = La casella che conferma la Sua opposizione
objection-field-other = Altro valore

# Did you send it
objection-sent-title = L’ha inviata?
objection-sent-yes = Sì, l’ho inviata
objection-sent-no = No, non ancora
objection-sent-error = LinkedIn ha mostrato un errore
objection-sent-date-label = Quando l’ha inviata?
objection-sent-date-hint = Indichi la data in cui ha inviato il modulo.
objection-sent-before-letter = La Sua lettera è stata scritta in data { $date }. La data di invio è giusta?
objection-sent-today = È stato oggi
objection-sent-reference-label = Numero di riferimento, se ne ha ricevuto uno
objection-sent-reference-hint = Lasci vuoto se LinkedIn non gliene ha dato uno.
objection-sent-save = Salva
objection-not-sent-title = Non è stato annotato niente
objection-not-sent-text = Il testo è conservato. Può inviarlo quando vuole.
objection-not-sent-error = Il modulo di LinkedIn può funzionare di nuovo più tardi. Il testo è conservato, quindi può riprovare.
objection-not-sent-again = Torna al modulo
objection-not-sent-home = Torna alla pagina iniziale

# Confirmation
objection-done-title = La Sua opposizione è registrata
objection-done-label-due = Risposta attesa entro il giorno
objection-done-label-ask = Può chiedere di nuovo dal giorno
objection-done-told = Lei ci ha detto di averla inviata il giorno { $date }.
objection-done-reference = Il Suo riferimento: { $reference }
objection-done-no-reference = Non ha indicato nessun riferimento.
objection-done-days-left =
    { $count ->
        [0] È oggi.
        [one] È tra { $days } giorno.
       *[other] È tra { $days } giorni.
    }
objection-done-days-late =
    { $count ->
        [one] Era { $days } giorno fa.
       *[other] Era { $days } giorni fa.
    }
objection-done-next-title = Che cosa succede ora
objection-done-next-mail = LinkedIn può confermare per e-mail. Conservi quell’e-mail.
objection-done-next-home = Mostriamo la data sulla pagina iniziale.
objection-done-answered = Ha annotato una risposta. La pagina del seguito mostra che cosa viene dopo.
objection-done-next-limits = LinkedIn può rifiutare in parte e darne i motivi. Non possiamo vedere che cosa fa al suo interno.
objection-done-authority-title = Se non arriva nessuna risposta
objection-done-authority-text = Può chiedere di nuovo a LinkedIn. Può anche presentare un reclamo a un’autorità. È gratuito.
objection-done-authority-name = Autorità: { $name }
objection-done-authority-none = Può chiedere di nuovo a LinkedIn.
objection-done-authority-address = Dove presentare il reclamo:
objection-done-record = Vedi la registrazione
objection-done-save = Salva una copia delle mie registrazioni
objection-done-home = Vai alla pagina iniziale

# Faults in a form
objection-error-start = Scelga che cosa desidera fare
objection-error-country = Scelga un Paese, o indichi che preferisce non dirlo
objection-error-member = Indichi se ha un account
objection-error-targets = Scelga almeno una cosa a cui si oppone
objection-error-grounds = Accorci il motivo
objection-error-first-name = Indichi il Suo nome
objection-error-last-name = Indichi il Suo cognome
objection-error-email = Indichi un indirizzo e-mail, per esempio nome@example.org
objection-error-links = Indichi almeno un indirizzo web in cui compaiono i Suoi dati
objection-error-letterLanguage = Scelga una lingua per la lettera
objection-error-editedText = Controlli il testo della lettera
objection-error-sent = Indichi se l’ha inviata
objection-error-sentOn = Indichi il giorno in cui l’ha inviata
objection-error-sentOn-future = Indichi un giorno non successivo a oggi
objection-error-reference = Accorci il riferimento
objection-error-too-long = Accorci questa risposta: { $name }
objection-error-hidden = Tolga i caratteri nascosti da questa risposta: { $name }
objection-error-other = Controlli questa risposta
objection-check-anew-title = Riscrivere la lettera?
objection-check-anew-text = La lettera viene rifatta dalle Sue risposte. Le Sue modifiche vanno perse.
objection-check-anew-keep = Tenere le mie modifiche
