### The three first screens.

first-run-step = { $number } von 3
first-run-skip = Überspringen
first-run-welcome-title = Eine LinkedIn-Einstellung prüfen
first-run-welcome-lead = LinkedIn hat eine Einstellung namens „Daten zur Verbesserung generativer KI“. Fast überall ist sie eingeschaltet, solange Sie sie nicht ausschalten.
first-run-drawing = Unsere Zeichnung der Einstellung. Es ist nicht Ihre eigene.
first-run-welcome-what = Sie bestimmt, ob Ihre Beiträge und Ihr Profil helfen können, KI zu trainieren, die Inhalte erstellt.
first-run-welcome-how = Diese App hilft Ihnen, die Einstellung anzusehen. Wenn Sie möchten, hilft sie Ihnen beim Ändern. Und sie führt Aufzeichnungen für Sie.
first-run-welcome-nothing = Es wird nichts gesendet, bevor Sie es sagen.
first-run-menus = Hilfe und Einstellungen öffnen sich nach diesen drei Seiten oder wenn Sie sie überspringen.
first-run-data-title = Was diese App mit Ihren Daten macht
first-run-data-here = Ihre Aufzeichnungen bleiben auf diesem Computer.
first-run-data-nothing = Wir sammeln nichts über Sie. Es gibt kein Konto, kein Tracking und keine Werbung.
first-run-data-online = Die App geht nur ins Internet, wenn Sie eine Schaltfläche drücken, auf der das steht. Sie verbindet sich dann mit LinkedIn und mit niemandem sonst, außer Sie möchten einen Zeitstempel oder die Prüfung einer E-Mail.
first-run-begin-title = Wie möchten Sie beginnen?
first-run-begin-lead = Sie können jederzeit aufhören und machen später an derselben Stelle weiter.
first-run-begin-practice = Erst üben
first-run-begin-practice-hint = Sie probieren alles auf einer Übungs-Website aus. Nichts Echtes ändert sich.
first-run-begin-now = Jetzt anfangen
first-run-begin-now-hint = Sie beginnen mit Ihrer eigenen Einstellung. Das dauert etwa zwei Minuten.

first-run-begin-around-hint = Fünf kurze Stationen auf einer Übungs-Website. Danach entscheiden Sie, wie es weitergeht.
