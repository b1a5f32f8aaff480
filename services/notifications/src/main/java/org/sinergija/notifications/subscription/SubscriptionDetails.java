package org.sinergija.notifications.subscription;

import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.overlap.OverlapLevel;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.notifications.matching.Kind;
import org.sinergija.notifications.notice.Channel;
import org.sinergija.starter.web.binding.Given;
import org.sinergija.starter.web.binding.KnownCode;
import org.sinergija.starter.web.code.KnownZone;
import org.sinergija.starter.web.code.LanguageTag;

/// What somebody asks to hear of, and how. An empty list means any.
///
/// @param themes and `territories`: with all that lies inside them
/// @param organisations that answer for it or take part
/// @param levels and `threshold` (the least score): of overlaps alone
/// @param webhook of the caller; with the channel `WEBHOOK` alone
/// @param hour of the day at which a digest goes out
/// @param weekday on which a weekly digest goes out
/// @param zone of the IANA time zone database
/// @param language in which the person is written to (BCP 47)
/// @param name for the person alone
@Deliverable
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionDetails(@Size(max = 20) List<@NotNull(message = "is required") Kind> kinds,
        @Size(max = 100) List<@NotNull(message = "is required") @KnownCode(CodeList.THEMES) String> themes,
        @Size(max = 200) List<@NotNull(message = "is required") @KnownCode(CodeList.TERRITORIES) String> territories,
        @Size(max = 100) List<@NotNull(message = "is required") UUID> organisations,
        @Size(max = 3) List<@NotNull(message = "is required") OverlapLevel> levels,
        @DecimalMin("0") @DecimalMax("1") Double threshold, @NotNull(message = "is required") Channel channel,
        @Nullable UUID webhook, Frequency frequency, @Min(0) @Max(23) Integer hour, @Nullable DayOfWeek weekday,
        @KnownZone String zone, @LanguageTag String language,
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*",
                message = "must not be blank") @Size(max = 200) @Nullable String name) {
    SubscriptionDetails {
        kinds = Given.orNone(kinds);
        themes = Given.orNone(themes);
        territories = Given.orNone(territories);
        organisations = Given.orNone(organisations);
        levels = Given.orNone(levels);
        threshold = threshold == null ? 0 : threshold;
        frequency = frequency == null ? Frequency.IMMEDIATE : frequency;
        hour = hour == null ? 8 : hour;
        weekday = weekday == null && frequency == Frequency.WEEKLY ? DayOfWeek.MONDAY : weekday;
        zone = zone == null ? "Europe/Belgrade" : zone;
        language = language == null ? "en" : language;
    }

    Timetable timetable() {
        return new Timetable(hour, frequency == Frequency.WEEKLY ? weekday : null, zone);
    }
}
