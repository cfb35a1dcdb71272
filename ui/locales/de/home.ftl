### Home: the state in words, and the five tasks.

home-title = Ihre KI-Einstellung bei LinkedIn
home-tasks = Was Sie tun können
home-not-checked = Noch nicht geprüft
home-not-checked-text = Die Prüfung dauert etwa zwei Minuten. Sie müssen sich dafür bei LinkedIn anmelden.
home-on = Die Einstellung ist eingeschaltet
home-off = Die Einstellung ist ausgeschaltet
home-off-not-sure = Der Schalter zeigte Aus
home-off-unconfirmed = Noch nicht bestätigt. Laden Sie die Seite neu und sehen Sie noch einmal nach, damit wir sicher sein können.
home-on-imported = Eine gespeicherte Seite zeigt, dass die Einstellung eingeschaltet war
home-off-imported = Eine gespeicherte Seite zeigt, dass die Einstellung ausgeschaltet war
home-off-told = Sie haben uns gesagt, dass die Einstellung ausgeschaltet ist
home-on-told = Sie haben uns gesagt, dass die Einstellung eingeschaltet ist
home-locked = In diesem Konto lässt sich der Schalter nicht ändern.
home-stale = Ihre letzte Prüfung ist mehr als 90 Tage her.
home-record = Eintrag { $number }
home-check = Meine Einstellung prüfen
home-check-again = Noch einmal prüfen
home-choices = Ihre Möglichkeiten ansehen
home-confirm = Zur Sicherheit noch einmal nachsehen
home-save = Kopie speichern
home-go-on = Dort weitermachen, wo Sie waren

home-try-signed-out = Die letzte Prüfung hat nicht geklappt: Sie waren abgemeldet.
home-try-challenge = Die letzte Prüfung hat nicht geklappt: LinkedIn wollte prüfen, ob Sie es sind.
home-try-restricted = Die letzte Prüfung hat nicht geklappt: LinkedIn sagt, dass das Konto eingeschränkt ist.
home-try-page-problem = Die letzte Prüfung hat nicht geklappt: Die Seite wurde nicht richtig geladen.
home-try-not-shown = Bei der letzten Prüfung war die Einstellung nicht auf der Seite zu finden.
home-try-cannot-tell = Bei der letzten Prüfung war nicht zu erkennen, ob die Einstellung ein- oder ausgeschaltet ist.
home-try-keeps = Was Sie hier sehen, stammt aus der Prüfung davor.

home-drift-title = Seit dem letzten Mal hat sich etwas geändert
home-drift-off = Aus wurde am { $date } um { $time } Uhr gesehen.
home-drift-on = Ein wurde am { $date } um { $time } Uhr gesehen.
home-drift-off-record = Eintrag zu Aus ansehen
home-drift-on-record = Eintrag zu Ein ansehen

home-due-title = Antwort fällig bis zum { $date }
home-due-ask-title = Nach dem { $date } noch einmal nachfragen
home-due-left = { $count ->
    [0] Das ist heute.
    [one] Das ist in { $days } Tag.
   *[other] Das ist in { $days } Tagen.
}
home-due-late = { $count ->
    [one] Das war vor { $days } Tag.
   *[other] Das war vor { $days } Tagen.
}
home-due-see = Ihren Widerspruch ansehen

home-task-understand = Die Einstellung verstehen
home-task-understand-hint = Was sie umfasst und was das Ausschalten nicht bewirkt
home-task-check = Die Einstellung prüfen
home-task-check-hint = Den einen Schalter ansehen, in dieser App oder in Ihrem Browser
home-task-choose = Sich entscheiden
home-task-choose-hint = Ausschalten oder eingeschaltet lassen
home-task-object = Widerspruch senden
home-task-object-hint = Für Nutzungen, die der Schalter nicht abdeckt. Freiwillig
home-task-save = Aufzeichnungen speichern
home-task-save-hint = Eine Datei, die andere prüfen können, wenn Sie sie ihnen geben
home-status-not-started = Nicht begonnen
home-status-in-progress = In Arbeit
home-status-done = Erledigt
home-status-not-needed = Nicht nötig
home-status-cannot-start-yet = Geht noch nicht

home-practise = Erst auf einer Übungs-Website ausprobieren
home-practice-other = Andere Übung wählen
home-verify = Gespeicherte Datei prüfen
home-records = { $count ->
    [0] Noch keine Einträge
    [one] { $number } Eintrag auf diesem Computer
   *[other] { $number } Einträge auf diesem Computer
}
home-seal-keychain = Versiegelt mit einem Schlüssel im Schlüsselbund Ihres Computers
home-seal-no-keychain = Nicht versiegelt: Auf diesem Computer antwortet kein Schlüsselbund
home-seal-locked = Nicht versiegelt: Der Schlüsselbund Ihres Computers ist gesperrt oder antwortet nicht
home-seal-refused = Nicht versiegelt: Der Schlüsselbund Ihres Computers hat abgelehnt
home-seal-key-missing = Der Schlüssel, der Ihre Aufzeichnungen versiegelt hat, ist weg
home-seal-pending = Das Siegel entsteht mit Ihrem ersten Eintrag

home-due-wait-title = Warten bis zum { $date }
home-due-follow = Weiterverfolgen

drift-open = Ansehen, was dahinter stecken kann
drift-title = Die Einstellung war aus. Jetzt ist sie an
drift-lead = Das hat sich zwischen zwei Blicken geändert. Dafür kann es mehrere Gründe geben.
drift-seen = Was gesehen wurde
drift-why = Was dahinter stecken kann
drift-why-you = Vielleicht haben Sie sie selbst wieder eingeschaltet.
drift-why-device = Vielleicht wurde sie in einem anderen Browser oder auf Ihrem Telefon geändert.
drift-why-someone = Vielleicht hat jemand anderes sie geändert, der Ihr Konto benutzen kann.
drift-why-linkedin = Vielleicht hat LinkedIn geändert, wie die Einstellung funktioniert, oder sie zurückgesetzt.
drift-why-unknown = Die App kann nicht sagen, was davon es war. Sie weiß nur, was wann gesehen wurde.
drift-next = Was Sie tun können
drift-next-choose = Sie können sie wieder ausschalten oder an lassen. Beides ist in Ordnung.
drift-next-password = Wenn Sie glauben, dass jemand anderes Ihr Konto benutzt hat, ändern Sie Ihr LinkedIn-Passwort.
drift-next-save = Beide Blicke stehen in Ihren Aufzeichnungen. Eine Kopie zeigt sie mit ihren Zeiten.
drift-none-title = Nichts hat sich geändert
drift-none = Die App hat nicht gesehen, dass die Einstellung von Aus auf Ein ging.
