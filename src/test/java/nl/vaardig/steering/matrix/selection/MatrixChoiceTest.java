package nl.vaardig.steering.matrix.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.matrix.cell.Team;
import nl.vaardig.steering.matrix.cell.TeamSkill;
import org.junit.jupiter.api.Test;

class MatrixChoiceTest {

    private static final TeamSkill DATA = skill(1, Track.DATA_ANALYSIS, 3);
    private static final TeamSkill MAPS = skill(2, Track.DATA_ANALYSIS, 1);
    private static final TeamSkill LEADING = skill(3, Track.DIGITAL_LEADERSHIP, 2);

    private final ChoiceQuery query = new ChoiceQuery();

    private static TeamSkill skill(long id, Track track, int criticality) {
        return new TeamSkill(id, "s" + id, new Bilingual("s" + id, "s" + id), track, 5, criticality);
    }

    private List<TeamSkill> columns(Set<Long> ofGoal) {
        return query.choice()
                .columns(new Team(List.of(), List.of(DATA, MAPS, LEADING), Map.of()), ofGoal)
                .skills();
    }

    @Test
    void nothingAskedIsEveryoneAndEverything() {
        AsOf today = AsOf.today(LocalDate.of(2026, 11, 30));
        assertEquals(MatrixChoice.EVERYTHING.scope(today), query.choice().scope(today));
        assertFalse(query.choice().narrowsPeople());
        assertEquals(List.of(DATA, MAPS, LEADING), columns(Set.of()));
        assertEquals("/matrix", query.choice().on(new Address("/matrix")).toString());
    }

    @Test
    void whatIsAskedComesBackInTheAddress() {
        query.department = "3";
        query.alone = "true";
        query.jobRole = "8";
        query.population = "ICT";
        query.track = "DATA_ANALYSIS";
        query.goal = "2";
        query.criticality = "3";
        query.gaps = "on";
        assertEquals(
                "/matrix?department=3&alone=true&jobRole=8&population=ICT&track=DATA_ANALYSIS&goal=2&criticality=3"
                        + "&gaps=true",
                query.choice().on(new Address("/matrix")).toString());
    }

    @Test
    void aloneSaysNothingWithoutADepartment() {
        query.alone = "true";
        assertTrue(query.choice().scope(null).withBelow());
        assertFalse(query.choice().narrowsPeople());
    }

    @Test
    void skillsAreChosenByTrackCriticalityAndGoal() {
        query.track = "DATA_ANALYSIS";
        assertEquals(List.of(DATA, MAPS), columns(Set.of()));
        query.criticality = "2";
        assertEquals(List.of(DATA), columns(Set.of()));
        query.track = null;
        assertEquals(List.of(DATA, LEADING), columns(Set.of()));
        query.goal = "9";
        assertEquals(List.of(LEADING), columns(Set.of(3L)));
        assertEquals(List.of(), columns(Set.of()));
    }

    @Test
    void peopleAreChosenByWhereTheyWorkAndWhatTheyDo() {
        query.population = "OTHER";
        assertTrue(query.choice().narrowsPeople());
        assertEquals(Population.OTHER, query.choice().scope(null).population());
    }

    @Test
    void aWeightThatIsNoneAndATrackThatIsNoneAreTold() {
        query.criticality = "4";
        assertEquals("criticality", assertThrows(BadField.class, query::choice).field());
        query.criticality = null;
        query.track = "COOKING";
        assertEquals("track", assertThrows(BadField.class, query::choice).field());
    }
}
