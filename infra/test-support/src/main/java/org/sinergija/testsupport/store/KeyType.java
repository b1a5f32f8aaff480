package org.sinergija.testsupport.store;

import java.nio.ByteBuffer;

import de.bwaldvogel.mongo.backend.KeyValue;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/// Keys of unique indexes, value by value. They are not comparable, so that H2 by itself serialises both sides of each comparison.
final class KeyType extends BasicDataType<KeyValue> {
    private final ObjectDataType values = new ObjectDataType();

    @Override
    public int compare(KeyValue one, KeyValue other) {
        int result = Integer.compare(one.size(), other.size());
        for (int i = 0; result == 0 && i < one.size(); i++) {
            result = values.compare(one.get(i), other.get(i));
        }
        return result;
    }

    @Override
    public int getMemory(KeyValue key) {
        return key.stream().mapToInt(values::getMemory).sum();
    }

    @Override
    public void write(WriteBuffer out, KeyValue key) {
        out.putVarInt(key.size());
        key.forEach(value -> values.write(out, value));
    }

    @Override
    public KeyValue read(ByteBuffer in) {
        Object[] read = new Object[DataUtils.readVarInt(in)];
        for (int i = 0; i < read.length; i++) {
            read[i] = values.read(in);
        }
        return new KeyValue(read);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
