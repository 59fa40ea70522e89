//! The rules of the desk, on both databases; the store's own file; forms of exchange.

mod smoke;
mod support;
