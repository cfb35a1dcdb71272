### The words of report.html and READ-ME-FIRST.txt in a saved file. A lawyer or an authority reads them.

report-title = Aufzeichnung zu einer LinkedIn-Einstellung
report-subtitle = „Daten zur Verbesserung generativer KI“ (englisch „Data for Generative AI Improvement“)
report-practice-text = ÜBUNG (PRACTICE). Das ist auf einer Übungs-Website entstanden. Es beweist nichts über ein echtes Konto.
report-made = Erstellt am { $date } von Default Off, Version { $version }
report-independent = Default Off ist ein Programm auf dem eigenen Computer des Mitglieds. Es gehört nicht zu LinkedIn, und LinkedIn hat es nicht genehmigt.
report-page-footer = { $name }, Fingerabdruck des Kopfes der Aufzeichnung { $head }

report-facts-title = Die Tatsachen auf einer Seite
report-facts-setting = Die Einstellung
report-facts-setting-value = „Daten zur Verbesserung generativer KI“ (englisch „Data for Generative AI Improvement“). Der Schalter heißt „Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen“ (englisch „Use my data for training content creation AI models“).
report-facts-address = Adresse der Seite
report-facts-first-on = Zuerst auf Ein gesehen
report-facts-last-on = Zuletzt auf Ein gesehen
report-facts-off-seen = Zuerst auf Aus gesehen
report-facts-off-confirmed = Aus, bestätigt nach dem Neuladen
report-facts-came-back = Nach Aus wieder auf Ein gesehen
report-facts-told = Vom Mitglied gesagt
report-facts-choice = Entscheidung des Mitglieds
report-facts-objection = Widerspruch als gesendet vermerkt
report-facts-due = Antwort fällig bis
report-facts-records = Einträge in dieser Datei
report-facts-seal = Siegel
report-facts-none = Nichts in dieser Datei
report-facts-when-how = { $when }. { $how }. Eintrag { $number }.
report-facts-when-how-picture = { $when }. { $how }. Eintrag { $number }, Bild { $picture }.
report-headline-on = Der Schalter zeigte Ein, als er zuletzt angesehen wurde.
report-headline-off-confirmed = Der Schalter zeigte Aus, und nach dem Neuladen der Seite zeigte er wieder Aus.
report-headline-off-unconfirmed = Der Schalter zeigte einmal Aus. Nach einem Neuladen wurde er nicht noch einmal angesehen.
report-headline-off-told = Das Mitglied hat der App gesagt, dass der Schalter Aus zeigt. Die App hat es nicht gesehen.
report-headline-on-told = Das Mitglied hat der App gesagt, dass der Schalter Ein zeigt. Die App hat es nicht gesehen.
report-headline-came-back = Der Schalter zeigte Aus und später wieder Ein.
report-headline-left-on = Der Schalter zeigte Ein, und das Mitglied hat entschieden, ihn so zu lassen.
report-headline-unknown = Kein Eintrag in dieser Datei sagt Ein oder Aus.
report-headline-empty = Diese Datei enthält keine Ablesung des Schalters.

report-how-title = Woher jede Aussage stammt
report-how-noted_by_app = Von der App notiert
report-how-seen_by_app = Von der App gesehen
report-how-told_by_member = Vom Mitglied gesagt
report-how-imported = Importiert
report-how-signed_by_sender = Vom Absender signiert
report-how-reference_text = Referenztext
report-how-seen_by_app-means = Die App hat den Schalter auf der Seite abgelesen, als das Mitglied eine Schaltfläche drückte.
report-how-told_by_member-means = Das Mitglied hat es angegeben. Die App hat es nicht gesehen.
report-how-imported-means = Es kam mit einer Datei, die das Mitglied hinzugefügt hat.
report-how-signed_by_sender-means = Eine E-Mail sagt es, und ihre Signatur passt zum Absender.
report-how-reference_text-means = Er wird mit der App geliefert, mit seiner Quelle.
report-method-title = Wie abgelesen wird
report-method-load = Das Mitglied öffnet die Seite, meldet sich an und drückt jede Schaltfläche. Die App drückt auf der Seite nichts.
report-method-read = Die App liest einen Schalter ab, zweimal hintereinander. Beide Ablesungen müssen übereinstimmen, und jedes Zeichen auf der Seite muss dazu passen.
report-method-doubt = Bei jedem Zweifel sagt der Eintrag „nicht zu erkennen“, mit einem Grund.
report-method-off = „Aus“ gilt erst als bestätigt, wenn die Seite neu vom Server geladen und noch einmal abgelesen wurde.

report-records-title = Alle Einträge in dieser Datei
report-records-caption = Einträge, die ältesten zuerst
report-column-number = Nr.
report-column-when = Datum und Uhrzeit
report-column-what = Was
report-column-how = Woher bekannt
report-column-fingerprint = Fingerabdruck (SHA-256)
report-records-withheld =
    { $count ->
        [one] { $shown } Eintrag ist zurückgehalten. Sein Fingerabdruck steht im Protokoll, die Reihe bleibt also vollständig.
       *[other] { $shown } Einträge sind zurückgehalten. Ihre Fingerabdrücke stehen im Protokoll, die Reihe bleibt also vollständig.
    }
report-time-note = Die Zeiten stammen vom Computer des Mitglieds. Bei jeder steht der Abstand zu UTC.
report-numbers-note = Die Nummern beginnen bei 0, wie in den Dateinamen.

report-kind-log-started = Die Aufzeichnung begann
report-kind-explanation-read = Das Mitglied hat die Erklärung gelesen
report-kind-connection-agreed = Das Mitglied hat der Verbindung mit der Website zugestimmt
report-kind-reading = Die App hat den Schalter abgelesen
report-kind-reading-none = Keine Ablesung
report-kind-told = Das Mitglied hat gesagt, was es sieht
report-kind-choice = Das Mitglied hat sich entschieden
report-kind-switch-confirmed = Der Schalter steht auf Aus, bestätigt nach dem Neuladen
report-kind-switch-came-back = Der Schalter ging auf Ein zurück
report-kind-objection-noted = Das Mitglied gibt an, dass ein Widerspruch gesendet wurde
report-kind-answer-noted = Das Mitglied gibt an, dass eine Antwort gekommen ist
report-kind-data-export-counted = Das Mitglied hat gezählt, was das Archiv seiner Daten von LinkedIn enthält
report-kind-exported = Eine Kopie wurde gespeichert
report-kind-key-state = Der Zustand des Siegelschlüssels hat sich geändert
report-kind-clock-jumped = Die Uhr des Computers ist gesprungen
report-kind-store-set-aside = Eine frühere Aufzeichnung wurde beiseitegelegt
report-kind-other = Ein Eintrag anderer Art

report-choice-turn_off = Die Einstellung ausschalten
report-choice-leave_on = Die Einstellung eingeschaltet lassen
report-choice-changed_mind = Das Ausschalten abbrechen

record-outcome-on = Ein
record-outcome-off = Aus
record-outcome-not_shown = Die Einstellung war nicht auf der Seite
record-outcome-signed_out = Abgemeldet
record-outcome-challenge = LinkedIn wollte prüfen, ob es das Mitglied ist
record-outcome-restricted = Das Konto war eingeschränkt
record-outcome-page_problem = Die Seite hatte ein Problem
record-outcome-cannot_tell = Nicht zu erkennen

report-pictures-title = Bilder
report-pictures-none = Diese Datei enthält keine Bilder.
report-picture = Bild { $picture }: Eintrag { $number }, { $when }
report-picture-seen = Bild der Seite, wie die App sie beim Ablesen des Schalters gesehen hat. Der Eintrag sagt: { $outcome }.
report-picture-told = Bild, das das Mitglied hinzugefügt hat. Der Eintrag sagt: { $outcome }.
report-picture-also = Dasselbe Bild wurde, Byte für Byte gleich, auch mit Eintrag { $number } vom { $when } aufbewahrt. Der Eintrag sagt: { $outcome }.
report-picture-size = { $width } mal { $height } Bildpunkte
report-picture-file = Datei: { $path }
report-picture-sha256 = Fingerabdruck (SHA-256): { $sha256 }
report-picture-alt = Was die Seite zeigte, als Eintrag { $number } entstand

report-objection-title = Der Widerspruch
report-objection-sent = Das Mitglied gibt an, dass der Widerspruch am { $date } gesendet wurde.
report-objection-reference = Aktenzeichen von LinkedIn: { $reference }
report-objection-no-reference = Es wurde kein Aktenzeichen angegeben.
report-objection-due = Eine Antwort ist bis zum { $date } fällig. Regel: { $rule }.
report-objection-extended = Das Mitglied gibt an, dass das Unternehmen am { $date } mehr Zeit verlangt hat.
report-objection-ask = Das Mitglied kann ab dem { $date } noch einmal nachfragen. Regel: { $rule }.
report-objection-text = Der Text, der nach Angabe des Mitglieds gesendet wurde

report-proved-title = Was diese Datei zeigt
report-proved-shown = Was die Seite auf dem Computer des Mitglieds zeigte, wie die App es abgelesen oder das Mitglied es gesagt hat.
report-proved-unchanged = Dass seit dem Versiegeln kein Eintrag darin geändert, entfernt, hinzugefügt oder verschoben wurde.
report-proved-order = In welcher Reihenfolge die Einträge entstanden sind. Jeder trägt den Fingerabdruck der Reihe davor.
report-proved-key = Dass ein einziger Schlüssel die ganze Datei versiegelt hat, soweit sie versiegelt ist.
report-not-proved-title = Was diese Datei nicht zeigt
report-not-proved-use = Was LinkedIn mit den Daten des Mitglieds getan hat.
report-not-proved-past = Dass Training vor diesem Tag rückgängig gemacht wurde. LinkedIn sagt, dass das Ausschalten der Einstellung dies nicht bewirkt.
report-not-proved-person = Wer am Computer saß. Das Siegel steht für eine Installation, nicht für eine Person.
report-not-proved-account = Wessen Konto es war. Keine Ablesung des Schalters nennt ein Konto.
report-not-proved-account-letters = Wessen Konto es war. Keine Ablesung des Schalters nennt ein Konto. Ein Schreiben oder eine E-Mail in dieser Datei kann eine Person nennen, aber nicht, wessen Seite abgelesen wurde.
report-not-proved-clock = Dass die Uhr des Computers richtig ging. In dieser Datei ist kein Zeitstempel von außen.
report-not-proved-server = Dass die Seite unverändert von LinkedIn kam. Eine Person mit voller Kontrolle über den Computer hätte sie ändern können.
report-not-proved-unsealed = Wer diese Datei zusammengestellt hat. Sie ist nicht versiegelt, weil der Computer keinen Schlüssel zur Hand hatte.

report-seal-title = Das Siegel
report-seal-sealed = Versiegelt mit einem Ed25519-Schlüssel. Fingerabdruck: { $fingerprint }
report-seal-unsealed = Nicht versiegelt. Der Computer hatte keinen Schlüssel zur Hand.
report-seal-pin = Vergleichen Sie den Fingerabdruck mit dem, den Ihnen das Mitglied auf einem anderen Weg gibt. Ein Schlüssel, der nur in dieser Datei steht, weist niemanden aus.
report-seal-head = Kopf des Protokolls: { $size } Einträge, Wurzel { $root }

report-verify-title = Wie Sie diese Datei ohne uns prüfen
report-verify-lead = Entpacken Sie die ZIP-Datei und öffnen Sie eine Befehlszeile im obersten Ordner. Jeder Befehl gehört zu einem Werkzeug, das andere gemacht haben.
report-verify-command = Befehl
report-verify-shows = Was er zeigt
report-verify-silent = Worüber er nichts sagt
report-verify-copy = Die Kopie ist vollständig und unverändert.
report-verify-copy-silent = Hinzugefügte Dateien oder jemand, der die Listen neu gebaut hat.
report-verify-copy-other = Unter macOS nehmen Sie „shasum -a 256“ statt „sha256sum“.
report-verify-windows = Für Windows stehen in READ-ME-FIRST.txt eigene Zeilen.
report-verify-windows-lacks = Für die übrigen Befehle bringt Windows kein Werkzeug mit. Führen Sie sie unter macOS oder Linux aus oder in dem Linux, das Windows nachrüsten kann (WSL).
report-verify-bag = Nichts wurde hinzugefügt, und die Teile passen zusammen.
report-verify-bag-silent = Jemand, der die Listen neu gebaut hat.
report-verify-seal = Wer den Schlüssel hat, hat genau dies versiegelt.
report-verify-seal-silent = Wer den Schlüssel hat, außer Sie haben den Fingerabdruck auf einem anderen Weg erhalten.
report-verify-fingerprint = Den Fingerabdruck des Schlüssels in dieser Datei.
report-verify-fingerprint-silent = Ob das der Schlüssel des Mitglieds ist. Vergleichen Sie ihn mit dem, den Sie erhalten haben.
report-verify-entries = Jeder gezeigte Eintrag ist der aus dem Protokoll.
report-verify-entries-silent = Einträge, die nicht gezeigt werden.
report-verify-head = Das Protokoll hatte bei dieser Zahl von Einträgen diesen Kopf.
report-verify-head-silent = Einträge, die nach dem neuesten Kopf entstanden sind, den jemand anderes hat.
report-verify-checkpoint = Wer den Schlüssel hat, hat diesen Kopf des Protokolls signiert.
report-verify-checkpoint-silent = Wann das war, nach einer Uhr von außen.
report-verify-own = Ein Befehl für das alles, von den Autoren von Default Off.
report-verify-own-silent = Dieselben Grenzen. Es ist unser eigenes Programm, nehmen Sie also auch die anderen.
report-verify-all = Kein Befehl genügt allein. Nehmen Sie alle.

report-words-title = Wörter in diesem Bericht
report-words-record = Eintrag: ein Eintrag des Protokolls, in seiner genauen Form aufbewahrt.
report-words-fingerprint = Fingerabdruck: ein Code, der aus dem genauen Inhalt berechnet wird (SHA-256). Ein anderer Inhalt ergibt einen anderen Code.
report-words-seal = Siegel: eine Signatur mit einem Schlüssel, der auf dem Computer des Mitglieds bleibt.
report-words-head = Kopf: der Fingerabdruck der ganzen Reihe der Einträge bis zu einer Stelle.
report-words-tamper = Änderungen fallen auf: Eine Änderung ist möglich, aber sie zeigt sich.

readme-title = BITTE ZUERST LESEN
readme-practice = ÜBUNG (PRACTICE): Diese Datei ist auf einer Übungs-Website entstanden. Sie beweist nichts über ein echtes Konto.
readme-what = Dieser Ordner enthält die Aufzeichnung zu einer LinkedIn-Einstellung, „Daten zur Verbesserung generativer KI“ (englisch „Data for Generative AI Improvement“).
readme-made = Er wurde am { $date } von Default Off, Version { $version }, erstellt.
readme-records =
    { $count ->
        [one] Er enthält { $shown } Eintrag.
       *[other] Er enthält { $shown } Einträge.
    }
readme-open-case = Die Fallakte ist data/case-file.html. Öffnen Sie sie zuerst.
readme-open = Öffnen Sie data/report.html in einem beliebigen Browser. Die Seite braucht kein Internet und führt kein Skript aus.
readme-shows-title = Was er zeigt
readme-shows-not-title = Was er nicht zeigt
readme-check-title = Wie Sie ihn prüfen
readme-check-lead = Führen Sie diese Befehle in diesem Ordner aus. Sie gehören zu Werkzeugen, die andere gemacht haben.
readme-windows-title = Unter Windows
readme-windows-lead = Entpacken Sie mit „tar -xf FILE.zip“. Führen Sie diese Zeilen in diesem Ordner in PowerShell aus. „copy“, „names“ und „entries“ geben nichts aus, wenn nichts falsch ist. „head“ gibt „True“ aus. „seal“ und „checkpoint“ beginnen mit „Good“ und brauchen OpenSSH ab Version 8.1.
readme-fingerprint = Fingerabdruck des Schlüssels: { $fingerprint }
readme-fingerprint-pin = Vergleichen Sie ihn mit dem Fingerabdruck, den Ihnen das Mitglied auf einem anderen Weg gibt.
readme-unsealed = Diese Datei ist nicht versiegelt, weil der Computer keinen Schlüssel zur Hand hatte. Ihre Listen und ihr Protokoll lassen sich trotzdem prüfen.
readme-unsealed-newest = Der neueste Kopf des Protokolls liegt ohne Signatur bei.
readme-files-title = Was in diesem Ordner liegt
readme-files-report = data/report.html: der Bericht zum Lesen oder Drucken
readme-files-case = data/case-file.html: die Fallakte für eine Behörde, zum Lesen oder Drucken
readme-files-exhibits = data/exhibit-…: die Anlagen der Fallakte, nach ihren Nummern (objection: Widerspruch, picture: Bild, mail: E-Mail, reminder: Erinnerung, complaint: Beschwerde, details: Angaben)
readme-files-log = data/log/log.sha256: eine Zeile für jeden Eintrag
readme-files-entries = data/log/entries: die Einträge in ihrer genauen Form
readme-files-checkpoints = data/log/checkpoints: signierte Köpfe des Protokolls
readme-files-attachments = data/attachments: Bilder
readme-files-keys = data/keys: der Schlüssel, mit dem sich das Siegel prüfen lässt
readme-files-manifest = manifest-sha256.txt: die Liste aller Dateien mit ihren Fingerabdrücken, daneben das Siegel

report-calendar-summary = LinkedIn und KI-Training: { $summary }
report-calendar-practice = Übung: { $summary }
report-calendar-rule = Die Regel hinter diesem Datum: { $source }
report-calendar-look = Öffnen Sie Default Off, um zu sehen, was als Nächstes kommt.
report-calendar-act-wait = die Zeit für eine Antwort endet
report-calendar-act-remind = eine Erinnerung kann gesendet werden
report-calendar-act-ask-for-the-rest = nach dem fragen, was weggelassen wurde
report-calendar-act-ask-to-clarify = fragen, was getan wurde
report-calendar-act-send-details = die verlangten Angaben senden
report-calendar-act-complain-to-company = sich zuerst bei LinkedIn beschweren
report-calendar-act-complain = eine Beschwerde ist möglich
report-calendar-act-ask-authority = bei der Behörde nach der Beschwerde fragen
report-calendar-act-look-again = zurzeit ist nichts offen
report-calendar-act-nothing-known = zurzeit ist nichts offen

report-kind-follow-up-noted = Das Mitglied gibt an, was danach kam
report-kind-mail-kept = Das Mitglied hat eine E-Mail aufbewahrt
report-kind-log-begun-after = Neben einer früheren Aufzeichnung begann eine neue
report-kind-key-lost = Der Siegelschlüssel ging verloren, und ein neuer trat an seine Stelle
report-kind-key-rotated = Der Siegelschlüssel wurde gewechselt
report-kind-time-stamp = Ein Zeitstempel ist gekommen
report-objection-text-withheld = Der Text ist zurückgehalten, weil er das Mitglied nennt. Sein Fingerabdruck steht im Eintrag.
report-not-proved-clock-stamped = Dass die Uhr des Computers richtig ging. Die Zeitstempel in dieser Datei zeigen, wann die Aufzeichnung schon da war.
report-exhibits-title = Anlagen
report-exhibits-lead = Jede Datei, die zu einem Eintrag gehört, mit ihrer Nummer. Bilder haben oben dieselben Nummern.
report-exhibit-number = Anlage
report-exhibit-what = Was es ist
report-exhibit-record = Eintrag
report-exhibit-file = Datei
report-exhibit-fingerprint = Fingerabdruck (SHA-256)
report-exhibit-picture = Bild
report-exhibit-mail = E-Mail, wie sie kam
report-exhibit-stamp = Antwort eines Zeitstempeldienstes, wie sie kam
report-exhibit-personal = Was das Mitglied geschrieben hat, mit Namen
report-exhibit-other = Datei
report-withheld-title = Was zurückgehalten ist
report-withheld-nothing = Nichts ist zurückgehalten. Alle Einträge und alle Dateien sind hier.
report-withheld-pictures =
    { $count ->
        [one] { $shown } Bild ist zurückgehalten.
       *[other] { $shown } Bilder sind zurückgehalten.
    }
report-withheld-personal =
    { $count ->
        [one] { $shown } Schreiben, Notiz oder E-Mail ist zurückgehalten, weil darin eine Person genannt sein kann.
       *[other] { $shown } Schreiben, Notizen oder E-Mails sind zurückgehalten, weil darin eine Person genannt sein kann.
    }
report-withheld-numbers = Nummern der zurückgehaltenen Einträge: { $numbers }
report-withheld-list = Die Datei data/withheld-attachments.sha256 nennt jede zurückgehaltene Datei mit ihrem Fingerabdruck. Das Mitglied kann sie später zeigen, und jeder kann vergleichen.
report-challenges-title = Mögliche Zweifel
report-challenges-lead = Jeder Zweifel ist berechtigt. Hier steht, worauf die Aufzeichnung antworten kann und worauf nicht.
report-challenge-clock = „Die Uhr war falsch gestellt.“
report-challenge-clock-answer = Die Aufzeichnung kann das nicht ausschließen. Sie vermerkt jeden Sprung der Uhr, den die App bemerkt hat. In dieser Datei ist kein Zeitstempel von außen.
report-challenge-clock-answer-stamped = Zeitstempel von außen zeigen, dass die Aufzeichnung spätestens dann da war. Für die Zeit davor spricht nur die Uhr des Computers.
report-challenge-page = „Die Seite wurde vor dem Ablesen bearbeitet.“
report-challenge-page-answer = Die App liest in einem eigenen Bereich, zweimal, und nach einem Neuladen vom Server. Jemand mit voller Kontrolle über den Computer hätte die Seite trotzdem ändern können.
report-challenge-account = „Es war das Konto einer anderen Person.“
report-challenge-account-answer = Keine Ablesung des Schalters nennt ein Konto. Die Aufzeichnung kann darauf allein nicht antworten. Das Mitglied kann dieselbe Seite noch einmal zeigen oder eine E-Mail von LinkedIn.
report-challenge-log = „Es gibt eine zweite Aufzeichnung, die etwas anderes sagt.“
report-challenge-log-answer = Die Aufzeichnung kann das nicht ausschließen. Eine Kopie, die jemand anderes früher aufbewahrt hat, muss der Anfang dieser Aufzeichnung sein. Vergleichen Sie den Kopf in beiden.
report-challenge-tool = „Die App hat geschrieben, was ihr passt.“
report-challenge-tool-answer = Jede Ablesung enthält, was auf der Seite zu sehen war, sodass jeder neu urteilen kann. Der Code der App steht allen offen.
report-stamps-title = Zeitstempel
report-stamps-none = In dieser Datei ist kein Zeitstempel.
report-stamps-lead = Ein Zeitstempel ist von einem Dienst signiert, den das Mitglied gewählt hat. Er zeigt, dass die Einträge, die er abdeckt, zu dieser Zeit da waren.
report-stamp-line = Eintrag { $number }: { $authority } gibt { $time } für die ersten { $size } Einträge an.
report-stamp-line-unread = Eintrag { $number }: Antwort von { $authority } für die ersten { $size } Einträge.
report-stamp-valid = Er betrifft diese Einträge, und seine Signatur passt.
report-stamp-not-valid = Er ist nicht das, was angefragt wurde. Er wird aufbewahrt, wie er kam.
report-stamp-not-checked = Die App konnte ihn nicht prüfen. Er wird aufbewahrt, wie er kam.
report-stamps-root = Wer der Dienst ist, kann diese Datei nicht zeigen. Holen Sie sein Wurzelzertifikat beim Dienst selbst.
report-verify-stamp = Der neueste Zeitstempel betrifft diesen Kopf des Protokolls. ROOT.pem ist das Wurzelzertifikat des Dienstes.
report-verify-stamp-silent = Alles vor dieser Zeit, und ob dem Dienst zu trauen ist.
report-verify-page = Ohne Befehlszeile: Öffnen Sie data/verify.html in einem Browser und ziehen Sie die ZIP-Datei darauf. Das braucht kein Internet.
readme-verify-page = Um diese Datei in einem Browser zu prüfen, öffnen Sie data/verify.html und ziehen Sie die ZIP-Datei darauf. Das braucht kein Internet.
readme-files-verify = data/verify.html: eine Seite, die diese Datei prüft, ohne Internet

# More commands
report-verify-names = Jede Datei in diesem Ordner steht auf einer der beiden Listen.
report-verify-names-silent = Jemand, der die Listen neu gebaut hat.
report-verify-tree = Jeder Kopf passt Zeile für Zeile zu der Reihe der Einträge davor.
report-verify-tree-silent = Jemand ohne Schlüssel, der das ganze Protokoll neu gebaut hat.
report-verify-before = Jeder gezeigte Eintrag passt zum Protokoll davor, und seine Dateien sind die, die er nennt.
report-verify-before-silent = Einträge, die nicht gezeigt werden.
report-verify-note = Dieselbe Signatur noch einmal, mit einem anderen Werkzeug geprüft.
report-verify-note-silent = Wann das war, nach einer Uhr von außen.
report-verify-outcome = Ein Befehl, der nichts Falsches findet, endet mit dem Exit-Code 0. Stimmt etwas nicht, endet er mit einem anderen Code.

# The report as a PDF
report-page-number = Seite { $page } von { $pages }
report-pictures-smaller = Bilder können hier kleiner sein, als sie sind. In der ZIP-Datei ist jedes so, wie es ist.
report-picture-unreadable = Dieses Bild ließ sich hier nicht zeichnen. Es liegt in der ZIP-Datei.
report-pdf-title = Die Nachweisdateien in diesem PDF
report-pdf-lead = Die folgenden Dateien liegen in diesem PDF, wie sie auch in der ZIP-Datei sind. Die meisten PDF-Programme zeigen sie als Anhänge.
report-pdf-limit = Ein PDF hat kein eigenes Siegel. Die ZIP-Datei enthält dieses PDF Byte für Byte unter ihrem Siegel.
report-pdf-signs = Zeichen, die dieses PDF nicht zeichnen kann, stehen als Codes da, zum Beispiel [U+4E2D]. Im Eintrag stehen sie, wie sie sind.
report-pdf-list-long = Die Liste aller Einträge ist zu lang für dieses PDF. Sie liegt in der ZIP-Datei.
report-pdf-list = Das Protokoll: eine Zeile für jeden Eintrag, mit seinem Fingerabdruck
report-pdf-checkpoint = Ein Kopf des Protokolls
report-pdf-signature = Die Signatur über diesen Kopf
report-pdf-token = Der Zeitstempel für diesen Kopf, wie er kam
report-pdf-signers = Der Schlüssel, mit dem die Signatur geprüft wird
report-verify-pdf-files = Er holt diese Dateien aus dem PDF. Die Befehle darunter laufen dann in diesem Ordner.
report-verify-pdf-files-silent = Alles andere. Er holt nur die Dateien heraus.
readme-files-pdf = data/report.pdf: derselbe Bericht als PDF, das sich allein weitergeben lässt

# Pictures of which a copy shows only parts
report-picture-blacked = Das Mitglied hat für diese Datei Teile dieses Bildes geschwärzt. Das Bild ohne die schwarzen Felder ist zurückgehalten.
report-picture-sha256-before = Fingerabdruck (SHA-256) des Bildes ohne die schwarzen Felder: { $sha256 }
report-exhibit-picture-blacked = Bild, Teile geschwärzt. Der Fingerabdruck ist der des Bildes ohne die schwarzen Felder.
report-withheld-blacked =
    { $count ->
        [one] { $shown } Bild ist mit geschwärzten Teilen enthalten. Das ganze Bild ist zurückgehalten.
       *[other] { $shown } Bilder sind mit geschwärzten Teilen enthalten. Die ganzen Bilder sind zurückgehalten.
    }

# The case file for an authority
case-title = Fallakte für eine Beschwerde
case-for = Empfänger: { $authority }
case-person = Wer sich beschwert
case-person-withheld = In dieser Kopie weggelassen
case-account = LinkedIn-Konto
case-account-yes = Ja
case-account-no = Nein, die Person hat kein Konto
case-place = Ort, als Kürzel
case-company = Das Unternehmen
case-sent = Widerspruch gesendet
case-aims = Worauf er sich richtet
case-aim-content-ai = Training von KI, die Inhalte erstellt
case-aim-other-ai = Training anderer KI und maschinellen Lernens
case-aim-restriction = Einschränkung der Nutzung für KI-Training
case-law = Worauf er sich stützt
case-law-gdpr = DSGVO, Artikel 21 Absatz 1
case-law-uk-gdpr = UK GDPR, Artikel 21 Absatz 1
case-law-swiss = Schweizer Datenschutzgesetz (DSG), Artikel 30 Absatz 2 Buchstabe b
case-law-canada = PIPEDA, Anhang 1, Grundsatz 4.3.8: Die Einwilligung wurde zurückgenommen
case-law-canada-province = Die Einwilligung wurde zurückgenommen. Die Provinz hat ein eigenes Gesetz.
case-law-hong-kong = PDPO, Datenschutzgrundsatz 3
case-law-brazil = LGPD, Artikel 18 Absatz 2
case-law-none = Wir kennen dort kein Recht, dem zu widersprechen. Es war eine Bitte.
case-reference = Aktenzeichen des Unternehmens
case-reference-none = Es wurde keines genannt
case-due = Frist für eine Antwort
case-due-law = Eine Antwort ist bis { $date } fällig. Regel: { $rule }.
case-due-over = Sie endete am { $date }. Regel: { $rule }.
case-due-yardstick = Das Gesetz legt hierfür keinen Tag fest. { $date } dient als Anhaltspunkt. Regel: { $rule }.
case-due-none = Wir kennen kein Gesetz, das einen Tag festlegt.
case-came = Was zurückkam
case-came-nothing = Nichts, was die Person notiert hat
case-came-on = { $date }: { $what }
case-when = { $when }. { $what }. Anlage { $number }.
case-not-claimed = Diese Akte behauptet nicht, dass Daten genutzt wurden. Niemand außerhalb des Unternehmens kann das prüfen.
case-withheld = Namen, Schreiben und E-Mails sind in dieser Kopie weggelassen. Die Person kann sie später zeigen, und jeder kann die Fingerabdrücke vergleichen.
case-timeline-title = Was geschah
case-timeline-lead = Eine Zeile mit Uhrzeit hat die App in diesem Augenblick notiert. Eine Zeile nur mit Tag hat die Person notiert. Wo eine Anlage eine Zeile belegt, steht ihre Nummer daneben.
case-column-day = Tag
case-column-exhibits = Anlagen
case-event-sent = Der Widerspruch wurde an das Unternehmen gesendet
case-event-acknowledged = Das Unternehmen hat den Eingang bestätigt
case-event-extended = Das Unternehmen hat um mehr Zeit gebeten
case-event-extended-until = Das Unternehmen hat um Zeit bis { $date } gebeten
case-event-stopped = Das Unternehmen sagt, dass es aufgehört hat
case-event-partly = Das Unternehmen sagt, dass es zum Teil aufgehört hat
case-event-refused = Das Unternehmen hat abgelehnt
case-event-unclear = Das Unternehmen hat geantwortet, und die Antwort sagt nicht, was getan wurde
case-event-no-answer = Die Person hat nachgesehen, und es gab keine Antwort
case-event-reminded = Die Person hat eine Erinnerung gesendet
case-event-details-sent = Die Person hat gesendet, was das Unternehmen wollte
case-event-complained-to-company = Die Person hat sich beim Unternehmen beschwert
case-event-complained = Die Person hat sich bei einer Behörde beschwert
case-event-authority-replied = Die Behörde hat der Person geschrieben
case-event-authority-closed = Die Behörde hat den Fall geschlossen
case-kind-objection = Der Widerspruch, wie er nach Angabe der Person gesendet wurde
case-kind-mail = E-Mail, die die Person bekam
case-kind-letter = Schreiben, das die Person gesendet hat
case-kind-proof = Die ganze Aufzeichnung mit ihrem Nachweis
case-exhibits-lead = Jede Anlage mit einer Datei liegt neben dieser Seite. Ihre Nummer steht im Namen der Datei.
case-fit-too-large = Anlage { $number } ist vielleicht zu groß für das Formular. Sie kann auf Wunsch nachgereicht werden.
case-fit-other-type = Anlage { $number } ist von einer Art, die das Formular vielleicht nicht annimmt. Was darin steht, folgt unten.
case-exhibit-heading = Anlage { $number }: { $what }, { $date }
case-letters-title = Schreiben und E-Mails
case-letters-none = In dieser Akte sind keine.
case-text-withheld = Der Text ist in dieser Kopie weggelassen. Sein Fingerabdruck steht in der Aufzeichnung.
case-mail-head = Von { $from }. Betreff: { $subject }
case-mail-valid = Die Signatur wurde geprüft, und { $signer } steht für diesen Text ein.
case-mail-altered = Die Signatur wurde geprüft, und sie passt nicht. Die E-Mail ist nicht so, wie sie gesendet wurde.
case-mail-unknown = Keine Prüfung einer Signatur hat geklärt, wer sie schrieb. Sie wird gezeigt, wie die Person sie brachte.
case-picture-elsewhere = Für dieses Bild ist hier kein Platz. Es ist in der Datei { $file }.
case-proof-title = Wie sich das prüfen lässt
case-proof-text = Diese Seite stammt aus einer ZIP-Datei, in der auch die ganze Aufzeichnung liegt. Sie lässt sich ohne uns prüfen.
case-proof-read-me = READ-ME-FIRST.txt in der ZIP-Datei nennt jeden Schritt, mit Werkzeugen anderer.
case-not-proved-clock = Dass die Uhr des Computers richtig ging. READ-ME-FIRST.txt sagt, ob Zeitstempel von außen in der Aufzeichnung sind.
