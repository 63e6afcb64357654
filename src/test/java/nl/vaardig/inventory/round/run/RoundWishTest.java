package nl.vaardig.inventory.round.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.inventory.round.QuestionChoice;
import nl.vaardig.inventory.round.Questions;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.BadFields;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class RoundWishTest {

    @Test
    void readsWhatWasFilledIn() {
        MultivaluedMap<String, String> sent = sent();
        sent.put("departments", List.of("3", "5"));
        RoundWish wish = RoundWish.read(Sent.form(sent, "nl"));
        assertEquals(Set.of(3L, 5L), wish.audience().departments());
        assertEquals(List.of(7, 1), wish.reminders().daysBeforeClosing());
        assertEquals(Questions.all(), wish.questions());
    }

    @Test
    void namesEveryFieldThatIsWrong() {
        MultivaluedMap<String, String> sent = sent();
        sent.putSingle("name-en", " ");
        sent.putSingle("closesOn", "2026-11-01");
        sent.putSingle("questions", "OLDER_THAN");
        sent.putSingle("reminders", "7, morgen");
        sent.put("populations", List.of("NOBODY"));
        assertEquals(Set.of("name-en", "closesOn", "ratedBefore", "reminders", "populations"), wrong(sent));
    }

    @Test
    void aReminderTwiceIsRefusedAtItsField() {
        MultivaluedMap<String, String> sent = sent();
        sent.putSingle("reminders", "7, 7");
        assertEquals(Set.of("reminders"), wrong(sent));
    }

    @Test
    void aDayBesideAnotherChoiceIsLeftOut() {
        MultivaluedMap<String, String> sent = sent();
        sent.putSingle("ratedBefore", "2025-01-01");
        assertEquals(Questions.all(), RoundWish.read(Sent.form(sent, "nl")).questions());
    }

    @Test
    void aProgramSendsRemindersAsAListAndIsToldOfAllThatIsWrong() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        Bilingual name = new Bilingual("Najaar", "Autumn");
        RoundBody body = body(name, day, day, List.of(1, 7));
        assertEquals(List.of(7, 1), Sent.read(body, RoundWish::read).reminders().daysBeforeClosing());
        RoundBody wrong = body(new Bilingual("Najaar", ""), day, day.minusDays(1), List.of(-1));
        BadFields bad = assertThrows(BadFields.class, () -> Sent.read(wrong, RoundWish::read));
        assertEquals(
                List.of("name", "closesOn", "reminders"),
                bad.all().stream().map(BadField::field).toList());
    }

    private static RoundBody body(Bilingual name, LocalDate first, LocalDate last, List<Integer> reminders) {
        return new RoundBody(name, first, last, null, null, null, null, QuestionChoice.CRITICAL, null, null, reminders);
    }

    private static Set<String> wrong(MultivaluedMap<String, String> typed) {
        Sent sent = Sent.form(typed, "nl");
        assertNull(RoundWish.read(sent));
        return sent.errors().keySet();
    }

    private static MultivaluedMap<String, String> sent() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        sent.putSingle("name-nl", "Najaar");
        sent.putSingle("name-en", "Autumn");
        sent.putSingle("opensOn", "2026-11-22");
        sent.putSingle("closesOn", "2026-12-06");
        sent.putSingle("questions", "ALL_OF_PROFILE");
        sent.putSingle("reminders", "7, 1");
        return sent;
    }
}
