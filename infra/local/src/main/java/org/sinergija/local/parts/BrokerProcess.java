package org.sinergija.local.parts;

import java.nio.file.Path;

import org.sinergija.testsupport.broker.EmbeddedBroker;

/// Kafka until the process is told to end: arguments are its folder and its port.
public final class BrokerProcess {

    private BrokerProcess() {}

    static void main(String[] arguments) throws InterruptedException {
        EmbeddedBroker broker = EmbeddedBroker.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-stop"));
        Thread.currentThread().join();
    }
}
