### Saving a copy: check what goes in, save, and see that the file is intact.

export-title = Kopie Ihrer Aufzeichnungen speichern
export-lead = Wir legen Ihre Aufzeichnungen in eine Datei. Sie können sie lesen, drucken oder jemandem geben, dem Sie vertrauen.
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
export-private = Ihre Aufzeichnungen können Ihr Land nennen. Wenn Sie einen Widerspruch vermerkt haben, steht auch sein Text darin, mit Ihrem Namen und Ihrer E-Mail-Adresse.
export-private-pictures = Bilder können Ihren Namen oder Ihr Foto zeigen. Sehen Sie sie an, bevor Sie die Datei weitergeben.
export-practice = Das ist eine Übung. In der Datei steht PRACTICE (Übung) im Namen und auf jeder Seite. Sie beweist nichts über ein echtes Konto.
export-save = Datei speichern
export-saving = Die Datei wird gespeichert und geprüft.

export-done-title = Gespeichert
export-done-name = Gespeichert als
export-done-name-practice = Übungsdatei, gespeichert als
export-done-folder = Ordner: { $folder }
export-done-intact = Unversehrt. Wir haben die gespeicherte Datei wieder geöffnet und jeden Teil geprüft.
export-done-changed = Die gespeicherte Datei ist nicht so, wie wir sie geschrieben haben. Speichern Sie sie noch einmal, in einem anderen Ordner.
export-done-unreadable = Wir konnten die gespeicherte Datei nicht wieder lesen. Speichern Sie sie noch einmal, in einem anderen Ordner.
export-done-code-title = Kurzcode
export-done-code-text = Schreiben Sie diesen Code auf. Damit kann jeder prüfen, dass die Datei nicht geändert wurde.
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
