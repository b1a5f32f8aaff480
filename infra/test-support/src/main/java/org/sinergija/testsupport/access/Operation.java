package org.sinergija.testsupport.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A row of the table.
///
/// @param path with its parameters, such as `/api/v1/initiatives/{id}`
/// @param who to whom it is open
public record Operation(String service, String method, String path, Set<String> who) {
    private static final String TABLE = "/org/sinergija/contracts/access.csv";

    static List<Operation> of(String service) {
        try (InputStream table = Objects.requireNonNull(Operation.class.getResourceAsStream(TABLE), TABLE)) {
            return new String(table.readAllBytes(), UTF_8).lines().skip(1).map(Operation::read)
                    .filter(operation -> operation.service().equals(service)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read.".formatted(TABLE), e);
        }
    }

    private static Operation read(String row) {
        String[] cells = row.split(",", 5);
        return new Operation(cells[0], cells[1], cells[2], Set.of(cells[3].split(" ", -1)));
    }

    boolean isOpenTo(String kind) {
        return who.contains(kind);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
