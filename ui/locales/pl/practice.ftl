### Practice: choosing what to rehearse.

practice-title = Poćwicz na fikcyjnej stronie
practice-lead = Fikcyjna strona jest częścią tej aplikacji. Działa tylko na tym komputerze. Nic prawdziwego się nie zmieni.
practice-apart = Zapisy z ćwiczeń są przechowywane oddzielnie od prawdziwych. Mają oznaczenie „Ćwiczenie”.
practice-legend = Co chcesz przećwiczyć?
practice-none = Wybierz, co chcesz przećwiczyć
practice-begin = Zacznij ćwiczenie
practice-begin-again = Zacznij to ćwiczenie
practice-now = Trwa ćwiczenie: { $scenario }.

scenario-on = Ustawienie jest włączone
scenario-on-hint = Zwykły przypadek. Możesz je wyłączyć i zobaczyć potwierdzenie.
scenario-off = Ustawienie jest wyłączone
scenario-off-hint = Ktoś wyłączył je wcześniej.
scenario-cannot-tell = Nie da się stwierdzić
scenario-cannot-tell-hint = Strona pokazuje dwa przełączniki bez nazw.
scenario-signed-out = Konto jest wylogowane
scenario-signed-out-hint = Strona prosi o ponowne logowanie.
scenario-challenge = Sprawdzenie, czy to Ty
scenario-challenge-hint = Strona najpierw prosi o kod.
scenario-offline = Brak internetu
scenario-offline-hint = Nie można połączyć się ze stroną.
scenario-not-shown = Ustawienie nie jest pokazane
scenario-not-shown-hint = Strona pokazuje listę bez niego.
scenario-work-account = Konto służbowe
scenario-work-account-hint = Przełącznik jest, ale zablokowany.
scenario-german = Strona po niemiecku
scenario-german-hint = Aplikacja odczytuje przełącznik, nie słowa.
scenario-arabic = Strona po arabsku
scenario-arabic-hint = Strona biegnie od prawej do lewej.
scenario-save-fails = Zmiana się nie zapisuje
scenario-save-fails-hint = Przełącznik się przesuwa, ale po ponownym wczytaniu wraca na „Włączone”.
