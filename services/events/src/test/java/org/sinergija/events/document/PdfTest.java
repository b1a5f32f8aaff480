package org.sinergija.events.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;

import com.sun.net.httpserver.HttpServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PdfTest {
    private static final String PAGE = """
            <!doctype html><html lang="sr-Cyrl"><head><meta charset="utf-8"><title>Ђурђевић</title>
            <style>body { font-family: "DejaVu Sans" }</style></head>
            <body><h1>Ђурђевић, Ќосе</h1><p>Çështja e Përçarjes – <em>čćžšđ</em><br>ž &amp; &lt;b&gt;</body></html>""";

    @TempDir
    private Path folder;

    @Test
    void the_letters_of_all_our_languages_can_be_read_back() {
        assertThat(PdfText.of(Pdf.of(PAGE)).text()).contains("Ђурђевић, Ќосе", "Çështja e Përçarjes – čćžšđ",
                "ž & <b>");
    }

    @Test
    void all_letters_come_with_the_file() throws IOException {
        try (PDDocument document = Loader.loadPDF(Pdf.of(PAGE))) {
            PDResources resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).hasSize(3)
                    .allSatisfy(font -> assertThat(resources.getFont(font).isEmbedded()).isTrue());
        }
    }

    @Test
    void the_same_page_is_the_same_file_each_time() {
        assertThat(Pdf.of(PAGE)).isEqualTo(Pdf.of(PAGE));
        assertThat(Pdf.of(PAGE)).isNotEqualTo(Pdf.of(PAGE.replace("Ќосе", "Косе")));
    }

    @Test
    void what_a_page_names_is_read_neither_from_this_machine_nor_from_the_network() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer network = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        network.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        network.start();
        try {
            Path picture = folder.resolve("picture.png");
            ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
            Path style = Files.writeString(folder.resolve("style.css"), "p { display: none }");
            String host = "http://127.0.0.1:%d/".formatted(network.getAddress().getPort());

            byte[] pdf = Pdf
                    .of("""
                            <html><head><link rel="stylesheet" href="%1$s"><link rel="stylesheet" href="%3$scss">
                            <style>@import url("%1$s"); @import url("%3$simport"); @font-face { font-family: x; src: url("%3$sfont") }
                            body { background: url("%3$sbackground"); font-family: x }</style></head>
                            <body><p>still here</p><img src="%2$s"><img src="file:///etc/passwd"><img src="%3$simg"><img src="img.png">
                            <object data="%3$sobject"></object><iframe src="%3$sframe"></iframe><svg><image href="%3$ssvg"/></svg>
                            </body></html>"""
                            .formatted(style.toUri(), picture.toUri(), host));

            assertThat(PdfText.of(pdf).text()).contains("still here").doesNotContain("root:");
            assertThat(asked).isEmpty();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(StreamSupport.stream(document.getPage(0).getResources().getXObjectNames().spliterator(),
                        false)).isEmpty();
            }
        } finally {
            network.stop(0);
        }
    }

    @Test
    void a_page_with_entities_and_broken_tags_is_read_as_browsers_do() {
        String hostile = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>one &e; <b>two</p><script>alert(1)</script>";

        assertThat(PdfText.of(Pdf.of(hostile)).text()).contains("one", "two").doesNotContain("root:", "alert");
    }
}
