package org.sinergija.events.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/// Turns pages into PDF. The same page gives the same octets each time; nothing that a page names is loaded, neither from the
/// network nor from this machine; its letters are those of a font that goes with the file.
public final class Pdf {
    /// What a style sheet may call for; it has Latin, Cyrillic and Greek.
    static final String FONT = "DejaVu Sans";

    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    private Pdf() {}

    /// @param html as a browser reads it, with styles of its own
    public static byte[] of(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), "");
        builder.useUriResolver((_, _) -> null);
        for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((_, _) -> false, moment);
        }
        builder.useFont(() -> font(""), FONT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(() -> font("-Bold"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.useFont(() -> font("-Oblique"), FONT, REGULAR, FontStyle.ITALIC, true);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return octets(renderer.getPdfDocument());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Without the time of its making, from which its id would be made too.
    private static byte[] octets(PDDocument document) throws IOException {
        document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
        document.setDocumentId(0L);
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        document.save(octets);
        return octets.toByteArray();
    }

    private static InputStream font(String style) {
        String file = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans%s.ttf".formatted(style);
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(file), file);
    }
}
