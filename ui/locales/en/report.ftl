# The words of report.html and READ-ME-FIRST.txt in a saved file. A lawyer or an authority reads them.
# Used by Rust only. Numbers come as text, with a count beside them where a plural needs it.

# Head of the report
report-title = Record of one LinkedIn setting
report-subtitle = “Data for Generative AI Improvement”
report-practice-text = PRACTICE. This was made on a pretend site. It proves nothing about a real account.
report-made = Made on { $date } by Default Off, version { $version }
report-independent = Default Off is a program on the member’s own computer. It is not part of LinkedIn, and LinkedIn has not approved it.
report-page-footer = { $name }, fingerprint of the record’s head { $head }

# Page one: the facts
report-facts-title = The facts on one page
report-facts-setting = The setting
report-facts-setting-value = “Data for Generative AI Improvement”. The switch is named “Use my data for training content creation AI models”.
report-facts-address = Address of the page
report-facts-first-on = First seen on
report-facts-last-on = Last seen on
report-facts-off-seen = First seen off
report-facts-off-confirmed = Off, confirmed after a reload
report-facts-came-back = Seen on again after off
report-facts-told = Told by the member
report-facts-choice = Choice of the member
report-facts-objection = Objection noted as sent
report-facts-due = Answer due by
report-facts-records = Records in this file
report-facts-seal = Seal
report-facts-none = Nothing in this file
report-facts-when-how = { $when }. { $how }. Record { $number }.
report-facts-when-how-picture = { $when }. { $how }. Record { $number }, picture { $picture }.
report-headline-on = The switch showed On when it was last looked at.
report-headline-off-confirmed = The switch showed Off, and showed Off again after the page was reloaded.
report-headline-off-unconfirmed = The switch showed Off once. It was not looked at again after a reload.
report-headline-off-told = The member told the app that the switch shows Off. The app did not see it.
report-headline-on-told = The member told the app that the switch shows On. The app did not see it.
report-headline-came-back = The switch showed Off and later showed On again.
report-headline-left-on = The switch showed On, and the member chose to leave it on.
report-headline-unknown = No record in this file says On or Off.
report-headline-empty = This file holds no reading of the switch.

# How we know
report-how-title = How each statement is known
report-how-noted_by_app = Noted by the app
report-how-seen_by_app = Seen by the app
report-how-told_by_member = Told by the member
report-how-imported = Imported
report-how-signed_by_sender = Signed by the sender
report-how-reference_text = Reference text
report-how-seen_by_app-means = The app read the switch on the page when the member pressed a button.
report-how-told_by_member-means = The member stated it. The app did not see it.
report-how-imported-means = It came with a file that the member brought.
report-how-signed_by_sender-means = An e-mail says so, and its signature fits the sender.
report-how-reference_text-means = It ships with the app, with its source.
report-method-title = How a reading is made
report-method-load = The member opens the page, signs in, and presses each button. The app presses nothing on the page.
report-method-read = The app reads one switch, twice in a row. Both readings have to agree, and every sign on the page has to agree with them.
report-method-doubt = On any doubt the record says “could not tell”, with a reason.
report-method-off = “Off” counts as confirmed only after a reload from the server and another reading.

# Table of records
report-records-title = All records in this file
report-records-caption = Records, oldest first
report-column-number = No.
report-column-when = Date and time
report-column-what = What
report-column-how = How we know
report-column-fingerprint = Fingerprint (SHA-256)
report-records-withheld =
    { $count ->
        [one] { $shown } record is withheld. Its fingerprint stands in the log, so the row stays complete.
       *[other] { $shown } records are withheld. Their fingerprints stand in the log, so the row stays complete.
    }
report-time-note = Times come from the member’s computer. Each is given with its distance from UTC.
report-numbers-note = Numbers start at 0, as in the file names.

# What a record is, said to a reader who is not the member
report-kind-log-started = The record began
report-kind-explanation-read = The member read the explanation
report-kind-connection-agreed = The member agreed to connect to the site
report-kind-reading = The app read the switch
report-kind-reading-none = No reading
report-kind-told = The member told what they see
report-kind-choice = The member made a choice
report-kind-switch-confirmed = The switch is off, confirmed after a reload
report-kind-switch-came-back = The switch went back to On
report-kind-objection-noted = The member states that an objection was sent
report-kind-answer-noted = The member states that an answer came
report-kind-follow-up-noted = The member states what came next
report-kind-mail-kept = The member kept an e-mail
report-kind-data-export-counted = The member counted what LinkedIn’s archive of their data holds
report-kind-exported = A copy was saved
report-kind-key-state = The sealing key changed its state
report-kind-clock-jumped = The computer’s clock jumped
report-kind-log-begun-after = A new record began beside an earlier one
report-kind-key-lost = The sealing key was lost, and a new one took its place
report-kind-key-rotated = The sealing key was changed
report-kind-time-stamp = A time stamp came
report-kind-store-set-aside = An earlier record was set aside
report-kind-other = Another kind of record

# What the member chose
report-choice-turn_off = Turn the setting off
report-choice-leave_on = Leave the setting on
report-choice-changed_mind = Stop turning it off

# What a reading or a telling came to
record-outcome-on = On
record-outcome-off = Off
record-outcome-not_shown = The setting was not on the page
record-outcome-signed_out = Signed out
record-outcome-challenge = LinkedIn wanted to check that it was the member
record-outcome-restricted = The account was restricted
record-outcome-page_problem = The page had a problem
record-outcome-cannot_tell = Could not tell

# Pictures
report-pictures-title = Pictures
report-pictures-none = There are no pictures in this file.
report-picture = Picture { $picture }: record { $number }, { $when }
report-picture-seen = Picture of the page as the app saw it when it read the switch. The record says: { $outcome }.
report-picture-told = Picture that the member added. The record says: { $outcome }.
report-picture-also = The same picture, byte for byte, was kept with record { $number } of { $when }. That record says: { $outcome }.
report-picture-size = { $width } by { $height } dots
report-picture-file = File: { $path }
report-picture-sha256 = Fingerprint (SHA-256): { $sha256 }
report-picture-alt = What the page showed when record { $number } was made

# The objection
report-objection-title = The objection
report-objection-sent = The member states that the objection was sent on { $date }.
report-objection-reference = Reference given by LinkedIn: { $reference }
report-objection-no-reference = No reference was given.
report-objection-due = An answer is due by { $date }. Rule: { $rule }.
report-objection-extended = The member states that the company wrote on { $date } that it needs longer.
report-objection-ask = The member can ask again from { $date }. Rule: { $rule }.
report-objection-text = The text that the member says they sent
report-objection-text-withheld = The text is withheld, because it names the member. Its fingerprint is in the record.

# Proved and not proved
report-proved-title = What this file shows
report-proved-shown = What the page showed on the member’s computer, as the app read it or as the member told it.
report-proved-unchanged = That no record in it was changed, dropped, added or moved since it was sealed.
report-proved-order = In which order the records were made. Each one carries the fingerprint of the row before it.
report-proved-key = That one key sealed the whole file, where the file is sealed.
report-not-proved-title = What this file does not show
report-not-proved-use = What LinkedIn did with the member’s data.
report-not-proved-past = That training before that day was undone. LinkedIn says that turning the setting off does not undo it.
report-not-proved-person = Who sat at the computer. The seal stands for an installation, not for a person.
report-not-proved-account = Whose account it was. No reading of the switch names an account.
report-not-proved-account-letters = Whose account it was. No reading of the switch names an account. A letter or e-mail in this file can name a person, but not as the reader of that page.
report-not-proved-clock = That the computer’s clock was right. No outside time stamp is in this file.
report-not-proved-clock-stamped = That the computer’s clock was right. The time stamps in this file show when the record was already there.
report-not-proved-server = That the page came from LinkedIn unchanged. A person with full control of the computer could have changed it.
report-not-proved-unsealed = Who put this file together. It is not sealed, because the computer had no key at hand.

# Exhibits
report-exhibits-title = Exhibits
report-exhibits-lead = Every file that belongs to a record, with its number. Pictures have the same numbers above.
report-exhibit-number = Exhibit
report-exhibit-what = What it is
report-exhibit-record = Record
report-exhibit-file = File
report-exhibit-fingerprint = Fingerprint (SHA-256)
report-exhibit-picture = Picture
report-exhibit-mail = E-mail, as it came
report-exhibit-stamp = Answer of a time stamp service, as it came
report-exhibit-personal = What the member wrote, with names
report-exhibit-other = File

# Withheld
report-withheld-title = What is withheld
report-withheld-nothing = Nothing is withheld. All records and all files are here.
report-withheld-pictures =
    { $count ->
        [one] { $shown } picture is withheld.
       *[other] { $shown } pictures are withheld.
    }
report-withheld-personal =
    { $count ->
        [one] { $shown } letter, note or mail is withheld, because it can name a person.
       *[other] { $shown } letters, notes or mails are withheld, because they can name a person.
    }
report-withheld-numbers = Numbers of the withheld records: { $numbers }
report-withheld-list = The file data/withheld-attachments.sha256 lists each withheld file with its fingerprint. The member can show it later, and anyone can compare.

# Challenges
report-challenges-title = Doubts that one may raise
report-challenges-lead = Each doubt is fair. This is what the record can answer, and where it cannot.
report-challenge-clock = “The clock was set wrong.”
report-challenge-clock-answer = The record cannot rule this out. It notes each jump of the clock that the app saw. No outside time stamp is in this file.
report-challenge-clock-answer-stamped = Time stamps from outside show that the record was there at the latest by then. For the time before, only the computer’s clock speaks.
report-challenge-page = “The page was edited before it was read.”
report-challenge-page-answer = The app reads in a place of its own, twice, and after a reload from the server. Someone with full control of the computer could still have changed the page.
report-challenge-account = “It was another person’s account.”
report-challenge-account-answer = No reading of the switch names an account, so the record cannot answer this alone. The member can show the same page again, or a mail from LinkedIn.
report-challenge-log = “There is a second record that says something else.”
report-challenge-log-answer = The record cannot rule this out. A copy that someone else kept earlier must be the start of this record. Compare the head in both.
report-challenge-tool = “The app wrote what suits it.”
report-challenge-tool-answer = Every reading holds what was seen on the page, so that anyone can judge again. The app’s code is open to all.

# Time stamps
report-stamps-title = Time stamps
report-stamps-none = There is no time stamp in this file.
report-stamps-lead = A time stamp is signed by a service that the member chose. It shows that the records it covers were there by that time.
report-stamp-line = Record { $number }: { $authority } states { $time } for the first { $size } records.
report-stamp-line-unread = Record { $number }: answer of { $authority } for the first { $size } records.
report-stamp-valid = It is about these records, and its signature fits.
report-stamp-not-valid = It is not what was asked for. It is kept as it came.
report-stamp-not-checked = The app could not check it. It is kept as it came.
report-stamps-root = Who the service is cannot be shown by this file. Get its root certificate from the service itself.

# Seal
report-seal-title = The seal
report-seal-sealed = Sealed with an Ed25519 key. Fingerprint: { $fingerprint }
report-seal-unsealed = Not sealed. The computer had no key at hand.
report-seal-pin = Compare the fingerprint with the one that the member gives you by another way. A key found only in this file names nobody.
report-seal-head = Head of the log: { $size } records, root { $root }

# How to check it
report-verify-title = How to check this file without us
report-verify-lead = Unpack the ZIP file and open a command line in its top folder. Each command comes from tools that others made.
report-verify-command = Command
report-verify-shows = What it shows
report-verify-silent = What it says nothing about
report-verify-copy = The copy is complete and unchanged.
report-verify-copy-silent = Files that were added, or someone who rebuilt the lists.
report-verify-copy-other = On macOS use “shasum -a 256” in place of “sha256sum”.
report-verify-windows = For Windows, READ-ME-FIRST.txt has lines of its own.
report-verify-windows-lacks = For the other commands Windows brings no tool. Run them on macOS or Linux, or in the Linux that Windows can add (WSL).
report-verify-bag = Nothing was added, and the parts fit together.
report-verify-bag-silent = Someone who rebuilt the lists.
report-verify-seal = The holder of the key sealed exactly this.
report-verify-seal-silent = Who holds the key, unless you got the fingerprint by another way.
report-verify-fingerprint = The fingerprint of the key in this file.
report-verify-fingerprint-silent = Whether that is the member’s key. Compare it with the one you were given.
report-verify-entries = Each record shown is the one in the log.
report-verify-entries-silent = Records that are not shown.
report-verify-head = The log had this head at this number of records.
report-verify-head-silent = Records made after the newest head that anyone else holds.
report-verify-checkpoint = The holder of the key signed this head of the log.
report-verify-checkpoint-silent = When that was, by an outside clock.
report-verify-stamp = The newest time stamp is about this head of the log. ROOT.pem is the service’s root certificate.
report-verify-stamp-silent = Anything before that time, and whether the service can be trusted.
report-verify-page = Without a command line: open data/verify.html in a browser and drop the ZIP file on it. It needs no internet.
report-verify-own = One command for all of this, made by the authors of Default Off.
report-verify-own-silent = The same limits. It is our own program, so use the others too.
report-verify-all = No command is enough alone. Use all of them.

# Words
report-words-title = Words used here
report-words-record = Record: one entry of the log, kept in its exact form.
report-words-fingerprint = Fingerprint: a code worked out from exact contents (SHA-256). Other contents give another code.
report-words-seal = Seal: a signature made with a key that stays on the member’s computer.
report-words-head = Head: the fingerprint of the whole row of records up to a point.
report-words-tamper = Tamper-evident: a change can be made, but it shows.

# READ-ME-FIRST.txt
readme-title = READ ME FIRST
readme-practice = PRACTICE: this file was made on a pretend site. It proves nothing about a real account.
readme-what = This folder holds the record of one LinkedIn setting, “Data for Generative AI Improvement”.
readme-made = It was made on { $date } by Default Off, version { $version }.
readme-records =
    { $count ->
        [one] It holds { $shown } record.
       *[other] It holds { $shown } records.
    }
readme-open-case = The case file is data/case-file.html. Open it first.
readme-open = Open data/report.html in any browser. It needs no internet and runs no script.
readme-verify-page = To check this file in a browser, open data/verify.html and drop the ZIP file on it. It needs no internet.
readme-shows-title = What it shows
readme-shows-not-title = What it does not show
readme-check-title = How to check it
readme-check-lead = Run these commands in this folder. They come from tools that others made.
readme-windows-title = On Windows
readme-windows-lead = Unpack with “tar -xf FILE.zip”. Run these lines in PowerShell in this folder. “copy”, “names” and “entries” print nothing if nothing is wrong. “head” prints “True”. “seal” and “checkpoint” begin with “Good” and need OpenSSH 8.1 or newer.
readme-fingerprint = Fingerprint of the key: { $fingerprint }
readme-fingerprint-pin = Compare it with the fingerprint that the member gives you by another way.
readme-unsealed = This file is not sealed, because the computer had no key at hand. Its lists and its log can still be checked.
readme-unsealed-newest = The newest head of the log is included without a signature.
readme-files-title = What is in this folder
readme-files-report = data/report.html: the report to read or print
readme-files-case = data/case-file.html: the case file for an authority, to read or print
readme-files-exhibits = data/exhibit-…: the exhibits of the case file, by their numbers (objection, picture, mail, reminder, complaint, details)
readme-files-verify = data/verify.html: a page that checks this file, without internet
readme-files-log = data/log/log.sha256: one line for each record
readme-files-entries = data/log/entries: the records, in their exact form
readme-files-checkpoints = data/log/checkpoints: signed heads of the log
readme-files-attachments = data/attachments: pictures
readme-files-keys = data/keys: the key to check the seal with
readme-files-manifest = manifest-sha256.txt: the list of all files with their fingerprints, and the seal beside it

# The calendar file
report-calendar-summary = LinkedIn and AI training: { $summary }
report-calendar-practice = Practice: { $summary }
report-calendar-rule = The rule behind this date: { $source }
report-calendar-look = Open Default Off to see what comes next.
report-calendar-act-wait = the time for an answer ends
report-calendar-act-remind = a reminder can be sent
report-calendar-act-ask-for-the-rest = ask for what was left out
report-calendar-act-ask-to-clarify = ask what was done
report-calendar-act-send-details = send the details that were asked for
report-calendar-act-complain-to-company = complain to LinkedIn first
report-calendar-act-complain = a complaint is open
report-calendar-act-ask-authority = ask the authority about the complaint
report-calendar-act-look-again = nothing is open now
report-calendar-act-nothing-known = nothing is open now

# The case file for an authority
case-title = Case file for a complaint
case-for = For { $authority }
case-person = Who complains
case-person-withheld = Left out of this copy
case-account = LinkedIn account
case-account-yes = Yes
case-account-no = No, the person has no account
case-place = Place, by its code
case-company = The company
case-sent = Objection sent
case-aims = What it is aimed at
case-aim-content-ai = Training of AI that makes content
case-aim-other-ai = Training of other AI and machine learning
case-aim-restriction = Restriction of the use for AI training
case-law = What it rests on
case-law-gdpr = GDPR, Article 21(1)
case-law-uk-gdpr = UK GDPR, Article 21(1)
case-law-swiss = Swiss data protection act (FADP), Article 30(2)(b)
case-law-canada = PIPEDA, Schedule 1, principle 4.3.8: consent was taken back
case-law-canada-province = Consent was taken back. The province has a law of its own.
case-law-hong-kong = PDPO, data protection principle 3
case-law-brazil = LGPD, Article 18, paragraph 2
case-law-none = We know of no right to object to this there. It was a request.
case-reference = Reference of the company
case-reference-none = None was given
case-due = Time for an answer
case-due-law = An answer is due by { $date }. Rule: { $rule }.
case-due-over = It was over on { $date }. Rule: { $rule }.
case-due-yardstick = The law sets no day for this. { $date } serves as a guide. Rule: { $rule }.
case-due-none = We know of no law that sets a day.
case-came = What came back
case-came-nothing = Nothing that the person noted
case-came-on = { $date }: { $what }
case-when = { $when }. { $what }. Exhibit { $number }.
case-not-claimed = This file does not claim that data was used. Nobody outside the company can check that.
case-withheld = Names, letters and e-mails are left out of this copy. The person can show them later, and anyone can compare their fingerprints.
case-timeline-title = What happened
case-timeline-lead = A line with a time is what the app noted at that moment. A line with a day alone is what the person noted. Exhibits that bear a line out stand beside it.
case-column-day = Day
case-column-exhibits = Exhibits
case-event-sent = The objection was sent to the company
case-event-acknowledged = The company confirmed that it came in
case-event-extended = The company asked for more time
case-event-extended-until = The company asked for time until { $date }
case-event-stopped = The company says it stopped
case-event-partly = The company says it stopped for a part
case-event-refused = The company said no
case-event-unclear = The company answered, and the answer does not say what was done
case-event-no-answer = The person looked, and there was no answer
case-event-reminded = The person sent a reminder
case-event-details-sent = The person sent what the company asked for
case-event-complained-to-company = The person complained to the company
case-event-complained = The person complained to an authority
case-event-authority-replied = The authority wrote to the person
case-event-authority-closed = The authority closed the case
case-kind-objection = The objection, as the person says it was sent
case-kind-mail = E-mail that the person received
case-kind-letter = Letter that the person sent
case-kind-proof = The whole record, with its proof
case-exhibits-lead = Each exhibit with a file stands beside this page. Its number is in the name of the file.
case-fit-too-large = Exhibit { $number } may be too large for the form. It can be given on request.
case-fit-other-type = Exhibit { $number } is of a type that the form may not take. What it says stands below.
case-exhibit-heading = Exhibit { $number }: { $what }, { $date }
case-letters-title = Letters and e-mails
case-letters-none = There are none in this file.
case-text-withheld = The text is left out of this copy. Its fingerprint is in the record.
case-mail-head = From { $from }. Subject: { $subject }
case-mail-valid = The signature was checked, and { $signer } vouches for this text.
case-mail-altered = The signature was checked, and it does not fit. The e-mail is not as it was when it was sent.
case-mail-unknown = No check of a signature settled who wrote it. It is shown as the person brought it.
case-picture-elsewhere = There is no room for this picture here. It is in the file { $file }.
case-proof-title = How this can be checked
case-proof-text = This page comes out of a ZIP file that also holds the whole record. It can be checked without us.
case-proof-read-me = READ-ME-FIRST.txt in the ZIP file names each step, with tools that others made.
case-not-proved-clock = That the computer’s clock was right. READ-ME-FIRST.txt says if time stamps from outside are in the record.

# Pictures of which a copy shows only parts
report-picture-blacked = The member blacked out parts of this picture for this file. The picture without the black boxes is withheld.
report-picture-sha256-before = Fingerprint (SHA-256) of the picture without the black boxes: { $sha256 }
report-exhibit-picture-blacked = Picture, parts blacked out. The fingerprint is that of the picture without the black boxes.
report-withheld-blacked =
    { $count ->
        [one] { $shown } picture is shown with parts blacked out. The whole picture is withheld.
       *[other] { $shown } pictures are shown with parts blacked out. The whole pictures are withheld.
    }

# More commands
report-verify-names = Every file in this folder is on one of the two lists.
report-verify-names-silent = Someone who rebuilt the lists.
report-verify-tree = Each head fits the row of records before it, line by line.
report-verify-tree-silent = Someone without a key who made the whole log anew.
report-verify-before = Each record shown fits the log before it, and its files are the ones it names.
report-verify-before-silent = Records that are not shown.
report-verify-note = The same signature once more, checked by another tool.
report-verify-note-silent = When that was, by an outside clock.
report-verify-outcome = A command that finds nothing wrong ends with exit code 0. If something is wrong, it ends with another code.

# The report as a PDF
report-page-number = Page { $page } of { $pages }
report-pictures-smaller = Pictures can be smaller here than they are. The ZIP file holds each one as it is.
report-picture-unreadable = This picture could not be drawn here. It is in the ZIP file.
report-pdf-title = The proof files in this PDF
report-pdf-lead = The files below lie within this PDF, as they are in the ZIP file. Most PDF readers list them as attachments.
report-pdf-limit = A PDF has no seal of its own. The ZIP file holds this same PDF, byte for byte, under its seal.
report-pdf-signs = Signs that this PDF cannot draw are written as codes, for example [U+4E2D]. The record holds them as they are.
report-pdf-list-long = The list of all records is too long for this PDF. It is in the ZIP file.
report-pdf-list = The log: one line for each record, with its fingerprint
report-pdf-checkpoint = A head of the log
report-pdf-signature = The signature over this head
report-pdf-token = The time stamp for this head, as it came
report-pdf-signers = The key that the signature is checked with
report-verify-pdf-files = It takes these files out of the PDF. The commands below then run in that folder.
report-verify-pdf-files-silent = Everything else. It only takes the files out.
readme-files-pdf = data/report.pdf: the same report as a PDF that can be passed on alone
