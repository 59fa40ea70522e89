//! Pictures of the widget, and how two of them differ.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ImageReader, Rgba, RgbaImage};

/// A browser draws a page in tiles, and round corners at the edges of tiles a shade differently. So few pixels may differ, and
/// by no more than this of 255: a letter that is moved by one pixel differs by more.
const CLEARLY: u8 = 96;
const MOST_PERCENT: f64 = 0.05;

/// A picture as a browser gives it.
pub fn read(png: &[u8]) -> RgbaImage {
    ImageReader::new(Cursor::new(png)).with_guessed_format().unwrap().decode().unwrap().into_rgba8()
}

/// Writes a picture as small as it can be.
pub fn write(picture: &RgbaImage, file: &Path) {
    let out = fs::File::create(file).unwrap();
    let encoder = PngEncoder::new_with_quality(out, CompressionType::Best, FilterType::Adaptive);
    picture.write_with_encoder(encoder).unwrap();
}

/// How two pictures differ.
pub struct Difference {
    /// The share of pixels that are not the same, in percent.
    pub percent: f64,
    /// The share of pixels of quite another colour, in percent.
    pub percent_clearly: f64,
    /// Where: the first picture, pale, with red on it.
    pub picture: RgbaImage,
}

impl Difference {
    /// Compares two.
    pub fn between(one: &RgbaImage, other: &RgbaImage) -> Self {
        let (width, height) = (one.width().max(other.width()), one.height().max(other.height()));
        let (mut differing, mut clearly) = (0_u32, 0_u32);
        let picture = RgbaImage::from_fn(width, height, |x, y| {
            let (one, other) = (one.get_pixel_checked(x, y), other.get_pixel_checked(x, y));
            let most = match (one, other) {
                (Some(one), Some(other)) => {
                    one.0.iter().zip(other.0).map(|(one, other)| one.abs_diff(other)).max()
                }
                // One picture ends before the other.
                _ => Some(u8::MAX),
            };
            differing += u32::from(most > Some(0));
            clearly += u32::from(most > Some(CLEARLY));
            match one {
                Some(Rgba([red, green, blue, _])) if most == Some(0) => {
                    let [red, green, blue] = [red, green, blue].map(|part| 191 + part / 4);
                    Rgba([red, green, blue, 255])
                }
                _ => Rgba([255, 0, 0, 255]),
            }
        });
        let percent = |pixels: u32| f64::from(pixels) * 100.0 / (f64::from(width) * f64::from(height));
        Self { percent: percent(differing), percent_clearly: percent(clearly), picture }
    }

    /// Whether people would see it.
    pub fn is_too_much(&self) -> bool {
        self.percent_clearly > 0.0 || self.percent > MOST_PERCENT
    }
}
