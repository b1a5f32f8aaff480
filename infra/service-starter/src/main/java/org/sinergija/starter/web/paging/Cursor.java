package org.sinergija.starter.web.paging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.jspecify.annotations.Nullable;

/// Where a page ended: the sort keys of its last item, bound to the list they belong to. The check says whether it is
/// ours and for this list; it is no secret, since whoever forges a cursor only starts at another place of a list that
/// they may read anyway.
///
/// @param keys the stored values, in the order of the sort keys; scalars only
record Cursor(List<@Nullable Object> keys) {
    private static final int CHECK_LENGTH = 16;
    private static final JsonWriterSettings EXACT = JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    /// @param list what identifies the list: path, filters and order
    String sealedFor(String list) {
        byte[] content = new Document("k", keys).toJson(EXACT).getBytes(StandardCharsets.UTF_8);
        byte[] sealed = new byte[CHECK_LENGTH + content.length];
        System.arraycopy(check(list, content), 0, sealed, 0, CHECK_LENGTH);
        System.arraycopy(content, 0, sealed, CHECK_LENGTH, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /// Empty if it was altered or belongs to another list.
    static Optional<Cursor> opened(String text, String list, int keys) {
        byte[] sealed;
        try {
            sealed = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (sealed.length <= CHECK_LENGTH) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(sealed, CHECK_LENGTH, sealed.length);
        if (!MessageDigest.isEqual(check(list, content), Arrays.copyOf(sealed, CHECK_LENGTH))) {
            return Optional.empty();
        }
        List<@Nullable Object> values = new ArrayList<>(
                Document.parse(new String(content, StandardCharsets.UTF_8)).getList("k", Object.class, List.of()));
        return values.size() == keys ? Optional.of(new Cursor(values)) : Optional.empty();
    }

    private static byte[] check(String list, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(list.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return Arrays.copyOf(digest.digest(content), CHECK_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
