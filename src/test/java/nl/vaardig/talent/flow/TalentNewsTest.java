package nl.vaardig.talent.flow;

import static nl.vaardig.talent.flow.Work.ANALYST;
import static nl.vaardig.talent.flow.Work.HR;
import static nl.vaardig.talent.flow.Work.TODAY;
import static nl.vaardig.talent.flow.Work.filter;
import static nl.vaardig.talent.flow.Work.job;
import static nl.vaardig.talent.flow.Work.people;
import static nl.vaardig.talent.flow.Work.study;
import static nl.vaardig.talent.flow.Work.tree;
import static nl.vaardig.talent.flow.Work.workforce;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.talent.workforce.Employment;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.TalentGroup;
import nl.vaardig.talent.workforce.TalentScope;
import org.junit.jupiter.api.Test;

/** What the first sentence says of the last period. */
class TalentNewsTest {

    @Test
    void aPartOfAYearCanBeTheHighestAlready() {
        TalentNews news = news(TODAY, 1, 2, 1, 4).orElseThrow();
        assertEquals(TalentNews.Kind.HIGHEST_ALREADY, news.kind());
        assertEquals(4, news.periods());
        assertEquals(4, news.share().numerator());
        assertEquals(1, news.earlier().numerator());
        assertEquals(2025, news.before().period().start().getYear());
    }

    @Test
    void aPartOfAYearIsNeverTheLowest() {
        assertEquals(
                TalentNews.Kind.PLAIN, news(TODAY, 3, 2, 3, 1).orElseThrow().kind());
    }

    @Test
    void aWholeYearCanBeTheHighestOrTheLowest() {
        LocalDate until = LocalDate.of(2025, 12, 31);
        assertEquals(TalentNews.Kind.HIGHEST, news(until, 1, 2, 4).orElseThrow().kind());
        assertEquals(TalentNews.Kind.LOWEST, news(until, 3, 2, 1).orElseThrow().kind());
        assertEquals(TalentNews.Kind.PLAIN, news(until, 3, 1, 2).orElseThrow().kind());
    }

    @Test
    void withoutAYearToCompareWithThereIsNoNews() {
        assertTrue(news(LocalDate.of(2023, 12, 31), 3).isEmpty());
    }

    /** @param leavers digital talents who left, year by year from 2023 on */
    private static Optional<TalentNews> news(LocalDate until, int... leavers) {
        List<Employment> work = new ArrayList<>(people(1, 40, 10, ANALYST));
        work.addAll(people(501, 560, 10, 1));
        for (int year = 0; year < leavers.length; year++) {
            for (int i = 0; i < leavers[year]; i++) {
                String last = (2023 + year) + "-03-31";
                work.add(job(100 + 10 * year + i, 10, ANALYST, "2018-01-01", last, EndReason.RESIGNED));
            }
        }
        Period period = new Period(LocalDate.of(2023, 1, 1), until);
        Study study = study(workforce(work), tree(10, 0), filter(period, TalentScope.EVERYTHING), HR);
        return TalentNews.of(study.flows(TalentGroup.DIGITAL_TALENT));
    }
}
