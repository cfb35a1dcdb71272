### The list of records and the page of one record.

records-title = Twoje zapisy
records-lead = Każdy wiersz to Twoje działanie albo coś, co odczytała aplikacja. Zapisy się dodaje i nigdy się ich nie zmienia.
records-empty-text = Tu pojawi się pierwsze sprawdzenie.
records-empty-check = Sprawdź moje ustawienie
records-count =
    { $count ->
        [one] { $shown } zapis
        [few] { $shown } zapisy
        [many] { $shown } zapisów
       *[other] { $shown } zapisu
    }
records-intact = Sprawdziliśmy całą listę. Jest nienaruszona.
records-changed = Zapis { $number } nie jest taki, jak go zapisano. Wszystko zachowaliśmy bez zmian.
records-changed-unplaced = Coś na liście nie jest takie, jak to zapisano. Wszystko zachowaliśmy bez zmian.
records-changed-next = Wcześniejsze zapisy nadal są ważne. Zapisz teraz kopię i przechowuj ją w bezpiecznym miejscu.
records-table-caption = Twoje zapisy, od najnowszego
records-column-number = Nr
records-column-when = Data i godzina
records-column-what = Co
records-column-how = Skąd to wiemy
records-column-seal = Pieczęć
records-seal-intact = Nienaruszony
records-seal-changed = Inny, niż zapisano
records-seal-after-change = Po zmianie
records-filter-title = Pokaż
records-filter-all = Wszystkie
records-filter-readings = Odczyty
records-filter-steps = Twoje działania
records-filter-log = O samym rejestrze
records-filter-none = Jeszcze nie ma zapisu tego rodzaju.
records-has-picture = z obrazem
records-save = Zapisz kopię
records-verify = Sprawdź zapisany plik
records-practice = To są zapisy z ćwiczeń. Są przechowywane oddzielnie od prawdziwych.
records-chain-title = Jak zapisy są ze sobą powiązane
records-chain-text = Każdy zapis zawiera odcisk poprzedniego. Dlatego zmianę w starym zapisie widać.

# What a record is, by its kind
record-kind-log-started = Rozpoczęto rejestr
record-kind-explanation-read = Przeczytano wyjaśnienie
record-kind-connection-agreed = Zgoda na połączenie ze stroną
record-kind-reading = Aplikacja odczytała przełącznik
record-kind-told = Twoja odpowiedź o tym, co widzisz
record-kind-choice = Twój wybór
record-kind-switch-confirmed = Przełącznik jest wyłączony, potwierdzono po ponownym wczytaniu
record-kind-switch-came-back = Przełącznik wrócił na „Włączone”
record-kind-objection-noted = Sprzeciw wysłany przez Ciebie
record-kind-answer-noted = Przyszła odpowiedź
record-kind-exported = Zapisano kopię
record-kind-key-state = Klucz pieczęci zmienił stan
record-kind-clock-jumped = Zegar komputera przeskoczył
record-kind-store-set-aside = Odłożono na bok wcześniejszy rejestr
record-kind-other = Inny rodzaj zapisu

# What came of it
record-outcome-confirmed = Wyłączone, potwierdzono po ponownym wczytaniu
record-outcome-not-confirmed = Wyłączone, jeszcze nie potwierdzono

# One record
record-title = Zapis { $number }
record-missing-title = Nie ma takiego zapisu
record-missing-text = Lista pokazuje wszystkie istniejące zapisy.
record-when = Data i godzina
record-how = Skąd to wiemy
record-not-noted-title = Czego nie odnotowano
record-not-noted-name = Twojego nazwiska i konta.
record-not-noted-page = Twoich postów, wiadomości i kontaktów.
record-not-noted-password = Twojego hasła. Aplikacja go nie widzi.
record-picture-title = Obraz
record-picture-alt = Co pokazywała strona, gdy powstał zapis { $number }
record-picture-none = Z tym zapisem nie ma obrazu.
record-picture-care = Obraz może pokazywać Twoje nazwisko lub zdjęcie. Obejrzyj go, zanim go udostępnisz.
record-fingerprint-title = Odcisk tego zapisu
record-fingerprint-label = SHA-256 dokładnej treści zapisu
record-fingerprint-text = Odcisk to krótki kod obliczony z dokładnej treści zapisu. Po zmianie jednej litery kod jest inny.
record-raw-title = Dokładna treść zapisu, dla specjalistów
record-raw-label = Dokładny tekst, który jest przechowywany
record-to-list = Wszystkie zapisy
record-previous = Wcześniejszy zapis
record-next = Późniejszy zapis

# Labels of the lines on a record's page
record-line-outcome = Co pokazano
record-line-reason = Dlaczego
record-line-step = Do czego służył odczyt
record-line-confirmed = Potwierdzono po ponownym wczytaniu
record-line-locked = Przełącznika nie można było zmienić
record-line-control = Nazwa przełącznika na stronie
record-line-also_seen = Na stronie widziano także
record-line-overlay = Coś zasłaniało stronę
record-line-address = Adres strony
record-line-language = Język strony
record-line-recipe = Wzorzec odczytu użyty przez aplikację
record-line-script = Odcisk skryptu odczytu (SHA-256)
record-line-picture = Obraz
record-line-picture_file = Odcisk dodanego przez Ciebie obrazu (SHA-256)
record-line-picture_whole = Odcisk całego obrazu, narysowanego na nowo (SHA-256)
record-line-picture_whole_kept = Zachowano także cały obraz
record-line-picture_boxes = Czarne ramki
record-line-picture_cut = Odcięto brzegi
record-line-saved_page = Odcisk zapisanej strony (SHA-256)
record-line-answer = Twoja odpowiedź
record-line-after_change = Podano po zmianie przełącznika
record-line-choice = Twój wybór
record-line-before = Wcześniejszy zapis
record-line-seen_off = Zapis, który pierwszy pokazał „Wyłączone”
record-line-after = Zapis po ponownym wczytaniu
record-line-seen_on = Zapis, który znowu pokazał „Włączone”
record-line-country = Gdzie mieszkasz
record-line-member = Konto LinkedIn
record-line-targets = Czego dotyczy sprzeciw
record-line-letter_language = Język pisma
record-line-text = Dokładnie to, co wysłano
record-line-reference = Numer sprawy
record-line-sent_on = Data wysłania
record-line-received_on = Data otrzymania
record-line-rule = Zasada, z której wynika data
record-line-due = Termin odpowiedzi: do
record-line-note = Twoja notatka
record-line-file_name = Plik
record-line-sha256 = Odcisk pliku (SHA-256)
record-line-records = Zapisy w pliku
record-line-scope = Co zawiera
record-line-protection = Gdzie jest przechowywany klucz
record-line-fingerprint = Odcisk klucza
record-line-fault = Dlaczego nie ma klucza
record-line-by_seconds = Przeskok w sekundach
record-line-clock_before = Czas przed
record-line-clock_after = Czas po
record-line-kept_as = Zachowano jako
record-line-last_checkpoint = Ostatnia znana pieczęć tego rejestru
record-line-app_version = Wersja aplikacji
record-line-other = Odnotowano także

# Codes on those lines
record-value-yes = Tak
record-value-no = Nie
record-value-check = Aby poznać stan
record-value-after_change = Po zmianie przełącznika
record-value-after_reload = Po ponownym wczytaniu
record-value-on = Włączone
record-value-off = Wyłączone
record-value-cannot_find = Nie udało się znaleźć
record-value-not_sure = Brak pewności
record-value-turn_off = Wyłączyć
record-value-leave_on = Zostawić włączone
record-value-changed_mind = Zmiana zdania
record-value-member = Z kontem
record-value-not_a_member = Bez konta
record-value-content_generating_ai = AI, która tworzy treści
record-value-content_ai = AI, która tworzy treści
record-value-other_ai = Każda inna AI lub uczenie maszynowe
record-value-restriction = Na razie nie używać moich danych
record-value-keychain = W pęku kluczy tego komputera
record-value-no_key = Nie ma klucza. Zapisy są powiązane, ale bez pieczęci.
record-value-no_service = Na tym komputerze nie odpowiada żaden pęk kluczy
record-value-locked = Pęk kluczy jest zablokowany
record-value-denied = Pęk kluczy odmówił
record-value-missing = Nie ma już wcześniejszego klucza
record-value-unwritable = Pęk kluczy niczego nie przechowuje
record-value-damaged = To, co jest w pęku kluczy, nie jest kluczem tej aplikacji
record-value-no_answer = Pęk kluczy nie odpowiedział
record-value-all = Wszystkie zapisy
record-value-only = Niektóre zapisy
record-value-unreadable = Nie udało się go odczytać
record-value-changed = Zmieniono go poza aplikacją
record-value-rolled_back = Jest starszy niż kopia jego pieczęci
record-value-stopped = LinkedIn mówi, że przestał
record-value-partly = LinkedIn mówi, że przestał w części
record-value-refused = LinkedIn odmówił
record-value-unclear = Odpowiedź nie jest jasna
record-value-extended = LinkedIn bierze więcej czasu
record-value-acknowledged = LinkedIn mówi, że otrzymał sprzeciw
record-value-not_shown = Ustawienia nie było na stronie
record-value-signed_out = Wylogowano
record-value-challenge = LinkedIn chciał sprawdzić, czy to Ty
record-value-restricted = Konto było ograniczone
record-value-page_problem = Strona miała problem
record-value-cannot_tell = Nie udało się tego stwierdzić
