use std::sync::mpsc::Sender;

use mundy::{ColorScheme, Contrast, Interest, Preferences, ReducedMotion, Subscription};

use crate::{app::Command, look::SystemLook};

/// Tells `answers` what the system asks for, now and whenever it changes, until the subscription is dropped.
///
/// A system that tells nothing counts as light, with usual contrast, and with movement.
pub(super) fn follow(ctx: &egui::Context, answers: &Sender<Command>) -> Subscription {
    let (ctx, answers) = (ctx.clone(), answers.clone());
    let interest = Interest::ColorScheme | Interest::Contrast | Interest::ReducedMotion;
    Preferences::subscribe(interest, move |preferences| {
        let look = look(preferences.color_scheme, preferences.contrast, preferences.reduced_motion);
        if answers.send(Command::SystemLooks(look)).is_err() {
            log::debug!("the system changed its look while the window closed");
        }
        ctx.request_repaint();
    })
}

fn look(scheme: ColorScheme, contrast: Contrast, motion: ReducedMotion) -> SystemLook {
    SystemLook {
        is_dark: scheme == ColorScheme::Dark,
        is_high_contrast: matches!(contrast, Contrast::More | Contrast::Custom),
        is_still: motion == ReducedMotion::Reduce,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_that_tells_nothing_is_light_with_usual_contrast_and_movement() {
        let nothing = look(ColorScheme::default(), Contrast::default(), ReducedMotion::default());
        assert_eq!(nothing, SystemLook::default());
    }

    #[test]
    fn what_the_system_asks_for_is_followed() {
        let asked = look(ColorScheme::Dark, Contrast::More, ReducedMotion::Reduce);
        assert_eq!(asked, SystemLook { is_dark: true, is_high_contrast: true, is_still: true });
    }
}
