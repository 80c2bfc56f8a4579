//! Where the window stands: put back where it was, if that can still be seen.

use winit::{
    dpi::{LogicalSize, PhysicalPosition},
    window::Window,
};

use crate::store::WindowPlace;

/// The least of the window, in logical pixels.
pub(super) const LEAST: (f64, f64) = (320.0, 256.0);

/// How much of the upper edge must be seen, in physical pixels, so that the window can be taken hold of.
const HOLD: i64 = 80;

/// A screen: its upper left corner and its size in physical pixels, and how many of them make a logical one.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Screen {
    left: i64,
    top: i64,
    width: i64,
    height: i64,
    scale: f64,
}

/// Asks for the window where it stood: only where that was asked for does it stay the program's matter.
pub(super) fn ask(viewport: egui::ViewportBuilder, place: WindowPlace) -> egui::ViewportBuilder {
    match place.position {
        Some((x, y)) => viewport.with_position([x as f32, y as f32]),
        None => viewport,
    }
}

/// Puts the window where it stood, or where it can be seen.
pub(super) fn restore(window: &Window, place: WindowPlace) {
    let screens: Vec<Screen> = window
        .available_monitors()
        .map(|monitor| Screen {
            left: monitor.position().x.into(),
            top: monitor.position().y.into(),
            width: monitor.size().width.into(),
            height: monitor.size().height.into(),
            scale: monitor.scale_factor(),
        })
        .collect();
    let place = fit(place, &screens);
    // What the system does with the wish comes back as an event.
    let _ = window.request_inner_size(LogicalSize::new(place.width, place.height));
    if let Some((x, y)) = place.position {
        window.set_outer_position(PhysicalPosition::new(x, y));
    }
    window.set_maximized(place.maximised);
    if place.full_screen {
        window.set_fullscreen(Some(winit::window::Fullscreen::Borderless(None)));
    }
}

/// Where the window stands now; `before` gives the size to go back to from the whole screen.
pub(super) fn look(window: &Window, before: WindowPlace) -> WindowPlace {
    let (maximised, full_screen) = (window.is_maximized(), window.fullscreen().is_some());
    if maximised || full_screen || window.is_minimized() == Some(true) {
        return WindowPlace { maximised, full_screen, ..before };
    }
    let size: LogicalSize<f64> = window.inner_size().to_logical(window.scale_factor());
    let position = window.outer_position().ok().map(|position| (position.x, position.y));
    WindowPlace { width: size.width, height: size.height, position, maximised, full_screen }
}

/// The nearest place that can be seen: not larger than its screen, and with its upper edge on one.
fn fit(place: WindowPlace, screens: &[Screen]) -> WindowPlace {
    let position = place.position.map(|(x, y)| (i64::from(x), i64::from(y)));
    let width = tame(place.width, LEAST.0);
    let height = tame(place.height, LEAST.1);
    let holds = |screen: &&Screen| {
        let Some((x, y)) = position else { return false };
        let right = x.saturating_add((width * screen.scale) as i64).min(screen.left + screen.width);
        right - x.max(screen.left) >= HOLD && (screen.top..screen.top + screen.height - HOLD / 2).contains(&y)
    };
    let seen = screens.iter().find(holds);
    let Some(screen) = seen.or(screens.first()) else { return WindowPlace { position: None, width, height, ..place } };
    let most = |pixels: i64, least: f64| (pixels as f64 / screen.scale.max(0.1)).max(least);
    let (width, height) = (width.min(most(screen.width, LEAST.0)), height.min(most(screen.height, LEAST.1)));
    // Off every screen: in the middle of one.
    let middle = |from: i64, room: i64, length: f64| {
        let free = room - (length * screen.scale) as i64;
        i32::try_from(from + free.max(0) / 2).unwrap_or(0)
    };
    let centre = (middle(screen.left, screen.width, width), middle(screen.top, screen.height, height));
    let position = place.position.map(|position| if seen.is_some() { position } else { centre });
    WindowPlace { width, height, position, ..place }
}

/// A length that a window can have.
fn tame(length: f64, least: f64) -> f64 {
    if length.is_finite() { length.clamp(least, 32_000.0) } else { least.max(800.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: Screen = Screen { left: 0, top: 0, width: 1920, height: 1080, scale: 1.0 };
    const RIGHT: Screen = Screen { left: 1920, top: 0, width: 3840, height: 2160, scale: 2.0 };

    fn at(x: i32, y: i32) -> WindowPlace {
        WindowPlace { position: Some((x, y)), ..WindowPlace::default() }
    }

    #[test]
    fn a_place_that_can_be_seen_stays() {
        for place in [at(100, 50), at(-1100, 0), at(1800, 900), at(2000, 100)] {
            assert_eq!(fit(place, &[ONE, RIGHT]), place);
        }
    }

    #[test]
    fn a_window_off_every_screen_comes_back_on() {
        for place in [at(2000, 100), at(-5000, 0), at(100, 5000), at(100, -900), at(i32::MIN, i32::MAX)] {
            assert_eq!(fit(place, &[ONE]).position, Some((320, 140)), "{place:?}");
        }
    }

    #[test]
    fn a_window_larger_than_its_screen_becomes_as_large_as_that() {
        let large = WindowPlace { width: 5000.0, height: 3000.0, ..at(0, 0) };
        let fitted = fit(large, &[ONE]);
        assert_eq!((fitted.width, fitted.height), (1920.0, 1080.0));
        let large = WindowPlace { width: 5000.0, height: 3000.0, ..at(2000, 0) };
        let fitted = fit(large, &[ONE, RIGHT]);
        assert_eq!((fitted.width, fitted.height), (1920.0, 1080.0), "logical pixels of a fine screen");
    }

    #[test]
    fn nonsense_becomes_a_window_that_can_be_used() {
        for length in [f64::NAN, f64::INFINITY, -1.0, 0.0, 1e300] {
            let place = WindowPlace { width: length, height: length, ..WindowPlace::default() };
            for screens in [&[ONE][..], &[]] {
                let fitted = fit(place, screens);
                assert!(fitted.width >= LEAST.0 && fitted.width <= 32_000.0, "{length}: {fitted:?}");
                assert!(fitted.height >= LEAST.1 && fitted.height <= 32_000.0, "{length}: {fitted:?}");
            }
        }
    }
}
