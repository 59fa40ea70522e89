//! How sure is sure enough: the thresholds by which a reply is given, or a person is asked, or an officer is named.
//!
//! Chosen by trying values on labelled questions, not by luck; `docs/understanding.md` says on which and with what result.
//! A threshold here decides between replies that are all true; none lets anything be said that the catalogue does not hold.

/// Thresholds and weights. Likenesses run from 0 to about 1.5, strengths of topics from 0.6 for a hint to 3 and more.
#[derive(Clone, Debug)]
pub struct Calibration {
    /// How likely a guess at the topic has to be to count, from 0 to 1.
    pub guess_at_least: f32,
    /// How strong a guess that is certain is, beside a phrase of the lexicon.
    pub guess_strength: f32,
    /// How much of a guess is added to a topic that a phrase names as well.
    pub guess_beside: f32,
    /// How much more like a question a FAQ on its very topic is taken to be, and how much less one on another.
    pub faq_of_topic: f32,
    /// How much the likeness to all ways of asking a FAQ counts beside that to the nearest one.
    pub faq_as_a_whole: f32,
    /// How much of a question the nearest way of asking has to cover.
    pub faq_covers: f32,
    /// How like a question on one programme a FAQ about it has to be, where the facts hold nothing on the topic.
    pub faq_of_programme: f32,
    /// The same, where the facts answer too.
    pub faq_beside_facts: f32,
    /// The same, for a question on several programmes.
    pub faq_of_several: f32,
    /// How like a question that names no programme a FAQ has to be.
    pub faq_general: f32,
    /// The same, in a conversation about a programme.
    pub faq_in_conversation: f32,
    /// The same, where nothing else is found for a programme that is named.
    pub faq_at_last: f32,
    /// How like a question a fact has to be: seven tenths of the strength of its topic and how much of it it covers.
    pub fact: f32,
    /// How like a question a text on the partnership has to be.
    pub partnership: f32,
}

impl Default for Calibration {
    fn default() -> Self {
        Self {
            guess_at_least: 0.25,
            guess_strength: 1.8,
            guess_beside: 0.6,
            faq_of_topic: 0.12,
            faq_as_a_whole: 0.5,
            faq_covers: 0.3,
            faq_of_programme: 0.9,
            faq_beside_facts: 1.05,
            faq_of_several: 0.8,
            faq_general: 0.9,
            faq_in_conversation: 1.0,
            faq_at_last: 0.65,
            fact: 0.7,
            partnership: 0.5,
        }
    }
}
