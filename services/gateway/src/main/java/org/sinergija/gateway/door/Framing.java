package org.sinergija.gateway.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.buf.ByteChunk;
import org.apache.tomcat.util.http.MimeHeaders;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// Refuses what RFC 9112 lets a server repair in silence: two lengths of one body (§6.3) and headers folded over lines (§5.2).
/// Tomcat repairs them before anybody is asked, so they are looked for in the octets that it read.
final class Framing extends ValveBase {
    private static final String END = "\r\n\r\n";

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (hasTwoLengths(request) || hasFoldedHeader(request.getCoyoteRequest().getMimeHeaders())) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } else {
            getNext().invoke(request, response);
        }
    }

    /// Tomcat forgets Content-Length where the body is chunked.
    private static boolean hasTwoLengths(Request request) {
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null
                && request.getCoyoteRequest().getInputBuffer() instanceof Http11InputBuffer read
                && head(read).contains("\ncontent-length");
    }

    private static String head(Http11InputBuffer read) {
        byte[] octets = read.getHeaderByteBuffer().array();
        String all = new String(octets, StandardCharsets.ISO_8859_1);
        int end = all.indexOf(END);
        return all.substring(0, end < 0 ? all.length() : end).toLowerCase(Locale.ROOT);
    }

    /// Tomcat moves a value over the blank before it, and the parts of a folded one together: more than one octet is then left
    /// between the value and the end of its line.
    private static boolean hasFoldedHeader(MimeHeaders headers) {
        for (int i = 0; i < headers.size(); i++) {
            ByteChunk value = headers.getValue(i).getByteChunk();
            if (!value.isNull() && isFolded(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFolded(ByteChunk value) {
        byte[] octets = value.getBuffer();
        int end = value.getEnd();
        while (isBlank(octets[end])) {
            end++;
        }
        boolean leftOver = octets[end] != '\r' && octets[end + 1] != '\r';
        return leftOver || (value.getLength() > 0 && isBlank(octets[value.getStart()]));
    }

    private static boolean isBlank(byte octet) {
        return octet == ' ' || octet == '\t';
    }
}
