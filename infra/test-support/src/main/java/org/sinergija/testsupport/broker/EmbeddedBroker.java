package org.sinergija.testsupport.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.sinergija.testsupport.container.Containers;
import org.sinergija.testsupport.container.Kind;
import org.sinergija.testsupport.port.FreePorts;

/// Kafka itself, one node that is broker and controller (KRaft), listening on 127.0.0.1 only; in a container, where these are
/// chosen.
///
/// Starting again on the same folder keeps every record. What it acknowledges survives the death of the process, not a
/// loss of power: Kafka leaves flushing to the operating system and to replicas, of which one node has none.
public final class EmbeddedBroker implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final String MEBIBYTE = String.valueOf(1024 * 1024);

    private final Runnable stop;
    private final int port;
    private final AtomicBoolean stopped = new AtomicBoolean();

    private EmbeddedBroker(Runnable stop, int port) {
        this.stop = stop;
        this.port = port;
    }

    /// Returns when clients can connect. A new `data` folder is formatted first; port 0 means any free one.
    public static EmbeddedBroker start(Path data, int port) {
        int listening = port == 0 ? FreePorts.inARow(1) : port;
        if (Kind.chosen() == Kind.CONTAINERS) {
            return new EmbeddedBroker(Containers.startKafka(data, listening), listening);
        }
        Properties settings = settings(data, listening, FreePorts.farFrom(listening));
        if (!Files.exists(data.resolve("meta.properties"))) {
            format(data, settings);
        }
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(() -> {
            server.shutdown();
            server.awaitShutdown();
        }, listening);
    }

    /// What clients take as `bootstrap.servers`.
    public String address() {
        return HOST + ":" + port;
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        if (stopped.compareAndSet(false, true)) {
            stop.run();
        }
    }

    private static Properties settings(Path data, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@%s:%d".formatted(HOST, controllerPort));
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("listeners", "PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d".formatted(HOST, port,
                controllerPort));
        settings.setProperty("log.dirs", data.toAbsolutePath().toString());

        settings.setProperty("auto.create.topics.enable", "true");
        settings.setProperty("num.partitions", "12");
        settings.setProperty("default.replication.factor", "1");
        settings.setProperty("min.insync.replicas", "1");
        settings.setProperty("log.retention.ms", "-1");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("offsets.topic.num.partitions", "4");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.num.partitions", "4");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");

        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
        settings.setProperty("background.threads", "2");
        settings.setProperty("num.recovery.threads.per.data.dir", "2");
        settings.setProperty("log.cleaner.dedupe.buffer.size", String.valueOf(8 * 1024 * 1024));
        settings.setProperty("log.index.size.max.bytes", MEBIBYTE);
        settings.setProperty("log.segment.bytes", String.valueOf(64 * 1024 * 1024));
        settings.setProperty("offsets.topic.segment.bytes", MEBIBYTE);
        return settings;
    }

    private static void format(Path data, Properties settings) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code;
        try {
            Files.createDirectories(data);
            Path file = Files.createTempFile("sinergija-broker", ".properties");
            try (var out = Files.newOutputStream(file);
                    PrintStream log = new PrintStream(said, true, StandardCharsets.UTF_8)) {
                settings.store(out, null);
                code = StorageTool.execute(new String[]{"format", "--cluster-id", Uuid.randomUuid().toString(),
                        "--config", file.toString()}, log);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The broker's folder %s cannot be formatted.".formatted(data), e);
        }
        if (code != 0) {
            throw new IllegalStateException("The broker's folder %s cannot be formatted: %s".formatted(data, said
                    .toString(StandardCharsets.UTF_8)));
        }
    }
}
