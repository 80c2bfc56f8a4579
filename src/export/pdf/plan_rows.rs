use serde_json::Value;

use super::data::Figures;

/// What a person means to do, a row per goal; null where nothing is planned.
pub(super) fn plan(_figures: &Figures<'_>) -> Value {
    Value::Null
}
