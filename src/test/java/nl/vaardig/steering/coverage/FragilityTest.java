package nl.vaardig.steering.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.privacy.smallgroup.Share;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.coverage.need.Cover;
import nl.vaardig.steering.coverage.need.Need;
import nl.vaardig.steering.coverage.need.NeedCover;
import nl.vaardig.steering.coverage.need.NeedHolder;
import nl.vaardig.steering.matrix.cell.TeamSkill;
import nl.vaardig.talent.rate.OutflowRate;
import nl.vaardig.talent.rate.OutflowRates;
import nl.vaardig.talent.workforce.Period;
import org.junit.jupiter.api.Test;

class FragilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Period YEAR = new Period(TODAY.minusYears(1).plusDays(1), TODAY);
    private static final OutflowRates RATES = new OutflowRates(
            new OutflowRate(null, new Share(10, 100), YEAR),
            Map.of(Population.ICT, new OutflowRate(Population.ICT, new Share(10, 20), YEAR)));

    private static NeedCover need(int people, NeedHolder... holders) {
        TeamSkill skill = new TeamSkill(7, "s", new Bilingual("s", "s"), Track.DATA_ANALYSIS, 5, 2);
        return new NeedCover(new Need(1, skill, 3, people, null, Set.of(), TODAY, null), List.of(holders));
    }

    private static NeedHolder holder(long id, Population population, LocalDate endsOn) {
        return new NeedHolder(id, population, endsOn);
    }

    @Test
    void eachLeavesAtTheRateOfTheOwnGroup() {
        Fragility ahead = new Fragility(TODAY, RATES, Map.of());
        NeedCover cover = need(2, holder(1, Population.ICT, null), holder(2, Population.OTHER, null));
        double both = .5 * .9;
        assertEquals(1 - both, ahead.of(cover).chance(), .001);
        assertEquals(2, ahead.rates(cover).size());
    }

    @Test
    void aKnownLastDayAndAToldYearAreCertain() {
        Fragility ahead = new Fragility(TODAY, RATES, Map.of(2L, 2026));
        NeedHolder ends = holder(1, Population.OTHER, TODAY.plusMonths(3));
        NeedCover cover = need(1, ends, holder(2, Population.OTHER, null));
        assertEquals(2, ahead.of(cover).certainLeavers());
        assertTrue(ahead.of(cover).isCertain());
        assertTrue(ahead.endsSoon(ends));
        assertFalse(ahead.endsSoon(holder(3, Population.OTHER, TODAY.plusMonths(12))));
    }

    @Test
    void theChoiceHoldsOnlyForWhomOneSees() {
        NeedCover cover = need(1, holder(1, Population.ICT, null), holder(2, Population.ICT, null));
        ShownCoverage shown = new ShownCoverage(
                CoverageAsk.ofGoal(3L),
                null,
                null,
                null,
                new Cover(List.of(cover)),
                new Fragility(TODAY, RATES, Map.of()),
                Map.of(),
                null);
        WhatIf whatIf = WhatIf.of(shown, Map.of(1L, "Anna", 2L, "Bo"), List.of(1L, 99L));
        assertEquals(Set.of(1L), whatIf.chosen());
        assertEquals(0, whatIf.departure().fallingBelowNeed().size());
        assertEquals(
                1,
                WhatIf.of(shown, Map.of(1L, "Anna", 2L, "Bo"), List.of(1L, 2L))
                        .departure()
                        .fallingBelowNeed()
                        .size());
    }
}
