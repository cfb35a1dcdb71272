### Home: the state in words, and the five tasks.

home-title = Your LinkedIn AI setting
home-tasks = What you can do
home-not-checked = Not checked yet
home-not-checked-text = Checking takes about two minutes. You will need to sign in to LinkedIn.
home-on = The setting is on
home-off = The setting is off
home-off-not-sure = The switch showed Off
home-off-unconfirmed = Not confirmed yet. Reload the page and look again, so that we can be sure.
home-on-imported = A saved page shows that the setting was on
home-off-imported = A saved page shows that the setting was off
home-off-told = You told us that the setting is off
home-on-told = You told us that the setting is on
home-locked = The switch cannot be changed in this account.
home-stale = You last checked more than 90 days ago.
home-record = Record { $number }
home-check = Check my setting
home-check-again = Check again
home-choices = See your choices
home-confirm = Look again to be sure
home-save = Save a copy
home-go-on = Go on where you were

home-try-signed-out = The last look did not work: you were signed out.
home-try-challenge = The last look did not work: LinkedIn wanted to check that it’s you.
home-try-restricted = The last look did not work: LinkedIn says that the account is restricted.
home-try-page-problem = The last look did not work: the page did not load as it has to.
home-try-not-shown = The last look did not find the setting on the page.
home-try-cannot-tell = The last look could not tell if the setting is on or off.
home-try-keeps = What you see here is from the look before.

home-drift-title = This changed since last time
home-drift-off = Off was seen on { $date } at { $time }.
home-drift-on = On was seen on { $date } at { $time }.
home-drift-off-record = See the record of Off
home-drift-on-record = See the record of On

home-due-title = Answer due by { $date }
home-due-ask-title = Ask again after { $date }
home-due-left = { $count ->
    [0] That is today.
    [one] That is in { $days } day.
   *[other] That is in { $days } days.
}
home-due-late = { $count ->
    [one] That was { $days } day ago.
   *[other] That was { $days } days ago.
}
home-due-wait-title = Wait until { $date }
home-due-see = See your objection
home-due-follow = Follow it up

home-task-understand = Understand the setting
home-task-understand-hint = What it covers, and what switching it off does not do
home-task-check = Check the setting
home-task-check-hint = Look at the one switch, in this app or in your browser
home-task-choose = Make your choice
home-task-choose-hint = Turn it off or leave it on
home-task-object = Send an objection
home-task-object-hint = For uses that the switch does not cover. Optional
home-task-save = Save your record
home-task-save-hint = One file that others can check if you give it to them
home-status-not-started = Not started
home-status-in-progress = In progress
home-status-done = Done
home-status-not-needed = Not needed
home-status-cannot-start-yet = Cannot start yet

home-practise = Try it first on a pretend site
home-practice-other = Choose another practice
home-verify = Check a saved file
home-records = { $count ->
    [0] No records yet
    [one] { $number } record on this computer
   *[other] { $number } records on this computer
}
home-seal-keychain = Sealed with a key in your computer’s keychain
home-seal-no-keychain = Not sealed: this computer has no keychain that answers
home-seal-locked = Not sealed: your computer’s keychain is locked or does not answer
home-seal-refused = Not sealed: your computer’s keychain said no
home-seal-key-missing = The key that sealed your record is gone
home-seal-pending = The seal is made with your first record

# On after off
drift-open = See what can be behind this
drift-title = The setting was off. Now it is on
drift-lead = This changed between two looks. There can be several reasons.
drift-seen = What was seen
drift-why = What can be behind this
drift-why-you = You may have turned it on again yourself.
drift-why-device = It may have been changed in another browser, or on your phone.
drift-why-someone = Someone else who can use your account may have changed it.
drift-why-linkedin = LinkedIn may have changed how the setting works, or reset it.
drift-why-unknown = The app cannot tell which of these it was. It only knows what was seen, and when.
drift-next = What you can do
drift-next-choose = You can turn it off again or leave it on. Both are fine.
drift-next-password = If you think that someone else used your account, change your LinkedIn password.
drift-next-save = Both looks are in your record. A copy shows them with their times.
drift-none-title = Nothing changed
drift-none = The app has not seen the setting go from off to on.
