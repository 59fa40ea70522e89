### Headlines, button texts and other wording of the product itself.
###
### What stands above a message is for translators. Only this is used: text, a place such as { $date }, and, where a message
### says a number, one form for each plural category of the language. docs/catalogue.md says more.

## Verdicts

# Headline of a verdict.
headline-fits = This looks right for you

# Headline of a verdict.
headline-fits-check = This looks right for you, with something to check

# Headline of a verdict.
headline-not-yet = Not yet

# Headline of a verdict.
headline-ask = The page does not say: ask

# Headline of a verdict.
headline-no-match = Aimed at other people

# Headline of a verdict.
headline-undecided = We need to know a little more

## Reasons

# A reason where the person could not say. $what is the fact, such as "your sector".
you-were-not-sure = You were not sure of { $what }, and it makes a difference here. Find out, or ask.

# When time will have met what is missing.
not-yet-from = You could meet this from { $date }.

# Said where nothing fits.
nothing-fits = None of these is a close match right now. You can still ask what would suit you.

# That this is a guide and who decides.
decision-note = This is a guide, not a decision. Check with the officer before you plan around it.

## Dates

# The months of the year, as they stand within a sentence.
month-january = January

month-february = February

month-march = March

month-april = April

month-may = May

month-june = June

month-july = July

month-august = August

month-september = September

month-october = October

month-november = November

month-december = December

# A day. $month is the name of the month.
date = { $day } { $month } { $year }

# A month of a certain year. $month is its name.
month-of-year = { $month } { $year }

# When something usually happens, as its page puts it. $says is such as "after your council's spring break".
month-as-said = { $month }, { $says }

# Confirmed dates.
opens-on = Applications open on { $date }. An officer has confirmed this date.

# Confirmed dates.
closes-on = Applications are open. They close on { $date }. An officer has confirmed this date.

# Confirmed dates.
closed-on = Applications closed on { $date }.

# What usually happens in a month, which follows.
usually-recruits = It usually recruits in { $month }.

# What usually happens in a month, which follows.
usually-opens = Applications usually open in { $month }.

# What usually happens in a month, which follows.
usually-closes = Applications usually close in { $month }.

# The next time by the pattern, and that it has to be checked.
next-would-be = The next would be { $month }: check that it is running.

# How old the facts are.
published-for = Source: { $title }. Published for { $session }.

## Lengths of time

# Years alone.
length-years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}

# Months alone, from 1 to 11.
length-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}

# Both. $years is such as "2 years", $months is such as "6 months".
length-years-and-months = { $years } { $months }

# No whole month.
length-less-than-a-month = less than a month

# Some days more than whole years and months. $length is such as "5 years".
length-just-over = just over { $length }

# Where only the shortest that it can be is known.
length-at-least = at least { $length }

# Where only the longest that it can be is known.
length-at-most = at most { $length }

# Where both are known.
length-between = between { $from } and { $to }

## Start page

# Start page: heading.
start-heading = Find a leadership programme that suits you

# Start page: what the checker does and how long it takes.
start-lead = Answer a few short questions about your job. It takes about a minute. You will see which programmes suit you, why, and what to do next.

# Start page: where answers go.
start-privacy = Your answers stay on this device. We do not send or save them.

# Start page: the button.
start-button = Start

## Questions

# Button: on to the next page.
continue-button = Continue

# Button: back to the page before.
back-button = Back

# Heading of the list of errors.
error-heading = There is a problem

# Stands before an error, for those who do not see its colour.
error-prefix = Error:

# Title of the reason for asking.
why-we-ask = Why we ask

# Over the tick boxes of a page.
tick-if-true = Tick any that are true for you

# Label of the field for whole years.
years-label = Years

# Label of the field for months.
months-label = Months

# Error: neither years nor months given is the question's own error; this one is for a value that is no whole number.
years-error = Years must be a whole number from 0 to 60

# Error: months not a whole number from 0 to 11.
months-error = Months must be a whole number from 0 to 11

# The choice of not being sure, where a fact has no wording of its own for it.
not-sure = I'm not sure

# Label of the choice of "I'm not sure" beside years and months.
or-not-sure = or

# Error: a time was given and "I'm not sure" was ticked as well.
time-and-not-sure-error = Enter a time or tick “I'm not sure”, not both

## Results

# Results: heading.
results-heading = What suits you

# Results: heading of the reasons.
why-heading = Why

# Results: heading of the open points.
check-heading = To check

# Results: heading of the steps.
steps-heading = What to do first

# Results: title of what is folded away of a programme.
more-heading = More about { $name }

# Results: heading of the commitments.
agree-heading = What you would agree to

# Results: heading of how to apply.
apply-heading = How to apply

# Results: heading of what comes after.
comes-next-heading = What comes after it

# Results: heading of how fresh the facts are.
freshness-heading = Is it running?

# Results: heading of whom to ask.
contacts-heading = Who to ask

# Results: heading of the list of answers.
answers-heading = Your answers

# Results: button beside an answer.
change-button = Change

# Results: button that starts again.
again-button = Start again

# Results: label of the optional choice of employer.
employer-label = Who do you work for? (optional)

# Results: why the employer is asked, and that it need not be given.
employer-hint = This stays on this device too. It can change who to ask and holiday dates.

# Results: the choice of not saying.
employer-none = I would rather not say

# Results: button that takes the employer.
employer-button = Update

# Names the section to assistive technology.
section-label = Leadership programme checker

## Chat

# Chat: hello.
chat-hello = Hello. I can help you find a leadership programme that suits you, or answer questions about the programmes. What is your role?

# Chat: what it can help with.
chat-help = Tell me your role and how long you have been in it, and I will say which programmes suit you. Or ask about a programme: who it is for, how long it takes, when it starts.

# Chat: after thanks.
chat-thanks = You are welcome. Come back any time.

# Chat: goodbye.
chat-goodbye = Goodbye, and good luck.

# Chat: a kind hand-off to people.
chat-care = I am sorry that you are going through this. I am only a tool for leadership programmes, so please talk to a person: someone you trust, your union, HR or occupational health in your council, or your GP. I have not kept what you wrote.

# Chat: what it cannot help with, and what it can.
chat-out-of-scope = I can only help with leadership programmes for school staff in the West Partnership.

# Chat: before a list.
chat-list = Here is what our sources name. Check with the officer what is running this year.

# Chat: before a list for certain people.
chat-list-for = These could be for them. Check with the officer what is running this year.

# Chat: that the sources hold nothing on a topic, which stands before it.
chat-not-said = our sources do not say.

# Chat: the same for programmes.
chat-not-said-for = our sources do not say, for { $name }.

# Chat: that nothing was found that a question may be about.
chat-not-found = I did not find that in our sources.

# Chat: the same for programmes.
chat-not-found-for = I did not find that in what our sources say of { $name }.

# Chat: before what is known of a programme, where a question about it was not understood.
chat-what-is-known = I am not sure what you ask about { $name }. This is what our sources say.

# Chat: that a reply comes back to the question that it left open.
chat-back-to = To go on: { $name }

# Chat: before the things that a question could be about.
chat-which = Which one do you mean:

# Chat: before the names of the councils.
chat-councils = The councils of the West Partnership are

# Chat: where what is typed stays.
chat-private = Nothing that you type here is kept, and nothing leaves this computer.

# Chat: that it was quiet for too long and everything is forgotten.
chat-expired = { $minutes ->
    [one] You did not write for { $minutes } minute, so I have forgotten what you told me and started again.
   *[other] You did not write for { $minutes } minutes, so I have forgotten what you told me and started again.
}

# Chat: before what was understood of the person.
chat-understood = This is what I have understood of you:

# Chat: that nothing was understood of the person yet.
chat-understood-nothing = I have not understood anything of you yet. Tell me your role, and how long you have been in it.

# Chat: before the sources of the last reply.
chat-sources = My last reply comes from:

# Chat: under a reply, where it comes from. $sources is such as "Improvement plan (2019-22); ...".
chat-source-line = Source: { $sources }.

# Chat: a workstream of the partnership's plan.
chat-workstream = { $name } workstream, { $year }: { $says }

# Chat: the title of what officers answered, as if it were a document.
chat-officers-source = Answers by the partnership's officers

# Chat: when officers wrote an answer, as the section of their answers.
chat-answered-on = answered { $date }

# Chat: that the last reply has no sources.
chat-no-sources = My last reply names no source.

## Widget: views

# Widget: names the buttons from view to view.
views-label = Ways to find out

# Widget: the view of the check.
view-check = Check what suits me

# Widget: the view of all programmes.
view-programmes = All programmes

# Widget: the view in which people ask.
view-ask = Ask a question

# Widget: a part is on its way.
loading = Loading

# Widget: a part could not be had.
not-loaded = This part did not load

# Widget: what to do about it.
not-loaded-hint = Check that you are online, then try again. Your answers are still here.

# Widget: tries again to get a part.
load-again-button = Try again

# Widget: a text is on the clipboard.
copied = Copied. You can paste it into an e-mail.

# Widget: a text could not be put on the clipboard, and is shown to be copied by hand.
not-copied = Your browser did not let us copy it. Select the text below and copy it yourself.

## Widget: asking

# Asking: heading.
ask-heading = Ask a question

# Asking: what can be asked.
ask-lead = Ask about a programme: who it is for, how long it takes, when it starts. Or say what your job is.

# Asking: where what is typed stays.
ask-private = What you type stays on this device. We do not send or save it.

# Asking: over the questions to begin with.
ask-examples-heading = You could ask

# Asking: a question to begin with.
ask-example-1 = Who is Thinking About Headship for?

# Asking: a question to begin with.
ask-example-2 = I have been a headteacher for three years. What suits me?

# Asking: a question to begin with.
ask-example-3 = How long does Executive Coaching take?

# Asking: stands before what the person asked, for those who do not see its place.
ask-asked = You asked:

# Asking: stands before a reply, for those who do not see its place.
ask-reply = Answer:

# Asking: names the answers to choose from.
ask-answers = Answers to choose from

# Asking: label of the field.
ask-label = Your question

# Asking: what not to type.
ask-hint = Do not type anybody's name

# Asking: button that sends.
ask-button = Ask

# Asking: nothing was typed.
ask-empty-error = Type a question

# Asking: button that starts again.
ask-again-button = Start a new conversation

## Widget: chart, what if, taking away, all programmes

# Chart: heading.
see-heading = See it on a line of time

# Chart: what it shows.
see-lead = This shows how more time in post could change what suits you, if nothing else changes.

# Chart: where the person is.
see-here = You are here: { $length }

# Chart: what the numbers on the line are.
see-axis = Years

# Chart: title of the table that says the same.
see-table = The same in a table

# Chart: heading of the column of programmes.
see-programme = Programme

# Chart: heading of the column of lengths of time.
see-length = Time

# Chart: heading of the column of verdicts.
see-told = What you would see

# Chart: heading of the column of days.
see-when = When

# Chart: one length.
see-exactly = exactly { $length }

# Chart: every shorter length.
see-less-than = less than { $length }

# Chart: every length up to one.
see-up-to = up to { $length }

# Chart: every length from one on.
see-from = { $length } or more

# Chart: every longer length.
see-more-than = more than { $length }

# Chart: two of these together.
see-between = { $from }, and { $to }

# Chart: the length before the first day.
see-no-time = no time at all

# Chart: from when it would be so.
see-from-day = From { $date }

# Chart: that it is so now.
see-now = Now

# What if: heading.
if-heading = What if?

# What if: what the switches do.
if-lead = Turn one on to see what would change.

# What if: the switch for a year.
if-later = A year has passed

# What if: a programme that would be judged otherwise.
if-changes = { $name }: “{ $now }” would become “{ $then }”.

# What if: nothing would be judged otherwise.
if-nothing = Nothing would change.

# Letter: its first line.
letter-title = Leadership programmes: what suits me, on { $date }

# Letter: before who runs a programme.
provider-heading = Who runs it

# Taking away: heading.
take-heading = Keep it or send it

# Taking away: the button that prints.
take-print = Print or save as PDF

# Taking away: the button that copies.
take-copy = Copy as text

# Taking away: the button that saves the calendar file.
take-calendar = Add reminders to my calendar

# Taking away: what is in the calendar file.
take-calendar-hint = The file has a reminder for each month in which a programme usually recruits. The dates are not confirmed.

# Taking away: label of the text to copy by hand.
take-text = Your results as text

# Taking away: the name of the calendar file, without its ending.
calendar-file = leadership-programmes

# Calendar: title of a reminder.
calendar-check = Check: is { $name } recruiting?

# Calendar: title of a day that an officer has confirmed.
calendar-opens = { $name }: applications open

# Calendar: what a reminder says.
calendar-says = A reminder to check if { $name } is recruiting. Made on { $date }. Check with the officer.

# Calendar: what a day that an officer has confirmed says.
calendar-opens-says = This is the first day on which you can apply for { $name }. Made on { $date }. Check with the officer that it has not changed.

# All programmes: a source.
source-in-words = { $title } ({ $year })

# All programmes: heading.
all-heading = All programmes

# All programmes: what the list is.
all-lead = Everything that our sources name. Check with the officer what is running this year.

# All programmes: heading of the filter.
all-filter = Show programmes for

# All programmes: the choice of not filtering by a fact.
all-anyone = Anyone

# All programmes: the button that filters.
all-show = Show

# All programmes: how many are shown.
all-count = { $count ->
    [one] { $count } programme or network
   *[other] { $count } programmes and networks
}

# All programmes: that nobody's fit is checked for an entry.
all-not-checked = We do not check who this is for.

# All programmes: heading of the sources.
all-sources = Where this comes from

# All programmes: title of what is folded away.
all-details = What we know about { $name }

# All programmes: what an entry is.
kind-programme = Programme

# All programmes: what an entry is.
kind-network = Network

# All programmes: what an entry is.
kind-plan-item = Named in a plan
