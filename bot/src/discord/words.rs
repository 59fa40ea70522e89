//! What the Discord host itself says: its commands, buttons and errors. Verdicts, reasons and answers are the catalogue's.

/// Said to somebody who is no officer.
pub const FOR_OFFICERS: &str =
    "This is for the partnership's officers only.\nIf you have a question, type `/ask`.";
/// Said to a command that is gone.
pub const NO_SUCH_COMMAND: &str =
    "I do not know this command any more. Type `/` to see the commands that there are.";
/// Said to a button that is too old.
pub const EXPIRED: &str =
    "This button is too old.\nType `/suits-me` to check what suits you, or `/ask` to ask a question.";
/// Said to a button that was not made here, or not for this person.
pub const FORGED: &str =
    "I did not make this button for you, so I will not follow it.\nType `/suits-me` or `/ask` to start.";
/// Said where answers were given to other questions than there are now.
pub const QUESTIONS_CHANGED: &str = "The questions have changed since. Type `/suits-me` to start again.";
/// Said where something went wrong in the program.
pub const FAULT: &str = "Something went wrong here, and it is not your fault. Please try again.";
/// Said where the store cannot be used.
pub const NO_STORE: &str = "I could not reach the list of answers. Nothing was changed. Please try again, or tell whoever looks after this bot.";

/// Where answers go that are given to the interview.
pub const INTERVIEW_PRIVATE: &str =
    "Only you can see this. I keep none of your answers: they travel in the buttons.";
/// Where a message goes that is typed.
pub const ASK_PRIVATE: &str =
    "Only you can see this. I forget what you type 15 minutes after your last message.";
/// Under a question that was passed on.
pub const PASSED_ON: &str = "I have passed this question to the officers without your name:";
/// Where it was passed on because the person said so.
pub const THANKS_PASSED_ON: &str = "Thank you. I have passed this to the officers without your name:";
/// Said before what officers have answered to a question like this one.
pub const ANSWERED_BEFORE: &str = "The officers have answered a question like yours:";
/// Said where officers have decided before that they do not answer this question.
pub const DISMISSED_BEFORE: &str = "The officers have read this question before and will not answer it here. Ask your council's officer yourself.";
/// Said once somebody wants to be told.
pub const WILL_TELL: &str = "I will send you a direct message when an officer has answered. I keep your number for that alone, and delete it then.";
/// Said before an answer that somebody waited for.
pub const NOW_ANSWERED: &str = "You asked to be told. An officer has now answered this question:";
/// Said where a question to pass on is empty.
pub const NOTHING_WRITTEN: &str = "There was no question in it, so I passed nothing on.";
/// Said where somebody has passed on very many.
pub const TOO_MANY: &str =
    "You have passed on very many questions just now, so I passed nothing on. Please try again later.";
/// Said where the reply whose page is wanted is forgotten.
pub const REPLY_FORGOTTEN: &str = "I have forgotten this reply. Please ask again.";
/// Said in a channel to somebody who wrote to the bot there.
pub const IN_A_CHANNEL: &str = "I answer in private, so that nobody else reads about you. Press the button, type `/ask`, or send me a direct message.";

/// Button: start the interview.
pub const CHECK_WHAT_SUITS: &str = "Check what suits me";
/// Button: one more message.
pub const ASK_MORE: &str = "Ask something else";
/// Button: the interview's question by menus.
pub const BY_MENUS: &str = "Answer with menus";
/// Button: the results by menus, where nothing is left to be asked.
pub const SEE_WHY: &str = "See why";
/// Button: it was not answered.
pub const NOT_ANSWERED: &str = "This did not answer me";
/// Button: to be told.
pub const TELL_ME: &str = "Tell me when it is answered";
/// Button: in private.
pub const IN_PRIVATE: &str = "Ask in private";
/// Button: the form for years and months.
pub const ENTER_TIME: &str = "Enter years and months";
/// Button: another answer to a question whose tick boxes show.
pub const OTHER_ANSWER: &str = "Change the answer";
/// Button: to the results.
pub const TO_RESULTS: &str = "Back to the results";
/// Menu: the answer.
pub const CHOOSE_ONE: &str = "Choose one";
/// Menu: reasons.
pub const WHY: &str = "Why? Choose a programme";
/// Menu: an answer to change.
pub const CHANGE: &str = "Change an answer";
/// The form for a message: its title and field.
pub const ASK_TITLE: &str = "Ask about leadership programmes";
/// The field for a message.
pub const ASK_FIELD: &str = "Your question";
/// An example of a message.
pub const ASK_EXAMPLE: &str = "I am a depute with 3 years in post. What would suit me?";
/// The form for a question that was not answered: its title.
pub const PASS_ON_TITLE: &str = "Pass a question to the officers";
/// Its field.
pub const PASS_ON_FIELD: &str = "What did you want to know?";
