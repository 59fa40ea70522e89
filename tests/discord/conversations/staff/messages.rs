//! Messages that are odd, and messages that are no command: written directly, in a channel, by another bot.

use pathways_tests::stand_in::Where;

use super::asking::FORGOTTEN;
use crate::discord::scene::{IN_A_CHANNEL, Scene, said_on_the_command_line};

#[tokio::test]
async fn whatever_is_typed_is_replied_to_and_shown_as_it_was_typed() {
    let scene = Scene::begin().await;
    let mut ann = scene.staff("Ann");
    let long = format!("{} how long is Thinking About Headship?", "I wonder about this. ".repeat(90));
    let full = "x".repeat(2000);
    for odd in [
        long.as_str(),
        full.as_str(),
        "🦄🦄 ünï çödé how long is TAH? \u{202e}\u{200b}\u{feff}",
        "```rust\nfn main() {}\n``` ||hidden|| ~~no~~",
        "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
        "؟ كم مدة",
        "'; DROP TABLE questions; --",
        "\\",
    ] {
        let mut ann = scene.staff("Ann");
        ann.asks(odd).await;
        let said = said_on_the_command_line(&[odd]);
        let kind = said["kind"].as_str().unwrap();
        if ["answer", "out_of_scope", "greeting"].contains(&kind) {
            ann.reads_also(FORGOTTEN).reads_also(said["text"].as_str().unwrap());
        }
    }
    // What is shown of a question formats nothing, links nothing and calls nobody.
    ann.asks(
        "**Is** there parking at # Thinking About Headship? @everyone <@1> [x](http://evil.example) || `y`",
    )
    .await;
    ann.reads_also("“\\*\\*Is\\*\\* there parking at \\# Thinking About Headship?");
    for formatted in ["**Is**", "@everyone", "<@1>", "](http", "||", "`y`", " # "] {
        ann.does_not_read(formatted);
    }
    let many = format!("Is there parking at TAH? {}", "*_~|`#".repeat(300));
    let pages = ann.asks(&many).await.turns_all_pages().await;
    assert!(pages.len() >= 2, "a question with many signs takes more than a page to show");
    scene.end().await;
}

#[tokio::test]
async fn a_direct_message_is_answered_in_full_and_naming_the_bot_in_a_channel_only_with_a_way_to_ask() {
    let mut scene = Scene::begin().await;
    let mut ann = scene.staff("Ann").alone();
    ann.writes_directly("How long is Thinking About Headship?").await.reads_text(&format!(
        "Thinking About Headship: It lasts a year. Source: Leadership, Empowerment and Improvement page, newer version \
         (2024-25).\n{FORGOTTEN}"
    ));
    ann.writes_directly("and what does it cost?")
        .await
        .reads_also("I have passed this question to the officers");
    ann.presses("Tell me when it is answered").await.reads_also("I will send you a direct message");

    let (discord, ben, mut cat) = (&scene.discord, scene.discord.person("Ben"), scene.staff("Cat"));
    let asked = "@Pathways I am a depute of 3 years and my head does not support me, what suits me?";
    let written = ben.writes(discord, Where::Channel, asked).await;
    let answer = ben.hears(discord, &written).await;
    assert_eq!(answer.to_string(), IN_A_CHANNEL);

    // Pressed by somebody else, the button gives them a form and an answer of their own.
    cat.seen = answer;
    cat.presses("Ask in private").await.reads_also("<Window: Ask about leadership programmes");
    cat.fills_in(&[("Your question", "How long is TAH?")]).await.reads_also("It lasts a year.");
    assert_eq!(ben.sees(discord).len(), 1, "Ben sees nothing of it");

    // What other bots write is left alone, the bot's own messages too; so is what names nobody.
    let other = discord.other_bot("Announcer");
    other.writes(discord, Where::Channel, "@Pathways how long is TAH?").await;
    other.writes(discord, Where::Direct, "how long is TAH?").await;
    ben.writes(discord, Where::Channel, "how long is TAH?").await;
    let last = ben.writes(discord, Where::Channel, "@Pathways thanks").await;
    ben.hears(discord, &last).await;
    let ann = ann.person.clone();
    assert!(scene.bot.stop().await.success(), "a stop waits for every answer that is being given");
    assert_eq!(ben.sees(&scene.discord).len(), 2);
    assert_eq!(other.direct_messages(&scene.discord).len(), 0);
    assert_eq!(ann.direct_messages(&scene.discord).len(), 2);
    scene.bot.start(&scene.discord).await;
    scene.end().await;
}

#[tokio::test]
async fn nobody_follows_up_what_somebody_else_asked() {
    let scene = Scene::begin().await;
    let (mut ann, mut ben) = (scene.staff("Ann"), scene.staff("Ben"));
    ann.asks("How long is Thinking About Headship?").await;
    ben.asks("and when does it start?").await.does_not_read("Thinking About Headship: In 2022");
    let alone = said_on_the_command_line(&["and when does it start?"]);
    ben.reads_also(alone["text"].as_str().unwrap());
    ann.asks("and when does it start?").await.reads_also("Thinking About Headship: In 2022");
    // One conversation, wherever the same person writes.
    ann.alone().writes_directly("and how do I apply?").await.reads_also("Thinking About Headship");
    scene.end().await;
}
