### Messages in the language gd, for translators. `pathways catalogue messages gd` keeps this file up to date
### and changes no translation.
###
### To translate a message, write your text in the place of the English and take the line "# untranslated" above it
### away. "# English:" is the English that it is made from: leave it. Where "# outdated" stands, the English has
### changed since, and people read English until you have looked at the text and taken that line away. Comments of
### your own stay, directly above a message.
###
### Places such as { $date } are filled in and have to stay, in any order. A message with { $number -> ... } has a
### form for each kind of number; in this language these are: one, two, few, other. Write those that differ.

# Note: Headline of a verdict.
# English: This looks right for you
# untranslated
headline-fits = This looks right for you

# Note: Headline of a verdict.
# English: This looks right for you, with something to check
# untranslated
headline-fits-check = This looks right for you, with something to check

# Note: Headline of a verdict.
# English: Not yet
# untranslated
headline-not-yet = Not yet

# Note: Headline of a verdict.
# English: The page does not say: ask
# untranslated
headline-ask = The page does not say: ask

# Note: Headline of a verdict.
# English: Aimed at other people
# untranslated
headline-no-match = Aimed at other people

# Note: Headline of a verdict.
# English: We need to know a little more
# untranslated
headline-undecided = We need to know a little more

# Note: A reason where the person could not say. $what is the fact, such as "your sector".
# English: You were not sure of { $what }, and it makes a difference here. Find out, or ask.
# untranslated
you-were-not-sure = You were not sure of { $what }, and it makes a difference here. Find out, or ask.

# Note: When time will have met what is missing.
# English: You could meet this from { $date }.
# untranslated
not-yet-from = You could meet this from { $date }.

# Note: Said where nothing fits.
# English: None of these is a close match right now. You can still ask what would suit you.
# untranslated
nothing-fits = None of these is a close match right now. You can still ask what would suit you.

# Note: That this is a guide and who decides.
# English: This is a guide, not a decision. Check with the officer before you plan around it.
# untranslated
decision-note = This is a guide, not a decision. Check with the officer before you plan around it.

# Note: The months of the year, as they stand within a sentence.
# English: January
# untranslated
month-january = January

# English: February
# untranslated
month-february = February

# English: March
# untranslated
month-march = March

# English: April
# untranslated
month-april = April

# English: May
# untranslated
month-may = May

# English: June
# untranslated
month-june = June

# English: July
# untranslated
month-july = July

# English: August
# untranslated
month-august = August

# English: September
# untranslated
month-september = September

# English: October
# untranslated
month-october = October

# English: November
# untranslated
month-november = November

# English: December
# untranslated
month-december = December

# Note: A day. $month is the name of the month.
# English: { $day } { $month } { $year }
# untranslated
date = { $day } { $month } { $year }

# Note: A month of a certain year. $month is its name.
# English: { $month } { $year }
# untranslated
month-of-year = { $month } { $year }

# Note: When something usually happens, as its page puts it. $says is such as "after your council's spring break".
# English: { $month }, { $says }
# untranslated
month-as-said = { $month }, { $says }

# Note: Confirmed dates.
# English: Applications open on { $date }. An officer has confirmed this date.
# untranslated
opens-on = Applications open on { $date }. An officer has confirmed this date.

# Note: Confirmed dates.
# English: Applications are open. They close on { $date }. An officer has confirmed this date.
# untranslated
closes-on = Applications are open. They close on { $date }. An officer has confirmed this date.

# Note: Confirmed dates.
# English: Applications closed on { $date }.
# untranslated
closed-on = Applications closed on { $date }.

# Note: What usually happens in a month, which follows.
# English: It usually recruits in { $month }.
# untranslated
usually-recruits = It usually recruits in { $month }.

# Note: What usually happens in a month, which follows.
# English: Applications usually open in { $month }.
# untranslated
usually-opens = Applications usually open in { $month }.

# Note: What usually happens in a month, which follows.
# English: Applications usually close in { $month }.
# untranslated
usually-closes = Applications usually close in { $month }.

# Note: The next time by the pattern, and that it has to be checked.
# English: The next would be { $month }: check that it is running.
# untranslated
next-would-be = The next would be { $month }: check that it is running.

# Note: How old the facts are.
# English: Source: { $title }. Published for { $session }.
# untranslated
published-for = Source: { $title }. Published for { $session }.

# Note: Years alone.
# English: { $years -> [one] { $years } year *[other] { $years } years }
# untranslated
length-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}

# Note: Months alone, from 1 to 11.
# English: { $months -> [one] { $months } month *[other] { $months } months }
# untranslated
length-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}

# Note: Both. $years is such as "2 years", $months is such as "6 months".
# English: { $years } { $months }
# untranslated
length-years-and-months = { $years } { $months }

# Note: No whole month.
# English: less than a month
# untranslated
length-less-than-a-month = less than a month

# Note: Some days more than whole years and months. $length is such as "5 years".
# English: just over { $length }
# untranslated
length-just-over = just over { $length }

# Note: Where only the shortest that it can be is known.
# English: at least { $length }
# untranslated
length-at-least = at least { $length }

# Note: Where only the longest that it can be is known.
# English: at most { $length }
# untranslated
length-at-most = at most { $length }

# Note: Where both are known.
# English: between { $from } and { $to }
# untranslated
length-between = between { $from } and { $to }

# Note: Start page: heading.
# English: Find a leadership programme that suits you
# untranslated
start-heading = Find a leadership programme that suits you

# Note: Start page: what the checker does and how long it takes.
# English: Answer a few short questions about your job. It takes about a minute. You will see which programmes suit you, why, and what to do next.
# untranslated
start-lead = Answer a few short questions about your job. It takes about a minute. You will see which programmes suit you, why, and what to do next.

# Note: Start page: where answers go.
# English: Your answers stay on this device. We do not send or save them.
# untranslated
start-privacy = Your answers stay on this device. We do not send or save them.

# Note: Start page: the button.
# English: Start
# untranslated
start-button = Start

# Note: Button: on to the next page.
# English: Continue
# untranslated
continue-button = Continue

# Note: Button: back to the page before.
# English: Back
# untranslated
back-button = Back

# Note: Heading of the list of errors.
# English: There is a problem
# untranslated
error-heading = There is a problem

# Note: Stands before an error, for those who do not see its colour.
# English: Error:
# untranslated
error-prefix = Error:

# Note: Title of the reason for asking.
# English: Why we ask
# untranslated
why-we-ask = Why we ask

# Note: Over the tick boxes of a page.
# English: Tick any that are true for you
# untranslated
tick-if-true = Tick any that are true for you

# Note: Label of the field for whole years.
# English: Years
# untranslated
years-label = Years

# Note: Label of the field for months.
# English: Months
# untranslated
months-label = Months

# Note: Error: neither years nor months given is the question's own error; this one is for a value that is no whole number.
# English: Years must be a whole number from 0 to 60
# untranslated
years-error = Years must be a whole number from 0 to 60

# Note: Error: months not a whole number from 0 to 11.
# English: Months must be a whole number from 0 to 11
# untranslated
months-error = Months must be a whole number from 0 to 11

# Note: The choice of not being sure, where a fact has no wording of its own for it.
# English: I'm not sure
# untranslated
not-sure = I'm not sure

# Note: Label of the choice of "I'm not sure" beside years and months.
# English: or
# untranslated
or-not-sure = or

# Note: Error: a time was given and "I'm not sure" was ticked as well.
# English: Enter a time or tick “I'm not sure”, not both
# untranslated
time-and-not-sure-error = Enter a time or tick “I'm not sure”, not both

# Note: Results: heading.
# English: What suits you
# untranslated
results-heading = What suits you

# Note: Results: heading of the reasons.
# English: Why
# untranslated
why-heading = Why

# Note: Results: heading of the open points.
# English: To check
# untranslated
check-heading = To check

# Note: Results: heading of the steps.
# English: What to do first
# untranslated
steps-heading = What to do first

# Note: Results: title of what is folded away of a programme.
# English: More about { $name }
# untranslated
more-heading = More about { $name }

# Note: Results: heading of the commitments.
# English: What you would agree to
# untranslated
agree-heading = What you would agree to

# Note: Results: heading of how to apply.
# English: How to apply
# untranslated
apply-heading = How to apply

# Note: Results: heading of what comes after.
# English: What comes after it
# untranslated
comes-next-heading = What comes after it

# Note: Results: heading of how fresh the facts are.
# English: Is it running?
# untranslated
freshness-heading = Is it running?

# Note: Results: heading of whom to ask.
# English: Who to ask
# untranslated
contacts-heading = Who to ask

# Note: Results: heading of the list of answers.
# English: Your answers
# untranslated
answers-heading = Your answers

# Note: Results: button beside an answer.
# English: Change
# untranslated
change-button = Change

# Note: Results: button that starts again.
# English: Start again
# untranslated
again-button = Start again

# Note: Results: label of the optional choice of employer.
# English: Who do you work for? (optional)
# untranslated
employer-label = Who do you work for? (optional)

# Note: Results: why the employer is asked, and that it need not be given.
# English: This stays on this device too. It can change who to ask and holiday dates.
# untranslated
employer-hint = This stays on this device too. It can change who to ask and holiday dates.

# Note: Results: the choice of not saying.
# English: I would rather not say
# untranslated
employer-none = I would rather not say

# Note: Results: button that takes the employer.
# English: Update
# untranslated
employer-button = Update

# Note: Names the section to assistive technology.
# English: Leadership programme checker
# untranslated
section-label = Leadership programme checker

# Note: Chat: hello.
# English: Hello. I can help you find a leadership programme that suits you, or answer questions about the programmes. What is your role?
# untranslated
chat-hello = Hello. I can help you find a leadership programme that suits you, or answer questions about the programmes. What is your role?

# Note: Chat: what it can help with.
# English: Tell me your role and how long you have been in it, and I will say which programmes suit you. Or ask about a programme: who it is for, how long it takes, when it starts.
# untranslated
chat-help = Tell me your role and how long you have been in it, and I will say which programmes suit you. Or ask about a programme: who it is for, how long it takes, when it starts.

# Note: Chat: after thanks.
# English: You are welcome. Come back any time.
# untranslated
chat-thanks = You are welcome. Come back any time.

# Note: Chat: goodbye.
# English: Goodbye, and good luck.
# untranslated
chat-goodbye = Goodbye, and good luck.

# Note: Chat: a kind hand-off to people.
# English: I am sorry that you are going through this. I am only a tool for leadership programmes, so please talk to a person: someone you trust, your union, HR or occupational health in your council, or your GP. I have not kept what you wrote.
# untranslated
chat-care = I am sorry that you are going through this. I am only a tool for leadership programmes, so please talk to a person: someone you trust, your union, HR or occupational health in your council, or your GP. I have not kept what you wrote.

# Note: Chat: what it cannot help with, and what it can.
# English: I can only help with leadership programmes for school staff in the West Partnership.
# untranslated
chat-out-of-scope = I can only help with leadership programmes for school staff in the West Partnership.

# Note: Chat: before a list.
# English: Here is what our sources name. Check with the officer what is running this year.
# untranslated
chat-list = Here is what our sources name. Check with the officer what is running this year.

# Note: Chat: before a list for certain people.
# English: These could be for them. Check with the officer what is running this year.
# untranslated
chat-list-for = These could be for them. Check with the officer what is running this year.

# Note: Chat: that the sources hold nothing on a topic, which stands before it.
# English: our sources do not say.
# untranslated
chat-not-said = our sources do not say.

# Note: Chat: the same for programmes.
# English: our sources do not say, for { $name }.
# untranslated
chat-not-said-for = our sources do not say, for { $name }.

# Note: Chat: that nothing was found that a question may be about.
# English: I did not find that in our sources.
# untranslated
chat-not-found = I did not find that in our sources.

# Note: Chat: the same for programmes.
# English: I did not find that in what our sources say of { $name }.
# untranslated
chat-not-found-for = I did not find that in what our sources say of { $name }.

# Note: Chat: before what is known of a programme, where a question about it was not understood.
# English: I am not sure what you ask about { $name }. This is what our sources say.
# untranslated
chat-what-is-known = I am not sure what you ask about { $name }. This is what our sources say.

# Note: Chat: that a reply comes back to the question that it left open.
# English: To go on: { $name }
# untranslated
chat-back-to = To go on: { $name }

# Note: Chat: before the things that a question could be about.
# English: Which one do you mean:
# untranslated
chat-which = Which one do you mean:

# Note: Chat: before the names of the councils.
# English: The councils of the West Partnership are
# untranslated
chat-councils = The councils of the West Partnership are

# Note: Chat: where what is typed stays.
# English: Nothing that you type here is kept, and nothing leaves this computer.
# untranslated
chat-private = Nothing that you type here is kept, and nothing leaves this computer.

# Note: Chat: that it was quiet for too long and everything is forgotten.
# English: { $minutes -> [one] You did not write for { $minutes } minute, so I have forgotten what you told me and started again. *[other] You did not write for { $minutes } minutes, so I have forgotten what you told me and started again. }
# untranslated
chat-expired = { $minutes ->
    [one] You did not write for { $minutes } minute, so I have forgotten what you told me and started again.
   *[other] You did not write for { $minutes } minutes, so I have forgotten what you told me and started again.
}

# Note: Chat: before what was understood of the person.
# English: This is what I have understood of you:
# untranslated
chat-understood = This is what I have understood of you:

# Note: Chat: that nothing was understood of the person yet.
# English: I have not understood anything of you yet. Tell me your role, and how long you have been in it.
# untranslated
chat-understood-nothing = I have not understood anything of you yet. Tell me your role, and how long you have been in it.

# Note: Chat: before the sources of the last reply.
# English: My last reply comes from:
# untranslated
chat-sources = My last reply comes from:

# Note: Chat: under a reply, where it comes from. $sources is such as "Improvement plan (2019-22); ...".
# English: Source: { $sources }.
# untranslated
chat-source-line = Source: { $sources }.

# Note: Chat: a workstream of the partnership's plan.
# English: { $name } workstream, { $year }: { $says }
# untranslated
chat-workstream = { $name } workstream, { $year }: { $says }

# Note: Chat: the title of what officers answered, as if it were a document.
# English: Answers by the partnership's officers
# untranslated
chat-officers-source = Answers by the partnership's officers

# Note: Chat: when officers wrote an answer, as the section of their answers.
# English: answered { $date }
# untranslated
chat-answered-on = answered { $date }

# Note: Chat: that the last reply has no sources.
# English: My last reply names no source.
# untranslated
chat-no-sources = My last reply names no source.

# Note: Widget: names the buttons from view to view.
# English: Ways to find out
# untranslated
views-label = Ways to find out

# Note: Widget: the view of the check.
# English: Check what suits me
# untranslated
view-check = Check what suits me

# Note: Widget: the view of all programmes.
# English: All programmes
# untranslated
view-programmes = All programmes

# Note: Widget: the view in which people ask.
# English: Ask a question
# untranslated
view-ask = Ask a question

# Note: Widget: a part is on its way.
# English: Loading
# untranslated
loading = Loading

# Note: Widget: a part could not be had.
# English: This part did not load
# untranslated
not-loaded = This part did not load

# Note: Widget: what to do about it.
# English: Check that you are online, then try again. Your answers are still here.
# untranslated
not-loaded-hint = Check that you are online, then try again. Your answers are still here.

# Note: Widget: tries again to get a part.
# English: Try again
# untranslated
load-again-button = Try again

# Note: Widget: a text is on the clipboard.
# English: Copied. You can paste it into an e-mail.
# untranslated
copied = Copied. You can paste it into an e-mail.

# Note: Widget: a text could not be put on the clipboard, and is shown to be copied by hand.
# English: Your browser did not let us copy it. Select the text below and copy it yourself.
# untranslated
not-copied = Your browser did not let us copy it. Select the text below and copy it yourself.

# Note: Asking: heading.
# English: Ask a question
# untranslated
ask-heading = Ask a question

# Note: Asking: what can be asked.
# English: Ask about a programme: who it is for, how long it takes, when it starts. Or say what your job is.
# untranslated
ask-lead = Ask about a programme: who it is for, how long it takes, when it starts. Or say what your job is.

# Note: Asking: where what is typed stays.
# English: What you type stays on this device. We do not send or save it.
# untranslated
ask-private = What you type stays on this device. We do not send or save it.

# Note: Asking: over the questions to begin with.
# English: You could ask
# untranslated
ask-examples-heading = You could ask

# Note: Asking: a question to begin with.
# English: Who is Thinking About Headship for?
# untranslated
ask-example-1 = Who is Thinking About Headship for?

# Note: Asking: a question to begin with.
# English: I have been a headteacher for three years. What suits me?
# untranslated
ask-example-2 = I have been a headteacher for three years. What suits me?

# Note: Asking: a question to begin with.
# English: How long does Executive Coaching take?
# untranslated
ask-example-3 = How long does Executive Coaching take?

# Note: Asking: stands before what the person asked, for those who do not see its place.
# English: You asked:
# untranslated
ask-asked = You asked:

# Note: Asking: stands before a reply, for those who do not see its place.
# English: Answer:
# untranslated
ask-reply = Answer:

# Note: Asking: names the answers to choose from.
# English: Answers to choose from
# untranslated
ask-answers = Answers to choose from

# Note: Asking: label of the field.
# English: Your question
# untranslated
ask-label = Your question

# Note: Asking: what not to type.
# English: Do not type anybody's name
# untranslated
ask-hint = Do not type anybody's name

# Note: Asking: button that sends.
# English: Ask
# untranslated
ask-button = Ask

# Note: Asking: nothing was typed.
# English: Type a question
# untranslated
ask-empty-error = Type a question

# Note: Asking: button that starts again.
# English: Start a new conversation
# untranslated
ask-again-button = Start a new conversation

# Note: Chart: heading.
# English: See it on a line of time
# untranslated
see-heading = See it on a line of time

# Note: Chart: what it shows.
# English: This shows how more time in post could change what suits you, if nothing else changes.
# untranslated
see-lead = This shows how more time in post could change what suits you, if nothing else changes.

# Note: Chart: where the person is.
# English: You are here: { $length }
# untranslated
see-here = You are here: { $length }

# Note: Chart: what the numbers on the line are.
# English: Years
# untranslated
see-axis = Years

# Note: Chart: title of the table that says the same.
# English: The same in a table
# untranslated
see-table = The same in a table

# Note: Chart: heading of the column of programmes.
# English: Programme
# untranslated
see-programme = Programme

# Note: Chart: heading of the column of lengths of time.
# English: Time
# untranslated
see-length = Time

# Note: Chart: heading of the column of verdicts.
# English: What you would see
# untranslated
see-told = What you would see

# Note: Chart: heading of the column of days.
# English: When
# untranslated
see-when = When

# Note: Chart: one length.
# English: exactly { $length }
# untranslated
see-exactly = exactly { $length }

# Note: Chart: every shorter length.
# English: less than { $length }
# untranslated
see-less-than = less than { $length }

# Note: Chart: every length up to one.
# English: up to { $length }
# untranslated
see-up-to = up to { $length }

# Note: Chart: every length from one on.
# English: { $length } or more
# untranslated
see-from = { $length } or more

# Note: Chart: every longer length.
# English: more than { $length }
# untranslated
see-more-than = more than { $length }

# Note: Chart: two of these together.
# English: { $from }, and { $to }
# untranslated
see-between = { $from }, and { $to }

# Note: Chart: the length before the first day.
# English: no time at all
# untranslated
see-no-time = no time at all

# Note: Chart: from when it would be so.
# English: From { $date }
# untranslated
see-from-day = From { $date }

# Note: Chart: that it is so now.
# English: Now
# untranslated
see-now = Now

# Note: What if: heading.
# English: What if?
# untranslated
if-heading = What if?

# Note: What if: what the switches do.
# English: Turn one on to see what would change.
# untranslated
if-lead = Turn one on to see what would change.

# Note: What if: the switch for a year.
# English: A year has passed
# untranslated
if-later = A year has passed

# Note: What if: a programme that would be judged otherwise.
# English: { $name }: “{ $now }” would become “{ $then }”.
# untranslated
if-changes = { $name }: “{ $now }” would become “{ $then }”.

# Note: What if: nothing would be judged otherwise.
# English: Nothing would change.
# untranslated
if-nothing = Nothing would change.

# Note: Letter: its first line.
# English: Leadership programmes: what suits me, on { $date }
# untranslated
letter-title = Leadership programmes: what suits me, on { $date }

# Note: Letter: before who runs a programme.
# English: Who runs it
# untranslated
provider-heading = Who runs it

# Note: Taking away: heading.
# English: Keep it or send it
# untranslated
take-heading = Keep it or send it

# Note: Taking away: the button that prints.
# English: Print or save as PDF
# untranslated
take-print = Print or save as PDF

# Note: Taking away: the button that copies.
# English: Copy as text
# untranslated
take-copy = Copy as text

# Note: Taking away: the button that saves the calendar file.
# English: Add reminders to my calendar
# untranslated
take-calendar = Add reminders to my calendar

# Note: Taking away: what is in the calendar file.
# English: The file has a reminder for each month in which a programme usually recruits. The dates are not confirmed.
# untranslated
take-calendar-hint = The file has a reminder for each month in which a programme usually recruits. The dates are not confirmed.

# Note: Taking away: label of the text to copy by hand.
# English: Your results as text
# untranslated
take-text = Your results as text

# Note: Taking away: the name of the calendar file, without its ending.
# English: leadership-programmes
# untranslated
calendar-file = leadership-programmes

# Note: Calendar: title of a reminder.
# English: Check: is { $name } recruiting?
# untranslated
calendar-check = Check: is { $name } recruiting?

# Note: Calendar: title of a day that an officer has confirmed.
# English: { $name }: applications open
# untranslated
calendar-opens = { $name }: applications open

# Note: Calendar: what a reminder says.
# English: A reminder to check if { $name } is recruiting. Made on { $date }. Check with the officer.
# untranslated
calendar-says = A reminder to check if { $name } is recruiting. Made on { $date }. Check with the officer.

# Note: Calendar: what a day that an officer has confirmed says.
# English: This is the first day on which you can apply for { $name }. Made on { $date }. Check with the officer that it has not changed.
# untranslated
calendar-opens-says = This is the first day on which you can apply for { $name }. Made on { $date }. Check with the officer that it has not changed.

# Note: All programmes: a source.
# English: { $title } ({ $year })
# untranslated
source-in-words = { $title } ({ $year })

# Note: All programmes: heading.
# English: All programmes
# untranslated
all-heading = All programmes

# Note: All programmes: what the list is.
# English: Everything that our sources name. Check with the officer what is running this year.
# untranslated
all-lead = Everything that our sources name. Check with the officer what is running this year.

# Note: All programmes: heading of the filter.
# English: Show programmes for
# untranslated
all-filter = Show programmes for

# Note: All programmes: the choice of not filtering by a fact.
# English: Anyone
# untranslated
all-anyone = Anyone

# Note: All programmes: the button that filters.
# English: Show
# untranslated
all-show = Show

# Note: All programmes: how many are shown.
# English: { $count -> [one] { $count } programme or network *[other] { $count } programmes and networks }
# untranslated
all-count = { $count ->
    [one] { $count } programme or network
   *[other] { $count } programmes and networks
}

# Note: All programmes: that nobody's fit is checked for an entry.
# English: We do not check who this is for.
# untranslated
all-not-checked = We do not check who this is for.

# Note: All programmes: heading of the sources.
# English: Where this comes from
# untranslated
all-sources = Where this comes from

# Note: All programmes: title of what is folded away.
# English: What we know about { $name }
# untranslated
all-details = What we know about { $name }

# Note: All programmes: what an entry is.
# English: Programme
# untranslated
kind-programme = Programme

# Note: All programmes: what an entry is.
# English: Network
# untranslated
kind-network = Network

# Note: All programmes: what an entry is.
# English: Named in a plan
# untranslated
kind-plan-item = Named in a plan

## Fact: Role

# Note: a heading
# English: Role
# untranslated
fact-role-name = Role

# English: What is your role?
# untranslated
fact-role-question = What is your role?

# English: Choose the job you do now. If you are acting up or about to start a new job, choose that one.
# untranslated
fact-role-hint = Choose the job you do now. If you are acting up or about to start a new job, choose that one.

# Note: why it is asked
# English: Each programme is for people in certain roles.
# untranslated
fact-role-why = Each programme is for people in certain roles.

# Note: what people read who go on without an answer
# English: Select your role
# untranslated
fact-role-error = Select your role

# Note: stands within a sentence, in the place of what a person told
# English: your role
# untranslated
fact-role-unknown = your role

# Note: an answer to choose
# English: Class teacher
# untranslated
fact-role-value-class_teacher-label = Class teacher

# Note: stands within a sentence, in the place of what a person told
# English: a class teacher
# untranslated
fact-role-value-class_teacher-says = a class teacher

# English: You do not have a promoted post
# untranslated
fact-role-value-class_teacher-hint = You do not have a promoted post

# Note: an answer to choose
# English: Lead teacher
# untranslated
fact-role-value-lead_teacher-label = Lead teacher

# Note: stands within a sentence, in the place of what a person told
# English: a lead teacher
# untranslated
fact-role-value-lead_teacher-says = a lead teacher

# English: Also a teacher who leads something across the school without a promoted post
# untranslated
fact-role-value-lead_teacher-hint = Also a teacher who leads something across the school without a promoted post

# Note: an answer to choose
# English: Principal teacher
# untranslated
fact-role-value-principal_teacher-label = Principal teacher

# Note: stands within a sentence, in the place of what a person told
# English: a principal teacher
# untranslated
fact-role-value-principal_teacher-says = a principal teacher

# English: PT, in any sector
# untranslated
fact-role-value-principal_teacher-hint = PT, in any sector

# Note: an answer to choose
# English: Faculty head
# untranslated
fact-role-value-faculty_head-label = Faculty head

# Note: stands within a sentence, in the place of what a person told
# English: a faculty head
# untranslated
fact-role-value-faculty_head-says = a faculty head

# English: FH, also called curriculum leader or faculty leader
# untranslated
fact-role-value-faculty_head-hint = FH, also called curriculum leader or faculty leader

# Note: an answer to choose
# English: Depute headteacher
# untranslated
fact-role-value-depute_headteacher-label = Depute headteacher

# Note: stands within a sentence, in the place of what a person told
# English: a depute headteacher
# untranslated
fact-role-value-depute_headteacher-says = a depute headteacher

# English: DHT, also called deputy head
# untranslated
fact-role-value-depute_headteacher-hint = DHT, also called deputy head

# Note: an answer to choose
# English: Headteacher
# untranslated
fact-role-value-headteacher-label = Headteacher

# Note: stands within a sentence, in the place of what a person told
# English: a headteacher
# untranslated
fact-role-value-headteacher-says = a headteacher

# English: HT, also called head or rector. Include job share and more than one school
# untranslated
fact-role-value-headteacher-hint = HT, also called head or rector. Include job share and more than one school

# Note: an answer to choose
# English: Depute head of centre
# untranslated
fact-role-value-depute_head_of_centre-label = Depute head of centre

# Note: stands within a sentence, in the place of what a person told
# English: a depute head of centre
# untranslated
fact-role-value-depute_head_of_centre-says = a depute head of centre

# English: You are second in charge of a nursery or early years centre
# untranslated
fact-role-value-depute_head_of_centre-hint = You are second in charge of a nursery or early years centre

# Note: an answer to choose
# English: Head of centre
# untranslated
fact-role-value-head_of_centre-label = Head of centre

# Note: stands within a sentence, in the place of what a person told
# English: a head of centre
# untranslated
fact-role-value-head_of_centre-says = a head of centre

# English: You lead a nursery or early years centre
# untranslated
fact-role-value-head_of_centre-hint = You lead a nursery or early years centre

# Note: an answer to choose
# English: Education officer or quality improvement officer
# untranslated
fact-role-value-education_officer-label = Education officer or quality improvement officer

# Note: stands within a sentence, in the place of what a person told
# English: an education officer
# untranslated
fact-role-value-education_officer-says = an education officer

# English: QIO or other officer in a council
# untranslated
fact-role-value-education_officer-hint = QIO or other officer in a council

# Note: an answer to choose
# English: Support staff
# untranslated
fact-role-value-support_staff-label = Support staff

# Note: stands within a sentence, in the place of what a person told
# English: a member of support staff
# untranslated
fact-role-value-support_staff-says = a member of support staff

# English: Such as a classroom assistant or a support for learning assistant
# untranslated
fact-role-value-support_staff-hint = Such as a classroom assistant or a support for learning assistant

# Note: an answer to choose
# English: Something else
# untranslated
fact-role-value-other-label = Something else

# Note: stands within a sentence, in the place of what a person told
# English: in another role
# untranslated
fact-role-value-other-says = in another role

## Fact: Sector

# Note: a heading
# English: Sector
# untranslated
fact-sector-name = Sector

# English: Which sector do you work in?
# untranslated
fact-sector-question = Which sector do you work in?

# English: If you work in more than one, choose where you spend most of your time.
# untranslated
fact-sector-hint = If you work in more than one, choose where you spend most of your time.

# Note: why it is asked
# English: Some programmes are for one sector only.
# untranslated
fact-sector-why = Some programmes are for one sector only.

# Note: what people read who go on without an answer
# English: Select your sector
# untranslated
fact-sector-error = Select your sector

# Note: stands within a sentence, in the place of what a person told
# English: your sector
# untranslated
fact-sector-unknown = your sector

# Note: an answer to choose
# English: Early years
# untranslated
fact-sector-value-early_years-label = Early years

# Note: stands within a sentence, in the place of what a person told
# English: early learning and childcare
# untranslated
fact-sector-value-early_years-says = early learning and childcare

# English: A nursery or early years centre that is not part of a school
# untranslated
fact-sector-value-early_years-hint = A nursery or early years centre that is not part of a school

# Note: an answer to choose
# English: Primary
# untranslated
fact-sector-value-primary-label = Primary

# Note: stands within a sentence, in the place of what a person told
# English: a primary school
# untranslated
fact-sector-value-primary-says = a primary school

# English: Include a nursery class in a primary school
# untranslated
fact-sector-value-primary-hint = Include a nursery class in a primary school

# Note: an answer to choose
# English: Secondary
# untranslated
fact-sector-value-secondary-label = Secondary

# Note: stands within a sentence, in the place of what a person told
# English: a secondary school
# untranslated
fact-sector-value-secondary-says = a secondary school

# Note: an answer to choose
# English: Additional support for learning (ASL or ASN)
# untranslated
fact-sector-value-asl-label = Additional support for learning (ASL or ASN)

# Note: stands within a sentence, in the place of what a person told
# English: additional support for learning
# untranslated
fact-sector-value-asl-says = additional support for learning

# English: Such as an ASL or ASN school
# untranslated
fact-sector-value-asl-hint = Such as an ASL or ASN school

# Note: an answer to choose
# English: All-through school
# untranslated
fact-sector-value-all_through-label = All-through school

# Note: stands within a sentence, in the place of what a person told
# English: an all-through school
# untranslated
fact-sector-value-all_through-says = an all-through school

# English: One school with both primary and secondary stages
# untranslated
fact-sector-value-all_through-hint = One school with both primary and secondary stages

# Note: an answer to choose
# English: Council or central team
# untranslated
fact-sector-value-central-label = Council or central team

# Note: stands within a sentence, in the place of what a person told
# English: a council or central team
# untranslated
fact-sector-value-central-says = a council or central team

## Fact: Remit

# Note: a heading
# English: Remit
# untranslated
fact-remit-name = Remit

# English: What do you lead as a principal teacher?
# untranslated
fact-remit-question = What do you lead as a principal teacher?

# Note: why it is asked
# English: One programme is for teams that teach a subject.
# untranslated
fact-remit-why = One programme is for teams that teach a subject.

# Note: what people read who go on without an answer
# English: Select what you lead
# untranslated
fact-remit-error = Select what you lead

# Note: stands within a sentence, in the place of what a person told
# English: your remit
# untranslated
fact-remit-unknown = your remit

# Note: an answer to choose
# English: A subject or curriculum area
# untranslated
fact-remit-value-subject-label = A subject or curriculum area

# Note: stands within a sentence, in the place of what a person told
# English: a subject
# untranslated
fact-remit-value-subject-says = a subject

# English: One subject or several
# untranslated
fact-remit-value-subject-hint = One subject or several

# Note: an answer to choose
# English: Guidance or support
# untranslated
fact-remit-value-pastoral-label = Guidance or support

# Note: stands within a sentence, in the place of what a person told
# English: guidance or support
# untranslated
fact-remit-value-pastoral-says = guidance or support

# English: Guidance, pupil support or learning support
# untranslated
fact-remit-value-pastoral-hint = Guidance, pupil support or learning support

## Fact: Time as a headteacher or head of centre

# Note: a heading
# English: Time as a headteacher or head of centre
# untranslated
fact-headship_months-name = Time as a headteacher or head of centre

# English: How long have you been a headteacher?
# untranslated
fact-headship_months-question = How long have you been a headteacher?

# Note: the question for some people
# English: How long have you been a head of centre?
# untranslated
fact-headship_months-question-for-1 = How long have you been a head of centre?

# English: Add up time in every school or centre. Part-time counts just like full-time. If you are acting up, count that time too.
# untranslated
fact-headship_months-hint = Add up time in every school or centre. Part-time counts just like full-time. If you are acting up, count that time too.

# Note: why it is asked
# English: Some coaching is for people with more, or less, than five years.
# untranslated
fact-headship_months-why = Some coaching is for people with more, or less, than five years.

# Note: what people read who go on without an answer
# English: Enter how long you have been in post, in years and months
# untranslated
fact-headship_months-error = Enter how long you have been in post, in years and months

# Note: stands within a sentence, in the place of what a person told
# English: how long you have been in post
# untranslated
fact-headship_months-unknown = how long you have been in post

## Fact: Headteacher's support

# Note: a heading
# English: Headteacher's support
# untranslated
fact-headteacher_support-name = Headteacher's support

# English: Does your headteacher support you going for a headship programme?
# untranslated
fact-headteacher_support-question = Does your headteacher support you going for a headship programme?

# English: You can use this checker before you have spoken to them. If you do not have a headteacher, choose “I'm not sure”.
# untranslated
fact-headteacher_support-hint = You can use this checker before you have spoken to them. If you do not have a headteacher, choose “I'm not sure”.

# Note: why it is asked
# English: One programme asks for your headteacher's support before you apply.
# untranslated
fact-headteacher_support-why = One programme asks for your headteacher's support before you apply.

# Note: what people read who go on without an answer
# English: Select whether your headteacher supports you
# untranslated
fact-headteacher_support-error = Select whether your headteacher supports you

# Note: stands within a sentence, in the place of what a person told
# English: whether your headteacher supports you
# untranslated
fact-headteacher_support-unknown = whether your headteacher supports you

# Note: a switch: what would be so
# English: Your headteacher supports you
# untranslated
fact-headteacher_support-what-if-label = Your headteacher supports you

# Note: an answer to choose
# English: Yes
# untranslated
fact-headteacher_support-value-yes-label = Yes

# Note: stands within a sentence, in the place of what a person told
# English: your headteacher supports you
# untranslated
fact-headteacher_support-value-yes-says = your headteacher supports you

# Note: an answer to choose
# English: Not yet
# untranslated
fact-headteacher_support-value-not_yet-label = Not yet

# Note: stands within a sentence, in the place of what a person told
# English: you do not have your headteacher's support yet
# untranslated
fact-headteacher_support-value-not_yet-says = you do not have your headteacher's support yet

# English: You have not asked, or they have not said
# untranslated
fact-headteacher_support-value-not_yet-hint = You have not asked, or they have not said

# Note: an answer to choose
# English: No
# untranslated
fact-headteacher_support-value-no-label = No

# Note: stands within a sentence, in the place of what a person told
# English: your headteacher does not support you
# untranslated
fact-headteacher_support-value-no-says = your headteacher does not support you

## Fact: Likely next role

# Note: a heading
# English: Likely next role
# untranslated
fact-next_role-name = Likely next role

# English: What is likely to be your next role?
# untranslated
fact-next_role-question = What is likely to be your next role?

# English: Think about the next job you would go for.
# untranslated
fact-next_role-hint = Think about the next job you would go for.

# Note: why it is asked
# English: One programme is for people who are likely to be a headteacher next.
# untranslated
fact-next_role-why = One programme is for people who are likely to be a headteacher next.

# Note: what people read who go on without an answer
# English: Select your likely next role
# untranslated
fact-next_role-error = Select your likely next role

# Note: stands within a sentence, in the place of what a person told
# English: your likely next role
# untranslated
fact-next_role-unknown = your likely next role

# Note: an answer to choose
# English: Headteacher
# untranslated
fact-next_role-value-headteacher-label = Headteacher

# Note: stands within a sentence, in the place of what a person told
# English: headteacher
# untranslated
fact-next_role-value-headteacher-says = headteacher

# Note: an answer to choose
# English: Depute headteacher
# untranslated
fact-next_role-value-depute_headteacher-label = Depute headteacher

# Note: stands within a sentence, in the place of what a person told
# English: depute headteacher
# untranslated
fact-next_role-value-depute_headteacher-says = depute headteacher

# Note: an answer to choose
# English: Something else
# untranslated
fact-next_role-value-other-label = Something else

# Note: stands within a sentence, in the place of what a person told
# English: something else
# untranslated
fact-next_role-value-other-says = something else

# English: Also choose this if you do not know yet
# untranslated
fact-next_role-value-other-hint = Also choose this if you do not know yet

## Fact: Time in a leadership role

# Note: a heading
# English: Time in a leadership role
# untranslated
fact-leadership_months-name = Time in a leadership role

# English: How long have you been in a leadership role in a school?
# untranslated
fact-leadership_months-question = How long have you been in a leadership role in a school?

# English: Count posts such as principal teacher, faculty head or depute. Add up your time if you have had more than one. Part-time counts just like full-time. Do not count time as a class teacher.
# untranslated
fact-leadership_months-hint = Count posts such as principal teacher, faculty head or depute. Add up your time if you have had more than one. Part-time counts just like full-time. Do not count time as a class teacher.

# Note: why it is asked
# English: One programme is for people with at least two years in a leadership role in a school.
# untranslated
fact-leadership_months-why = One programme is for people with at least two years in a leadership role in a school.

# Note: what people read who go on without an answer
# English: Enter how long you have been in a leadership role, in years and months
# untranslated
fact-leadership_months-error = Enter how long you have been in a leadership role, in years and months

# Note: stands within a sentence, in the place of what a person told
# English: how long you have been in a leadership role
# untranslated
fact-leadership_months-unknown = how long you have been in a leadership role

## Fact: Employer

# Note: a heading
# English: Employer
# untranslated
fact-employer-name = Employer

# English: Who do you work for?
# untranslated
fact-employer-question = Who do you work for?

# English: You do not have to answer. We use it to show the right council to ask.
# untranslated
fact-employer-hint = You do not have to answer. We use it to show the right council to ask.

# Note: why it is asked
# English: It helps us to show you who to ask.
# untranslated
fact-employer-why = It helps us to show you who to ask.

# Note: what people read who go on without an answer
# English: Select who you work for
# untranslated
fact-employer-error = Select who you work for

# Note: stands within a sentence, in the place of what a person told
# English: who you work for
# untranslated
fact-employer-unknown = who you work for

# Note: an answer to choose
# English: East Dunbartonshire Council
# untranslated
fact-employer-value-east-dunbartonshire-label = East Dunbartonshire Council

# Note: stands within a sentence, in the place of what a person told
# English: East Dunbartonshire Council
# untranslated
fact-employer-value-east-dunbartonshire-says = East Dunbartonshire Council

# Note: an answer to choose
# English: East Renfrewshire Council
# untranslated
fact-employer-value-east-renfrewshire-label = East Renfrewshire Council

# Note: stands within a sentence, in the place of what a person told
# English: East Renfrewshire Council
# untranslated
fact-employer-value-east-renfrewshire-says = East Renfrewshire Council

# Note: an answer to choose
# English: Glasgow City Council
# untranslated
fact-employer-value-glasgow-city-label = Glasgow City Council

# Note: stands within a sentence, in the place of what a person told
# English: Glasgow City Council
# untranslated
fact-employer-value-glasgow-city-says = Glasgow City Council

# Note: an answer to choose
# English: Inverclyde Council
# untranslated
fact-employer-value-inverclyde-label = Inverclyde Council

# Note: stands within a sentence, in the place of what a person told
# English: Inverclyde Council
# untranslated
fact-employer-value-inverclyde-says = Inverclyde Council

# Note: an answer to choose
# English: North Lanarkshire Council
# untranslated
fact-employer-value-north-lanarkshire-label = North Lanarkshire Council

# Note: stands within a sentence, in the place of what a person told
# English: North Lanarkshire Council
# untranslated
fact-employer-value-north-lanarkshire-says = North Lanarkshire Council

# Note: an answer to choose
# English: Renfrewshire Council
# untranslated
fact-employer-value-renfrewshire-label = Renfrewshire Council

# Note: stands within a sentence, in the place of what a person told
# English: Renfrewshire Council
# untranslated
fact-employer-value-renfrewshire-says = Renfrewshire Council

# Note: an answer to choose
# English: South Lanarkshire Council
# untranslated
fact-employer-value-south-lanarkshire-label = South Lanarkshire Council

# Note: stands within a sentence, in the place of what a person told
# English: South Lanarkshire Council
# untranslated
fact-employer-value-south-lanarkshire-says = South Lanarkshire Council

# Note: an answer to choose
# English: West Dunbartonshire Council
# untranslated
fact-employer-value-west-dunbartonshire-label = West Dunbartonshire Council

# Note: stands within a sentence, in the place of what a person told
# English: West Dunbartonshire Council
# untranslated
fact-employer-value-west-dunbartonshire-says = West Dunbartonshire Council

# Note: an answer to choose
# English: Another council
# untranslated
fact-employer-value-other_council-label = Another council

# Note: stands within a sentence, in the place of what a person told
# English: another council
# untranslated
fact-employer-value-other_council-says = another council

# Note: an answer to choose
# English: An independent school or another employer
# untranslated
fact-employer-value-independent-label = An independent school or another employer

# Note: stands within a sentence, in the place of what a person told
# English: an independent school or another employer
# untranslated
fact-employer-value-independent-says = an independent school or another employer

# English: Also a school that the government pays for directly, or a partner nursery
# untranslated
fact-employer-value-independent-hint = Also a school that the government pays for directly, or a partner nursery

## Fact: Acting or temporary post

# Note: a heading
# English: Acting or temporary post
# untranslated
fact-acting-name = Acting or temporary post

# Note: a tick box
# English: I am acting up, or my post is temporary
# untranslated
fact-acting-beside-role-label = I am acting up, or my post is temporary

## Fact: Appointed but not started

# Note: a heading
# English: Appointed but not started
# untranslated
fact-not_started-name = Appointed but not started

# Note: a tick box
# English: I have got this job but have not started it yet
# untranslated
fact-not_started-beside-role-label = I have got this job but have not started it yet

## Fact: Holds the Standard for Headship

# Note: a heading
# English: Holds the Standard for Headship
# untranslated
fact-holds_standard-name = Holds the Standard for Headship

# Note: a tick box
# English: I already hold the Standard for Headship
# untranslated
fact-holds_standard-beside-next_role-label = I already hold the Standard for Headship

## Fact: Time away

# Note: a heading
# English: Time away
# untranslated
fact-time_away-name = Time away

# Note: a tick box
# English: I have had time away, such as family leave or a career break
# untranslated
fact-time_away-beside-leadership_months-label = I have had time away, such as family leave or a career break

# Note: a tick box
# English: I have had time away, such as family leave or a career break
# untranslated
fact-time_away-beside-headship_months-label = I have had time away, such as family leave or a career break

## Fact: Time in more than one kind of post

# Note: a heading
# English: Time in more than one kind of post
# untranslated
fact-mixed_posts-name = Time in more than one kind of post

# Note: a tick box
# English: I added up time in more than one leadership post
# untranslated
fact-mixed_posts-beside-leadership_months-label = I added up time in more than one leadership post

# Note: a tick box
# English: I have been both a headteacher and a head of centre
# untranslated
fact-mixed_posts-beside-headship_months-label = I have been both a headteacher and a head of centre

## Fact: Department of one or two people

# Note: a heading
# English: Department of one or two people
# untranslated
fact-small_department-name = Department of one or two people

# Note: a tick box
# English: My department has only one or two people
# untranslated
fact-small_department-beside-sector-label = My department has only one or two people

## Programme: Additional Support for Learning network

# English: Additional Support for Learning network
# untranslated
programme-asl-network-name = Additional Support for Learning network

# English: A network in the 2019-22 plan for people in additional support for learning.
# untranslated
programme-asl-network-summary = A network in the 2019-22 plan for people in additional support for learning.

# English: The 2019-22 plan named it. Our sources do not show a way to sign up, so ask.
# untranslated
programme-asl-network-not-evaluated = The 2019-22 plan named it. Our sources do not show a way to sign up, so ask.

# English: This comes from the 2019-22 plan. It is not an open programme. Ask if it exists now.
# untranslated
programme-asl-network-running-says = This comes from the 2019-22 plan. It is not an open programme. Ask if it exists now.

# English: The 2019-22 plan said that a network for additional support for learning would share learning. It was meant to keep itself going in time.
# untranslated
programme-asl-network-fact-what-1-says = The 2019-22 plan said that a network for additional support for learning would share learning. It was meant to keep itself going in time.

# English: In the 2019-22 plan, it was for staff in additional support for learning.
# untranslated
programme-asl-network-fact-who-1-says = In the 2019-22 plan, it was for staff in additional support for learning.

# English: In 2019, the plan also listed a specialist group for ASL school leaders.
# untranslated
programme-asl-network-fact-network-1-says = In 2019, the plan also listed a specialist group for ASL school leaders.

# English: The 2019-22 plan named John Stuart as lead officer. This may have changed.
# untranslated
programme-asl-network-fact-contact-1-says = The 2019-22 plan named John Stuart as lead officer. This may have changed.

# English: It comes from the 2019-22 plan. Our sources do not say what happened later, so ask.
# untranslated
programme-asl-network-fact-status-1-says = It comes from the 2019-22 plan. Our sources do not say what happened later, so ask.

## Programme: Collaborative Learning Networks

# English: Collaborative Learning Networks
# untranslated
programme-collaborative-learning-networks-name = Collaborative Learning Networks

# English: Networks in the 2019-22 plan that brought schools and early years settings together.
# untranslated
programme-collaborative-learning-networks-summary = Networks in the 2019-22 plan that brought schools and early years settings together.

# English: The 2019-22 plan named it. Our sources do not show that you can sign up now, so ask.
# untranslated
programme-collaborative-learning-networks-not-evaluated = The 2019-22 plan named it. Our sources do not show that you can sign up now, so ask.

# English: This comes from the 2019-22 plan. It is not an open programme. Ask if it exists now.
# untranslated
programme-collaborative-learning-networks-running-says = This comes from the 2019-22 plan. It is not an open programme. Ask if it exists now.

# English: The 2019-22 plan said that schools and early learning settings would work together on needs that they share, within and across councils.
# untranslated
programme-collaborative-learning-networks-fact-what-1-says = The 2019-22 plan said that schools and early learning settings would work together on needs that they share, within and across councils.

# English: In the 2019-22 plan, it was for schools and for early learning and childcare settings. The plan would think about the same for secondary curriculum specialists.
# untranslated
programme-collaborative-learning-networks-fact-who-1-says = In the 2019-22 plan, it was for schools and for early learning and childcare settings. The plan would think about the same for secondary curriculum specialists.

# English: In the 2019-22 plan, schools and settings were to be matched by a digital survey.
# untranslated
programme-collaborative-learning-networks-fact-group-1-says = In the 2019-22 plan, schools and settings were to be matched by a digital survey.

# English: In the 2019-22 plan, each group was to end with an event to share what it had learned.
# untranslated
programme-collaborative-learning-networks-fact-assessment-1-says = In the 2019-22 plan, each group was to end with an event to share what it had learned.

# English: In the 2019-22 plan, taking part was to come with tailored support from facilitators and educational psychologists.
# untranslated
programme-collaborative-learning-networks-fact-support-1-says = In the 2019-22 plan, taking part was to come with tailored support from facilitators and educational psychologists.

# English: The 2019-22 plan named Helen Brown as lead officer. This may have changed.
# untranslated
programme-collaborative-learning-networks-fact-contact-1-says = The 2019-22 plan named Helen Brown as lead officer. This may have changed.

# English: It comes from the 2019-22 plan. Our sources do not say what happened later, so ask.
# untranslated
programme-collaborative-learning-networks-fact-status-1-says = It comes from the 2019-22 plan. Our sources do not say what happened later, so ask.

## Programme: Developing Leadership through Partnership

# English: Developing Leadership through Partnership
# untranslated
programme-developing-leadership-through-partnership-name = Developing Leadership through Partnership

# English: An English school's programme: an improvement project in another school. It is not a West Partnership programme.
# untranslated
programme-developing-leadership-through-partnership-summary = An English school's programme: an improvement project in another school. It is not a West Partnership programme.

# English: It was postponed when the page was written. The aim then was to start again in September 2021. That is past, and we do not know what happened.
# untranslated
programme-developing-leadership-through-partnership-running-says = It was postponed when the page was written. The aim then was to start again in September 2021. That is past, and we do not know what happened.

# English: Staff do an improvement project in a school that is not their own.
# untranslated
programme-developing-leadership-through-partnership-fact-what-1-says = Staff do an improvement project in a school that is not their own.

# English: It is not a West Partnership programme. It is run between schools in England, by the City of London Freemen's School.
# untranslated
programme-developing-leadership-through-partnership-fact-provider-1-says = It is not a West Partnership programme. It is run between schools in England, by the City of London Freemen's School.

# English: The page does not speak of Scotland, the West Partnership or the eight councils.
# untranslated
programme-developing-leadership-through-partnership-fact-councils-1-says = The page does not speak of Scotland, the West Partnership or the eight councils.

# English: It is for excellent staff who want to get on. It is also for present or future middle and senior leaders who would like experience across a whole school.
# untranslated
programme-developing-leadership-through-partnership-fact-who-1-says = It is for excellent staff who want to get on. It is also for present or future middle and senior leaders who would like experience across a whole school.

# English: Each school lists what it needs. Staff are matched to a project in another school. They collect data there, write up what they found and make an action plan.
# untranslated
programme-developing-leadership-through-partnership-fact-content-1-says = Each school lists what it needs. Staff are matched to a project in another school. They collect data there, write up what they found and make an action plan.

# English: The findings and the plan go to the senior team of the host school and, where it fits, to its governors.
# untranslated
programme-developing-leadership-through-partnership-fact-assessment-1-says = The findings and the plan go to the senior team of the host school and, where it fits, to its governors.

# English: You arrange a time with the host school. You may visit more than once if the project is big.
# untranslated
programme-developing-leadership-through-partnership-fact-visits-1-says = You arrange a time with the host school. You may visit more than once if the project is big.

# English: The host school gets an outside view. The person who does the project gains leadership skills.
# untranslated
programme-developing-leadership-through-partnership-fact-purpose-1-says = The host school gets an outside view. The person who does the project gains leadership skills.

# English: There is no cost.
# untranslated
programme-developing-leadership-through-partnership-fact-cost-1-says = There is no cost.

# English: It was postponed when the page was written. The aim then was to start again in September 2021. That date is past.
# untranslated
programme-developing-leadership-through-partnership-fact-status-1-says = It was postponed when the page was written. The aim then was to start again in September 2021. That date is past.

# English: The page points to a document with the contact details. We do not have that document.
# untranslated
programme-developing-leadership-through-partnership-fact-contact-1-says = The page points to a document with the contact details. We do not have that document.

# Note: a sentence; { $places } are what a person told
# English: You are { $role }. Ask if someone from Scotland can join.
# untranslated
programme-developing-leadership-through-partnership-requirement-role-case-1-says = You are { $role }. Ask if someone from Scotland can join.

# Note: a sentence; { $places } are what a person told
# English: It is aimed at teachers who want to lead, and at leaders who want experience across a whole school.
# untranslated
programme-developing-leadership-through-partnership-requirement-role-unmet = It is aimed at teachers who want to lead, and at leaders who want experience across a whole school.

## Programme: Executive Coaching

# English: Executive Coaching
# untranslated
programme-executive-coaching-name = Executive Coaching

# English: One-to-one coaching for headteachers and heads of centre with less than five years in the job.
# untranslated
programme-executive-coaching-summary = One-to-one coaching for headteachers and heads of centre with less than five years in the job.

# English: It may not be running now, so ask. This comes from 2021-22, and the newer page does not list it.
# untranslated
programme-executive-coaching-running-says = It may not be running now, so ask. This comes from 2021-22, and the newer page does not list it.

# English: It is confidential coaching for one person with one coach.
# untranslated
programme-executive-coaching-fact-what-1-says = It is confidential coaching for one person with one coach.

# English: It is for headteachers and centre leaders with experience of less than five years.
# untranslated
programme-executive-coaching-fact-who-1-says = It is for headteachers and centre leaders with experience of less than five years.

# English: It is not aimed at deputes, principal teachers, faculty heads or class teachers: the page speaks of headteachers and centre leaders.
# untranslated
programme-executive-coaching-fact-who-2-says = It is not aimed at deputes, principal teachers, faculty heads or class teachers: the page speaks of headteachers and centre leaders.

# English: The page names no sector. It speaks of headteachers and of centre leaders.
# untranslated
programme-executive-coaching-fact-sector-1-says = The page names no sector. It speaks of headteachers and of centre leaders.

# English: It is for people with experience of less than five years. There is no lower limit, so your first month counts.
# untranslated
programme-executive-coaching-fact-experience-1-says = It is for people with experience of less than five years. There is no lower limit, so your first month counts.

# English: Exactly five years does not fit as the page is written: it says less than five. The page does not say what to do then.
# untranslated
programme-executive-coaching-fact-experience-2-says = Exactly five years does not fit as the page is written: it says less than five. The page does not say what to do then.

# English: The page does not say how time away counts, or what happens if you reach five years part-way. It does not say if time as a head of centre adds to time as a headteacher.
# untranslated
programme-executive-coaching-fact-experience-3-says = The page does not say how time away counts, or what happens if you reach five years part-way. It does not say if time as a head of centre adds to time as a headteacher.

# English: There are five sessions.
# untranslated
programme-executive-coaching-fact-sessions-1-says = There are five sessions.

# English: Each session is one hour long.
# untranslated
programme-executive-coaching-fact-session_length-1-says = Each session is one hour long.

# English: Five sessions of an hour make five hours.
# untranslated
programme-executive-coaching-fact-total_time-1-says = Five sessions of an hour make five hours.

# English: It is one to one and online, on Microsoft Teams or something like it.
# untranslated
programme-executive-coaching-fact-mode-1-says = It is one to one and online, on Microsoft Teams or something like it.

# English: You and your coach agree the times between you.
# untranslated
programme-executive-coaching-fact-time_of_day-1-says = You and your coach agree the times between you.

# English: The sessions are confidential.
# untranslated
programme-executive-coaching-fact-confidentiality-1-says = The sessions are confidential.

# English: People often talk about resilience, complex times, leading change, confidence, and hard situations and conversations.
# untranslated
programme-executive-coaching-fact-content-1-says = People often talk about resilience, complex times, leading change, confidence, and hard situations and conversations.

# English: The coach works beside you. You can step back, think aloud, look at things from other angles and plan how to go on.
# untranslated
programme-executive-coaching-fact-purpose-1-says = The coach works beside you. You can step back, think aloud, look at things from other angles and plan how to go on.

# English: Commit to five sessions of one hour. The page asks this of you.
# untranslated
programme-executive-coaching-fact-commitment-1-says = Commit to five sessions of one hour. The page asks this of you.

# English: Take part in evaluating the programme as it goes on. The page says that this is required.
# untranslated
programme-executive-coaching-fact-commitment-2-says = Take part in evaluating the programme as it goes on. The page says that this is required.

# English: In 2021-22 there were two groups. One ran from October to April and one from January to June. Both have ended.
# untranslated
programme-executive-coaching-fact-dates-1-says = In 2021-22 there were two groups. One ran from October to April and one from January to June. Both have ended.

# English: It also ran in 2020-21.
# untranslated
programme-executive-coaching-fact-history-1-says = It also ran in 2020-21.

# English: In 2021-22 the West Partnership ran it with The Mudd Partnership.
# untranslated
programme-executive-coaching-fact-provider-1-says = In 2021-22 the West Partnership ran it with The Mudd Partnership.

# English: In 2021-22, places were limited. The page does not say how they were given out.
# untranslated
programme-executive-coaching-fact-places-1-says = In 2021-22, places were limited. The page does not say how they were given out.

# English: The groups described ran in 2021-22 and have ended. The newer page does not list this programme. Ask if it is running.
# untranslated
programme-executive-coaching-fact-status-1-says = The groups described ran in 2021-22 and have ended. The newer page does not list this programme. Ask if it is running.

# English: The page gives no contact for this programme. Ask your council's officer for leadership development, or the West Partnership's lead officer for leadership.
# untranslated
programme-executive-coaching-fact-contact-1-says = The page gives no contact for this programme. Ask your council's officer for leadership development, or the West Partnership's lead officer for leadership.

# Note: a sentence; { $places } are what a person told
# English: You are { $role }. It is for headteachers and centre leaders.
# untranslated
programme-executive-coaching-requirement-role-case-1-says = You are { $role }. It is for headteachers and centre leaders.

# Note: a sentence; { $places } are what a person told
# English: You are { $role } in an acting or temporary post. We count it.
# untranslated
programme-executive-coaching-requirement-role-case-2-says = You are { $role } in an acting or temporary post. We count it.

# Note: a sentence; { $places } are what a person told
# English: You are { $role }. Ask if that counts as a centre leader.
# untranslated
programme-executive-coaching-requirement-role-case-3-says = You are { $role }. Ask if that counts as a centre leader.

# Note: a sentence; { $places } are what a person told
# English: You have not started in post yet, so ask first.
# untranslated
programme-executive-coaching-requirement-role-case-4-says = You have not started in post yet, so ask first.

# Note: a sentence; { $places } are what a person told
# English: It is aimed at headteachers and heads of centre.
# untranslated
programme-executive-coaching-requirement-role-unmet = It is aimed at headteachers and heads of centre.

# Note: a sentence; { $places } are what a person told
# English: You have been in post for { $headship_months }. The page says less than five years.
# untranslated
programme-executive-coaching-requirement-headship_months-case-1-says = You have been in post for { $headship_months }. The page says less than five years.

# Note: a sentence; { $places } are what a person told
# English: You have been in post for exactly five years. That is right on the line, so ask.
# untranslated
programme-executive-coaching-requirement-headship_months-case-2-says = You have been in post for exactly five years. That is right on the line, so ask.

# Note: a sentence; { $places } are what a person told
# English: You have had time away. Ask how it counts.
# untranslated
programme-executive-coaching-requirement-headship_months-case-3-says = You have had time away. Ask how it counts.

# Note: a sentence; { $places } are what a person told
# English: You have been both a headteacher and a head of centre. Ask if the years add up.
# untranslated
programme-executive-coaching-requirement-headship_months-case-4-says = You have been both a headteacher and a head of centre. Ask if the years add up.

# Note: a sentence; { $places } are what a person told
# English: It is for people with less than five years of experience. We count your time in post.
# untranslated
programme-executive-coaching-requirement-headship_months-unmet = It is for people with less than five years of experience. We count your time in post.

## What several programmes ask for

# Note: a sentence; { $places } are what a person told
# English: You work for { $employer }. Ask if you can join.
# untranslated
common-requirement-employer-case-2-says = You work for { $employer }. Ask if you can join.

# Note: a sentence; { $places } are what a person told
# English: These programmes are for staff of the eight councils in the partnership.
# untranslated
common-requirement-employer-unmet = These programmes are for staff of the eight councils in the partnership.

## Programme: Headteacher support and adviser role

# English: Headteacher support and adviser role
# untranslated
programme-headteacher-support-adviser-name = Headteacher support and adviser role

# English: A role in the 2019-22 plan to support and advise headteachers.
# untranslated
programme-headteacher-support-adviser-summary = A role in the 2019-22 plan to support and advise headteachers.

# English: The 2019-22 plan named it. Our sources do not show a way to sign up, so ask.
# untranslated
programme-headteacher-support-adviser-not-evaluated = The 2019-22 plan named it. Our sources do not show a way to sign up, so ask.

# English: This comes from the 2019-22 plan. It is not an open programme. Ask if it exists now.
# untranslated
programme-headteacher-support-adviser-running-says = This comes from the 2019-22 plan. It is not an open programme. Ask if it exists now.

# English: The 2019-22 plan said that a role to support and advise headteachers would carry on across the region.
# untranslated
programme-headteacher-support-adviser-fact-what-1-says = The 2019-22 plan said that a role to support and advise headteachers would carry on across the region.

# English: In the 2019-22 plan, it was for headteachers.
# untranslated
programme-headteacher-support-adviser-fact-who-1-says = In the 2019-22 plan, it was for headteachers.

# English: It comes from the 2019-22 plan. Our sources do not say what happened later, so ask.
# untranslated
programme-headteacher-support-adviser-fact-status-1-says = It comes from the 2019-22 plan. Our sources do not say what happened later, so ask.

## Programme: Improving Our Classrooms

# English: Improving Our Classrooms
# untranslated
programme-improving-our-classrooms-name = Improving Our Classrooms

# English: A programme for class teachers. Our sources name it and say little more.
# untranslated
programme-improving-our-classrooms-summary = A programme for class teachers. Our sources name it and say little more.

# English: Our sources do not say if it is running now. The 2019-22 plan said that it would be put in place. Check with the officer.
# untranslated
programme-improving-our-classrooms-running-says = Our sources do not say if it is running now. The 2019-22 plan said that it would be put in place. Check with the officer.

# English: The 2019-22 plan said that Improving Our Classrooms would be put in place across the partnership.
# untranslated
programme-improving-our-classrooms-fact-what-1-says = The 2019-22 plan said that Improving Our Classrooms would be put in place across the partnership.

# English: It is for class teachers. The 2019-22 plan says no more than that.
# untranslated
programme-improving-our-classrooms-fact-who-1-says = It is for class teachers. The 2019-22 plan says no more than that.

# English: It is one of the Improving Our programmes. Teachers and leaders in the eight councils make them, for people like themselves.
# untranslated
programme-improving-our-classrooms-fact-provider-1-says = It is one of the Improving Our programmes. Teachers and leaders in the eight councils make them, for people like themselves.

# English: The West Partnership has had a page of its own for this programme, with its own rules for joining. We have not taken those rules in. Check the live page or ask.
# untranslated
programme-improving-our-classrooms-fact-website-1-says = The West Partnership has had a page of its own for this programme, with its own rules for joining. We have not taken those rules in. Check the live page or ask.

# English: Ask your council's officer for leadership development. Our sources give no contact for this programme.
# untranslated
programme-improving-our-classrooms-fact-contact-1-says = Ask your council's officer for leadership development. Our sources give no contact for this programme.

# English: Our sources only name it. They do not say if it is running now.
# untranslated
programme-improving-our-classrooms-fact-status-1-says = Our sources only name it. They do not say if it is running now.

# Note: a sentence; { $places } are what a person told
# English: You are { $role }. It is for class teachers.
# untranslated
programme-improving-our-classrooms-requirement-role-case-1-says = You are { $role }. It is for class teachers.

# Note: a sentence; { $places } are what a person told
# English: You are { $role }. Ask if you count as a class teacher.
# untranslated
programme-improving-our-classrooms-requirement-role-case-2-says = You are { $role }. Ask if you count as a class teacher.

# Note: a sentence; { $places } are what a person told
# English: It is for class teachers.
# untranslated
programme-improving-our-classrooms-requirement-role-unmet = It is for class teachers.

## Programme: Improving Our Departments / Faculties

# English: Improving Our Departments / Faculties
# untranslated
programme-improving-our-departments-faculties-name = Improving Our Departments / Faculties

# English: Fourteen months of improvement work for secondary principal teachers and faculty heads, with their team.
# untranslated
programme-improving-our-departments-faculties-summary = Fourteen months of improvement work for secondary principal teachers and faculty heads, with their team.

# English: This year's dates are not confirmed. The page only gives a yearly pattern.
# untranslated
programme-improving-our-departments-faculties-running-says = This year's dates are not confirmed. The page only gives a yearly pattern.

# Note: stands after the name of a month and a comma
# English: for a first session in May
# untranslated
programme-improving-our-departments-faculties-pattern-recruits-2-says = for a first session in May

# Note: stands after the name of a month and a comma
# English: after sign-ups in February
# untranslated
programme-improving-our-departments-faculties-pattern-starts-5-says = after sign-ups in February

# Note: stands after the name of a month and a comma
# English: the year after it starts, going by one past group
# untranslated
programme-improving-our-departments-faculties-pattern-ends-6-says = the year after it starts, going by one past group

# English: The newer page writes only the short name, IOD / F. Another version of the page writes it out as Improving Our Departments and Faculties.
# untranslated
programme-improving-our-departments-faculties-fact-name-1-says = The newer page writes only the short name, IOD / F. Another version of the page writes it out as Improving Our Departments and Faculties.

# English: It is a secondary programme to help a department or faculty improve. It is one of the Improving Our programmes.
# untranslated
programme-improving-our-departments-faculties-fact-what-1-says = It is a secondary programme to help a department or faculty improve. It is one of the Improving Our programmes.

# English: It is for principal teachers and faculty heads of any subject who want a programme made for secondary.
# untranslated
programme-improving-our-departments-faculties-fact-who-1-says = It is for principal teachers and faculty heads of any subject who want a programme made for secondary.

# English: It is made for secondary. It is not for primary.
# untranslated
programme-improving-our-departments-faculties-fact-sector-1-says = It is made for secondary. It is not for primary.

# English: The page gives no minimum time in post. It has no rule about years.
# untranslated
programme-improving-our-departments-faculties-fact-experience-1-says = The page gives no minimum time in post. It has no rule about years.

# English: You need buy-in, and leaders who back the work and get people involved. The page asks for both from the start.
# untranslated
programme-improving-our-departments-faculties-fact-readiness-1-says = You need buy-in, and leaders who back the work and get people involved. The page asks for both from the start.

# English: The page says it will not work where a department or faculty already has serious problems.
# untranslated
programme-improving-our-departments-faculties-fact-readiness-2-says = The page says it will not work where a department or faculty already has serious problems.

# English: Have buy-in, and leaders who back the work and get people involved.
# untranslated
programme-improving-our-departments-faculties-fact-commitment-1-says = Have buy-in, and leaders who back the work and get people involved.

# English: Know that it is not for teams that are already in serious difficulty.
# untranslated
programme-improving-our-departments-faculties-fact-commitment-2-says = Know that it is not for teams that are already in serious difficulty.

# English: Come to the five sessions.
# untranslated
programme-improving-our-departments-faculties-fact-commitment-3-says = Come to the five sessions.

# English: Present what you did to your peers at the end.
# untranslated
programme-improving-our-departments-faculties-fact-commitment-4-says = Present what you did to your peers at the end.

# English: A timeline with points to check in guides the work. It is flexible, and you shape it to fit your own team.
# untranslated
programme-improving-our-departments-faculties-fact-content-1-says = A timeline with points to check in guides the work. It is flexible, and you shape it to fit your own team.

# English: You use the same learning materials and tools as the other Improving Our programmes. You also see examples from secondary.
# untranslated
programme-improving-our-departments-faculties-fact-materials-1-says = You use the same learning materials and tools as the other Improving Our programmes. You also see examples from secondary.

# English: There are five sessions for principal teachers and faculty heads.
# untranslated
programme-improving-our-departments-faculties-fact-sessions-1-says = There are five sessions for principal teachers and faculty heads.

# English: Each session is two hours long.
# untranslated
programme-improving-our-departments-faculties-fact-session_length-1-says = Each session is two hours long.

# English: The sessions are in person.
# untranslated
programme-improving-our-departments-faculties-fact-mode-1-says = The sessions are in person.

# English: The sessions are held in different council areas.
# untranslated
programme-improving-our-departments-faculties-fact-venue-1-says = The sessions are held in different council areas.

# English: The sessions are in the mid to late afternoon, to take up as little of the school day as possible.
# untranslated
programme-improving-our-departments-faculties-fact-time_of_day-1-says = The sessions are in the mid to late afternoon, to take up as little of the school day as possible.

# English: It lasts 14 months.
# untranslated
programme-improving-our-departments-faculties-fact-length-1-says = It lasts 14 months.

# English: Five sessions of two hours make ten hours, plus visits and the work in your team.
# untranslated
programme-improving-our-departments-faculties-fact-total_time-1-says = Five sessions of two hours make ten hours, plus visits and the work in your team.

# English: At the end, everyone presents their progress to their peers.
# untranslated
programme-improving-our-departments-faculties-fact-assessment-1-says = At the end, everyone presents their progress to their peers.

# English: You get all the dates when it begins.
# untranslated
programme-improving-our-departments-faculties-fact-dates-1-says = You get all the dates when it begins.

# English: The group described ran from May 2024 to June 2025. It has ended.
# untranslated
programme-improving-our-departments-faculties-fact-dates-2-says = The group described ran from May 2024 to June 2025. It has ended.

# English: Visits in groups of three, inside the department or faculty, are part of the timeline. Visits between schools are optional.
# untranslated
programme-improving-our-departments-faculties-fact-visits-1-says = Visits in groups of three, inside the department or faculty, are part of the timeline. Visits between schools are optional.

# English: Other chances to meet are planned from what people ask for.
# untranslated
programme-improving-our-departments-faculties-fact-network-1-says = Other chances to meet are planned from what people ask for.

# English: Getting to know principal teachers and faculty heads from all eight councils is a key part of it.
# untranslated
programme-improving-our-departments-faculties-fact-network-2-says = Getting to know principal teachers and faculty heads from all eight councils is a key part of it.

# English: It covers both the broad general education (BGE) and the senior phase.
# untranslated
programme-improving-our-departments-faculties-fact-scope-1-says = It covers both the broad general education (BGE) and the senior phase.

# English: It works on the priorities that each team found through its own self-evaluation.
# untranslated
programme-improving-our-departments-faculties-fact-focus-1-says = It works on the priorities that each team found through its own self-evaluation.

# English: It is the job of the whole team, not just the principal teacher or faculty head.
# untranslated
programme-improving-our-departments-faculties-fact-members-1-says = It is the job of the whole team, not just the principal teacher or faculty head.

# English: It is meant to be part of your improvement plan. The page says it complements the work you already do, rather than adding to it.
# untranslated
programme-improving-our-departments-faculties-fact-workload-1-says = It is meant to be part of your improvement plan. The page says it complements the work you already do, rather than adding to it.

# English: Sign-ups open each February.
# untranslated
programme-improving-our-departments-faculties-fact-opens-1-says = Sign-ups open each February.

# English: The first session is in May.
# untranslated
programme-improving-our-departments-faculties-fact-starts-1-says = The first session is in May.

# English: One past group ended in June of the next year.
# untranslated
programme-improving-our-departments-faculties-fact-ends-1-says = One past group ended in June of the next year.

# English: Get in touch with the lead officer to ask, to find out more or to say that you are interested.
# untranslated
programme-improving-our-departments-faculties-fact-apply-1-says = Get in touch with the lead officer to ask, to find out more or to say that you are interested.

# English: Ask Alison Drever of the West Partnership. Names may have changed.
# untranslated
programme-improving-our-departments-faculties-fact-contact-1-says = Ask Alison Drever of the West Partnership. Names may have changed.

# English: Teachers and leaders in the eight councils make the Improving Our programmes, for people like themselves. All share one focus on improvement.
# untranslated
programme-improving-our-departments-faculties-fact-provider-1-says = Teachers and leaders in the eight councils make the Improving Our programmes, for people like themselves. All share one focus on improvement.

# English: The page says that sign-ups start each year. Check that it is running this year.
# untranslated
programme-improving-our-departments-faculties-fact-status-1-says = The page says that sign-ups start each year. Check that it is running this year.

# Note: a sentence; { $places } are what a person told
# English: You are { $role }. The page names that role.
# untranslated
programme-improving-our-departments-faculties-requirement-role-case-1-says = You are { $role }. The page names that role.

# Note: a sentence; { $places } are what a person told
# English: You are { $role } in an acting or temporary post. We count it.
# untranslated
programme-improving-our-departments-faculties-requirement-role-case-2-says = You are { $role } in an acting or temporary post. We count it.

# Note: a sentence; { $places } are what a person told
# English: It is aimed at principal teachers and faculty heads in secondary.
# untranslated
programme-improving-our-departments-faculties-requirement-role-unmet = It is aimed at principal teachers and faculty heads in secondary.

# Note: a sentence; { $places } are what a person told
# English: You work in { $sector }. It is for secondary.
# untranslated
programme-improving-our-departments-faculties-requirement-sector-case-1-says = You work in { $sector }. It is for secondary.

# Note: a sentence; { $places } are what a person told
# English: You work in { $sector }. Ask if that counts as secondary.
# untranslated
programme-improving-our-departments-faculties-requirement-sector-case-2-says = You work in { $sector }. Ask if that counts as secondary.

# Note: a sentence; { $places } are what a person told
# English: It is for secondary departments and faculties.
# untranslated
programme-improving-our-departments-faculties-requirement-sector-unmet = It is for secondary departments and faculties.

# Note: a sentence; { $places } are what a person told
# English: You lead { $remit }. It is for any subject area.
# untranslated
programme-improving-our-departments-faculties-requirement-remit-case-1-says = You lead { $remit }. It is for any subject area.

# Note: a sentence; { $places } are what a person told
# English: You lead { $remit }. Ask if that counts as a subject area.
# untranslated
programme-improving-our-departments-faculties-requirement-remit-case-2-says = You lead { $remit }. Ask if that counts as a subject area.

# Note: a sentence; { $places } are what a person told
# English: It is for people who lead a subject area.
# untranslated
programme-improving-our-departments-faculties-requirement-remit-unmet = It is for people who lead a subject area.

# Note: a sentence; { $places } are what a person told
# English: Your department has only one or two people. Ask how the visits would work.
# untranslated
programme-improving-our-departments-faculties-requirement-size-case-2-says = Your department has only one or two people. Ask how the visits would work.

# Note: a sentence; { $places } are what a person told
# English: It is for a department or faculty.
# untranslated
programme-improving-our-departments-faculties-requirement-size-unmet = It is for a department or faculty.

## Programme: Improving Our Schools

# English: Improving Our Schools
# untranslated
programme-improving-our-schools-name = Improving Our Schools

# English: A bit over a year of improvement work that a whole primary school does together.
# untranslated
programme-improving-our-schools-summary = A bit over a year of improvement work that a whole primary school does together.

# English: This year's dates are not confirmed. The page gives a yearly pattern, with dates from 2023 and 2024 that are past.
# untranslated
programme-improving-our-schools-running-says = This year's dates are not confirmed. The page gives a yearly pattern, with dates from 2023 and 2024 that are past.

# Note: stands after the name of a month and a comma
# English: for a start in March
# untranslated
programme-improving-our-schools-pattern-recruits-1-says = for a start in March

# Note: stands after the name of a month and a comma
# English: after recruiting in January
# untranslated
programme-improving-our-schools-pattern-starts-3-says = after recruiting in January

# Note: stands after the name of a month and a comma
# English: the year after it starts, going by one past group
# untranslated
programme-improving-our-schools-pattern-ends-6-says = the year after it starts, going by one past group

# English: It is a programme for the whole of a primary school. It is one of the Improving Our programmes.
# untranslated
programme-improving-our-schools-fact-what-1-says = It is a programme for the whole of a primary school. It is one of the Improving Our programmes.

# English: It is for a whole primary school: everyone who works with the children, and the senior leaders.
# untranslated
programme-improving-our-schools-fact-who-1-says = It is for a whole primary school: everyone who works with the children, and the senior leaders.

# English: It is for primary schools.
# untranslated
programme-improving-our-schools-fact-sector-1-says = It is for primary schools.

# English: A nursery class in a primary school counts as part of the school. That is our reading.
# untranslated
programme-improving-our-schools-fact-sector-2-says = A nursery class in a primary school counts as part of the school. That is our reading.

# English: The school joins, not one person. A teacher cannot sign up alone. Speak to your headteacher.
# untranslated
programme-improving-our-schools-fact-whole_school-1-says = The school joins, not one person. A teacher cannot sign up alone. Speak to your headteacher.

# English: The sessions are for school leaders. Everyone in the school takes part in the work. That is our reading.
# untranslated
programme-improving-our-schools-fact-members-1-says = The sessions are for school leaders. Everyone in the school takes part in the work. That is our reading.

# English: The page says it lasts a year. The dates of one group covered about 15 or 16 months, from March to June of the next year.
# untranslated
programme-improving-our-schools-fact-length-1-says = The page says it lasts a year. The dates of one group covered about 15 or 16 months, from March to June of the next year.

# English: Each school's own self-evaluation sets its focus.
# untranslated
programme-improving-our-schools-fact-focus-1-says = Each school's own self-evaluation sets its focus.

# English: It is made to sit inside the School Improvement Plan, and each school can shape it.
# untranslated
programme-improving-our-schools-fact-content-1-says = It is made to sit inside the School Improvement Plan, and each school can shape it.

# English: In about 2023-24, another version of the page said that the whole school shares responsibility.
# untranslated
programme-improving-our-schools-fact-purpose-1-says = In about 2023-24, another version of the page said that the whole school shares responsibility.

# English: Put the programme in your School Improvement Plan (SIP).
# untranslated
programme-improving-our-schools-fact-commitment-1-says = Put the programme in your School Improvement Plan (SIP).

# English: Put the programme in your Working Time Agreement (WTA).
# untranslated
programme-improving-our-schools-fact-commitment-2-says = Put the programme in your Working Time Agreement (WTA).

# English: In the group of 2023 to 2024, school leaders had six sessions.
# untranslated
programme-improving-our-schools-fact-sessions-1-says = In the group of 2023 to 2024, school leaders had six sessions.

# English: That group came together in June to share what it did. It is not clear if that was one of the six sessions.
# untranslated
programme-improving-our-schools-fact-sessions-2-says = That group came together in June to share what it did. It is not clear if that was one of the six sessions.

# English: The sessions are in the afternoon.
# untranslated
programme-improving-our-schools-fact-time_of_day-1-says = The sessions are in the afternoon.

# English: The group described had its sessions from March 2023 to May 2024. That group has ended.
# untranslated
programme-improving-our-schools-fact-dates-1-says = The group described had its sessions from March 2023 to May 2024. That group has ended.

# English: Its last event, in June, was in June 2024.
# untranslated
programme-improving-our-schools-fact-dates-2-says = Its last event, in June, was in June 2024.

# English: At the end, in June, leaders from the schools come together. They share what they did and what changed.
# untranslated
programme-improving-our-schools-fact-assessment-1-says = At the end, in June, leaders from the schools come together. They share what they did and what changed.

# English: Each year, recruitment starts in January.
# untranslated
programme-improving-our-schools-fact-opens-1-says = Each year, recruitment starts in January.

# English: The programme starts in March each year.
# untranslated
programme-improving-our-schools-fact-starts-1-says = The programme starts in March each year.

# English: One past group ended in June of the next year.
# untranslated
programme-improving-our-schools-fact-ends-1-says = One past group ended in June of the next year.

# English: The headteacher asks for the whole school. Recruitment starts in January each year.
# untranslated
programme-improving-our-schools-fact-apply-1-says = The headteacher asks for the whole school. Recruitment starts in January each year.

# English: The contact's name is missing from our copy of the page. Try the West Partnership's lead officer for leadership, or your council.
# untranslated
programme-improving-our-schools-fact-contact-1-says = The contact's name is missing from our copy of the page. Try the West Partnership's lead officer for leadership, or your council.

# English: The page says of another Improving Our programme that it has visits in groups of three, as the others do. So this one probably has them too. Ask.
# untranslated
programme-improving-our-schools-fact-visits-1-says = The page says of another Improving Our programme that it has visits in groups of three, as the others do. So this one probably has them too. Ask.

# English: Teachers and leaders in the eight councils make the Improving Our programmes, for people like themselves. All share one focus on improvement.
# untranslated
programme-improving-our-schools-fact-provider-1-says = Teachers and leaders in the eight councils make the Improving Our programmes, for people like themselves. All share one focus on improvement.

# English: The page says that it recruits each year, but its dates are from 2023 and 2024. Check that it is running.
# untranslated
programme-improving-our-schools-fact-status-1-says = The page says that it recruits each year, but its dates are from 2023 and 2024. Check that it is running.

# Note: a sentence; { $places } are what a person told
# English: You are { $role }, so you can ask for your whole school to join.
# untranslated
programme-improving-our-schools-requirement-role-case-1-says = You are { $role }, so you can ask for your whole school to join.

# Note: a sentence; { $places } are what a person told
# English: The whole school joins: speak to your headteacher.
# untranslated
programme-improving-our-schools-requirement-role-case-2-says = The whole school joins: speak to your headteacher.

# Note: a sentence; { $places } are what a person told
# English: The whole school joins this programme. It is for the staff and leaders of a primary school.
# untranslated
programme-improving-our-schools-requirement-role-unmet = The whole school joins this programme. It is for the staff and leaders of a primary school.

# Note: a sentence; { $places } are what a person told
# English: You work in { $sector }. It is for primary schools.
# untranslated
programme-improving-our-schools-requirement-sector-case-1-says = You work in { $sector }. It is for primary schools.

# Note: a sentence; { $places } are what a person told
# English: You work in { $sector }. Ask if that counts as a primary school.
# untranslated
programme-improving-our-schools-requirement-sector-case-2-says = You work in { $sector }. Ask if that counts as a primary school.

# Note: a sentence; { $places } are what a person told
# English: It is for primary schools.
# untranslated
programme-improving-our-schools-requirement-sector-unmet = It is for primary schools.

## Programme: Into Headship

# English: Into Headship
# untranslated
programme-into-headship-name = Into Headship

# English: The national programme for people who want to be a headteacher. It is not run by the West Partnership.
# untranslated
programme-into-headship-summary = The national programme for people who want to be a headteacher. It is not run by the West Partnership.

# English: It is a national programme from Education Scotland. Its rules are not in this checker, so ask your council or Education Scotland.
# untranslated
programme-into-headship-not-evaluated = It is a national programme from Education Scotland. Its rules are not in this checker, so ask your council or Education Scotland.

# English: It is a national programme. Ask your council or Education Scotland about dates.
# untranslated
programme-into-headship-running-says = It is a national programme. Ask your council or Education Scotland about dates.

# English: It is the national programme for people who want to be a headteacher.
# untranslated
programme-into-headship-fact-what-1-says = It is the national programme for people who want to be a headteacher.

# English: Education Scotland runs it. It is not a West Partnership programme.
# untranslated
programme-into-headship-fact-provider-1-says = Education Scotland runs it. It is not a West Partnership programme.

# English: The West Partnership page names it as the programme that people on Thinking About Headship do not feel quite ready for yet.
# untranslated
programme-into-headship-fact-who-1-says = The West Partnership page names it as the programme that people on Thinking About Headship do not feel quite ready for yet.

# English: Ask your headteacher, your council or Education Scotland. Our sources do not hold its rules or dates.
# untranslated
programme-into-headship-fact-contact-1-says = Ask your headteacher, your council or Education Scotland. Our sources do not hold its rules or dates.

# English: The page does not say that you need Thinking About Headship before Into Headship.
# untranslated
programme-into-headship-fact-next-1-says = The page does not say that you need Thinking About Headship before Into Headship.

## Programme: Leadership Learning Sets

# English: Leadership Learning Sets
# untranslated
programme-leadership-learning-sets-name = Leadership Learning Sets

# English: Small, confidential groups where headteachers or heads of centre help each other with real challenges.
# untranslated
programme-leadership-learning-sets-summary = Small, confidential groups where headteachers or heads of centre help each other with real challenges.

# English: It may not be running now, so ask. This comes from 2021-22, and the newer page does not list it.
# untranslated
programme-leadership-learning-sets-running-says = It may not be running now, so ask. This comes from 2021-22, and the newer page does not list it.

# English: It is a small, confidential group of peers who use action learning. You bring a challenge and the group works on it with you.
# untranslated
programme-leadership-learning-sets-fact-what-1-says = It is a small, confidential group of peers who use action learning. You bring a challenge and the group works on it with you.

# English: It is for headteachers and centre leaders.
# untranslated
programme-leadership-learning-sets-fact-who-1-says = It is for headteachers and centre leaders.

# English: It is not aimed at deputes, principal teachers, faculty heads or class teachers: the page speaks of headteachers and centre leaders.
# untranslated
programme-leadership-learning-sets-fact-who-2-says = It is not aimed at deputes, principal teachers, faculty heads or class teachers: the page speaks of headteachers and centre leaders.

# English: Heads of centre would join the early years set, and headteachers a headteacher set. The page does not spell this out, for example for the headteacher of a nursery school.
# untranslated
programme-leadership-learning-sets-fact-who-3-says = Heads of centre would join the early years set, and headteachers a headteacher set. The page does not spell this out, for example for the headteacher of a nursery school.

# English: In 2021-22 there were two sets for headteachers and one for early years.
# untranslated
programme-leadership-learning-sets-fact-sector-1-says = In 2021-22 there were two sets for headteachers and one for early years.

# English: The page gives no rule about years.
# untranslated
programme-leadership-learning-sets-fact-experience-1-says = The page gives no rule about years.

# English: There are at most eight people in a set.
# untranslated
programme-leadership-learning-sets-fact-group-1-says = There are at most eight people in a set.

# English: In 2021-22, three sets of up to eight made at most 24 places: 16 for headteachers and 8 for early years.
# untranslated
programme-leadership-learning-sets-fact-places-1-says = In 2021-22, three sets of up to eight made at most 24 places: 16 for headteachers and 8 for early years.

# English: It lasts seven months, the page says. The months it gives for each set come to about six.
# untranslated
programme-leadership-learning-sets-fact-length-1-says = It lasts seven months, the page says. The months it gives for each set come to about six.

# English: A set meets about every four to six weeks.
# untranslated
programme-leadership-learning-sets-fact-frequency-1-says = A set meets about every four to six weeks.

# English: That comes to about five to eight meetings.
# untranslated
programme-leadership-learning-sets-fact-sessions-1-says = That comes to about five to eight meetings.

# English: Each meeting lasts half a day at most.
# untranslated
programme-leadership-learning-sets-fact-session_length-1-says = Each meeting lasts half a day at most.

# English: Meetings are online, on Microsoft Teams.
# untranslated
programme-leadership-learning-sets-fact-mode-1-says = Meetings are online, on Microsoft Teams.

# English: The groups are confidential.
# untranslated
programme-leadership-learning-sets-fact-confidentiality-1-says = The groups are confidential.

# English: Each session has a theme. You share a challenge that goes with it. The group looks at it from different sides and finds ways forward.
# untranslated
programme-leadership-learning-sets-fact-content-1-says = Each session has a theme. You share a challenge that goes with it. The group looks at it from different sides and finds ways forward.

# English: Before each session you read, listen to or watch something short, such as an article, a podcast or a film.
# untranslated
programme-leadership-learning-sets-fact-task-1-says = Before each session you read, listen to or watch something short, such as an article, a podcast or a film.

# English: You can use the method in your own school or centre too.
# untranslated
programme-leadership-learning-sets-fact-purpose-1-says = You can use the method in your own school or centre too.

# English: Meet as a group about every four to six weeks over about seven months. The page says that this is required.
# untranslated
programme-leadership-learning-sets-fact-commitment-1-says = Meet as a group about every four to six weeks over about seven months. The page says that this is required.

# English: Do some reading or other preparation before each meeting.
# untranslated
programme-leadership-learning-sets-fact-commitment-2-says = Do some reading or other preparation before each meeting.

# English: Take part in evaluating the programme as it goes on. The page says that this is required.
# untranslated
programme-leadership-learning-sets-fact-commitment-3-says = Take part in evaluating the programme as it goes on. The page says that this is required.

# English: In 2021-22 the early years set ran from November to April. The two headteacher sets ran from January to June. All have ended.
# untranslated
programme-leadership-learning-sets-fact-dates-1-says = In 2021-22 the early years set ran from November to April. The two headteacher sets ran from January to June. All have ended.

# English: It also ran in 2020-21.
# untranslated
programme-leadership-learning-sets-fact-history-1-says = It also ran in 2020-21.

# English: The 2019-22 plan said that learning sets would be set up across the region, with help from Education Scotland.
# untranslated
programme-leadership-learning-sets-fact-history-2-says = The 2019-22 plan said that learning sets would be set up across the region, with help from Education Scotland.

# English: In 2021-22 the West Partnership ran it with The Mudd Partnership.
# untranslated
programme-leadership-learning-sets-fact-provider-1-says = In 2021-22 the West Partnership ran it with The Mudd Partnership.

# English: In 2021-22, places were limited. The page does not say how they were given out.
# untranslated
programme-leadership-learning-sets-fact-places-2-says = In 2021-22, places were limited. The page does not say how they were given out.

# English: The groups described ran in 2021-22 and have ended. The newer page does not list this programme. Ask if it is running.
# untranslated
programme-leadership-learning-sets-fact-status-1-says = The groups described ran in 2021-22 and have ended. The newer page does not list this programme. Ask if it is running.

# English: The page gives no contact for this programme. Ask your council's officer for leadership development, or the West Partnership's lead officer for leadership.
# untranslated
programme-leadership-learning-sets-fact-contact-1-says = The page gives no contact for this programme. Ask your council's officer for leadership development, or the West Partnership's lead officer for leadership.

# Note: a sentence; { $places } are what a person told
# English: You are { $role }. It is for headteachers and centre leaders.
# untranslated
programme-leadership-learning-sets-requirement-role-case-1-says = You are { $role }. It is for headteachers and centre leaders.

# Note: a sentence; { $places } are what a person told
# English: You are { $role } in an acting or temporary post. We count it.
# untranslated
programme-leadership-learning-sets-requirement-role-case-2-says = You are { $role } in an acting or temporary post. We count it.

# Note: a sentence; { $places } are what a person told
# English: You are { $role }. Ask if that counts as a centre leader.
# untranslated
programme-leadership-learning-sets-requirement-role-case-3-says = You are { $role }. Ask if that counts as a centre leader.

# Note: a sentence; { $places } are what a person told
# English: You have not started in post yet, so ask first.
# untranslated
programme-leadership-learning-sets-requirement-role-case-4-says = You have not started in post yet, so ask first.

# Note: a sentence; { $places } are what a person told
# English: It is aimed at headteachers and heads of centre.
# untranslated
programme-leadership-learning-sets-requirement-role-unmet = It is aimed at headteachers and heads of centre.

## Programme: Leadership Mentoring

# English: Leadership Mentoring
# untranslated
programme-leadership-mentoring-name = Leadership Mentoring

# English: Mentoring for headteachers, set up council by council.
# untranslated
programme-leadership-mentoring-summary = Mentoring for headteachers, set up council by council.

# English: It may not be running now, so ask your council. This comes from session 2020-21, and the newer page does not list it.
# untranslated
programme-leadership-mentoring-running-says = It may not be running now, so ask your council. This comes from session 2020-21, and the newer page does not list it.

# English: It supports headteachers across the region and helps to build up leadership.
# untranslated
programme-leadership-mentoring-fact-what-1-says = It supports headteachers across the region and helps to build up leadership.

# English: It is for headteachers.
# untranslated
programme-leadership-mentoring-fact-who-1-says = It is for headteachers.

# English: The page does not speak of deputes, principal teachers or heads of centre as people who get a mentor.
# untranslated
programme-leadership-mentoring-fact-who-2-says = The page does not speak of deputes, principal teachers or heads of centre as people who get a mentor.

# English: Mentors can come from any sector. The page names no sector for the headteachers.
# untranslated
programme-leadership-mentoring-fact-sector-1-says = Mentors can come from any sector. The page names no sector for the headteachers.

# English: Each council can choose to find mentors to coach and guide its own headteachers. Mentors can come from any sector.
# untranslated
programme-leadership-mentoring-fact-mentors-1-says = Each council can choose to find mentors to coach and guide its own headteachers. Mentors can come from any sector.

# English: The page does not say what makes a mentor suitable, or how to become one. Ask your council.
# untranslated
programme-leadership-mentoring-fact-mentors-2-says = The page does not say what makes a mentor suitable, or how to become one. Ask your council.

# English: It is set up council by council, so it may not be there in all eight.
# untranslated
programme-leadership-mentoring-fact-mentors-3-says = It is set up council by council, so it may not be there in all eight.

# English: It was to be virtual as session 2020/21 began.
# untranslated
programme-leadership-mentoring-fact-mode-1-says = It was to be virtual as session 2020/21 began.

# English: The page speaks of the start of session 2020/21. That is past.
# untranslated
programme-leadership-mentoring-fact-dates-1-says = The page speaks of the start of session 2020/21. That is past.

# English: Ask the lead officer, or your council. Alison Drever was named on the page as lead officer. This may have changed.
# untranslated
programme-leadership-mentoring-fact-contact-1-says = Ask the lead officer, or your council. Alison Drever was named on the page as lead officer. This may have changed.

# English: The page speaks of session 2020/21. The newer page does not list it. Ask your council if it is running.
# untranslated
programme-leadership-mentoring-fact-status-1-says = The page speaks of session 2020/21. The newer page does not list it. Ask your council if it is running.

# English: The West Partnership describes it. Each council finds its own mentors.
# untranslated
programme-leadership-mentoring-fact-provider-1-says = The West Partnership describes it. Each council finds its own mentors.

# Note: a sentence; { $places } are what a person told
# English: It depends on your council.
# untranslated
programme-leadership-mentoring-requirement-role-case-1-says = It depends on your council.

# Note: a sentence; { $places } are what a person told
# English: You are { $role }. Ask if you can have a mentor.
# untranslated
programme-leadership-mentoring-requirement-role-case-2-says = You are { $role }. Ask if you can have a mentor.

# Note: a sentence; { $places } are what a person told
# English: It is aimed at headteachers.
# untranslated
programme-leadership-mentoring-requirement-role-unmet = It is aimed at headteachers.

## Programme: Specialist Networks

# English: Specialist Networks
# untranslated
programme-specialist-networks-name = Specialist Networks

# English: Networks for specialist areas of work. They were being built when the page was last published.
# untranslated
programme-specialist-networks-summary = Networks for specialist areas of work. They were being built when the page was last published.

# English: The networks were still under development when the page was published. The page does not say who can join, so ask the lead officer.
# untranslated
programme-specialist-networks-not-evaluated = The networks were still under development when the page was published. The page does not say who can join, so ask the lead officer.

# English: They were under development on the 2022 page. The newer page does not list them. Ask the lead officer.
# untranslated
programme-specialist-networks-running-says = They were under development on the 2022 page. The newer page does not list them. Ask the lead officer.

# English: The 2022 page says that they are under development.
# untranslated
programme-specialist-networks-fact-status-1-says = The 2022 page says that they are under development.

# English: Ask the lead officer. Alison Drever was named on the page. This may have changed.
# untranslated
programme-specialist-networks-fact-contact-1-says = Ask the lead officer. Alison Drever was named on the page. This may have changed.

# English: They are networks for specialist areas of work. The 2022 page does not say more.
# untranslated
programme-specialist-networks-fact-what-1-says = They are networks for specialist areas of work. The 2022 page does not say more.

# English: In 2019, the plan listed specialist groups. They were for early learning and childcare, ASL school leaders, educational psychologists, community learning and development, and home education. The plan says that the list is not complete.
# untranslated
programme-specialist-networks-fact-history-1-says = In 2019, the plan listed specialist groups. They were for early learning and childcare, ASL school leaders, educational psychologists, community learning and development, and home education. The plan says that the list is not complete.

# English: In 2019, there was a specialist group for ASL school leaders.
# untranslated
programme-specialist-networks-fact-members-1-says = In 2019, there was a specialist group for ASL school leaders.

# English: In 2019, people from each council met in these groups about specialist work. Some groups gave advice to the West Partnership Board.
# untranslated
programme-specialist-networks-fact-purpose-1-says = In 2019, people from each council met in these groups about specialist work. Some groups gave advice to the West Partnership Board.

## Programme: Secondary subject learning networks

# English: Secondary subject learning networks
# untranslated
programme-subject-learning-networks-name = Secondary subject learning networks

# English: Networks in the 2019-22 plan for secondary teachers of the same subject.
# untranslated
programme-subject-learning-networks-summary = Networks in the 2019-22 plan for secondary teachers of the same subject.

# English: The 2019-22 plan named it. Our sources do not show a way to sign up, so ask.
# untranslated
programme-subject-learning-networks-not-evaluated = The 2019-22 plan named it. Our sources do not show a way to sign up, so ask.

# English: This comes from the 2019-22 plan. It is not an open programme. Ask if it exists now.
# untranslated
programme-subject-learning-networks-running-says = This comes from the 2019-22 plan. It is not an open programme. Ask if it exists now.

# English: The 2019-22 plan said that secondary schools would have subject learning networks. They were meant to keep themselves going in time.
# untranslated
programme-subject-learning-networks-fact-what-1-says = The 2019-22 plan said that secondary schools would have subject learning networks. They were meant to keep themselves going in time.

# English: In the 2019-22 plan, it was for secondary teachers.
# untranslated
programme-subject-learning-networks-fact-who-1-says = In the 2019-22 plan, it was for secondary teachers.

# English: In the 2019-22 plan, the aim was better learning, teaching, assessment and attainment.
# untranslated
programme-subject-learning-networks-fact-purpose-1-says = In the 2019-22 plan, the aim was better learning, teaching, assessment and attainment.

# English: A West Partnership page with no date speaks of secondary curriculum networks on Teams, led by volunteers. Our sources have no list of them.
# untranslated
programme-subject-learning-networks-fact-history-1-says = A West Partnership page with no date speaks of secondary curriculum networks on Teams, led by volunteers. Our sources have no list of them.

# English: The 2019-22 plan named John Stuart as lead officer. This may have changed.
# untranslated
programme-subject-learning-networks-fact-contact-1-says = The 2019-22 plan named John Stuart as lead officer. This may have changed.

# English: It comes from the 2019-22 plan. Our sources do not say what happened later, so ask.
# untranslated
programme-subject-learning-networks-fact-status-1-says = It comes from the 2019-22 plan. Our sources do not say what happened later, so ask.

## Programme: Teacher exchanges and secondments

# English: Teacher exchanges and secondments
# untranslated
programme-teacher-exchanges-and-secondments-name = Teacher exchanges and secondments

# English: An idea in the 2019-22 plan for teachers to work for a time in another council.
# untranslated
programme-teacher-exchanges-and-secondments-summary = An idea in the 2019-22 plan for teachers to work for a time in another council.

# English: The 2019-22 plan named it. Our sources do not show a way to sign up, so ask.
# untranslated
programme-teacher-exchanges-and-secondments-not-evaluated = The 2019-22 plan named it. Our sources do not show a way to sign up, so ask.

# English: This comes from the 2019-22 plan. It is not an open programme. Ask if it exists now.
# untranslated
programme-teacher-exchanges-and-secondments-running-says = This comes from the 2019-22 plan. It is not an open programme. Ask if it exists now.

# English: The 2019-22 plan said that East Renfrewshire and Glasgow would go on exploring exchanges and secondments for teachers.
# untranslated
programme-teacher-exchanges-and-secondments-fact-what-1-says = The 2019-22 plan said that East Renfrewshire and Glasgow would go on exploring exchanges and secondments for teachers.

# English: In the 2019-22 plan, it was for teachers.
# untranslated
programme-teacher-exchanges-and-secondments-fact-who-1-says = In the 2019-22 plan, it was for teachers.

# English: In the 2019-22 plan, the two councils named were East Renfrewshire and Glasgow City.
# untranslated
programme-teacher-exchanges-and-secondments-fact-councils-1-says = In the 2019-22 plan, the two councils named were East Renfrewshire and Glasgow City.

# English: It comes from the 2019-22 plan. Our sources do not say what happened later, so ask.
# untranslated
programme-teacher-exchanges-and-secondments-fact-status-1-says = It comes from the 2019-22 plan. Our sources do not say what happened later, so ask.

## Programme: #ThinkHexagon coaching

# English: #ThinkHexagon coaching
# untranslated
programme-thinkhexagon-coaching-name = #ThinkHexagon coaching

# English: Group and one-to-one coaching for headteachers with more than five years in the job.
# untranslated
programme-thinkhexagon-coaching-summary = Group and one-to-one coaching for headteachers with more than five years in the job.

# English: It may not be running now, so ask. This comes from 2021-22, and the newer page does not list it.
# untranslated
programme-thinkhexagon-coaching-running-says = It may not be running now, so ask. This comes from 2021-22, and the newer page does not list it.

# English: It is coaching in a group and one to one, for experienced headteachers.
# untranslated
programme-thinkhexagon-coaching-fact-what-1-says = It is coaching in a group and one to one, for experienced headteachers.

# English: It is for headteachers with experience of more than five years.
# untranslated
programme-thinkhexagon-coaching-fact-who-1-says = It is for headteachers with experience of more than five years.

# English: The page also says that the three coaching programmes are for headteachers and centre leaders. It is not clear if centre leaders can join this one.
# untranslated
programme-thinkhexagon-coaching-fact-who-2-says = The page also says that the three coaching programmes are for headteachers and centre leaders. It is not clear if centre leaders can join this one.

# English: It is not aimed at deputes, principal teachers, faculty heads or class teachers: the page speaks of headteachers.
# untranslated
programme-thinkhexagon-coaching-fact-who-3-says = It is not aimed at deputes, principal teachers, faculty heads or class teachers: the page speaks of headteachers.

# English: The page names no sector.
# untranslated
programme-thinkhexagon-coaching-fact-sector-1-says = The page names no sector.

# English: It is for people with experience of more than five years.
# untranslated
programme-thinkhexagon-coaching-fact-experience-1-says = It is for people with experience of more than five years.

# English: Exactly five years does not fit as the page is written: it says more than five. The page does not say what to do then.
# untranslated
programme-thinkhexagon-coaching-fact-experience-2-says = Exactly five years does not fit as the page is written: it says more than five. The page does not say what to do then.

# English: The page does not say how time away counts. It does not say if time as a head of centre adds to time as a headteacher.
# untranslated
programme-thinkhexagon-coaching-fact-experience-3-says = The page does not say how time away counts. It does not say if time as a head of centre adds to time as a headteacher.

# English: Headteachers work in groups of six.
# untranslated
programme-thinkhexagon-coaching-fact-group-1-says = Headteachers work in groups of six.

# English: There are six sessions: three in the group and three one to one.
# untranslated
programme-thinkhexagon-coaching-fact-sessions-1-says = There are six sessions: three in the group and three one to one.

# English: It lasts about six months.
# untranslated
programme-thinkhexagon-coaching-fact-length-1-says = It lasts about six months.

# English: You look at your leadership from six points: personal, professional, individual, team, organisation and system.
# untranslated
programme-thinkhexagon-coaching-fact-content-1-says = You look at your leadership from six points: personal, professional, individual, team, organisation and system.

# English: The page speaks of a short film about it. The link is missing from our copy.
# untranslated
programme-thinkhexagon-coaching-fact-materials-1-says = The page speaks of a short film about it. The link is missing from our copy.

# English: The six sessions are organised and led for you. Your group sets up any other meetings itself.
# untranslated
programme-thinkhexagon-coaching-fact-support-1-says = The six sessions are organised and led for you. Your group sets up any other meetings itself.

# English: You work with the other headteachers in your group, and support and challenge each other between sessions.
# untranslated
programme-thinkhexagon-coaching-fact-network-1-says = You work with the other headteachers in your group, and support and challenge each other between sessions.

# English: Organise your own work with your group between the sessions.
# untranslated
programme-thinkhexagon-coaching-fact-commitment-1-says = Organise your own work with your group between the sessions.

# English: Take part in the six sessions over about six months.
# untranslated
programme-thinkhexagon-coaching-fact-commitment-2-says = Take part in the six sessions over about six months.

# English: Take part in evaluating the programme as it goes on. The page says that this is required.
# untranslated
programme-thinkhexagon-coaching-fact-commitment-3-says = Take part in evaluating the programme as it goes on. The page says that this is required.

# English: In 2021-22 there were two groups of sessions. One ran from October to April and one from January to June. Both have ended.
# untranslated
programme-thinkhexagon-coaching-fact-dates-1-says = In 2021-22 there were two groups of sessions. One ran from October to April and one from January to June. Both have ended.

# English: It was new in 2021-22.
# untranslated
programme-thinkhexagon-coaching-fact-history-1-says = It was new in 2021-22.

# English: In 2021-22 the West Partnership ran it with The Mudd Partnership.
# untranslated
programme-thinkhexagon-coaching-fact-provider-1-says = In 2021-22 the West Partnership ran it with The Mudd Partnership.

# English: In 2021-22, places were limited. The page does not say how they were given out.
# untranslated
programme-thinkhexagon-coaching-fact-places-1-says = In 2021-22, places were limited. The page does not say how they were given out.

# English: The groups described ran in 2021-22 and have ended. The newer page does not list this programme. Ask if it is running.
# untranslated
programme-thinkhexagon-coaching-fact-status-1-says = The groups described ran in 2021-22 and have ended. The newer page does not list this programme. Ask if it is running.

# English: The page gives no contact for this programme. Ask your council's officer for leadership development, or the West Partnership's lead officer for leadership.
# untranslated
programme-thinkhexagon-coaching-fact-contact-1-says = The page gives no contact for this programme. Ask your council's officer for leadership development, or the West Partnership's lead officer for leadership.

# Note: a sentence; { $places } are what a person told
# English: You are { $role }. It is for headteachers.
# untranslated
programme-thinkhexagon-coaching-requirement-role-case-1-says = You are { $role }. It is for headteachers.

# Note: a sentence; { $places } are what a person told
# English: You are { $role } in an acting or temporary post. We count it.
# untranslated
programme-thinkhexagon-coaching-requirement-role-case-2-says = You are { $role } in an acting or temporary post. We count it.

# Note: a sentence; { $places } are what a person told
# English: You are { $role }. Ask if it is for you too.
# untranslated
programme-thinkhexagon-coaching-requirement-role-case-3-says = You are { $role }. Ask if it is for you too.

# Note: a sentence; { $places } are what a person told
# English: It is aimed at headteachers.
# untranslated
programme-thinkhexagon-coaching-requirement-role-unmet = It is aimed at headteachers.

# Note: a sentence; { $places } are what a person told
# English: You have been in post for { $headship_months }. The page says more than five years.
# untranslated
programme-thinkhexagon-coaching-requirement-headship_months-case-1-says = You have been in post for { $headship_months }. The page says more than five years.

# Note: a sentence; { $places } are what a person told
# English: You have been in post for exactly five years. That is right on the line, so ask.
# untranslated
programme-thinkhexagon-coaching-requirement-headship_months-case-2-says = You have been in post for exactly five years. That is right on the line, so ask.

# Note: a sentence; { $places } are what a person told
# English: You have had time away. Ask how it counts.
# untranslated
programme-thinkhexagon-coaching-requirement-headship_months-case-3-says = You have had time away. Ask how it counts.

# Note: a sentence; { $places } are what a person told
# English: You have been both a headteacher and a head of centre. Ask if the years add up.
# untranslated
programme-thinkhexagon-coaching-requirement-headship_months-case-4-says = You have been both a headteacher and a head of centre. Ask if the years add up.

# Note: a sentence; { $places } are what a person told
# English: You have been in post for { $headship_months }. The page says more than five years.
# untranslated
programme-thinkhexagon-coaching-requirement-headship_months-case-5-says = You have been in post for { $headship_months }. The page says more than five years.

# Note: a sentence; { $places } are what a person told
# English: It is for people with more than five years of experience. We count your time in post.
# untranslated
programme-thinkhexagon-coaching-requirement-headship_months-unmet = It is for people with more than five years of experience. We count your time in post.

## Programme: Thinking About Headship

# English: Thinking About Headship
# untranslated
programme-thinking-about-headship-name = Thinking About Headship

# English: A year of preparation for people who want to be a headteacher but do not feel ready for Into Headship yet.
# untranslated
programme-thinking-about-headship-summary = A year of preparation for people who want to be a headteacher but do not feel ready for Into Headship yet.

# English: This year's dates are not confirmed. The page only gives a yearly pattern.
# untranslated
programme-thinking-about-headship-running-says = This year's dates are not confirmed. The page only gives a yearly pattern.

# Note: stands after the name of a month and a comma
# English: after your council's spring break
# untranslated
programme-thinking-about-headship-pattern-applications-open-4-says = after your council's spring break

# Note: stands after the name of a month and a comma
# English: towards the end of the month
# untranslated
programme-thinking-about-headship-pattern-applications-close-5-says = towards the end of the month

# Note: stands after the name of a month and a comma
# English: going by the 2022 page
# untranslated
programme-thinking-about-headship-pattern-starts-9-says = going by the 2022 page

# Note: stands after the name of a month and a comma
# English: going by the 2022 page, with sessions to April and a reflective log to May
# untranslated
programme-thinking-about-headship-pattern-ends-5-says = going by the 2022 page, with sessions to April and a reflective log to May

# English: It is a year-long step to get ready for headship.
# untranslated
programme-thinking-about-headship-fact-what-1-says = It is a year-long step to get ready for headship.

# English: The West Partnership runs it.
# untranslated
programme-thinking-about-headship-fact-provider-1-says = The West Partnership runs it.

# English: It is for people in any sector at the start of the way to headship. They do not feel quite ready for Into Headship. It is aimed at effective depute headteachers and principal teachers. They have been in a leadership role in a school for at least two years.
# untranslated
programme-thinking-about-headship-fact-who-1-says = It is for people in any sector at the start of the way to headship. They do not feel quite ready for Into Headship. It is aimed at effective depute headteachers and principal teachers. They have been in a leadership role in a school for at least two years.

# English: It is for any sector.
# untranslated
programme-thinking-about-headship-fact-sector-1-says = It is for any sector.

# English: The page uses school words as well, so it is not clear how early years centres fit.
# untranslated
programme-thinking-about-headship-fact-sector-2-says = The page uses school words as well, so it is not clear how early years centres fit.

# English: Nothing on the page leaves out a type of school, such as Catholic, Gaelic-medium or ASL schools.
# untranslated
programme-thinking-about-headship-fact-sector-3-says = Nothing on the page leaves out a type of school, such as Catholic, Gaelic-medium or ASL schools.

# English: It is aimed at people with at least two years in a leadership role in a school. Exactly two years is enough.
# untranslated
programme-thinking-about-headship-fact-experience-1-says = It is aimed at people with at least two years in a leadership role in a school. Exactly two years is enough.

# English: The page does not say if acting posts, part-time hours or time away change how the two years count. Do not rule yourself out. Ask.
# untranslated
programme-thinking-about-headship-fact-experience-2-says = The page does not say if acting posts, part-time hours or time away change how the two years count. Do not rule yourself out. Ask.

# English: It is aimed at people who are likely to be a headteacher next.
# untranslated
programme-thinking-about-headship-fact-next_role-1-says = It is aimed at people who are likely to be a headteacher next.

# English: You need the support of your headteacher before you apply. The page says that this is required.
# untranslated
programme-thinking-about-headship-fact-headteacher_support-1-says = You need the support of your headteacher before you apply. The page says that this is required.

# English: The page does not say if your headteacher must sign anything, or what to do if you have no headteacher.
# untranslated
programme-thinking-about-headship-fact-headteacher_support-2-says = The page does not say if your headteacher must sign anything, or what to do if you have no headteacher.

# English: Only the support of your headteacher is called required. The rest of the page says who it is aimed at.
# untranslated
programme-thinking-about-headship-fact-eligibility-1-says = Only the support of your headteacher is called required. The rest of the page says who it is aimed at.

# English: You work with people in jobs like yours in other councils, and learn to see leadership in a more strategic way.
# untranslated
programme-thinking-about-headship-fact-purpose-1-says = You work with people in jobs like yours in other councils, and learn to see leadership in a more strategic way.

# English: It lasts a year.
# untranslated
programme-thinking-about-headship-fact-length-1-says = It lasts a year.

# English: A session takes from one and a half to two hours.
# untranslated
programme-thinking-about-headship-fact-session_length-1-says = A session takes from one and a half to two hours.

# English: Some sessions are online and some are face to face.
# untranslated
programme-thinking-about-headship-fact-mode-1-says = Some sessions are online and some are face to face.

# English: Most sessions come at the end of the school day, and a few fall inside it.
# untranslated
programme-thinking-about-headship-fact-time_of_day-1-says = Most sessions come at the end of the school day, and a few fall inside it.

# English: If there are still ten sessions, as in 2022, that is about 15 to 20 hours of sessions.
# untranslated
programme-thinking-about-headship-fact-total_time-1-says = If there are still ten sessions, as in 2022, that is about 15 to 20 hours of sessions.

# English: You are in a small group, with the same people all year. Groups mix councils and sectors where they can.
# untranslated
programme-thinking-about-headship-fact-group-1-says = You are in a small group, with the same people all year. Groups mix councils and sectors where they can.

# English: The page says a small group. It does not say how many people.
# untranslated
programme-thinking-about-headship-fact-group-2-says = The page says a small group. It does not say how many people.

# English: You sometimes work with others in groups from your own sector.
# untranslated
programme-thinking-about-headship-fact-network-1-says = You sometimes work with others in groups from your own sector.

# English: Each group has an experienced headteacher who supports it all year and leads its talks.
# untranslated
programme-thinking-about-headship-fact-support-1-says = Each group has an experienced headteacher who supports it all year and leads its talks.

# English: The sessions bring in views from across Scottish education, so that you can think about your own path as a leader.
# untranslated
programme-thinking-about-headship-fact-content-1-says = The sessions bring in views from across Scottish education, so that you can think about your own path as a leader.

# English: Some lists are missing from our copies of the page: what it helps you to do, and what makes up a session.
# untranslated
programme-thinking-about-headship-fact-content-2-says = Some lists are missing from our copies of the page: what it helps you to do, and what makes up a session.

# English: Frameworks help you to talk and think about leading. The page does not name them.
# untranslated
programme-thinking-about-headship-fact-reflection-1-says = Frameworks help you to talk and think about leading. The page does not name them.

# English: The newer page does not speak of tasks before sessions. It speaks of frameworks for reflection.
# untranslated
programme-thinking-about-headship-fact-task-2-says = The newer page does not speak of tasks before sessions. It speaks of frameworks for reflection.

# English: It ends with a reflective discussion with a few senior people in education. You go over what you learned and plan what comes next. The page does not call it an assessment.
# untranslated
programme-thinking-about-headship-fact-assessment-1-says = It ends with a reflective discussion with a few senior people in education. You go over what you learned and plan what comes next. The page does not call it an assessment.

# English: Applications open once the spring break is over. That is usually in April, but councils have different breaks.
# untranslated
programme-thinking-about-headship-fact-opens-1-says = Applications open once the spring break is over. That is usually in April, but councils have different breaks.

# English: Applications close towards the end of May. The page gives no day.
# untranslated
programme-thinking-about-headship-fact-closes-1-says = Applications close towards the end of May. The page gives no day.

# English: Speak to your headteacher first. Show them this information and talk about whether it is right for you.
# untranslated
programme-thinking-about-headship-fact-apply-1-says = Speak to your headteacher first. Show them this information and talk about whether it is right for you.

# English: Then ask your council's officer for leadership development, or the West Partnership's lead officer, for a form.
# untranslated
programme-thinking-about-headship-fact-apply-2-says = Then ask your council's officer for leadership development, or the West Partnership's lead officer, for a form.

# English: Ask your council's officer for leadership development, or Alison Drever, the West Partnership's lead officer for leadership. Names may have changed.
# untranslated
programme-thinking-about-headship-fact-contact-1-says = Ask your council's officer for leadership development, or Alison Drever, the West Partnership's lead officer for leadership. Names may have changed.

# English: A person who took part says they would highly recommend it to others who want to be a headteacher.
# untranslated
programme-thinking-about-headship-fact-view-1-says = A person who took part says they would highly recommend it to others who want to be a headteacher.

# English: The natural next step is Into Headship. The page does not say that you need Thinking About Headship first.
# untranslated
programme-thinking-about-headship-fact-next-1-says = The natural next step is Into Headship. The page does not say that you need Thinking About Headship first.

# English: The page reads as if it runs each year. Check that it is running this year.
# untranslated
programme-thinking-about-headship-fact-status-1-says = The page reads as if it runs each year. Check that it is running this year.

# Note: a sentence; { $places } are what a person told
# English: You are { $role }. The page names that role.
# untranslated
programme-thinking-about-headship-requirement-role-case-1-says = You are { $role }. The page names that role.

# Note: a sentence; { $places } are what a person told
# English: We count a faculty head as a principal teacher.
# untranslated
programme-thinking-about-headship-requirement-role-case-2-says = We count a faculty head as a principal teacher.

# Note: a sentence; { $places } are what a person told
# English: You are { $role } in an acting or temporary post. We count it.
# untranslated
programme-thinking-about-headship-requirement-role-case-3-says = You are { $role } in an acting or temporary post. We count it.

# Note: a sentence; { $places } are what a person told
# English: You are { $role }. Ask if that counts as a leadership role in a school.
# untranslated
programme-thinking-about-headship-requirement-role-case-4-says = You are { $role }. Ask if that counts as a leadership role in a school.

# Note: a sentence; { $places } are what a person told
# English: You are { $role }. Ask if your time as an officer counts.
# untranslated
programme-thinking-about-headship-requirement-role-case-5-says = You are { $role }. Ask if your time as an officer counts.

# Note: a sentence; { $places } are what a person told
# English: You are { $role }. Ask if leading a centre counts as leading in a school.
# untranslated
programme-thinking-about-headship-requirement-role-case-6-says = You are { $role }. Ask if leading a centre counts as leading in a school.

# Note: a sentence; { $places } are what a person told
# English: You are { $role } in an acting or temporary post. Ask if you can join.
# untranslated
programme-thinking-about-headship-requirement-role-case-7-says = You are { $role } in an acting or temporary post. Ask if you can join.

# Note: a sentence; { $places } are what a person told
# English: It is aimed at depute headteachers and principal teachers who want to be a headteacher. You can still ask if you think that it could be for you.
# untranslated
programme-thinking-about-headship-requirement-role-unmet = It is aimed at depute headteachers and principal teachers who want to be a headteacher. You can still ask if you think that it could be for you.

# Note: a sentence; { $places } are what a person told
# English: You have been in a leadership role for { $leadership_months }. The page asks for at least two years.
# untranslated
programme-thinking-about-headship-requirement-leadership_months-case-1-says = You have been in a leadership role for { $leadership_months }. The page asks for at least two years.

# Note: a sentence; { $places } are what a person told
# English: Your leadership posts add up to { $leadership_months }. We count them all.
# untranslated
programme-thinking-about-headship-requirement-leadership_months-case-2-says = Your leadership posts add up to { $leadership_months }. We count them all.

# Note: a sentence; { $places } are what a person told
# English: You have had time away. Ask how it counts.
# untranslated
programme-thinking-about-headship-requirement-leadership_months-case-3-says = You have had time away. Ask how it counts.

# Note: a sentence; { $places } are what a person told
# English: You have been in a leadership role for { $leadership_months }. The page asks for at least two years.
# untranslated
programme-thinking-about-headship-requirement-leadership_months-case-4-says = You have been in a leadership role for { $leadership_months }. The page asks for at least two years.

# Note: a sentence; { $places } are what a person told
# English: It is aimed at people with at least two years in a leadership role in a school.
# untranslated
programme-thinking-about-headship-requirement-leadership_months-unmet = It is aimed at people with at least two years in a leadership role in a school.

# Note: a sentence; { $places } are what a person told
# English: Your headteacher supports you. The page asks for that before you apply.
# untranslated
programme-thinking-about-headship-requirement-headteacher_support-case-1-says = Your headteacher supports you. The page asks for that before you apply.

# Note: a sentence; { $places } are what a person told
# English: You do not have your headteacher's support yet. You need it before you apply. You can still look now.
# untranslated
programme-thinking-about-headship-requirement-headteacher_support-case-2-says = You do not have your headteacher's support yet. You need it before you apply. You can still look now.

# English: Talk to your headteacher first.
# untranslated
programme-thinking-about-headship-requirement-headteacher_support-case-2-step = Talk to your headteacher first.

# Note: a sentence; { $places } are what a person told
# English: You need your headteacher's support before you apply. Talk to your council's officer for leadership development about what you can do.
# untranslated
programme-thinking-about-headship-requirement-headteacher_support-unmet = You need your headteacher's support before you apply. Talk to your council's officer for leadership development about what you can do.

# Note: a sentence; { $places } are what a person told
# English: You said that your next role is likely to be headteacher. That is who it is aimed at.
# untranslated
programme-thinking-about-headship-requirement-next_role-case-1-says = You said that your next role is likely to be headteacher. That is who it is aimed at.

# Note: a sentence; { $places } are what a person told
# English: You did not say that headteacher is your likely next role. Ask if it is still for you.
# untranslated
programme-thinking-about-headship-requirement-next_role-case-2-says = You did not say that headteacher is your likely next role. Ask if it is still for you.

# Note: a sentence; { $places } are what a person told
# English: It is aimed at people who are likely to be a headteacher next.
# untranslated
programme-thinking-about-headship-requirement-next_role-unmet = It is aimed at people who are likely to be a headteacher next.

# Note: a sentence; { $places } are what a person told
# English: You hold the Standard for Headship. Ask if you can still join.
# untranslated
programme-thinking-about-headship-requirement-standard-case-2-says = You hold the Standard for Headship. Ask if you can still join.

# Note: a sentence; { $places } are what a person told
# English: It is for people who do not feel ready for Into Headship yet.
# untranslated
programme-thinking-about-headship-requirement-standard-unmet = It is for people who do not feel ready for Into Headship yet.

## Programme: Virtual Leadership Networks

# English: Virtual Leadership Networks
# untranslated
programme-virtual-leadership-networks-name = Virtual Leadership Networks

# English: Online meetings after school for leaders from any sector.
# untranslated
programme-virtual-leadership-networks-summary = Online meetings after school for leaders from any sector.

# English: It may not be running now, so ask. This comes from the 2022 page, and the newer page does not list it.
# untranslated
programme-virtual-leadership-networks-running-says = It may not be running now, so ask. This comes from the 2022 page, and the newer page does not list it.

# Note: the school year that its facts are of
# English: about 2022
# untranslated
programme-virtual-leadership-networks-running-session = about 2022

# English: It is an online network with a talk on a theme and time to speak with leaders in other councils.
# untranslated
programme-virtual-leadership-networks-fact-what-1-says = It is an online network with a talk on a theme and time to speak with leaders in other councils.

# English: It is for leaders from any sector. The page does not say who counts as a leader.
# untranslated
programme-virtual-leadership-networks-fact-who-1-says = It is for leaders from any sector. The page does not say who counts as a leader.

# English: It is for any sector.
# untranslated
programme-virtual-leadership-networks-fact-sector-1-says = It is for any sector.

# English: On the 2022 page, the themes were inclusion and additional support needs. People who come help to choose the themes.
# untranslated
programme-virtual-leadership-networks-fact-content-1-says = On the 2022 page, the themes were inclusion and additional support needs. People who come help to choose the themes.

# English: A session usually lasts one and a quarter hours.
# untranslated
programme-virtual-leadership-networks-fact-session_length-1-says = A session usually lasts one and a quarter hours.

# English: Sessions come at the end of the school day.
# untranslated
programme-virtual-leadership-networks-fact-time_of_day-1-says = Sessions come at the end of the school day.

# English: Sessions are online, on Microsoft Teams.
# untranslated
programme-virtual-leadership-networks-fact-mode-1-says = Sessions are online, on Microsoft Teams.

# English: A list of sessions is on the calendar on the West Partnership website. Our sources hold no dates.
# untranslated
programme-virtual-leadership-networks-fact-dates-1-says = A list of sessions is on the calendar on the West Partnership website. Our sources hold no dates.

# English: A list of sessions is on the calendar on the West Partnership website.
# untranslated
programme-virtual-leadership-networks-fact-calendar-1-says = A list of sessions is on the calendar on the West Partnership website.

# English: You can talk with leaders from other councils.
# untranslated
programme-virtual-leadership-networks-fact-network-1-says = You can talk with leaders from other councils.

# English: Ask the lead officer. Alison Drever was named on the page. This may have changed.
# untranslated
programme-virtual-leadership-networks-fact-contact-1-says = Ask the lead officer. Alison Drever was named on the page. This may have changed.

# English: The page says this session, but it does not say which year. The newer page does not list it. Ask if it is running.
# untranslated
programme-virtual-leadership-networks-fact-status-1-says = The page says this session, but it does not say which year. The newer page does not list it. Ask if it is running.

# English: The West Partnership runs it.
# untranslated
programme-virtual-leadership-networks-fact-provider-1-says = The West Partnership runs it.

# Note: a sentence; { $places } are what a person told
# English: You are { $role }. It is for leaders from any sector.
# untranslated
programme-virtual-leadership-networks-requirement-role-case-1-says = You are { $role }. It is for leaders from any sector.

# Note: a sentence; { $places } are what a person told
# English: You are { $role }. Ask if that counts as a leader.
# untranslated
programme-virtual-leadership-networks-requirement-role-case-2-says = You are { $role }. Ask if that counts as a leader.

# Note: a sentence; { $places } are what a person told
# English: It is aimed at leaders. You can still ask if you lead in your school or centre.
# untranslated
programme-virtual-leadership-networks-requirement-role-unmet = It is aimed at leaders. You can still ask if you lead in your school or centre.

## Open points

# English: One programme is for more than five years and one is for less than five. The page does not say what happens at exactly five years. Ask the officer.
# untranslated
open-point-A01-says = One programme is for more than five years and one is for less than five. The page does not say what happens at exactly five years. Ask the officer.

# English: The page says five years of experience, but not what kind. We read it as years as a headteacher or head of centre. Ask if yours were in another post.
# untranslated
open-point-A02-says = The page says five years of experience, but not what kind. We read it as years as a headteacher or head of centre. Ask if yours were in another post.

# English: The page does not say if years are counted today, on the closing date or when the programme starts. We count to today. If you are close to the line, ask.
# untranslated
open-point-A03-says = The page does not say if years are counted today, on the closing date or when the programme starts. We count to today. If you are close to the line, ask.

# English: The page does not say how time away counts, such as family leave or a career break. Do not rule yourself out. Ask.
# untranslated
open-point-A04-says = The page does not say how time away counts, such as family leave or a career break. Do not rule yourself out. Ask.

# English: The page does not say if you can join before you start in post. Ask. Once you have started, your first month counts.
# untranslated
open-point-A05-says = The page does not say if you can join before you start in post. Ask. Once you have started, your first month counts.

# English: The page does not say what happens if you reach five years during the programme. Ask before you apply.
# untranslated
open-point-A06-says = The page does not say what happens if you reach five years during the programme. Ask before you apply.

# English: The page asks for two years in a leadership role. It does not say if you can add up posts. We add them up. Check before you apply.
# untranslated
open-point-A07-says = The page asks for two years in a leadership role. It does not say if you can add up posts. We add them up. Check before you apply.

# English: The page does not say which posts count as a leadership role in a school. Ask if yours does.
# untranslated
open-point-A08-says = The page does not say which posts count as a leadership role in a school. Ask if yours does.

# English: The page says any sector, but it also says school-based. It does not say if a nursery or centre counts. Ask.
# untranslated
open-point-A09-says = The page says any sector, but it also says school-based. It does not say if a nursery or centre counts. Ask.

# English: The page asks for a role based in a school. It does not say if time as an officer or on secondment counts. Ask.
# untranslated
open-point-A10-says = The page asks for a role based in a school. It does not say if time as an officer or on secondment counts. Ask.

# English: The page says it is for effective deputes and principal teachers. It does not say who decides. Your headteacher is likely to have a view.
# untranslated
open-point-A11-says = The page says it is for effective deputes and principal teachers. It does not say who decides. Your headteacher is likely to have a view.

# English: The page names principal teachers, not faculty heads. We read it as including faculty heads. Check before you apply.
# untranslated
open-point-A12-says = The page names principal teachers, not faculty heads. We read it as including faculty heads. Check before you apply.

# English: The page says any subject area. It does not say if guidance or support counts. Ask.
# untranslated
open-point-A13-says = The page says any subject area. It does not say if guidance or support counts. Ask.

# English: The page says it is for secondary. It does not say if an ASL school or an all-through school counts. Ask.
# untranslated
open-point-A14-says = The page says it is for secondary. It does not say if an ASL school or an all-through school counts. Ask.

# English: The page does not say if acting or temporary posts count. We count them. Check before you apply.
# untranslated
open-point-A15-says = The page does not say if acting or temporary posts count. We count them. Check before you apply.

# English: The page is aimed at deputes and principal teachers. It does not say no to others. If you lead across your school, ask.
# untranslated
open-point-A16-says = The page is aimed at deputes and principal teachers. It does not say no to others. If you lead across your school, ask.

# English: The page is for people on the way to being a headteacher. It does not say if you can join when you are acting headteacher or hold the Standard for Headship. Ask.
# untranslated
open-point-A17-says = The page is for people on the way to being a headteacher. It does not say if you can join when you are acting headteacher or hold the Standard for Headship. Ask.

# English: The page says centre leaders but does not say who that is. We take it to mean heads of centre. Ask if you are a depute head of centre or manage a private nursery.
# untranslated
open-point-A18-says = The page says centre leaders but does not say who that is. We take it to mean heads of centre. Ask if you are a depute head of centre or manage a private nursery.

# English: One part of the page says headteachers and centre leaders. Another part says only headteachers. Ask.
# untranslated
open-point-A19-says = One part of the page says headteachers and centre leaders. Another part says only headteachers. Ask.

# English: The page does not say if time as a head of centre and time as a headteacher add up. Ask.
# untranslated
open-point-A20-says = The page does not say if time as a head of centre and time as a headteacher add up. Ask.

# English: The page does not speak of job-share heads, teaching heads or heads of several schools. We treat them all as headteachers.
# untranslated
open-point-A21-says = The page does not speak of job-share heads, teaching heads or heads of several schools. We treat them all as headteachers.

# English: The page does not say who is a leader. Ask if you are not sure that it means you.
# untranslated
open-point-A22-says = The page does not say who is a leader. Ask if you are not sure that it means you.

# English: The page says practitioners, then names deputes and principal teachers. It does not speak of early years officers, psychologists or community learning staff. Ask.
# untranslated
open-point-A23-says = The page says practitioners, then names deputes and principal teachers. It does not speak of early years officers, psychologists or community learning staff. Ask.

# English: The pages name no programme for council officers. The 2019-22 plan had some activities for them. Ask your council.
# untranslated
open-point-A24-says = The pages name no programme for council officers. The 2019-22 plan had some activities for them. Ask your council.

# English: The page does not say how your headteacher must show support, or if they must sign anything. Ask the officer.
# untranslated
open-point-A25-says = The page does not say how your headteacher must show support, or if they must sign anything. Ask the officer.

# English: You need the support before you apply. You do not need it to look or to ask.
# untranslated
open-point-A26-says = You need the support before you apply. You do not need it to look or to ask.

# English: The page does not say what to do if you have no headteacher, or if your headteacher says no. Talk to your council's officer for leadership development.
# untranslated
open-point-A27-says = The page does not say what to do if you have no headteacher, or if your headteacher says no. Talk to your council's officer for leadership development.

# English: The page asks for buy-in. It does not say if that means you, your team or your senior leaders. Talk to your team and your senior leaders first.
# untranslated
open-point-A28-says = The page asks for buy-in. It does not say if that means you, your team or your senior leaders. Talk to your team and your senior leaders first.

# English: The page says it will not work for a team with serious issues or challenges. It does not say what those are. Ask if you are not sure.
# untranslated
open-point-A29-says = The page says it will not work for a team with serious issues or challenges. It does not say what those are. Ask if you are not sure.

# English: The visits are done in threes. The page does not say how that works with only one or two people. Ask.
# untranslated
open-point-A30-says = The visits are done in threes. The page does not say how that works with only one or two people. Ask.

# English: The page says schools in the programme put it in both. It does not say if that comes before or after joining, or who decides. Ask.
# untranslated
open-point-A31-says = The page says schools in the programme put it in both. It does not say if that comes before or after joining, or who decides. Ask.

# English: The page says a primary school. It does not say if an ASL school or an all-through school counts. Ask. A nursery class in a primary school is part of the school.
# untranslated
open-point-A32-says = The page says a primary school. It does not say if an ASL school or an all-through school counts. Ask. A nursery class in a primary school is part of the school.

# English: The page does not say if you need approval from your manager or council. Ask.
# untranslated
open-point-A33-says = The page does not say if you need approval from your manager or council. Ask.

# English: The partnership is made up of eight councils. The pages do not say if staff of other councils or schools can join. Ask.
# untranslated
open-point-A34-says = The partnership is made up of eight councils. The pages do not say if staff of other councils or schools can join. Ask.

# English: The page says each year, but it does not name this year. Check with the officer that it is running.
# untranslated
open-point-A35-says = The page says each year, but it does not name this year. Check with the officer that it is running.

# English: The page says after the spring break. Councils have different breaks. Ask your council for its date.
# untranslated
open-point-A36-says = The page says after the spring break. Councils have different breaks. Ask your council for its date.

# English: The page says towards the end of May. It gives no day. Ask early.
# untranslated
open-point-A37-says = The page says towards the end of May. It gives no day. Ask early.

# English: The page says a small number of sessions run together in the school day. We read that as a few in school time. Ask which ones.
# untranslated
open-point-A38-says = The page says a small number of sessions run together in the school day. We read that as a few in school time. Ask which ones.

# English: The pages do not say if you can do two at once, put off a place or apply again. Ask.
# untranslated
open-point-A39-says = The pages do not say if you can do two at once, put off a place or apply again. Ask.

# English: Places are limited. The page does not say how they are given out. Ask.
# untranslated
open-point-A40-says = Places are limited. The page does not say how they are given out. Ask.

# English: Our sources have a newer page and an older one. We use the newer one first. The live website and the officer are always right.
# untranslated
open-point-A41-says = Our sources have a newer page and an older one. We use the newer one first. The live website and the officer are always right.

# English: The page says who it is aimed at. Only your headteacher's support is called required. If you have less than two years, you can still ask.
# untranslated
open-point-A42-says = The page says who it is aimed at. Only your headteacher's support is called required. If you have less than two years, you can still ask.

# English: The page lists who the coaching is for. It does not say how strict the five years are. You can still ask.
# untranslated
open-point-A43-says = The page lists who the coaching is for. It does not say how strict the five years are. You can still ask.

# English: The page does not say that you need Thinking About Headship before Into Headship.
# untranslated
open-point-A44-says = The page does not say that you need Thinking About Headship before Into Headship.

# English: The page gives six sessions to May and a final one in June. It is not clear if June is one of the six. Ask.
# untranslated
open-point-A45-says = The page gives six sessions to May and a final one in June. It is not clear if June is one of the six. Ask.

# English: The 2022 page gave a day in June 2022. The newer page says towards the end of May. We use the newer page.
# untranslated
open-point-C01-says = The 2022 page gave a day in June 2022. The newer page says towards the end of May. We use the newer page.

# English: The newer page says your next role is likely to be headteacher. The 2022 page did not say that. If yours is not, ask.
# untranslated
open-point-C02-says = The newer page says your next role is likely to be headteacher. The 2022 page did not say that. If yours is not, ask.

# English: The 2022 page named the lead officer. The newer page says your council's officer or the lead officer. Start with your council.
# untranslated
open-point-C03-says = The 2022 page named the lead officer. The newer page says your council's officer or the lead officer. Start with your council.

# English: The 2022 page had a reflective log. The newer page speaks of frameworks and not of a log. Ask.
# untranslated
open-point-C04-says = The 2022 page had a reflective log. The newer page speaks of frameworks and not of a log. Ask.

# English: The 2022 page had ten sessions. The newer page gives no number. Ask.
# untranslated
open-point-C05-says = The 2022 page had ten sessions. The newer page gives no number. Ask.

# English: The 2022 page had a task before sessions. The newer page does not speak of one. Ask.
# untranslated
open-point-C06-says = The 2022 page had a task before sessions. The newer page does not speak of one. Ask.

# English: The 2022 page has programmes that the newer page does not list. They may not be running now. Ask.
# untranslated
open-point-C07-says = The 2022 page has programmes that the newer page does not list. They may not be running now. Ask.

# English: The 2019 plan named groups that already met. The 2022 page said specialist networks were being built. They may be two different things. Ask.
# untranslated
open-point-C08-says = The 2019 plan named groups that already met. The 2022 page said specialist networks were being built. They may be two different things. Ask.

# English: The 2019 plan spoke of help from Education Scotland. The 2021-22 sets were run with The Mudd Partnership. We use the later one.
# untranslated
open-point-C09-says = The 2019 plan spoke of help from Education Scotland. The 2021-22 sets were run with The Mudd Partnership. We use the later one.

# English: The 2019 plan named one lead officer and the later pages name another. It may have changed again. Ask the partnership.
# untranslated
open-point-C10-says = The 2019 plan named one lead officer and the later pages name another. It may have changed again. Ask the partnership.

# English: Its name has changed over the years. We use Leadership, Empowerment and Improvement, as on the 2022 and newer pages.
# untranslated
open-point-C11-says = Its name has changed over the years. We use Leadership, Empowerment and Improvement, as on the 2022 and newer pages.

# English: The 2019 plan put it under systems improvement. The newer page puts the Improving Our programmes under leadership.
# untranslated
open-point-C12-says = The 2019 plan put it under systems improvement. The newer page puts the Improving Our programmes under leadership.

# English: The number has changed from year to year. Ask which year you mean.
# untranslated
open-point-C13-says = The number has changed from year to year. Ask which year you mean.

# English: One part of the page says headteachers and centre leaders. Another part says headteachers only. If you lead a centre, ask.
# untranslated
open-point-C15-says = One part of the page says headteachers and centre leaders. Another part says headteachers only. If you lead a centre, ask.

# English: The page says seven months, but the months it gives cover about six. Ask.
# untranslated
open-point-C16-says = The page says seven months, but the months it gives cover about six. Ask.

# English: The page says six months. One group ran from October to April, which touches seven months. Ask.
# untranslated
open-point-C17-says = The page says six months. One group ran from October to April, which touches seven months. Ask.

# English: The page says it lasts a year. The dates for one group covered about 15 or 16 months. Ask.
# untranslated
open-point-C18-says = The page says it lasts a year. The dates for one group covered about 15 or 16 months. Ask.

# English: The page says six sessions to May, with a final one in June. It is not clear if June is one of the six. Ask.
# untranslated
open-point-C19-says = The page says six sessions to May, with a final one in June. It is not clear if June is one of the six. Ask.

# English: The page speaks of a year, but says that the sessions are spread over 14 months. We use 14 months.
# untranslated
open-point-C20-says = The page speaks of a year, but says that the sessions are spread over 14 months. We use 14 months.

# English: The page says your next role is likely to be headteacher. It also names principal teachers, who may be a depute first. If headteacher is not next for you, ask.
# untranslated
open-point-C21-says = The page says your next role is likely to be headteacher. It also names principal teachers, who may be a depute first. If headteacher is not next for you, ask.

# English: Some dates on the newer page are from 2023 and 2024. They are past. Check this year's dates.
# untranslated
open-point-C22-says = Some dates on the newer page are from 2023 and 2024. They are past. Check this year's dates.

# English: The 2022 page has details from different years. Each one is shown with its own year.
# untranslated
open-point-C23-says = The 2022 page has details from different years. Each one is shown with its own year.

# English: The page says any sector, then uses words for schools only. If you work in early years, ask.
# untranslated
open-point-C24-says = The page says any sector, then uses words for schools only. If you work in early years, ask.

# English: The plan says about a third of Scotland's pupils in one place and over a third in another. We say about a third.
# untranslated
open-point-C25-says = The plan says about a third of Scotland's pupils in one place and over a third in another. We say about a third.

# English: The pages use West Partnership, the RIC and Glasgow City Region Education for the same area. We say West Partnership.
# untranslated
open-point-C26-says = The pages use West Partnership, the RIC and Glasgow City Region Education for the same area. We say West Partnership.

# English: The page says places are limited. In 2021-22 there were three sets of up to eight people.
# untranslated
open-point-C27-says = The page says places are limited. In 2021-22 there were three sets of up to eight people.

# English: The page says that all staff in a school take part. The sessions it lists are for school leaders. We read it that leaders go to the sessions and everyone does the work.
# untranslated
open-point-C28-says = The page says that all staff in a school take part. The sessions it lists are for school leaders. We read it that leaders go to the sessions and everyone does the work.

# English: We read the page to mean that one person cannot join alone. Your headteacher would ask for everyone.
# untranslated
open-point-IOS-10-says = We read the page to mean that one person cannot join alone. Your headteacher would ask for everyone.

# English: The 2019-22 plan says no more than that it is for class teachers. It does not say which ones, or how to join. Ask.
# untranslated
open-point-IOC-03-says = The 2019-22 plan says no more than that it is for class teachers. It does not say which ones, or how to join. Ask.

# English: Each council could choose to find mentors for its headteachers. It may not exist in yours. Ask your council.
# untranslated
open-point-LM-06-says = Each council could choose to find mentors for its headteachers. It may not exist in yours. Ask your council.

# English: The page speaks of headteachers. It does not speak of heads of centre. Ask your council.
# untranslated
open-point-LM-07-says = The page speaks of headteachers. It does not speak of heads of centre. Ask your council.

# English: It is run between schools outside the West Partnership. The page does not speak of Scotland. Ask the school that runs it.
# untranslated
open-point-DLP-01-says = It is run between schools outside the West Partnership. The page does not speak of Scotland. Ask the school that runs it.

## Sources

# Note: the title of a document
# English: Leadership, Empowerment and Improvement page, newer version
# untranslated
source-leadership-page-2024-title = Leadership, Empowerment and Improvement page, newer version

# Note: the title of a document
# English: Leadership, Empowerment and Improvement page, older version
# untranslated
source-leadership-page-2022-title = Leadership, Empowerment and Improvement page, older version

# Note: the title of a document
# English: Regional Improvement Plan 2019/22
# untranslated
source-improvement-plan-2019-title = Regional Improvement Plan 2019/22

# Note: the title of a document
# English: Slides: Enhancing the work of the Local Authority
# untranslated
source-learning-system-slides-2019-title = Slides: Enhancing the work of the Local Authority

# Note: the year that it speaks for
# English: about 2019
# untranslated
source-learning-system-slides-2019-year = about 2019

# Note: the title of a document
# English: Developing Leadership through Partnership page
# untranslated
source-freemens-leadership-page-title = Developing Leadership through Partnership page

# Note: the title of a document
# English: Leadership, Empowerment and Improvement page, a version between 2022 and 2024-25
# untranslated
source-leadership-page-between-title = Leadership, Empowerment and Improvement page, a version between 2022 and 2024-25

# Note: the year that it speaks for
# English: about 2023-24
# untranslated
source-leadership-page-between-year = about 2023-24

# Note: the title of a document
# English: Improving Our Classrooms page
# untranslated
source-west-partnership-ioc-page-title = Improving Our Classrooms page

# Note: the year that it speaks for
# English: about 2023
# untranslated
source-west-partnership-ioc-page-year = about 2023

# Note: the title of a document
# English: Our priorities page
# untranslated
source-west-partnership-priorities-2025-title = Our priorities page

# Note: the title of a document
# English: Curriculum and Collaborative Networks pages
# untranslated
source-west-partnership-networks-pages-title = Curriculum and Collaborative Networks pages

# Note: the year that it speaks for
# English: not dated
# untranslated
source-west-partnership-networks-pages-year = not dated

# Note: the title of a document
# English: Into Headship page
# untranslated
source-education-scotland-into-headship-2024-title = Into Headship page

# Note: the title of a document
# English: Pages on the Standard for Headship
# untranslated
source-gtcs-headship-title = Pages on the Standard for Headship

# Note: the year that it speaks for
# English: seen in 2026
# untranslated
source-gtcs-headship-year = seen in 2026

# Note: the title of a document
# English: SNCT Handbook
# untranslated
source-snct-handbook-title = SNCT Handbook

# Note: the year that it speaks for
# English: seen in 2026
# untranslated
source-snct-handbook-year = seen in 2026

# Note: the title of a document
# English: Pages on the curriculum
# untranslated
source-education-scotland-curriculum-title = Pages on the curriculum

# Note: the year that it speaks for
# English: seen in 2026
# untranslated
source-education-scotland-curriculum-year = seen in 2026

# Note: the title of a document
# English: Review of Regional Improvement Collaboratives
# untranslated
source-scottish-government-ric-review-title = Review of Regional Improvement Collaboratives

# Note: the title of a document
# English: Public pages that explain words used in Scottish schools
# untranslated
source-public-glossaries-title = Public pages that explain words used in Scottish schools

# Note: the year that it speaks for
# English: seen in 2026
# untranslated
source-public-glossaries-year = seen in 2026

# Note: the title of a document
# English: News of funding for Regional Improvement Collaboratives
# untranslated
source-tes-rics-2023-title = News of funding for Regional Improvement Collaboratives

# Note: the title of a document
# English: News of school holiday dates
# untranslated
source-glasgowworld-2025-title = News of school holiday dates

# Note: the title of a document
# English: A North Lanarkshire primary school's blog: holiday dates
# untranslated
source-north-lanarkshire-school-blog-title = A North Lanarkshire primary school's blog: holiday dates

# Note: the year that it speaks for
# English: not dated
# untranslated
source-north-lanarkshire-school-blog-year = not dated

# Note: the title of a document
# English: News of a consultation on Glasgow's school holidays
# untranslated
source-press-glasgow-holidays-2025-title = News of a consultation on Glasgow's school holidays

## Topics

# Note: a heading
# English: What it is
# untranslated
topic-what-name = What it is

# Note: a heading
# English: Who it is for
# untranslated
topic-who-name = Who it is for

# Note: a heading
# English: How much experience
# untranslated
topic-experience-name = How much experience

# Note: a heading
# English: Which sectors
# untranslated
topic-sector-name = Which sectors

# Note: a heading
# English: What needs to be in place first
# untranslated
topic-readiness-name = What needs to be in place first

# Note: a heading
# English: Your headteacher's support
# untranslated
topic-headteacher_support-name = Your headteacher's support

# Note: a heading
# English: Proof of support
# untranslated
topic-proof-name = Proof of support

# Note: a heading
# English: Your next role
# untranslated
topic-next_role-name = Your next role

# Note: a heading
# English: What it helps you do
# untranslated
topic-purpose-name = What it helps you do

# Note: a heading
# English: How long it lasts
# untranslated
topic-length-name = How long it lasts

# Note: a heading
# English: Number of sessions
# untranslated
topic-sessions-name = Number of sessions

# Note: a heading
# English: How often
# untranslated
topic-frequency-name = How often

# Note: a heading
# English: Length of a session
# untranslated
topic-session_length-name = Length of a session

# Note: a heading
# English: Online or in person
# untranslated
topic-mode-name = Online or in person

# Note: a heading
# English: Where it happens
# untranslated
topic-venue-name = Where it happens

# Note: a heading
# English: Time of day
# untranslated
topic-time_of_day-name = Time of day

# Note: a heading
# English: Total time
# untranslated
topic-total_time-name = Total time

# Note: a heading
# English: Dates
# untranslated
topic-dates-name = Dates

# Note: a heading
# English: When applications open
# untranslated
topic-opens-name = When applications open

# Note: a heading
# English: When applications close
# untranslated
topic-closes-name = When applications close

# Note: a heading
# English: When it starts
# untranslated
topic-starts-name = When it starts

# Note: a heading
# English: When it ends
# untranslated
topic-ends-name = When it ends

# Note: a heading
# English: Group and group size
# untranslated
topic-group-name = Group and group size

# Note: a heading
# English: Number of places
# untranslated
topic-places-name = Number of places

# Note: a heading
# English: What it covers
# untranslated
topic-content-name = What it covers

# Note: a heading
# English: What the work focuses on
# untranslated
topic-focus-name = What the work focuses on

# Note: a heading
# English: Preparation and tasks
# untranslated
topic-task-name = Preparation and tasks

# Note: a heading
# English: Reflection
# untranslated
topic-reflection-name = Reflection

# Note: a heading
# English: How it finishes
# untranslated
topic-assessment-name = How it finishes

# Note: a heading
# English: What you would agree to
# untranslated
topic-commitment-name = What you would agree to

# Note: a heading
# English: Workload
# untranslated
topic-workload-name = Workload

# Note: a heading
# English: Which stages it covers
# untranslated
topic-scope-name = Which stages it covers

# Note: a heading
# English: Visits
# untranslated
topic-visits-name = Visits

# Note: a heading
# English: Meeting other people
# untranslated
topic-network-name = Meeting other people

# Note: a heading
# English: Materials
# untranslated
topic-materials-name = Materials

# Note: a heading
# English: Confidentiality
# untranslated
topic-confidentiality-name = Confidentiality

# Note: a heading
# English: Who supports you
# untranslated
topic-support-name = Who supports you

# Note: a heading
# English: Mentors
# untranslated
topic-mentors-name = Mentors

# Note: a heading
# English: How to apply
# untranslated
topic-apply-name = How to apply

# Note: a heading
# English: How people are chosen
# untranslated
topic-selection-name = How people are chosen

# Note: a heading
# English: Approval
# untranslated
topic-approval-name = Approval

# Note: a heading
# English: Teacher registration
# untranslated
topic-registration-name = Teacher registration

# Note: a heading
# English: Cost
# untranslated
topic-cost-name = Cost

# Note: a heading
# English: Cover and travel
# untranslated
topic-cover-name = Cover and travel

# Note: a heading
# English: Qualifications and credits
# untranslated
topic-accreditation-name = Qualifications and credits

# Note: a heading
# English: Deferring, repeating or doing two at once
# untranslated
topic-deferring-name = Deferring, repeating or doing two at once

# Note: a heading
# English: Who runs it
# untranslated
topic-provider-name = Who runs it

# Note: a heading
# English: Who to ask
# untranslated
topic-contact-name = Who to ask

# Note: a heading
# English: Whether it is running
# untranslated
topic-status-name = Whether it is running

# Note: a heading
# English: History
# untranslated
topic-history-name = History

# Note: a heading
# English: What comes next
# untranslated
topic-next-name = What comes next

# Note: a heading
# English: What people say
# untranslated
topic-view-name = What people say

# Note: a heading
# English: How the school joins
# untranslated
topic-whole_school-name = How the school joins

# Note: a heading
# English: Who is involved
# untranslated
topic-members-name = Who is involved

# Note: a heading
# English: Accessibility
# untranslated
topic-accessibility-name = Accessibility

# Note: a heading
# English: Personal data
# untranslated
topic-data-name = Personal data

# Note: a heading
# English: Who can apply
# untranslated
topic-eligibility-name = Who can apply

# Note: a heading
# English: Numbers taking part
# untranslated
topic-evidence-name = Numbers taking part

# Note: a heading
# English: Its name
# untranslated
topic-name-name = Its name

# Note: a heading
# English: Vision
# untranslated
topic-vision-name = Vision

# Note: a heading
# English: The eight councils
# untranslated
topic-councils-name = The eight councils

# Note: a heading
# English: How it is run
# untranslated
topic-governance-name = How it is run

# Note: a heading
# English: Size
# untranslated
topic-size-name = Size

# Note: a heading
# English: Priorities and workstreams
# untranslated
topic-priorities-name = Priorities and workstreams

# Note: a heading
# English: Calendar
# untranslated
topic-calendar-name = Calendar

# Note: a heading
# English: Website
# untranslated
topic-website-name = Website

## Providers

# English: West Partnership
# untranslated
provider-west-partnership-name = West Partnership

# English: Run by the West Partnership.
# untranslated
provider-west-partnership-says = Run by the West Partnership.

# English: West Partnership with The Mudd Partnership
# untranslated
provider-mudd-partnership-name = West Partnership with The Mudd Partnership

# English: Run by the West Partnership with The Mudd Partnership in 2021-22.
# untranslated
provider-mudd-partnership-says = Run by the West Partnership with The Mudd Partnership in 2021-22.

# English: Education Scotland
# untranslated
provider-education-scotland-name = Education Scotland

# English: A national programme from Education Scotland. It is not a West Partnership programme.
# untranslated
provider-education-scotland-says = A national programme from Education Scotland. It is not a West Partnership programme.

# English: City of London Freemen's School
# untranslated
provider-freemens-name = City of London Freemen's School

# English: Not a West Partnership programme. It belongs to an independent school in England.
# untranslated
provider-freemens-says = Not a West Partnership programme. It belongs to an independent school in England.

## Contacts

# English: Your council's officer for leadership development
# untranslated
contact-council-officer-name = Your council's officer for leadership development

# English: Ask the officer for leadership development in your council.
# untranslated
contact-council-officer-says = Ask the officer for leadership development in your council.

# English: Ask the officer for leadership development at { $council }.
# untranslated
contact-council-officer-says-with-council = Ask the officer for leadership development at { $council }.

# English: The West Partnership's workstream lead officer for leadership
# untranslated
contact-workstream-lead-name = The West Partnership's workstream lead officer for leadership

# English: Ask the West Partnership's lead officer for leadership. Alison Drever was named on the 2022 and 2024-25 pages. This may have changed.
# untranslated
contact-workstream-lead-says = Ask the West Partnership's lead officer for leadership. Alison Drever was named on the 2022 and 2024-25 pages. This may have changed.

# English: The lead officer
# untranslated
contact-lead-officer-name = The lead officer

# English: The 2022 page says to ask the lead officer. Alison Drever was named as lead officer on the 2022 and 2024-25 pages. This may have changed.
# untranslated
contact-lead-officer-says = The 2022 page says to ask the lead officer. Alison Drever was named as lead officer on the 2022 and 2024-25 pages. This may have changed.

# English: Your headteacher
# untranslated
contact-your-headteacher-name = Your headteacher

# English: Speak to your headteacher first.
# untranslated
contact-your-headteacher-says = Speak to your headteacher first.

# English: Your council's education service
# untranslated
contact-your-council-name = Your council's education service

# English: Ask your council's education service.
# untranslated
contact-your-council-says = Ask your council's education service.

# English: Education Scotland
# untranslated
contact-education-scotland-name = Education Scotland

# English: Look for Into Headship on Education Scotland's website, or ask your council.
# untranslated
contact-education-scotland-says = Look for Into Headship on Education Scotland's website, or ask your council.

# English: The school that runs it
# untranslated
contact-freemens-school-name = The school that runs it

# English: Ask the school in England that runs it. Its web page points to a document with the contact details. We do not have that document.
# untranslated
contact-freemens-school-says = Ask the school in England that runs it. Its web page points to a document with the contact details. We do not have that document.

## Councils

# English: East Dunbartonshire Council
# untranslated
authority-east-dunbartonshire-name = East Dunbartonshire Council

# English: East Renfrewshire Council
# untranslated
authority-east-renfrewshire-name = East Renfrewshire Council

# English: Glasgow City Council
# untranslated
authority-glasgow-city-name = Glasgow City Council

# English: Glasgow City Council asked people about moving its 2027 spring break to late March. We did not find what was decided. Check with the council.
# untranslated
authority-glasgow-city-spring-break-2027-says = Glasgow City Council asked people about moving its 2027 spring break to late March. We did not find what was decided. Check with the council.

# English: Inverclyde Council
# untranslated
authority-inverclyde-name = Inverclyde Council

# English: North Lanarkshire Council
# untranslated
authority-north-lanarkshire-name = North Lanarkshire Council

# English: The 2027 spring break in North Lanarkshire is given as 5 to 16 April, with schools back on Monday 19 April. Check with the council.
# untranslated
authority-north-lanarkshire-spring-break-2027-says = The 2027 spring break in North Lanarkshire is given as 5 to 16 April, with schools back on Monday 19 April. Check with the council.

# English: Renfrewshire Council
# untranslated
authority-renfrewshire-name = Renfrewshire Council

# English: South Lanarkshire Council
# untranslated
authority-south-lanarkshire-name = South Lanarkshire Council

# English: The 2027 spring break in South Lanarkshire is given as 5 to 16 April. Check with the council.
# untranslated
authority-south-lanarkshire-spring-break-2027-says = The 2027 spring break in South Lanarkshire is given as 5 to 16 April. Check with the council.

# English: West Dunbartonshire Council
# untranslated
authority-west-dunbartonshire-name = West Dunbartonshire Council
