use super::support::*;
use crate::Why;

#[test]
fn smoke() {
    let folder = Folder::new();
    let mut desk = in_file(&folder);
    let change = desk.save(catalogue(), &parking(), None, &officer(1, 0)).unwrap();
    assert_eq!(desk.revision().unwrap(), change.number);
    let id = desk
        .not_answered(
            mind(),
            &masked("Where is the cloakroom, asks Jane Smith"),
            Why::Referred,
            &[],
            None,
            at(1),
        )
        .unwrap();
    desk.wish(id, 7, at(2)).unwrap();
    desk.claim(id, &officer(1, 3)).unwrap();
    desk.attach(catalogue(), id, "where-can-i-park", &officer(1, 4)).unwrap();
    println!("{:?}", desk.questions(None).unwrap());
    println!("{:?}", desk.due(at(5), jiff::SignedDuration::from_mins(1)).unwrap());
    for line in desk.audit(10).unwrap() {
        println!("{line}");
    }
    println!(
        "{}",
        desk.report(catalogue(), "2026-11-01".parse().unwrap(), "2026-11-30".parse().unwrap())
            .unwrap()
            .in_words()
    );
    println!("{:?}", desk.forget(7).unwrap());
    let reader = crate::Desk::open_if_there(&folder.file(), crate::Settings::default()).unwrap().unwrap();
    println!("{:?}", reader.kept().unwrap());
}
