package org.sinergija.contracts.consultation;

import org.sinergija.contracts.value.LocalizedText;

/// What a consultation asks.
///
/// @param key what an answer is given under
public record ConsultationQuestion(String key, LocalizedText text) {}
