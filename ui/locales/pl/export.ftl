### Saving a copy: check what goes in, save, and see that the file is intact.

export-title = Zapisz kopię swoich zapisów
export-lead = Umieszczamy Twoje zapisy w jednym pliku. Możesz go czytać, wydrukować albo przekazać zaufanej osobie.
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
export-private = Zapisy mogą podawać Twój kraj. Jeśli odnotowano sprzeciw, jest w nich także jego tekst, z Twoim nazwiskiem i adresem e-mail.
export-private-pictures = Obrazy mogą pokazywać Twoje nazwisko lub zdjęcie. Obejrzyj je, zanim udostępnisz plik.
export-practice = To jest ćwiczenie. Plik ma słowo PRACTICE (ćwiczenie) w nazwie i na każdej stronie. Nie dowodzi niczego o prawdziwym koncie.
export-save = Zapisz plik
export-saving = Zapisywanie i sprawdzanie pliku.

export-done-title = Zapisano
export-done-name = Zapisano jako
export-done-name-practice = Plik z ćwiczenia, zapisano jako
export-done-folder = Folder: { $folder }
export-done-intact = Nienaruszony. Otworzyliśmy zapisany plik ponownie i sprawdziliśmy każdą część.
export-done-changed = Zapisany plik nie jest taki, jak go zapisaliśmy. Zapisz go jeszcze raz, w innym folderze.
export-done-unreadable = Nie udało się ponownie odczytać zapisanego pliku. Zapisz go jeszcze raz, w innym folderze.
export-done-code-title = Krótki kod
export-done-code-text = Zanotuj ten kod. Każdy może nim sprawdzić, czy plik nie został zmieniony.
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
