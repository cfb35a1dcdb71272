### The menu, the desktop entry, the reminder.

menu-file = Plik
menu-go = Idź do
menu-view = Widok
menu-help = Pomoc
menu-save-record = Zapisz kopię zapisów
menu-verify-file = Sprawdź zapisany plik
menu-lock-now = Zablokuj teraz
menu-quit = Zamknij aplikację
menu-back = Wstecz
menu-home = Start
menu-check = Sprawdź ustawienie
menu-records = Zapisy
menu-follow-up = Dalsze kroki w sprawie sprzeciwu
menu-settings = Preferencje
menu-next-pane = Następna część okna
menu-previous-pane = Poprzednia część
menu-text-larger = Większy tekst
menu-text-smaller = Mniejszy tekst
menu-text-normal = Zwykły tekst
menu-colours-system = Kolory jak na tym komputerze
menu-colours-light = Jasne kolory
menu-colours-dark = Ciemne kolory
menu-colours-contrast = Większy kontrast
menu-help-page = Strona pomocy
menu-how-it-works = Jak to działa
menu-show-around = Oprowadź mnie
menu-technical-log = Dziennik techniczny

desktop-name = Default Off
desktop-generic-name = Kontrola prywatności
desktop-comment = Sprawdza jedno ustawienie LinkedIn i prowadzi zapis. Nie jest częścią LinkedIn
desktop-keywords = LinkedIn;AI;SI;trenowanie;prywatność;sprzeciw;zapis;

autostart-comment = Pokazuje przypomnienie Default Off, gdy nadejdzie jego dzień
notification-title = Czas znów spojrzeć
notification-text = To przypomnienie na Twoją prośbę. Otwórz Default Off i spójrz na ustawienie.

# Titles of the file dialogs
dialog-picture = Wybierz obraz
dialog-page = Wybierz zapisaną stronę
dialog-mail = Wybierz e-mail
dialog-data-export = Wybierz plik z LinkedIn
dialog-bundle = Wybierz zapisany plik
dialog-folder = Wybierz folder
dialog-problem-report = Zapisz raport o problemie
