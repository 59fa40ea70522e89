use pathways_tests::stand_in::StandIn;
use serde_json::json;

#[tokio::test]
async fn look() {
    let discord = StandIn::start().await;
    let bot = discord.bot("").await;
    let ann = discord.person("Ann");
    let s = ann.types(&discord, "suits-me", json!({})).await;
    println!("{s}\n------");
    let s = ann.chooses(&discord, &s, "Choose one", &["Headteacher"]).await;
    println!("{s}\n------");
    let s = ann.presses(&discord, &s, "Continue").await;
    println!("{s}\n------");
    let s = ann.chooses(&discord, &s, "Choose one", &["Primary"]).await;
    println!("{s}\n------");
    let s = ann.presses(&discord, &s, "Enter years and months").await;
    println!("{s}\n------");
    let s = ann.fills_in(&discord, &s, &[("Years", "5"), ("Months", "0")]).await;
    println!("{s}\n------");
    let s = ann.presses(&discord, &s, "Continue").await;
    println!("{s}\n------");
    let s = ann.chooses(&discord, &s, "Why? Choose a programme", &["Executive Coaching"]).await;
    println!("{s}\n------");
    for q in [
        "How long is TAH?",
        "Is there parking at the venue for Thinking About Headship?",
        "I'm being bullied by my head",
    ] {
        let s = ann.types(&discord, "ask", json!({"question": q})).await;
        println!("{s}\n------");
    }
    let s = ann.types(&discord, "programme", json!({"name": "tah"})).await;
    println!("{s}\n------");
    let s = ann.types(&discord, "about", json!({})).await;
    println!("{s}\n------");
    let s = ann.types(&discord, "dates", json!({})).await;
    println!("{s}\n------");
    let olu = discord.officer("Olu");
    let s = olu.types(&discord, "unanswered", json!({})).await;
    println!("{s}\n------");
    println!("{}", bot.output());
    println!("{:?}", discord.complaints());
}
