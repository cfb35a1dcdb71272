### The shell: names, states, dates, errors. Shared by every page.

app-name = Default Off
window-title = { $page } · Default Off
window-title-fault = Error: { $title }
places = Places in this app
place-home = Home
place-records = Records
place-help = Help
place-settings = Settings
skip = Skip to the content
loading = Opening your records
not-part = Default Off is not part of LinkedIn. LinkedIn has not approved it.

back = Back
continue = Continue
change = Change
copy = Copy
copied = Copied.
found-count =
    { $count ->
        [0] Nothing found
       *[other] { $found } found
    }
copy-by-hand = The text is marked. Press Ctrl and C to copy it.
important = Important:
characters-of = { $used } of { $limit } characters
fault-title = There is a problem
picture-fingerprint = Fingerprint (SHA-256):
source-line = { $publisher }: { $title }, { $date }.
source-checked = Last checked on { $date }.
yes = Yes
no = No

## Dates

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-long = { $day } { $month } { $year }
time-short = { $hour }:{ $minute }
moment-long = { $date } at { $time }
date-day = Day
date-month = Month
date-year = Year

## How we know

how-seen-by-app = Seen by this app
how-told-by-member = Told by you
how-imported = Imported
how-noted-by-app = Noted by this app
how-signed-by-sender = Signed by the sender
how-reference-text = Text in this app

## Whose word it is

kind-linkedin-says = LinkedIn says
kind-regulator = Fact: what a regulator said
kind-court-record = Fact: what the court record shows
kind-law = Fact: what the law says
kind-regulator-open = What a regulator said
kind-court-record-open = What the court record shows
kind-law-open = What the law says
kind-our-reading = Our own reading of the sources
kind-press = What others claim: press
kind-research = What others claim: research

## The switch and what a look came to

switch-on = On
switch-off = Off
switch-unknown = Not known
outcome-on = On
outcome-off = Off
outcome-not-shown = Not shown on the page
outcome-signed-out = Signed out
outcome-challenge = LinkedIn asked for a check
outcome-restricted = Account restricted
outcome-page-problem = The page did not work
outcome-cannot-tell = Could not tell

## Practice

practice-strip-name = Practice
practice-strip-title = You are practising.
practice-strip-text = This is a pretend site. Nothing here is real, and nothing leaves this computer. Practice records last until you end practice or close the app.
practice-end = End practice


## Errors of a command: what happened, and what to do next

problem-disk-full-what = Your disk is full, so we could not save this.
problem-disk-full-next = Free some space, then try again. Your earlier records are safe.
problem-read-only-what = We cannot write to the place where your records are, so we did not save this.
problem-read-only-next = Check that the disk is not set to “read only”, then try again. Your earlier records are safe.
problem-denied-what = Your computer did not let us save this.
problem-denied-next = Check that your user account may write to your own files, then try again.
problem-busy-what = Another copy of Default Off has your records open.
problem-busy-next = Close the other copy, then try again.
problem-record-unavailable-what = Your record cannot be opened right now, so nothing was saved.
problem-record-unavailable-next = Close the app and open it again. If that does not help, look at Help.
problem-site-not-open-what = The site’s window is not open.
problem-site-not-open-next = Open it again from “Check the setting”, then go on.
problem-site-busy-what = The app is still looking at the page.
problem-site-busy-next = Wait a moment, then try again.
problem-site-failed-what = We could not open the site’s window.
problem-site-failed-next = Try again, or use your own browser. Both ways are equally good.
problem-practice-failed-what = We could not start the pretend site.
problem-practice-failed-next = Close the app and open it again, then start practice once more.
problem-picture-unreadable-what = We could not read this file as a picture.
problem-picture-unreadable-next = Choose a PNG or JPEG picture.
problem-picture-too-large-what = This picture is too large.
problem-picture-too-large-next = Choose a smaller one, for example a picture of the window only.
problem-page-unreadable-what = This file is not a saved web page that we can read.
problem-page-unreadable-next = Save the page as HTML in your browser, then choose the file that ends in .html.
problem-mail-unreadable-what = This file is not an e-mail that we can read.
problem-mail-unreadable-next = Save the e-mail as a file that ends in .eml, then choose that file.
problem-mail-too-large-what = This e-mail is too large, or has too many parts.
problem-mail-too-large-next = Choose an e-mail of up to 4 MB.
problem-archive-unreadable-what = This file is not a whole ZIP file.
problem-archive-unreadable-next = Download it again, then choose it as it came.
problem-archive-encrypted-what = This ZIP file is locked with a password.
problem-archive-encrypted-next = Choose the file as LinkedIn gave it, without a password.
problem-archive-too-large-what = This ZIP file holds more than we read.
problem-archive-too-large-next = Nothing was counted. Choose a smaller archive.
problem-archive-ambiguous-what = Two files in this ZIP file have the same name.
problem-archive-ambiguous-next = We cannot tell which one counts. Download the file again, then choose it as it came.
problem-archive-unknown-what = We do not know any file in this ZIP file.
problem-archive-unknown-next = Choose the file with your data, as LinkedIn gave it.
problem-site-open-what = The LinkedIn window is open.
problem-site-open-next = Close it, then try again.
problem-file-unreadable-what = We could not read this file.
problem-file-unreadable-next = Check that the file is still there and that you may open it.
problem-nothing-chosen-what = No file was chosen.
problem-nothing-chosen-next = Choose a file, or drop one on this window.
problem-form-invalid-what = Something on this page needs another look.
problem-form-invalid-next = Check the answers, then go on.
problem-browser-failed-what = We could not open your browser.
problem-browser-failed-next = Copy the address and paste it into your browser.
problem-no-such-record-what = There is no record with this number.
problem-no-such-record-next = Go back to your records and choose one from the list.
problem-stopped-what = You stopped the saving. No file was left behind.
problem-stopped-next = Save again whenever you like.
problem-not-now-what = This step cannot be done yet.
problem-not-now-next = Go to Home. The list there shows what comes next.
problem-unexpected-what = Something went wrong that we did not expect.
problem-unexpected-next = Try again. What you saved before is safe.
problem-wrong-passphrase-what = This passphrase does not fit.
problem-wrong-passphrase-next = Check the keyboard and the capital letters, then try again. You can try as often as you like.
problem-passphrase-too-short-what = This passphrase is too short.
problem-passphrase-too-short-next = Choose one of 8 characters or more.
problem-lock-damaged-what = The file of the lock is damaged, so no passphrase can open it.
problem-lock-damaged-next = Your record is still there. Look at “I forgot my passphrase” for what you can do.
problem-keychain-no-answer-what = Your computer’s keychain does not answer, so the lock stays.
problem-keychain-no-answer-next = Unlock the keychain, then try again.
problem-folder-not-opened-what = We could not open this folder.
problem-folder-not-opened-next = Copy its path and open it in your file manager.

## Problems with a page of their own

trouble-record-set-aside-title = We kept your old records and started new ones
trouble-record-set-aside-text = Someone or something changed the record file outside this app. We kept that file as it is. A new one stands beside it.
trouble-record-set-aside-next = You can go on. Keep the old file if you may need it as evidence.
trouble-record-gone-title = Your earlier records are gone
trouble-record-gone-text = The record file is not there any more. We still had a note of its newest state. A new record names it.
trouble-record-gone-next = You can go on. If you have a copy of the old file, keep it safe.
trouble-record-other-title = Another record stood in this place
trouble-record-other-text = The file is not the one that we last saw. We kept it as it is. A new one stands beside it.
trouble-record-other-next = You can go on. If you have the right file, keep it safe.
trouble-copy-not-kept-title = One safety copy could not be written
trouble-copy-not-kept-text = Your records are safe. We also keep a short note of the newest one in a second place. That note could not be written.
trouble-copy-not-kept-next = You can go on. Until it works again, we may not notice if the record file is put back to an older one.
trouble-record-rolled-back-title = Some of your newest records are missing
trouble-record-rolled-back-text = The record file is older than the one we last saw. It may have come from a backup. We noted this in the record.
trouble-record-rolled-back-next = You can go on. If you have a newer copy of the file, keep it safe.
trouble-record-unavailable-title = We cannot open your records
trouble-record-unavailable-text = The file is there, but your computer does not let this app write to it. So nothing new can be saved.
trouble-record-unavailable-next = Check that the disk is not full or “read only”. Then close the app and open it again.
trouble-record-busy-title = Your records are open in another window
trouble-record-busy-text = Another copy of Default Off is running. Only one copy can write to the record.
trouble-record-busy-next = Go to the other window, or close it and open this app again.
trouble-disk-full-title = Your disk is full
trouble-disk-full-text = We could not save the last step, so it does not count. Your earlier records are safe.
trouble-disk-full-next = Free some space, then do the step again.
trouble-clock-went-back-title = Your computer’s clock went back
trouble-clock-went-back-text = The clock shows an earlier time than your last record. We noted this in the record, so that the dates stay honest.
trouble-clock-went-back-next = Check the date and time of your computer. Then you can go on.
trouble-settings-set-aside-title = We could not read your settings
trouble-settings-set-aside-text = The settings file was damaged. We kept it and went back to the first settings. Your records are safe.
trouble-settings-set-aside-next = You can go on, and set things again in Settings.
trouble-place = Where it is on this computer:

problem-key-not-changed-what = The key was not changed. Your keychain did not keep a new one.
problem-key-not-changed-next = The key until now stays in use. Unlock your keychain, then try again.
problem-old-key-kept-what = The new key is in use. Your keychain did not let us remove the old one yet.
problem-old-key-kept-next = You can go on. The app tries again when it next needs the key.
page-waits = One moment.

problem-drop-unknown-what = This app cannot take this kind of file.
problem-drop-unknown-next = It takes pictures (PNG, JPEG), e-mails (.eml) and files that it saved itself (.zip).
