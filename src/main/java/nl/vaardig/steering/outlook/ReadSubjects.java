package nl.vaardig.steering.outlook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.steering.coverage.need.AskedNeeds;
import nl.vaardig.steering.coverage.need.Cover;
import nl.vaardig.steering.coverage.need.Holdings;
import nl.vaardig.steering.coverage.need.Need;
import nl.vaardig.steering.coverage.need.NeedCover;
import nl.vaardig.steering.outlook.forecast.HiringAssumptions;
import nl.vaardig.steering.outlook.forecast.Outlook;
import nl.vaardig.steering.outlook.forecast.SkillLevel;
import nl.vaardig.steering.outlook.hiring.Hiring;
import nl.vaardig.steering.outlook.hiring.ReadHiring;
import nl.vaardig.talent.workforce.Workforce;

/** Reads what goals ask numbers of people for: a fixed number of queries, whatever the number of goals and people. */
@ApplicationScoped
@Transactional
public class ReadSubjects {

    /** Years ahead at least. */
    private static final int YEARS = 4;

    @Inject
    AskedNeeds needs;

    @Inject
    Holdings holdings;

    @Inject
    Departments departments;

    @Inject
    OutlookSources sources;

    @Inject
    ReadHiring hirings;

    @Inject
    HiringAssumptions assumptions;

    /**
     * @param lastYear of the outlooks, included
     * @param hiring   without what each of those hired brought
     * @param assumed  percent of people on a path who complete it, where it can't be counted
     */
    record Subjects(int lastYear, List<Subject> all, Hiring hiring, int assumed) {}

    Subjects read(LocalDate today) {
        List<Need> asked = needs.ofGoals(departments.tree());
        HiringAssumptions.Assumed assumed = assumptions.read();
        Workforce workforce = sources.employment();
        Set<Long> skills = asked.stream().map(need -> need.skill().id()).collect(toSet());
        Hiring hiring = hirings.of(skills, workforce, assumed);
        List<Subject> subjects = subjects(asked, sources.maker(assumed.completion(), hiring, workforce));
        return new Subjects(lastYear(asked, today), subjects, hiring.inNumbers(), assumed.completion());
    }

    int lastYear(LocalDate today) {
        return lastYear(needs.ofGoals(departments.tree()), today);
    }

    /** A year beyond the last that is asked about, so that one sees whether it lasts. */
    private static int lastYear(List<Need> asked, LocalDate today) {
        int wanted =
                asked.stream().mapToInt(need -> need.from().getYear() + 1).reduce(today.getYear() + YEARS, Math::max);
        return Math.min(wanted, today.getYear() + Outlook.MOST_YEARS);
    }

    private List<Subject> subjects(List<Need> asked, SubjectMaker maker) {
        Cover cover = Cover.of(asked, holdings.forFigures(asked));
        Map<SkillLevel, List<NeedCover>> byLevel =
                cover.needs().stream().collect(groupingBy(ReadSubjects::about, LinkedHashMap::new, toList()));
        return byLevel.entrySet().stream()
                .map(entry -> maker.make(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static SkillLevel about(NeedCover cover) {
        return new SkillLevel(cover.need().skill().id(), cover.need().level());
    }
}
