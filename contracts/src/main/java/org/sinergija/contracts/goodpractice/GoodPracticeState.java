package org.sinergija.contracts.goodpractice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;

/// A good practice in thirteen fields: who (`organisation`, `website`), where (`country` with `territories`), in what situation
/// (`dynamics`), what (`title`, `themes`, `targetGroups`), what for and by what means (`objectives`, `activities`), and what came
/// of it (`achievements`, `obstacles`, `successFactors`, `coordination`). No contact data of people.
///
/// @param country ISO 3166-1 alpha-2, Kosovo `XK`
/// @param territories parts of the country, or other countries, that it is about
/// @param dynamics of migration and development there
/// @param achievements with outputs
/// @param coordination how authorities, institutions and others work together in it
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GoodPracticeState(UUID id, LocalizedText title, Practitioner organisation, @Nullable String website,
        String country, List<Territory> territories, @Nullable LocalizedText dynamics, List<String> themes,
        List<String> targetGroups, @Nullable LocalizedText objectives, LocalizedText activities,
        @Nullable LocalizedText achievements, @Nullable LocalizedText obstacles, @Nullable LocalizedText successFactors,
        @Nullable LocalizedText coordination, Instant createdAt, Instant updatedAt) {
    public GoodPracticeState {
        territories = List.copyOf(territories);
        themes = List.copyOf(themes);
        targetGroups = List.copyOf(targetGroups);
    }
}
