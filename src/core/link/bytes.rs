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

    /// All of it.
    pub(super) fn bytes(self) -> Vec<u8> {
        self.0
    }

    fn number(&mut self, mut number: u64) {
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

/// Bytes to be read.
pub(super) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// From the first byte on.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// Whether all has been read.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A number from zero.
    pub(super) fn count(&mut self) -> Result<u32, String> {
        u32::try_from(self.number()?).map_err(|_| strange())
    }

    /// A small number from zero.
    pub(super) fn short(&mut self) -> Result<u16, String> {
        u16::try_from(self.number()?).map_err(|_| strange())
    }

    /// No or yes.
    pub(super) fn flag(&mut self) -> Result<bool, String> {
        match self.number()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(strange()),
        }
    }

    /// A number of either sign.
    pub(super) fn units(&mut self) -> Result<i64, String> {
        let number = self.number()?;
        Ok((number >> 1).cast_signed() ^ -(number & 1).cast_signed())
    }

    /// A text.
    pub(super) fn text(&mut self) -> Result<String, String> {
        let length = usize::from(self.short()?);
        let (text, rest) = self.0.split_at_checked(length).ok_or_else(strange)?;
        self.0 = rest;
        String::from_utf8(text.to_vec()).map_err(|_| strange())
    }

    fn number(&mut self) -> Result<u64, String> {
        let mut number = 0;
        for place in 0..10 {
            let (byte, rest) = self.0.split_first().ok_or_else(strange)?;
            self.0 = rest;
            number |= u64::from(byte & 0x7f) << (7 * place);
            if *byte < 0x80 {
                return Ok(number);
            }
        }
        Err(strange())
    }
}

fn strange() -> String {
    "what it holds is not a scenario.".to_owned()
}
