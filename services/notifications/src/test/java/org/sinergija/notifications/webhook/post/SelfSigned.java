package org.sinergija.notifications.webhook.post;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// TLS with a certificate that nobody vouches for.
final class SelfSigned {
    private static final String PASSWORD = "for-a-test";

    private SelfSigned() {}

    static SSLContext context(Path folder, String host) throws IOException, InterruptedException,
            GeneralSecurityException {
        Path store = folder.resolve("receiver.p12");
        int ended = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "receiver", "-keyalg", "EC", "-dname", "CN=" + host, "-ext",
                "san=dns:" + host, "-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore", store.toString())
                .inheritIO().start().waitFor();
        if (ended != 0) {
            throw new IOException("keytool ended with %d".formatted(ended));
        }
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store)) {
            keys.load(file, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
