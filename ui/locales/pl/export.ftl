### Saving a copy: check what goes in, save, and see that the file is intact.

export-title = Zapisz kopię swoich zapisów
export-lead = Umieszczamy Twoje zapisy w jednym pliku ZIP. Otwórz go: report.html w środku służy do czytania i druku. Plik możesz przekazać zaufanej osobie.
export-yours = Ten plik jest dla Ciebie. Ty decydujesz, kto go zobaczy.
export-empty-text = Najpierw sprawdź ustawienie. Potem możesz zapisać kopię wyniku.
export-empty-check = Sprawdź moje ustawienie
export-check-title = Sprawdź przed zapisaniem
export-records =
    { $count ->
        [one] { $shown } zapis
        [few] { $shown } zapisy
        [many] { $shown } zapisów
       *[other] { $shown } zapisu
    }
export-pictures =
    { $count ->
        [0] Brak obrazów
        [one] { $shown } obraz
        [few] { $shown } obrazy
        [many] { $shown } obrazów
       *[other] { $shown } obrazu
    }
export-row-records = Zapisy
export-row-pictures = Obrazy
export-row-report = Strona do czytania lub druku
export-row-report-value = Tak, dla każdej przeglądarki
export-row-seal = Pieczęć
export-sealed = Opieczętowano kluczem tego komputera
export-unsealed = Bez pieczęci. Ten komputer nie ma dostępnego klucza. Zapisy są nadal ze sobą powiązane.
export-row-file = Nazwa pliku
export-row-folder = Folder
export-change-folder = Wybierz inny folder
export-private = Zapisy mogą podawać Twój kraj i strefę czasową tego komputera.
export-private-pictures = Obrazy mogą pokazywać Twoje nazwisko lub zdjęcie. Obejrzyj je, zanim udostępnisz plik.
export-practice = To jest ćwiczenie. Plik ma słowo PRACTICE (ćwiczenie) w nazwie i na każdej stronie. Nie dowodzi niczego o prawdziwym koncie.
export-save = Zapisz plik
export-saving = Zapisywanie i sprawdzanie pliku.
export-saving-files = Zapisane pliki: { $done } z { $total }.
export-cancel = Przerwij zapisywanie

export-done-title = Zapisano
export-done-name = Zapisano jako
export-done-name-practice = Plik z ćwiczenia, zapisano jako
export-done-folder = Folder: { $folder }
export-done-open = Otwórz plik ZIP. W jego folderze „data” jest report.html, do czytania i druku.
export-done-intact = Nienaruszony. Otworzyliśmy zapisany plik ponownie i sprawdziliśmy każdą część.
export-done-changed = Zapisany plik nie jest taki, jak go zapisaliśmy. Zapisz go jeszcze raz, w innym folderze.
export-done-unreadable = Nie udało się ponownie odczytać zapisanego pliku. Zapisz go jeszcze raz, w innym folderze.
export-done-code-title = Krótki kod
export-done-code-text = Zanotuj ten kod i trzymaj go osobno od pliku. „Sprawdź zapisany plik” pokazuje kod pliku, aby można było porównać oba kody.
export-done-code-label = Krótki kod pliku
export-done-sha-title = Cały odcisk, dla specjalistów
export-done-sha-label = SHA-256 pliku
export-done-size = Rozmiar: { $size }
export-done-size-bytes = { $size } B
export-done-size-kilobytes = { $size } kB
export-done-size-megabytes = { $size } MB
export-done-next-title = Co możesz teraz zrobić
export-done-verify = Sprawdź ten plik
export-done-again = Zapisz kolejną kopię
export-done-home = Przejdź na start
export-done-limit = Plik pokazuje, co i kiedy pokazała Ci strona. Nie dowodzi, co LinkedIn zrobił z Twoimi danymi.
export-choose-title = Co trafi do pliku
export-scope = Które zapisy
export-scope-hint = Dotyczy to zapisów. Obrazy, pisma, notatki i e-maile wybierasz niżej.
export-scope-all = Wszystkie zapisy
export-scope-since = Zapisy od wybranego dnia
export-scope-picked = Zapisy wybrane przeze mnie
export-since = Pierwszy dzień
export-since-hint = Na przykład 2026-11-22
export-since-missing = Podaj dzień, na przykład 2026-11-22.
export-pick = Wybierz zapisy
export-pick-none = Wybierz co najmniej jeden zapis.
export-parts = Co jeszcze dołączyć
export-parts-pictures = Dołącz moje obrazy
export-parts-personal = Dołącz moje pisma, notatki i e-maile
export-parts-personal-hint = Mogą zawierać Twoje nazwisko, adres i e-mail. Bez zaznaczenia nie trafią do pliku.
export-row-withheld = Nie trafi do pliku
export-withheld-records =
    { $count ->
        [one] { $shown } zapis. W pliku jest tylko jego odcisk.
        [few] { $shown } zapisy. W pliku są tylko ich odciski.
        [many] { $shown } zapisów. W pliku są tylko ich odciski.
       *[other] { $shown } zapisu. W pliku są tylko ich odciski.
    }
export-withheld-pictures =
    { $count ->
        [one] { $shown } obraz
        [few] { $shown } obrazy
        [many] { $shown } obrazów
       *[other] { $shown } obrazu
    }
export-withheld-personal =
    { $count ->
        [one] { $shown } pismo, notatka lub e-mail
        [few] { $shown } pisma, notatki lub e-maile
        [many] { $shown } pism, notatek lub e-maili
       *[other] { $shown } pisma, notatki lub e-maila
    }
export-withheld-nothing = Nic
export-withheld-still = Plik można nadal sprawdzić w całości. Z tego, co pominięto, zawiera tylko odcisk i nic do czytania.
export-personal-in = Pisma, notatki i e-maile są w pliku. Mogą zawierać Twoje nazwisko, adres i e-mail.
export-stamp-title = Znacznik czasu, jeśli go chcesz
export-stamp-text = Ktoś z zewnątrz może potwierdzić, że w pewnej chwili zapisy były właśnie takie. Ty wybierasz kto.
export-stamp-go = Przeczytaj o znacznikach czasu
stamp-title = Znaczniki czasu
stamp-lead = Dzięki znacznikowi czasu ktoś z zewnątrz potwierdza, że w pewnej chwili zapisy były właśnie takie.
stamp-why = Zegar komputera może się mylić. Znacznik czasu od niego nie zależy.
stamp-optional = Nie jest on konieczny. Zapisy są przechowywane i można je sprawdzić także bez niego.
stamp-empty = Nie ma jeszcze czego oznaczyć. Najpierw sprawdź ustawienie.
stamp-address = Adres usługi znaczników czasu
stamp-address-hint = Zaczyna się od https:// lub http://. Zapytaj prawnika lub organ, której usłudze ufają.
stamp-address-fault = Podaj adres w internecie, który zaczyna się od https:// lub http:// i nie zawiera nazwy użytkownika ani portu.
stamp-plan = Pokaż, co zostałoby wysłane
stamp-leaves-title = Co opuszcza komputer
stamp-leaves-bytes = Te 32 bajty i losowa liczba, aby rozpoznać odpowiedź:
stamp-leaves-label = 32 bajty
stamp-leaves-covers =
    { $count ->
        [one] To odcisk { $shown } Twojego zapisu. Nikt nie odczyta z niego zapisu.
        [few] To odcisk { $shown } Twoich zapisów. Nikt nie odczyta z niego zapisów.
        [many] To odcisk { $shown } Twoich zapisów. Nikt nie odczyta z niego zapisów.
       *[other] To odcisk { $shown } Twojego zapisu. Nikt nie odczyta z niego zapisów.
    }
stamp-leaves-to = Trafiają do { $host }.
stamp-learns-title = Kto się czego dowie
stamp-learns-service = Usługa dowie się o Twoim adresie internetowym, czasie i 32 bajtach.
stamp-learns-network = Sieć dowie się o połączeniu z { $host }.
stamp-learns-linkedin = LinkedIn nie dowie się niczego.
stamp-ask = Poproś o znacznik czasu
stamp-other = Użyj innego adresu
stamp-asking = Trwa wysyłanie prośby. Możesz robić coś innego. Nic nie czeka na odpowiedź.
stamp-pending-title = Jeszcze nie oznaczono
stamp-pending-not-asked = Prośba do usługi nie dotarła do końca.
stamp-pending-offline = Nie udało się połączyć z usługą. Być może nie ma internetu.
stamp-pending-too-slow = Usługa nie odpowiedziała w ciągu 10 sekund.
stamp-pending-refused = Usługa odpowiedziała błędem.
stamp-pending-bad-certificate = Usługa nie mogła dowieść, kim jest, więc nic nie wysłaliśmy.
stamp-pending-at = Adres: { $address }
stamp-again = Spróbuj ponownie
stamp-drop = Zrezygnuj
stamp-kept-title = Twoje znaczniki czasu
stamp-kept-none = Jeszcze ich nie ma.
stamp-kept-time = Usługa podaje { $time }.
stamp-kept-covers =
    { $count ->
        [one] Obejmuje { $shown } zapis.
        [few] Obejmuje pierwsze { $shown } zapisy.
        [many] Obejmuje pierwszych { $shown } zapisów.
       *[other] Obejmuje pierwszych { $shown } zapisu.
    }
stamp-kept-from = Od { $address }
stamp-kept-valid = Dotyczy tych zapisów, a jego podpis się zgadza. Kim jest usługa, trzeba ocenić samodzielnie.
stamp-kept-not-valid = To nie jest to, o co prosiliśmy. Zachowano go tak, jak przyszedł.
stamp-kept-not-checked = Nie udało się go tu sprawdzić. Zachowano go tak, jak przyszedł. Być może odczytają go inne narzędzia.
stamp-kept-open = Otwórz zapis { $number }

# A PDF too
export-parts-pdf = Zapisz też PDF
export-parts-pdf-hint = Ten sam raport w jednym pliku, do druku albo do wysłania tam, gdzie nie przyjmują plików ZIP.
export-done-pdf = PDF obok: { $file }

# Single pictures of a saved copy
export-pictures-title = Wybierz dla pojedynczych obrazów
export-pictures-lead = Możesz pominąć obraz albo zaczernić jego części. Twój własny rejestr zachowuje cały obraz.
export-pictures-none = Te zapisy nie mają obrazów.
export-picture-label = Obraz z zapisu { $number }
export-picture-alt = Obraz zachowany z zapisem { $number }
export-picture-before-edit = To obraz sprzed zaczernienia lub przycięcia. Zostaje pominięty, chyba że go dołączysz.
export-picture-how = Jak go dołączyć
export-picture-whole = Tak jak jest
export-picture-blacked = Z zaczernionymi częściami
export-picture-out = Pominięty
export-picture-box-first = Narysuj ramkę na obrazie z zapisu { $number } albo wybierz dla niego coś innego.
export-picture-preview = Tak pokaże to plik:
export-picture-preview-alt = Obraz z zapisu { $number } z czarnymi ramkami, tak jak pokaże go plik
picture-edit-black-file = Narysuj ramkę na tym, co prywatne, na przykład na swoim nazwisku. W pliku będzie czarna.
export-pictures-more = Pokaż więcej obrazów
export-withheld-blacked =
    { $count ->
        [one] Zaczerniono części { $shown } obrazu
        [few] Zaczerniono części { $shown } obrazów
        [many] Zaczerniono części { $shown } obrazów
       *[other] Zaczerniono części { $shown } obrazu
    }
export-done-withheld = Czego nie ma w tym pliku:
export-done-withheld-nothing = Niczego nie pominięto. Są w nim wszystkie zapisy i wszystkie pliki.

# Time stamp services to pick from
stamp-pick = Która usługa
stamp-pick-first = Najpierw wybierz usługę.
stamp-pick-other = Inna usługa. Podam jej adres.
stamp-pick-note = Ta lista pochodzi z ogólnej wiedzy z listopada 2026 r. Nie wypróbowaliśmy tych usług. Adresy i warunki mogą się zmienić.
stamp-pick-qualified = Unia Europejska prowadzi listy usług, które jej prawo nazywa „kwalifikowanymi”. Nie czytaliśmy tych list. Dlatego żadnej usługi tak tu nie oznaczono.
stamp-offer-anyone = Mówi, że każdy może z niej korzystać bezpłatnie.
stamp-offer-signers = Jest dla osób, które podpisują programy lub dokumenty.
stamp-offer-members = Jest dla swoich członków, na przykład uczelni.
stamp-offer-own-platform = Jest dla twórców programów na jej własne urządzenia.
stamp-pick-uncertain = Tej jesteśmy mniej pewni.
stamp-pick-plain = Odpowiada bez szyfrowania.
stamp-learns-plain = Ta usługa odpowiada bez szyfrowania. Inni po drodze mogliby odczytać 32 bajty i odpowiedź. Nie mogą niepostrzeżenie zmienić odpowiedzi, bo jest podpisana.
