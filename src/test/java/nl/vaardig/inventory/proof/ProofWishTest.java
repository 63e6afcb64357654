package nl.vaardig.inventory.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.vaardig.platform.BadField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofWishTest {

    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    @Test
    void takesALinkOrAFile() {
        assertNull(link("https://intranet.example/verslag").checked());
        assertEquals(FileKind.PDF, file("verslag.pdf", PDF).checked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.example", "javascript:alert(1)", "https:", "https://u:p@a.example", "geen link"})
    void refusesALinkThatIsNoPlaceOnTheSafeWeb(String address) {
        assertEquals("link", refused(link(address)));
    }

    @Test
    void refusesBothAndNeither() {
        assertEquals("link", refused(new ProofWish(1, "Verslag", "https://a.example", "a.pdf", PDF)));
        assertEquals("link", refused(new ProofWish(1, "Verslag", " ", "", new byte[0])));
    }

    @Test
    void refusesAFileThatIsTooLargeOrNotWhatItSays() {
        byte[] large = Arrays.copyOf(PDF, ProofWish.LARGEST + 1);
        assertEquals("file", refused(file("groot.pdf", large)));
        assertEquals("file", refused(file("verslag.pdf", "MZ".getBytes(StandardCharsets.US_ASCII))));
        assertEquals(
                FileKind.PDF,
                file("precies.pdf", Arrays.copyOf(PDF, ProofWish.LARGEST)).checked());
    }

    @Test
    void refusesATitleThatSaysNothing() {
        assertEquals("title", refused(new ProofWish(1, " ", "https://a.example", "", null)));
        assertEquals("title", refused(new ProofWish(1, "a".repeat(161), "https://a.example", "", null)));
    }

    @Test
    void keepsOnlyTheWordsOfAName() {
        assertEquals(
                "verslag 2026.pdf", file("C:\\map\\verslag\r\n2026.exe", PDF).safeName(FileKind.PDF));
        assertEquals("é.pdf", file("../é.pdf", PDF).safeName(FileKind.PDF));
        assertEquals("bewijs.docx", file("\"<>;.pdf", PDF).safeName(FileKind.DOCX));
    }

    private static ProofWish link(String address) {
        return new ProofWish(1, "Verslag", address, "", null);
    }

    private static ProofWish file(String name, byte[] content) {
        return new ProofWish(1, "Verslag", "", name, content);
    }

    private static String refused(ProofWish proof) {
        return assertThrows(BadField.class, proof::checked).field();
    }
}
