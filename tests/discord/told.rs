//! The loop: asked, not known, an officer answers, the asker is told, and the next person gets the answer everywhere.

use std::time::Duration;

use pathways_desk::{Desk, Settings};
use pathways_tests::stand_in::{Fault, Route};

use super::scene::{Scene, TODAY, of_officers};
use super::talk::{Talk, without_who};
use crate::project::run;

const PARKING: &str = "Is there parking at Thinking About Headship?";
const ANSWER: &str = "Yes, there is free parking behind the school.";
const NOT_KNOWN: &str = "Where it happens: our sources do not say, for Thinking About Headship.";

/// An officer answers the one question of the queue.
async fn answers(olu: &mut Talk<'_>, told: &str) {
    olu.types("unanswered").await.chooses("Open one", PARKING).await.presses("Answer it").await;
    olu.fills_in(&[("The answer", ANSWER)]).await.presses("Save").await;
    olu.reads_also(&format!("is saved (change 1).{told}\n"));
}

fn on_the_command_line(scene: &Scene, arguments: &[&str], input: &str) -> String {
    let store = scene.bot.store();
    let output = run(&[&["--store", store.to_str().unwrap()], arguments].concat(), input);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[tokio::test]
async fn asked_not_known_answered_told_and_known_everywhere_from_then_on() {
    let scene = Scene::begin().await;
    let (mut ann, mut ben, mut olu) = (scene.staff("Ann"), scene.staff("Ben"), scene.officer("Olu"));
    ann.asks(PARKING).await.reads_also(NOT_KNOWN).presses("Tell me when it is answered").await;
    assert!(on_the_command_line(&scene, &["ask", "--as-of", TODAY, PARKING], "").contains(NOT_KNOWN));
    assert!(ann.person.direct_messages(&scene.discord).is_empty());

    answers(&mut olu, " One person asked to be told, and is being told now.").await;

    let person = ann.person.clone();
    scene.discord.until("Ann is told", |discord| !person.direct_messages(discord).is_empty()).await;
    let told = ann.person.direct_messages(&scene.discord);
    assert_eq!(told.len(), 1);
    assert_eq!(
        without_who(&told[0]),
        format!(
            "You asked to be told. An officer has now answered this question:\n“{PARKING}”\n\n{ANSWER}\n-# {}\n\
             [Ask something else]",
            of_officers()
        )
    );

    // The next person, in Discord and on the console.
    let known = format!("{ANSWER} {}", of_officers());
    ben.asks(PARKING).await.reads_also(&known).can_press(&["Ask something else", "This did not answer me"]);
    // Whoever words it otherwise is shown what was answered, and need not wait for anybody.
    ben.asks("is there any parking at thinking about headship?").await.reads_also(&format!(
        "**The officers have answered a question like yours:**\n“{PARKING}”\n\n{ANSWER}\n-# {}\n",
        of_officers()
    ));
    ben.can_press(&["Ask something else", "This did not answer me"]);
    assert_eq!(on_the_command_line(&scene, &["ask", "--as-of", TODAY, PARKING], "").trim(), known);
    assert!(
        on_the_command_line(&scene, &["chat", "--as-of", TODAY], &format!("{PARKING}\n")).contains(&known)
    );
    olu.types("unanswered").await.reads("There is no open question. Well done.");

    // What Ann was sent leads on, and nothing of her is kept any more.
    let mut ann = ann.alone().back_at(&told[0]);
    ann.presses("Ask something else").await.fills_in(&[("Your question", "How long is TAH?")]).await;
    ann.reads_also("It lasts a year.");
    assert!(on_the_command_line(&scene, &["faq", "unanswered", "--all"], "").contains(PARKING));
    scene.end().await;
}

#[tokio::test]
async fn whoever_takes_no_direct_messages_is_told_at_their_next_question_once() {
    let scene = Scene::begin().await;
    let (mut ann, mut olu) = (scene.staff("Ann"), scene.officer("Olu"));
    ann.person.refuses_direct_messages(&scene.discord, true);
    ann.asks(PARKING).await.presses("Tell me when it is answered").await;
    answers(&mut olu, " One person asked to be told, and is being told now.").await;
    scene.discord.until("it was tried", |discord| discord.requests(Route::Message) > 0).await;

    let news = format!(
        "**You asked to be told. An officer has now answered this question:**\n“{PARKING}”\n\n{ANSWER}\n-# {}\n\n",
        of_officers()
    );
    let mut tries = 0;
    // That the message was refused reaches the store a moment after Discord has said so.
    while !ann.asks("How long is TAH?").await.seen.content.starts_with(&news) {
        tries += 1;
        assert!(tries < 200, "{}", ann.seen);
    }
    ann.reads_also("Thinking About Headship: It lasts a year.");
    ann.asks("How long is TAH?").await.does_not_read("You asked to be told");
    ann.person.refuses_direct_messages(&scene.discord, false);
    ann.asks("hello").await.does_not_read("You asked to be told");
    assert!(ann.person.direct_messages(&scene.discord).is_empty());
    scene.end().await;
}

#[tokio::test]
async fn two_people_who_wait_are_told_each() {
    let scene = Scene::begin().await;
    let (mut ann, mut ben, mut olu) = (scene.staff("Ann"), scene.staff("Ben"), scene.officer("Olu"));
    ann.asks(PARKING).await.presses("Tell me when it is answered").await;
    ben.asks("What is the parking like at Thinking About Headship?").await;
    ben.presses("Tell me when it is answered").await;
    olu.types("unanswered").await.chooses("Open one", PARKING).await;
    olu.reads_also("\n2 people want to be told of the answer\n").does_not_read("Ann").does_not_read("Ben");
    answers(&mut olu, " 2 people asked to be told, and are being told now.").await;
    for person in [&ann.person, &ben.person] {
        scene.discord.until("both are told", |discord| !person.direct_messages(discord).is_empty()).await;
        assert!(person.direct_messages(&scene.discord)[0].says(ANSWER));
    }
    // Whom the answer does not help opens the question again, and is told of the next answer.
    let mut cat = scene.staff("Cat");
    cat.asks(PARKING).await.reads_also(ANSWER).presses("This did not answer me").await.fills_in(&[]).await;
    cat.presses("Tell me when it is answered").await;
    assert!(cat.person.direct_messages(&scene.discord).is_empty());
    olu.types("unanswered").await.reads_also("**1 open question**").chooses("Open one", PARKING).await;
    olu.reads_also("\nOne person wants to be told of the answer\n");
    scene.end().await;
}

#[tokio::test]
async fn somebody_is_told_once_although_the_program_is_killed_while_telling() {
    let mut scene = Scene::begin().await;
    let (mut ann, mut olu) = (scene.staff("Ann"), scene.officer("Olu"));
    ann.asks(PARKING).await.presses("Tell me when it is answered").await;
    let person = ann.person.clone();
    // Discord takes the message, and the program dies before it hears so.
    scene.discord.next(Route::Message, &[Some(Fault::Slow(Duration::from_secs(60)))]);
    answers(&mut olu, " One person asked to be told, and is being told now.").await;
    scene.discord.until("Ann is told", |discord| !person.direct_messages(discord).is_empty()).await;
    scene.bot.kill().await;

    // The wish is still there, and belongs to the dead program for two minutes more: they have passed.
    let now = jiff::Timestamp::now();
    let later = now + jiff::SignedDuration::from_mins(3);
    let mut desk = Desk::open(&scene.bot.store(), Settings::default()).unwrap();
    let due = desk.due(later, jiff::SignedDuration::from_secs(1)).unwrap();
    assert_eq!(due.len(), 1);
    desk.not_now(due[0].wish).unwrap();
    drop(desk);

    let sent = scene.discord.requests(Route::Message);
    scene.bot.start(&scene.discord).await;
    scene.discord.until("it is sent again", |discord| discord.requests(Route::Message) > sent).await;
    assert!(scene.bot.stop().await.success());
    assert_eq!(person.direct_messages(&scene.discord).len(), 1, "Discord knows the message by its nonce");
    assert_eq!(scene.discord.accounts().sent_twice(), 0);

    // And the wish is gone: nothing is sent by the next start.
    let sent = scene.discord.requests(Route::Message);
    scene.bot.start(&scene.discord).await;
    scene.talk(person.clone()).asks("hello").await.does_not_read("You asked to be told");
    assert!(scene.bot.stop().await.success());
    assert_eq!(scene.discord.requests(Route::Message), sent);
    let mut desk = Desk::open(&scene.bot.store(), Settings::default()).unwrap();
    assert!(desk.due(later, jiff::SignedDuration::from_secs(1)).unwrap().is_empty());
    drop(desk);
    scene.bot.start(&scene.discord).await;
    scene.end().await;
}
