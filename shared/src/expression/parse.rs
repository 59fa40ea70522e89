//! Reading conditions as officers write them: `role is headteacher or head_of_centre`, `headship_months > 5 years`.
//!
//! A list of values binds tightest, then `not`, then `and`, then `or`.

use std::ops::Range;

use crate::catalogue::problem::unknown;
use crate::expression::Expression;
use crate::fact::{Fact, FactId, FactKind, Set64};
use crate::months::{Length, MOST_MONTHS};

/// What is wrong with a condition.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ExpressionProblem {
    /// Where in the text, in bytes.
    pub span: Range<usize>,
    /// What was found, what is allowed and what to do.
    pub message: String,
}

/// Reads a condition over `facts`.
///
/// # Errors
/// The first thing in it that cannot be read, with its place.
pub fn parse_expression(text: &str, facts: &[Fact]) -> Result<Expression, ExpressionProblem> {
    let tokens = tokens(text)?;
    let mut parser = Parser { text, tokens, at: 0, facts };
    let expression = parser.any()?;
    match parser.peek() {
        None => Ok(expression),
        Some(token) => Err(problem(
            token.span.clone(),
            format!(
                "{:?} follows where the condition could end; join conditions with `and` or `or`",
                token.word
            ),
        )),
    }
}

#[derive(Clone, Debug)]
struct Token<'a> {
    word: &'a str,
    span: Range<usize>,
}

fn problem(span: Range<usize>, message: impl Into<String>) -> ExpressionProblem {
    ExpressionProblem { span, message: message.into() }
}

fn tokens(text: &str) -> Result<Vec<Token<'_>>, ExpressionProblem> {
    let mut tokens = Vec::new();
    let mut rest = text.char_indices().peekable();
    while let Some((start, first)) = rest.next() {
        let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        if first.is_whitespace() {
            continue;
        }
        let mut end = start + first.len_utf8();
        let joins: &dyn Fn(char) -> bool = match first {
            _ if is_word(first) => &is_word,
            '<' | '>' | '=' | '!' => &|c| c == '=',
            '(' | ')' | ',' => &|_| false,
            _ => {
                return Err(problem(
                    start..end,
                    format!(
                        "{first:?} has no meaning here; use names, numbers, `>`, `>=`, `<`, `<=`, `==`, ( and )"
                    ),
                ));
            }
        };
        while let Some((at, next)) = rest.next_if(|(_, next)| joins(*next)) {
            end = at + next.len_utf8();
        }
        tokens.push(Token { word: &text[start..end], span: start..end });
    }
    Ok(tokens)
}

struct Parser<'a> {
    text: &'a str,
    tokens: Vec<Token<'a>>,
    at: usize,
    facts: &'a [Fact],
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<&Token<'a>> {
        self.tokens.get(self.at)
    }

    fn take_if(&mut self, word: &str) -> bool {
        let taken = self.peek().is_some_and(|token| token.word == word);
        self.at += usize::from(taken);
        taken
    }

    fn next(&mut self, wanted: &str) -> Result<Token<'a>, ExpressionProblem> {
        let token = self.peek().cloned().ok_or_else(|| {
            problem(
                self.text.len()..self.text.len(),
                format!("the condition stops where {wanted} should follow"),
            )
        })?;
        self.at += 1;
        Ok(token)
    }

    fn any(&mut self) -> Result<Expression, ExpressionProblem> {
        let mut parts = vec![self.all()?];
        while self.take_if("or") {
            parts.push(self.all()?);
        }
        Ok(one_or(parts, Expression::Any))
    }

    fn all(&mut self) -> Result<Expression, ExpressionProblem> {
        let mut parts = vec![self.not()?];
        while self.take_if("and") {
            parts.push(self.not()?);
        }
        Ok(one_or(parts, Expression::All))
    }

    fn not(&mut self) -> Result<Expression, ExpressionProblem> {
        if self.take_if("not") {
            return Ok(Expression::Not(Box::new(self.not()?)));
        }
        if self.take_if("(") {
            let inner = self.any()?;
            let close = self.next("`)`")?;
            if close.word != ")" {
                return Err(problem(close.span, format!("{:?} stands where `)` should close", close.word)));
            }
            return Ok(inner);
        }
        self.comparison()
    }

    fn comparison(&mut self) -> Result<Expression, ExpressionProblem> {
        let name = self.next("the name of a fact")?;
        if name.word == "always" {
            return Ok(Expression::Always);
        }
        let place = self.facts.iter().position(|fact| fact.id == name.word).ok_or_else(|| {
            problem(
                name.span.clone(),
                unknown("fact", name.word, self.facts.iter().map(|fact| fact.id.as_str())),
            )
        })?;
        let (id, facts) = (FactId(place as u8), self.facts);
        match &facts[place].kind {
            FactKind::Flag => Ok(Expression::Raised(id)),
            FactKind::Choice { .. } => self.values(id, &facts[place], &name),
            FactKind::Months { .. } => self.months(id, &name),
        }
    }

    fn values(&mut self, id: FactId, fact: &Fact, name: &Token<'a>) -> Result<Expression, ExpressionProblem> {
        let is = self.next(&format!("`is` and a value of `{}`", name.word))?;
        if is.word != "is" {
            return Err(problem(
                is.span,
                format!(
                    "`{}` is one of a list: write `{} is` and a value, not {:?}",
                    name.word, name.word, is.word
                ),
            ));
        }
        let negated = self.take_if("not");
        let mut set = Set64::default();
        loop {
            let value = self.next(&format!("a value of `{}`", name.word))?;
            let place = fact.value(value.word).ok_or_else(|| {
                let allowed = fact.values().iter().map(|value| value.id.as_str());
                problem(
                    value.span.clone(),
                    unknown(&format!("value of `{}`", name.word), value.word, allowed),
                )
            })?;
            set = set.with(place.0);
            // `or` goes on with the list unless another condition follows it.
            let another = match (self.peek().map(|token| token.word), self.tokens.get(self.at + 1)) {
                (Some(","), _) => true,
                (Some("or"), Some(next)) => {
                    let starts_condition = matches!(next.word, "not" | "(" | "always")
                        || self.facts.iter().any(|fact| fact.id == next.word);
                    !starts_condition
                }
                _ => false,
            };
            if !another {
                break;
            }
            self.at += 1;
        }
        let is = Expression::Is(id, set);
        Ok(if negated { Expression::Not(Box::new(is)) } else { is })
    }

    fn months(&mut self, id: FactId, name: &Token<'a>) -> Result<Expression, ExpressionProblem> {
        let sign = self.next("`>`, `>=`, `<`, `<=` or `==` and a number of months")?;
        if !matches!(sign.word, ">" | ">=" | "<" | "<=" | "==") {
            return Err(problem(
                sign.span,
                format!(
                    "`{}` counts months: compare it with `>`, `>=`, `<`, `<=` or `==`, not {:?}",
                    name.word, sign.word
                ),
            ));
        }
        let number = self.next("a whole number")?;
        let count =
            number.word.parse::<u16>().ok().filter(|count| *count <= MOST_MONTHS).ok_or_else(|| {
                problem(
                    number.span.clone(),
                    format!("{:?} is no whole number from 0 to {MOST_MONTHS}", number.word),
                )
            })?;
        let joined = |token: &Token<'_>| matches!(token.word, "and" | "or" | ")");
        let months = match self.peek().cloned() {
            Some(unit) if !joined(&unit) => {
                self.at += 1;
                match unit.word {
                    "months" | "month" => count,
                    "years" | "year" => count.saturating_mul(12),
                    other => {
                        return Err(problem(
                            unit.span.clone(),
                            format!(
                                "`{}` counts whole months; {other:?} is no unit for it; allowed: months, years",
                                name.word
                            ),
                        ));
                    }
                }
            }
            _ => count,
        };
        // A start date can make it some days more than a whole number: "more than" begins there.
        let (reached, passed) = (Length::months(months), Length(Length::months(months).0 + 1));
        let at_least = |length| Expression::AtLeast(id, length);
        let not = |inner| Expression::Not(Box::new(inner));
        Ok(match sign.word {
            ">=" => at_least(reached),
            ">" => at_least(passed),
            "<" => not(at_least(reached)),
            "<=" => not(at_least(passed)),
            _ => Expression::All(vec![at_least(reached), not(at_least(passed))]),
        })
    }
}

fn one_or(mut parts: Vec<Expression>, join: impl FnOnce(Vec<Expression>) -> Expression) -> Expression {
    if parts.len() == 1 { parts.remove(0) } else { join(parts) }
}
