package nl.vaardig.learning.handin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.cast.Cast;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.LearningPaths;
import nl.vaardig.learning.assignment.Why;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.storedfile.FileType;
import nl.vaardig.platform.storedfile.SentFile;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class HandedInTest {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Bilingual TEXT = new Bilingual("Tekst", "Text");
    private static final VersionWish WORDS = new VersionWish("Mijn brief", null, null, null);

    private final LearningPath path = LearningPaths.published();
    private final Assignment assignment = new Assignment(
            new Employee("1001", "Noor", "de Wit", null, null),
            path,
            AssignmentState.ASSIGNED,
            new Why(TEXT, false, LocalDate.of(2026, 6, 1)),
            7L,
            NOON);

    @Test
    void canBeReplacedAndWithdrawnUntilSomebodyOpensIt() {
        HandedIn first = version();
        first.replace();
        assertEquals(VersionState.REPLACED, first.state());
        HandedIn second = version();
        second.open(9L, NOON);
        assertEquals(
                "rule.handIn.opened",
                assertThrows(RuleRefused.class, second::replace).key());
        assertEquals(
                "rule.handIn.opened",
                assertThrows(RuleRefused.class, second::withdraw).key());
        assertThrows(RuleRefused.class, () -> first.open(9L, NOON));
    }

    @Test
    void whoOpenedItMayOpenItOnceMoreAndNobodyElse() {
        HandedIn version = version();
        version.open(9L, NOON);
        version.open(9L, NOON.plusSeconds(60));
        assertEquals(NOON, version.openedAt());
        assertThrows(RuleRefused.class, () -> version.open(8L, NOON));
        version.review(true, null, 9L, NOON);
        assertThrows(RuleRefused.class, () -> version.open(9L, NOON));
    }

    @Test
    void isReviewedOnceOpenedAndNotYetNeedsWords() {
        HandedIn version = version();
        assertEquals(
                "rule.handIn.notOpened",
                assertThrows(RuleRefused.class, () -> version.review(true, null, 9L, NOON))
                        .key());
        version.open(9L, NOON);
        assertEquals(
                "rule.handIn.notYetWithoutWords",
                assertThrows(RuleRefused.class, () -> version.review(false, " ", 9L, NOON))
                        .key());
        assertTrue(version.state().isOpen());
        version.review(false, "Voeg een bron toe.", 9L, NOON);
        assertEquals(VersionState.NOT_YET, version.state());
        assertFalse(version.state().isOpen());
        assertThrows(RuleRefused.class, () -> version.review(true, null, 9L, NOON));
    }

    @Test
    void aStepWithoutAHandInTakesNothing() {
        Step reading = new Step(path, 1, StepKind.READING, TEXT, TEXT, BigDecimal.ONE);
        RuleRefused refused =
                assertThrows(RuleRefused.class, () -> new HandedIn(assignment, reading, handIn(), 1, WORDS, NOON));
        assertEquals("rule.handIn.otherStep", refused.key());
    }

    @Test
    void aTrainerIsNamedWhenATrainerReviewsAndAPeerGivesNoLevel() {
        assertEquals(
                "rule.handIn.trainer",
                assertThrows(RuleRefused.class, () -> new HandIn(wish(ReviewBy.TRAINER, false)))
                        .key());
        assertEquals(
                "rule.handIn.peerGivesLevel",
                assertThrows(RuleRefused.class, () -> new HandIn(wish(ReviewBy.PEER, true)))
                        .key());
        assertTrue(new HandIn(wish(ReviewBy.MANAGER, true)).givesLevel());
    }

    @Test
    void nothingAndAnUnsafeLinkAreRefusedAtTheirFields() {
        SentFile none = new SentFile("", null);
        Sent empty = sent("", "");
        assertNull(VersionWish.read(empty, none));
        assertTrue(empty.errors().containsKey("words"));
        for (String bad : new String[] {"http://werk.example", "javascript:alert(1)", "https://a:b@werk.example"}) {
            Sent link = sent("", bad);
            assertNull(VersionWish.read(link, none), bad);
            assertTrue(link.errors().containsKey("link"), bad);
        }
        assertEquals(
                "https://werk.example/brief",
                VersionWish.read(sent("", "https://werk.example/brief"), none).link());
        assertTrue(VersionWish.read(sent("", ""), new SentFile("a.pdf", new ByteArrayInputStream(new byte[1])))
                .hasFile());
    }

    /** The name says nothing of folders and has the ending of what it is. */
    @Test
    void aFileIsCalledByItsWordsOnly() {
        assertEquals(
                "brief aan B.pdf",
                new VersionWish(null, null, "C:\\map\\brief <aan> B.exe", null).safeName(FileType.PDF));
        assertEquals("inlevering.docx", new VersionWish(null, null, "../..", null).safeName(FileType.DOCX));
    }

    private static Sent sent(String words, String link) {
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        typed.putSingle("words", words);
        typed.putSingle("link", link);
        return Sent.form(typed, "nl");
    }

    private HandedIn version() {
        Step step = Step.empty(path.inUse(), 1, StepKind.HAND_IN);
        HandIn asked = handIn();
        step.workWith(asked);
        return new HandedIn(assignment, step, asked, 1, WORDS, NOON);
    }

    private static HandIn handIn() {
        return new HandIn(wish(ReviewBy.MANAGER, false));
    }

    private static HandInWish wish(ReviewBy by, boolean givesLevel) {
        return new HandInWish(TEXT, TEXT, Cast.aSkill(), 2, by, null, givesLevel);
    }
}
