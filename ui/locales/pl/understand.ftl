### The page "Understand the setting", the page with every fact and its source, and the pictures on both.

understand-title = Poznaj ustawienie
understand-lead = LinkedIn nazywa je „Data for Generative AI Improvement”. Oto, co robi, prostymi słowami.

understand-short-title = W skrócie
understand-short-on = Gdy ustawienie jest włączone, LinkedIn mówi, że może używać Twojego profilu i postów do trenowania AI, która tworzy treści.
understand-short-default = W większości miejsc jest włączone, dopóki się go nie wyłączy. Większość ludzi zostaje przy tym, co już wybrano, więc to ma znaczenie.
understand-short-off = Wyłączenie działa od tej chwili. LinkedIn mówi, że nie cofa ono trenowania, które już się odbyło.

understand-contents-title = Na tej stronie

understand-what-title = Jak wygląda przełącznik?
understand-what-text = To jeden przełącznik na jednej stronie. Słowo obok mówi, czy jest włączony, czy wyłączony. Kieruj się słowem, a nie kolorem.

understand-default-title = Co znaczy „domyślnie włączone”?
understand-default-text = To znaczy, że ktoś z góry wybrał za Ciebie. To nie Twój błąd. Możesz zostać przy tym wyborze albo go zmienić.
understand-default-research = Wiele badań pokazuje, że większość ludzi zostaje przy tym, co już wybrano. To normalne.

understand-covered-title = Jakie dane są objęte?
understand-covered-text = LinkedIn wymienia, czego używa, a co pomija. Prywatne wiadomości i wiadomości w grupach to nie to samo. Wiadomości grupowe wymienia jako używane.

understand-all-ai-title = Czy obejmuje to całą AI?
understand-all-ai-text = Nie. Ustawienie obejmuje AI, która tworzy treści, na przykład tekst postów.
understand-all-ai-form = LinkedIn używa też AI do porządkowania, podpowiadania i dbania o bezpieczeństwo ludzi. Dla tych zastosowań jest formularz. Możemy pomóc w obu sprawach.

understand-off-title = Co zmienia wyłączenie?
understand-off-text = „Wyłączone” liczy się od dnia, w którym wyłączysz ustawienie. Oto, co mówią o tym LinkedIn i inni.
understand-off-does-title = Co robi „Wyłączone”
understand-off-does-not-title = Czego „Wyłączone” nie robi
understand-off-does-not-text = Przełącznik może pokazywać „Włączone”, choć LinkedIn nie trenuje na danych tego konta. Dlatego mówimy, co pokazuje przełącznik. Nigdy nie mówimy, że Twoje dane zostały użyte.

understand-when-title = Kiedy zaczęło się to tam, gdzie mieszkam?
understand-when-text = Data zależy od miejsca w Twoim profilu. 3 listopada 2025 był początkiem, a nie ostatnim dniem. Możesz wyłączyć ustawienie w każdej chwili.

understand-others-title = Co mówią inni
understand-others-text = To twierdzenia, odpowiedzi na twierdzenia i poglądy organów. Nic z tego nie dowodzi, jak użyto Twoich danych.

understand-statements-setting = Stwierdzenia i źródła o ustawieniu
understand-statements-form = Stwierdzenia i źródła o formularzu
understand-statements-others-say = Twierdzenia, odpowiedzi i poglądy organów
understand-statements-default = Stwierdzenia i źródła o stanie domyślnym
understand-statements-covered = Stwierdzenia i źródła o tym, co jest używane
understand-statements-not-covered = Stwierdzenia i źródła o tym, co nie jest używane
understand-statements-when = Stwierdzenia i źródła o datach

understand-unknown-title = Czego nikt nie może sprawdzić z zewnątrz
understand-unknown-used = Nikt spoza LinkedIn nie widzi, które dane trafiły do modelu.

understand-done-title = Co dalej?
understand-done-text = Wiesz już, co robi ustawienie. Teraz możesz sprawdzić swoje. Można zostawić je włączone albo wyłączyć: obie możliwości są w porządku.
understand-done-text-checked = Wiesz już, co robi ustawienie. Można zostawić je włączone albo wyłączyć: obie możliwości są w porządku.
understand-done = Przeczytane
understand-to-check = Sprawdź ustawienie
understand-to-facts = Zobacz wszystkie stwierdzenia ze źródłami

# The page with all facts.
facts-title = Stwierdzenia i ich źródła
facts-lead = Oto, co ta aplikacja mówi o LinkedIn, wraz z tym, kto i kiedy to powiedział.
facts-search-label = Szukaj
facts-search-hint = Wpisz słowo, na przykład „wiadomości” lub „irlandzki”.
facts-kinds-title = Pokaż
facts-kinds-all = Wszystkie rodzaje
facts-count =
    { $count ->
        [0] Nie pasuje żadne stwierdzenie.
        [one] Pasuje { $shown } stwierdzenie.
        [few] Pasują { $shown } stwierdzenia.
        [many] Pasuje { $shown } stwierdzeń.
       *[other] Pasuje { $shown } stwierdzenia.
    }
facts-none-text = Spróbuj innego słowa albo pokaż wszystkie rodzaje.
facts-clear = Pokaż znowu wszystko
facts-status-confirmed = Znalezione w oryginalnym tekście albo w dwóch niezależnych od siebie źródłach.
facts-status-single_source = Znalezione tylko w jednym źródle.
facts-status-uncertain = Niepewne. Źródła są pośrednie lub niezgodne.
facts-status-short-confirmed = Potwierdzone
facts-status-short-single_source = Jedno źródło
facts-status-short-uncertain = Niepewne
facts-month =
    { $month ->
        [stycznia] ze { $month } { $year }
       *[other] z { $month } { $year }
    }
facts-source-short = { $publisher }, { $date }
facts-unknown-title = Czego nikt nie może sprawdzić z zewnątrz
facts-unknown-text = Żadna lista nie pokaże, co działo się wewnątrz LinkedIn. Każde stwierdzenie jest warte tyle, ile jego źródło.

# Pictures. Each has a title, a description, words inside the drawing and an equal table.
picture-as-table = To samo jako tabela
picture-column-what = Co

picture-switch-title = Przełącznik włączony i wyłączony
picture-switch-description = Dwa wiersze o tej samej nazwie. W górnym wierszu gałka jest na drugim końcu, a słowo to „Włączone”. W dolnym wierszu gałka jest na początku, a słowo to „Wyłączone”.
picture-switch-name = Use my data for training content creation AI models
picture-switch-on = Włączone
picture-switch-off = Wyłączone
picture-switch-on-meaning = LinkedIn mówi, że może używać Twoich danych do trenowania AI, która tworzy treści.
picture-switch-off-meaning = LinkedIn mówi, że od tej chwili nie będzie do tego używać Twoich danych.
picture-switch-note = Nasz własny rysunek. Prawdziwa strona może wyglądać inaczej.
picture-switch-column-word = Słowo obok przełącznika
picture-switch-column-means = Co znaczy

picture-covered-title = Co obejmuje ustawienie
picture-covered-description = Dwie listy. Lewa lista ma znacznik w każdym wierszu i wymienia to, czego LinkedIn, jak mówi, używa. Prawa lista ma kreskę w każdym wierszu i wymienia to, czego, jak mówi, nie używa.
picture-covered-used = LinkedIn mówi, że używa
picture-covered-not-used = Mówi, że nie używa
picture-covered-used-profile = Dane z profilu
picture-covered-used-posts = Posty, artykuły i komentarze
picture-covered-used-groups = Wiadomości w grupach
picture-covered-used-prompts = To, co wpisujesz w narzędziach AI
picture-covered-used-resumes = Zapisane CV i odpowiedzi
picture-covered-not-messages = Prywatne wiadomości
picture-covered-not-sign-in = Dane logowania
picture-covered-not-payment = Dane płatności
picture-covered-not-salary = Podane zarobki
picture-covered-not-applications = Powiązane z Tobą zgłoszenia

picture-off-title = Co zmienia wyłączenie
picture-off-description = Linia czasu ze znakiem w dniu, w którym wyłączasz ustawienie. Przed znakiem: trenowanie, które się odbyło, pozostaje. Po znaku: LinkedIn mówi, że nowe trenowanie ustaje. Druga linia poniżej biegnie bez przerwy: inne zastosowania AI trwają dalej.
picture-off-day = Dzień, w którym je wyłączasz
picture-off-before = Przed
picture-off-after = Po
picture-off-stays = Odbyte trenowanie pozostaje
picture-off-stops = LinkedIn mówi, że nowe trenowanie ustaje
picture-off-row-content = AI, która tworzy treści
picture-off-row-other = Inne zastosowania AI
picture-off-goes-on = Trwają dalej
picture-off-earlier-posts = Źródła nie są zgodne co do postów, które były w sieci przed wyłączeniem.

picture-doors-title = Dwoje drzwi
picture-doors-description = Dwoje drzwi obok siebie. Lewe drzwi to ustawienie i prowadzą do AI, która tworzy treści. Prawe drzwi to formularz i prowadzą do innych zastosowań AI.
picture-doors-setting = Ustawienie
picture-doors-form = Formularz
picture-doors-setting-leads = AI, która tworzy treści
picture-doors-form-leads = Inne: porządkowanie, podpowiedzi, bezpieczeństwo
picture-doors-setting-how = Jeden przełącznik. Działa od razu.
picture-doors-form-how = Pisemny sprzeciw. LinkedIn odpowiada.
picture-doors-column-door = Drzwi
picture-doors-column-leads = Prowadzą do
picture-doors-column-how = Jak to działa

picture-where-title = Dokąd trafiają Twoje dane
picture-where-description = Po jednej stronie jest ten komputer, po drugiej LinkedIn. Łączy je jedna linia, używana tylko wtedy, gdy naciśniesz przycisk. Żadna linia nie prowadzi do nikogo innego, chyba że poprosisz o znacznik czasu albo o sprawdzenie e-maila.
picture-where-computer = Ten komputer
picture-where-computer-holds = Twoje zapisy, obrazy i preferencje
picture-where-linkedin = LinkedIn
picture-where-linkedin-holds = Twoje logowanie, Twoja wizyta
picture-where-line = Tylko gdy naciśniesz przycisk
picture-where-others = Ktokolwiek inny
picture-where-nothing = Nic tu nie trafia, chyba że poprosisz o znacznik czasu albo o sprawdzenie e-maila
picture-where-column-place = Miejsce
picture-where-column-gets = Co dostaje

picture-chain-title = Jak Twoje zapisy są ze sobą powiązane
picture-chain-description = Trzy zapisy jeden po drugim. Każdy zawiera odcisk poprzedniego. Pieczęć zamyka ciąg. Jeśli zmieni się jeden zapis, następny już nie pasuje.
picture-chain-record = Zapis { $number }
picture-chain-carries = zawiera odcisk zapisu { $number }
picture-chain-first = pierwszy zapis
picture-chain-seal = Pieczęć
picture-chain-seal-closes = zamyka cały ciąg
picture-chain-broken = Jeśli zmieni się jeden zapis, następny nie pasuje.
picture-chain-column-part = Część
picture-chain-column-does = Co robi

picture-when-title = Kiedy się zaczęło, według miejsca
picture-when-description = Pięć wierszy, po jednym na każdą grupę miejsc. Wypełniony pasek pokazuje, kiedy ustawienie było domyślnie włączone. Kreskowany pasek pokazuje przerwę.
picture-when-axis-start = wrz 2024
picture-when-axis-mark = 3 lis 2025
picture-when-axis-now = teraz
picture-when-most = Stany Zjednoczone i większość miejsc
picture-when-eu = UE, EOG i Szwajcaria
picture-when-uk = Wielka Brytania
picture-when-hk = Hongkong
picture-when-ca = Kanada
picture-when-most-text = Domyślnie włączone najpóźniej 18 września 2024.
picture-when-eu-text = Domyślnie włączone od 3 listopada 2025. Wcześniej nieoferowane.
picture-when-uk-text = Domyślnie włączone we wrześniu 2024. Wstrzymane najpóźniej 20 września 2024. Znowu włączone od 3 listopada 2025.
picture-when-hk-text = Domyślnie włączone we wrześniu 2024. Wstrzymane 11 października 2024. Znowu włączone od 3 listopada 2025.
picture-when-ca-text = Wstrzymane w 2024. Mówi tak jedno źródło. Domyślnie włączone od 3 listopada 2025.
picture-when-legend-on = Domyślnie włączone
picture-when-legend-pause = Przerwa lub brak oferty
picture-when-column-place = Miejsce
picture-when-column-when = Kiedy

# Liczenie tego, co jest we własnym archiwum członka
own-data-title = Zobacz, co jest objęte u Ciebie
own-data-open = Policz, co jest w Twoich danych
own-data-lead = LinkedIn pozwala pobrać swoje dane. Jeśli masz ten plik, możemy policzyć, co w nim jest.
own-data-private = Plik zostaje na tym komputerze. Liczymy i nie zachowujemy z niego ani słowa.
own-data-pick = Wybierz plik
own-data-get-title = Jeśli nie masz jeszcze tego pliku
own-data-get-text = Na LinkedIn otwórz ustawienia, a potem prywatność danych. Poszukaj strony, na której można otrzymać kopię swoich danych. Wybierz większe archiwum, jeśli chcesz mieć posty i komentarze.
own-data-get-wait = Przygotowanie pliku może potrwać dzień lub dłużej. Potem wybierz tu plik ZIP, taki, jaki przyszedł.
own-data-used-title = LinkedIn podaje, że używa takich danych
own-data-not-used-title = LinkedIn podaje, że nie używa takich danych
own-data-kind = Rodzaj danych
own-data-count = Liczba
own-data-days = Od i do
own-data-from-to = od { $first } do { $last }
own-data-missing = Nie ma w tym pliku
own-data-mind-title = Co znaczą te liczby
own-data-limits = Te liczby pokazują, co masz. Nie pokazują, czego użyto.
own-data-missing-text = „Nie ma w tym pliku” nie znaczy, że nie ma wcale. Małe archiwum pomija wiele rodzajów.
own-data-groups = LinkedIn wymienia wiadomości w grupach jako używane. Z tego pliku nie da się ich policzyć.
own-data-mapping = To, który plik zawiera który rodzaj, jest naszym odczytem. LinkedIn nie publikuje takiej listy.
own-data-unrecognised = Te pliki nie wyglądają tak, jak je znamy. Nie policzyliśmy ich:
own-data-keep-text = Możesz zachować te liczby w swoim zapisie. Zostają tylko liczby i dni.
own-data-keep = Zachowaj liczby
own-data-discard = Nie zachowuj
own-data-kept = Liczby są w Twoim zapisie.
