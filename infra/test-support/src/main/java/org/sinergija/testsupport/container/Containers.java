package org.sinergija.testsupport.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.BindMode;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

/// The broker and the store in containers (`mvn verify -Pcontainers`). Their data lie in the
/// folder that they are given, and they listen on the port that they are given, so that they can be started again.
public final class Containers {
    static final String KAFKA_IMAGE = "SINERGIJA_KAFKA_IMAGE";
    static final String MONGODB_IMAGE = "SINERGIJA_MONGODB_IMAGE";

    private static final int KAFKA_PORT = 9092;
    private static final int MONGODB_PORT = 27017;

    private Containers() {}

    /// @return what stops it
    public static Runnable startKafka(Path data, int port) {
        mustHaveDocker(Docker.here());
        KafkaContainer kafka = new KafkaContainer(image(System.getenv(KAFKA_IMAGE), "apache/kafka"))
                .withEnv("KAFKA_LOG_DIRS", "/data")
                .withEnv("KAFKA_NUM_PARTITIONS", "12")
                .withEnv("KAFKA_LOG_RETENTION_MS", "-1")
                .withEnv("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "4");
        return started(kafka, data, "/data", port, KAFKA_PORT);
    }

    /// A replica set of one.
    ///
    /// @return what stops it
    public static Runnable startMongo(Path data, int port) {
        mustHaveDocker(Docker.here());
        MongoDBContainer mongo = new MongoDBContainer(image(System.getenv(MONGODB_IMAGE), "mongo")).withReplicaSet()
                // By its name it is in the replica set that a later start finds.
                .withCreateContainerCmdModifier(command -> command.withHostName("store"));
        return started(mongo, data, "/data/db", port, MONGODB_PORT);
    }

    enum Docker {
        ANSWERS, AWAY;

        static Docker here() {
            return DockerClientFactory.instance().isDockerAvailable() ? ANSWERS : AWAY;
        }
    }

    /// @throws IllegalStateException in words for whoever runs the build
    static void mustHaveDocker(Docker docker) {
        if (docker == Docker.AWAY) {
            throw new IllegalStateException(
                    "mvn verify -Pcontainers needs Docker, and none answers here (DOCKER_HOST, or /var/run/docker.sock). "
                            + "Without -Pcontainers the same tests run on the embedded broker and store.");
        }
    }

    /// @param chosen such as that of a mirror
    static DockerImageName image(@Nullable String chosen, String original) {
        if (chosen == null || chosen.isBlank()) {
            throw new IllegalStateException("The profile containers names an image of %s.".formatted(original));
        }
        return DockerImageName.parse(chosen).asCompatibleSubstituteFor(original);
    }

    private static Runnable started(GenericContainer<?> container, Path data, String inside, int port, int insidePort) {
        try {
            // Whoever the image runs as is somebody else.
            Files.createDirectories(data);
            data.toFile().setWritable(true, false);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder %s cannot be made.".formatted(data), e);
        }
        container.withFileSystemBind(data.toAbsolutePath().toString(), inside, BindMode.READ_WRITE);
        container.setPortBindings(List.of("127.0.0.1:%d:%d".formatted(port, insidePort)));
        container.start();
        return container::stop;
    }
}
