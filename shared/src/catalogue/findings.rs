//! Findings
