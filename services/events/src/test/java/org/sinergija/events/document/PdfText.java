package org.sinergija.events.document;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// What a reader finds in a PDF.
///
/// @param text with all white space as single spaces
public record PdfText(String text, int pages) {
    public static PdfText of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PdfText(new PDFTextStripper().getText(document).replaceAll("\\s+", " "),
                    document.getNumberOfPages());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
