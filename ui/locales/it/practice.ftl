### Practice: choosing what to rehearse.

practice-title = Esercitarsi su un sito simulato
practice-lead = Il sito simulato fa parte di questa app. Funziona solo su questo computer. Niente di reale cambia.
practice-apart = Le registrazioni dell’esercitazione sono tenute separate da quelle vere. Portano la dicitura «Esercitazione».
practice-legend = Su che cosa vuole esercitarsi?
practice-none = Scelga su che cosa vuole esercitarsi
practice-begin = Inizia l’esercitazione
practice-begin-again = Inizia questa
practice-now = Esercitazione in corso: { $scenario }.

scenario-on = L’impostazione è attiva
scenario-on-hint = Il caso abituale. Può disattivarla e vederlo confermato.
scenario-off = L’impostazione è disattivata
scenario-off-hint = Qualcuno l’ha disattivata prima.
scenario-cannot-tell = Non è possibile stabilirlo
scenario-cannot-tell-hint = La pagina mostra due interruttori senza nome.
scenario-signed-out = L’accesso non è attivo
scenario-signed-out-hint = La pagina chiede di accedere di nuovo.
scenario-challenge = Una verifica dell’identità
scenario-challenge-hint = Il sito chiede prima un codice.
scenario-offline = Senza internet
scenario-offline-hint = Il sito non è raggiungibile.
scenario-not-shown = L’impostazione non è mostrata
scenario-not-shown-hint = Il sito mostra un elenco in cui non c’è.
scenario-work-account = Un account di lavoro
scenario-work-account-hint = L’interruttore c’è, ma è bloccato.
scenario-german = Una pagina in tedesco
scenario-german-hint = L’app legge l’interruttore, non le parole.
scenario-arabic = Una pagina in arabo
scenario-arabic-hint = La pagina va da destra a sinistra.
scenario-save-fails = Il salvataggio sul sito non riesce
scenario-save-fails-hint = L’interruttore si muove, ma dopo un ricaricamento torna su «Attivo».
