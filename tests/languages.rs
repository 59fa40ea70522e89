//! Wording in messages, translations of the catalogue, and that no English is written anywhere else.

mod english;
mod nothing_hard_coded;
mod translations;
