### The shell: names, states, dates, errors. Shared by every page.

app-name = Default Off
window-title = { $page } · Default Off
window-title-fault = Błąd: { $title }
places = Części tej aplikacji
place-home = Start
place-records = Zapisy
place-help = Pomoc
place-settings = Preferencje
skip = Przejdź do treści
loading = Otwieranie zapisów
not-part = Default Off nie jest częścią LinkedIn. LinkedIn nie zatwierdził tej aplikacji.

back = Wstecz
continue = Dalej
change = Zmień
copy = Kopiuj
copied = Skopiowano.
found-count =
    { $count ->
        [0] Nic nie znaleziono
        [one] Znaleziono { $found }
        [few] Znaleziono { $found }
        [many] Znaleziono { $found }
       *[other] Znaleziono { $found }
    }
copy-by-hand = Tekst jest zaznaczony. Naciśnij Ctrl i C, aby go skopiować.
important = Ważne:
characters-of = { $used } z { $limit } znaków
fault-title = Wystąpił problem
picture-fingerprint = Odcisk (SHA-256):
source-line = { $publisher }: { $title }, { $date }.
source-checked = Ostatnio sprawdzono { $date }.
yes = Tak
no = Nie

## Dates

month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
date-long = { $day } { $month } { $year }
time-short = { $hour }:{ $minute }
moment-long = { $date } o { $time }
date-day = Dzień
date-month = Miesiąc
date-year = Rok

## How we know

how-seen-by-app = Odczytane przez tę aplikację
how-told-by-member = Podane przez Ciebie
how-imported = Zaimportowane
how-noted-by-app = Zanotowane przez tę aplikację
how-signed-by-sender = Podpisane przez nadawcę
how-reference-text = Tekst w tej aplikacji

## Whose word it is

kind-linkedin-says = LinkedIn mówi
kind-regulator = Fakt: co powiedział organ nadzorczy
kind-court-record = Fakt: co wynika z akt sądowych
kind-law = Fakt: co mówi prawo
kind-regulator-open = Co powiedział organ nadzorczy
kind-court-record-open = Co wynika z akt sądowych
kind-law-open = Co mówi prawo
kind-our-reading = Nasze własne odczytanie źródeł
kind-press = Co twierdzą inni: prasa
kind-research = Co twierdzą inni: badania

## The switch and what a look came to

switch-on = Włączone
switch-off = Wyłączone
switch-unknown = Nie wiadomo
outcome-on = Włączone
outcome-off = Wyłączone
outcome-not-shown = Brak na stronie
outcome-signed-out = Wylogowano
outcome-challenge = LinkedIn poprosił o weryfikację
outcome-restricted = Konto ograniczone
outcome-page-problem = Strona nie zadziałała
outcome-cannot-tell = Nie da się stwierdzić

## Practice

practice-strip-name = Ćwiczenie
practice-strip-title = Trwa ćwiczenie.
practice-strip-text = To jest fikcyjna strona. Nic tu nie jest prawdziwe i nic nie opuszcza tego komputera. Zapisy z ćwiczenia zostają, dopóki nie zakończysz ćwiczenia lub nie zamkniesz aplikacji.
practice-end = Zakończ ćwiczenie


## Errors of a command: what happened, and what to do next

problem-disk-full-what = Dysk jest pełny, więc nie udało się tego zapisać.
problem-disk-full-next = Zwolnij trochę miejsca i spróbuj ponownie. Wcześniejsze zapisy są bezpieczne.
problem-read-only-what = Nie możemy pisać w miejscu, w którym są zapisy, więc nic nie zapisaliśmy.
problem-read-only-next = Sprawdź, czy dysk nie jest ustawiony na „tylko do odczytu”, i spróbuj ponownie. Wcześniejsze zapisy są bezpieczne.
problem-denied-what = Komputer nie pozwolił nam tego zapisać.
problem-denied-next = Sprawdź, czy Twoje konto użytkownika może zapisywać we własnych plikach, i spróbuj ponownie.
problem-busy-what = Zapisy są otwarte w innym oknie Default Off.
problem-busy-next = Zamknij tamto okno i spróbuj ponownie.
problem-record-unavailable-what = Rejestru nie można teraz otworzyć, więc nic nie zapisano.
problem-record-unavailable-next = Zamknij aplikację i otwórz ją ponownie. Jeśli to nie pomoże, zajrzyj do pomocy.
problem-site-not-open-what = Okno strony nie jest otwarte.
problem-site-not-open-next = Otwórz je ponownie w „Sprawdź ustawienie” i idź dalej.
problem-site-busy-what = Aplikacja jeszcze ogląda stronę.
problem-site-busy-next = Poczekaj chwilę i spróbuj ponownie.
problem-site-failed-what = Nie udało się otworzyć okna strony.
problem-site-failed-next = Spróbuj ponownie albo użyj własnej przeglądarki. Oba sposoby są równie dobre.
problem-practice-failed-what = Nie udało się uruchomić fikcyjnej strony.
problem-practice-failed-next = Zamknij aplikację, otwórz ją ponownie i jeszcze raz zacznij ćwiczenie.
problem-picture-unreadable-what = Nie udało się odczytać tego pliku jako obrazu.
problem-picture-unreadable-next = Wybierz obraz PNG lub JPEG.
problem-picture-too-large-what = Ten obraz jest za duży.
problem-picture-too-large-next = Wybierz mniejszy, na przykład obraz samego okna.
problem-page-unreadable-what = Ten plik nie jest zapisaną stroną internetową, którą umiemy odczytać.
problem-page-unreadable-next = Zapisz stronę w przeglądarce jako HTML, a potem wybierz plik z końcówką .html.
problem-mail-unreadable-what = Ten plik nie jest e-mailem, który umiemy odczytać.
problem-mail-unreadable-next = Zapisz e-mail jako plik z końcówką .eml, a potem wybierz ten plik.
problem-mail-too-large-what = Ten e-mail jest za duży albo ma za dużo części.
problem-mail-too-large-next = Wybierz e-mail o wielkości do 4 MB.
problem-archive-unreadable-what = Ten plik nie jest pełnym plikiem ZIP.
problem-archive-unreadable-next = Pobierz go ponownie i wybierz taki, jaki przyszedł.
problem-archive-encrypted-what = Ten plik ZIP jest zabezpieczony hasłem.
problem-archive-encrypted-next = Wybierz plik taki, jaki dał LinkedIn, bez hasła.
problem-archive-too-large-what = Ten plik ZIP zawiera więcej, niż czytamy.
problem-archive-too-large-next = Niczego nie policzono. Wybierz mniejsze archiwum.
problem-archive-ambiguous-what = Dwa pliki w tym ZIP mają tę samą nazwę.
problem-archive-ambiguous-next = Nie wiemy, który się liczy. Pobierz plik ponownie i wybierz taki, jaki przyszedł.
problem-archive-unknown-what = Nie znamy żadnego pliku w tym ZIP.
problem-archive-unknown-next = Wybierz plik ze swoimi danymi, taki, jaki dał LinkedIn.
problem-site-open-what = Okno LinkedIn jest otwarte.
problem-site-open-next = Zamknij je i spróbuj ponownie.
problem-file-unreadable-what = Nie udało się odczytać tego pliku.
problem-file-unreadable-next = Sprawdź, czy plik nadal istnieje i czy wolno Ci go otworzyć.
problem-nothing-chosen-what = Nie wybrano żadnego pliku.
problem-nothing-chosen-next = Wybierz plik albo upuść go na to okno.
problem-form-invalid-what = Coś na tej stronie wymaga jeszcze uwagi.
problem-form-invalid-next = Sprawdź odpowiedzi i idź dalej.
problem-browser-failed-what = Nie udało się otworzyć przeglądarki.
problem-browser-failed-next = Skopiuj adres i wklej go w przeglądarce.
problem-no-such-record-what = Nie ma zapisu o tym numerze.
problem-no-such-record-next = Wróć do zapisów i wybierz jeden z listy.
problem-stopped-what = Zapisywanie przerwano. Nie pozostał żaden plik.
problem-stopped-next = Zapisz ponownie, kiedy chcesz.
problem-not-now-what = Tego kroku nie można jeszcze wykonać.
problem-not-now-next = Przejdź do strony startowej. Lista pokazuje, co jest następne.
problem-unexpected-what = Stało się coś, czego się nie spodziewaliśmy.
problem-unexpected-next = Spróbuj ponownie. To, co zapisano wcześniej, jest bezpieczne.

## Problems with a page of their own

trouble-record-set-aside-title = Zachowaliśmy stare zapisy i zaczęliśmy nowy rejestr
trouble-record-set-aside-text = Ktoś lub coś zmieniło plik rejestru poza tą aplikacją. Zachowaliśmy ten plik bez zmian. Obok jest nowy.
trouble-record-set-aside-next = Można iść dalej. Zachowaj stary plik, jeśli może być potrzebny jako dowód.
trouble-record-gone-title = Nie ma wcześniejszych zapisów
trouble-record-gone-text = Pliku rejestru już nie ma. Mieliśmy jeszcze notatkę o jego najnowszym stanie. Nowy rejestr ją wymienia.
trouble-record-gone-next = Można iść dalej. Jeśli masz kopię starego pliku, przechowuj ją w bezpiecznym miejscu.
trouble-record-other-title = W tym miejscu był inny rejestr
trouble-record-other-text = To nie jest plik, który widzieliśmy ostatnio. Zachowaliśmy go bez zmian. Obok jest nowy.
trouble-record-other-next = Można iść dalej. Jeśli masz właściwy plik, przechowuj go w bezpiecznym miejscu.
trouble-copy-not-kept-title = Nie udało się zapisać jednej kopii bezpieczeństwa
trouble-copy-not-kept-text = Zapisy są bezpieczne. W drugim miejscu przechowujemy też krótką notatkę o najnowszym z nich. Tej notatki nie udało się zapisać.
trouble-copy-not-kept-next = Można iść dalej. Dopóki to nie zadziała, możemy nie zauważyć, że plik rejestru zastąpiono starszym.
trouble-record-rolled-back-title = Brakuje części najnowszych zapisów
trouble-record-rolled-back-text = Plik rejestru jest starszy niż ten, który widzieliśmy ostatnio. Być może pochodzi z kopii zapasowej. Odnotowaliśmy to w rejestrze.
trouble-record-rolled-back-next = Można iść dalej. Jeśli masz nowszą kopię pliku, przechowuj ją w bezpiecznym miejscu.
trouble-record-unavailable-title = Nie możemy otworzyć zapisów
trouble-record-unavailable-text = Plik istnieje, ale komputer nie pozwala tej aplikacji w nim pisać. Nie można więc zapisać nic nowego.
trouble-record-unavailable-next = Sprawdź, czy dysk nie jest pełny lub „tylko do odczytu”. Potem zamknij aplikację i otwórz ją ponownie.
trouble-record-busy-title = Zapisy są otwarte w innym oknie
trouble-record-busy-text = Default Off działa już w innym oknie. Tylko jedno okno może pisać w rejestrze.
trouble-record-busy-next = Przejdź do tamtego okna albo zamknij je i otwórz tę aplikację ponownie.
trouble-disk-full-title = Dysk jest pełny
trouble-disk-full-text = Nie udało się zapisać ostatniego kroku, więc się nie liczy. Wcześniejsze zapisy są bezpieczne.
trouble-disk-full-next = Zwolnij trochę miejsca i powtórz krok.
trouble-clock-went-back-title = Zegar komputera się cofnął
trouble-clock-went-back-text = Zegar pokazuje czas wcześniejszy niż ostatni zapis. Odnotowaliśmy to w rejestrze, aby daty pozostały uczciwe.
trouble-clock-went-back-next = Sprawdź datę i godzinę w komputerze. Potem można iść dalej.
trouble-settings-set-aside-title = Nie udało się odczytać preferencji
trouble-settings-set-aside-text = Plik preferencji był uszkodzony. Zachowaliśmy go i wróciliśmy do preferencji początkowych. Zapisy są bezpieczne.
trouble-settings-set-aside-next = Można iść dalej i ustawić wszystko na nowo w preferencjach.
trouble-place = Gdzie to jest na tym komputerze:
page-waits = Chwileczkę.

problem-key-not-changed-what = Klucza nie zmieniono. Pęk kluczy nie zachował nowego.
problem-key-not-changed-next = Dotychczasowy klucz pozostaje w użyciu. Odblokuj pęk kluczy i spróbuj ponownie.
problem-old-key-kept-what = Nowy klucz jest w użyciu. Pęk kluczy nie pozwolił nam jeszcze usunąć starego.
problem-old-key-kept-next = Możesz kontynuować. Aplikacja spróbuje ponownie, gdy znów będzie potrzebować klucza.
problem-wrong-passphrase-what = To hasło nie pasuje.
problem-wrong-passphrase-next = Sprawdź klawiaturę i wielkie litery, a potem spróbuj ponownie. Możesz próbować dowolną liczbę razy.
problem-passphrase-too-short-what = To hasło jest za krótkie.
problem-passphrase-too-short-next = Wybierz hasło, które ma co najmniej 8 znaków.
problem-lock-damaged-what = Plik blokady jest uszkodzony, więc nie otworzy go żadne hasło.
problem-lock-damaged-next = Twoje zapisy nadal są na miejscu. W części „Nie pamiętam hasła” jest opisane, co można zrobić.
problem-keychain-no-answer-what = Pęk kluczy komputera nie odpowiada, więc blokada zostaje.
problem-keychain-no-answer-next = Odblokuj pęk kluczy i spróbuj ponownie.
problem-folder-not-opened-what = Nie udało się otworzyć tego folderu.
problem-folder-not-opened-next = Skopiuj jego ścieżkę i otwórz ją w menedżerze plików.

problem-drop-unknown-what = Aplikacja nie może przyjąć tego rodzaju pliku.
problem-drop-unknown-next = Przyjmuje obrazy (PNG, JPEG), e-maile (.eml) i pliki, które sama zapisała (.zip).
