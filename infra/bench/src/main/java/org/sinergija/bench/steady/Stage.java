package org.sinergija.bench.steady;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.sinergija.bench.Platform;

/// A platform whose processes can be ended one by one, and the clients that use it.
record Stage(Platform platform, Processes processes, MongoClient store, Clients clients) implements AutoCloseable {

    /// @param folder kept between runs, for the start-up caches in it
    static Stage set(Path checkout, Path folder) throws IOException, InterruptedException, ExecutionException {
        Platform platform = new Platform(checkout, folder);
        platform.startFast();
        Clients clients = Clients.of(platform);
        return new Stage(platform, Processes.of(folder), MongoClients.create(platform.store()), clients);
    }

    Trial.Result tryOut(Member member, Fault fault) throws IOException, InterruptedException {
        return new Trial(clients, processes, new Told(store, platform.data().resolve("mailbox"))).of(member, fault);
    }

    @Override
    public void close() throws IOException {
        store.close();
        processes.close();
        platform.close();
    }
}
