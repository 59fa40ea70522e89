use super::*;

#[derive(Debug, PartialEq)]
struct Plain {
    name: String,
    counts: Vec<u16>,
    kind: Option<Kind>,
}

#[derive(Debug, PartialEq)]
enum Kind {
    Bare,
    Pair(u8, i16),
    Named { wide: u64 },
}

compact_struct!(Plain { name, counts, kind });
compact_enum!(Kind { Bare, Pair(a, b), Named { wide } });

fn back(bytes: &[u8]) -> (Plain, bool) {
    let mut reader = Reader::new(bytes);
    let read = Plain::read(&mut reader);
    (read, reader.finished())
}

#[test]
fn what_is_written_is_read_again() {
    for kind in [None, Some(Kind::Bare), Some(Kind::Pair(7, -3)), Some(Kind::Named { wide: u64::MAX })] {
        let plain = Plain { name: "Gàidhlig".to_owned(), counts: vec![0, 127, 128, 65_535], kind };
        let mut bytes = Vec::new();
        plain.write(&mut bytes);
        assert_eq!(back(&bytes), (plain, true));
    }
}

#[test]
fn lists_of_texts_are_read_as_they_were_written() {
    for texts in [vec![], vec![""], vec!["", ""], vec!["a", "", "b c"], vec!["a\nb", "c"], vec!["\n"]] {
        let texts: Vec<String> = texts.into_iter().map(str::to_owned).collect();
        let mut bytes = Vec::new();
        texts.write(&mut bytes);
        let mut reader = Reader::new(&bytes);
        assert_eq!(Vec::<String>::read(&mut reader), texts);
        assert!(reader.finished());
    }
}

#[test]
fn bytes_that_nobody_wrote_are_noticed_wherever_they_go_wrong() {
    let plain = Plain { name: "name".to_owned(), counts: vec![1], kind: Some(Kind::Bare) };
    let mut bytes = Vec::new();
    plain.write(&mut bytes);
    for length in 0..bytes.len() {
        assert!(!back(&bytes[..length]).1, "cut to {length}");
    }
    assert!(!back(&[&bytes[..], &[0]].concat()).1, "something follows");
    assert!(!back(&[0, 0, 1, 9]).1, "no such variant");
    assert!(!back(&[1, 0xff, 0, 0]).1, "no text");
    assert!(!back(&[0xff; 32]).1);
}
