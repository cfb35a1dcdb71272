# Saving a copy: check what goes in, save, and see that the file is intact.

export-title = Save a copy of your records
export-lead = We put your records into one ZIP file. Open it, and report.html in it is there to read and to print. You can hand the file to someone you trust.
export-yours = This file is for you. You decide who sees it.
export-empty-text = Check your setting first. Then you can save the record of it.
export-empty-check = Check my setting
export-check-title = Check before you save
export-records =
    { $count ->
        [one] { $shown } record
       *[other] { $shown } records
    }
export-pictures =
    { $count ->
        [0] No pictures
        [one] { $shown } picture
       *[other] { $shown } pictures
    }
export-row-records = Records
export-row-pictures = Pictures
export-row-report = A page to read or print
export-row-report-value = Yes, for any browser
export-row-seal = Seal
export-sealed = Sealed with the key of this computer
export-unsealed = Not sealed. This computer has no key at hand. The records are still linked to each other.
export-row-file = File name
export-row-folder = Folder
export-change-folder = Choose another folder
export-private = Your records can name your country and the time zone of this computer.
export-private-pictures = Pictures can show your name or your photo. Look at them before you share the file.
export-practice = This is practice. The file says PRACTICE in its name and on each page. It proves nothing about a real account.
export-save = Save the file
export-saving = Saving and checking the file.
export-saving-files = { $done } of { $total } files are written.
export-cancel = Stop saving

export-done-title = Saved
export-done-name = Saved as
export-done-name-practice = Practice file, saved as
export-done-folder = Folder: { $folder }
export-done-open = Open the ZIP file. In its folder “data” is report.html, for reading and printing.
export-done-intact = Intact. We opened the saved file again and checked every part.
export-done-changed = The saved file is not as we wrote it. Save it again, in another folder.
export-done-unreadable = We could not read the saved file back. Save it again, in another folder.
export-done-code-title = Short code
export-done-code-text = Write down this code and keep it apart from the file. “Check a saved file” shows the code of a file, so that you can compare the two.
export-done-code-label = Short code of the file
export-done-sha-title = The whole fingerprint, for experts
export-done-sha-label = SHA-256 of the file
export-done-size = Size: { $size }
export-done-size-bytes = { $size } bytes
export-done-size-kilobytes = { $size } kB
export-done-size-megabytes = { $size } MB
export-done-next-title = What you can do now
export-done-verify = Check this file
export-done-again = Save another copy
export-done-home = Go home
export-done-limit = The file shows what the page showed you, and when. It does not prove what LinkedIn did with your data.

# What goes into the file
export-choose-title = What goes in
export-scope = Which records
export-scope-hint = This is about the records. Pictures, letters, notes and mails you choose further down.
export-scope-all = All records
export-scope-since = Records from a day on
export-scope-picked = Records that I pick
export-since = First day
export-since-hint = For example 2026-11-22
export-since-missing = Enter a day, for example 2026-11-22.
export-pick = Pick the records
export-pick-none = Pick at least one record.
export-parts = What else to put in
export-parts-pictures = Put in my pictures
export-parts-personal = Put in my letters, notes and mails
export-parts-personal-hint = They can hold your name, your address and your e-mail. Without this tick they stay out.
export-row-withheld = Stays out
export-withheld-records =
    { $count ->
        [one] { $shown } record. Only its fingerprint is in the file.
       *[other] { $shown } records. Only their fingerprints are in the file.
    }
export-withheld-pictures =
    { $count ->
        [one] { $shown } picture
       *[other] { $shown } pictures
    }
export-withheld-personal =
    { $count ->
        [one] { $shown } letter, note or mail
       *[other] { $shown } letters, notes and mails
    }
export-withheld-nothing = Nothing
export-withheld-still = The file can still be checked in full. For what stays out, it holds only a fingerprint, and nothing to read.
export-personal-in = Letters, notes and mails are in the file. They can hold your name, your address and your e-mail.
export-stamp-title = A time stamp, if you want one
export-stamp-text = Someone outside can confirm that your records stood like this at a certain time. You choose who.
export-stamp-go = Read about time stamps

# Time stamps
stamp-title = Time stamps
stamp-lead = A time stamp lets someone outside confirm that your records stood like this at a certain time.
stamp-why = The clock of your computer can be wrong. A time stamp does not depend on it.
stamp-optional = You do not need one. Your records are kept and can be checked without it.
stamp-empty = There is nothing to stamp yet. Check your setting first.
stamp-address = Address of the time stamp service
stamp-address-hint = It begins with https:// or http://. Ask your lawyer or your authority which service they trust.
stamp-address-fault = Enter an address on the internet that begins with https:// or http:// and has no user name or port in it.
stamp-plan = Show me what would leave
stamp-leaves-title = What leaves your computer
stamp-leaves-bytes = These 32 bytes, and a random number to match the answer:
stamp-leaves-label = The 32 bytes
stamp-leaves-covers =
    { $count ->
        [one] They are a fingerprint of your { $shown } record. Nobody can read the record from them.
       *[other] They are a fingerprint of your { $shown } records. Nobody can read the records from them.
    }
stamp-leaves-to = They go to { $host }.
stamp-learns-title = Who learns what
stamp-learns-service = The service learns your internet address, the time, and the 32 bytes.
stamp-learns-network = Your network learns that you reached { $host }.
stamp-learns-linkedin = LinkedIn learns nothing of it.
stamp-ask = Ask for the time stamp
stamp-other = Use another address
stamp-asking = Asking. You can go on with other things. Nothing waits for the answer.
stamp-pending-title = Not stamped yet
stamp-pending-not-asked = The service was not asked to the end.
stamp-pending-offline = We could not reach the service. You may be offline.
stamp-pending-too-slow = The service did not answer within 10 seconds.
stamp-pending-refused = The service answered with an error.
stamp-pending-bad-certificate = The service could not prove who it is, so we sent nothing.
stamp-pending-at = Address: { $address }
stamp-again = Try again
stamp-drop = Give it up
stamp-kept-title = Your time stamps
stamp-kept-none = You have none yet.
stamp-kept-time = The service states { $time }.
stamp-kept-covers =
    { $count ->
        [one] It covers { $shown } record.
       *[other] It covers the first { $shown } records.
    }
stamp-kept-from = From { $address }
stamp-kept-valid = It is about these records and its signature fits. Who the service is, you have to judge.
stamp-kept-not-valid = It is not what we asked for. It is kept as it came.
stamp-kept-not-checked = We could not check it here. It is kept as it came. Other tools may read it.
stamp-kept-open = Open record { $number }

# Single pictures of a saved copy
export-pictures-title = Choose for single pictures
export-pictures-lead = You can leave a picture out, or black out parts of it. Your own record keeps the whole picture.
export-pictures-none = These records have no pictures.
export-picture-label = Picture of record { $number }
export-picture-alt = Picture that was kept with record { $number }
export-picture-before-edit = This is the picture from before you blacked something out or cut it. It stays out unless you put it in.
export-picture-how = How it goes in
export-picture-whole = As it is
export-picture-blacked = With parts blacked out
export-picture-out = Left out
export-picture-box-first = Draw a box on the picture of record { $number }, or choose another way for it.
export-picture-preview = This is what the file will show:
export-picture-preview-alt = Picture of record { $number } with the black boxes, as the file will show it
picture-edit-black-file = Draw a box over anything private, such as your name. It becomes black in the file.
export-pictures-more = Show more pictures
export-withheld-blacked =
    { $count ->
        [one] Parts of { $shown } picture are blacked out
       *[other] Parts of { $shown } pictures are blacked out
    }
export-done-withheld = What stays out of this file:
export-done-withheld-nothing = Nothing stays out. All records and all files are in it.

# Time stamp services to pick from
stamp-pick = Which service
stamp-pick-first = Pick a service first.
stamp-pick-other = Another service. I enter its address.
stamp-pick-note = This list comes from general knowledge of November 2026. We have not tried these services. Addresses and terms can change.
stamp-pick-qualified = The European Union keeps lists of services that its law calls “qualified”. We have not read those lists, so no service is marked as such here.
stamp-offer-anyone = It says that anyone may use it, free of charge.
stamp-offer-signers = It is meant for people who sign programs or documents.
stamp-offer-members = It is meant for its members, such as universities.
stamp-offer-own-platform = It is meant for makers of programs for its own devices.
stamp-pick-uncertain = We are less sure of this one.
stamp-pick-plain = It answers without encryption.
stamp-learns-plain = This service answers without encryption. Others on the way could read the 32 bytes and the answer. They cannot change the answer unseen, because it is signed.

# A PDF too
export-parts-pdf = Save a PDF too
export-parts-pdf-hint = The same report in one file, to print, or to send where ZIP files are not taken.
export-done-pdf = The PDF beside it: { $file }
