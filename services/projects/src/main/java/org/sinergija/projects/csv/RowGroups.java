package org.sinergija.projects.csv;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.BitSet;

/// Which rows belong together since they have one key, in 40 bytes a row, whatever their keys: of a key its digest is kept. Arrays, since a
/// million rows must fit beside everything else.
public final class RowGroups {
    private static final int NONE = -1;
    private static final int FIRST_SIZE = 1024;

    private final MessageDigest digest = sha256();
    private final BitSet firsts = new BitSet();
    private int count;
    private long[] places = new long[FIRST_SIZE];
    private long[] high = new long[FIRST_SIZE];
    private long[] low = new long[FIRST_SIZE];
    private int[] next = new int[FIRST_SIZE];
    /// The last row of the group, by its first.
    private int[] last = new int[FIRST_SIZE];
    /// First rows by their digest, open addressing.
    private int[] slots = emptySlots(FIRST_SIZE * 2);

    public void add(String key, long place) {
        if (count == places.length) {
            grow();
        }
        ByteBuffer sum = ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        high[count] = sum.getLong();
        low[count] = sum.getLong();
        places[count] = place;
        next[count] = NONE;
        int slot = slot(count);
        int first = slots[slot];
        if (first == NONE) {
            slots[slot] = count;
            firsts.set(count);
            last[count] = count;
        } else {
            next[last[first]] = count;
            last[first] = count;
        }
        count++;
    }

    /// The first row of the next group, in the order in which they begin; -1 if there is none.
    ///
    /// @param from a row after the first of the group before
    public int firstFrom(int from) {
        return firsts.nextSetBit(from);
    }

    /// The next row of the same group; -1 if there is none.
    public int after(int row) {
        return next[row];
    }

    public long place(int row) {
        return places[row];
    }

    private int slot(int row) {
        int slot = Long.hashCode(high[row]) & slots.length - 1;
        while (slots[slot] != NONE && (high[slots[slot]] != high[row] || low[slots[slot]] != low[row])) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void grow() {
        int size = count * 2;
        places = Arrays.copyOf(places, size);
        high = Arrays.copyOf(high, size);
        low = Arrays.copyOf(low, size);
        next = Arrays.copyOf(next, size);
        last = Arrays.copyOf(last, size);
        slots = emptySlots(size * 2);
        firsts.stream().forEach(first -> slots[slot(first)] = first);
    }

    private static int[] emptySlots(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, NONE);
        return slots;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
