package org.sinergija.coordination.overlap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.sinergija.coordination.Register;
import org.sinergija.coordination.RunningCoordination;
import org.sinergija.testsupport.api.Api;
import org.springframework.util.FileSystemUtils;

/// The service as it runs, and a register that tells it of initiatives, for the tests of one class.
final class RunningRegister implements BeforeAllCallback, AfterAllCallback {
    private final String[] settings;
    private @Nullable Path folder;
    private @Nullable RunningCoordination service;
    private @Nullable Register register;
    private @Nullable Api api;

    /// @param settings of the service
    RunningRegister(String... settings) {
        this.settings = settings;
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("sinergija-coordination");
        service = RunningCoordination.withIndexAt(folder.resolve("index"), settings);
        register = new Register();
        api = service.api();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        register().close();
        Objects.requireNonNull(service).close();
        FileSystemUtils.deleteRecursively(folder());
    }

    Api api() {
        return Objects.requireNonNull(api);
    }

    Register register() {
        return Objects.requireNonNull(register);
    }

    /// Deleted afterwards.
    Path folder() {
        return Objects.requireNonNull(folder);
    }
}
