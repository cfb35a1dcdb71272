### The facts of crates/optout/catalog in plain Italian. One message a fact, named fact-<id>.

## The setting: its name, its places, and what on by default means.

fact-setting-name = LinkedIn chiama questa impostazione «Dati per migliorare l’IA generativa» (in inglese «Data for Generative AI Improvement»).
fact-setting-switch-label = L’interruttore si chiama «Usa i miei dati per addestrare i modelli di IA per la creazione di contenuti».
fact-setting-address = L’informativa di LinkedIn rimanda all’impostazione a questo indirizzo.
fact-setting-list-address = L’elenco delle impostazioni sui dati è a questo indirizzo.
fact-setting-menu-computer = Su un computer: «Me», poi «Settings & Privacy», poi «Privacy dei dati», poi il nome dell’impostazione.
fact-setting-menu-phone = Nell’app del telefono: la Sua foto, poi «Settings» (impostazioni), poi «Privacy dei dati», poi il nome dell’impostazione.
fact-setting-account-wide = Una pagina di aiuto di LinkedIn dice che le impostazioni si possono gestire da qualsiasi dispositivo.
fact-setting-word-not-colour = Si basi sulla parola, non sul colore. Le fonti descrivono in modi diversi il colore dell’interruttore disattivato.
fact-setting-saves-at-once = La maggior parte delle guide non mostra un pulsante per salvare. Una guida dice altro, quindi non ne siamo sicuri. Per questo si ricarica la pagina e si guarda di nuovo.
fact-setting-region-wording = Le parole sulla pagina cambiano secondo il luogo e l’anno. I testi più vecchi nominano anche altre società del gruppo di LinkedIn.
fact-default-on = LinkedIn dice che l’impostazione è attiva se non la si disattiva.
fact-default-no-question = Prima non Le viene chiesto niente. Il Suo account parte da «Attivo», e resta così finché non lo cambia Lei.
fact-default-research = Una rassegna di 58 studi ha rilevato che ciò che è scelto all’inizio influisce sul risultato finale. La maggior parte di noi lo tiene, ed è normale.
fact-default-by-place = Un testo di aiuto di LinkedIn del 2024 lega questo al luogo indicato nel profilo.
fact-default-kept = Articoli che citano LinkedIn dicono che le scelte fatte prima valgono anche dopo il 3 novembre 2025.
fact-default-on-not-used = «Attivo» mostra che cosa dice l’impostazione. Non mostra che i Suoi dati siano stati usati.

## What LinkedIn says the setting covers and does not cover.

fact-covered-profile = Il Suo profilo: nome, foto, lavori, studi, luogo, competenze e ciò che altri hanno scritto per raccomandarla.
fact-covered-content = Ciò che condivide: post, articoli, risposte ai sondaggi e commenti.
fact-covered-groups = Ciò che fa nei gruppi. LinkedIn include qui anche i messaggi nei gruppi.
fact-covered-ai-use = Ciò che scrive negli strumenti di IA di LinkedIn, come domande e richieste.
fact-covered-jobs = Dati di lavoro che tiene nel Suo account: curriculum salvati e risposte salvate alle domande di preselezione.
fact-covered-feedback = Una pagina di aiuto elenca anche i riscontri, come un pollice in su. L’informativa europea li mette in un’altra parte.
fact-covered-purpose = LinkedIn dice che l’IA serve per esempio a bozze di post, bozze di messaggi, articoli, annunci e un assistente di chat.
fact-not-covered-private-messages = LinkedIn dice che per questo non usa i messaggi privati.
fact-not-covered-group-messages = I messaggi nei gruppi qui non contano come privati. LinkedIn li elenca tra quelli inclusi.
fact-not-covered-secrets = LinkedIn dice che non usa le password, i dati delle carte o lo stipendio che Lei gli ha comunicato.
fact-not-covered-applications = LinkedIn dice che non usa le candidature che portano a un singolo membro.
fact-not-covered-under-18 = Autorità in Italia e in Irlanda dicono che i membri sotto i 18 anni sono esclusi.
fact-not-covered-under-18-on = Un articolo cita LinkedIn: l’interruttore può risultare attivo per chi ha meno di 18 anni, e i suoi dati non vengono comunque usati.
fact-not-covered-sensitive-groups = L’autorità irlandese dice che LinkedIn ha aggiunto filtri per alcuni gruppi e alcune pagine in cui si condividono cose private.

## What switching off does and does not do.

fact-off-does-future = LinkedIn dice che «Disattivato» ferma ogni nuovo addestramento di IA che crea contenuti, con i dati che Lei ha fornito.
fact-off-does-keep-account = Il Suo account resta, e può continuare a usare gli strumenti di IA di LinkedIn.
fact-off-does-any-time = Può disattivarla in qualsiasi momento. Il 3 novembre 2025 era un inizio, non un ultimo giorno.
fact-off-does-object = Autorità in Lussemburgo e in Belgio descrivono l’interruttore come un modo di opporsi.
fact-off-not-past = LinkedIn dice che «Disattivato» non annulla l’addestramento avvenuto prima.
fact-off-not-earlier-posts = LinkedIn dice che «Disattivato» ferma l’uso futuro per l’addestramento. Le fonti non concordano sui post che erano in rete prima della disattivazione.
fact-off-not-other-ai = Non riguarda l’IA che mette in ordine, suggerisce o protegge le persone.
fact-off-not-product-use = L’informativa di LinkedIn ha una seconda parte, sul miglioramento del servizio. L’interruttore non riguarda quella parte. Il modulo sì.
fact-off-not-ai-tools = Se usa gli strumenti di IA di LinkedIn, questi lavorano ancora con ciò che scrive.
fact-off-not-others = Riguarda i dati che ha fornito Lei. Non riguarda ciò che altri pubblicano su di Lei.
fact-off-not-feedback = Un articolo cita LinkedIn: i riscontri che Lei dà sui risultati dell’IA possono ancora essere usati.
fact-off-not-inputs-kept = Un articolo del 2024 dice che LinkedIn conserva ciò che si scrive negli strumenti di IA finché non lo si cancella.
fact-off-not-removal = Alcuni articoli di stampa dicono che il modulo toglie i dati già usati. Non abbiamo trovato niente di LinkedIn che lo dica.
fact-off-not-checkable = Nessuno fuori da LinkedIn può controllare quali dati sono stati usati. Non abbiamo trovato un modo per farlo.
fact-off-not-ads = Non cambia la pubblicità. La condivisione di dati con Microsoft per la pubblicità ha una sua impostazione.

## Microsoft, other companies of the group, and advertising.

fact-affiliates-meaning = Le «affiliate» sono società del gruppo di LinkedIn. LinkedIn è di Microsoft, quindi Microsoft è una di loro.
fact-affiliates-uk-microsoft = Nel Regno Unito l’informativa ha una parte in più. LinkedIn può condividere post, commenti e articoli con Microsoft per addestrare l’IA di Microsoft. Lo stesso interruttore disattiva anche questo.
fact-affiliates-uk-conflict = Un testo di aiuto più vecchio diceva il contrario per il Regno Unito. Seguiamo l’informativa più recente.
fact-affiliates-eea-none = Per l’UE, il SEE e la Svizzera l’informativa non ha una parte sull’addestramento dell’IA di Microsoft.
fact-affiliates-elsewhere = Altrove, l’informativa permette a LinkedIn di condividere contenuti pubblici con società del suo gruppo, perché sviluppino i propri servizi.
fact-affiliates-same-switch = Un testo di aiuto del 2024 dice che l’interruttore riguarda l’addestramento da parte di LinkedIn e di società del suo gruppo.
fact-affiliates-models = L’IA può essere di LinkedIn, oppure venire da altri, come Microsoft.
fact-ads-separate = Il 3 novembre 2025 LinkedIn ha anche cominciato a condividere più dati con Microsoft per la pubblicità. È un’altra impostazione.
fact-ads-not-in-europe = Il cambiamento sulla pubblicità con Microsoft non riguarda l’UE, il SEE, il Regno Unito e la Svizzera.
fact-ads-address = Le impostazioni della pubblicità sono a questo indirizzo.
fact-ads-gpc = Negli Stati Uniti LinkedIn dice di trattare il segnale del browser «Global Privacy Control» come un no alla condivisione per la pubblicità. Non lo dice per l’addestramento dell’IA.

## What happened when, by region.

fact-when-2023-features = Alcuni articoli dicono che LinkedIn ha cominciato a offrire strumenti di scrittura con IA nel 2023.
fact-when-2024-08-switch = Una causa negli Stati Uniti affermava che l’interruttore è comparso nell’agosto 2024. LinkedIn ha detto che le affermazioni di quella causa erano false, e la causa è stata ritirata. La data può essere giusta, ma non abbiamo potuto confermarla.
fact-when-2024-09-elsewhere = Negli Stati Uniti e nella maggior parte del mondo, al 18 settembre 2024 l’interruttore c’era ed era attivo.
fact-when-2024-09-policy = L’informativa di LinkedIn nomina l’addestramento dell’IA dal 18 settembre 2024. La stampa ha riferito che l’interruttore c’era già prima.
fact-when-2024-09-uk-pause = L’autorità del Regno Unito ha detto il 20 settembre 2024 che LinkedIn aveva sospeso questo per il Regno Unito.
fact-when-2024-10-hk-pause = A Hong Kong LinkedIn ha sospeso questo l’11 ottobre 2024.
fact-when-2024-12-ca-pause = L’autorità del Canada ha detto nel dicembre 2024 che LinkedIn aveva sospeso questo per il Canada.
fact-when-2025-09-announced = LinkedIn ha annunciato il cambiamento il 18 settembre 2025.
fact-when-2025-09-switch-eea = Nell’UE, nel SEE e in Svizzera si poteva vedere l’interruttore dal 18 settembre 2025.
fact-when-2025-11-start-eea = Nell’UE, nel SEE e in Svizzera l’addestramento è iniziato il 3 novembre 2025, con l’interruttore attivo.
fact-when-2025-11-start-uk = Nel Regno Unito l’addestramento è ripreso il 3 novembre 2025, con l’interruttore attivo.
fact-when-2025-11-start-hk = A Hong Kong l’addestramento è ripreso il 3 novembre 2025, con l’interruttore attivo.
fact-when-2025-11-start-ca = In Canada l’addestramento è iniziato il 3 novembre 2025, con l’interruttore attivo.
fact-when-cn-unknown = Per la Cina continentale non siamo riusciti a sapere che cosa vale oggi.
fact-when-2026-08-notice = L’informativa europea di LinkedIn è cambiata il 21 agosto 2026. La parte sull’addestramento dell’IA è rimasta uguale.
fact-when-2026-nothing-new = Nel 2026 non abbiamo trovato nuove sanzioni, decisioni o cause su questo addestramento. Ciò non prova che non ce ne siano state.
fact-when-look-back = L’autorità olandese parlava di dati dal 2003. Quella irlandese ha detto che poi LinkedIn ha ridotto quel periodo. Non si sa fin dove si risalga.

## Claims with their denials, regulators, and the legal basis.

fact-suit-filed = Il 21 gennaio 2025 un membro con abbonamento a pagamento ha fatto causa a LinkedIn in California.
fact-suit-claim = Affermava che LinkedIn avesse condiviso messaggi privati di membri a pagamento per addestrare un’IA.
fact-suit-denial = LinkedIn ha detto che era falso. Ha detto che i messaggi privati non sono mai stati condivisi per addestrare un’IA.
fact-suit-withdrawn = Nove giorni dopo ha ritirato la causa. Nessun tribunale ha deciso chi avesse ragione.
fact-suit-lawyer = Il suo avvocato ha detto che LinkedIn aveva mostrato loro elementi di prova secondo cui non usava messaggi privati per questo. Ha anche detto che l’informazione tardiva aveva confuso le persone.
fact-others-testachats = Un’associazione belga di consumatori ha detto nell’agosto 2024 di aver inviato un reclamo all’autorità belga. Non era una causa.
fact-others-fine = Nell’ottobre 2024 l’autorità irlandese ha inflitto a LinkedIn una sanzione di 310 milioni di euro. Riguardava la pubblicità, non l’IA.
fact-others-fine-appeal = LinkedIn ha contestato quella sanzione in tribunale. Una decisione sulle prime questioni è arrivata nell’aprile 2026. Per quanto si sa, il caso non è chiuso.
fact-reg-dpc = Nel novembre 2025 l’autorità irlandese ha detto che LinkedIn aveva ridotto i dati e il periodo che avrebbe usato. Ha detto di non aver approvato il piano, né di averlo giudicato lecito.
fact-reg-dpc-report = LinkedIn doveva riferire all’autorità irlandese entro circa aprile 2026. Non si sa che cosa ne sia venuto.
fact-reg-ico = Nel settembre 2025 l’autorità del Regno Unito ha detto di sapere che l’addestramento sarebbe ripreso, e che avrebbe continuato a vigilare. Non l’ha approvato.
fact-reg-ap = Nel settembre 2025 l’autorità olandese ha invitato le persone a guardare le proprie impostazioni prima dell’inizio dell’addestramento.
fact-reg-german = Nell’ottobre 2025 autorità tedesche hanno spiegato come opporsi. Dicono che ci si può opporre anche più tardi, per l’uso da quel momento.
fact-reg-garante = Nell’ottobre 2025 l’autorità italiana (il Garante) ha spiegato l’interruttore e il modulo, anche per chi non ha un account.
fact-reg-cnpd-apd = Nell’autunno 2025 autorità in Belgio e in Lussemburgo hanno mostrato come disattivare l’interruttore.
fact-reg-pcpd = Nell’ottobre 2024 l’autorità di Hong Kong ha espresso preoccupazioni, e LinkedIn ha sospeso.
fact-basis-claimed = LinkedIn dice che la legge permette questo addestramento come «legittimo interesse». Significa un buon motivo di LinkedIn, messo a confronto con i motivi della persona interessata.
fact-basis-not-confirmed = Nessuna autorità ha confermato che questa ragione qui sia sufficiente.
fact-basis-ca-hk = Alcuni articoli dicono che LinkedIn usa le stesse parole in Canada e a Hong Kong. Le leggi lì non funzionano così, quindi il significato può essere diverso.
fact-basis-elsewhere = Altrove LinkedIn rimanda alla sua informativa sulla privacy e all’impostazione.

## Rights, data controllers and times.

fact-controller-ireland = LinkedIn Ireland decide sui Suoi dati. La legge lo chiama titolare del trattamento.
fact-controller-uk = LinkedIn negli Stati Uniti decide sui Suoi dati. La legge lo chiama titolare del trattamento. La Sua autorità è l’ICO, non quella irlandese.
fact-controller-us = LinkedIn negli Stati Uniti decide sui Suoi dati.
fact-right-eea-object = Lei ha il diritto di opporsi, per motivi che La riguardano. LinkedIn deve allora smettere, a meno che non dimostri motivi cogenti che pesano più dei Suoi. (GDPR, articolo 21: «motivi legittimi cogenti»)
fact-right-eea-restrict = Mentre LinkedIn esamina la richiesta, può chiedergli di sospendere l’uso dei Suoi dati. (GDPR, articolo 18)
fact-right-eea-time = LinkedIn ha un mese per rispondere. Può prendersi altri due mesi se Le dice il motivo entro il primo. (GDPR, articolo 12)
fact-right-eea-complain = Può presentare un reclamo all’autorità del luogo in cui vive o lavora. È gratuito. (GDPR, articolo 77)
fact-right-eea-lead = L’autorità irlandese è capofila per LinkedIn Ireland. Può comunque rivolgersi alla Sua. Quella irlandese chiede di scrivere prima a LinkedIn.
fact-right-de-land = In Germania ogni Land ha una propria autorità per questo.
fact-right-uk-object = Lei ha il diritto di opporsi, per motivi che La riguardano. LinkedIn deve allora smettere, a meno che non dimostri motivi cogenti che pesano più dei Suoi. (UK GDPR, articolo 21: «motivi legittimi cogenti»)
fact-right-uk-time = LinkedIn ha un mese per rispondere. Può prendersi altri due mesi se Le dice il motivo entro il primo.
fact-right-uk-acknowledge = Dal 19 giugno 2026 un’azienda deve confermare un reclamo entro 30 giorni. L’ICO si aspetta che Lei si rivolga prima all’azienda.
fact-right-ch = Può dichiarare che non vuole questo uso. Usare dati contro la volontà dichiarata può violare il diritto svizzero. (LPD, articolo 30)
fact-right-ch-court = Può chiedere a un tribunale civile di vietarlo. Può anche segnalarlo all’IFPDT. (LPD, articolo 32)
fact-right-ca = Può revocare il consenso. Ci sono limiti di legge e di contratto, e serve un preavviso ragionevole. (PIPEDA, 4.3.8)
fact-right-ca-time = Per una copia dei dati la legge del Canada fissa 30 giorni. Per un’opposizione non fissa un termine. Usiamo 30 giorni come riferimento.
fact-right-ca-qc-time = Per una copia dei dati la legge del Québec fissa 30 giorni. Per un’opposizione non fissa un termine. Usiamo 30 giorni come riferimento.
fact-right-ca-provinces = Québec, Columbia Britannica e Alberta hanno leggi e autorità proprie.
fact-right-hk = A un’azienda serve il Suo consenso chiaro per usare i dati per un nuovo scopo. Può presentare un reclamo al PCPD. (PDPO, principio 3)
fact-right-hk-time = Il PCPD può respingere un reclamo se Lei conosceva la questione da più di due anni.
fact-right-us-ca-none = La legge della California non dà un diritto generale di opporsi all’addestramento dell’IA. Può comunque chiederlo a LinkedIn.
fact-right-us-ca = Può vedere, correggere e cancellare i Suoi dati. Può dire no alla loro vendita o condivisione. LinkedIn ha 45 giorni per rispondere a una richiesta di questo tipo.
fact-right-us-other = Non conosciamo nessuno Stato che dia un diritto di opporsi all’addestramento dell’IA in quanto tale. Alcuni danno il diritto di vedere, correggere e cancellare i dati. Il procuratore generale dello Stato («attorney general») riceve i reclami.
fact-right-br = Può opporsi a un uso senza il Suo consenso, se viola la legge. Scriva prima a LinkedIn, poi può rivolgersi all’ANPD. (LGPD, articolo 18)
fact-right-br-time = Per una copia completa dei dati la legge fissa 15 giorni. Per un’opposizione usiamo 15 giorni come riferimento. (LGPD, articolo 19)
fact-right-au = Non abbiamo trovato un diritto di opposizione. Presenti il reclamo prima a LinkedIn, e poi all’OAIC.
fact-right-unknown = Non abbiamo esaminato la legge del luogo in cui vive. Può avere diritti che qui non nominiamo. Può comunque fare una richiesta a LinkedIn.
fact-time-ask-again = Non abbiamo trovato lì una legge che fissi un termine per la risposta a un’opposizione come questa. Può essercene una. Le ricordiamo di chiedere di nuovo dopo 30 giorni.
fact-time-ch = Per una copia dei dati il diritto svizzero fissa 30 giorni. Per la volontà dichiarata non fissa un termine. Usiamo 30 giorni come riferimento.
fact-time-hk = Per una copia dei dati la legge di Hong Kong fissa 40 giorni. Per un’opposizione non fissa un termine. Usiamo 40 giorni come riferimento. (PDPO, sezione 19)

## The objection form.

fact-form-name = Il modulo di LinkedIn si chiama «LinkedIn Data Processing Objection Form».
fact-form-adds = Il modulo arriva dove l’interruttore non arriva: l’IA che mette in ordine, suggerisce o protegge le persone.
fact-form-visitors = Può usare il modulo anche chi non ha un account.
fact-form-option = Una scelta del modulo è «Opposizione al trattamento per l’addestramento dei modelli di IA finalizzati alla creazione di contenuti». Un’altra è «Other» (altro).
fact-form-no-reason = Per quella scelta non serve un motivo. Lo dicono due articoli basati sull’autorità italiana.
fact-form-fields = Le fonti non concordano sui campi, quindi il modulo può essere diverso da come lo mostriamo.
fact-form-weighs = LinkedIn dice che valuta la richiesta, e che in alcuni casi può rifiutare. Smette sempre con il marketing diretto.
fact-form-mail = Alcuni articoli dicono che LinkedIn conferma per e-mail. LinkedIn non promette un termine.
fact-form-where = LinkedIn non dice che il modulo sia solo per l’Europa. Quanto valga dove Lei vive non è chiaro.

## What nobody can verify from outside.

fact-limit-page-text = Non abbiamo potuto vedere le pagine di LinkedIn come membri. Abbiamo letto copie pubbliche, l’ultima del 22 agosto 2026.
fact-limit-log = Non si sa se LinkedIn tenga una registrazione di questo interruttore che Lei possa vedere. La Sua può essere l’unica.
fact-limit-proof = Una registrazione mostra ciò che è stato visto. Non prova che cosa LinkedIn ha fatto con i Suoi dati.
fact-limit-terms = Le condizioni di LinkedIn vietano i bot e gli strumenti che copiano le sue pagine. Per questo l’app lì non fa mai clic e non scrive mai. Lo fa Lei. L’app legge una sola pagina, una volta, ogni volta che Lei preme il pulsante.
