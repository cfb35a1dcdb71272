### The words of report.html and READ-ME-FIRST.txt in a saved file. A lawyer or an authority reads them.

# Head of the report
report-title = Zapis jednego ustawienia LinkedIn
report-subtitle = „Data for Generative AI Improvement”
report-practice-text = PRACTICE (ćwiczenie). Powstało na fikcyjnej stronie. Nie dowodzi niczego o prawdziwym koncie.
report-made = Sporządzono { $date } w Default Off, wersja { $version }
report-independent = Default Off to program na komputerze użytkownika. Nie jest częścią LinkedIn, a LinkedIn go nie zatwierdził.
report-page-footer = { $name }, odcisk czoła rejestru { $head }

# Page one: the facts
report-facts-title = Fakty na jednej stronie
report-facts-setting = Ustawienie
report-facts-setting-value = „Data for Generative AI Improvement”. Przełącznik nazywa się „Use my data for training content creation AI models”.
report-facts-address = Adres strony
report-facts-first-on = Pierwszy raz odczytano jako włączone
report-facts-last-on = Ostatni raz odczytano jako włączone
report-facts-off-seen = Pierwszy raz odczytano jako wyłączone
report-facts-off-confirmed = Wyłączone, potwierdzono po ponownym wczytaniu
report-facts-came-back = Znowu odczytano jako włączone po wyłączeniu
report-facts-told = Podane przez użytkownika
report-facts-choice = Wybór użytkownika
report-facts-objection = Sprzeciw odnotowany jako wysłany
report-facts-due = Termin odpowiedzi: do
report-facts-records = Zapisy w tym pliku
report-facts-seal = Pieczęć
report-facts-none = Nic w tym pliku
report-facts-when-how = { $when }. { $how }. Zapis { $number }.
report-facts-when-how-picture = { $when }. { $how }. Zapis { $number }, obraz { $picture }.
report-headline-on = Przy ostatnim odczycie przełącznik pokazywał „Włączone”.
report-headline-off-confirmed = Przełącznik pokazał „Wyłączone” i znowu pokazał „Wyłączone” po ponownym wczytaniu strony.
report-headline-off-unconfirmed = Przełącznik raz pokazał „Wyłączone”. Po ponownym wczytaniu nie było kolejnego odczytu.
report-headline-off-told = Użytkownik podał aplikacji, że przełącznik pokazuje „Wyłączone”. Aplikacja tego nie widziała.
report-headline-on-told = Użytkownik podał aplikacji, że przełącznik pokazuje „Włączone”. Aplikacja tego nie widziała.
report-headline-came-back = Przełącznik pokazał „Wyłączone”, a później znowu „Włączone”.
report-headline-left-on = Przełącznik pokazywał „Włączone”, a użytkownik postanowił zostawić go włączonym.
report-headline-unknown = Żaden zapis w tym pliku nie mówi „Włączone” ani „Wyłączone”.
report-headline-empty = Ten plik nie zawiera odczytu przełącznika.

# How we know
report-how-title = Skąd znane jest każde stwierdzenie
report-how-noted_by_app = Zanotowane przez aplikację
report-how-seen_by_app = Odczytane przez aplikację
report-how-told_by_member = Podane przez użytkownika
report-how-imported = Zaimportowane
report-how-signed_by_sender = Podpisane przez nadawcę
report-how-reference_text = Tekst źródłowy
report-how-seen_by_app-means = Aplikacja odczytała przełącznik na stronie, gdy użytkownik nacisnął przycisk.
report-how-told_by_member-means = Tak oświadczył użytkownik. Aplikacja tego nie widziała.
report-how-imported-means = Pochodzi z pliku dodanego przez użytkownika.
report-how-signed_by_sender-means = Mówi tak e-mail, a jego podpis zgadza się z nadawcą.
report-how-reference_text-means = Jest dołączony do aplikacji, wraz ze źródłem.
report-method-title = Jak powstaje odczyt
report-method-load = Użytkownik otwiera stronę, loguje się i naciska każdy przycisk. Aplikacja nie naciska na stronie niczego.
report-method-read = Aplikacja odczytuje jeden przełącznik, dwa razy z rzędu. Oba odczyty muszą być zgodne i każdy znak na stronie musi się z nimi zgadzać.
report-method-doubt = W razie jakiejkolwiek wątpliwości zapis mówi „nie da się stwierdzić” i podaje powód.
report-method-off = „Wyłączone” uznaje się za potwierdzone dopiero po ponownym wczytaniu z serwera i kolejnym odczycie.

# Table of records
report-records-title = Wszystkie zapisy w tym pliku
report-records-caption = Zapisy, od najstarszego
report-column-number = Nr
report-column-when = Data i godzina
report-column-what = Co
report-column-how = Skąd to wiadomo
report-column-fingerprint = Odcisk (SHA-256)
report-records-withheld =
    { $count ->
        [one] Nie dołączono { $shown } zapisu. Jego odcisk jest w rejestrze, więc ciąg pozostaje pełny.
        [few] Nie dołączono { $shown } zapisów. Ich odciski są w rejestrze, więc ciąg pozostaje pełny.
        [many] Nie dołączono { $shown } zapisów. Ich odciski są w rejestrze, więc ciąg pozostaje pełny.
       *[other] Nie dołączono { $shown } zapisu. Ich odciski są w rejestrze, więc ciąg pozostaje pełny.
    }
report-time-note = Czas pochodzi z komputera użytkownika. Przy każdym podano różnicę względem UTC.
report-numbers-note = Numery zaczynają się od 0, jak w nazwach plików.

# What a record is, said to a reader who is not the member
report-kind-log-started = Rozpoczęto rejestr
report-kind-explanation-read = Użytkownik przeczytał wyjaśnienie
report-kind-connection-agreed = Użytkownik zgodził się na połączenie ze stroną
report-kind-reading = Aplikacja odczytała przełącznik
report-kind-reading-none = Brak odczytu
report-kind-told = Użytkownik podał, co widzi
report-kind-choice = Użytkownik dokonał wyboru
report-kind-switch-confirmed = Przełącznik jest wyłączony, potwierdzono po ponownym wczytaniu
report-kind-switch-came-back = Przełącznik wrócił na „Włączone”
report-kind-objection-noted = Użytkownik oświadcza, że wysłano sprzeciw
report-kind-answer-noted = Użytkownik oświadcza, że przyszła odpowiedź
report-kind-follow-up-noted = Użytkownik oświadcza, co było dalej
report-kind-mail-kept = Użytkownik zachował e-mail
report-kind-data-export-counted = Członek policzył, co zawiera archiwum jego danych z LinkedIn
report-kind-exported = Zapisano kopię
report-kind-key-state = Klucz pieczęci zmienił stan
report-kind-clock-jumped = Zegar komputera przeskoczył
report-kind-log-begun-after = Obok wcześniejszego rejestru zaczęto nowy
report-kind-key-lost = Klucz pieczęci przepadł, a jego miejsce zajął nowy
report-kind-key-rotated = Klucz pieczęci zmieniono
report-kind-time-stamp = Przyszedł znacznik czasu
report-kind-store-set-aside = Odłożono na bok wcześniejszy rejestr
report-kind-other = Inny rodzaj zapisu

# What the member chose
report-choice-turn_off = Wyłączyć ustawienie
report-choice-leave_on = Zostawić ustawienie włączone
report-choice-changed_mind = Zaniechać wyłączania

# What a reading or a telling came to
record-outcome-on = Włączone
record-outcome-off = Wyłączone
record-outcome-not_shown = Ustawienia nie było na stronie
record-outcome-signed_out = Wylogowano
record-outcome-challenge = LinkedIn chciał sprawdzić, czy to użytkownik
record-outcome-restricted = Konto było ograniczone
record-outcome-page_problem = Strona miała problem
record-outcome-cannot_tell = Nie da się stwierdzić

# Pictures
report-pictures-title = Obrazy
report-pictures-none = W tym pliku nie ma obrazów.
report-picture = Obraz { $picture }: zapis { $number }, { $when }
report-picture-seen = Obraz strony, jaką widziała aplikacja przy odczycie przełącznika. Zapis mówi: { $outcome }.
report-picture-told = Obraz dodany przez użytkownika. Zapis mówi: { $outcome }.
report-picture-also = Ten sam obraz, bajt po bajcie, zachowano z zapisem { $number } ({ $when }). Ten zapis mówi: { $outcome }.
report-picture-size = { $width } na { $height } punktów
report-picture-file = Plik: { $path }
report-picture-sha256 = Odcisk (SHA-256): { $sha256 }
report-picture-alt = Co pokazywała strona, gdy powstał zapis { $number }

# The objection
report-objection-title = Sprzeciw
report-objection-sent = Użytkownik oświadcza, że sprzeciw wysłano { $date }.
report-objection-reference = Numer sprawy podany przez LinkedIn: { $reference }
report-objection-no-reference = Nie podano numeru sprawy.
report-objection-due = Termin odpowiedzi upływa { $date }. Zasada: { $rule }.
report-objection-extended = Użytkownik podaje, że firma napisała dnia { $date }, że potrzebuje więcej czasu.
report-objection-ask = Użytkownik może zapytać ponownie od { $date }. Zasada: { $rule }.
report-objection-text = Tekst, który użytkownik według swoich słów wysłał
report-objection-text-withheld = Tekstu nie dołączono, bo podaje nazwisko użytkownika. Jego odcisk jest w zapisie.

# Proved and not proved
report-proved-title = Co pokazuje ten plik
report-proved-shown = Co pokazywała strona na komputerze użytkownika, jak to odczytała aplikacja albo jak to podał użytkownik.
report-proved-unchanged = Że od opieczętowania nie zmieniono, nie usunięto, nie dodano ani nie przesunięto w nim żadnego zapisu.
report-proved-order = W jakiej kolejności powstały zapisy. Każdy zawiera odcisk ciągu, który go poprzedza.
report-proved-key = Że jeden klucz opieczętował cały plik, jeśli plik jest opieczętowany.
report-not-proved-title = Czego ten plik nie pokazuje
report-not-proved-use = Co LinkedIn zrobił z danymi użytkownika.
report-not-proved-past = Że cofnięto trenowanie sprzed tego dnia. LinkedIn mówi, że wyłączenie ustawienia go nie cofa.
report-not-proved-person = Kto siedział przy komputerze. Pieczęć oznacza instalację, a nie osobę.
report-not-proved-account = Czyje było konto. Żaden odczyt przełącznika nie wymienia konta.
report-not-proved-account-letters = Czyje było konto. Żaden odczyt przełącznika nie wymienia konta. Pismo lub e-mail w tym pliku może wymieniać osobę, ale nie to, czyją stronę odczytano.
report-not-proved-clock = Że zegar komputera był dokładny. W tym pliku nie ma zewnętrznego znacznika czasu.
report-not-proved-clock-stamped = Że zegar komputera był dokładny. Znaczniki czasu w tym pliku pokazują, kiedy rejestr już istniał.
report-not-proved-server = Że strona przyszła z LinkedIn bez zmian. Osoba z pełną kontrolą nad komputerem mogłaby ją zmienić.
report-not-proved-unsealed = Kto złożył ten plik. Nie jest opieczętowany, bo komputer nie miał dostępnego klucza.
report-exhibits-title = Załączniki
report-exhibits-lead = Każdy plik należący do zapisu, z jego numerem. Obrazy mają te same numery powyżej.
report-exhibit-number = Załącznik
report-exhibit-what = Co to jest
report-exhibit-record = Zapis
report-exhibit-file = Plik
report-exhibit-fingerprint = Odcisk (SHA-256)
report-exhibit-picture = Obraz
report-exhibit-mail = E-mail, tak jak przyszedł
report-exhibit-stamp = Odpowiedź usługi znaczników czasu, tak jak przyszła
report-exhibit-personal = To, co napisał użytkownik, z nazwiskami
report-exhibit-other = Plik
report-withheld-title = Czego nie dołączono
report-withheld-nothing = Niczego nie pominięto. Są tu wszystkie zapisy i wszystkie pliki.
report-withheld-pictures =
    { $count ->
        [one] Nie dołączono { $shown } obrazu.
        [few] Nie dołączono { $shown } obrazów.
        [many] Nie dołączono { $shown } obrazów.
       *[other] Nie dołączono { $shown } obrazu.
    }
report-withheld-personal =
    { $count ->
        [one] Nie dołączono { $shown } pisma, notatki lub e-maila, bo może wymieniać osobę.
        [few] Nie dołączono { $shown } pism, notatek lub e-maili, bo mogą wymieniać osobę.
        [many] Nie dołączono { $shown } pism, notatek lub e-maili, bo mogą wymieniać osobę.
       *[other] Nie dołączono { $shown } pisma, notatki lub e-maila, bo mogą wymieniać osobę.
    }
report-withheld-numbers = Numery niedołączonych zapisów: { $numbers }
report-withheld-list = Plik data/withheld-attachments.sha256 wymienia każdy niedołączony plik z jego odciskiem. Użytkownik może go pokazać później, a każdy może porównać.
report-challenges-title = Wątpliwości, które można zgłosić
report-challenges-lead = Każda wątpliwość jest zasadna. Oto, na co rejestr może odpowiedzieć, a na co nie.
report-challenge-clock = „Zegar był źle ustawiony”.
report-challenge-clock-answer = Rejestr nie może tego wykluczyć. Odnotowuje każdy przeskok zegara, który widziała aplikacja. W tym pliku nie ma zewnętrznego znacznika czasu.
report-challenge-clock-answer-stamped = Zewnętrzne znaczniki czasu pokazują, że rejestr istniał najpóźniej w tamtej chwili. O czasie wcześniejszym mówi tylko zegar komputera.
report-challenge-page = „Stronę zmieniono przed odczytem”.
report-challenge-page-answer = Aplikacja czyta w oddzielnym miejscu, dwa razy i po ponownym wczytaniu z serwera. Ktoś z pełną kontrolą nad komputerem mógłby mimo to zmienić stronę.
report-challenge-account = „To było konto innej osoby”.
report-challenge-account-answer = Żaden odczyt przełącznika nie wymienia konta, więc rejestr sam nie może na to odpowiedzieć. Użytkownik może znowu pokazać tę samą stronę albo e-mail od LinkedIn.
report-challenge-log = „Jest drugi rejestr, który mówi coś innego”.
report-challenge-log-answer = Rejestr nie może tego wykluczyć. Kopia, którą ktoś inny zachował wcześniej, musi być początkiem tego rejestru. Porównaj czoło w obu.
report-challenge-tool = „Aplikacja napisała to, co jej pasuje”.
report-challenge-tool-answer = Każdy odczyt zawiera to, co widziano na stronie, aby każdy mógł ocenić to na nowo. Kod aplikacji jest otwarty dla wszystkich.
report-stamps-title = Znaczniki czasu
report-stamps-none = W tym pliku nie ma znacznika czasu.
report-stamps-lead = Znacznik czasu podpisuje usługa wybrana przez użytkownika. Pokazuje on, że objęte nim zapisy istniały w tamtej chwili.
report-stamp-line = Zapis { $number }: { $authority } podaje { $time }. Liczba objętych zapisów od początku: { $size }.
report-stamp-line-unread = Zapis { $number }: odpowiedź { $authority }. Liczba objętych zapisów od początku: { $size }.
report-stamp-valid = Dotyczy tych zapisów, a jego podpis się zgadza.
report-stamp-not-valid = To nie jest to, o co proszono. Zachowano go tak, jak przyszedł.
report-stamp-not-checked = Aplikacja nie mogła go sprawdzić. Zachowano go tak, jak przyszedł.
report-stamps-root = Ten plik nie może pokazać, kim jest usługa. Certyfikat główny pobierz od samej usługi.

# Seal
report-seal-title = Pieczęć
report-seal-sealed = Opieczętowano kluczem Ed25519. Odcisk: { $fingerprint }
report-seal-unsealed = Bez pieczęci. Komputer nie miał dostępnego klucza.
report-seal-pin = Porównaj odcisk z tym, który użytkownik poda inną drogą. Klucz znaleziony tylko w tym pliku nikogo nie wskazuje.
report-seal-head = Czoło rejestru: liczba zapisów { $size }, korzeń { $root }

# How to check it
report-verify-title = Jak sprawdzić ten plik bez nas
report-verify-lead = Rozpakuj plik ZIP i otwórz wiersz poleceń w jego głównym folderze. Każde polecenie pochodzi z narzędzi innych autorów.
report-verify-command = Polecenie
report-verify-shows = Co pokazuje
report-verify-silent = O czym nic nie mówi
report-verify-copy = Kopia jest pełna i niezmieniona.
report-verify-copy-silent = Dodane pliki albo ktoś, kto odtworzył listy na nowo.
report-verify-copy-other = W systemie macOS użyj „shasum -a 256” zamiast „sha256sum”.
report-verify-windows = Dla systemu Windows w READ-ME-FIRST.txt są osobne wiersze.
report-verify-windows-lacks = Do pozostałych poleceń Windows nie ma narzędzia. Uruchom je w systemie macOS lub Linux albo w Linuksie, który Windows może dodać (WSL).
report-verify-bag = Nic nie dodano, a części do siebie pasują.
report-verify-bag-silent = Ktoś, kto odtworzył listy na nowo.
report-verify-seal = Posiadacz klucza opieczętował dokładnie to.
report-verify-seal-silent = Kto ma klucz, chyba że odcisk dotarł do Ciebie inną drogą.
report-verify-fingerprint = Odcisk klucza w tym pliku.
report-verify-fingerprint-silent = Czy to klucz użytkownika. Porównaj go z otrzymanym odciskiem.
report-verify-entries = Każdy pokazany zapis jest tym z rejestru.
report-verify-entries-silent = Zapisy, których nie pokazano.
report-verify-head = Rejestr miał to czoło przy tej liczbie zapisów.
report-verify-head-silent = Zapisy powstałe po najnowszym czole, które ma ktokolwiek inny.
report-verify-checkpoint = Posiadacz klucza podpisał to czoło rejestru.
report-verify-checkpoint-silent = Kiedy to było, według zewnętrznego zegara.
report-verify-stamp = Najnowszy znacznik czasu dotyczy tego czoła rejestru. ROOT.pem to certyfikat główny usługi.
report-verify-stamp-silent = Wszystko przed tamtą chwilą oraz to, czy usłudze można ufać.
report-verify-page = Bez wiersza poleceń: otwórz data/verify.html w przeglądarce i upuść na stronę plik ZIP. Internet nie jest potrzebny.
report-verify-own = Jedno polecenie do tego wszystkiego, od autorów Default Off.
report-verify-own-silent = Te same ograniczenia. To nasz własny program, więc użyj też innych.
report-verify-all = Żadne polecenie samo nie wystarcza. Użyj wszystkich.

# Words
report-words-title = Użyte tu słowa
report-words-record = Zapis: jedna pozycja rejestru, przechowywana w dokładnej postaci.
report-words-fingerprint = Odcisk: kod obliczony z dokładnej treści (SHA-256). Inna treść daje inny kod.
report-words-seal = Pieczęć: podpis złożony kluczem, który pozostaje na komputerze użytkownika.
report-words-head = Czoło: odcisk całego ciągu zapisów do pewnego miejsca.
report-words-tamper = Każda zmiana jest widoczna: zmianę da się wprowadzić, ale ją widać.

# READ-ME-FIRST.txt
readme-title = NAJPIERW PRZECZYTAJ
readme-practice = PRACTICE (ćwiczenie): ten plik powstał na fikcyjnej stronie. Nie dowodzi niczego o prawdziwym koncie.
readme-what = Ten folder zawiera zapis jednego ustawienia LinkedIn, „Data for Generative AI Improvement”.
readme-made = Sporządzono go { $date } w Default Off, wersja { $version }.
readme-records =
    { $count ->
        [one] Zawiera { $shown } zapis.
        [few] Zawiera { $shown } zapisy.
        [many] Zawiera { $shown } zapisów.
       *[other] Zawiera { $shown } zapisu.
    }
readme-open-case = Akta sprawy to data/case-file.html. Otwórz je najpierw.
readme-open = Otwórz data/report.html w dowolnej przeglądarce. Plik nie potrzebuje internetu i nie uruchamia skryptów.
readme-verify-page = Aby sprawdzić ten plik w przeglądarce, otwórz data/verify.html i upuść na stronę plik ZIP. Internet nie jest potrzebny.
readme-shows-title = Co pokazuje
readme-shows-not-title = Czego nie pokazuje
readme-check-title = Jak go sprawdzić
readme-check-lead = Uruchom te polecenia w tym folderze. Pochodzą z narzędzi innych autorów.
readme-windows-title = W systemie Windows
readme-windows-lead = Rozpakuj poleceniem „tar -xf FILE.zip”. Uruchom te wiersze w PowerShell w tym folderze. „copy”, „names” i „entries” nic nie wypisują, jeśli nic się nie różni. „head” wypisuje „True”. „seal” i „checkpoint” zaczynają się od „Good” i wymagają OpenSSH 8.1 lub nowszego.
readme-fingerprint = Odcisk klucza: { $fingerprint }
readme-fingerprint-pin = Porównaj go z odciskiem, który użytkownik poda inną drogą.
readme-unsealed = Ten plik nie jest opieczętowany, bo komputer nie miał dostępnego klucza. Jego listy i rejestr można nadal sprawdzić.
readme-unsealed-newest = Najnowsze czoło rejestru dołączono bez podpisu.
readme-files-title = Co jest w tym folderze
readme-files-report = data/report.html: raport do czytania lub druku
readme-files-case = data/case-file.html: akta dla organu, do czytania lub druku
readme-files-exhibits = data/exhibit-…: załączniki akt, według numerów (objection: sprzeciw, picture: obraz, mail: e-mail, reminder: przypomnienie, complaint: skarga, details: dane)
readme-files-verify = data/verify.html: strona, która sprawdza ten plik bez internetu
readme-files-log = data/log/log.sha256: jeden wiersz na każdy zapis
readme-files-entries = data/log/entries: zapisy, w dokładnej postaci
readme-files-checkpoints = data/log/checkpoints: podpisane czoła rejestru
readme-files-attachments = data/attachments: obrazy
readme-files-keys = data/keys: klucz do sprawdzenia pieczęci
readme-files-manifest = manifest-sha256.txt: lista wszystkich plików z ich odciskami, a obok pieczęć

# The calendar file
report-calendar-summary = LinkedIn i trenowanie AI: { $summary }
report-calendar-practice = Ćwiczenie: { $summary }
report-calendar-rule = Zasada, z której wynika ta data: { $source }
report-calendar-look = Otwórz Default Off, aby zobaczyć, co dalej.
report-calendar-act-wait = mija czas na odpowiedź
report-calendar-act-remind = można wysłać przypomnienie
report-calendar-act-ask-for-the-rest = zapytać o to, co pominięto
report-calendar-act-ask-to-clarify = zapytać, co zrobiono
report-calendar-act-send-details = wysłać szczegóły, o które poproszono
report-calendar-act-complain-to-company = najpierw poskarżyć się LinkedIn
report-calendar-act-complain = można złożyć skargę
report-calendar-act-ask-authority = zapytać organ o skargę
report-calendar-act-look-again = teraz nic nie czeka
report-calendar-act-nothing-known = teraz nic nie czeka

# More commands
report-verify-names = Każdy plik w tym folderze jest na jednej z dwóch list.
report-verify-names-silent = Ktoś, kto odtworzył listy na nowo.
report-verify-tree = Każde czoło pasuje, wiersz po wierszu, do szeregu zapisów przed nim.
report-verify-tree-silent = Ktoś bez klucza, kto utworzył cały rejestr na nowo.
report-verify-before = Każdy pokazany zapis pasuje do rejestru przed nim, a jego pliki są tymi, które wymienia.
report-verify-before-silent = Zapisy, których nie pokazano.
report-verify-note = Ten sam podpis jeszcze raz, sprawdzony innym narzędziem.
report-verify-note-silent = Kiedy to było, według zewnętrznego zegara.
report-verify-outcome = Polecenie, które nie znajduje nic złego, kończy się kodem wyjścia 0. Gdy coś się nie zgadza, kończy się innym kodem.

# The report as a PDF
report-page-number = Strona { $page } z { $pages }
report-pictures-smaller = Obrazy mogą tu być mniejsze niż w rzeczywistości. W pliku ZIP każdy jest taki, jaki jest.
report-picture-unreadable = Tego obrazu nie dało się tu narysować. Jest w pliku ZIP.
report-pdf-title = Pliki dowodowe w tym PDF
report-pdf-lead = Poniższe pliki znajdują się w tym PDF, takie same jak w pliku ZIP. Większość czytników PDF pokazuje je jako załączniki.
report-pdf-limit = PDF nie ma własnej pieczęci. Plik ZIP zawiera ten sam PDF, bajt w bajt, pod swoją pieczęcią.
report-pdf-signs = Znaki, których ten PDF nie może narysować, są zapisane jako kody, na przykład [U+4E2D]. W zapisie są takie, jakie są.
report-pdf-list-long = Lista wszystkich zapisów jest za długa dla tego PDF. Jest w pliku ZIP.
report-pdf-list = Rejestr: jeden wiersz na każdy zapis, z jego odciskiem
report-pdf-checkpoint = Czoło rejestru
report-pdf-signature = Podpis pod tym czołem
report-pdf-token = Znacznik czasu dla tego czoła, tak jak przyszedł
report-pdf-signers = Klucz do sprawdzenia podpisu
report-verify-pdf-files = Wyjmuje te pliki z PDF. Kolejne polecenia działają potem w tym folderze.
report-verify-pdf-files-silent = Wszystko inne. Tylko wyjmuje pliki.
readme-files-pdf = data/report.pdf: ten sam raport jako PDF, który można przekazać osobno

# Pictures of which a copy shows only parts
report-picture-blacked = Na potrzeby tego pliku użytkownik zaczernił części tego obrazu. Obrazu bez czarnych ramek nie dołączono.
report-picture-sha256-before = Odcisk (SHA-256) obrazu bez czarnych ramek: { $sha256 }
report-exhibit-picture-blacked = Obraz z zaczernionymi częściami. Odcisk należy do obrazu bez czarnych ramek.
report-withheld-blacked =
    { $count ->
        [one] { $shown } obraz pokazano z zaczernionymi częściami. Całego obrazu nie dołączono.
        [few] { $shown } obrazy pokazano z zaczernionymi częściami. Całych obrazów nie dołączono.
        [many] { $shown } obrazów pokazano z zaczernionymi częściami. Całych obrazów nie dołączono.
       *[other] { $shown } obrazu pokazano z zaczernionymi częściami. Całych obrazów nie dołączono.
    }

# The case file for an authority
case-title = Akta sprawy do skargi
case-for = Adresat: { $authority }
case-person = Kto składa skargę
case-person-withheld = Pominięto w tej kopii
case-account = Konto LinkedIn
case-account-yes = Tak
case-account-no = Nie, osoba nie ma konta
case-place = Miejsce, jako kod
case-company = Firma
case-sent = Wysłano sprzeciw
case-aims = Czego dotyczy
case-aim-content-ai = Trenowanie AI, która tworzy treści
case-aim-other-ai = Trenowanie innej AI i uczenie maszynowe
case-aim-restriction = Ograniczenie użycia do trenowania AI
case-law = Na czym się opiera
case-law-gdpr = RODO, art. 21 ust. 1
case-law-uk-gdpr = UK GDPR, art. 21 ust. 1
case-law-swiss = Szwajcarska ustawa o ochronie danych (FADP), art. 30 ust. 2 lit. b
case-law-canada = PIPEDA, załącznik 1, zasada 4.3.8: cofnięto zgodę
case-law-canada-province = Cofnięto zgodę. Prowincja ma własną ustawę.
case-law-hong-kong = PDPO, zasada 3 ochrony danych
case-law-brazil = LGPD, art. 18 ust. 2
case-law-none = Nie znamy tam prawa do sprzeciwu w tej sprawie. Była to prośba.
case-reference = Numer sprawy w firmie
case-reference-none = Nie podano
case-due = Czas na odpowiedź
case-due-law = Odpowiedź należy się do: { $date }. Reguła: { $rule }.
case-due-over = Minął: { $date }. Reguła: { $rule }.
case-due-yardstick = Prawo nie wyznacza tu terminu. Jako wskazówka służy: { $date }. Reguła: { $rule }.
case-due-none = Nie znamy prawa, które wyznacza termin.
case-came = Co przyszło w odpowiedzi
case-came-nothing = Nic, co osoba by zanotowała
case-came-on = { $date }: { $what }
case-when = { $when }. { $what }. Załącznik { $number }.
case-not-claimed = Te akta nie twierdzą, że dane zostały użyte. Nikt spoza firmy nie może tego sprawdzić.
case-withheld = Nazwiska, pisma i e-maile pominięto w tej kopii. Osoba może je pokazać później, a każdy może porównać ich odciski.
case-timeline-title = Co się wydarzyło
case-timeline-lead = Wiersz z godziną zanotowała w tej chwili aplikacja. Wiersz z samym dniem zanotowała osoba. Obok są numery załączników, które go potwierdzają.
case-column-day = Dzień
case-column-exhibits = Załączniki
case-event-sent = Sprzeciw wysłano do firmy
case-event-acknowledged = Firma potwierdziła otrzymanie
case-event-extended = Firma poprosiła o więcej czasu
case-event-extended-until = Firma poprosiła o czas do: { $date }
case-event-stopped = Firma mówi, że przestała
case-event-partly = Firma mówi, że przestała częściowo
case-event-refused = Firma odmówiła
case-event-unclear = Firma odpowiedziała, a odpowiedź nie mówi, co zrobiono
case-event-no-answer = Osoba sprawdziła i nie było odpowiedzi
case-event-reminded = Osoba wysłała przypomnienie
case-event-details-sent = Osoba wysłała to, o co prosiła firma
case-event-complained-to-company = Osoba złożyła skargę do firmy
case-event-complained = Osoba złożyła skargę do organu
case-event-authority-replied = Organ napisał do osoby
case-event-authority-closed = Organ zamknął sprawę
case-kind-objection = Sprzeciw w postaci, w której osoba według swoich słów go wysłała
case-kind-mail = E-mail, który osoba otrzymała
case-kind-letter = Pismo, które osoba wysłała
case-kind-proof = Cały zapis wraz z dowodem
case-exhibits-lead = Każdy załącznik z plikiem leży obok tej strony. Jego numer jest w nazwie pliku.
case-fit-too-large = Załącznik { $number } może być za duży dla formularza. Można go przekazać na prośbę.
case-fit-other-type = Załącznik { $number } jest rodzaju, którego formularz może nie przyjąć. Jego treść jest poniżej.
case-exhibit-heading = Załącznik { $number }: { $what }, { $date }
case-letters-title = Pisma i e-maile
case-letters-none = W tych aktach ich nie ma.
case-text-withheld = Tekst pominięto w tej kopii. Jego odcisk jest w zapisie.
case-mail-head = Od: { $from }. Temat: { $subject }
case-mail-valid = Podpis sprawdzono i { $signer } ręczy za ten tekst.
case-mail-altered = Podpis sprawdzono i nie pasuje. E-mail nie jest taki, jak w chwili wysłania.
case-mail-unknown = Żadne sprawdzenie podpisu nie wyjaśniło, kto go napisał. Jest pokazany tak, jak osoba go przyniosła.
case-picture-elsewhere = Nie ma tu miejsca na ten obraz. Jest w pliku { $file }.
case-proof-title = Jak to sprawdzić
case-proof-text = Ta strona pochodzi z pliku ZIP, w którym jest też cały zapis. Można go sprawdzić bez nas.
case-proof-read-me = READ-ME-FIRST.txt w pliku ZIP podaje każdy krok, z narzędziami innych.
case-not-proved-clock = Że zegar komputera szedł dobrze. READ-ME-FIRST.txt mówi, czy w zapisie są znaczniki czasu z zewnątrz.
