//! Expressions: the conditions of If, and what stands between backticks.
//!
//! Source: Flow JSON guide, "Nested expressions"; components guide, "If"; error codes reference, "IF Component Errors".

use super::kind::Kind;

/// Deeper parentheses are refused: nobody reads them, and reading them must not exhaust the stack.
const MAX_DEPTH: usize = 64;

/// Operators, the longer ones of one beginning first, with how strongly they bind and what they take and give.
const OPERATORS: [(&str, u8, Takes); 13] = [
    ("||", 1, Takes::Bools),
    ("&&", 2, Takes::Bools),
    ("==", 3, Takes::Alike),
    ("!=", 3, Takes::Alike),
    ("<=", 4, Takes::Order),
    (">=", 4, Takes::Order),
    ("<", 4, Takes::Order),
    (">", 4, Takes::Order),
    ("+", 5, Takes::Numbers),
    ("-", 5, Takes::Numbers),
    ("*", 6, Takes::Numbers),
    ("/", 6, Takes::Numbers),
    ("%", 6, Takes::Numbers),
];
/// Operators above this are for what stands between backticks only.
const CONDITION_TOP: u8 = 4;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Takes {
    /// Truth values, and gives one.
    Bools,
    /// Values of one type, and gives a truth value.
    Alike,
    /// Numbers, and gives a truth value.
    Order,
    /// Numbers, and gives one.
    Numbers,
}

/// A fault, as a sentence.
pub type Fault = String;

/// Finds the type of a reference, given with its braces; none where it is not known.
pub type TypeOf<'a> = &'a mut dyn FnMut(&str) -> Option<Kind>;

/// Checks the condition of an If, which may be nested between backticks.
///
/// # Errors
/// What is wrong with it first.
pub fn check_condition(text: &str, nested: bool, type_of: TypeOf<'_>) -> Result<(), Fault> {
    let mut parser = Parser { text, at: 0, depth: 0, nested, type_of };
    let value = parser.whole()?;
    if value.literal {
        return Err("The condition is always the same; it must refer to something.".into());
    }
    match value.kind {
        Some(Kind::Bool) | None => Ok(()),
        Some(kind) => Err(["The condition is ", kind.words(), "; it must be true or false."].concat()),
    }
}

/// Checks what stands between backticks; gives its type, as far as it is known.
///
/// # Errors
/// What is wrong with it first.
pub fn check_nested(text: &str, type_of: TypeOf<'_>) -> Result<Option<Kind>, Fault> {
    Parser { text, at: 0, depth: 0, nested: true, type_of }.whole().map(|value| value.kind)
}

/// A value under way: its type as far as that is known, and whether it is written out.
#[derive(Clone, Copy)]
struct Operand {
    kind: Option<Kind>,
    literal: bool,
}

struct Parser<'t, 'a> {
    text: &'t str,
    at: usize,
    depth: usize,
    /// Between backticks there is arithmetic, and values after each other are joined.
    nested: bool,
    type_of: TypeOf<'a>,
}

impl<'t> Parser<'t, '_> {
    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&mut self) -> Option<u8> {
        let skipped = self.rest().bytes().take_while(u8::is_ascii_whitespace).count();
        self.at += skipped;
        self.rest().bytes().next()
    }

    fn fault<T>(&self, parts: &[&str]) -> Result<T, Fault> {
        let column = self.text.get(..self.at).unwrap_or_default().chars().count() + 1;
        Err([&parts.concat(), " (character ", &column.to_string(), " of the expression)."].concat())
    }

    fn whole(&mut self) -> Result<Operand, Fault> {
        if self.peek().is_none() {
            return Err("The expression is empty; it must have at least one value.".into());
        }
        let value = self.joined()?;
        match self.peek() {
            None => Ok(value),
            Some(b')') => self.fault(&["A closing parenthesis has no opening one"]),
            Some(byte) if self.begins_value(byte) => self.fault(&["An operator is missing between two values"]),
            Some(_) => self.unexpected(),
        }
    }

    fn begins_value(&self, byte: u8) -> bool {
        matches!(byte, b'\'' | b'(' | b'$' | b'0'..=b'9') || byte.is_ascii_alphabetic() || (byte == b'!' && !self.rest().starts_with("!="))
    }

    fn unexpected<T>(&self) -> Result<T, Fault> {
        let letter = self.rest().chars().next().map(String::from).unwrap_or_default();
        self.fault(&["“", &letter, "” has no meaning here"])
    }

    /// Values one after another, which are joined to a text.
    fn joined(&mut self) -> Result<Operand, Fault> {
        let mut value = self.binary(1)?;
        while self.nested && self.peek().is_some_and(|byte| self.begins_value(byte)) {
            let next = self.binary(1)?;
            value = Operand { kind: Some(Kind::Text), literal: value.literal && next.literal };
        }
        Ok(value)
    }

    fn operator(&mut self) -> Option<(&'static str, u8, Takes)> {
        self.peek()?;
        let top = if self.nested { u8::MAX } else { CONDITION_TOP };
        OPERATORS.iter().copied().find(|(letters, strength, _)| *strength <= top && self.rest().starts_with(letters))
    }

    fn binary(&mut self, least: u8) -> Result<Operand, Fault> {
        let mut left = self.unary()?;
        while let Some((letters, strength, takes)) = self.operator().filter(|(_, strength, _)| *strength >= least) {
            let begin = self.at;
            self.at += letters.len();
            if self.peek().is_none() {
                return self.fault(&["A value is missing after the last operator, ", letters]);
            }
            let right = self.binary(strength + 1)?;
            let end = std::mem::replace(&mut self.at, begin);
            left = self.combine(letters, takes, left, right)?;
            self.at = end;
        }
        Ok(left)
    }

    fn combine(&self, letters: &str, takes: Takes, left: Operand, right: Operand) -> Result<Operand, Fault> {
        if left.literal && right.literal && !self.nested {
            return self.fault(&["On both sides of ", letters, " stand values that are written out"]);
        }
        let wanted = match takes {
            Takes::Bools => Some(Kind::Bool),
            Takes::Order | Takes::Numbers => Some(Kind::Number),
            Takes::Alike => None,
        };
        for kind in [left.kind, right.kind].into_iter().flatten() {
            if wanted.is_some_and(|wanted| wanted != kind) || matches!(kind, Kind::List | Kind::Object) {
                return self.fault(&["The operator ", letters, " cannot take ", kind.words()]);
            }
        }
        if let (Some(one), Some(other)) = (left.kind, right.kind)
            && one != other
        {
            return self.fault(&["The operator ", letters, " compares ", one.words(), " with ", other.words()]);
        }
        let gives = if takes == Takes::Numbers { Kind::Number } else { Kind::Bool };
        Ok(Operand { kind: Some(gives), literal: left.literal && right.literal })
    }

    fn unary(&mut self) -> Result<Operand, Fault> {
        match self.peek() {
            None => self.fault(&["A value is missing at the end"]),
            Some(b'!') => self.deeper(|parser| {
                let value = parser.unary()?;
                match value.kind {
                    Some(Kind::Bool) | None => Ok(value),
                    Some(kind) => parser.fault(&["The operator ! cannot take ", kind.words()]),
                }
            }),
            Some(b'(') => self.deeper(|parser| {
                if parser.peek() == Some(b')') {
                    return parser.fault(&["There is nothing between the parentheses"]);
                }
                let value = parser.joined()?;
                match parser.peek() {
                    Some(b')') => {
                        parser.at += 1;
                        Ok(value)
                    }
                    None => parser.fault(&["A closing parenthesis is missing"]),
                    Some(byte) if parser.begins_value(byte) => parser.fault(&["An operator is missing between two values"]),
                    Some(_) => parser.unexpected(),
                }
            }),
            Some(b'\'') => self.string(),
            Some(b'$') => self.reference(),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b')') => self.fault(&["A value is missing before the closing parenthesis, or an opening one"]),
            Some(byte) if byte.is_ascii_alphabetic() => self.word(),
            Some(_) => match self.operator() {
                Some((letters, _, _)) => self.fault(&["The operator ", letters, " has no value before it"]),
                None => self.unexpected(),
            },
        }
    }

    /// Reads what follows a letter, one level deeper.
    fn deeper(&mut self, read: impl FnOnce(&mut Self) -> Result<Operand, Fault>) -> Result<Operand, Fault> {
        if self.depth >= MAX_DEPTH {
            return self.fault(&["The expression is nested too deeply"]);
        }
        self.depth += 1;
        self.at += 1;
        let value = read(self);
        self.depth -= 1;
        value
    }

    fn string(&mut self) -> Result<Operand, Fault> {
        let mut escaped = false;
        for (place, byte) in self.rest().bytes().enumerate().skip(1) {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'\'' => {
                    self.at += place + 1;
                    return Ok(Operand { kind: Some(Kind::Text), literal: true });
                }
                _ => {}
            }
        }
        self.fault(&["The closing quote of a text is missing"])
    }

    fn reference(&mut self) -> Result<Operand, Fault> {
        let end = self.rest().bytes().position(|byte| byte == b'}');
        let Some(letters) = end.and_then(|end| self.rest().get(..=end)).filter(|letters| letters.starts_with("${")) else {
            return self.fault(&["This is no reference such as ${data.name}"]);
        };
        if super::binding::Reference::read(letters).is_none() {
            return self.fault(&[letters, " is no reference such as ${data.name}"]);
        }
        self.at += letters.len();
        Ok(Operand { kind: (self.type_of)(letters), literal: false })
    }

    fn number(&mut self) -> Result<Operand, Fault> {
        let digits = |text: &str| text.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
        let sign = usize::from(self.rest().starts_with('-'));
        let letters = self.rest().get(sign..).unwrap_or_default();
        let count = digits(letters);
        let number = letters.get(..count).unwrap_or_default();
        if number.is_empty() {
            return self.fault(&["A number must follow the minus sign"]);
        }
        let leading_zero = number.len() > 1 && number.starts_with('0') && !number.starts_with("0.");
        if leading_zero || number.parse::<f64>().is_err() {
            return self.fault(&["“", number, "” is no number"]);
        }
        self.at += sign + count;
        Ok(Operand { kind: Some(Kind::Number), literal: true })
    }

    fn word(&mut self) -> Result<Operand, Fault> {
        let count = self.rest().bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'_').count();
        let word = self.rest().get(..count).unwrap_or_default();
        if word != "true" && word != "false" {
            return self.fault(&["“", word, "” is no value; texts stand between single quotes"]);
        }
        self.at += count;
        Ok(Operand { kind: Some(Kind::Bool), literal: true })
    }
}
