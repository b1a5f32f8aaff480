package org.sinergija.projects.goodpractice;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.goodpractice.Practitioner;
import org.sinergija.contracts.organisation.OrganisationType;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.contracts.value.LocalizedText;
import org.sinergija.contracts.value.Territory;
import org.sinergija.starter.text.Folding;
import org.sinergija.starter.web.binding.Given;
import org.sinergija.starter.web.binding.KnownCode;
import org.sinergija.starter.web.binding.TextLength;

/// What somebody tells of a good practice; the fields are those of [org.sinergija.contracts.goodpractice.GoodPracticeState].
record GoodPracticeDetails(
        @NotNull(message = "is required") @TextLength(max = 300) @WithoutContacts LocalizedText title,
        @NotNull(message = "is required") @Valid Who organisation,
        @Size(max = 500) @Pattern(regexp = "https?://[^\\s/?#@]+\\.[^\\s/?#@]+([/?#]\\S*)?",
                message = "is no address such as https://example.org") @Nullable String website,
        @NotNull(message = "is required") @KnownCode(CodeList.TERRITORIES) @Size(max = 2,
                message = "is no country such as RS") String country,
        @Size(max = 200) List<@KnownCode(CodeList.TERRITORIES) Territory> territories,
        @TextLength(max = 10_000) @WithoutContacts @Nullable LocalizedText dynamics,
        @Size(max = 50) List<@KnownCode(CodeList.THEMES) String> themes,
        @Size(max = 50) List<@KnownCode(CodeList.TARGET_GROUPS) String> targetGroups,
        @TextLength(max = 10_000) @WithoutContacts @Nullable LocalizedText objectives,
        @NotNull(message = "is required") @TextLength(max = 10_000) @WithoutContacts LocalizedText activities,
        @TextLength(max = 10_000) @WithoutContacts @Nullable LocalizedText achievements,
        @TextLength(max = 10_000) @WithoutContacts @Nullable LocalizedText obstacles,
        @TextLength(max = 10_000) @WithoutContacts @Nullable LocalizedText successFactors,
        @TextLength(max = 10_000) @WithoutContacts @Nullable LocalizedText coordination) {

    GoodPracticeDetails {
        territories = Given.orNone(territories);
        themes = Given.orNone(themes);
        targetGroups = Given.orNone(targetGroups);
    }

    /// The organisation that practises it.
    record Who(@Nullable UUID id,
            @NotNull(message = "is required") @TextLength(max = 300) @WithoutContacts LocalizedText name,
            @NotNull(message = "is required") OrganisationType type) {
        Practitioner practitioner() {
            return new Practitioner(id, name, type);
        }
    }

    /// Whose record it is; nobody's if the register does not know who practises it.
    List<UUID> owners() {
        UUID known = organisation.id();
        return known == null ? List.of() : List.of(known);
    }

    /// All its texts in all languages, in letters that no script, case or accent tells apart.
    String searchText() {
        return Stream.of(title, organisation.name(), dynamics, objectives, activities, achievements, obstacles,
                successFactors, coordination).filter(Objects::nonNull)
                .flatMap(text -> text.byLanguage().values().stream()).map(Folding::key)
                .collect(Collectors.joining(" "));
    }
}
