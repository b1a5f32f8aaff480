package org.sinergija.events.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.sinergija.testsupport.api.Api;

/// What a reader finds in a PDF.
///
/// @param text with all white space as single spaces
public record PdfText(String text, int pages) {
    /// The one that is answered there.
    public static PdfText at(Api caller, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(caller.base() + path));
        caller.headers().forEach(request::header);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return of(client.send(request.build(), BodyHandlers.ofByteArray()).body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException hurried) {
            throw new IllegalStateException(hurried);
        }
    }

    public static PdfText of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PdfText(new PDFTextStripper().getText(document).replaceAll("\\s+", " "),
                    document.getNumberOfPages());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
