# Saving a copy: check what goes in, save, and see that the file is intact.

export-title = Save a copy of your records
export-lead = We put your records into one file. You can read it, print it, or hand it to someone you trust.
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
export-private = Your records can name your country. If you noted an objection, its text is in them too, with your name and e-mail.
export-private-pictures = Pictures can show your name or your photo. Look at them before you share the file.
export-practice = This is practice. The file says PRACTICE in its name and on each page. It proves nothing about a real account.
export-save = Save the file
export-saving = Saving and checking the file.

export-done-title = Saved
export-done-name = Saved as
export-done-name-practice = Practice file, saved as
export-done-folder = Folder: { $folder }
export-done-intact = Intact. We opened the saved file again and checked every part.
export-done-changed = The saved file is not as we wrote it. Save it again, in another folder.
export-done-unreadable = We could not read the saved file back. Save it again, in another folder.
export-done-code-title = Short code
export-done-code-text = Write down this code. Anyone can use it to check that the file was not changed.
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
