### The three first screens.

first-run-step = { $number } z 3
first-run-skip = Pomiń
first-run-welcome-title = Sprawdź jedno ustawienie LinkedIn
first-run-welcome-lead = LinkedIn ma ustawienie o nazwie „Data for Generative AI Improvement”. W większości miejsc jest ono włączone, dopóki się go nie wyłączy.
first-run-drawing = Nasz rysunek ustawienia. To nie jest Twoje ustawienie.
first-run-welcome-what = Decyduje ono, czy Twoje posty i profil mogą pomagać w trenowaniu AI, która tworzy treści.
first-run-welcome-how = Ta aplikacja pomaga obejrzeć to ustawienie. Pomaga je zmienić, jeśli chcesz. I prowadzi dla Ciebie zapis.
first-run-welcome-nothing = Nic nie jest nigdzie wysyłane, dopóki o tym nie zdecydujesz.
first-run-menus = Pomoc i ustawienia otworzą się po tych trzech stronach albo po ich pominięciu.
first-run-data-title = Co ta aplikacja robi z Twoimi danymi
first-run-data-here = Twoje zapisy pozostają na tym komputerze.
first-run-data-nothing = Nie zbieramy o Tobie niczego. Nie ma konta, śledzenia ani reklam.
first-run-data-online = Aplikacja łączy się z internetem tylko wtedy, gdy naciśniesz przycisk, który o tym mówi. Łączy się wtedy z LinkedIn i z nikim innym, chyba że poprosisz o znacznik czasu albo o sprawdzenie e-maila.
first-run-begin-title = Jak chcesz zacząć?
first-run-begin-lead = Możesz przerwać w każdej chwili i wrócić w to samo miejsce.
first-run-begin-practice = Najpierw poćwicz
first-run-begin-practice-hint = Wszystko wypróbujesz na fikcyjnej stronie. Nic prawdziwego się nie zmieni.
first-run-begin-now = Zacznij teraz
first-run-begin-now-hint = Zaczniesz od własnego ustawienia. To zajmuje około dwóch minut.

first-run-begin-around-hint = Pięć krótkich przystanków na fikcyjnej stronie. Potem decydujesz, co dalej.
