package org.sinergija.events.consultation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.sinergija.contracts.consultation.ConsultationStatus;
import org.sinergija.contracts.reference.CodeList;
import org.sinergija.starter.fault.InvalidRequest;
import org.springframework.data.mongodb.core.query.Criteria;

/// Which consultations a list shows: those that satisfy all that is given.
///
/// @param theme a theme with everything below it
/// @param status as of now
record ConsultationFilter(@Nullable UUID organisation, @Nullable String theme, @Nullable ConsultationStatus status) {
    private static final String REPLIED = "repliedAt";
    private static final String CANCELLATION = "cancellation";
    private static final String OPENS = "details.opens";
    private static final String CLOSES = "details.closes";

    ConsultationFilter {
        CodeList.THEMES.ifUnknown("/theme", theme).ifPresent(unknown -> {
            throw new InvalidRequest(List.of(unknown));
        });
    }

    List<Criteria> criteria(Instant now) {
        List<Criteria> criteria = new ArrayList<>();
        if (organisation != null) {
            criteria.add(Criteria.where("details.organisation").is(organisation));
        }
        if (theme != null) {
            criteria.add(Criteria.where("details.themes").in(CodeList.THEMES.within(theme)));
        }
        if (status != null) {
            criteria.add(switch (status) {
                case ANNOUNCED -> goingOn().and(OPENS).gt(now);
                case OPEN -> goingOn().and(OPENS).lte(now).and(CLOSES).gt(now);
                case CLOSED -> goingOn().and(CLOSES).lte(now);
                case REPLIED -> Criteria.where(REPLIED).ne(null);
                case CANCELLED -> Criteria.where(CANCELLATION).ne(null);
            });
        }
        return criteria;
    }

    private static Criteria goingOn() {
        return Criteria.where(REPLIED).isNull().and(CANCELLATION).isNull();
    }
}
