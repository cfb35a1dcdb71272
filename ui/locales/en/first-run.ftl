### The three first screens.

first-run-step = { $number } of 3
first-run-skip = Skip this
first-run-welcome-title = Check one LinkedIn setting
first-run-welcome-lead = LinkedIn has a setting called “Data for Generative AI Improvement”. In most places it is on unless you turn it off.
first-run-drawing = Our drawing of the setting. It is not your own setting.
first-run-welcome-what = It controls whether your posts and profile can help train AI that makes content.
first-run-welcome-how = This app helps you look at that setting. It helps you change it if you want to. And it keeps a record for you.
first-run-welcome-nothing = Nothing is sent anywhere until you say so.
first-run-menus = Help and Settings open after these three pages, or when you skip them.
first-run-data-title = What this app does with your data
first-run-data-here = Your records stay on this computer.
first-run-data-nothing = We do not collect anything about you. There is no account, no tracking and no ads.
first-run-data-online = The app goes online only when you press a button that says so. It then talks to LinkedIn and to no one else, unless you ask for a time stamp or a check of an e-mail.
first-run-begin-title = How would you like to begin?
first-run-begin-lead = You can stop at any time, and you will not lose your place.
first-run-begin-practice = Practise first
first-run-begin-practice-hint = You try everything on a pretend site. Nothing real will change.
first-run-begin-now = Start now
first-run-begin-now-hint = You begin with your own setting. It takes about two minutes.

# A third way to begin
first-run-begin-around-hint = Five short stops on a pretend site. Then you decide how to go on.
