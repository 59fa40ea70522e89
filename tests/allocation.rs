//! That judging allocates nothing: an allocator that counts, for the thread that asks.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use jiff::civil::date;
use pathways::evaluate::evaluate;
use pathways::profile::{Given, read_profile};

use crate::project::catalogue;

thread_local! {
    static COUNT: Cell<u64> = const { Cell::new(0) };
}

struct Counting;

#[expect(unsafe_code, reason = "an allocator cannot be written without it; this one only counts")]
// SAFETY: every call goes to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // A thread that is ending has no counter any more, and nothing to count.
        let _ = COUNT.try_with(|count| count.set(count.get() + 1));
        // SAFETY: as asked of this allocator.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as asked of this allocator.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static COUNTING: Counting = Counting;

#[test]
fn nothing_is_allocated_on_the_way_to_a_verdict() {
    let catalogue = &catalogue().catalogue;
    let text = |text: &str| Given::Text(text.to_owned());
    let complete = [
        ("role".to_owned(), text("depute_headteacher")),
        ("leadership_months".to_owned(), Given::Number(30)),
        ("headteacher_support".to_owned(), text("yes")),
        ("next_role".to_owned(), text("headteacher")),
        ("sector".to_owned(), text("primary")),
    ];
    let unsure =
        [("not_sure".to_owned(), Given::List(vec!["sector".to_owned(), "leadership_months".to_owned()]))];
    for profile in [&complete[..], &complete[..2], &unsure[..], &[]] {
        let answers = read_profile(catalogue, profile, date(2026, 11, 22)).unwrap();
        let before = COUNT.with(Cell::get);
        for (_, rules) in catalogue.evaluated() {
            std::hint::black_box(evaluate(rules, &answers));
        }
        assert_eq!(COUNT.with(Cell::get) - before, 0, "for {profile:?}");
    }
    let before = COUNT.with(Cell::get);
    std::hint::black_box(Box::new(1));
    assert_eq!(COUNT.with(Cell::get) - before, 1, "the allocator counts");
}
