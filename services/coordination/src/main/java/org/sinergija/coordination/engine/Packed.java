package org.sinergija.coordination.engine;

import java.nio.ByteBuffer;
import java.util.Arrays;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Numbers and short texts one after the other, in bytes.
final class Packed {
    private static final int[] NO_INTS = {};
    private static final long[] NO_LONGS = {};

    private ByteBuffer bytes = ByteBuffer.allocate(1 << 10);

    Packed put(byte value) {
        room(Byte.BYTES).put(value);
        return this;
    }

    Packed put(int value) {
        room(Integer.BYTES).putInt(value);
        return this;
    }

    Packed put(long value) {
        room(Long.BYTES).putLong(value);
        return this;
    }

    Packed put(double value) {
        room(Double.BYTES).putDouble(value);
        return this;
    }

    Packed put(int[] values) {
        ByteBuffer room = room(Integer.BYTES * (values.length + 1)).putInt(values.length);
        for (int value : values) {
            room.putInt(value);
        }
        return this;
    }

    Packed put(long[] values) {
        ByteBuffer room = room(Long.BYTES * (values.length + 1)).putInt(values.length);
        for (long value : values) {
            room.putLong(value);
        }
        return this;
    }

    Packed put(String text) {
        byte[] encoded = text.getBytes(UTF_8);
        room(Integer.BYTES + encoded.length).putInt(encoded.length).put(encoded);
        return this;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    static int[] ints(ByteBuffer from) {
        int length = from.getInt();
        if (length == 0) {
            return NO_INTS;
        }
        int[] values = new int[length];
        from.asIntBuffer().get(values);
        from.position(from.position() + Integer.BYTES * length);
        return values;
    }

    static long[] longs(ByteBuffer from) {
        int length = from.getInt();
        if (length == 0) {
            return NO_LONGS;
        }
        long[] values = new long[length];
        from.asLongBuffer().get(values);
        from.position(from.position() + Long.BYTES * length);
        return values;
    }

    static String text(ByteBuffer from) {
        int length = from.getInt();
        String text = new String(from.array(), from.arrayOffset() + from.position(), length, UTF_8);
        from.position(from.position() + length);
        return text;
    }

    private ByteBuffer room(int wanted) {
        if (bytes.remaining() < wanted) {
            ByteBuffer wider = ByteBuffer.allocate(Math.max(bytes.capacity() * 2, bytes.position() + wanted));
            bytes = wider.put(bytes.flip());
        }
        return bytes;
    }
}
