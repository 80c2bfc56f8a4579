use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{MapAccess, Visitor, value::MapAccessDeserializer},
};

use super::Texts;

/// A source: one text, or one in each language.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::format) enum Citation {
    Same(String),
    PerLanguage(Texts),
}

impl Citation {
    pub(in crate::format) fn is_empty(&self) -> bool {
        match self {
            Self::Same(text) => text.is_empty(),
            Self::PerLanguage(texts) => texts.is_empty(),
        }
    }
}

impl Default for Citation {
    fn default() -> Self {
        Self::Same(String::new())
    }
}

impl<'de> Deserialize<'de> for Citation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextOrTexts;
        impl<'de> Visitor<'de> for TextOrTexts {
            type Value = Citation;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string, or a map")
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Citation::Same(text.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                Texts::deserialize(MapAccessDeserializer::new(map)).map(Citation::PerLanguage)
            }
        }
        // The notation says itself which of the two it is.
        deserializer.deserialize_any(TextOrTexts)
    }
}

impl Serialize for Citation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Same(text) => serializer.serialize_str(text),
            Self::PerLanguage(texts) => texts.serialize(serializer),
        }
    }
}
