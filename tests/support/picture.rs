//! Pictures that are kept beside the code, and whether an image still equals one, byte for byte.

use std::fs;
use std::path::{Path, PathBuf};

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, ImageEncoder, Rgba, RgbaImage};

/// The pictures that people look at, in the README and on project pages.
pub const SCREENSHOTS: &str = "assets/screenshots";

/// The pictures that only tests look at.
pub const PICTURES: &str = "tests/pictures";

/// Fails unless the picture `<folder>/<name>.png` of the project is this image, to the byte.
///
/// If it isn't, the image and what differs are in `target/pictures`, as `<name>.new.png` and `<name>.diff.png`.
/// With `PROCURADAR_UPDATE=1` the image becomes the picture.
#[track_caller]
pub fn assert_picture(image: &RgbaImage, folder: &str, name: &str) {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let told = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("pictures");
    let update = std::env::var_os("PROCURADAR_UPDATE").is_some_and(|value| value == "1");
    if let Err(difference) = check(image, &kept, &told, name, update) {
        panic!("{folder}/{name}.png: {difference}; look into {}", told.display());
    }
}

/// As [`assert_picture`], for any two folders: that of the pictures, and that where differences are told.
pub fn check(image: &RgbaImage, kept: &Path, told: &Path, name: &str, update: bool) -> Result<(), String> {
    let picture = kept.join(format!("{name}.png"));
    let new = told.join(format!("{name}.new.png"));
    let diff = told.join(format!("{name}.diff.png"));
    let before = read(&picture)?;
    let equal = before.as_ref() == Some(image);
    if equal || update {
        for stale in [&new, &diff] {
            let _ = fs::remove_file(stale);
        }
        return if equal { Ok(()) } else { write(&picture, &smallest(image)?) };
    }
    write(&new, &encoded(image, CompressionType::Fast, FilterType::Adaptive)?)?;
    let Some(before) = before else {
        return Err("there is no such picture; PROCURADAR_UPDATE=1 makes it".to_owned());
    };
    if before.dimensions() != image.dimensions() {
        return Err(format!("it is {:?} pixels large, the image {:?}", before.dimensions(), image.dimensions()));
    }
    let (count, marked) = differences(&before, image);
    write(&diff, &encoded(&marked, CompressionType::Fast, FilterType::Adaptive)?)?;
    Err(format!("{count} of {} pixels differ", image.pixels().len()))
}

/// How many pixels differ, and the new image, faint, with those in red.
fn differences(before: &RgbaImage, image: &RgbaImage) -> (usize, RgbaImage) {
    let mut count = 0;
    let mut marked = image.clone();
    for (pixel, before) in marked.pixels_mut().zip(before.pixels()) {
        if pixel == before {
            let Rgba([red, green, blue, _]) = *pixel;
            let grey = ((u16::from(red) + u16::from(green) + u16::from(blue)) / 12) as u8 + 191;
            *pixel = Rgba([grey, grey, grey, 255]);
        } else {
            count += 1;
            *pixel = Rgba([255, 0, 0, 255]);
        }
    }
    (count, marked)
}

fn read(picture: &Path) -> Result<Option<RgbaImage>, String> {
    if !picture.exists() {
        return Ok(None);
    }
    image::open(picture).map(|image| Some(image.into_rgba8())).map_err(|error| error.to_string())
}

fn write(file: &PathBuf, bytes: &[u8]) -> Result<(), String> {
    let folder = file.parent().ok_or("no folder")?;
    fs::create_dir_all(folder).and_then(|()| fs::write(file, bytes)).map_err(|error| error.to_string())
}

/// The smallest PNG that `image` makes: which filter that takes depends on the picture.
fn smallest(image: &RgbaImage) -> Result<Vec<u8>, String> {
    let mut smallest = encoded(image, CompressionType::Best, FilterType::NoFilter)?;
    let filtered = encoded(image, CompressionType::Best, FilterType::Adaptive)?;
    if filtered.len() < smallest.len() {
        smallest = filtered;
    }
    Ok(smallest)
}

/// A PNG; without alpha if all is opaque.
fn encoded(image: &RgbaImage, compression: CompressionType, filter: FilterType) -> Result<Vec<u8>, String> {
    let opaque = image.pixels().all(|pixel| pixel.0[3] == 255);
    let whole = DynamicImage::ImageRgba8(image.clone());
    let image = if opaque { DynamicImage::ImageRgb8(whole.into_rgb8()) } else { whole };
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, compression, filter)
        .write_image(image.as_bytes(), image.width(), image.height(), image.color().into())
        .map_err(|error| error.to_string())?;
    Ok(bytes)
}
