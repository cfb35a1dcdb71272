# The facts of crates/optout/catalog in plain English. One message a fact, named fact-<id>.
# Kinds, sources and dates stand beside each fact on screen, so they are not repeated here.

## The setting: its name, its places, and what on by default means.

fact-setting-name = LinkedIn calls this setting “Data for Generative AI Improvement”.
fact-setting-switch-label = The switch is named “Use my data for training content creation AI models”.
fact-setting-address = LinkedIn’s own notice links to the setting at this address.
fact-setting-list-address = The list of data settings is at this address.
fact-setting-menu-computer = On a computer: Me, then Settings & Privacy, then Data privacy, then the name of the setting.
fact-setting-menu-phone = In the phone app: your photo, then Settings, then Data privacy, then the name of the setting.
fact-setting-account-wide = One LinkedIn help page says you can manage settings from any device.
fact-setting-word-not-colour = Go by the word, not by the colour. Sources describe the colour of Off in different ways.
fact-setting-saves-at-once = Most guides show no save button. One guide disagrees, so we are not sure. That is why you reload and look again.
fact-setting-region-wording = The words on the page differ by place and by year. Older texts also name other companies of LinkedIn’s group.
fact-default-on = LinkedIn says the setting is on unless you turn it off.
fact-default-no-question = You are not asked first. Your account starts with On, and it stays so until you change it.
fact-default-research = A review of 58 studies found that what is chosen at the start shapes what people end up with. Most of us keep it, and that is normal.
fact-default-by-place = One LinkedIn help text from 2024 ties this to the place in your profile.
fact-default-kept = Reports that cite LinkedIn say that earlier choices still count after 3 November 2025.
fact-default-on-not-used = On shows what the setting says. It does not show that your data was used.

## What LinkedIn says the setting covers and does not cover.

fact-covered-profile = Your profile: name, photo, jobs, schools, place, skills and what others wrote to recommend you.
fact-covered-content = What you share: posts, articles, poll answers and comments.
fact-covered-groups = What you do in groups. LinkedIn lists messages in groups here too.
fact-covered-ai-use = What you type into LinkedIn’s AI tools, such as questions and requests.
fact-covered-jobs = Job data you keep in your account: saved resumes and saved answers to screening questions.
fact-covered-feedback = A help page also lists feedback, such as a thumbs up. The European notice puts feedback in a different part.
fact-covered-purpose = LinkedIn says the AI is for things like draft posts, draft messages, articles, ads and a chat helper.
fact-not-covered-private-messages = LinkedIn says it does not use private messages for this.
fact-not-covered-group-messages = Messages in groups do not count as private here. LinkedIn lists them as covered.
fact-not-covered-secrets = LinkedIn says it does not use passwords, card details or the pay you told it about.
fact-not-covered-applications = LinkedIn says it does not use job applications that point to one member.
fact-not-covered-under-18 = Authorities in Italy and Ireland say members under 18 are left out.
fact-not-covered-under-18-on = One report quotes LinkedIn: the switch can show On for people under 18, and their data is still not used.
fact-not-covered-sensitive-groups = Ireland’s authority says LinkedIn added filters for some groups and pages where people share private matters.

## What switching off does and does not do.

fact-off-does-future = LinkedIn says Off stops new training of AI that makes content, with the data you gave it.
fact-off-does-keep-account = You keep your account, and you can still use LinkedIn’s AI tools.
fact-off-does-any-time = You can turn it off at any time. 3 November 2025 was a start, not a last day.
fact-off-does-object = Authorities in Luxembourg and Belgium describe the switch as one way to object.
fact-off-not-past = LinkedIn says Off does not undo training that took place before.
fact-off-not-earlier-posts = LinkedIn says Off stops future use for training. Sources disagree on posts that were online before you turned it off.
fact-off-not-other-ai = It does not cover AI that ranks, suggests, or keeps people safe.
fact-off-not-product-use = LinkedIn’s notice has a second part on making its service better. The switch does not cover that part. The form does.
fact-off-not-ai-tools = If you use LinkedIn’s AI tools, they still work with what you type.
fact-off-not-others = It covers the data you gave. It does not cover what other people post about you.
fact-off-not-feedback = One report quotes LinkedIn: feedback you give on AI results can still be used.
fact-off-not-inputs-kept = One report from 2024 says LinkedIn keeps what you type into AI tools until you delete it.
fact-off-not-removal = Some press reports say the form takes used data back out. We found nothing from LinkedIn that says so.
fact-off-not-checkable = Nobody outside LinkedIn can check which data was used. We found no way to do so.
fact-off-not-ads = It does not change ads. Sharing data with Microsoft for ads has its own setting.

## Microsoft, other companies of the group, and advertising.

fact-affiliates-meaning = “Affiliates” are companies in LinkedIn’s group. Microsoft owns LinkedIn, so it is one of them.
fact-affiliates-uk-microsoft = In the UK, the notice has one more part. LinkedIn can share posts, comments and articles with Microsoft to train Microsoft’s AI. The same switch turns this off.
fact-affiliates-uk-conflict = An older help text said the opposite for the UK. We go by the newer notice.
fact-affiliates-eea-none = For the EU, the EEA and Switzerland, the notice has no part on training Microsoft’s AI.
fact-affiliates-elsewhere = In other places, the policy lets LinkedIn share public content with companies in its group, so that they can build their own services.
fact-affiliates-same-switch = A help text from 2024 says the switch covers training by LinkedIn and by companies in its group.
fact-affiliates-models = The AI can be LinkedIn’s own, or come from others, such as Microsoft.
fact-ads-separate = On 3 November 2025 LinkedIn also began to share more data with Microsoft for ads. That is a different setting.
fact-ads-not-in-europe = The change on ads with Microsoft does not cover the EU, the EEA, the UK or Switzerland.
fact-ads-address = The settings for ads are at this address.
fact-ads-gpc = In the US, LinkedIn says it treats the browser signal “Global Privacy Control” as a no to sharing for ads. It does not say so for AI training.

## What happened when, by region.

fact-when-2023-features = Reports say LinkedIn began to offer AI writing tools in 2023.
fact-when-2024-08-switch = A US lawsuit claimed that the switch appeared in August 2024. LinkedIn called the claims of that lawsuit false, and it was withdrawn. The date may be right, but we could not confirm it.
fact-when-2024-09-elsewhere = In the US and most of the world, the switch was there and on by 18 September 2024.
fact-when-2024-09-policy = LinkedIn’s policy named AI training from 18 September 2024. Press reported that the switch was there before.
fact-when-2024-09-uk-pause = The UK’s authority said on 20 September 2024 that LinkedIn had paused this for the UK.
fact-when-2024-10-hk-pause = In Hong Kong, LinkedIn paused this on 11 October 2024.
fact-when-2024-12-ca-pause = Canada’s authority said in December 2024 that LinkedIn had paused this for Canada.
fact-when-2025-09-announced = LinkedIn announced the change on 18 September 2025.
fact-when-2025-09-switch-eea = In the EU, the EEA and Switzerland, people could see the switch from 18 September 2025.
fact-when-2025-11-start-eea = In the EU, the EEA and Switzerland, training started on 3 November 2025, with the switch on.
fact-when-2025-11-start-uk = In the UK, training started again on 3 November 2025, with the switch on.
fact-when-2025-11-start-hk = In Hong Kong, training started again on 3 November 2025, with the switch on.
fact-when-2025-11-start-ca = In Canada, training started on 3 November 2025, with the switch on.
fact-when-cn-unknown = For mainland China we could not find out what holds today.
fact-when-2026-08-notice = LinkedIn’s European notice changed on 21 August 2026. The part on AI training stayed the same.
fact-when-2026-nothing-new = We found no new fine, ruling or lawsuit on this training in 2026. That is no proof that there was none.
fact-when-look-back = The Dutch authority spoke of data since 2003. Ireland’s said LinkedIn then cut that time short. How far back it goes is not known.

## Claims with their denials, regulators, and the legal basis.

fact-suit-filed = On 21 January 2025 a paying member sued LinkedIn in California.
fact-suit-claim = He claimed that LinkedIn had shared private messages of paying members to train AI.
fact-suit-denial = LinkedIn said this was false. It said private messages were never shared for AI training.
fact-suit-withdrawn = Nine days later he dropped the case. No court ruled on who was right.
fact-suit-lawyer = His lawyer said LinkedIn had shown them evidence that it did not use private messages for this. He also said late notice had left people confused.
fact-others-testachats = A Belgian consumer group said in August 2024 that it sent a complaint to Belgium’s authority. It was not a court case.
fact-others-fine = In October 2024 Ireland’s authority fined LinkedIn 310 million euro. That was about ads, not about AI.
fact-others-fine-appeal = LinkedIn went to court against that fine. A ruling on first questions came in April 2026. As far as is known, the case is not over.
fact-reg-dpc = In November 2025 Ireland’s authority said LinkedIn had cut the data and the time it would use. It said it had not approved the plan, nor found it lawful.
fact-reg-dpc-report = LinkedIn was to report to Ireland’s authority by about April 2026. It is not known what came of it.
fact-reg-ico = In September 2025 the UK’s authority said it knew that training would start again, and that it would keep watch. It did not approve it.
fact-reg-ap = In September 2025 the Dutch authority told people to look at their settings before training began.
fact-reg-german = In October 2025 German authorities explained how to object. They say you can still object later, for use from then on.
fact-reg-garante = In October 2025 Italy’s authority explained the switch and the form, also for people with no account.
fact-reg-cnpd-apd = In autumn 2025 authorities in Belgium and Luxembourg showed how to turn the switch off.
fact-reg-pcpd = In October 2024 Hong Kong’s authority raised concerns, and LinkedIn paused.
fact-basis-claimed = LinkedIn says the law allows this training as a “legitimate interest”. That means its own good reason, weighed against yours.
fact-basis-not-confirmed = No authority has confirmed that this reason is good enough here.
fact-basis-ca-hk = Reports say LinkedIn uses the same words in Canada and Hong Kong. The laws there do not work that way, so what it means may differ.
fact-basis-elsewhere = Elsewhere LinkedIn points to its privacy policy and to the setting.

## Rights, data controllers and times.

fact-controller-ireland = LinkedIn Ireland decides about your data. The law calls it the data controller.
fact-controller-uk = LinkedIn in the US decides about your data. The law calls it the data controller. Your authority is the ICO, not the Irish one.
fact-controller-us = LinkedIn in the US decides about your data.
fact-right-eea-object = You have the right to object, for reasons that have to do with you. LinkedIn must then stop, unless it shows compelling reasons that weigh more than yours. (GDPR, Article 21: “compelling legitimate grounds”)
fact-right-eea-restrict = While it looks into that, you can ask it to pause the use of your data. (GDPR, Article 18)
fact-right-eea-time = LinkedIn has one month to answer. It can take two more months if it tells you why within the first. (GDPR, Article 12)
fact-right-eea-complain = You can complain to the authority where you live or work. This is free. (GDPR, Article 77)
fact-right-eea-lead = Ireland’s authority leads for LinkedIn Ireland. You can still go to your own. The Irish one asks you to write to LinkedIn first.
fact-right-de-land = In Germany, each Land has its own authority for this.
fact-right-uk-object = You have the right to object, for reasons that have to do with you. LinkedIn must then stop, unless it shows compelling reasons that weigh more than yours. (UK GDPR, Article 21: “compelling legitimate grounds”)
fact-right-uk-time = LinkedIn has one month to answer. It can take two more months if it tells you why within the first.
fact-right-uk-acknowledge = Since 19 June 2026, a company must confirm a complaint within 30 days. The ICO expects you to complain to the company first.
fact-right-ch = You can state that you do not want this use. Using data against your stated wish can break Swiss law. (FADP, Article 30)
fact-right-ch-court = You can ask a civil court to forbid it. You can also tell the FDPIC. (FADP, Article 32)
fact-right-ca = You can take back your consent. There are limits in law and contract, and you must give fair notice. (PIPEDA, 4.3.8)
fact-right-ca-time = For a copy of your data, Canada’s law sets 30 days. For an objection it sets no day. We use 30 days as a guide.
fact-right-ca-provinces = Quebec, British Columbia and Alberta have laws and authorities of their own.
fact-right-ca-qc-time = For a copy of your data, Quebec’s law sets 30 days. For an objection it sets no day. We use 30 days as a guide.
fact-right-hk = A company needs your clear consent to use your data for a new purpose. You can complain to the PCPD. (PDPO, principle 3)
fact-right-hk-time = The PCPD can turn a complaint down if you knew of the matter for more than two years.
fact-right-us-ca-none = California’s law gives no general right to object to AI training. You can still ask LinkedIn.
fact-right-us-ca = You can see, correct and delete your data. You can say no to its sale or sharing. LinkedIn has 45 days to answer such a request.
fact-right-us-other = We know of no state that gives a right to object to AI training as such. Some give rights to see, correct and delete data. Your attorney general takes complaints.
fact-right-br = You can oppose use that goes on without your consent, if it breaks the law. Write to LinkedIn first, then you can go to the ANPD. (LGPD, Article 18)
fact-right-br-time = For a full copy of your data, the law sets 15 days. For an objection we use 15 days as a guide. (LGPD, Article 19)
fact-right-au = We found no right to object. Complain to LinkedIn first, and then to the OAIC.
fact-right-unknown = We have not looked into the law where you live. You may have rights that we do not name. You can still ask LinkedIn.
fact-time-ask-again = We have found no law there that sets a day for the answer to such an objection. There may be one. We remind you to ask again after 30 days.
fact-time-ch = For a copy of your data, Swiss law sets 30 days. For your stated wish it sets no day. We use 30 days as a guide.
fact-time-hk = For a copy of your data, Hong Kong’s law sets 40 days. For an objection it sets no day. We use 40 days as a guide. (PDPO, section 19)

## The objection form.

fact-form-name = LinkedIn’s form is called “LinkedIn Data Processing Objection Form”.
fact-form-adds = The form reaches what the switch does not: AI that ranks, suggests, or keeps people safe.
fact-form-visitors = People with no account can use the form too.
fact-form-option = One choice in the form is “Object to processing for training content-generating AI models”. Another is “Other”.
fact-form-no-reason = You need no reason for that choice. Two reports based on Italy’s authority say so.
fact-form-fields = Sources disagree on the fields, so the form may look different from what we show.
fact-form-weighs = LinkedIn says it weighs your request, and that it can refuse in some cases. It always stops for direct marketing.
fact-form-mail = Reports say that LinkedIn confirms by e-mail. LinkedIn does not promise a day.
fact-form-where = LinkedIn does not say that the form is for Europe only. How much it counts where you live is not clear.

## What nobody can verify from outside.

fact-limit-page-text = We could not see LinkedIn’s pages as a member. We read public copies, the last from 22 August 2026.
fact-limit-log = It is not known if LinkedIn keeps a record of this switch that you can see. Your own record may be the only one.
fact-limit-proof = A record shows what was seen. It does not prove what LinkedIn did with your data.
fact-limit-terms = LinkedIn’s terms forbid bots and tools that copy its pages. So this app never clicks or types there. You do that yourself. The app reads one page, once, each time you press the button.
