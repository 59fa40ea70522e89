use std::time::Instant;
use pathways_tests::stand_in::{StandIn, Seen, Where};
use serde_json::json;

#[tokio::test]
async fn look() {
    let t = Instant::now();
    let discord = StandIn::start().await;
    let mut bot = discord.bot_unstarted("").with_arguments(&["--as-of", "2026-11-22"]);
    bot.start(&discord).await;
    println!("START {:?}", t.elapsed());
    let people: Vec<_> = ["Ann", "Ben", "Cat"].iter().map(|n| discord.person(n)).chain(["Olu", "Pam"].iter().map(|n| discord.officer(n))).collect();
    let script = std::fs::read_to_string("/tmp/conv-script.txt").unwrap();
    let mut last: Vec<Seen> = vec![Seen::default(); 5];
    let mut saved: std::collections::HashMap<String, Seen> = Default::default();
    for line in script.lines() {
        if line.trim().is_empty() { continue }
        println!("==================== {line}");
        if let Some(name) = line.strip_prefix("save ") { let (n, w) = name.split_once(' ').unwrap(); saved.insert(w.into(), last[n.parse::<usize>().unwrap()].clone()); continue }
        if let Some(name) = line.strip_prefix("load ") { let (n, w) = name.split_once(' ').unwrap(); last[n.parse::<usize>().unwrap()] = saved[w].clone(); continue }
        if line == "restart" { bot.restart(&discord).await; continue }
        let (who, rest) = line.split_once(' ').unwrap();
        let n = ["Ann", "Ben", "Cat", "Olu", "Pam"].iter().position(|x| *x == who).unwrap();
        let p = &people[n];
        let (verb, rest) = rest.split_once(' ').unwrap();
        let t = Instant::now();
        let seen = match verb {
            "/" => { let (c, o) = rest.split_once('{').map(|(c, o)| (c.trim(), format!("{{{o}"))).unwrap_or((rest.trim(), "{}".into())); p.types(&discord, c, serde_json::from_str(&o).unwrap()).await }
            "press" => p.presses(&discord, &last[n], rest).await,
            "choose" => { let (m, o) = rest.split_once(" = ").unwrap(); let o: Vec<&str> = o.split(" ; ").filter(|x| !x.is_empty()).collect(); p.chooses(&discord, &last[n], m, &o).await }
            "fill" => { let f: Vec<(String, String)> = rest.split(" ; ").filter(|x| x.contains('=')).map(|x| { let (a, b) = x.split_once('=').unwrap(); (a.into(), b.replace("\\n", "\n")) }).collect(); let f: Vec<(&str, &str)> = f.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect(); p.fills_in(&discord, &last[n], &f).await }
            "dm" => { let w = p.writes(&discord, Where::Direct, rest).await; p.hears(&discord, &w).await }
            "says" => { let w = p.writes(&discord, Where::Channel, rest).await; p.hears(&discord, &w).await }
            "draft" => { let w = people[0].writes(&discord, Where::Channel, rest).await; p.uses_on_message(&discord, "Draft an answer", &w).await }
            "type" => { let (c, r) = rest.split_once(" : ").unwrap(); let (o, r) = r.split_once('=').unwrap(); let c = p.completes(&discord, c, o, r).await; println!("{c:#?}"); continue }
            "dms" => { for s in p.direct_messages(&discord) { println!("{s}\n--") } continue }
            _ => panic!("{verb}"),
        };
        println!("{seen}\n-- {:?}", t.elapsed());
        last[n] = seen;
    }
    println!("{}", bot.output());
    println!("{:?}", discord.take_complaints());
}
