### Settings.

settings-title = Settings
settings-language = Language
settings-language-system = As on this computer ({ $language })
settings-colours = Colours
settings-colours-system = As on this computer
settings-colours-light = Light
settings-colours-dark = Dark
settings-colours-contrast = More contrast
settings-text-size = Text size
settings-text-size-100 = Normal (100%)
settings-text-size-125 = A little larger (125%)
settings-text-size-150 = Larger (150%)
settings-text-size-175 = Much larger (175%)
settings-text-size-200 = Twice as large (200%)
settings-movement = Movement
settings-less-movement = Less movement
settings-less-movement-hint = Nothing on the screen moves by itself.
settings-sign-in = Sign-in
settings-stay = Stay signed in to LinkedIn in the app’s window
settings-stay-hint = If you do not tick this, the app forgets the sign-in when you close it.
settings-forget = Forget the sign-in now
settings-forgotten = The app’s window is signed out and keeps nothing.
settings-saved = Saved.
settings-seal = The seal of your record
settings-seal-text = Each record is sealed with a key, so that changes can be found later.
settings-seal-keychain = The key is in your computer’s keychain.
settings-seal-no-keychain = This computer has no keychain that answers. Your records are kept, but they are not sealed.
settings-seal-locked = Your computer’s keychain is locked or does not answer. Your records are kept. Unlock it before you save a file, and the file is sealed.
settings-seal-refused = Your computer’s keychain said no. Your records are kept, but they are not sealed.
settings-seal-key-missing = The key that sealed your record is not there any more. New records are kept, but this seal cannot go on.
settings-new-key-text = If the old key is lost for good, you can make a new one. The record will say so. Records sealed before stay as they are.
settings-new-key = Make a new key
settings-new-key-done = There is a new key. The record says that the old one is lost.
settings-seal-pending = The key is made when your first record is saved.
settings-fingerprint = Fingerprint of the key
settings-practice = Practice
settings-practice-text = Try everything on a pretend site. Nothing real will change.
settings-practice-open = Go to practice
settings-version = Default Off, version { $version }

# The picture kept with each reading
settings-picture = Picture of the page
settings-picture-whole = Keep a picture of the whole page
settings-picture-whole-hint = Otherwise the picture shows what you can see in the window. A whole page can show more of your account.

language-unchecked = This translation has not been checked by a person.
language-unchecked-help = A word that reads wrong can be reported where this app is kept. The files with the app’s words are public there, so anyone can suggest a better one.

# Changing a key that is not lost
settings-change-key = Change the key
settings-change-key-why = You need this only if you think that someone else could use your key. Perhaps you gave away or sold this computer, or someone knew your password.
settings-change-key-what = The record notes the change, and both keys sign that note. Then the old key is removed from your keychain. Files that you saved before can still be checked.
settings-change-key-fingerprint = The fingerprint changes. If you gave the old one to someone, give them the new one too.
settings-change-key-open = About changing the key
settings-change-key-done = The key was changed. The record notes it under both keys.

# Reminders
reminder-title = Reminders
reminder-text = A setting can change. A reminder asks you to look again.
reminder-month = Every month
reminder-quarter = Every 3 months
reminder-never = Never
reminder-next = The next one is on { $date }.
reminder-no-look = Its day is set after your first look.
reminder-in-app = The reminder always shows in the app. While the app is closed, nothing happens, unless you tick this.
reminder-notification = Also show it when I sign in to this computer
reminder-notification-hint = The app then starts for a moment, looks at the date, shows a note and ends. It does not go online or open your record.
reminder-notification-none = On this system the app cannot show it while it is closed.
reminder-ask = Would you like a reminder to look again?
reminder-choose = Set a reminder
reminder-no = No reminder
reminder-me = Remind me to look again
reminder-done = Go to Home
reminder-due = It is time to look again
reminder-due-text = You asked to be reminded. Your last look was some time ago.

# The passphrase lock
lock-heading = Passphrase lock
lock-does = With a lock, the app shows nothing before you type your passphrase. The key that seals your record is locked up with it.
lock-does-not = The lock is a door, not a safe. It does not encrypt your record. Someone who can read your files can read it without this app.
lock-lost = Nobody can find out a forgotten passphrase for you. We cannot either.
lock-is-set = There is a lock now.
lock-set = Set a lock
lock-change = Change or remove the lock
lock-now = Lock now
lock-current = Your passphrase now
lock-new = New passphrase
lock-new-hint = At least 8 characters. Some words in a row are easy to keep in mind. You can paste it.
lock-again = The new passphrase once more
lock-show = Show what I type
lock-save = Save the new passphrase
lock-remove = Remove the lock
lock-remove-hint = To remove the lock, only your passphrase of now is needed.
lock-set-done = The lock is set.
lock-changed = The new passphrase is saved.
lock-removed = The lock is removed.
lock-empty = Type your passphrase
lock-too-short = A passphrase needs 8 characters or more
lock-differ = The two passphrases are not the same
lock-title = Default Off is locked
lock-lead = Type your passphrase to open it.
lock-passphrase = Passphrase
lock-unlock = Open
lock-forgotten = I forgot my passphrase
lock-forgotten-files = Your files are still on this computer, as they were. The lock does not encrypt them. They are in folders with this name:
lock-forgotten-again = To use the app again without the passphrase, delete everything in it and begin anew. To keep the record, copy these folders first.

# Where the files are
files-title = Where your files are
files-text = Your files are in these folders on this computer.
files-records = Your record and its pictures
files-copies = Copies that you save
files-settings = Settings
files-log = Technical log
files-open = Open the folder
files-not-yet = Not there yet.

# The technical log
log-title = Technical log
log-lead = The app notes here when something goes wrong in it. The log stays on this computer. The app never sends it.
log-open = See the technical log
log-out = Names of folders, e-mail addresses and network addresses are taken out before a line is written.
log-empty = The log is empty. The app noted no fault.
log-lines = The whole log
log-delete = Delete the log
log-deleted = The log is deleted.

# Deleting everything
delete-heading = Delete everything
delete-text = You can remove all that this app keeps on this computer.
delete-open = See what is deleted
delete-title = Delete everything?
delete-lead = You can look at the list first. Nothing is deleted yet.
delete-goes = What goes
delete-records = { $count ->
    [0] You have no records yet
    [one] Your { $number } record, with its pictures
   *[other] Your { $number } records, with their pictures
}
delete-records-unknown = All your records, with their pictures
delete-objection = Your objection: its dates, letters and answers in this app
delete-key = The key that seals your record
delete-sign-in = The LinkedIn sign-in, if the app keeps one
delete-settings = Your settings, the reminder, the lock, the technical log and all of practice
delete-stays = What stays
delete-stays-linkedin = Your account and your setting at LinkedIn stay as they are.
delete-stays-copies = Copies and calendar files that you saved stay where you put them.
delete-stays-sent = What you sent to LinkedIn or to others stays there.
delete-stays-backups = Backups of your computer may still hold older files.
delete-save-text = A copy keeps the record for you. Anyone can check it later, even without this app.
delete-save = Save a copy first
delete-warning = Deleting cannot be undone. We cannot bring anything back.
delete-busy = Deleting. This takes a moment.
delete-now = Delete everything
delete-keep = Keep everything
deleted-title = Everything is deleted
deleted-lead = Your records, the key, the sign-in and the settings are gone from this computer.
deleted-title-remains = Almost everything is deleted
deleted-remains = This is still there:
deleted-remains-key = The key, in your computer’s keychain. Its entry has this name:
deleted-remains-folder = A folder, or something in it:
deleted-remains-autostart = The file that starts the app when you sign in:
deleted-remains-next = You can delete it by hand.
deleted-copies = Copies that you saved stay. The last one went to this folder:
deleted-close = Close the app
deleted-again = Start again
settings-change-key-given = The fingerprint is a new one now. If you gave the old one to someone, give them this one too.
