package org.sinergija.identity.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The clients that people let act in their name; kept where the protocol keeps its grants.
public interface Connections {
    /// @param scopes in their order of name
    record Connection(String clientId, String name, List<String> scopes) {
        public static Connection of(String clientId, String name, Set<String> scopes) {
            return new Connection(clientId, name, scopes.stream().sorted().toList());
        }
    }

    List<Connection> of(UUID account);

    /// Consent and tokens of this client end; nothing happens where there are none.
    void end(UUID account, String clientId);
}
