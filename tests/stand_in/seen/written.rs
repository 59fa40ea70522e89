//! What is seen, written out: for people who read a failed test, and for the screens in the documentation.

use std::fmt;

use super::{Choice, Component, Embed, Modal, Seen};

impl fmt::Display for Seen {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut lines = Vec::new();
        if !self.content.is_empty() {
            lines.push(self.content.clone());
        }
        lines.extend(self.embeds.iter().map(Embed::to_string));
        for row in &self.rows {
            lines.push(row.iter().map(Component::to_string).collect::<Vec<_>>().join(" "));
        }
        lines.extend(self.modal.as_ref().map(Modal::to_string));
        if self.ephemeral {
            lines.push(format!("(only {} sees this)", self.who));
        }
        lines.extend(self.follow_ups.iter().map(|seen| format!("\n{seen}")));
        formatter.write_str(&lines.join("\n"))
    }
}

impl fmt::Display for Embed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fields = self.fields.iter().map(|(name, text)| format!("{name}\n{text}"));
        let parts = [self.title.clone(), self.description.clone()].into_iter().chain(fields);
        let parts: Vec<String> = parts.chain([self.footer.clone()]).filter(|part| !part.is_empty()).collect();
        let framed = parts.join("\n").lines().map(|line| format!("│ {line}")).collect::<Vec<_>>().join("\n");
        formatter.write_str(&framed)
    }
}

impl fmt::Display for Component {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Button { label, url, disabled, .. } => {
                let off = if *disabled { ", off" } else { "" };
                let leads = url.as_ref().map(|url| format!(": {url}")).unwrap_or_default();
                write!(formatter, "[{label}{leads}{off}]")
            }
            Self::Menu { placeholder, options, disabled, .. } => {
                let named =
                    |option: &Choice| format!("{}{}", option.label, if option.chosen { " ✓" } else { "" });
                let options = options.iter().map(named).collect::<Vec<_>>().join(" | ");
                write!(formatter, "<Menu: {placeholder}{}: {options}>", if *disabled { ", off" } else { "" })
            }
        }
    }
}

impl fmt::Display for Modal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "<Window: {}", self.title)?;
        for field in &self.fields {
            let inside = if field.value.is_empty() { &field.placeholder } else { &field.value };
            let optional = if field.required { "" } else { " (may be left empty)" };
            write!(formatter, "\n  {}{optional}: ____ {inside}", field.label)?;
        }
        formatter.write_str(">")
    }
}
