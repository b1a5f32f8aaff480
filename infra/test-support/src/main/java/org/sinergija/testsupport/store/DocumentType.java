package org.sinergija.testsupport.store;

import java.nio.ByteBuffer;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/// Documents in the file as they come over the wire, in BSON, which says its own length first. Java's serialisation of them took a
/// fifth of the store's time.
final class DocumentType extends BasicDataType<Document> {
    private static final int TYPICAL = 512;

    @Override
    public int getMemory(Document document) {
        return encoded(document).readableBytes();
    }

    /// To encode each only to know its size would cost what this type saves.
    @Override
    public boolean isMemoryEstimationAllowed() {
        return true;
    }

    @Override
    public void write(WriteBuffer out, Document document) {
        out.put(encoded(document).nioBuffer());
    }

    @Override
    public Document read(ByteBuffer in) {
        int begin = in.position();
        int length = Integer.reverseBytes(in.getInt(begin));
        in.position(begin + length);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(in.slice(begin, length)));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }

    private static ByteBuf encoded(Document document) {
        ByteBuf bytes = Unpooled.buffer(TYPICAL);
        BsonEncoder.encodeDocument(document, bytes);
        return bytes;
    }
}
