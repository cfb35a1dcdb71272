### The page "Understand the setting", the page with every fact and its source, and the pictures on both.

understand-title = Die Einstellung verstehen
understand-lead = LinkedIn nennt sie „Daten zur Verbesserung generativer KI“, auf Englisch „Data for Generative AI Improvement“. Hier steht in einfachen Worten, was sie bewirkt.

understand-short-title = Das Wichtigste in Kürze
understand-short-on = Wenn die Einstellung eingeschaltet ist, kann LinkedIn nach eigenen Angaben Ihr Profil und Ihre Beiträge nutzen, um KI zu trainieren, die Inhalte erstellt.
understand-short-default = Fast überall ist sie eingeschaltet, bis Sie sie ausschalten. Die meisten Menschen behalten, was schon gewählt ist. Darum kommt es darauf an.
understand-short-off = Das Ausschalten wirkt ab dann. LinkedIn sagt, dass damit früheres Training nicht rückgängig gemacht wird.

understand-contents-title = Auf dieser Seite

understand-what-title = Wie sieht der Schalter aus?
understand-what-text = Es ist ein Schalter auf einer Seite. Ein Wort daneben sagt Ein oder Aus. Richten Sie sich nach dem Wort, nicht nach der Farbe.

understand-default-title = Was heißt „von Anfang an eingeschaltet“?
understand-default-text = Es heißt, dass jemand für Sie gewählt hat, bevor Sie nachgesehen haben. Sie haben nichts falsch gemacht. Sie können es so lassen oder ändern.
understand-default-research = Viele Studien zeigen, dass die meisten Menschen behalten, was schon gewählt ist. Das ist normal.

understand-covered-title = Um welche Daten geht es?
understand-covered-text = LinkedIn führt auf, was es nutzt und was es auslässt. Private Nachrichten und Nachrichten in Gruppen sind nicht dasselbe. Nachrichten in Gruppen führt LinkedIn als genutzt auf.

understand-all-ai-title = Geht es um jede KI?
understand-all-ai-text = Nein. Die Einstellung betrifft KI, die Inhalte erstellt, etwa Text für Beiträge.
understand-all-ai-form = LinkedIn nutzt KI auch, um Reihenfolgen zu bilden, etwas vorzuschlagen und Menschen zu schützen. Für diese Nutzungen gibt es ein Formular. Wir können Ihnen bei beidem helfen.

understand-off-title = Was ändert Aus?
understand-off-text = Aus zählt ab dem Tag, an dem Sie ausschalten. Das sagen LinkedIn und andere dazu.
understand-off-does-title = Was Aus bewirkt
understand-off-does-not-title = Was Aus nicht bewirkt
understand-off-does-not-text = Der Schalter kann Ein zeigen, obwohl LinkedIn mit diesem Konto nicht trainiert. Darum sagen wir, was der Schalter zeigt. Wir sagen nie, dass Ihre Daten genutzt wurden.

understand-when-title = Wann hat es dort begonnen, wo ich lebe?
understand-when-text = Das Datum hängt vom Ort in Ihrem Profil ab. Der 3. November 2025 war ein Anfang, kein letzter Tag. Sie können die Einstellung jederzeit ausschalten.

understand-others-title = Was andere sagen
understand-others-text = Das sind Behauptungen, Antworten darauf und die Sicht von Behörden. Nichts davon beweist, wie Ihre eigenen Daten genutzt wurden.

understand-statements-setting = Aussagen und Quellen zur Einstellung
understand-statements-form = Aussagen und Quellen zum Formular
understand-statements-others-say = Behauptungen, Antworten und die Sicht von Behörden
understand-statements-default = Aussagen und Quellen dazu, was von Anfang an gewählt ist
understand-statements-covered = Aussagen und Quellen dazu, was genutzt wird
understand-statements-not-covered = Aussagen und Quellen dazu, was nicht genutzt wird
understand-statements-when = Aussagen und Quellen zu den Zeitpunkten

understand-unknown-title = Was niemand von außen prüfen kann
understand-unknown-used = Niemand außerhalb von LinkedIn kann sehen, welche Daten in ein Modell eingegangen sind.

understand-done-title = Wie geht es weiter?
understand-done-text = Sie wissen jetzt, was die Einstellung bewirkt. Als Nächstes können Sie Ihre prüfen. Eingeschaltet lassen und Ausschalten sind beide in Ordnung.
understand-done-text-checked = Sie wissen jetzt, was die Einstellung bewirkt. Eingeschaltet lassen und Ausschalten sind beide in Ordnung.
understand-done = Ich habe das gelesen
understand-to-check = Einstellung prüfen
understand-to-facts = Alle Aussagen mit ihren Quellen ansehen

facts-title = Aussagen und ihre Quellen
facts-lead = Das sagt diese App über LinkedIn, und hier steht, wer es wann gesagt hat.
facts-search-label = Suchen
facts-search-hint = Geben Sie ein Wort ein, zum Beispiel „Nachrichten“ oder „Irland“.
facts-kinds-title = Zeigen
facts-kinds-all = Alle Arten
facts-count =
    { $count ->
        [0] Keine Aussage passt.
        [one] { $shown } Aussage passt.
       *[other] { $shown } Aussagen passen.
    }
facts-none-text = Versuchen Sie ein anderes Wort oder zeigen Sie alle Arten.
facts-clear = Wieder alles zeigen
facts-status-confirmed = Im Originaltext gefunden oder in zwei Quellen, die nicht voneinander abhängen.
facts-status-single_source = Nur in einer Quelle gefunden.
facts-status-uncertain = Nicht sicher. Die Quellen sind indirekt oder nicht einig.
facts-status-short-confirmed = Bestätigt
facts-status-short-single_source = Eine Quelle
facts-status-short-uncertain = Nicht sicher
facts-month = { $month } { $year }
facts-source-short = { $publisher }, { $date }
facts-unknown-title = Was niemand von außen prüfen kann
facts-unknown-text = Keine Liste kann zeigen, was im Inneren von LinkedIn geschehen ist. Jede Aussage ist nur so gut wie ihre Quelle.

picture-as-table = Dasselbe als Tabelle
picture-column-what = Was

picture-switch-title = Der Schalter, auf Ein und auf Aus
picture-switch-description = Zwei Zeilen mit demselben Namen. In der oberen Zeile ist der Knopf am hinteren Ende, und das Wort heißt Ein. In der unteren Zeile ist der Knopf am vorderen Ende, und das Wort heißt Aus.
picture-switch-name = Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen
picture-switch-on = Ein
picture-switch-off = Aus
picture-switch-on-meaning = LinkedIn sagt, dass es mit Ihren Daten KI trainieren kann, die Inhalte erstellt.
picture-switch-off-meaning = LinkedIn sagt, dass es Ihre Daten ab dann nicht dafür nutzen wird.
picture-switch-note = Unsere eigene Zeichnung. Die echte Seite kann anders aussehen.
picture-switch-column-word = Wort neben dem Schalter
picture-switch-column-means = Was es bedeutet

picture-covered-title = Was die Einstellung umfasst
picture-covered-description = Zwei Listen. Die linke Liste hat in jeder Zeile ein Häkchen und nennt, was LinkedIn nach eigenen Angaben nutzt. Die rechte Liste hat in jeder Zeile einen Strich und nennt, was LinkedIn nach eigenen Angaben nicht nutzt.
picture-covered-used = LinkedIn sagt, es nutzt
picture-covered-not-used = LinkedIn sagt, es nutzt nicht
picture-covered-used-profile = Angaben im Profil
picture-covered-used-posts = Beiträge, Artikel und Kommentare
picture-covered-used-groups = Nachrichten in Gruppen
picture-covered-used-prompts = Ihre Eingaben in KI-Funktionen
picture-covered-used-resumes = Gespeicherte Lebensläufe, Jobantworten
picture-covered-not-messages = Private Nachrichten
picture-covered-not-sign-in = Anmeldedaten
picture-covered-not-payment = Zahlungsdaten
picture-covered-not-salary = Ihre Gehaltsangaben
picture-covered-not-applications = Bewerbungen, die auf Sie hinweisen

picture-off-title = Was Aus ändert
picture-off-description = Eine Zeitlinie mit einer Marke an dem Tag, an dem Sie die Einstellung ausschalten. Vor der Marke bleibt Training, das stattgefunden hat, bestehen. Nach der Marke hört neues Training auf, sagt LinkedIn. Eine zweite Linie darunter läuft ohne Unterbrechung weiter: Andere Nutzungen von KI gehen weiter.
picture-off-day = Der Tag, an dem Sie ausschalten
picture-off-before = Vorher
picture-off-after = Nachher
picture-off-stays = Früheres Training bleibt
picture-off-stops = LinkedIn sagt: neues Training hört auf
picture-off-row-content = KI, die Inhalte erstellt
picture-off-row-other = Andere Nutzungen von KI
picture-off-goes-on = Geht weiter
picture-off-earlier-posts = Bei Beiträgen, die vor dem Ausschalten schon online waren, sind sich die Quellen nicht einig.

picture-doors-title = Zwei Türen
picture-doors-description = Zwei Türen nebeneinander. Die linke Tür ist die Einstellung und führt zu KI, die Inhalte erstellt. Die rechte Tür ist das Formular und führt zu anderen Nutzungen von KI.
picture-doors-setting = Die Einstellung
picture-doors-form = Das Formular
picture-doors-setting-leads = KI, die Inhalte erstellt
picture-doors-form-leads = Andere Nutzungen: Reihenfolgen, Vorschläge, Sicherheit
picture-doors-setting-how = Ein Schalter. Er wirkt sofort.
picture-doors-form-how = Ein schriftlicher Widerspruch. LinkedIn antwortet.
picture-doors-column-door = Tür
picture-doors-column-leads = Führt zu
picture-doors-column-how = Wie es geht

picture-where-title = Wohin Ihre Daten gehen
picture-where-description = Auf der einen Seite ist dieser Computer, auf der anderen LinkedIn. Eine Linie verbindet sie, und sie wird nur genutzt, wenn Sie eine Schaltfläche drücken. Zu niemandem sonst führt eine Linie, außer Sie möchten einen Zeitstempel oder die Prüfung einer E-Mail.
picture-where-computer = Dieser Computer
picture-where-computer-holds = Ihre Aufzeichnungen, Ihre Bilder, Ihre Einstellungen
picture-where-linkedin = LinkedIn
picture-where-linkedin-holds = Ihre Anmeldung, Ihr Besuch
picture-where-line = Nur wenn Sie eine Schaltfläche drücken
picture-where-others = Alle anderen
picture-where-nothing = Hierhin geht nichts, außer Sie möchten einen Zeitstempel oder die Prüfung einer E-Mail
picture-where-column-place = Ort
picture-where-column-gets = Was dorthin geht

picture-chain-title = Wie Ihre Einträge zusammenhalten
picture-chain-description = Drei Einträge in einer Reihe. Jeder trägt den Fingerabdruck des Eintrags davor. Ein Siegel schließt die Reihe ab. Wird ein Eintrag geändert, passt der nächste nicht mehr.
picture-chain-record = Eintrag { $number }
picture-chain-carries = trägt den Fingerabdruck von Eintrag { $number }
picture-chain-first = der erste Eintrag
picture-chain-seal = Siegel
picture-chain-seal-closes = schließt die ganze Reihe ab
picture-chain-broken = Wird ein Eintrag geändert, passt der nächste nicht mehr.
picture-chain-column-part = Teil
picture-chain-column-does = Was er tut

picture-when-title = Wann es begann, nach Orten
picture-when-description = Fünf Zeilen, eine für jede Gruppe von Orten. Ein gefüllter Balken zeigt, wann die Einstellung von Anfang an eingeschaltet war. Ein gestrichelter Balken zeigt eine Pause.
picture-when-axis-start = Sept. 2024
picture-when-axis-mark = 3. Nov. 2025
picture-when-axis-now = jetzt
picture-when-most = Vereinigte Staaten und die meisten Orte
picture-when-eu = EU, EWR und Schweiz
picture-when-uk = Vereinigtes Königreich
picture-when-hk = Hongkong
picture-when-ca = Kanada
picture-when-most-text = Spätestens ab 18. September 2024 von Anfang an eingeschaltet.
picture-when-eu-text = Ab 3. November 2025 von Anfang an eingeschaltet. Vorher nicht angeboten.
picture-when-uk-text = Im September 2024 von Anfang an eingeschaltet. Spätestens ab 20. September 2024 ausgesetzt. Ab 3. November 2025 wieder eingeschaltet.
picture-when-hk-text = Im September 2024 von Anfang an eingeschaltet. Am 11. Oktober 2024 ausgesetzt. Ab 3. November 2025 wieder eingeschaltet.
picture-when-ca-text = 2024 ausgesetzt. Das sagt eine Quelle. Ab 3. November 2025 von Anfang an eingeschaltet.
picture-when-legend-on = Von Anfang an ein
picture-when-legend-pause = Pause oder kein Angebot
picture-when-column-place = Ort
picture-when-column-when = Wann

# Zählen, was im eigenen Archiv des Mitglieds steht
own-data-title = Sehen, was bei Ihnen betroffen ist
own-data-open = Zählen, was in Ihren eigenen Daten steht
own-data-lead = Bei LinkedIn können Sie Ihre Daten herunterladen. Haben Sie diese Datei, können wir zählen, was darin ist.
own-data-private = Die Datei bleibt auf diesem Computer. Wir zählen nur und behalten kein Wort daraus.
own-data-pick = Datei auswählen
own-data-get-title = Wenn Sie die Datei noch nicht haben
own-data-get-text = Öffnen Sie bei LinkedIn die Einstellungen und dort den Datenschutz. Suchen Sie die Seite für eine Kopie Ihrer Daten. Wählen Sie das größere Archiv, wenn Sie Beiträge und Kommentare möchten.
own-data-get-wait = Es kann einen Tag oder länger dauern, bis die Datei bereit ist. Wählen Sie dann hier die ZIP-Datei, so wie sie kam.
own-data-used-title = LinkedIn sagt, dass es solche Daten verwendet
own-data-not-used-title = LinkedIn sagt, dass es solche Daten nicht verwendet
own-data-kind = Art der Daten
own-data-count = Anzahl
own-data-days = Von und bis
own-data-from-to = { $first } bis { $last }
own-data-missing = Nicht in dieser Datei
own-data-mind-title = Was diese Zahlen bedeuten
own-data-limits = Diese Zahlen zeigen, was Sie haben. Sie zeigen nicht, was verwendet wurde.
own-data-missing-text = „Nicht in dieser Datei“ heißt nicht: keine. Ein kleines Archiv lässt viele Arten weg.
own-data-groups = LinkedIn nennt Nachrichten in Gruppen als verwendet. Aus dieser Datei lassen sie sich nicht zählen.
own-data-mapping = Welche Datei welche Art enthält, ist unsere eigene Lesart. LinkedIn veröffentlicht keine solche Liste.
own-data-unrecognised = Diese Dateien sehen nicht so aus, wie wir sie kennen. Wir haben sie nicht gezählt:
own-data-keep-text = Sie können diese Zahlen in Ihren Aufzeichnungen behalten. Es bleiben nur die Zahlen und Tage.
own-data-keep = Zahlen behalten
own-data-discard = Verwerfen
own-data-kept = Die Zahlen stehen in Ihren Aufzeichnungen.
