package nl.vaardig.inventory.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.util.Set;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.storedfile.FileType;
import nl.vaardig.platform.storedfile.SentFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofWishTest {

    private static final SentFile NO_FILE = new SentFile("", null);

    @Test
    void takesALinkOrAFile() {
        assertEquals(Set.of(), wrong("Verslag", "https://intranet.example/verslag", NO_FILE));
        assertEquals(Set.of(), wrong("Verslag", "", file("verslag.pdf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.example", "javascript:alert(1)", "https:", "https://u:p@a.example", "geen link"})
    void refusesALinkThatIsNoPlaceOnTheSafeWeb(String address) {
        assertEquals(Set.of("link"), wrong("Verslag", address, NO_FILE));
    }

    @Test
    void refusesBothAndNeither() {
        assertEquals(Set.of("link"), wrong("Verslag", "https://a.example", file("a.pdf")));
        assertEquals(Set.of("link"), wrong("Verslag", " ", NO_FILE));
    }

    @Test
    void takesFiveMegabytesOfWhatRunsNothing() {
        assertEquals(5 << 20, FileKind.USE.largest());
        assertEquals(
                Set.of(FileType.PDF, FileType.PNG, FileType.JPEG, FileType.DOCX, FileType.ODT), FileKind.USE.types());
    }

    @Test
    void refusesATitleThatSaysNothing() {
        assertEquals(Set.of("title"), wrong(" ", "https://a.example", NO_FILE));
        assertEquals(Set.of("title"), wrong("a".repeat(161), "https://a.example", NO_FILE));
    }

    @Test
    void keepsOnlyTheWordsOfAName() {
        assertEquals("verslag 2026.pdf", named("C:\\map\\verslag\r\n2026.exe").safeName(FileType.PDF));
        assertEquals("é.pdf", named("../é.pdf").safeName(FileType.PDF));
        assertEquals("bewijs.docx", named("\"<>;.pdf").safeName(FileType.DOCX));
    }

    private static Set<String> wrong(String title, String link, SentFile file) {
        Sent sent = Sent.blank().with("title", title).with("link", link);
        ProofWish.read(sent, 1, file);
        return sent.errors().keySet();
    }

    private static SentFile file(String name) {
        return new SentFile(name, InputStream.nullInputStream());
    }

    private static ProofWish named(String name) {
        return new ProofWish(1, "Verslag", null, name, null);
    }
}
