package org.sinergija.events.seating;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Lets offers lapse in time, and has told what a crash left untold.
@Component
class Sweep {
    private static final Logger log = LoggerFactory.getLogger(Sweep.class);

    private final Ledgers ledgers;

    Sweep(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    @Scheduled(fixedDelayString = "${sinergija.events.sweep:5s}")
    void lookAtWhatIsDue() {
        try {
            ledgers.sweep();
        } catch (DataAccessException storeAway) {
            log.atDebug().addKeyValue("cause", storeAway.getMessage()).log("Store away; trying again");
        }
    }
}
