//! Writing and reading plain data as small bytes.
//!
//! A codec of our own, because of what it weighs: generic ones carry an error path for every field of every type, and that
//! was 8 KB of what a visitor downloads. Here a reader that has met something wrong goes on with empty values and says so at
//! the end, whatever the bytes are. Only what the same build wrote can be read; it is not a file format.

/// Plain data with a compact form.
pub trait Compact: Sized {
    /// Writes the value.
    fn write(&self, to: &mut Vec<u8>);
    /// Reads a value; any value where the reader has failed.
    fn read(from: &mut Reader<'_>) -> Self;

    /// Writes a list of values; one after the other, unless a list of them has a smaller form.
    fn write_all(items: &[Self], to: &mut Vec<u8>) {
        write_one_by_one(items, to);
    }

    /// Reads a list of values.
    fn read_all(from: &mut Reader<'_>) -> Vec<Self> {
        read_one_by_one(from)
    }
}

fn write_one_by_one<T: Compact>(items: &[T], to: &mut Vec<u8>) {
    write_number(items.len() as u64, to);
    items.iter().for_each(|item| item.write(to));
}

fn read_one_by_one<T: Compact>(from: &mut Reader<'_>) -> Vec<T> {
    let mut items = Vec::new();
    from.enter();
    for _ in 0..from.number() {
        if from.failed {
            break;
        }
        items.push(T::read(from));
    }
    from.leave();
    items
}

/// Bytes being read.
pub struct Reader<'a> {
    bytes: &'a [u8],
    failed: bool,
    /// How deep in lists and boxes the value is that is being read.
    depth: u8,
}

/// How deep lists and boxes may be within each other: a condition within conditions could be of any depth, and a stack is not.
const MOST_DEPTH: u8 = 64;

impl<'a> Reader<'a> {
    /// Reads from the beginning of the bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, failed: false, depth: 0 }
    }

    /// Whether everything was read as it was written.
    pub fn finished(&self) -> bool {
        !self.failed && self.bytes.is_empty()
    }

    /// Gives up: what is read from here on is empty.
    pub fn fail(&mut self) {
        self.failed = true;
        self.bytes = &[];
    }

    /// What was not read yet, where all that was read is as it was written.
    pub fn rest(self) -> Option<&'a [u8]> {
        (!self.failed).then_some(self.bytes)
    }

    fn enter(&mut self) {
        self.depth += 1;
        if self.depth > MOST_DEPTH {
            self.fail();
        }
    }

    fn leave(&mut self) {
        self.depth -= 1;
    }

    /// The next byte.
    pub fn byte(&mut self) -> u8 {
        match self.bytes.split_first() {
            Some((byte, rest)) => {
                self.bytes = rest;
                *byte
            }
            None => {
                self.fail();
                0
            }
        }
    }

    /// Seven bits a byte, the lowest first; the top bit says that more follow.
    #[inline(never)]
    fn number(&mut self) -> u64 {
        let (mut number, mut shift) = (0, 0);
        loop {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f) << shift;
            shift += 7;
            if byte & 0x80 == 0 || shift > 63 {
                return number;
            }
        }
    }

    #[inline(never)]
    fn text(&mut self) -> String {
        let length = self.number() as usize;
        let Some((text, rest)) = self.bytes.split_at_checked(length) else {
            self.fail();
            return String::new();
        };
        self.bytes = rest;
        match std::str::from_utf8(text) {
            Ok(text) => text.to_owned(),
            Err(_) => {
                self.fail();
                String::new()
            }
        }
    }
}

#[inline(never)]
fn write_number(mut number: u64, to: &mut Vec<u8>) {
    while number > 0x7f {
        to.push(number as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

macro_rules! compact_numbers {
    ($($number:ty),*) => {$(
        impl Compact for $number {
            fn write(&self, to: &mut Vec<u8>) {
                write_number(*self as u64, to);
            }

            fn read(from: &mut Reader<'_>) -> Self {
                from.number() as $number
            }
        }
    )*};
}
compact_numbers!(u16, u32, u64, i16);

impl Compact for u8 {
    fn write(&self, to: &mut Vec<u8>) {
        to.push(*self);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.byte()
    }
}

impl Compact for i8 {
    fn write(&self, to: &mut Vec<u8>) {
        to.push(self.cast_unsigned());
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.byte().cast_signed()
    }
}

impl Compact for bool {
    fn write(&self, to: &mut Vec<u8>) {
        to.push(u8::from(*self));
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.byte() == 1
    }
}

impl Compact for String {
    fn write(&self, to: &mut Vec<u8>) {
        write_number(self.len() as u64, to);
        to.extend(self.as_bytes());
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.text()
    }

    /// As lines of one text, where none has a line end of its own: what compresses files finds far more to repeat among
    /// lines than among texts with their lengths in between.
    fn write_all(items: &[Self], to: &mut Vec<u8>) {
        let as_lines = !items.is_empty() && !items.iter().any(|item| item.contains('\n'));
        as_lines.write(to);
        if as_lines {
            items.join("\n").write(to);
        } else {
            write_one_by_one(items, to);
        }
    }

    fn read_all(from: &mut Reader<'_>) -> Vec<Self> {
        if bool::read(from) {
            return from.text().split('\n').map(str::to_owned).collect();
        }
        read_one_by_one(from)
    }
}

impl<T: Compact> Compact for Vec<T> {
    fn write(&self, to: &mut Vec<u8>) {
        T::write_all(self, to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        T::read_all(from)
    }
}

impl<T: Compact> Compact for Option<T> {
    fn write(&self, to: &mut Vec<u8>) {
        self.is_some().write(to);
        if let Some(value) = self {
            value.write(to);
        }
    }

    fn read(from: &mut Reader<'_>) -> Self {
        bool::read(from).then(|| T::read(from))
    }
}

impl<T: Compact> Compact for Box<T> {
    fn write(&self, to: &mut Vec<u8>) {
        T::write(self, to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.enter();
        let value = Self::new(T::read(from));
        from.leave();
        value
    }
}

impl<A: Compact, B: Compact> Compact for (A, B) {
    fn write(&self, to: &mut Vec<u8>) {
        self.0.write(to);
        self.1.write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        (A::read(from), B::read(from))
    }
}

/// The compact form of a struct, field by field. A field that is left out does not compile.
#[macro_export]
macro_rules! compact_struct {
    ($name:ident { $($field:tt),* $(,)? }) => {
        impl $crate::compact::Compact for $name {
            fn write(&self, to: &mut Vec<u8>) {
                $(self.$field.write(to);)*
            }

            fn read(from: &mut $crate::compact::Reader<'_>) -> Self {
                Self { $($field: $crate::compact::Compact::read(from),)* }
            }
        }
    };
}

/// The compact form of an enum: the place of the variant in this list, then its fields.
#[macro_export]
macro_rules! compact_enum {
    ($name:ident { $($variant:ident $(($($part:ident),*))? $({$($field:ident),*})?),* $(,)? }) => {
        impl $crate::compact::Compact for $name {
            fn write(&self, to: &mut Vec<u8>) {
                let mut place = 0_u8;
                $(
                    #[allow(irrefutable_let_patterns, reason = "for an enum of one variant")]
                    if let Self::$variant $(($($part),*))? $({$($field),*})? = self {
                        to.push(place);
                        $($($part.write(to);)*)?
                        $($($field.write(to);)*)?
                        return;
                    }
                    place += 1;
                )*
                unreachable!("{} of {place} variants is written as none of them", stringify!($name));
            }

            fn read(from: &mut $crate::compact::Reader<'_>) -> Self {
                let (read, mut place) = (from.byte(), 0_u8);
                $(
                    if read == place {
                        $($(let $part = $crate::compact::Compact::read(from);)*)?
                        $($(let $field = $crate::compact::Compact::read(from);)*)?
                        return Self::$variant $(($($part),*))? $({$($field),*})?;
                    }
                    place += 1;
                )*
                let _ = place;
                // A failed reader gives the first variant, with nothing in it.
                from.fail();
                Self::read(from)
            }
        }
    };
}

pub use {compact_enum, compact_struct};

#[cfg(test)]
mod tests;
