//! What has to be so in the end, whatever went wrong.

use std::time::Duration;

use pathways_desk::{Desk, Settings};
use pathways_tests::stand_in::{Account, Kind};

use super::Trial;

/// Looks at everything that was delivered, sent and changed.
pub async fn settled(mut trial: Trial) -> Trial {
    let name = trial.name;
    trial.discord.no_more_faults();
    let accounts = trial.discord.accounts();
    assert!(accounts.lost().is_empty(), "{name}: no reply is lost\n{:#?}", accounts.lost());
    let delivered = |account: &&Account| account.deliveries > 0;
    for account in accounts.interactions.iter().filter(delivered) {
        assert!(account.is_final || !account.arrived, "{name}: {account:?}");
        assert!(account.taken <= 1 && account.follow_ups == 0, "{name}: sent twice: {account:?}");
        // Suggestions may be sent again while somebody types; everything else is given up once Discord has it.
        assert!(account.kind == Kind::Autocomplete || account.too_late == 0, "{name}: too late: {account:?}");
    }
    assert_eq!(accounts.sent_twice(), 0, "{name}: direct messages sent twice");
    let nameless = accounts.direct_messages.iter().any(|(nonce, _)| nonce.is_empty());
    assert!(!nameless, "{name}: a direct message without a nonce may come twice");
    let expected = *trial.sessions.lock().unwrap();
    assert!(
        accounts.identifies <= expected,
        "{name}: {} sessions, {expected} called for",
        accounts.identifies
    );
    assert!(trial.bot.ended().is_none(), "{name}: the bot ended\n{}", trial.bot.output());
    assert_eq!(trial.bot.process(), trial.process);
    let output = trial.bot.output();
    assert!(!output.contains("panicked"), "{name}: {output}");

    // Its last counts and wishes are written when it stops.
    let status = tokio::time::timeout(Duration::from_secs(20), trial.bot.stop()).await.unwrap();
    assert!(status.success(), "{name}: {status}");
    let desk = Desk::open(&trial.bot.store(), Settings::default()).unwrap();
    let audit: Vec<String> = desk.audit(usize::MAX / 2).unwrap().iter().map(ToString::to_string).collect();
    let expected = trial.audit.lock().unwrap();
    for line in expected.iter() {
        let found = audit.iter().filter(|known| known.contains(line.as_str())).count();
        assert_eq!(found, 1, "{name}: {line} in\n{}", audit.join("\n"));
    }
    assert_eq!(audit.len(), expected.len(), "{name}:\n{}", audit.join("\n"));
    drop(expected);
    let asked: u32 = desk.questions(None).unwrap().iter().map(|question| question.times).sum();
    let (least, most) = *trial.questions.lock().unwrap();
    assert!(
        (least..=most).contains(&asked),
        "{name}: {asked} questions passed on, {least} to {most} expected"
    );
    assert!(
        desk.questions(None).unwrap().iter().all(|question| question.waiting == 0),
        "{name}: all were told"
    );
    trial
}
