package org.sinergija.coordination;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.sinergija.testsupport.api.Api;
import org.sinergija.testsupport.parts.EmbeddedParts;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// An instance of the service as it runs, with an index of its own.
public final class RunningCoordination implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private RunningCoordination(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// @param settings further ones, such as `--sinergija.index.commit=1s`
    public static RunningCoordination withIndexAt(Path folder, String... settings) {
        return new RunningCoordination(
                new SpringApplicationBuilder(Coordination.class).initializers(new EmbeddedParts())
                        .run(Stream.concat(Stream.of("--server.port=0", "--sinergija.index.dir=" + folder),
                                Stream.of(settings)).toArray(String[]::new)));
    }

    public Api api() {
        return Api.at(Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port")));
    }

    @Override
    public void close() {
        context.close();
    }
}
