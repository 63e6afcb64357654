package nl.vaardig.learning.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class WhyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void namesEverythingThatIsMissingAtOnce() {
        assertEquals(Set.of("dueOn", "reason-nl"), wrong(Sent.blank()).keySet());
    }

    @Test
    void refusesADayThatHasCome() {
        assertEquals(Set.of("dueOn"), wrong(said("2026-11-22")).keySet());
        assertEquals(Set.of(), wrong(said("2026-11-23")).keySet());
    }

    @Test
    void refusesADayThatNobodyPlansForAndWhatIsNoDay() {
        assertTrue(wrong(said("2199-12-31")).get("dueOn").contains("22 november 2056"));
        assertEquals(Set.of("dueOn"), wrong(said("23-11-2026")).keySet());
    }

    @Test
    void takesTheReasonForBothLanguagesWhereThereIsNoOther() {
        assertEquals(
                new Bilingual("Omdat het helpt", "Omdat het helpt"),
                Why.read(said("2027-01-31"), TODAY).reason());
        Sent english = said("2027-01-31").with("reason-nl", "").with("reason-en", "It helps");
        assertEquals(
                new Bilingual("It helps", "It helps"), Why.read(english, TODAY).reason());
    }

    private static Sent said(String dueOn) {
        return Sent.blank().with("dueOn", dueOn).with("reason-nl", " Omdat het helpt ");
    }

    private static Map<String, String> wrong(Sent sent) {
        Why.read(sent, TODAY);
        return sent.errors();
    }
}
