package org.sinergija.notifications.feed;

import org.junit.jupiter.api.Test;
import org.sinergija.starter.event.UnreadableEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PublicStateTest {
    @Test
    void a_state_is_on_one_line_and_its_numbers_and_what_is_not_known_yet_stay_as_they_were() {
        assertThat(PublicState.of("""
                {"budget": {"amount": 12345678901234567.00},
                 "score": 0.930, "tomorrow": [1e2, "\\n"]}"""))
                .isEqualTo("{\"budget\":{\"amount\":12345678901234567.00},\"score\":0.930,\"tomorrow\":[100,\"\\n\"]}");
    }

    @Test
    void an_account_is_withheld_wherever_a_decision_names_it() {
        assertThat(PublicState.of("{\"resolution\":{\"by\":\"ana\"},\"previousResolution\":{\"by\":\"ana\"}}"))
                .isEqualTo("{\"resolution\":{\"by\":\"withheld\"},\"previousResolution\":{\"by\":\"withheld\"}}");
    }

    @Test
    void what_is_no_object_is_unreadable() {
        assertThatThrownBy(() -> PublicState.of("[]")).isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> PublicState.of("{")).isInstanceOf(UnreadableEvent.class);
    }
}
