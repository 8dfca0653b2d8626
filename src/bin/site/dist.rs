//! Writes files into `dist/`: each beside its brotli form, assets under their hash. Knows nothing of pages.

use crate::headers::ASSETS;
use anyhow::{Context, Result, ensure};
use base64::{Engine, prelude::BASE64_STANDARD};
use brotli::enc::BrotliEncoderParams;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// What a file is called that is named by its hash.
pub(crate) struct Name {
    pub(crate) file: String,
    pub(crate) integrity: String,
}

impl Name {
    pub(crate) fn of(stem: &str, extension: &str, bytes: &[u8]) -> Self {
        let hash = Sha256::digest(bytes);
        let short: String = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let integrity = format!("sha256-{}", BASE64_STANDARD.encode(hash));
        Self { file: format!("{stem}-{short}.{extension}"), integrity }
    }
}

/// A file named by its hash, as a page refers to it.
pub(crate) struct Asset {
    pub(crate) url: String,
    pub(crate) integrity: String,
}

/// The folder being written and the address it will have.
pub(crate) struct Dist<'a> {
    dir: &'a Path,
    pub(crate) base: String,
}

impl<'a> Dist<'a> {
    /// Empties the folder. A folder that is no earlier `dist/` is left alone.
    pub(crate) fn create(dir: &'a Path, public_url: &str) -> Result<Self> {
        let base = format!("/{}/", public_url.trim_matches('/')).replace("//", "/");
        let plain = |c: char| c.is_ascii_alphanumeric() || "/-_.~".contains(c);
        ensure!(base.chars().all(plain), "PUBLIC_URL is a path such as / or /offerscope/, not {public_url}");
        if dir.exists() {
            ensure!(
                dir.join("_headers").exists() || dir.read_dir()?.next().is_none(),
                "{} holds something else; empty it first",
                dir.display()
            );
            fs::remove_dir_all(dir)?;
        }
        Ok(Self { dir, base })
    }

    /// Writes a file at its plain path, with its brotli form where that is smaller.
    pub(crate) fn write(&self, path: impl AsRef<Path>, bytes: &[u8]) -> Result<()> {
        let path = self.dir.join(path);
        let write = |path: &Path, bytes: &[u8]| {
            fs::create_dir_all(path.parent().unwrap_or(self.dir))?;
            fs::write(path, bytes)
        };
        write(&path, bytes).with_context(|| format!("writing {}", path.display()))?;
        let forms: Vec<Vec<u8>> =
            BLOCKS.into_iter().map(|block| packed(bytes, block)).collect::<Result<_>>()?;
        let smallest = forms.into_iter().min_by_key(Vec::len).filter(|packed| packed.len() < bytes.len());
        if let Some(packed) = smallest {
            write(&beside(&path), &packed)?;
        }
        Ok(())
    }

    /// Writes an asset under its hash.
    pub(crate) fn asset(&self, stem: &str, extension: &str, bytes: &[u8]) -> Result<Asset> {
        let Name { file, integrity } = Name::of(stem, extension, bytes);
        let name = format!("{ASSETS}/{file}");
        self.write(&name, bytes)?;
        Ok(Asset { url: format!("{}{name}", self.base), integrity })
    }
}

/// Sizes of brotli's input blocks, as powers of two: 0 leaves it to brotli. Which one packs a file best differs from file to file.
const BLOCKS: [i32; 2] = [0, 16];

/// The brotli form of a file.
fn packed(bytes: &[u8], block: i32) -> Result<Vec<u8>> {
    let params =
        BrotliEncoderParams { quality: 11, lgwin: 22, lgblock: block, ..BrotliEncoderParams::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &params)?;
    Ok(packed)
}

/// Where the brotli form of a file lies; hosts such as Caddy and nginx, and `serve`, look there.
pub(crate) fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".br");
    name.into()
}
