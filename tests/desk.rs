//! The officers' desk from end to end: what is masked, what is the same question, and the command line for real.

mod alike;
mod command_line;
mod entries;
mod folder;
mod killed;
mod mask;
