//! The officers' desk from end to end: what is masked, what is the same question, and the command line for real.

mod mask;
