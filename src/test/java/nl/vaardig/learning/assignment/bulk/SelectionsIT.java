package nl.vaardig.learning.assignment.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.requirement.Requirement;
import nl.vaardig.learning.assignment.Town;
import nl.vaardig.organisation.department.Department;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.platform.NotThere;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several rows ticked in the inventory come to the people of all of them, not of the first. */
@InServer
class SelectionsIT {

    @Inject
    Town town;

    @Inject
    Work work;

    @Inject
    Selections selections;

    @Inject
    CurrentLevels levels;

    @Inject
    Clock clock;

    private Town.Place place;
    private long skill;
    private long north;
    private long south;
    private long advisor;

    /** North and south with a clerk each, and an advisor in the north; the advisor can do what the job asks. */
    @BeforeEach
    void threePeople() {
        place = town.with(1);
        work.doAt(place.id(), db -> {
            Skill asked = db.createQuery("from Skill", Skill.class).getSingleResult();
            Cast cast = Cast.of(db, town.today());
            JobRole clerk = role(cast, db, "clerk", asked);
            JobRole other = role(cast, db, "advisor", asked);
            Department up = cast.department("N");
            Department down = cast.department("S");
            rated(db, cast.anEmployee("n1").in(up).as(clerk), asked, 1);
            rated(db, cast.anEmployee("s1").in(down).as(clerk), asked, 1);
            rated(db, cast.anEmployee("n2").in(up).as(other), asked, 4);
            skill = asked.id();
            north = up.id();
            south = down.id();
            advisor = other.id();
        });
        work.doAt(place.id(), db -> levels.recompute(null));
    }

    @Test
    void anyOfTheDepartmentsWillDo() {
        assertEquals(2, count(departments(north)));
        assertEquals(3, count(departments(north, south)));
    }

    @Test
    void whoNeedsItMustNeedItForTheChosenWork() {
        assertEquals(2, count(needing(Set.of(), Set.of())));
        assertEquals(1, count(needing(Set.of(south), Set.of())));
        assertEquals(0, count(needing(Set.of(), Set.of(advisor))));
    }

    @Test
    void oneDepartmentThatIsNotThereIsEnoughToRefuse() {
        assertThrows(NotThere.class, () -> count(departments(north, Long.MAX_VALUE)));
    }

    private long count(Selection selection) {
        return work.as(place.hr(), db -> selections.count(selection));
    }

    private static Selection departments(Long... departments) {
        return new Selection(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(departments), Set.of());
    }

    private Selection needing(Set<Long> departments, Set<Long> roles) {
        Set<Track> tracks = Set.of(Track.SOFT_SKILLS, Track.DATA_ANALYSIS);
        return new Selection(Set.of(), Set.of(), Set.of(skill), tracks, roles, departments, Set.of());
    }

    private JobRole role(Cast cast, EntityManager db, String code, Skill asked) {
        JobRole role = cast.jobRole(code);
        db.persist(new Requirement(role, asked, 3, 2, town.today().minusYears(1)));
        return role;
    }

    private void rated(EntityManager db, Employee employee, Skill asked, int level) {
        db.persist(new Rating(employee, asked, level, RatingSource.MANAGER, town.today(), clock.instant()));
    }
}
