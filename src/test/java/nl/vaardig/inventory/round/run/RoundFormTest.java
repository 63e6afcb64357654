package nl.vaardig.inventory.round.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.inventory.round.Questions;
import nl.vaardig.platform.page.FormCheck;
import org.junit.jupiter.api.Test;

class RoundFormTest {

    private final FormCheck check = new FormCheck("nl");

    @Test
    void readsWhatWasFilledIn() {
        MultivaluedMap<String, String> sent = sent();
        sent.put("departments", List.of("3", "5"));
        RoundWish wish = RoundForm.of(sent).read(check).orElseThrow();
        assertEquals(Set.of(3L, 5L), wish.audience().departments());
        assertEquals(List.of(7, 1), wish.reminders().daysBeforeClosing());
        assertEquals(Questions.all(), wish.questions());
        assertEquals(RoundForm.of(sent), RoundForm.of(wish));
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        MultivaluedMap<String, String> sent = sent();
        sent.putSingle("name-en", " ");
        sent.putSingle("closesOn", "2026-11-01");
        sent.putSingle("choice", "OLDER_THAN");
        sent.putSingle("reminders", "7, morgen");
        sent.put("populations", List.of("NOBODY"));
        assertTrue(RoundForm.of(sent).read(check).isEmpty());
        assertEquals(
                Set.of("name-en", "closesOn", "before", "reminders", "populations"),
                check.errors().keySet());
    }

    @Test
    void aReminderTwiceIsRefusedAtItsField() {
        MultivaluedMap<String, String> sent = sent();
        sent.putSingle("reminders", "7, 7");
        RoundForm.of(sent).read(check);
        assertEquals(Set.of("reminders"), check.errors().keySet());
    }

    @Test
    void aDayBesideAnotherChoiceIsLeftOut() {
        MultivaluedMap<String, String> sent = sent();
        sent.putSingle("before", "2025-01-01");
        assertEquals(
                Questions.all(), RoundForm.of(sent).read(check).orElseThrow().questions());
    }

    @Test
    void theEmptyFormNeedsOnlyANameAndRunsTwoWeeks() {
        RoundForm.empty(LocalDate.of(2026, 11, 22)).read(check);
        assertEquals(Set.of("name-nl", "name-en"), check.errors().keySet());
    }

    private static MultivaluedMap<String, String> sent() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        sent.putSingle("name-nl", "Najaar");
        sent.putSingle("name-en", "Autumn");
        sent.putSingle("opensOn", "2026-11-22");
        sent.putSingle("closesOn", "2026-12-06");
        sent.putSingle("choice", "ALL_OF_PROFILE");
        sent.putSingle("reminders", "7, 1");
        return sent;
    }
}
