package nl.vaardig.steering.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.vaardig.inventory.wish.LastUsed;
import nl.vaardig.platform.said.Sent;
import org.junit.jupiter.api.Test;

class RatingFormTest {

    @Test
    void onlyWhatDiffersFromWhatWasSavedIsAChange() {
        RatingForm form = form(Map.of(1L, "3", 2L, "4", 3L, "1"), Map.of(1L, "3", 2L, "2"));
        assertEquals(
                Map.of(2L, 4, 3L, 1),
                form.changes(Sent.blank().with("level-2", "4").with("level-3", "1")));
    }

    @Test
    void aPageLeftOpenTakesNothingBack() {
        assertEquals(Map.of(), form(Map.of(1L, "2"), Map.of(1L, "2")).changes(Sent.blank()));
    }

    @Test
    void namesTheFieldThatHoldsNoLevel() {
        Sent sent = Sent.blank().with("level-7", "veel");
        form(Map.of(7L, "veel"), Map.of()).changes(sent);
        assertEquals(Set.of("level-7"), sent.errors().keySet());
    }

    @Test
    void aFormThatWasCutShortIsRefused() {
        Sent sent = Sent.blank().withAll("skill", List.of(1)).with("was-beside-1", "true false - -");
        RatingForm.read(sent);
        assertEquals(Set.of("complete"), sent.errors().keySet());
    }

    @Test
    void skipsWhatIsNoNumber() {
        assertEquals(List.of(1L, 22L), RatingForm.numbers(List.of("1", "x", "", "-3", "22")));
    }

    private static RatingForm form(Map<Long, String> levels, Map<Long, String> was) {
        return new RatingForm(List.copyOf(levels.keySet()), levels, was, Map.of(), Map.of());
    }

    @Test
    void ofManySkillsOnlyThoseThatWereTouchedAreSaidAgain() {
        RatingForm form = sent(
                Map.of("level-1", "3", "was-1", "3", "certainty-1", "SURE", "was-beside-1", "false false SURE -"),
                Map.of("level-2", "3", "was-2", "2", "was-beside-2", "false false - -"),
                Map.of("level-3", "3", "was-3", "3", "used-3", "TODAY", "was-beside-3", "false false - LONGER_AGO"));
        assertEquals(List.of(2L, 3L), skills(form));
        assertEquals(LastUsed.LONGER_AGO, form.said().get(1).was().lastUsed());
        assertEquals(List.of(), skills(form.saved()));
    }

    @Test
    void whatStandsAloneOnItsPageIsSaidAgain() {
        RatingForm form =
                sent(Map.of("level-1", "3", "was-1", "3", "used-1", "TODAY", "was-beside-1", "false false - TODAY"));
        assertEquals(List.of(1L), skills(form));
    }

    @Test
    void aPageThatDoesNotTellWhatItShowedSaysAllOfIt() {
        RatingForm form = sent(Map.of("certainty-1", "SURE"), Map.of("was-beside-2", "true maybe SURE TODAY"));
        assertEquals(List.of(1L, 2L), skills(form));
        form.said().forEach(said -> assertNull(said.was()));
    }

    private static List<Long> skills(RatingForm form) {
        return form.said().stream().map(said -> said.wish().skillId()).toList();
    }

    @SafeVarargs
    private static RatingForm sent(Map<String, String>... skills) {
        Sent sent = Sent.blank()
                .withAll(
                        "skill", IntStream.rangeClosed(1, skills.length).boxed().toList())
                .with("complete", true);
        for (Map<String, String> fields : skills) fields.forEach(sent::with);
        RatingForm form = RatingForm.read(sent);
        assertTrue(sent.isSound());
        return form;
    }
}
