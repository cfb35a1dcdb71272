### Saving a copy: check what goes in, save, and see that the file is intact.

export-title = Kopie Ihrer Aufzeichnungen speichern
export-lead = Wir legen Ihre Aufzeichnungen in eine ZIP-Datei. Öffnen Sie sie: report.html darin ist zum Lesen und Drucken. Sie können die Datei jemandem geben, dem Sie vertrauen.
export-yours = Diese Datei ist für Sie. Sie entscheiden, wer sie sieht.
export-empty-text = Prüfen Sie zuerst Ihre Einstellung. Dann können Sie die Aufzeichnung davon speichern.
export-empty-check = Meine Einstellung prüfen
export-check-title = Vor dem Speichern prüfen
export-records =
    { $count ->
        [one] { $shown } Eintrag
       *[other] { $shown } Einträge
    }
export-pictures =
    { $count ->
        [0] Keine Bilder
        [one] { $shown } Bild
       *[other] { $shown } Bilder
    }
export-row-records = Einträge
export-row-pictures = Bilder
export-row-report = Eine Seite zum Lesen oder Drucken
export-row-report-value = Ja, für jeden Browser
export-row-seal = Siegel
export-sealed = Versiegelt mit dem Schlüssel dieses Computers
export-unsealed = Nicht versiegelt. Dieser Computer hat keinen Schlüssel zur Hand. Die Einträge sind trotzdem miteinander verkettet.
export-row-file = Dateiname
export-row-folder = Ordner
export-change-folder = Anderen Ordner wählen
export-private = Ihre Aufzeichnungen können Ihr Land und die Zeitzone dieses Computers nennen.
export-private-pictures = Bilder können Ihren Namen oder Ihr Foto zeigen. Sehen Sie sie an, bevor Sie die Datei weitergeben.
export-practice = Das ist eine Übung. In der Datei steht PRACTICE (Übung) im Namen und auf jeder Seite. Sie beweist nichts über ein echtes Konto.
export-save = Datei speichern
export-saving = Die Datei wird gespeichert und geprüft.

export-done-title = Gespeichert
export-done-name = Gespeichert als
export-done-name-practice = Übungsdatei, gespeichert als
export-done-folder = Ordner: { $folder }
export-done-open = Öffnen Sie die ZIP-Datei. Im Ordner „data“ liegt report.html, zum Lesen und Drucken.
export-done-intact = Unversehrt. Wir haben die gespeicherte Datei wieder geöffnet und jeden Teil geprüft.
export-done-changed = Die gespeicherte Datei ist nicht so, wie wir sie geschrieben haben. Speichern Sie sie noch einmal, in einem anderen Ordner.
export-done-unreadable = Wir konnten die gespeicherte Datei nicht wieder lesen. Speichern Sie sie noch einmal, in einem anderen Ordner.
export-done-code-title = Kurzcode
export-done-code-text = Schreiben Sie diesen Code auf, und heben Sie ihn getrennt von der Datei auf. „Gespeicherte Datei prüfen“ zeigt den Code einer Datei, damit Sie beide vergleichen können.
export-done-code-label = Kurzcode der Datei
export-done-sha-title = Der ganze Fingerabdruck, für Fachleute
export-done-sha-label = SHA-256 der Datei
export-done-size = Größe: { $size }
export-done-size-bytes = { $size } Byte
export-done-size-kilobytes = { $size } kB
export-done-size-megabytes = { $size } MB
export-done-next-title = Was Sie jetzt tun können
export-done-verify = Diese Datei prüfen
export-done-again = Noch eine Kopie speichern
export-done-home = Zum Start
export-done-limit = Die Datei zeigt, was die Seite Ihnen gezeigt hat, und wann. Sie beweist nicht, was LinkedIn mit Ihren Daten getan hat.

export-saving-files = { $done } von { $total } Dateien sind geschrieben.
export-cancel = Speichern anhalten
export-choose-title = Was hineinkommt
export-scope = Welche Einträge
export-scope-hint = Das betrifft die Einträge. Bilder, Schreiben, Notizen und E-Mails wählen Sie weiter unten.
export-scope-all = Alle Einträge
export-scope-since = Einträge ab einem Tag
export-scope-picked = Einträge, die ich auswähle
export-since = Erster Tag
export-since-hint = Zum Beispiel 2026-11-22
export-since-missing = Geben Sie einen Tag ein, zum Beispiel 2026-11-22.
export-pick = Einträge auswählen
export-pick-none = Wählen Sie mindestens einen Eintrag aus.
export-parts = Was außerdem hineinkommt
export-parts-pictures = Meine Bilder mit aufnehmen
export-parts-personal = Meine Schreiben, Notizen und E-Mails mit aufnehmen
export-parts-personal-hint = Sie können Ihren Namen, Ihre Anschrift und Ihre E-Mail-Adresse enthalten. Ohne dieses Häkchen bleiben sie draußen.
export-row-withheld = Bleibt draußen
export-withheld-records =
    { $count ->
        [one] { $shown } Eintrag. Nur sein Fingerabdruck ist in der Datei.
       *[other] { $shown } Einträge. Nur ihre Fingerabdrücke sind in der Datei.
    }
export-withheld-pictures =
    { $count ->
        [one] { $shown } Bild
       *[other] { $shown } Bilder
    }
export-withheld-personal =
    { $count ->
        [one] { $shown } Schreiben, Notiz oder E-Mail
       *[other] { $shown } Schreiben, Notizen und E-Mails
    }
export-withheld-nothing = Nichts
export-withheld-still = Die Datei lässt sich trotzdem vollständig prüfen. Von dem, was draußen bleibt, enthält sie nur einen Fingerabdruck und nichts zu lesen.
export-personal-in = Schreiben, Notizen und E-Mails sind in der Datei. Sie können Ihren Namen, Ihre Anschrift und Ihre E-Mail-Adresse enthalten.
export-stamp-title = Ein Zeitstempel, wenn Sie einen möchten
export-stamp-text = Jemand von außen kann bestätigen, dass Ihre Aufzeichnungen zu einer bestimmten Zeit so aussahen. Sie wählen, wer.
export-stamp-go = Über Zeitstempel lesen
stamp-title = Zeitstempel
stamp-lead = Mit einem Zeitstempel kann jemand von außen bestätigen, dass Ihre Aufzeichnungen zu einer bestimmten Zeit so aussahen.
stamp-why = Die Uhr Ihres Computers kann falsch gehen. Ein Zeitstempel hängt nicht von ihr ab.
stamp-optional = Sie brauchen keinen. Ihre Aufzeichnungen werden auch ohne ihn aufbewahrt und lassen sich prüfen.
stamp-empty = Es gibt noch nichts zu stempeln. Prüfen Sie zuerst Ihre Einstellung.
stamp-address = Adresse des Zeitstempeldienstes
stamp-address-hint = Sie beginnt mit https:// oder http://. Fragen Sie Ihre Anwältin, Ihren Anwalt oder Ihre Behörde, welchem Dienst sie vertrauen.
stamp-address-fault = Geben Sie eine Adresse im Internet ein, die mit https:// oder http:// beginnt und weder Benutzernamen noch Port enthält.
stamp-plan = Zeigen, was hinausgehen würde
stamp-leaves-title = Was Ihren Computer verlässt
stamp-leaves-bytes = Diese 32 Byte und eine Zufallszahl, um die Antwort zuzuordnen:
stamp-leaves-label = Die 32 Byte
stamp-leaves-covers =
    { $count ->
        [one] Sie sind ein Fingerabdruck Ihres Eintrags. Niemand kann den Eintrag daraus lesen.
       *[other] Sie sind ein Fingerabdruck Ihrer { $shown } Einträge. Niemand kann die Einträge daraus lesen.
    }
stamp-leaves-to = Sie gehen an { $host }.
stamp-learns-title = Wer was erfährt
stamp-learns-service = Der Dienst erfährt Ihre Internetadresse, die Zeit und die 32 Byte.
stamp-learns-network = Ihr Netz erfährt, dass Sie { $host } erreicht haben.
stamp-learns-linkedin = LinkedIn erfährt nichts davon.
stamp-ask = Zeitstempel anfragen
stamp-other = Andere Adresse nehmen
stamp-asking = Die Anfrage läuft. Sie können mit anderem weitermachen. Nichts wartet auf die Antwort.
stamp-pending-title = Noch nicht gestempelt
stamp-pending-not-asked = Die Anfrage an den Dienst wurde nicht zu Ende geführt.
stamp-pending-offline = Wir konnten den Dienst nicht erreichen. Vielleicht haben Sie kein Internet.
stamp-pending-too-slow = Der Dienst hat nicht innerhalb von 10 Sekunden geantwortet.
stamp-pending-refused = Der Dienst hat mit einem Fehler geantwortet.
stamp-pending-bad-certificate = Der Dienst konnte nicht nachweisen, wer er ist. Darum haben wir nichts gesendet.
stamp-pending-at = Adresse: { $address }
stamp-again = Noch einmal versuchen
stamp-drop = Darauf verzichten
stamp-kept-title = Ihre Zeitstempel
stamp-kept-none = Sie haben noch keinen.
stamp-kept-time = Der Dienst gibt { $time } an.
stamp-kept-covers =
    { $count ->
        [one] Er deckt { $shown } Eintrag ab.
       *[other] Er deckt die ersten { $shown } Einträge ab.
    }
stamp-kept-from = Von { $address }
stamp-kept-valid = Er betrifft diese Einträge, und seine Signatur passt. Wer der Dienst ist, müssen Sie selbst beurteilen.
stamp-kept-not-valid = Er ist nicht das, was wir angefragt haben. Er wird aufbewahrt, wie er kam.
stamp-kept-not-checked = Wir konnten ihn hier nicht prüfen. Er wird aufbewahrt, wie er kam. Andere Werkzeuge können ihn vielleicht lesen.
stamp-kept-open = Eintrag { $number } öffnen

# A PDF too
export-parts-pdf = Auch ein PDF speichern
export-parts-pdf-hint = Derselbe Bericht in einer Datei, zum Drucken oder für Stellen, die keine ZIP-Dateien annehmen.
export-done-pdf = Das PDF daneben: { $file }

# Single pictures of a saved copy
export-pictures-title = Für einzelne Bilder wählen
export-pictures-lead = Sie können ein Bild weglassen oder Teile davon schwärzen. Ihre eigene Aufzeichnung behält das ganze Bild.
export-pictures-none = Zu diesen Einträgen gibt es keine Bilder.
export-picture-label = Bild zu Eintrag { $number }
export-picture-alt = Bild, das mit Eintrag { $number } aufbewahrt wurde
export-picture-before-edit = Das ist das Bild, bevor Sie etwas geschwärzt oder abgeschnitten haben. Es bleibt draußen, außer Sie nehmen es hinein.
export-picture-how = Wie es hineinkommt
export-picture-whole = So, wie es ist
export-picture-blacked = Mit geschwärzten Teilen
export-picture-out = Weggelassen
export-picture-box-first = Ziehen Sie ein Feld auf dem Bild zu Eintrag { $number }, oder wählen Sie etwas anderes dafür.
export-picture-preview = Das wird die Datei zeigen:
export-picture-preview-alt = Bild zu Eintrag { $number } mit den schwarzen Feldern, wie die Datei es zeigen wird
picture-edit-black-file = Ziehen Sie ein Feld über alles Private, zum Beispiel Ihren Namen. In der Datei wird es schwarz.
export-pictures-more = Mehr Bilder zeigen
export-withheld-blacked =
    { $count ->
        [one] Teile von { $shown } Bild sind geschwärzt
       *[other] Teile von { $shown } Bildern sind geschwärzt
    }
export-done-withheld = Das ist nicht in dieser Datei:
export-done-withheld-nothing = Nichts ist weggelassen. Alle Einträge und alle Dateien sind darin.

# Time stamp services to pick from
stamp-pick = Welcher Dienst
stamp-pick-first = Wählen Sie zuerst einen Dienst.
stamp-pick-other = Ein anderer Dienst. Ich gebe seine Adresse ein.
stamp-pick-note = Diese Liste beruht auf allgemeinem Wissen vom November 2026. Wir haben diese Dienste nicht ausprobiert. Adressen und Bedingungen können sich ändern.
stamp-pick-qualified = Die Europäische Union führt Listen von Diensten, die ihr Recht „qualifiziert“ nennt. Wir haben diese Listen nicht gelesen. Darum ist hier kein Dienst so gekennzeichnet.
stamp-offer-anyone = Er sagt, dass jeder ihn kostenlos nutzen darf.
stamp-offer-signers = Er ist für Leute gedacht, die Programme oder Dokumente signieren.
stamp-offer-members = Er ist für seine Mitglieder gedacht, zum Beispiel Hochschulen.
stamp-offer-own-platform = Er ist für Hersteller von Programmen für seine eigenen Geräte gedacht.
stamp-pick-uncertain = Bei diesem sind wir weniger sicher.
stamp-pick-plain = Er antwortet ohne Verschlüsselung.
stamp-learns-plain = Dieser Dienst antwortet ohne Verschlüsselung. Andere auf dem Weg könnten die 32 Byte und die Antwort lesen. Unbemerkt ändern können sie die Antwort nicht, denn sie ist signiert.
