package nl.vaardig.learning.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The certificate as a file: accessible to all, and with everybody's letters. */
class CertificateFileTest {

    private static final String EVERYBODY =
            "ć č ł ń ő ű ș ț ğ ı İ ŵ ø þ ð œ Ελένη Παπαδοπούλου Юлія Шевченко d'Hondt O’Neill <b> & Zn";

    private static byte[] file(String name, String language) {
        Certified says = new Certified(
                name,
                new Bilingual("Kijken naar cijfers", "Looking at figures"),
                new Bilingual("Gegevens lezen: niveau 2 van 4", "Reading data: level 2 of 4"),
                new BigDecimal("14.50"),
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2028, 11, 20));
        return new CertificateFile(
                        Messages.in(language), "Waterveen", "https://vaardig.example/credentials/check/ABCDEF234567")
                .of(says);
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void isPdfForEverybody() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (String language : List.of("nl", "en")) {
            try (PDFAParser parser = Foundries.defaultInstance()
                            .createParser(new ByteArrayInputStream(file(EVERYBODY, language)), PDFAFlavour.PDFUA_1);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
                ValidationResult result = validator.validate(parser);
                assertTrue(
                        result.isCompliant(),
                        () -> String.join(
                                "\n",
                                result.getTestAssertions().stream()
                                        .map(TestAssertion::toString)
                                        .toList()));
            }
        }
    }

    @Test
    void lettersOfEverybodysNameCanBeCopiedOut() throws IOException {
        assertTrue(text(file(EVERYBODY, "nl")).contains(EVERYBODY), text(file(EVERYBODY, "nl")));
    }

    @Test
    void saysWhatWasFinishedAndWhen() throws IOException {
        String told = text(file("Ans Vis", "en"));
        for (String part : List.of(
                "Looking at figures", "14.5", "level 2 of 4", "20 November 2026", "20 November 2028", "ABCDEF234567"))
            assertTrue(told.contains(part), told);
    }

    @Test
    void aLetterThatTheFontLacksIsNamed() {
        assertNull(Letters.lacking(EVERYBODY));
        assertEquals("李 明", Letters.lacking("李明 Vis 李"));
    }
}
