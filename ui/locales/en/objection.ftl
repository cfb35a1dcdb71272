# The objection: one question a page, check your answers, copy each field, note that it was sent.

objection-title = Send an objection
objection-step = Question { $step } of { $steps }

# The start
objection-start-title = Do you want to object to other uses?
objection-start-lead = LinkedIn has a form where you can object to other training of AI.
objection-start-law = In the EU, the EEA and the UK the law gives you a right to object. In other places you can still ask.
objection-start-help = We help you write it. You send it yourself on LinkedIn’s own form.
objection-start-lawyer = We are not your lawyer, and this is not legal advice.
objection-start-optional = You do not have to do this. Turning the setting off works without it.
objection-start-legend = What would you like to do?
objection-start-yes = Yes, help me write it
objection-start-no = No, not now
objection-start-unsure = I’m not sure
objection-unsure-title = What the form is for
objection-unsure-setting = The setting covers AI that makes content. You can turn it off without the form.
objection-unsure-form = The form covers other uses, such as ranking, suggestions and safety. It also gives you a written trail.
objection-unsure-result = LinkedIn weighs each objection. It says it can refuse some of them, and then it gives reasons.
objection-unsure-later = You can come back to this at any time.
objection-unsure-begin = Help me write it
objection-unsure-home = Go back home

# Where do you live
objection-country-title = Where do you live?
objection-country-why = We ask so that we can show the right law and the right date. This stays on this computer.
objection-country-label = Country
objection-country-hint = Type the first letters, or pick from the list. If your country has regions with their own law, pick the region.
country-part = { $country }: { $part }
objection-country-none = Choose a country
objection-part-label = In which state?
objection-part-hint = Each state there has its own authority. You can leave this empty and answer it later.
objection-part-none = Not now
objection-country-skip = I’d rather not say

# With or without an account
objection-member-title = Do you have a LinkedIn account?
objection-member-why = People without an account can use the form too. Then LinkedIn needs to know which post or page is about you.
objection-member-yes = Yes, I have an account
objection-member-no = No, I have no account

# What do you object to
objection-targets-title = What do you object to?
objection-targets-hint = Choose all that you want. None is chosen for you.
objection-target-content_ai = Training of AI that makes content
objection-target-content_ai-hint = This is what the setting covers. The form gives you a written trail.
objection-target-other_ai = Training of any other AI or machine learning
objection-target-other_ai-hint = For example AI that ranks, suggests or keeps people safe.
objection-targets-also = You can also ask for this
objection-target-restriction = A pause while LinkedIn decides
objection-target-restriction-hint = The law calls this restriction. LinkedIn then keeps the data but does not use it until it has decided.

# Why
objection-grounds-title = Why does this matter to you?
objection-grounds-why = You can leave this empty.
objection-grounds-content = Reports say that LinkedIn’s form asks for no reason against AI that makes content.
objection-grounds-other = You chose other AI. There the law in the EU, the EEA and the UK asks for reasons from your own situation. Without them LinkedIn may say no.
objection-grounds-label = In your own words
objection-grounds-care = Do not add health details, ID numbers or other people’s names.
objection-grounds-starters-title = If you are not sure how to begin
objection-grounds-starter-purpose = I wrote my posts for people to read. I did not write them to train AI.
objection-grounds-starter-work = My profile describes my working life. I want to decide myself what it is used for.
objection-grounds-starter-undo = What a model has learned cannot be taken out again. So I want this to stop before it starts.
objection-grounds-starter-add = Add this sentence

# Contact details
objection-contact-title = What are your name and e‑mail address?
objection-contact-why = The form asks for them. LinkedIn uses them to find you and to answer you. We keep them on this computer only.
objection-contact-first-name = Your first name
objection-contact-last-name = Your last name
objection-contact-email = Your e-mail address
objection-contact-email-hint = If you can, use the address of your LinkedIn account. LinkedIn finds you by it.
objection-contact-links = Where does your data appear?
objection-contact-links-hint = Give the web address of each post or page about you, one a line. Without an account, LinkedIn needs them to find your data.
objection-contact-language = Language of the letter
objection-contact-language-hint = This can differ from the language of this app.
objection-language-en = English
objection-language-de = German (Deutsch)
objection-language-fr = French (Français)
objection-language-es = Spanish (Español)
objection-language-it = Italian (Italiano)
objection-language-nl = Dutch (Nederlands)
objection-language-pt = Portuguese (Português)
objection-language-pl = Polish (Polski)
objection-language-sv = Swedish (Svenska)

# Check your text
objection-check-title = Check your text before you send it
objection-check-nothing-sent = Nothing has been sent yet. You will paste this text into LinkedIn’s form and press send there.
objection-check-answers-title = Your answers
objection-check-letter-title = Your letter
objection-check-letter-label = The text
objection-check-letter-hint = You can change it. We keep your version.
objection-check-other-language = The letter is not in the language of this app. It is in: { $language }.
objection-check-codes-title = The codes at the end
objection-check-codes-why = They name your records as they stand now. So it can be shown later that nobody changed them. The spaces in them do not count.
objection-check-codes-out = Leave the codes out of my letters
objection-check-codes-own = You changed the text, so we leave it as it is. You can delete the codes there.
objection-check-letter-save = Save my changes
objection-check-letter-reset = Write it again from my answers
objection-check-letter-saved = Your changes are saved.
objection-check-country = Where you live
objection-check-member = LinkedIn account
objection-check-targets = You object to
objection-check-also = You also ask for
objection-check-grounds = Your reason
objection-check-first-name = First name
objection-check-last-name = Last name
objection-check-email = E-mail address
objection-check-links = Where your data appears
objection-check-language = Language of the letter
objection-check-empty = Nothing given
objection-check-not-said = You would rather not say
objection-check-yes = Yes
objection-check-no = No
objection-check-law-title = What the law says
objection-check-controller = Who decides about your data: { $name }
objection-controller-linkedin_ireland = LinkedIn Ireland Unlimited Company
objection-controller-linkedin_corporation = LinkedIn Corporation, in the United States
objection-check-due-today = If you send it today, an answer is due by { $date }.
objection-check-ask-today = If you send it today, you can ask again from { $date }.
objection-check-answer-again = Change the answer
objection-check-continue = Go on to the form

# Rights, by code
objection-right-gdpr = Article 21 of the GDPR gives you a right to object. LinkedIn must stop unless it shows compelling reasons that weigh more than yours.
objection-right-uk_gdpr = Article 21 of the UK GDPR gives you a right to object. LinkedIn must stop unless it shows compelling reasons that weigh more than yours.
objection-right-swiss_declared_wish = Swiss law lets you state that you do not want this. You can also ask a court to forbid it. (FADP, articles 30 and 32)
objection-right-canada_withdraw_consent = In Canada you can take back your consent. Some limits apply. (PIPEDA, principle 4.3.8)
objection-right-hong_kong_new_purpose = In Hong Kong a new use of your data needs your consent. (PDPO, principle 3)
objection-right-brazil_opposition = In Brazil you can oppose a use that breaks the law. (LGPD, article 18)
objection-right-none = We know of no law there that gives a right to object. You can still ask.

# Rules behind a date
objection-rule-title = How we worked out this date
objection-rule-gdpr = Article 12(3) of the GDPR asks for an answer without undue delay, and within one month at the latest. The day LinkedIn gets it is not counted. It can have two more months if it tells you so in the first month, and why.
objection-rule-uk = Article 12(3) of the UK GDPR asks for an answer without undue delay, and within one month at the latest. The day LinkedIn gets it is not counted. It can have two more months if it tells you so in the first month, and why.
objection-rule-uk_complaint = UK law asks for a first reply to a complaint within 30 days.
objection-rule-california = California law gives 45 days to answer other privacy requests. It names no time for an objection, so we use the same.
objection-rule-canada = Canadian law gives 30 days to answer a request for your data. It names no time for an objection, so we use the same.
objection-rule-quebec = Quebec law gives 30 days to answer other privacy requests. It names no time for an objection, so we use the same.
objection-rule-brazil = Brazilian law gives 15 days to answer a request for your data. It names no time for an objection, so we use the same.
objection-rule-switzerland = Swiss law gives 30 days to answer a request for your data. It names no time for an objection, so we use the same.
objection-rule-hong_kong = Hong Kong law gives 40 days to answer a request for your data. It names no time for an objection, so we use the same.
objection-rule-ask_again = No law we know sets a date here. Ask again after 30 days.
objection-rule-source = Source: { $source }
objection-source-gdpr = Article 12(3) GDPR; Article 3 of Regulation (EEC, Euratom) No 1182/71
objection-source-uk = Article 12(3) UK GDPR
objection-source-uk_complaint = Data Protection Act 2018, section 164A, in force since 19 June 2026
objection-source-california = California Civil Code, section 1798.130(a)(2)
objection-source-canada = PIPEDA, sections 8(3) and 8(4)
objection-source-quebec = Act respecting the protection of personal information in the private sector, section 32
objection-source-brazil = LGPD (Lei 13.709/2018), Article 19, II
objection-source-switzerland = FADP, Article 25(7); Data Protection Ordinance, Article 18
objection-source-hong_kong = Personal Data (Privacy) Ordinance, section 19
objection-source-ask_again = no time set by law; a reminder of this app
objection-due-moved = By the calendar it would be { $date }. That is not a working day, so the next working day counts.
objection-due-extended = You told us that LinkedIn wrote on { $date } that it needs longer.
objection-extended-granted = That was in time, so the later date counts.
objection-extended-too_late = The first time was over by then, so the first date stands.
objection-extended-not_in_this_law = We know of no law there that gives it more time.
objection-extended-reason-no = The law asks for a reason too, and you told us that none was given. You can ask for it. We still show the later date.
objection-extended-reason-not_sure = The law asks for a reason too. Look in the note if it gives one.

# Copy each field
objection-copy-title = Put your text into LinkedIn’s form
objection-copy-lead = Fill in the form with the values below. This app types nothing there.
objection-copy-step-open = Open the form.
objection-copy-step-paste = Go through the values below. Each one says what to do with it.
objection-copy-step-send = Press send on LinkedIn’s page.
objection-copy-step-twice = Open the form again and do the same for the second sending.
objection-copy-step-back = Come back here and tell us.
objection-copy-open-here = Open it in this app
objection-copy-open-browser = Open it in my browser
objection-copy-opened = The form is open. It is a page of LinkedIn, and you are in control.
objection-copy-values-title = Values for the form
objection-copy-twice = The form takes one kind of objection at a time. So you send it twice.
objection-copy-sending =
    { $number ->
        [1] First sending
        [2] Second sending
       *[other] Sending { $order }
    }
objection-copy-paste = Copy this and paste it.
objection-copy-choose = Choose this from the list. There it may be in your own language.
objection-copy-tick = Tick this box, if the form shows one.
objection-copy-may-differ = The form may look different. Use what fits.
objection-copy-called = The form calls it “{ $label }”.
objection-copy-length =
    { $count ->
        [one] { $length } character
       *[other] { $length } characters
    }
objection-copy-length-of =
    { $count ->
        [one] { $length } character. The form takes { $limit }.
       *[other] { $length } characters. The form takes { $limit }.
    }
objection-copy-too-long = This is longer than the form takes. Go back and make it shorter.
objection-copy-done = I have finished with the form
objection-field-first_name = First name
objection-field-last_name = Last name
objection-field-email = E-mail address
objection-field-objection_type = What you object to
objection-field-details = Your text
objection-field-links = Links to posts or pages about you
objection-field-confirmation = The box that confirms your objection
objection-field-other = Other value

# Did you send it
objection-sent-title = Did you send it?
objection-sent-yes = Yes, I sent it
objection-sent-no = No, not yet
objection-sent-error = LinkedIn showed an error
objection-sent-date-label = When did you send it?
objection-sent-date-hint = Use the date on which you pressed send.
objection-sent-before-letter = Your letter was written on { $date }. Is the date of sending right?
objection-sent-today = It was today
objection-sent-reference-label = Reference number, if you got one
objection-sent-reference-hint = Leave this empty if LinkedIn gave you none.
objection-sent-save = Save this
objection-not-sent-title = Nothing was noted
objection-not-sent-text = Your text is kept. You can send it when you like.
objection-not-sent-error = LinkedIn’s form may work again later. Your text is kept, so you can try again.
objection-not-sent-again = Go back to the form
objection-not-sent-home = Go back home

# Confirmation
objection-done-title = Your objection is recorded
objection-done-label-due = An answer is due by
objection-done-label-ask = You can ask again from
objection-done-told = You told us that you sent it on { $date }.
objection-done-reference = Your reference: { $reference }
objection-done-no-reference = You gave no reference.
objection-done-days-left =
    { $count ->
        [0] That is today.
        [one] That is in { $days } day.
       *[other] That is in { $days } days.
    }
objection-done-days-late =
    { $count ->
        [one] That was { $days } day ago.
       *[other] That was { $days } days ago.
    }
objection-done-next-title = What happens next
objection-done-next-mail = LinkedIn may confirm by e-mail. Keep that e-mail.
objection-done-next-home = We show the date on your home page.
objection-done-answered = You noted an answer. The follow-up shows what comes next.
objection-done-next-limits = LinkedIn can refuse in part and give reasons. We cannot see what it does inside.
objection-done-authority-title = If no answer comes
objection-done-authority-text = You can ask LinkedIn again. You can also complain to an authority. This is free.
objection-done-authority-name = Authority: { $name }
objection-done-authority-none = You can ask LinkedIn again.
objection-done-authority-address = Where to complain:
objection-done-record = See the record
objection-done-save = Save a copy of my records
objection-done-home = Go home

# Faults in a form
objection-error-start = Choose what you would like to do
objection-error-country = Choose a country, or say that you’d rather not say
objection-error-member = Choose whether you have an account
objection-error-targets = Choose at least one thing you object to
objection-error-grounds = Make your reason shorter
objection-error-first-name = Enter your first name
objection-error-last-name = Enter your last name
objection-error-email = Enter an e-mail address, for example name@example.org
objection-error-links = Enter at least one web address where your data appears
objection-error-letterLanguage = Choose a language for the letter
objection-error-editedText = Check the text of the letter
objection-error-sent = Choose whether you sent it
objection-error-sentOn = Enter the day you sent it
objection-error-sentOn-future = Enter a day that is not after today
objection-error-reference = Make the reference shorter
objection-error-too-long = Make this answer shorter: { $name }
objection-error-hidden = Take hidden characters out of this answer: { $name }
objection-error-other = Check this answer
objection-check-anew-title = Write the letter again?
objection-check-anew-text = The letter is made from your answers. Your own changes to it are lost.
objection-check-anew-keep = Keep my changes
