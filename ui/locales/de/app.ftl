### The shell: names, states, dates, errors. Shared by every page.

app-name = Default Off
window-title = { $page } · Default Off
window-title-fault = Fehler: { $title }
places = Bereiche dieser App
place-home = Start
place-records = Aufzeichnungen
place-help = Hilfe
place-settings = Einstellungen
skip = Zum Inhalt springen
loading = Ihre Aufzeichnungen werden geöffnet
not-part = Default Off gehört nicht zu LinkedIn. LinkedIn hat die App nicht genehmigt.

back = Zurück
continue = Weiter
change = Ändern
copy = Kopieren
copied = Kopiert.
found-count =
    { $count ->
        [0] Nichts gefunden
       *[other] { $found } gefunden
    }
copy-by-hand = Der Text ist markiert. Drücken Sie Strg und C, um ihn zu kopieren.
important = Wichtig:
characters-of = { $used } von { $limit } Zeichen
fault-title = Es gibt ein Problem
picture-fingerprint = Fingerabdruck (SHA-256):
source-line = { $publisher }: { $title }, { $date }.
source-checked = Zuletzt geprüft am { $date }.
yes = Ja
no = Nein

## Dates

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
date-long = { $day }. { $month } { $year }
time-short = { $hour }:{ $minute }
moment-long = { $date } um { $time } Uhr
date-day = Tag
date-month = Monat
date-year = Jahr

## How we know

how-seen-by-app = Von dieser App gesehen
how-told-by-member = Von Ihnen gesagt
how-imported = Importiert
how-noted-by-app = Von dieser App notiert
how-signed-by-sender = Vom Absender signiert
how-reference-text = Text in dieser App

## Whose word it is

kind-linkedin-says = LinkedIn sagt
kind-regulator = Tatsache: was eine Behörde gesagt hat
kind-court-record = Tatsache: was in der Gerichtsakte steht
kind-law = Tatsache: was das Gesetz sagt
kind-regulator-open = Was eine Behörde gesagt hat
kind-court-record-open = Was in der Gerichtsakte steht
kind-law-open = Was das Gesetz sagt
kind-our-reading = Wie wir die Quellen verstehen
kind-press = Was andere behaupten: Presse
kind-research = Was andere behaupten: Forschung

## The switch and what a look came to

switch-on = Ein
switch-off = Aus
switch-unknown = Nicht bekannt
outcome-on = Ein
outcome-off = Aus
outcome-not-shown = Auf der Seite nicht angezeigt
outcome-signed-out = Abgemeldet
outcome-challenge = LinkedIn wollte etwas prüfen
outcome-restricted = Konto eingeschränkt
outcome-page-problem = Die Seite hat nicht funktioniert
outcome-cannot-tell = Nicht zu erkennen

## Practice

practice-strip-name = Übung
practice-strip-title = Sie üben gerade.
practice-strip-text = Das ist eine Übungs-Website. Hier ist nichts echt, und nichts verlässt diesen Computer. Übungseinträge bleiben, bis Sie die Übung beenden oder die App schließen.
practice-end = Übung beenden


## Errors of a command: what happened, and what to do next

problem-disk-full-what = Ihr Speicherplatz ist voll. Darum konnten wir das nicht speichern.
problem-disk-full-next = Schaffen Sie etwas Platz und versuchen Sie es noch einmal. Ihre früheren Aufzeichnungen sind sicher.
problem-read-only-what = Wir können dort, wo Ihre Aufzeichnungen liegen, nichts schreiben. Darum haben wir das nicht gespeichert.
problem-read-only-next = Prüfen Sie, ob das Laufwerk auf „nur lesen“ steht. Versuchen Sie es dann noch einmal. Ihre früheren Aufzeichnungen sind sicher.
problem-denied-what = Ihr Computer hat uns das Speichern nicht erlaubt.
problem-denied-next = Prüfen Sie, ob Ihr Benutzerkonto in Ihre eigenen Dateien schreiben darf. Versuchen Sie es dann noch einmal.
problem-busy-what = Default Off läuft schon einmal und hat Ihre Aufzeichnungen geöffnet.
problem-busy-next = Schließen Sie das andere Fenster und versuchen Sie es noch einmal.
problem-record-unavailable-what = Ihre Aufzeichnungen lassen sich gerade nicht öffnen. Darum wurde nichts gespeichert.
problem-record-unavailable-next = Schließen Sie die App und öffnen Sie sie wieder. Wenn das nicht hilft, sehen Sie in der Hilfe nach.
problem-site-not-open-what = Das Fenster der Website ist nicht geöffnet.
problem-site-not-open-next = Öffnen Sie es über „Einstellung prüfen“ und machen Sie dann weiter.
problem-site-busy-what = Die App sieht sich die Seite noch an.
problem-site-busy-next = Warten Sie einen Moment und versuchen Sie es noch einmal.
problem-site-failed-what = Wir konnten das Fenster der Website nicht öffnen.
problem-site-failed-next = Versuchen Sie es noch einmal oder nehmen Sie Ihren eigenen Browser. Beide Wege sind gleich gut.
problem-practice-failed-what = Wir konnten die Übungs-Website nicht starten.
problem-practice-failed-next = Schließen Sie die App und öffnen Sie sie wieder. Starten Sie dann die Übung noch einmal.
problem-picture-unreadable-what = Wir konnten diese Datei nicht als Bild lesen.
problem-picture-unreadable-next = Wählen Sie ein Bild im Format PNG oder JPEG.
problem-picture-too-large-what = Dieses Bild ist zu groß.
problem-picture-too-large-next = Wählen Sie ein kleineres, zum Beispiel ein Bild nur vom Fenster.
problem-page-unreadable-what = Diese Datei ist keine gespeicherte Webseite, die wir lesen können.
problem-page-unreadable-next = Speichern Sie die Seite im Browser als HTML. Wählen Sie dann die Datei, die auf .html endet.
problem-site-open-what = Das LinkedIn-Fenster ist geöffnet.
problem-site-open-next = Schließen Sie es und versuchen Sie es noch einmal.
problem-file-unreadable-what = Wir konnten diese Datei nicht lesen.
problem-file-unreadable-next = Prüfen Sie, ob die Datei noch da ist und ob Sie sie öffnen dürfen.
problem-nothing-chosen-what = Es wurde keine Datei gewählt.
problem-nothing-chosen-next = Wählen Sie eine Datei oder ziehen Sie eine auf dieses Fenster.
problem-form-invalid-what = Bitte sehen Sie sich auf dieser Seite etwas noch einmal an.
problem-form-invalid-next = Prüfen Sie die Antworten und machen Sie dann weiter.
problem-browser-failed-what = Wir konnten Ihren Browser nicht öffnen.
problem-browser-failed-next = Kopieren Sie die Adresse und fügen Sie sie in Ihren Browser ein.
problem-no-such-record-what = Einen Eintrag mit dieser Nummer gibt es nicht.
problem-no-such-record-next = Gehen Sie zurück zu Ihren Aufzeichnungen und wählen Sie einen Eintrag aus der Liste.
problem-not-now-what = Dieser Schritt geht noch nicht.
problem-not-now-next = Gehen Sie zu „Start“. Die Liste dort zeigt, was als Nächstes kommt.
problem-unexpected-what = Etwas ist schiefgegangen, womit wir nicht gerechnet haben.
problem-unexpected-next = Versuchen Sie es noch einmal. Was Sie vorher gespeichert haben, ist sicher.

## Problems with a page of their own

trouble-record-set-aside-title = Wir haben Ihre alten Aufzeichnungen behalten und neue begonnen
trouble-record-set-aside-text = Jemand oder etwas hat die Datei mit den Aufzeichnungen außerhalb dieser App geändert. Wir haben sie so gelassen, wie sie ist. Daneben liegt eine neue.
trouble-record-set-aside-next = Sie können weitermachen. Behalten Sie die alte Datei, falls Sie sie als Nachweis brauchen.
trouble-record-rolled-back-title = Einige Ihrer neuesten Einträge fehlen
trouble-record-rolled-back-text = Die Datei mit den Aufzeichnungen ist älter als die, die wir zuletzt gesehen haben. Sie kann aus einer Sicherung stammen. Wir haben das vermerkt.
trouble-record-rolled-back-next = Sie können weitermachen. Wenn Sie eine neuere Kopie der Datei haben, bewahren Sie sie sicher auf.
trouble-record-unavailable-title = Wir können Ihre Aufzeichnungen nicht öffnen
trouble-record-unavailable-text = Die Datei ist da, aber Ihr Computer lässt diese App nicht hineinschreiben. Darum kann nichts Neues gespeichert werden.
trouble-record-unavailable-next = Prüfen Sie, ob der Speicherplatz voll ist oder das Laufwerk auf „nur lesen“ steht. Schließen Sie dann die App und öffnen Sie sie wieder.
trouble-record-busy-title = Ihre Aufzeichnungen sind in einem anderen Fenster geöffnet
trouble-record-busy-text = Default Off läuft schon einmal. Nur ein Fenster kann in die Aufzeichnungen schreiben.
trouble-record-busy-next = Gehen Sie zum anderen Fenster. Oder schließen Sie es und öffnen Sie diese App wieder.
trouble-disk-full-title = Ihr Speicherplatz ist voll
trouble-disk-full-text = Wir konnten den letzten Schritt nicht speichern, darum zählt er nicht. Ihre früheren Aufzeichnungen sind sicher.
trouble-disk-full-next = Schaffen Sie etwas Platz und machen Sie den Schritt noch einmal.
trouble-clock-went-back-title = Die Uhr Ihres Computers wurde zurückgestellt
trouble-clock-went-back-text = Die Uhr zeigt eine frühere Zeit als Ihr letzter Eintrag. Wir haben das vermerkt, damit die Zeitangaben ehrlich bleiben.
trouble-clock-went-back-next = Prüfen Sie Datum und Uhrzeit Ihres Computers. Dann können Sie weitermachen.
trouble-settings-set-aside-title = Wir konnten Ihre Einstellungen nicht lesen
trouble-settings-set-aside-text = Die Datei mit den Einstellungen war beschädigt. Wir haben sie behalten und die ersten Einstellungen wiederhergestellt. Ihre Aufzeichnungen sind sicher.
trouble-settings-set-aside-next = Sie können weitermachen und unter „Einstellungen“ alles neu festlegen.
trouble-place = Wo sie auf diesem Computer liegt:

problem-mail-unreadable-what = Diese Datei ist keine E-Mail, die wir lesen können.
problem-mail-unreadable-next = Speichern Sie die E-Mail als Datei, die auf .eml endet, und wählen Sie dann diese Datei.
problem-mail-too-large-what = Diese E-Mail ist zu groß oder hat zu viele Teile.
problem-mail-too-large-next = Wählen Sie eine E-Mail von höchstens 4 MB.
problem-archive-unreadable-what = Diese Datei ist keine vollständige ZIP-Datei.
problem-archive-unreadable-next = Laden Sie sie noch einmal herunter und wählen Sie sie dann so, wie sie kam.
problem-archive-encrypted-what = Diese ZIP-Datei ist mit einem Passwort gesperrt.
problem-archive-encrypted-next = Wählen Sie die Datei so, wie LinkedIn sie gab, ohne Passwort.
problem-archive-too-large-what = Diese ZIP-Datei enthält mehr, als wir lesen.
problem-archive-too-large-next = Es wurde nichts gezählt. Wählen Sie ein kleineres Archiv.
problem-archive-ambiguous-what = Zwei Dateien in dieser ZIP-Datei heißen gleich.
problem-archive-ambiguous-next = Wir wissen nicht, welche zählt. Laden Sie die Datei noch einmal herunter und wählen Sie sie so, wie sie kam.
problem-archive-unknown-what = Wir kennen keine Datei in dieser ZIP-Datei.
problem-archive-unknown-next = Wählen Sie die Datei mit Ihren Daten, so wie LinkedIn sie gab.
problem-stopped-what = Sie haben das Speichern angehalten. Es ist keine Datei zurückgeblieben.
problem-stopped-next = Speichern Sie wieder, wann Sie möchten.
trouble-record-gone-title = Ihre früheren Aufzeichnungen sind weg
trouble-record-gone-text = Die Datei mit den Aufzeichnungen ist nicht mehr da. Ihren neuesten Stand hatten wir noch notiert. Eine neue Aufzeichnung nennt ihn.
trouble-record-gone-next = Sie können weitermachen. Wenn Sie eine Kopie der alten Datei haben, bewahren Sie sie sicher auf.
trouble-record-other-title = An dieser Stelle lag eine andere Aufzeichnung
trouble-record-other-text = Die Datei ist nicht die, die wir zuletzt gesehen haben. Wir haben sie so gelassen, wie sie ist. Daneben liegt eine neue.
trouble-record-other-next = Sie können weitermachen. Wenn Sie die richtige Datei haben, bewahren Sie sie sicher auf.
trouble-copy-not-kept-title = Eine Sicherheitskopie konnte nicht geschrieben werden
trouble-copy-not-kept-text = Ihre Aufzeichnungen sind sicher. Wir halten den neuesten Eintrag auch an einem zweiten Ort kurz fest. Das ließ sich nicht schreiben.
trouble-copy-not-kept-next = Sie können weitermachen. Bis es wieder geht, merken wir vielleicht nicht, wenn die Datei durch eine ältere ersetzt wird.
page-waits = Einen Moment.

problem-key-not-changed-what = Der Schlüssel wurde nicht gewechselt. Ihr Schlüsselbund hat keinen neuen behalten.
problem-key-not-changed-next = Der bisherige Schlüssel bleibt in Gebrauch. Entsperren Sie Ihren Schlüsselbund, dann versuchen Sie es noch einmal.
problem-old-key-kept-what = Der neue Schlüssel ist in Gebrauch. Ihr Schlüsselbund ließ uns den alten noch nicht entfernen.
problem-old-key-kept-next = Sie können weitermachen. Die App versucht es wieder, wenn sie den Schlüssel das nächste Mal braucht.
problem-wrong-passphrase-what = Diese Passphrase passt nicht.
problem-wrong-passphrase-next = Prüfen Sie die Tastatur und die Großbuchstaben und versuchen Sie es noch einmal. Sie können es so oft versuchen, wie Sie möchten.
problem-passphrase-too-short-what = Diese Passphrase ist zu kurz.
problem-passphrase-too-short-next = Wählen Sie eine mit mindestens 8 Zeichen.
problem-lock-damaged-what = Die Datei der Sperre ist beschädigt. Deshalb kann keine Passphrase sie öffnen.
problem-lock-damaged-next = Ihre Aufzeichnungen sind noch da. Unter „Ich habe meine Passphrase vergessen“ steht, was Sie tun können.
problem-keychain-no-answer-what = Der Schlüsselbund Ihres Computers antwortet nicht. Deshalb bleibt die Sperre.
problem-keychain-no-answer-next = Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.
problem-folder-not-opened-what = Wir konnten diesen Ordner nicht öffnen.
problem-folder-not-opened-next = Kopieren Sie seinen Pfad und öffnen Sie ihn in Ihrem Dateimanager.

problem-drop-unknown-what = Diese Art von Datei kann die App nicht annehmen.
problem-drop-unknown-next = Sie nimmt Bilder (PNG, JPEG), E-Mails (.eml) und Dateien, die sie selbst gespeichert hat (.zip).
