package org.sinergija.notifications.alert;

import java.time.Clock;
import java.time.Instant;

import org.sinergija.notifications.dispatch.Dispatch;
import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.notifications.notice.Reason;
import org.sinergija.starter.event.Lane;
import org.sinergija.starter.neighbour.NeighbourAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Reminds whoever stays silent, once, and then has mediators asked.
@Component
class Reminders {
    private static final Logger log = LoggerFactory.getLogger(Reminders.class);

    private final Cases cases;
    private final Dispatch dispatch;
    private final Settling coordination;
    private final AlertSettings settings;
    private final Clock clock;

    Reminders(Cases cases, Dispatch dispatch, Settling coordination, AlertSettings settings, Clock clock) {
        this.cases = cases;
        this.dispatch = dispatch;
        this.coordination = coordination;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${sinergija.alerts.look:30s}")
    void lookWhoIsSilent() {
        try {
            Instant now = clock.instant();
            cases.toRemind(now.minus(settings.remindAfter())).forEach(this::remind);
            cases.toEscalate(now.minus(settings.escalateAfter())).forEach(this::escalate);
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage()).log("Store away; reminders wait");
        }
    }

    private void remind(OverlapCase silent) {
        Instant at = silent.openSince().plus(settings.remindAfter());
        silent.silentAudience().forEach(side -> dispatch.tell(Notice.about(silent.id(), Addressee.organisation(side),
                silent.opening() + "/reminder", Reason.REMINDER, at), Lane.PROMPT));
        cases.change(silent.id(), OverlapCase::reminded);
    }

    /// Coordination says that it is escalated, and only then mediators are told.
    private void escalate(OverlapCase silent) {
        try {
            if (!coordination.escalate(silent.id())) {
                log.atWarn().addKeyValue("overlap", silent.id()).log("Coordination does not escalate it");
            }
        } catch (NeighbourAway away) {
            log.atWarn().addKeyValue("overlap", silent.id()).addKeyValue("cause", away.getMessage())
                    .log("Not escalated; tried again");
        }
    }
}
