package org.sinergija.notifications.webhook;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class SecretTest {
    @Test
    void it_signs_as_the_specifications_example() {
        Secret secret = Secret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        assertThat(secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330,
                "{\"test\": 2432232314}".getBytes(UTF_8)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void each_is_another_and_says_nothing_of_itself() {
        Secret one = Secret.fresh();

        assertThat(one.text()).isNotEqualTo(Secret.fresh().text());
        assertThat(Secret.of(one.text()).bytes()).isEqualTo(one.bytes()).hasSize(32);
        assertThat(one).hasToString("Secret");
    }
}
