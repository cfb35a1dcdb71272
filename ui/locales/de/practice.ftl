### Practice: choosing what to rehearse.

practice-title = Auf einer Übungs-Website üben
practice-lead = Die Übungs-Website ist Teil dieser App. Sie läuft nur auf diesem Computer. Nichts Echtes ändert sich.
practice-apart = Übungseinträge werden getrennt von Ihren echten Einträgen aufbewahrt. Sie tragen den Vermerk „Übung“.
practice-legend = Was möchten Sie üben?
practice-none = Wählen Sie, was Sie üben möchten
practice-begin = Übung beginnen
practice-begin-again = Diese Übung beginnen
practice-now = Sie üben jetzt: { $scenario }.

scenario-on = Die Einstellung ist eingeschaltet
scenario-on-hint = Der übliche Fall. Sie können ausschalten und sehen, wie es bestätigt wird.
scenario-off = Die Einstellung ist ausgeschaltet
scenario-off-hint = Jemand hat sie schon vorher ausgeschaltet.
scenario-cannot-tell = Wir können es nicht erkennen
scenario-cannot-tell-hint = Die Seite zeigt zwei Schalter ohne Namen.
scenario-signed-out = Sie sind abgemeldet
scenario-signed-out-hint = Die Seite bittet Sie, sich wieder anzumelden.
scenario-challenge = Eine Prüfung, ob Sie es sind
scenario-challenge-hint = Die Website fragt zuerst nach einem Code.
scenario-offline = Kein Internet
scenario-offline-hint = Die Website ist nicht erreichbar.
scenario-not-shown = Die Einstellung wird nicht angezeigt
scenario-not-shown-hint = Die Website zeigt eine Liste ohne sie.
scenario-work-account = Ein Arbeitskonto
scenario-work-account-hint = Der Schalter ist da, aber gesperrt.
scenario-german = Eine Seite auf Deutsch
scenario-german-hint = Die App liest den Schalter ab, nicht die Wörter.
scenario-arabic = Eine Seite auf Arabisch
scenario-arabic-hint = Die Seite läuft von rechts nach links.
scenario-save-fails = Das Speichern klappt nicht
scenario-save-fails-hint = Der Schalter bewegt sich, geht aber nach dem Neuladen auf Ein zurück.
