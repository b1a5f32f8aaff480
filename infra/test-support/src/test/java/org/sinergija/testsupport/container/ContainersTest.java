package org.sinergija.testsupport.container;

import org.junit.jupiter.api.Test;
import org.testcontainers.utility.DockerImageName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ContainersTest {
    @Test
    void where_docker_is_missing_it_is_said_and_nothing_is_skipped() {
        assertThatIllegalStateException().isThrownBy(() -> Containers.mustHaveDocker(Containers.Docker.AWAY))
                .withMessageContaining("-Pcontainers needs Docker").withMessageContaining("DOCKER_HOST");
        assertThatNoException().isThrownBy(() -> Containers.mustHaveDocker(Containers.Docker.ANSWERS));
    }

    @Test
    void an_image_of_another_name_may_stand_in() {
        DockerImageName mirror = Containers.image("mirror.example/kafka:4.3.1", "apache/kafka");

        assertThat(mirror.asCanonicalNameString()).isEqualTo("mirror.example/kafka:4.3.1");
        assertThat(mirror.isCompatibleWith(DockerImageName.parse("apache/kafka"))).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> Containers.image(null, "mongo"))
                .withMessageContaining("mongo");
    }
}
