//! What one message says: the programmes and topics it names, the kind of message it is, and what the speaker says of
//! themselves.
//!
//! It decides nothing: which reply a message gets is [`crate::understand::conversation`]'s.

use std::ops::Range;

use jiff::civil::Date;

use crate::answers::Answer;
use crate::catalogue::{Catalogue, TopicAbout};
use crate::fact::{FactId, FactKind, ValueId};
use crate::understand::lexicon::{Intent, Meaning};
use crate::understand::quantity::{Quantity, bare_years, quantities};
use crate::understand::sentences::{Sentence, sentences};
use crate::understand::speaker::{Mention, Role, mentions};
use crate::understand::text::Token;
use crate::understand::vocabulary::{Match, Vocabulary, Word, covered};
use crate::understand::wishes::{Next, Support, Wishes, wishes};

/// What one message says.
#[derive(Clone)]
pub struct Reading {
    /// The words of the message.
    pub words: Vec<Word>,
    /// The phrases found in it.
    pub matches: Vec<Match>,
    /// The programmes named, each once, in the order of the message.
    pub programmes: Vec<u16>,
    /// Programmes that are named only to be left out: "apart from Hexagon".
    pub left_out: Vec<u16>,
    /// What the speaker says of themselves, or of the person they ask for.
    pub said: Vec<(FactId, Answer)>,
    /// A length of time without a role to go with it.
    pub loose_time: Option<Quantity>,
    /// A number of years without a word for years, as in a short answer.
    pub bare_time: Option<Quantity>,
    /// Values that are spoken of, but not of the speaker: "for heads", "in primary".
    pub spoken_of: Vec<(FactId, ValueId)>,
    /// Words that no phrase accounts for and that are not ordinary ones.
    pub content: Vec<String>,
    /// How many words nothing strong accounts for: no phrase that says its meaning by itself, no word of this world, no
    /// ordinary one. A word in which a typing error was put right is one of them.
    pub doubtful: usize,
    /// What it asks and what it tells.
    pub sentences: Vec<Sentence>,
    /// Whether it is the question of a longer message, and `said` what the rest of that message tells.
    pub focused: bool,
}

/// What "what" asks for when it asks for a time.
const TIMES: [&str; 8] = ["time", "month", "day", "date", "point", "year", "times", "dates"];

/// Words before a programme that is named only to be left out.
const LEAVING_OUT: [&str; 5] = ["apart", "besides", "except", "aside", "excluding"];

impl Reading {
    /// Reads a message. `role` is what is known of the speaker's role from before.
    pub fn of(
        catalogue: &Catalogue,
        vocabulary: &Vocabulary,
        facts: &GrammarFacts,
        message: &str,
        as_of: Date,
        role: Option<ValueId>,
    ) -> Self {
        let tokens = vocabulary.tokens(message);
        let words = vocabulary.words(&tokens);
        let matches = vocabulary.matches(&words);
        let mut programmes: Vec<u16> = Vec::new();
        let mut left_out: Vec<u16> = Vec::new();
        for found in &matches {
            let Meaning::Programme(place) = found.meaning else { continue };
            let before: Vec<&str> = words[found.words.start.saturating_sub(4)..found.words.start]
                .iter()
                .map(|w| w.text.as_str())
                .collect();
            let list = if LEAVING_OUT.iter().any(|word| before.contains(word)) {
                &mut left_out
            } else {
                &mut programmes
            };
            if !list.contains(&place) {
                list.push(place);
            }
        }
        let mentions = mentions(facts, &words, &matches);
        let lengths = quantities(&tokens, as_of);
        let mut reading = Self {
            programmes,
            left_out,
            said: Vec::new(),
            loose_time: None,
            bare_time: bare_years(&tokens, as_of),
            spoken_of: Vec::new(),
            content: content(vocabulary, &words, &matches, &lengths, &tokens),
            doubtful: doubtful(vocabulary, &words, &matches, &lengths, &tokens),
            sentences: sentences(message, &tokens, &words, &matches),
            focused: false,
            words,
            matches,
        };
        reading.take_role_and_time(facts, &mentions, &lengths, &tokens, role);
        reading.take_values(catalogue, facts, &mentions);
        reading.take_wishes(catalogue, facts, &wishes(&tokens));
        reading
    }

    /// Takes what a grammar of clauses reads of support and of the next role; it knows more than single phrases do.
    fn take_wishes(&mut self, catalogue: &Catalogue, facts: &GrammarFacts, wishes: &Wishes) {
        let support = wishes.support.map(Support::id);
        let next = wishes.next.map(Next::id);
        for (fact, value) in [(facts.support, support), (facts.next_role, next)] {
            let Some((fact, value)) = fact.zip(value) else { continue };
            let Some(value) = catalogue.fact(fact).value(value) else { continue };
            self.said.retain(|(known, _)| *known != fact);
            self.said.push((fact, Answer::Choice(value)));
        }
    }

    /// The questions of a longer message, each with what the whole message tells and the programmes that it names; none
    /// where the message is best read as one.
    pub fn questions(&self, read: impl Fn(Range<usize>) -> Self) -> Vec<Self> {
        let asking = self.sentences.iter().filter(|sentence| sentence.asks).count();
        if self.sentences.len() < 2 || asking == 0 || self.words.len() < 12 {
            return Vec::new();
        }
        let mut questions: Vec<Self> = Vec::new();
        for (place, sentence) in self.sentences.iter().enumerate().filter(|(_, sentence)| sentence.asks) {
            let mut question = read(sentence.span.clone());
            if let Some(before) = self.sentence_before(place, &question, &read) {
                question = read(self.sentences[before].span.start..sentence.span.end);
            }
            if question.programmes.is_empty() {
                question.programmes.clone_from(&self.programmes);
            }
            question.said.clone_from(&self.said);
            question.loose_time.clone_from(&self.loose_time);
            question.focused = true;
            questions.push(question);
        }
        questions
    }

    /// The sentence without which a short question says nothing: "What does it stand for?", "Is that still the case?".
    fn sentence_before(
        &self,
        place: usize,
        question: &Self,
        read: &impl Fn(Range<usize>) -> Self,
    ) -> Option<usize> {
        let names = |reading: &Self| {
            let name = |found: &Match| matches!(found.meaning, Meaning::Term(_) | Meaning::Programme(_));
            reading.matches.iter().any(name)
        };
        if place == 0 || question.words.len() > 7 || names(question) {
            return None;
        }
        if question.has(Intent::Define) || question.asks_letters() {
            return (0..place)
                .rev()
                .take(3)
                .find(|before| names(&read(self.sentences[*before].span.clone())));
        }
        let words: Vec<&str> = question.words.iter().map(|word| word.text.as_str()).collect();
        let asks_if_right =
            ["am i right", "am i wrong", "or am i", "is that", "is it", "right", "correct", "true"];
        let back = question.points_back() || asks_if_right.iter().any(|asks| words.join(" ").contains(asks));
        back.then(|| place - 1)
    }

    /// Whether a kind of message, or a turn in one, is there.
    pub fn has(&self, intent: Intent) -> bool {
        self.matches.iter().any(|found| found.meaning == Meaning::Intent(intent))
    }

    /// Whether it speaks of distress or of a grievance. A short word that was mended into one ("slugs", "slurs") does not.
    pub fn speaks_of_distress(&self) -> bool {
        self.matches.iter().filter(|found| found.meaning == Meaning::Intent(Intent::Care)).any(|found| {
            let said = &self.words[found.words.clone()];
            // "I can't go on it" is no cry for help.
            let on_a_course = said.last().is_some_and(|word| word.text == "on")
                && self.words.get(found.words.end).is_some_and(|next| {
                    ["it", "the", "a", "to", "them", "that"].contains(&next.text.as_str())
                        || self.matches.iter().any(|name| name.words.start == found.words.end)
                });
            !on_a_course && said.iter().all(|word| !word.mended || word.text.len() > 7)
        })
    }

    /// The topics asked for with how strongly, the strongest first.
    pub fn topics(&self, catalogue: &Catalogue) -> Vec<(u16, f32)> {
        let mut topics: Vec<(u16, f32)> = Vec::new();
        for found in &self.matches {
            let Meaning::Topic(topic) = found.meaning else { continue };
            let strength = match found.weak {
                true => 0.6,
                // "Where are the face-to-face sessions" asks where.
                false if self.is_asked_by(found) => 1.6 + 0.4 * found.words.len() as f32,
                false => 1.0 + 0.4 * found.words.len() as f32,
            };
            match topics.iter_mut().find(|(known, _)| *known == topic) {
                Some((_, sum)) => *sum += 0.4 * strength,
                None => topics.push((topic, strength)),
            }
        }
        // "What is this June event": what something is is asked only where nothing else is.
        let nature = |topic: u16| catalogue.topics[usize::from(topic)].about == TopicAbout::Nature;
        if topics.iter().any(|(topic, strength)| *strength >= 1.0 && !nature(*topic)) {
            topics.iter_mut().filter(|(topic, _)| nature(*topic)).for_each(|(_, strength)| *strength *= 0.4);
        }
        topics.sort_by(|a, b| b.1.total_cmp(&a.1));
        topics
    }

    /// Whether it asks for a topic of a programme and says nothing else: "TAH closing date".
    pub fn asks_barely(&self) -> bool {
        let named = |place: usize| {
            let names = |found: &&Match| matches!(found.meaning, Meaning::Programme(_));
            self.matches.iter().filter(names).any(|found| found.words.contains(&place))
        };
        (0..self.words.len()).filter(|place| !named(*place)).count() < 4
    }

    /// Whether it asks what letters stand for.
    pub fn asks_letters(&self) -> bool {
        let words: Vec<&str> = self.words.iter().map(|word| word.text.as_str()).collect();
        let words = words.join(" ");
        let asks =
            ["stand for", "stands for", "standing for", "letters", "acronym", "abbreviation", "short for"];
        asks.iter().any(|asks| words.contains(asks))
    }

    /// Whether it asks two things in one breath: "how often, and how long each time".
    pub fn asks_two(&self) -> bool {
        let asks = ["how", "what", "when", "where", "over", "who", "which"];
        self.words.windows(2).any(|pair| pair[0].text == "and" && asks.contains(&pair[1].text.as_str()))
    }

    /// Whether it speaks of something that was named before: "is that happening", "how long is it".
    pub fn points_back(&self) -> bool {
        let back = ["it", "it's", "its", "that", "that's", "this", "they", "them", "these", "those"];
        self.words.iter().any(|word| back.contains(&word.text.as_str()))
    }

    /// Whether it guesses at what something is: "is that ...", "I'm guessing".
    pub fn guesses(&self) -> bool {
        let words: Vec<&str> = self.words.iter().map(|word| word.text.as_str()).collect();
        let words = format!(" {} ", words.join(" "));
        let guesses = [" is that ", " guessing ", " i guess ", " i take it ", " short for ", " or is it "];
        guesses.iter().any(|guess| words.contains(guess))
    }

    /// Whether it asks for a time, a place, a person or a way, and so for no yes or no.
    pub fn asks_when_or_how(&self) -> bool {
        let asking = ["when", "where", "how", "who", "whom", "why"];
        let first = self.words.iter().take(4).any(|word| asking.contains(&word.text.as_str()));
        first
            || self
                .words
                .windows(2)
                .any(|pair| pair[0].text == "what" && TIMES.contains(&pair[1].text.as_str()))
    }

    /// Whether a phrase begins with the word that asks.
    fn is_asked_by(&self, found: &Match) -> bool {
        let first = self.words[found.words.start].text.as_str();
        ["where", "whereabouts", "when", "how", "who"].contains(&first) && found.words.len() > 1
    }

    /// Whether the message is nothing but a question on a topic: "When does it close?"
    pub fn only_asks(&self, strength: f32) -> bool {
        let counts = self.words.iter().any(|word| word.text.starts_with(|c: char| c.is_ascii_digit()));
        strength >= 1.4
            && !counts
            && self.content.is_empty()
            && self.said.is_empty()
            && self.spoken_of.is_empty()
    }

    /// Whether the speaker speaks of themselves at all.
    pub fn says_me(&self) -> bool {
        let me = ["i'm", "im", "i've", "ive", "my", "me", "i", "us", "we"];
        self.words.iter().any(|word| me.contains(&word.text.as_str()))
    }

    /// Whether the speaker says what they are: "I'm a headteacher", and not "headteacher, I hope".
    pub fn says_i_am(&self) -> bool {
        let words: Vec<&str> = self.words.iter().map(|word| word.text.as_str()).collect();
        words.iter().any(|word| ["i'm", "im"].contains(word)) || words.join(" ").contains("i am")
    }

    /// Whether the speaker says that they are what was spoken of: "that's me", "that's what I am".
    pub fn says_that_is_me(&self) -> bool {
        let words: Vec<&str> = self.words.iter().map(|word| word.text.as_str()).collect();
        let words = format!(" {} ", words.join(" "));
        [" what i am ", " that's me ", " thats me ", " that is me "]
            .iter()
            .any(|phrase| words.contains(phrase))
    }

    /// Whether the speaker says "I" of something that they say of themselves.
    pub fn speaks_plainly_of_self(&self) -> bool {
        let me = ["i'm", "im", "i've", "ive", "my", "me"];
        self.said.len() > 1
            || (!self.said.is_empty() && self.words.iter().any(|word| me.contains(&word.text.as_str())))
    }

    /// What the speaker says their role is.
    pub fn role(&self, facts: &GrammarFacts) -> Option<ValueId> {
        let role = facts.role?;
        self.said.iter().find_map(|(fact, answer)| match answer {
            Answer::Choice(value) if *fact == role => Some(*value),
            _ => None,
        })
    }

    fn take_role_and_time(
        &mut self,
        facts: &GrammarFacts,
        mentions: &[Mention],
        lengths: &[Quantity],
        tokens: &[Token],
        known_role: Option<ValueId>,
    ) {
        let current = mentions
            .iter()
            .filter(|mention| mention.role == Role::Speaker)
            .max_by_key(|mention| (facts.time_of(mention.value).is_some(), mention.strength, mention.word));
        if let (Some(current), Some(role)) = (current, facts.role) {
            self.said.push((role, Answer::Choice(current.value)));
        }
        let role = current.map(|mention| mention.value).or(known_role);
        let counted: Vec<&Quantity> =
            lengths.iter().filter(|length| !is_time_off_or_teaching(tokens, length)).collect();
        let Some(fact) = role.and_then(|role| facts.time_of(role)) else {
            self.loose_time = counted.first().map(|length| (*length).clone());
            return;
        };
        // "12 months as a PT then 14 months as a DHT": times in several posts add up.
        let posts = mentions
            .iter()
            .filter(|mention| matches!(mention.role, Role::Speaker | Role::Past))
            .filter(|mention| facts.time_of(mention.value) == Some(fact))
            .map(|mention| mention.value)
            .collect::<std::collections::HashSet<_>>();
        let mut exact = counted.iter().filter_map(|length| length.range.single());
        match counted.as_slice() {
            [] => {}
            [one] => self.said.push((fact, Answer::Months(one.range))),
            several if posts.len() > 1 && several.len() == posts.len() => {
                let sum: u16 = exact.by_ref().map(|length| length.whole_months()).sum();
                let floor: u16 = several.iter().map(|length| length.range.min.whole_months()).sum();
                let ceiling: u16 = several.iter().map(|length| length.range.max.whole_months()).sum();
                let range = if sum == ceiling {
                    crate::MonthRange::exactly(sum)
                } else {
                    crate::MonthRange::between(floor, ceiling)
                };
                self.said.push((fact, Answer::Months(range)));
                if let Some(flag) = facts.mixed_posts {
                    self.said.push((flag, Answer::Flag(true)));
                }
            }
            // A correction comes last; otherwise the first that the speaker says of themselves, and not of a rule.
            several => {
                let meant = if self.has(Intent::Correction) {
                    several.last()
                } else {
                    several.iter().min_by_key(|length| std::cmp::Reverse(how_much_own(tokens, length)))
                };
                self.said.extend(meant.map(|length| (fact, Answer::Months(length.range))));
            }
        }
    }

    fn take_values(&mut self, catalogue: &Catalogue, facts: &GrammarFacts, mentions: &[Mention]) {
        for mention in mentions {
            match (mention.role, facts.role, facts.next_role) {
                (Role::Hoped, _, Some(next)) => {
                    let value = facts.next_of_role(mention.value);
                    if let Some(value) = value.filter(|_| !self.said.iter().any(|(fact, _)| *fact == next)) {
                        self.said.push((next, Answer::Choice(value)));
                    }
                }
                (Role::Others, Some(role), _) if mention.plural => self.spoken_of.push((role, mention.value)),
                _ => {}
            }
        }
        let mut values: Vec<(FactId, ValueId, bool)> = Vec::new();
        for found in &self.matches {
            match found.meaning {
                Meaning::Value(fact, value) if Some(fact) != facts.role && !found.weak => {
                    // Only of who people are: "my head supports" is no plural.
                    let plural = found.plural && !catalogue.fact(fact).implied.is_empty();
                    values.push((fact, value, plural));
                }
                Meaning::Flag(flag) if !found.weak => self.said.push((flag, Answer::Flag(true))),
                _ => {}
            }
        }
        // "TAH is secondary only, so as a primary PT": the sector beside their own role is theirs.
        let beside = |place: &usize| {
            mentions.iter().any(|mention| mention.role == Role::Speaker && mention.word.abs_diff(*place) < 3)
        };
        for found in &self.matches {
            if let Meaning::Value(fact, value) = found.meaning
                && Some(fact) == facts.sector
                && beside(&found.words.start)
                && let Some(first) = values.iter().position(|(of, ..)| *of == fact)
            {
                values[first].1 = value;
            }
        }
        for (fact, value, plural) in values {
            let FactKind::Choice { assumed, .. } = &catalogue.fact(fact).kind else { continue };
            // "An independent school in Glasgow": the less usual employer is the one that was meant.
            let known = self.said.iter().position(|(of, _)| *of == fact);
            match known {
                Some(_) if assumed.has(value.0) => {}
                Some(place) if !assumed.is_empty() => self.said[place].1 = Answer::Choice(value),
                Some(_) => self.spoken_of.push((fact, value)),
                None if plural => self.spoken_of.push((fact, value)),
                None => self.said.push((fact, Answer::Choice(value))),
            }
        }
    }
}

/// How much a length of time looks like the speaker's own: "I'm on 2 years", and not "you need five years".
fn how_much_own(tokens: &[Token], length: &Quantity) -> i8 {
    let before = &tokens[length.tokens.start.saturating_sub(6)..length.tokens.start];
    let any = |words: &[&str]| before.iter().any(|token| words.contains(&token.text.as_str()));
    let own = any(&["i'm", "im", "i've", "ive", "been", "i", "me", "am", "only", "my"]);
    let rule = any(&[
        "need", "needs", "needed", "requires", "required", "must", "minimum", "least", "rule", "under",
    ]) || (any(&["you", "they", "your", "have"]) && !any(&["i've", "i'm", "im", "ive", "been"]))
        || (any(&["you", "they"]) && !any(&["i've", "i'm", "im", "ive"]));
    i8::from(own) - 2 * i8::from(rule)
}

/// Whether a length of time is one of leave, or of teaching, and so none in a leadership role.
fn is_time_off_or_teaching(tokens: &[Token], length: &Quantity) -> bool {
    let near = |from: usize, to: usize, words: &[&str]| {
        tokens[from.min(tokens.len())..to.min(tokens.len())].iter().any(|t| words.contains(&t.text.as_str()))
    };
    let off = ["break", "leave", "off", "secondment", "gap", "maternity", "mat"];
    let start = length.tokens.start;
    // A head teacher's time is one in a leadership role; a class teacher's is not.
    let taught = tokens[start.saturating_sub(5)..start].windows(2).any(|pair| {
        let (before, word) = (pair[0].text.as_str(), pair[1].text.as_str());
        ["teaching", "taught"].contains(&word)
            || (word == "teacher" && !["head", "principal", "lead", "depute"].contains(&before))
    });
    near(length.tokens.end, length.tokens.end + 3, &off)
        || taught
        || near(length.tokens.end, length.tokens.end + 2, &["teaching", "old"])
}

/// The words that no phrase and no length of time accounts for, ordinary ones left out.
fn content(
    vocabulary: &Vocabulary,
    words: &[Word],
    matches: &[Match],
    lengths: &[Quantity],
    tokens: &[Token],
) -> Vec<String> {
    let found = covered(words, matches.iter());
    let accounted = |place: usize, word: &Word| {
        found[place]
            || lengths.iter().any(|length| length.tokens.contains(&word.token))
            || tokens[word.token].is_number()
    };
    words
        .iter()
        .enumerate()
        .filter(|(place, word)| !accounted(*place, word) && !vocabulary.is_ordinary(&word.text))
        .map(|(_, word)| word.text.clone())
        .collect()
}

fn doubtful(
    vocabulary: &Vocabulary,
    words: &[Word],
    matches: &[Match],
    lengths: &[Quantity],
    tokens: &[Token],
) -> usize {
    let found = covered(words, matches.iter().filter(|found| !found.weak));
    let accounted = |place: usize, word: &Word| {
        found[place]
            || lengths.iter().any(|length| length.tokens.contains(&word.token))
            || tokens[word.token].is_number()
            || vocabulary.is_ordinary(&word.text)
            || vocabulary.is_domain(&word.text)
    };
    words.iter().enumerate().filter(|(place, word)| word.mended || !accounted(*place, word)).count()
}

/// The facts that grammar fills rather than the lexicon: roles held, hoped for and had, and time in them.
pub struct GrammarFacts {
    /// The role held now.
    pub role: Option<FactId>,
    /// The likely next role.
    pub next_role: Option<FactId>,
    /// The sector.
    pub sector: Option<FactId>,
    /// The headteacher's support.
    pub support: Option<FactId>,
    /// That time adds up over posts.
    pub mixed_posts: Option<FactId>,
    leadership: Option<FactId>,
    headship: Option<FactId>,
    heads: Vec<ValueId>,
    leaders: Vec<ValueId>,
    next_values: Vec<(ValueId, ValueId)>,
}

impl GrammarFacts {
    /// The facts of a catalogue that play these parts, where it has them.
    pub fn of(catalogue: &Catalogue) -> Self {
        let named = |id: &str| catalogue.fact_named(id);
        let role = named("role");
        let values = |ids: &[&str]| -> Vec<ValueId> {
            let value = |id: &&str| role.and_then(|role| catalogue.fact(role).value(id));
            ids.iter().filter_map(value).collect()
        };
        let next_role = named("next_role");
        let next_values = role.zip(next_role).map_or_else(Vec::new, |(role, next)| {
            let of_role = |(place, value): (usize, &crate::fact::Value)| {
                Some((ValueId(place as u8), catalogue.fact(next).value(&value.id)?))
            };
            catalogue.fact(role).values().iter().enumerate().filter_map(of_role).collect()
        });
        Self {
            role,
            next_role,
            sector: named("sector"),
            support: named("headteacher_support"),
            mixed_posts: named("mixed_posts"),
            leadership: named("leadership_months"),
            headship: named("headship_months"),
            heads: values(&["headteacher", "head_of_centre"]),
            leaders: values(&[
                "principal_teacher",
                "faculty_head",
                "depute_headteacher",
                "depute_head_of_centre",
                "lead_teacher",
            ]),
            next_values,
        }
    }

    /// The fact that time in a role counts for.
    pub fn time_of(&self, role: ValueId) -> Option<FactId> {
        if self.heads.contains(&role) {
            self.headship
        } else if self.leaders.contains(&role) {
            self.leadership
        } else {
            None
        }
    }

    /// Whether a role is that of a headteacher or head of centre.
    pub fn is_head(&self, role: ValueId) -> bool {
        self.heads.contains(&role)
    }

    /// The likely next role that a role hoped for stands for.
    pub fn next_of_role(&self, role: ValueId) -> Option<ValueId> {
        self.next_values.iter().find(|(of, _)| *of == role).map(|(_, next)| *next)
    }
}
