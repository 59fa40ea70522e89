//! Mistakes in the configuration and with Discord's own settings: said at once and clearly, with exit code 2.

use std::fs;

use pathways_tests::stand_in::{Options, Signature, StandIn, TOKEN, Transport};

use super::ended;

#[tokio::test]
async fn a_mistake_in_the_configuration_is_said_and_nothing_is_begun() {
    let discord = StandIn::start().await;
    let whole = "[discord]\ntoken_file = \"token\"\n";
    for (configuration, token, says) in [
        ("[discord\n", TOKEN, vec!["pathways.toml", "line 1"]),
        ("[discord]\ntokn_file = \"token\"\n", TOKEN, vec!["tokn_file", "token_file"]),
        ("[discord]\n", TOKEN, vec!["has no token", "PATHWAYS_DISCORD_TOKEN", "token_file"]),
        ("[discord]\ntoken_file = \"nowhere\"\n", TOKEN, vec!["cannot read the bot's token", "nowhere"]),
        (whole, "two words", vec!["holds no token", "9 characters"]),
        (whole, "", vec!["holds no token", "0 characters"]),
        (
            "[discord]\ntoken_file = \"token\"\ntransport = \"http\"\npublic_key = \"abc\"\n",
            TOKEN,
            vec!["public_key", "3 characters", "64 digits"],
        ),
        ("[discord]\ntoken_file = \"token\"\ntransport = \"http\"\n", TOKEN, vec!["public_key is missing"]),
        ("[discord]\ntoken_file = \"token\"\nserver = \"ours\"\n", TOKEN, vec!["digits in quotes"]),
        (
            "[store]\nfile = \".\"\n[discord]\ntoken_file = \"token\"\n",
            TOKEN,
            vec!["the store", "is a folder"],
        ),
    ] {
        let mut bot = discord.bot_unstarted("", &[]);
        fs::write(bot.config(), configuration).unwrap();
        fs::write(bot.folder().join("token"), token).unwrap();
        let (code, output) = ended(&mut bot).await;
        assert_eq!(code, Some(2), "{configuration}\n{output}");
        for words in says {
            assert!(output.contains(words), "{words:?} is missing in:\n{output}\n{configuration}");
        }
        assert!(!output.contains(TOKEN) && !output.contains("two words"), "{output}");
    }
    let mut bot = discord.bot_unstarted("", &[]);
    fs::remove_file(bot.config()).unwrap();
    let (code, output) = ended(&mut bot).await;
    assert_eq!(code, Some(2));
    assert!(
        output.contains("cannot read the configuration") && output.contains("docs/discord.md"),
        "{output}"
    );
    assert_eq!((discord.identifies(), discord.registrations()), (0, 0));
}

#[tokio::test]
async fn a_wrong_token_is_said_and_not_tried_again() {
    let discord = StandIn::start().await;
    let wrong = "OTAwMQ.Stand1.a-token-of-somebody-else";
    for transport in ["", "transport = \"http\""] {
        let mut bot = discord.bot_unstarted(transport, &[]);
        fs::write(bot.folder().join("token"), wrong).unwrap();
        let (code, output) = ended(&mut bot).await;
        assert_eq!(code, Some(2), "{output}");
        assert!(
            output.contains("Discord does not know this token") && output.contains("Reset Token"),
            "{output}"
        );
        assert!(!output.contains(wrong), "{output}");
    }
    assert_eq!((discord.accounts().requests, discord.identifies()), (2, 0), "one request each");
}

#[tokio::test]
async fn a_gateway_that_refuses_the_token_or_the_intents_is_not_tried_again() {
    for (code, says) in
        [(4004, "Discord does not know this token"), (4014, "it asks for no privileged intent")]
    {
        let discord = StandIn::start().await;
        discord.refuses_the_next_identify(code);
        let mut bot = discord.bot_unstarted("", &[]);
        let (ended, output) = ended(&mut bot).await;
        assert_eq!(ended, Some(2), "{output}");
        assert!(output.contains(says), "{output}");
        assert_eq!(discord.identifies(), 1);
    }
}

#[tokio::test]
async fn a_server_that_the_bot_is_not_on_is_said() {
    let discord = StandIn::start().await;
    let mut bot = discord.bot_unstarted("server = \"3333\"", &[]);
    let (code, output) = ended(&mut bot).await;
    assert_eq!(code, Some(2), "{output}");
    for words in ["3333", "is the ID right", "applications.commands", "Missing Access"] {
        assert!(output.contains(words), "{words:?} is missing in:\n{output}");
    }
    assert_eq!(discord.identifies(), 0);
}

#[tokio::test]
async fn without_a_server_the_desk_is_closed_and_staff_are_answered() {
    let discord = StandIn::with(Options { transport: Transport::SignedHttp, ..Options::default() }).await;
    let mut bot = discord.bot_unstarted("", &[]);
    let configuration = fs::read_to_string(bot.config()).unwrap();
    let without = configuration.lines().filter(|line| !line.starts_with("server"));
    fs::write(bot.config(), without.collect::<Vec<_>>().join("\n")).unwrap();
    bot.start(&discord).await;
    assert!(bot.output().contains("The desk is closed"), "{}", bot.output());
    let seen = discord.officer("Olu").types(&discord, "about", serde_json::json!({})).await;
    assert!(seen.ephemeral);
    let pong = discord.posts_signed(br#"{"type":1}"#, Signature::Right).await.unwrap();
    assert_eq!(pong, (200, r#"{"type":1}"#.to_owned()));
}
