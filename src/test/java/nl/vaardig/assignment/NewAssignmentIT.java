package nl.vaardig.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.vaardig.competence.Track;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.learning.LearningPath;
import nl.vaardig.platform.Bilingual;
import org.junit.jupiter.api.Test;

/** The page from which a path goes to people: what it offers, and whose data a look at it is. */
@InServer
class NewAssignmentIT {

    private static final int PATHS = 120;

    @Inject
    Town town;

    @Inject
    Work work;

    @Inject
    Queries queries;

    @Inject
    NewAssignment page;

    @Test
    void writesDownWhomASelectionOfAFewIsAbout() {
        Town.Place place = town.with(9);
        work.as(place.hr(), db -> page.screen(form(place.people().subList(0, 1)), Map.of()));
        assertEquals(place.people().subList(0, 1), seen(place));
        work.as(place.hr(), db -> page.screen(form(place.people()), Map.of()));
        assertEquals(place.people().subList(0, 1), seen(place), "nine are not a look at one of them");
    }

    @Test
    void offersEveryPublishedPathInAFixedNumberOfQueries() {
        Town.Place place = town.with(1);
        long few = queries.count(() -> screen(place));
        work.doAt(place.id(), db -> {
            StrategicGoal goal =
                    db.createQuery("from StrategicGoal", StrategicGoal.class).getSingleResult();
            for (int i = 0; i < PATHS; i++) {
                Bilingual name = new Bilingual("Pad " + i, "Path " + i);
                LearningPath path =
                        new LearningPath("p" + i, name, Track.SOFT_SKILLS, 1, BigDecimal.ONE, BigDecimal.TEN);
                path.serve(goal, name);
                path.publish();
                db.persist(path);
            }
        });
        long many = queries.count(
                () -> assertEquals(PATHS + 1, screen(place).others().size()));
        assertTrue(many <= few, few + " became " + many);
    }

    private NewAssignment.Screen screen(Town.Place place) {
        return work.as(place.hr(), db -> page.screen(form(List.of()), Map.of()));
    }

    private static BulkForm form(List<Long> people) {
        return new BulkForm(Selection.of(people), "", "", "", "", false, null);
    }

    private List<Long> seen(Town.Place place) {
        return work.at(place.id(), db -> db.createQuery(
                        "select distinct l.employee.id from AccessLogEntry l order by l.employee.id", Long.class)
                .getResultList());
    }
}
