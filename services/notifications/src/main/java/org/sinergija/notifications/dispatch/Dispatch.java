package org.sinergija.notifications.dispatch;

import java.util.UUID;

import org.sinergija.notifications.notice.Addressee;
import org.sinergija.notifications.notice.Carriers;
import org.sinergija.notifications.notice.Notice;
import org.sinergija.starter.event.Lane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Hands notices to those who carry them: each at once, but many to the same addressee, as an import makes them, as one.
@Component
public class Dispatch {
    private static final Logger log = LoggerFactory.getLogger(Dispatch.class);

    private final Carriers carriers;
    private final Bundles bundles;

    Dispatch(Carriers carriers, Bundles bundles) {
        this.carriers = carriers;
        this.bundles = bundles;
    }

    /// Returns once it is stored that the addressee is to be told.
    ///
    /// @param lane in which the cause came; what is done to many at once comes by bulk
    public void tell(Notice notice, Lane lane) {
        if (lane == Lane.BULK || bundles.isBurst(notice)) {
            bundles.add(notice);
        } else {
            carriers.carry(notice);
        }
    }

    /// Whatever is on its way about it stays here, whatever arrived falls silent.
    public void withdraw(UUID overlap) {
        bundles.withdraw(overlap);
        carriers.withdraw(overlap);
    }

    /// What waits because this subscription asked for it stays here.
    public void stop(UUID subscription) {
        bundles.stop(subscription);
    }

    /// Nothing more reaches the addressee, and nothing is kept of what did.
    public void forget(Addressee addressee) {
        bundles.forget(addressee);
        carriers.forget(addressee);
    }

    @Scheduled(fixedDelayString = "${sinergija.bursts.look:2s}")
    void tellWhatIsDue() {
        try {
            for (Bundle bundle : bundles.due()) {
                if (!bundle.overlaps().isEmpty() || !bundle.news().isEmpty()) {
                    carriers.carry(bundle.summary());
                }
                bundles.told(bundle);
            }
        } catch (DataAccessException storeAway) {
            log.atWarn().addKeyValue("cause", storeAway.getMessage()).log("Store away; summaries wait");
        }
    }
}
