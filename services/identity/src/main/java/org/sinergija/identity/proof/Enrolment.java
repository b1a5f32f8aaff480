package org.sinergija.identity.proof;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

import org.bouncycastle.util.encoders.Base32;
import org.sinergija.identity.account.Account;

/// A second factor that is offered and not yet proven.
///
/// @param secret of the codes by time, in Base32 as apps take it
public record Enrolment(String secret) implements Serializable {
    /// RFC 4226 §4: as long as SHA-1's output.
    private static final int BYTES = 20;

    static Enrolment drawn(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new Enrolment(Base32.toBase32String(secret));
    }

    byte[] bytes() {
        return Base32.decode(secret);
    }

    /// What a QR code says to an app.
    public String uri(Account account) {
        return "otpauth://totp/Sinergija:%s?secret=%s&issuer=Sinergija"
                .formatted(URLEncoder.encode(account.email(), StandardCharsets.UTF_8).replace("+", "%20"), secret);
    }

    @Override
    public String toString() {
        return "Enrolment";
    }
}
