//! The text of a letter in plain signs, with the place of each sign in the original.

/// A plain sign and its bytes in the original.
#[derive(Clone, Copy, Debug)]
pub(super) struct PlainSign {
    pub(super) sign: char,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// Replaces signs of printing and of mail programs by plain ones: quotes, dashes, ligatures, blanks. Drops what nobody sees, what is struck
/// out, and tags.
pub(super) fn plain_signs(text: &str) -> Vec<PlainSign> {
    let mut out = Vec::with_capacity(text.len());
    let tagged = text.contains("</") || text.contains("<br");
    let mut struck = false;
    let mut signs = text.char_indices().peekable();
    while let Some((from, sign)) = signs.next() {
        let to = from + sign.len_utf8();
        let rest = text.get(to..).unwrap_or_default();
        if sign == '~' && rest.starts_with('~') {
            signs.next();
            // Only a pair on one line strikes out.
            let line = rest.get(1..).unwrap_or_default().split('\n').next().unwrap_or_default();
            struck = !struck && line.contains("~~");
            continue;
        }
        if sign == '<'
            && tagged
            && let Some((name, length)) = tag(rest)
        {
            struck = match name.as_str() {
                "del" | "s" | "strike" => true,
                "/del" | "/s" | "/strike" => false,
                _ => struck,
            };
            while signs.peek().is_some_and(|(at, _)| *at < to + length) {
                signs.next();
            }
            let stands = match name.as_str() {
                "td" | "th" => '\t',
                "br" | "br/" | "p" | "/p" | "tr" | "li" | "div" | "/div" | "/tr" | "/li" => '\n',
                _ => continue,
            };
            out.push(PlainSign { sign: stands, from, to: to + length });
            continue;
        }
        if struck && sign != '\n' {
            continue;
        }
        struck = false;
        if sign == '&' {
            let known = [
                ("nbsp;", ' '),
                ("amp;", '&'),
                ("#36;", '$'),
                ("dollar;", '$'),
                ("mdash;", '-'),
                ("ndash;", '-'),
            ];
            if let Some((name, stands)) = known.iter().find(|(name, _)| rest.starts_with(name)) {
                for _ in name.chars() {
                    signs.next();
                }
                out.push(PlainSign { sign: *stands, from, to: to + name.len() });
                continue;
            }
        }
        // A stroke through the sign before it.
        if matches!(sign, '\u{335}' | '\u{336}') {
            out.pop();
            continue;
        }
        let put = |sign: char, out: &mut Vec<PlainSign>| out.push(PlainSign { sign, from, to });
        match sign {
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
            | '\r' => (),
            'ﬀ' => "ff".chars().for_each(|sign| put(sign, &mut out)),
            'ﬁ' => "fi".chars().for_each(|sign| put(sign, &mut out)),
            'ﬂ' => "fl".chars().for_each(|sign| put(sign, &mut out)),
            'ﬃ' => "ffi".chars().for_each(|sign| put(sign, &mut out)),
            'ﬄ' => "ffl".chars().for_each(|sign| put(sign, &mut out)),
            'ﬅ' | 'ﬆ' => "st".chars().for_each(|sign| put(sign, &mut out)),
            '\u{2028}' | '\u{2029}' | '\u{c}' | '\u{b}' => put('\n', &mut out),
            _ => put(plain(sign), &mut out),
        }
    }
    out
}

/// The plain sign for one sign.
fn plain(sign: char) -> char {
    match sign {
        '\n' | '\t' => sign,
        '\u{2010}'..='\u{2015}' | '−' | '﹣' => '-',
        '’' | '‘' | '`' | '´' | '′' => '\'',
        '“' | '”' | '„' | '«' | '»' => '"',
        '●' | '▪' | '◦' | '‣' | '■' | '○' | '□' | '►' | '➢' | '✓' | '·' | '\u{f0b7}' => {
            '•'
        }
        '│' | '┃' | '║' | '¦' => '|',
        '→' | '⇒' | '➔' => '→',
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(sign) - 0xfee0).unwrap_or(sign),
        _ if sign.is_whitespace() => ' ',
        _ => sign,
    }
}

/// The name of a tag and how many bytes it has after its `<`; `None` where it is none.
fn tag(rest: &str) -> Option<(String, usize)> {
    let first = rest.chars().next()?;
    if !(first.is_ascii_alphabetic() || matches!(first, '/' | '!')) {
        return None;
    }
    let head: String = rest.chars().take(200).collect();
    let end = head.find('>')?;
    let inside = head.get(..end)?;
    let name: String =
        inside.chars().take_while(|sign| !sign.is_whitespace()).collect::<String>().to_ascii_lowercase();
    (!inside.contains('\n')).then_some((name, end + 1))
}
