package nl.vaardig.talent.workforce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.cast.Cast;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.skills.framework.Skill;
import org.junit.jupiter.api.Test;

/** The rule of who is digital talent is replaced whole. */
@InServer
class TalentRuleIT {

    @Inject
    TalentRule rule;

    @Inject
    Work work;

    @Inject
    Clock clock;

    @Test
    void whatStaysInTheRuleStaysInItsRow() {
        long here = work.freshMunicipality();
        record Ids(List<Long> skills, long role) {}
        Ids ids = work.at(here, db -> {
            Cast cast = Cast.of(db, LocalDate.now(clock));
            return new Ids(
                    cast.skills(2).stream().map(Skill::id).toList(),
                    cast.jobRole("data").id());
        });
        long first = ids.skills().get(0);
        long second = ids.skills().get(1);
        replace(here, new TalentCriteria(Set.of(ids.role()), Map.of(first, 3), 1));
        List<Long> before = rows(here);
        TalentCriteria wanted = new TalentCriteria(Set.of(ids.role()), Map.of(first, 4, second, 2), 2);
        replace(here, wanted);
        assertEquals(wanted, work.at(here, db -> rule.criteria()));
        assertEquals(before, rows(here).subList(0, 2), "the role and the skill that were there keep their rows");
        replace(here, new TalentCriteria(Set.of(), Map.of(second, 2), 1));
        assertEquals(new TalentCriteria(Set.of(), Map.of(second, 2), 1), work.at(here, db -> rule.criteria()));
        assertEquals(List.of(), work.at(here, db -> rule.reached(rule.criteria())), "nobody was rated");
    }

    private void replace(long here, TalentCriteria criteria) {
        work.doAt(here, db -> rule.replace(criteria));
    }

    private List<Long> rows(long here) {
        return work.at(here, db -> db.createQuery("select c.id from TalentCriterion c order by c.id", Long.class)
                .getResultList());
    }
}
