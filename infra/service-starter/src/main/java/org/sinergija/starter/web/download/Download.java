package org.sinergija.starter.web.download;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.coyote.CloseNowException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/// The answer to a request for a file, as a controller's argument: the file is sent while it is made, and compressed if the
/// client accepts gzip (RFC 9110 §12.5.3). What goes wrong before its first bytes are sent is a problem as usual; after that
/// the connection is broken off, so that nobody takes the part for the whole.
public final class Download {
    private static final Logger log = LoggerFactory.getLogger(Download.class);
    private static final String GZIP = "gzip";
    private static final Pattern ACCEPTED = Pattern.compile(
            "(?:^|,)\\s*(?:x-)?gzip\\s*(?:;\\s*q\\s*=\\s*([01](?:\\.[0-9]{0,3})?)\\s*)?(?=,|$)",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> HEADERS = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_ENCODING);

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Download(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /// Writes what the file holds, and releases what it read that from, whether or not all could be written.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// @param name under which the client may keep it, in ASCII
    public void send(String name, MediaType type, Content content) throws IOException {
        boolean gzip = acceptsGzip();
        List<String> varying = List.copyOf(response.getHeaders(HttpHeaders.VARY));
        ShallowEtagHeaderFilter.disableContentCaching(request);
        response.setContentType(type.toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (gzip) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        Wire wire = new Wire(response.getOutputStream());
        OutputStream buffer = new BufferedOutputStream(wire);
        try (OutputStream out = gzip ? new GZIPOutputStream(buffer) : buffer) {
            write(content, out, wire);
        } catch (IOException | RuntimeException failure) {
            if (wire.isBroken()) {
                log.atDebug().addKeyValue("file", name).log("Client gone before the end of its file");
            } else if (wire.isUsed()) {
                log.atError().setCause(failure).addKeyValue("file", name).log("File broken off");
                // Without its cause, which might be taken for the client's going away.
                throw new CloseNowException("%s cannot be written to its end".formatted(name));
            } else {
                HEADERS.forEach(header -> response.setHeader(header, null));
                response.setHeader(HttpHeaders.VARY, null);
                varying.forEach(header -> response.addHeader(HttpHeaders.VARY, header));
                throw failure;
            }
        }
    }

    /// After a failure nothing more is sent, not even what usually ends a file.
    private static void write(Content content, OutputStream out, Wire wire) throws IOException {
        try {
            content.writeTo(out);
        } catch (IOException | RuntimeException failure) {
            wire.cut();
            throw failure;
        }
    }

    private boolean acceptsGzip() {
        String accepted = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)));
        Matcher matcher = ACCEPTED.matcher(accepted);
        return matcher.find() && (matcher.group(1) == null || Double.parseDouble(matcher.group(1)) > 0);
    }
}
