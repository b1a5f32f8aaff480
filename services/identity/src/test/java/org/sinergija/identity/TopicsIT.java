package org.sinergija.identity;

import org.junit.jupiter.api.Test;
import org.springframework.cloud.stream.binding.BindingService;

import static org.assertj.core.api.Assertions.assertThat;

class TopicsIT {
    @Test
    void what_people_are_told_of_themselves_is_no_handler_of_events() {
        assertThat(RunningIdentity.bean(BindingService.class).getConsumerBindingNames()).isEmpty();
    }
}
