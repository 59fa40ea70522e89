//! What a person is shown, within Discord's limits by construction: texts are cut into pages, labels and menus to what fits.
//!
//! Plain data. Nothing here knows of an interaction or sends anything.

mod pages;
mod shape;

use serenity::all::{
    ButtonStyle, CreateActionRow, CreateAllowedMentions, CreateButton, CreateInputText,
    CreateInteractionResponseMessage, CreateMessage, CreateModal, CreateSelectMenu, CreateSelectMenuKind,
    CreateSelectMenuOption, EditInteractionResponse, InputTextStyle, InteractionResponseFlags, MessageFlags,
};

pub use pages::pages;
pub use shape::shortened;
pub use shape::{escaped, small};

/// The most options of a menu, and the most suggestions while typing.
pub const MOST_OPTIONS: usize = 25;
/// The most characters of an option's label, its description, and the name of a suggestion.
pub const MOST_OF_A_LABEL: usize = 100;
const MOST_ROWS: usize = 5;
const MOST_BUTTONS_OF_A_ROW: usize = 5;
const MOST_OF_A_BUTTON: usize = 80;
const MOST_OF_A_PLACEHOLDER: usize = 150;
const MOST_OF_A_TITLE: usize = 45;
const MOST_OF_A_FIELD: usize = 4000;

/// What a press of a button does, as the button carries it.
pub type CustomId = String;

/// A message: a text of one page, and what can be pressed and chosen under it.
#[derive(Clone, Debug)]
pub struct Screen {
    text: String,
    rows: Vec<Row>,
}

#[derive(Clone, Debug)]
enum Row {
    Buttons(Vec<Button>),
    Menu(Menu),
}

/// A button.
#[derive(Clone, Debug)]
pub struct Button {
    label: String,
    id: CustomId,
    leads: bool,
}

/// A menu from which one or several can be chosen.
#[derive(Clone, Debug)]
pub struct Menu {
    placeholder: String,
    id: CustomId,
    options: Vec<Choice>,
    several: bool,
}

/// One thing to choose.
#[derive(Clone, Debug)]
pub struct Choice {
    value: String,
    label: String,
    hint: String,
    chosen: bool,
}

impl Screen {
    /// A message of one page. What is longer than a page is shown up to there; use [`Screen::page`] for what may be.
    pub fn new(text: &str) -> Self {
        Self { text: pages(text).swap_remove(0), rows: Vec::new() }
    }

    /// One page of a text, with buttons that turn it where there are more. Pages count from 0; one that is not there is the
    /// last.
    pub fn page(text: &str, page: u8, turn: impl Fn(u8) -> CustomId) -> Self {
        let mut pages = pages(text);
        let last = pages.len() - 1;
        let page = usize::from(page).min(last);
        let mut screen = Self { text: pages.swap_remove(page), rows: Vec::new() };
        if last > 0 {
            screen.text.push_str(&format!("\n{}", small(&format!("Page {} of {}", page + 1, last + 1))));
            let before = (page > 0).then(|| Button::new("Previous page", turn(page as u8 - 1)));
            let after = (page < last).then(|| Button::new("Next page", turn(page as u8 + 1)));
            screen = screen.buttons(before.into_iter().chain(after));
        }
        screen
    }

    /// With buttons in rows of their own, as many as fit.
    pub fn buttons(mut self, buttons: impl IntoIterator<Item = Button>) -> Self {
        let buttons: Vec<Button> = buttons.into_iter().collect();
        let rows = buttons.chunks(MOST_BUTTONS_OF_A_ROW).map(|row| Row::Buttons(row.to_vec()));
        let room = MOST_ROWS.saturating_sub(self.rows.len());
        self.rows.extend(rows.take(room));
        self
    }

    /// With a menu, where it has something to choose and there is room.
    pub fn menu(mut self, menu: Menu) -> Self {
        if !menu.options.is_empty() && self.rows.len() < MOST_ROWS {
            self.rows.push(Row::Menu(menu));
        }
        self
    }

    /// With a line before everything else.
    pub fn led_by(mut self, line: &str) -> Self {
        self.text = pages(&format!("{line}\n\n{}", self.text)).swap_remove(0);
        self
    }

    /// As the answer to an interaction. Only the person who asked sees it; it notifies nobody and shows no other site.
    pub fn answer(&self) -> CreateInteractionResponseMessage {
        CreateInteractionResponseMessage::new()
            .content(self.text.as_str())
            .components(self.components())
            .allowed_mentions(CreateAllowedMentions::new())
            .flags(InteractionResponseFlags::EPHEMERAL | InteractionResponseFlags::SUPPRESS_EMBEDS)
    }

    /// As a change of an answer that was given before.
    pub fn change(&self) -> EditInteractionResponse {
        EditInteractionResponse::new()
            .content(self.text.as_str())
            .components(self.components())
            .allowed_mentions(CreateAllowedMentions::new())
    }

    /// As a message of the bot's own.
    pub fn message(&self) -> CreateMessage {
        CreateMessage::new()
            .content(self.text.as_str())
            .components(self.components())
            .allowed_mentions(CreateAllowedMentions::new())
            .flags(MessageFlags::SUPPRESS_EMBEDS)
    }

    fn components(&self) -> Vec<CreateActionRow> {
        self.rows.iter().map(Row::component).collect()
    }
}

impl Row {
    fn component(&self) -> CreateActionRow {
        match self {
            Self::Buttons(buttons) => CreateActionRow::Buttons(
                buttons
                    .iter()
                    .map(|button| {
                        let style = if button.leads { ButtonStyle::Primary } else { ButtonStyle::Secondary };
                        CreateButton::new(button.id.as_str()).label(button.label.as_str()).style(style)
                    })
                    .collect(),
            ),
            Self::Menu(menu) => {
                let options: Vec<CreateSelectMenuOption> =
                    menu.options.iter().map(Choice::component).collect();
                let most = if menu.several { options.len() as u8 } else { 1 };
                let kind = CreateSelectMenuKind::String { options };
                CreateActionRow::SelectMenu(
                    CreateSelectMenu::new(menu.id.as_str(), kind)
                        .placeholder(menu.placeholder.as_str())
                        .min_values(u8::from(!menu.several))
                        .max_values(most),
                )
            }
        }
    }
}

impl Button {
    /// A button.
    pub fn new(label: &str, id: CustomId) -> Self {
        Self { label: shortened(label, MOST_OF_A_BUTTON), id, leads: false }
    }

    /// The button that most people want.
    pub fn leading(label: &str, id: CustomId) -> Self {
        Self { leads: true, ..Self::new(label, id) }
    }
}

impl Menu {
    /// A menu from which one is chosen; of more than 25 choices it has the first 25.
    pub fn new(placeholder: &str, id: CustomId, options: impl IntoIterator<Item = Choice>) -> Self {
        let options = options.into_iter().take(MOST_OPTIONS).collect();
        Self { placeholder: shortened(placeholder, MOST_OF_A_PLACEHOLDER), id, options, several: false }
    }

    /// A menu from which any number is chosen, none included.
    pub fn of_several(placeholder: &str, id: CustomId, options: impl IntoIterator<Item = Choice>) -> Self {
        Self { several: true, ..Self::new(placeholder, id, options) }
    }
}

impl Choice {
    /// Something to choose: its value, at most 100 characters, and its label.
    pub fn new(value: &str, label: &str) -> Self {
        let label = shortened(label, MOST_OF_A_LABEL);
        Self { value: value.to_owned(), label, hint: String::new(), chosen: false }
    }

    /// With a short sentence under the label; may be empty.
    pub fn hint(mut self, hint: &str) -> Self {
        self.hint = shortened(hint, MOST_OF_A_LABEL);
        self
    }

    /// Chosen already.
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = chosen;
        self
    }

    fn component(&self) -> CreateSelectMenuOption {
        let option = CreateSelectMenuOption::new(self.label.as_str(), self.value.as_str())
            .default_selection(self.chosen);
        if self.hint.is_empty() { option } else { option.description(self.hint.as_str()) }
    }
}

/// A form of up to five fields.
#[derive(Clone, Debug)]
pub struct Form {
    title: String,
    id: CustomId,
    fields: Vec<Field>,
}

/// A field to write in.
#[derive(Clone, Debug)]
pub struct Field {
    name: &'static str,
    label: String,
    example: String,
    value: String,
    most: u16,
    long: bool,
    required: bool,
}

impl Form {
    /// A form with fields; of more than five the first five.
    pub fn new(title: &str, id: CustomId, fields: impl IntoIterator<Item = Field>) -> Self {
        let fields = fields.into_iter().take(MOST_ROWS).collect();
        Self { title: shortened(title, MOST_OF_A_TITLE), id, fields }
    }

    /// As Discord shows it.
    pub fn modal(&self) -> CreateModal {
        let rows = self.fields.iter().map(|field| CreateActionRow::InputText(field.component())).collect();
        CreateModal::new(self.id.as_str(), self.title.as_str()).components(rows)
    }
}

impl Field {
    /// A field for one line. Its name comes back with what was written.
    pub fn new(name: &'static str, label: &str, most: u16) -> Self {
        let label = shortened(label, MOST_OF_A_TITLE);
        Self {
            name,
            label,
            example: String::new(),
            value: String::new(),
            most: most.min(MOST_OF_A_FIELD as u16),
            long: false,
            required: true,
        }
    }

    /// For several lines.
    pub fn long(mut self) -> Self {
        self.long = true;
        self
    }

    /// That may be left empty.
    pub fn optional(mut self) -> Self {
        self.required = false;
        self
    }

    /// With an example that shows until something is written.
    pub fn example(mut self, example: &str) -> Self {
        self.example = shortened(example, MOST_OF_A_LABEL);
        self
    }

    /// With what is there to begin with.
    pub fn holding(mut self, value: &str) -> Self {
        self.value = shortened(value, usize::from(self.most));
        self
    }

    fn component(&self) -> CreateInputText {
        let style = if self.long { InputTextStyle::Paragraph } else { InputTextStyle::Short };
        let mut input = CreateInputText::new(style, self.label.as_str(), self.name)
            .max_length(self.most)
            .required(self.required);
        if !self.example.is_empty() {
            input = input.placeholder(self.example.as_str());
        }
        if self.value.is_empty() { input } else { input.value(self.value.as_str()) }
    }
}
