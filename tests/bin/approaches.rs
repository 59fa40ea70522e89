//! `cargo xtask approaches`: ways of finding FAQs, topics and kinds of reply, compared by cross-validation.
//!
//! The report is the same every time; how long things take is said on standard error.

use std::process::ExitCode;

use pathways::understand::conversation::Mind;
use pathways_tests::approaches::{faqs, kinds, timed, topics};
use pathways_tests::project::catalogue;

fn main() -> ExitCode {
    let catalogue = &catalogue().catalogue;
    let outcome = faqs::compare(catalogue);
    println!("## Which FAQ a question is\n\n{}", outcome.guesses.table());
    println!(
        "Of {} ways of asking, {} are left out: their FAQ is about a programme that they do not name.\n",
        outcome.asked, outcome.out_of_reach
    );
    println!("## Which topic a question asks for\n\n{}", topics::compare(catalogue).table());
    let mind = timed("the whole mind", || Mind::new(catalogue.clone()));
    match kinds::compare(&mind) {
        Ok(guesses) => println!("## Which kind of reply is right\n\n{}", guesses.table()),
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
