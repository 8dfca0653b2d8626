//! Numbers and texts as bytes, for the wire. Knows no scenario.

/// Bytes in the making.
#[derive(Default)]
pub(super) struct Writer(Vec<u8>);

impl Writer {
    /// A number from zero: seven bits a byte, the lowest first; the eighth bit says that more follow.
    pub(super) fn count(&mut self, number: impl Into<u32>) {
        self.number(u64::from(number.into()));
    }

    /// Numbers from zero.
    pub(super) fn counts(&mut self, numbers: &[u16]) {
        for number in numbers {
            self.count(*number);
        }
    }

    /// How many of something follow.
    pub(super) fn length(&mut self, length: usize) {
        self.number(length as u64);
    }

    /// A number of either sign, small where it is near zero: 0, −1, 1, −2, 2 … are 0, 1, 2, 3, 4 …
    pub(super) fn units(&mut self, units: i64) {
        self.number(((units << 1) ^ (units >> 63)).cast_unsigned());
    }

    /// Whether there is a number, then the number.
    pub(super) fn optional(&mut self, units: Option<i64>) {
        self.count(u16::from(units.is_some()));
        if let Some(units) = units {
            self.units(units);
        }
    }

    /// Its length, then its bytes.
    pub(super) fn text(&mut self, text: &str) {
        self.length(text.len());
        self.0.extend_from_slice(text.as_bytes());
    }

    /// What serde writes, its length first.
    pub(super) fn value(&mut self, value: &impl serde::Serialize) {
        let bytes = postcard::to_allocvec(value).unwrap_or_default();
        self.length(bytes.len());
        self.0.extend_from_slice(&bytes);
    }

    /// All of it.
    pub(super) fn bytes(self) -> Vec<u8> {
        self.0
    }

    /// Any number from zero.
    pub(super) fn number(&mut self, mut number: u64) {
        loop {
            let [low, ..] = number.to_le_bytes();
            number >>= 7;
            if number == 0 {
                self.0.push(low & 0x7f);
                return;
            }
            self.0.push(low | 0x80);
        }
    }
}

/// Bytes to be read. The first thing that is off with them is kept, and from then on every value is the least there is: so the
/// reading needs no way out at each step.
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    off: Option<String>,
}

impl<'a> Reader<'a> {
    /// From the first byte on.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, off: None }
    }

    /// What was read, where nothing was off and nothing is left.
    pub(super) fn end<T>(mut self, read: T) -> Result<T, String> {
        if !self.bytes.is_empty() {
            self.refuse("it holds more than a scenario.");
        }
        self.off.map_or(Ok(read), Err)
    }

    /// Something is off: nothing more is read.
    pub(super) fn refuse(&mut self, says: &str) {
        self.off.get_or_insert_with(|| says.to_owned());
        self.bytes = &[];
    }

    /// The value, or the least there is where something is off with it.
    pub(super) fn accept<T: Default>(&mut self, value: Result<T, impl AsRef<str>>) -> T {
        value.unwrap_or_else(|says| {
            self.refuse(says.as_ref());
            T::default()
        })
    }

    /// A number from zero.
    pub(super) fn count(&mut self) -> u32 {
        let number = self.number();
        self.accept(u32::try_from(number).map_err(|_| STRANGE))
    }

    /// A small number from zero.
    pub(super) fn short(&mut self) -> u16 {
        let number = self.number();
        self.accept(u16::try_from(number).map_err(|_| STRANGE))
    }

    /// How many of something follow.
    pub(super) fn length(&mut self) -> usize {
        usize::try_from(self.count()).unwrap_or(usize::MAX)
    }

    /// No or yes.
    pub(super) fn flag(&mut self) -> bool {
        let number = self.number();
        if number > 1 {
            self.refuse(STRANGE);
        }
        number == 1
    }

    /// A number of either sign.
    pub(super) fn units(&mut self) -> i64 {
        let number = self.number();
        (number >> 1).cast_signed() ^ -(number & 1).cast_signed()
    }

    /// What serde reads.
    pub(super) fn value<T: serde::de::DeserializeOwned + Default>(&mut self) -> T {
        let length = self.length();
        let value = self.bytes.split_at_checked(length).and_then(|(value, rest)| {
            self.bytes = rest;
            postcard::take_from_bytes(value).ok().filter(|(_, rest)| rest.is_empty())
        });
        self.accept(value.map(|(value, _)| value).ok_or(STRANGE))
    }

    /// A text.
    pub(super) fn text(&mut self) -> String {
        let length = usize::from(self.short());
        let text = self.bytes.split_at_checked(length).and_then(|(text, rest)| {
            self.bytes = rest;
            str::from_utf8(text).ok()
        });
        self.accept(text.map(str::to_owned).ok_or(STRANGE))
    }

    /// What stands behind a yes.
    pub(super) fn optional<T>(&mut self, one: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.flag().then(|| one(self))
    }

    /// So many of something.
    pub(super) fn list<T>(&mut self, count: usize, mut one: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let mut all = Vec::new();
        for _ in 0..count {
            if self.off.is_some() {
                break;
            }
            all.push(one(self));
        }
        all
    }

    /// Any number from zero.
    pub(super) fn number(&mut self) -> u64 {
        let mut number = 0;
        for place in 0..10 {
            let Some((byte, rest)) = self.bytes.split_first() else { break };
            self.bytes = rest;
            number |= u64::from(byte & 0x7f) << (7 * place);
            if *byte < 0x80 {
                return number;
            }
        }
        self.refuse(STRANGE);
        0
    }
}

const STRANGE: &str = "what it holds is not a scenario.";
