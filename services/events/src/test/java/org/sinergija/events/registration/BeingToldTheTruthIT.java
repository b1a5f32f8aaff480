package org.sinergija.events.registration;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.sinergija.events.EventRequest;
import org.sinergija.events.RunningEvents;
import org.sinergija.testsupport.api.Answer;
import org.sinergija.testsupport.api.Api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sinergija.events.registration.RegistrationRequest.ofSomebody;
import static org.sinergija.events.registration.RegistrationRequest.path;
import static org.sinergija.events.registration.RegistrationRequest.person;

class BeingToldTheTruthIT {
    private final Api api = RunningEvents.api();
    private final Api anybody = api.anonymous();
    private final UUID event = EventRequest.valid().with("capacity", "1").publish(api);
    private final String registrations = EventRequest.PATH + "/" + event + "/registrations";

    @Test
    void whoever_still_saw_a_seat_is_told_at_the_end_that_it_went_while_they_typed_and_so_is_everybody() {
        assertThat(anybody.get(EventRequest.PATH + "/" + event + "/seats")).has("/open", true)
                .has("/attendances/0/capacity", 1).has("/attendances/0/confirmed", 0);
        Answer faster = ofSomebody().send(anybody, event);

        Answer slower = ofSomebody().send(anybody, event);

        assertThat(slower).isCreated().has("/status", "WAITLISTED").has("/position", 1);
        assertThat(person(api, slower).get(path(slower))).has("/status", "WAITLISTED").has("/position", 1);
        assertThat(api.get(registrations + "?status=WAITLISTED")).has("/items/0/id", slower.id());
        assertThat(api.get(registrations + "?status=CONFIRMED")).has("/items/0/id", faster.id());
        assertThat(anybody.get(EventRequest.PATH + "/" + event + "/seats")).has("/attendances/0/waiting", 1);
    }

    @Test
    void waiting_for_approval_is_told_in_other_words_than_waiting_for_a_seat() {
        UUID approved = EventRequest.valid().with("capacity", "1").with("registrationPolicy", "\"APPROVAL\"")
                .publish(api);
        Answer first = ofSomebody().send(anybody, approved);
        Answer second = ofSomebody().send(anybody, approved);
        String all = EventRequest.PATH + "/" + approved + "/registrations/";

        assertThat(second).has("/status", "PENDING");
        assertThat(second.body().has("position")).isFalse();
        api.post(all + first.id() + "/approval");
        assertThat(api.post(all + second.id() + "/approval")).has("/status", "WAITLISTED").has("/position", 1);
    }
}
