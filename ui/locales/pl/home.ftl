### Home: the state in words, and the five tasks.

home-title = Twoje ustawienie AI w LinkedIn
home-tasks = Co możesz zrobić
home-not-checked = Jeszcze nie sprawdzono
home-not-checked-text = Sprawdzenie zajmuje około dwóch minut. Trzeba będzie zalogować się do LinkedIn.
home-on = Ustawienie jest włączone
home-off = Ustawienie jest wyłączone
home-off-not-sure = Przełącznik pokazał „Wyłączone”
home-off-unconfirmed = Jeszcze nie potwierdzono. Wczytaj stronę ponownie i spójrz jeszcze raz, abyśmy mieli pewność.
home-on-imported = Zapisana strona pokazuje, że ustawienie było włączone
home-off-imported = Zapisana strona pokazuje, że ustawienie było wyłączone
home-off-told = Według Twojej odpowiedzi ustawienie jest wyłączone
home-on-told = Według Twojej odpowiedzi ustawienie jest włączone
home-locked = Na tym koncie przełącznika nie można zmienić.
home-stale = Ostatnie sprawdzenie było ponad 90 dni temu.
home-record = Zapis { $number }
home-check = Sprawdź moje ustawienie
home-check-again = Sprawdź ponownie
home-choices = Zobacz możliwości
home-confirm = Spójrz jeszcze raz dla pewności
home-save = Zapisz kopię
home-go-on = Wróć do przerwanego miejsca

home-try-signed-out = Ostatnie sprawdzenie się nie udało: konto było wylogowane.
home-try-challenge = Ostatnie sprawdzenie się nie udało: LinkedIn chciał sprawdzić, czy to Ty.
home-try-restricted = Ostatnie sprawdzenie się nie udało: LinkedIn mówi, że konto jest ograniczone.
home-try-page-problem = Ostatnie sprawdzenie się nie udało: strona nie wczytała się prawidłowo.
home-try-not-shown = Ostatnie sprawdzenie nie znalazło ustawienia na stronie.
home-try-cannot-tell = Podczas ostatniego sprawdzenia nie udało się stwierdzić, czy ustawienie jest włączone, czy wyłączone.
home-try-keeps = To, co tu widać, pochodzi z wcześniejszego sprawdzenia.

home-drift-title = To się zmieniło od ostatniego razu
home-drift-off = „Wyłączone” widziano { $date } o { $time }.
home-drift-on = „Włączone” widziano { $date } o { $time }.
home-drift-off-record = Zobacz zapis ze stanem „Wyłączone”
home-drift-on-record = Zobacz zapis ze stanem „Włączone”

home-due-title = Termin odpowiedzi: do { $date }
home-due-ask-title = Zapytaj ponownie po { $date }
home-due-left = { $count ->
    [0] To dziś.
    [one] To za { $days } dzień.
    [few] To za { $days } dni.
    [many] To za { $days } dni.
   *[other] To za { $days } dnia.
}
home-due-late = { $count ->
    [one] To było { $days } dzień temu.
    [few] To było { $days } dni temu.
    [many] To było { $days } dni temu.
   *[other] To było { $days } dnia temu.
}
home-due-wait-title = Poczekaj do { $date }
home-due-see = Zobacz swój sprzeciw
home-due-follow = Zobacz dalsze kroki

home-task-understand = Poznaj ustawienie
home-task-understand-hint = Co obejmuje i czego wyłączenie nie robi
home-task-check = Sprawdź ustawienie
home-task-check-hint = Spójrz na ten jeden przełącznik, w aplikacji lub w przeglądarce
home-task-choose = Dokonaj wyboru
home-task-choose-hint = Wyłącz je albo zostaw włączone
home-task-object = Wyślij sprzeciw
home-task-object-hint = Dla zastosowań, których przełącznik nie obejmuje. Opcjonalnie
home-task-save = Zapisz kopię zapisów
home-task-save-hint = Jeden plik, który inni mogą sprawdzić, jeśli im go dasz
home-status-not-started = Nie rozpoczęto
home-status-in-progress = W toku
home-status-done = Gotowe
home-status-not-needed = Niepotrzebne
home-status-cannot-start-yet = Jeszcze nie można zacząć

home-practise = Najpierw wypróbuj na fikcyjnej stronie
home-practice-other = Wybierz inne ćwiczenie
home-verify = Sprawdź zapisany plik
home-records = { $count ->
    [0] Jeszcze nie ma zapisów
    [one] { $number } zapis na tym komputerze
    [few] { $number } zapisy na tym komputerze
    [many] { $number } zapisów na tym komputerze
   *[other] { $number } zapisu na tym komputerze
}
home-seal-keychain = Opieczętowano kluczem z pęku kluczy komputera
home-seal-no-keychain = Bez pieczęci: na tym komputerze nie odpowiada żaden pęk kluczy
home-seal-locked = Bez pieczęci: pęk kluczy komputera jest zablokowany lub nie odpowiada
home-seal-refused = Bez pieczęci: pęk kluczy komputera odmówił
home-seal-key-missing = Nie ma już klucza, którym opieczętowano rejestr
home-seal-pending = Pieczęć powstanie z pierwszym zapisem

drift-open = Zobacz, co może za tym stać
drift-title = Ustawienie było wyłączone. Teraz jest włączone
drift-lead = To się zmieniło między dwoma sprawdzeniami. Powodów może być kilka.
drift-seen = Co było widać
drift-why = Co może za tym stać
drift-why-you = Być może to Twoja zmiana: ponowne włączenie.
drift-why-device = Być może zmieniono je w innej przeglądarce albo w telefonie.
drift-why-someone = Być może zmienił je ktoś inny, kto może używać Twojego konta.
drift-why-linkedin = Być może LinkedIn zmienił działanie ustawienia albo je przywrócił.
drift-why-unknown = Aplikacja nie wie, co z tego się stało. Wie tylko, co było widać i kiedy.
drift-next = Co możesz zrobić
drift-next-choose = Możesz je znów wyłączyć albo zostawić włączone. Oba wybory są dobre.
drift-next-password = Jeśli myślisz, że ktoś inny używał Twojego konta, zmień hasło do LinkedIn.
drift-next-save = Oba sprawdzenia są w zapisach. Kopia pokazuje je wraz z godziną.
drift-none-title = Nic się nie zmieniło
drift-none = Aplikacja nie zauważyła, by ustawienie przeszło z wyłączonego na włączone.
