package nl.vaardig.inventory.proof;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.util.Set;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.storedfile.FileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofWishTest {

    @Test
    void takesALinkOrAFile() {
        assertDoesNotThrow(link("https://intranet.example/verslag")::check);
        assertDoesNotThrow(file("verslag.pdf")::check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.example", "javascript:alert(1)", "https:", "https://u:p@a.example", "geen link"})
    void refusesALinkThatIsNoPlaceOnTheSafeWeb(String address) {
        assertEquals("link", refused(link(address)));
    }

    @Test
    void refusesBothAndNeither() {
        assertEquals("link", refused(new ProofWish(1, "Verslag", "https://a.example", "a.pdf", content())));
        assertEquals("link", refused(new ProofWish(1, "Verslag", " ", "", null)));
    }

    @Test
    void takesFiveMegabytesOfWhatRunsNothing() {
        assertEquals(5 << 20, FileKind.USE.largest());
        assertEquals(
                Set.of(FileType.PDF, FileType.PNG, FileType.JPEG, FileType.DOCX, FileType.ODT), FileKind.USE.types());
    }

    @Test
    void refusesATitleThatSaysNothing() {
        assertEquals("title", refused(new ProofWish(1, " ", "https://a.example", "", null)));
        assertEquals("title", refused(new ProofWish(1, "a".repeat(161), "https://a.example", "", null)));
    }

    @Test
    void keepsOnlyTheWordsOfAName() {
        assertEquals("verslag 2026.pdf", file("C:\\map\\verslag\r\n2026.exe").safeName(FileType.PDF));
        assertEquals("é.pdf", file("../é.pdf").safeName(FileType.PDF));
        assertEquals("bewijs.docx", file("\"<>;.pdf").safeName(FileType.DOCX));
    }

    private static ProofWish link(String address) {
        return new ProofWish(1, "Verslag", address, "", null);
    }

    private static ProofWish file(String name) {
        return new ProofWish(1, "Verslag", "", name, content());
    }

    private static InputStream content() {
        return InputStream.nullInputStream();
    }

    private static String refused(ProofWish proof) {
        return assertThrows(BadField.class, proof::check).field();
    }
}
