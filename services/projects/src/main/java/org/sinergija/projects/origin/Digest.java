package org.sinergija.projects.origin;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.sinergija.projects.exchange.ReportedActivity;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Tells whether two records say the same: the same reading, and the same text whatever its spelling.
public final class Digest {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Digest() {}

    public static String of(ReportedActivity activity) {
        ObjectNode reading = JSON.valueToTree(activity);
        reading.remove("original");
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(reading.toString().getBytes(UTF_8));
            sha256.update(Parts.of(activity.original()).whole().getBytes(UTF_8));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
