### Settings.

settings-title = Einstellungen
settings-language = Sprache
settings-language-system = Wie auf diesem Computer ({ $language })
settings-colours = Farben
settings-colours-system = Wie auf diesem Computer
settings-colours-light = Hell
settings-colours-dark = Dunkel
settings-colours-contrast = Mehr Kontrast
settings-text-size = Schriftgröße
settings-text-size-100 = Normal
settings-text-size-125 = Größer
settings-text-size-150 = Groß
settings-text-size-200 = Sehr groß, doppelt so groß wie normal
settings-movement = Bewegung
settings-less-movement = Weniger Bewegung
settings-less-movement-hint = Auf dem Bildschirm bewegt sich nichts von selbst.
settings-sign-in = Anmeldung
settings-stay = Im Fenster der App bei LinkedIn angemeldet bleiben
settings-stay-hint = Ohne Häkchen vergisst die App die Anmeldung, wenn Sie sie schließen.
settings-forget = Anmeldung jetzt vergessen
settings-forgotten = Das Fenster der App ist abgemeldet und behält nichts.
settings-saved = Gespeichert.
settings-seal = Das Siegel Ihrer Aufzeichnungen
settings-seal-text = Jeder Eintrag wird mit einem Schlüssel versiegelt, damit sich Änderungen später finden lassen.
settings-seal-keychain = Der Schlüssel liegt im Schlüsselbund Ihres Computers.
settings-seal-no-keychain = Auf diesem Computer antwortet kein Schlüsselbund. Ihre Aufzeichnungen werden aufbewahrt, aber nicht versiegelt.
settings-seal-locked = Der Schlüsselbund Ihres Computers ist gesperrt oder antwortet nicht. Ihre Aufzeichnungen werden aufbewahrt. Entsperren Sie ihn, bevor Sie eine Datei speichern, dann wird sie versiegelt.
settings-seal-refused = Der Schlüsselbund Ihres Computers hat abgelehnt. Ihre Aufzeichnungen werden aufbewahrt, aber nicht versiegelt.
settings-seal-key-missing = Der Schlüssel, der Ihre Aufzeichnungen versiegelt hat, ist nicht mehr da. Neue Einträge werden aufbewahrt, aber dieses Siegel kann nicht weitergehen.
settings-seal-pending = Der Schlüssel entsteht, wenn Ihr erster Eintrag gespeichert wird.
settings-fingerprint = Fingerabdruck des Schlüssels
settings-practice = Übung
settings-practice-text = Probieren Sie alles auf einer Übungs-Website aus. Nichts Echtes ändert sich.
settings-practice-open = Zur Übung
settings-version = Default Off, Version { $version }

settings-picture = Bild der Seite
settings-picture-whole = Ein Bild der ganzen Seite aufbewahren
settings-picture-whole-hint = Sonst zeigt das Bild, was Sie im Fenster sehen. Eine ganze Seite kann mehr von Ihrem Konto zeigen.

language-unchecked = Diese Übersetzung wurde noch nicht von einem Menschen geprüft.
language-unchecked-help = Falsche Wörter können Sie dort melden, wo diese App gepflegt wird. Ihre Textdateien sind für alle offen.

settings-new-key-text = Wenn der alte Schlüssel endgültig verloren ist, können Sie einen neuen machen. Die Aufzeichnung wird das nennen. Früher versiegelte Einträge bleiben, wie sie sind.
settings-new-key = Neuen Schlüssel machen
settings-new-key-done = Es gibt einen neuen Schlüssel. In der Aufzeichnung steht, dass der alte verloren ist.
