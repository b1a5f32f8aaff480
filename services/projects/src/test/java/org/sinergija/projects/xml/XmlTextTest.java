package org.sinergija.projects.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;

import org.instancio.Instancio;
import org.instancio.Random;
import org.instancio.Select;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class XmlTextTest {
    private static final long SEED = 20261126;
    private static final String LETTERS = "aš Њ\t\n\r<>&\"'\u0000\u0007\u0085\u00a0\ud83d\ude00\ud800\ufffe]]>";

    @Test
    void what_is_written_reads_back_and_is_written_the_same() {
        assertThat(
                Instancio.of(Element.class).withSeed(SEED).supply(Select.root(), random -> element(random, 3)).stream()
                        .limit(300))
                .allSatisfy(element -> {
                    String text = XmlText.of(element);

                    Element back = XmlFile.whole(text);

                    assertThat(XmlText.of(back)).isEqualTo(text);
                    assertThat(back.wholeText()).isEqualTo(Characters.allowed(element.wholeText()).strip());
                });
    }

    @Test
    void characters_that_xml_forbids_are_never_written() {
        Element element = Element.of("a", new Node.Text("x\u0000\u0008\u001f\ud800\uffff\ud83d\ude00y")).with("b",
                "\u0001\"<\n");

        assertThat(XmlText.of(element)).isEqualTo("<a b=\"&#34;&lt;&#10;\">x\ud83d\ude00y</a>");
    }

    @Test
    void each_namespace_gets_one_prefix_whatever_its_file_did() {
        String text = "<a xmlns:x=\"urn:1\"><x:b/><b xmlns=\"urn:2\"><c/></b><x:d xmlns:x=\"urn:3\" x:e=\"f\"/></a>";

        assertThat(XmlText.of(XmlFile.whole(text)))
                .isEqualTo("<a xmlns:ns1=\"urn:2\" xmlns:ns2=\"urn:3\" xmlns:x=\"urn:1\">"
                        + "<x:b/><ns1:b><ns1:c/></ns1:b><ns2:d ns2:e=\"f\"/></a>");
    }

    @Test
    void blanks_between_elements_are_not_kept_and_those_in_texts_are() {
        assertThat(XmlText.of(XmlFile.whole("<a>\n  <b> two  words </b>\n  <c>  </c>\n</a>"))).isEqualTo(
                "<a><b> two  words </b><c/></a>");
    }

    @Test
    void a_line_for_each_child_reads_as_one_line_does() {
        Element element = XmlFile.whole("<a><b>1</b><c d=\"2\"><e/></c></a>");

        assertThat(XmlText.inLines(element)).isEqualTo("<a>\n  <b>1</b>\n  <c d=\"2\"><e/></c>\n</a>");
        assertThat(XmlText.of(XmlFile.whole(XmlText.inLines(element)))).isEqualTo(XmlText.of(element));
    }

    private static Element element(Random random, int depth) {
        QName name = name(random);
        Map<QName, String> attributes = new LinkedHashMap<>();
        IntStream.range(0, random.intRange(0, 3)).forEach(i -> attributes.put(name(random), text(random)));
        List<Node> content = new ArrayList<>();
        for (int i = random.intRange(0, 4); depth > 0 && i > 0; i--) {
            boolean child = random.trueOrFalse();
            content.add(child ? element(random, depth - 1) : new Node.Text("t" + text(random)));
        }
        return new Element(name, attributes, content, 0);
    }

    private static QName name(Random random) {
        String local = random.lowerCaseAlphabetic(2);
        return random.trueOrFalse()
                ? new QName(local)
                : new QName("urn:" + random.intRange(1, 4), local, random.oneOf("", "p", "q"));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.intRange(0, 8); i > 0; i--) {
            text.append(LETTERS.charAt(random.intRange(0, LETTERS.length() - 1)));
        }
        return text.toString();
    }
}
