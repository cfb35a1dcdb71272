### Checking a saved file.

verify-title = Gespeicherte Datei prüfen
verify-lead = Wählen Sie eine Datei, die diese App gemacht hat. Wir prüfen, ob darin etwas geändert wurde. Das geht ohne Internet.
verify-pick = Datei wählen
verify-drop = Ziehen Sie die Datei auf dieses Fenster oder wählen Sie sie aus.
verify-drop-hint = Eine gespeicherte Datei endet auf .zip.
verify-last = Meine zuletzt gespeicherte Datei prüfen
verify-last-name = Zuletzt gespeichert: { $name }
verify-checking = Die Datei wird geprüft.
verify-again = Eine andere Datei prüfen
verify-dropped = Sie haben eine Datei abgelegt. Drücken Sie die Schaltfläche, um sie zu prüfen.
verify-dropped-check = Abgelegte Datei prüfen

verify-intact-title = Diese Datei ist unversehrt
verify-intact-text =
    { $count ->
        [one] Sie enthält { $records } Eintrag. Nach dem Speichern wurde darin nichts geändert.
       *[other] Sie enthält { $records } Einträge. Nach dem Speichern wurde darin nichts geändert.
    }
verify-changed-title = Diese Datei wurde nach dem Speichern geändert
verify-changed-record = Die erste Änderung ist bei Eintrag { $number }.
verify-changed-elsewhere = Die erste Änderung ist außerhalb der Einträge.
verify-changed-next = Verlassen Sie sich nicht auf diese Kopie. Wenn Sie eine andere Kopie haben, prüfen Sie diese.
verify-changed-claims = Das sagt die Kopie über sich selbst. Nach einer Änderung ist nichts davon sicher.
verify-unreadable-title = Wir können diese Datei nicht prüfen
verify-unreadable-text = Diese App hat sie nicht gemacht, oder ein Teil davon fehlt.
verify-unreadable-next = Wählen Sie die .zip-Datei, die Sie mit dieser App gespeichert haben.

verify-row-file = Datei
verify-row-made = Erstellt am
verify-row-records = Einträge
verify-row-code = Kurzcode dieser Datei
verify-code-compare = Haben Sie beim Speichern einen Code aufgeschrieben? Vergleichen Sie ihn mit diesem. Ein anderer Code heißt: Es ist eine andere Datei.
verify-row-seal = Siegel
verify-row-where = Wo sie abweicht
verify-row-how = Wie sie abweicht
verify-row-why = Warum
verify-made-unknown = Nicht angegeben
verify-seal-own = Versiegelt mit dem Schlüssel dieses Computers
verify-seal-other = Versiegelt mit einem Schlüssel, den dieser Computer nicht hat. Vergleichen Sie den Fingerabdruck gemeinsam mit der Person, die Ihnen die Datei gegeben hat.
verify-seal-none = Nicht versiegelt. Die Datei kann zeigen, dass ihre Teile zusammenpassen. Sie kann nicht zeigen, wer sie zusammengestellt hat.
verify-seal-changed = Es gibt ein Siegel, aber diese Kopie besteht die Prüfung nicht. Darum bürgt das Siegel nicht für sie.
verify-seal-changed-none = Für diese Kopie gilt kein Siegel.
verify-fingerprint = Fingerabdruck des Schlüssels
verify-practice-title = Das ist eine Übungsdatei
verify-practice-text = Sie ist auf der Übungs-Website entstanden. Sie beweist nichts über ein echtes Konto.

verify-limit-title = Was das zeigt und was nicht
verify-limit = Es zeigt, dass sich die Datei nicht geändert hat. Es beweist nicht, was LinkedIn mit Ihren Daten getan hat.
verify-limit-before = Eine unversehrte Datei hat sich seit dem Speichern nicht geändert. Das beweist nicht, was LinkedIn mit Ihren Daten getan hat.
verify-limit-changed = Diese Kopie beweist so, wie sie ist, nichts. Die Prüfung zeigt nicht, wer sie geändert hat oder warum.
verify-limit-unreadable = Wir konnten nicht hineinsehen. Darum sagt das nichts darüber, was in der Datei steht.
verify-others-title = Sie müssen uns nicht vertrauen
verify-others-text = Die Datei ist ein gewöhnliches ZIP. READ-ME-FIRST.txt darin nennt Befehle für Werkzeuge, die andere gemacht haben.

verify-bad-missing-file = Ein Teil fehlt.
verify-bad-added-file = Ein Teil wurde hinzugefügt.
verify-bad-hash-differs = Ein Teil hat einen anderen Inhalt als vorher.
verify-bad-content-unreadable = Ein Teil lässt sich nicht lesen.
verify-bad-malformed-manifest = Die Liste der Teile hat nicht ihre Form.
verify-bad-malformed-bag = Die Teile sind nicht so zusammengestellt wie vorher.
verify-bad-payload-oxum-differs = Die Größe aller Teile ist nicht wie angegeben.
verify-bad-malformed-keys = Die Liste der Schlüssel hat nicht ihre Form.
verify-bad-seal-missing = Ein Siegel fehlt.
verify-bad-seal-malformed = Ein Siegel hat nicht seine Form.
verify-bad-seal-invalid = Ein Siegel passt nicht.
verify-bad-unknown-key = Sie wurde mit einem anderen Schlüssel versiegelt, als die Einträge nennen.
verify-bad-malformed-list = Die Liste der Einträge hat nicht ihre Form.
verify-bad-malformed-entry = Ein Eintrag hat nicht seine Form.
verify-bad-entry-differs = Ein Eintrag ist nicht der aus der Liste.
verify-bad-entry-out-of-place = Ein Eintrag ist nicht an seinem Platz.
verify-bad-head-before-differs = Ein Eintrag passt nicht zu dem davor.
verify-bad-checkpoint-missing = Das letzte Siegel der Liste fehlt.
verify-bad-malformed-checkpoint = Ein Siegel der Liste hat nicht seine Form.
verify-bad-list-shortened = Am Ende der Liste fehlen Einträge.
verify-bad-list-hash-differs = Die Liste der Einträge ist nicht so, wie sie versiegelt wurde.
verify-bad-root-differs = Die Reihe der Einträge ist nicht so, wie sie versiegelt wurde.
verify-bad-attachment-missing = Ein Bild fehlt.
verify-bad-attachment-differs = Ein Bild ist nicht das, das aufbewahrt wurde.
verify-bad-attachment-unreferenced = Ein Bild wurde hinzugefügt, das kein Eintrag nennt.
verify-bad-practice-mixed = Übungseinträge und echte Einträge sind gemischt.
verify-bad-tree-differs = Die gespeicherte Reihe der Einträge passt nicht zu den Einträgen.
verify-bad-database-damaged = Der Speicher der Einträge ist beschädigt.
verify-bad-other = Etwas ist nicht so, wie es war.

verify-reason-unreadable-file = Das System hat uns die Datei nicht lesen lassen.
verify-reason-not-a-zip = Sie ist keine ZIP-Datei, oder sie ist beschädigt.
verify-reason-stray-bytes = Sie enthält Bytes, die zu keiner Datei darin gehören.
verify-reason-duplicate-name = Zwei Dateien darin haben denselben Namen.
verify-reason-unsafe-name = Ein Dateiname darin könnte Schaden anrichten. Darum haben wir sie nicht geöffnet.
verify-reason-special-file = Sie enthält eine Verknüpfung. Darum haben wir sie nicht geöffnet.
verify-reason-encrypted = Ein Teil davon ist mit einem Passwort gesperrt.
verify-reason-unknown-packing = Ein Teil davon ist auf eine Art gepackt, die wir nicht kennen.
verify-reason-too-many-files = Sie enthält zu viele Dateien.
verify-reason-too-large = Entpackt wäre sie größer, als eine gespeicherte Datei sein kann.
verify-reason-headers-differ = Ihre beiden Inhaltsverzeichnisse stimmen nicht überein.
verify-reason-several-folders = Sie enthält oben nicht genau einen Ordner.
verify-reason-no-bag = Sie ist eine ZIP-Datei, aber diese App hat sie nicht gemacht.
verify-reason-newer-format = Eine neuere Version dieser App hat sie gemacht. Prüfen Sie sie mit dieser Version.
verify-reason-other = Diese Art von Datei kennen wir nicht.
