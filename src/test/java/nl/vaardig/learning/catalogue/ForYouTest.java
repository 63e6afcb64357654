package nl.vaardig.learning.catalogue;

import static nl.vaardig.cast.Cast.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.learning.catalogue.Catalogue.Leads;
import nl.vaardig.learning.course.CourseBegin;
import nl.vaardig.platform.page.View;
import nl.vaardig.platform.words.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is shown to somebody first, and why. */
class ForYouTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 22);

    private final List<Leads> leading = new ArrayList<>();

    private static Need need(long skill, Integer level, int required) {
        LocalDate since = level == null ? null : MAY;
        return new Need(
                skill, words("Vaardigheid " + skill), required, 3, true, level, since, RatingSource.SELF, false);
    }

    private void leads(long skill, Integer from, int level, long id, CourseBegin begin, int hours) {
        leading.add(new Leads(skill, from, level, new Offered(id, begin, hours)));
    }

    private List<Long> picked(List<Need> needs, Set<Long> underWay) {
        return ForYou.of(needs, leading, underWay).stream()
                .map(pick -> pick.offering().id())
                .toList();
    }

    @Test
    void whatOneBeginsByOneselfGoesFirstThenWhatEndsNearestThenTheShortest() {
        leads(1, null, 3, 10, CourseBegin.ON_REQUEST, 1);
        leads(1, null, 4, 11, CourseBegin.NOW, 1);
        leads(1, null, 3, 12, CourseBegin.NOW, 8);
        leads(1, null, 3, 13, CourseBegin.NOW, 4);
        assertEquals(List.of(13L), picked(List.of(need(1, 2, 3)), Set.of()));
    }

    @Test
    void whatAsksMoreThanOneHasComesLater() {
        leads(1, 2, 3, 10, CourseBegin.NOW, 1);
        leads(1, 1, 2, 11, CourseBegin.NOW, 9);
        assertEquals(List.of(11L), picked(List.of(need(1, 1, 3)), Set.of()));
    }

    @Test
    void whatLeadsNoFurtherOrIsUnderWayIsNotShown() {
        leads(1, null, 2, 10, CourseBegin.NOW, 1);
        leads(1, null, 3, 11, CourseBegin.NOW, 1);
        assertEquals(List.of(), picked(List.of(need(1, 2, 3)), Set.of(11L)));
        assertEquals(List.of(10L), picked(List.of(need(1, null, 1)), Set.of(11L)));
    }

    @Test
    void threeAtMostEachOnceInTheOrderOfTheNeeds() {
        for (long skill = 1; skill <= 5; skill++) leads(skill, null, 3, 10 + skill, CourseBegin.NOW, 1);
        leads(2, null, 3, 15, CourseBegin.NOW, 0);
        List<Need> needs = List.of(need(5, 1, 3), need(2, 1, 3), need(4, 1, 3), need(1, 1, 3));
        assertEquals(List.of(15L, 12L, 14L), picked(needs, Set.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-22, 2026-05-22, mei",
        "2025-12-02, 2026-12-01, december",
        "2025-12-01, 2026-12-01, december 2025",
        "2024-02-29, 2026-12-01, februari 2024"
    })
    void aMonthIsTheLastOfItsName(LocalDate day, LocalDate today, String month) {
        assertEquals(month, WhyWords.month(day, today, "nl"));
    }

    @Test
    void theReasonIsSaidInWords() {
        View dutch = new View(null, Messages.in("nl"), "/catalogue", null);
        LocalDate today = LocalDate.of(2026, 12, 1);
        assertEquals(
                "Uw functie vraagt Vaardigheid 1 op niveau 3. U hebt niveau 2, ingeschat in mei.",
                WhyWords.of(dutch, need(1, 2, 3), today));
        Need own = new Need(1, words("Schrijven"), 2, 3, false, null, null, null, true);
        assertEquals(
                "Uw werk vraagt Schrijven op niveau 2. Uw niveau is nog niet ingeschat. U schreef dat u hierin wilt groeien.",
                WhyWords.of(dutch, own, today));
    }
}
