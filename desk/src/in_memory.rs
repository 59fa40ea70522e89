//! The in-memory database comes here.
