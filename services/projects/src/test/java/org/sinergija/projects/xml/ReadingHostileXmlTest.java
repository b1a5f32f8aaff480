package org.sinergija.projects.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sinergija.projects.exchange.UnreadableFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReadingHostileXmlTest {

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>",
            "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;&x;\">]><a>&y;</a>",
            "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\"><a/>"})
    void a_document_type_is_refused_before_anything_of_it_is_read(String document) {
        assertUnreadable(document).hasMessageContaining("document type definition");
    }

    @Test
    void an_entity_that_xml_does_not_have_is_named() {
        assertUnreadable("<a><b>&nbsp;</b></a>").hasMessageContaining("Undeclared general entity \"nbsp\"");
    }

    @Test
    void elements_that_lie_in_each_other_without_end_are_refused() {
        assertUnreadable(new EndlessFile("<a>", i -> "<b>", 10_000, "")).hasMessage(
                "Elements lie in each other more than 100 deep.");
    }

    @Test
    void a_name_without_end_is_refused() {
        assertUnreadable(new EndlessFile("<a><b", i -> "b".repeat(10_000), 10_000, "/></a>")).hasMessageContaining(
                "4,000,000 bytes without a blank or a tag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void a_name_whose_letters_have_bytes_of_markup_is_refused_too(String encoding) {
        assertUnreadable(new EndlessFile("<?xml version=\"1.0\" encoding=\"%s\"?><a><b".formatted(encoding),
                i -> "\u4e3c".repeat(1_000), 10_000, "/></a>", Charset.forName(encoding)))
                .hasMessageContaining("4,000,000 bytes");
    }

    @Test
    void attributes_without_end_are_refused() {
        assertUnreadable(new EndlessFile("<a b=\"", i -> "c ".repeat(1_000), 100_000, "\"/>")).hasMessageContaining(
                "Maximum attribute size");
        assertUnreadable(new EndlessFile("<a", i -> " b%d=\"\"".formatted(i), 1_000_000, "/>")).hasMessageContaining(
                "Attribute limit (100)");
    }

    @Test
    void new_names_without_end_are_refused_since_a_parser_keeps_them() {
        assertUnreadable(new EndlessFile("<a>", "<b%d/>"::formatted, 1_000_000, "</a>")).hasMessageContaining(
                "5,000 different names");
        assertUnreadable(new EndlessFile("<a>", "<?b%d?>"::formatted, 1_000_000, "</a>")).hasMessageContaining(
                "5,000 different names");
    }

    @Test
    void a_truncated_file_is_told_from_a_wrong_one() {
        assertUnreadable("<a>\n<b>wor").hasMessageContaining("ends before its XML does").extracting("line")
                .isEqualTo(2);
        assertUnreadable("<a>\n</b>").hasMessageContaining("not well-formed").hasMessageContaining("</b>");
        assertUnreadable("").hasMessageContaining("ends before its XML does");
        assertUnreadable("PK\u0003\u0004").hasMessageContaining("not well-formed").hasMessageContaining("'P'");
        assertUnreadable("<a/><a/>").hasMessageContaining("multiple roots");
    }

    @Test
    void a_stream_that_breaks_says_how() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("<a><b/></a>".getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() - 12);

        assertUnreadable(new GZIPInputStream(new ByteArrayInputStream(half))).hasMessage(
                "The file cannot be read to its end: Unexpected end of ZLIB input stream.");
    }

    @Test
    void an_encoding_that_was_declared_wrong_is_found_out() {
        assertUnreadable(bytes("<a><b>Priština</b></a>", Charset.forName("windows-1250"))).hasMessageContaining(
                "not in the encoding that the file declares");
        assertUnreadable(bytes("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>", StandardCharsets.UTF_8))
                .hasMessageContaining("Declared encoding 'UTF-16' uses 2 bytes");
        assertUnreadable(bytes("<?xml version=\"1.0\" encoding=\"US-ASCII\"?><a>š</a>", StandardCharsets.UTF_8))
                .hasMessageContaining("not in the encoding");
        assertUnreadable(bytes("<?xml version=\"1.0\" encoding=\"klingon\"?><a/>", StandardCharsets.UTF_8))
                .hasMessageContaining("klingon");
    }

    @Test
    void letters_that_make_utf_8_again_were_declared_wrong() {
        assertUnreadable(bytes("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a><b>in Prishtinë</b></a>",
                StandardCharsets.UTF_8))
                .hasMessage("The file declares ISO-8859-1 and is written in UTF-8: a text would be "
                        + "PrishtinÃ«, not Prishtinë. Declare UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1250", "windows-1251", "UTF-32"})
    void an_encoding_that_was_declared_right_is_read(String encoding) {
        String word = encoding.equals("windows-1251") ? "Рђа" : "Šabac";
        String document = "<?xml version=\"1.0\" encoding=\"%s\"?><a>%s</a>".formatted(encoding, word);

        assertThat(XmlFile.open(bytes(document, Charset.forName(encoding))).read().element().text()).isEqualTo(word);
    }

    private static AbstractThrowableAssert<?, ?> assertUnreadable(String document) {
        return assertUnreadable(bytes(document, StandardCharsets.UTF_8));
    }

    private static AbstractThrowableAssert<?, ?> assertUnreadable(InputStream bytes) {
        return assertThatThrownBy(() -> {
            try (XmlFile file = XmlFile.open(bytes)) {
                file.read();
                file.advance();
            }
        }).isInstanceOf(UnreadableFile.class);
    }

    private static InputStream bytes(String document, Charset charset) {
        return new ByteArrayInputStream(document.getBytes(charset));
    }
}
