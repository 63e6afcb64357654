package nl.vaardig.talent.rule;

import static nl.vaardig.talent.flow.Work.ANALYST;
import static nl.vaardig.talent.flow.Work.BOARD;
import static nl.vaardig.talent.flow.Work.HR;
import static nl.vaardig.talent.flow.Work.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.talent.flow.Work;
import nl.vaardig.talent.told.Hiding;
import nl.vaardig.talent.workforce.Employment;
import nl.vaardig.talent.workforce.EmploymentSpell;
import nl.vaardig.talent.workforce.TalentCriteria;
import nl.vaardig.talent.workforce.TalentCriteria.Reached;
import org.junit.jupiter.api.Test;

class TalentRulePreviewTest {

    private static final TalentCriteria ROLES = new TalentCriteria(Set.of(ANALYST), Map.of(), 1);
    private static final TalentCriteria SKILLS = new TalentCriteria(Set.of(ANALYST), Map.of(3L, 4), 1);

    @Test
    void countsOnlyWhoIsEmployedToday() {
        TalentRulePreview preview = preview(ROLES, ROLES, 0, HR);
        assertEquals(30, preview.employed());
        assertEquals(new TalentRulePreview.Count(12, false), preview.after());
    }

    @Test
    void showsWhatADraftWouldChange() {
        TalentRulePreview preview = preview(ROLES, SKILLS, 4, HR);
        assertEquals(12, preview.before().people());
        assertEquals(16, preview.after().people());
    }

    @Test
    void countsByJobRoleAloneForWhoMayNotSeeLevelsSoThatTryingRulesTellsNothingOfOnePerson() {
        for (int skilled = 0; skilled <= 6; skilled++) {
            TalentRulePreview preview = preview(ROLES, SKILLS, skilled, BOARD);
            assertEquals(new TalentRulePreview.Count(12, false), preview.after());
            assertTrue(preview.byRoleAlone());
        }
        assertFalse(preview(ROLES, ROLES, 0, BOARD).byRoleAlone(), "job roles are no secret");
        assertFalse(preview(ROLES, SKILLS, 4, HR).byRoleAlone());
    }

    @Test
    void saysOnlyThatItIsFewBelowTheSmallestGroup() {
        TalentCriteria nobody = new TalentCriteria(Set.of(99L), Map.of(), 1);
        assertEquals(
                new TalentRulePreview.Count(5, true),
                preview(ROLES, nobody, 0, BOARD).after());
    }

    private static TalentRulePreview preview(TalentCriteria saved, TalentCriteria draft, int skilled, Hiding hiding) {
        List<Employment> work = new ArrayList<>(Work.people(1, 12, 10, ANALYST));
        work.addAll(Work.people(13, 30, 10, 1));
        work.add(Work.job(40, 10, ANALYST, "2019-01-01", "2026-11-21", EndReason.RESIGNED));
        List<Reached> reached = IntStream.range(13, 13 + skilled)
                .mapToObj(id -> new Reached(id, null))
                .toList();
        return TalentRulePreview.of(
                EmploymentSpell.of(work, Work.RULE),
                TODAY,
                new TalentRulePreview.Side(saved, List.of()),
                new TalentRulePreview.Side(draft, draft.levels().isEmpty() ? List.of() : reached),
                hiding);
    }
}
