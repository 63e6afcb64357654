package nl.vaardig.steering.outlook;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.steering.coverage.need.AskedNeeds;
import nl.vaardig.steering.coverage.need.Cover;
import nl.vaardig.steering.coverage.need.Holdings;
import nl.vaardig.steering.coverage.need.Need;
import nl.vaardig.steering.coverage.need.NeedCover;
import nl.vaardig.steering.outlook.forecast.HiringAssumptions;
import nl.vaardig.steering.outlook.forecast.Outlook;
import nl.vaardig.steering.outlook.forecast.Scenarios;
import nl.vaardig.steering.outlook.forecast.SkillLevel;
import nl.vaardig.steering.outlook.hiring.Hiring;
import nl.vaardig.steering.outlook.hiring.ReadHiring;
import nl.vaardig.talent.workforce.Workforce;

/** Reads everything an outlook is made of: a fixed number of queries, whatever the number of goals and people. */
@ApplicationScoped
@Transactional
public class ReadOutlook {

    /** Years ahead at least. */
    static final int YEARS = 4;

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

    @Inject
    Scenarios scenarios;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    public OutlookBook book() {
        LocalDate today = LocalDate.now(clock);
        List<Need> asked = needs.ofGoals(departments.tree());
        HiringAssumptions.Assumed assumed = assumptions.read();
        String asItIs = Messages.in(request.language()).text("outlook.asItIs");
        Workforce workforce = sources.employment();
        Set<Long> skills = asked.stream().map(need -> need.skill().id()).collect(toSet());
        Hiring hiring = hirings.of(skills, workforce, assumed);
        List<Subject> subjects = subjects(asked, sources.maker(assumed.completion(), hiring, workforce));
        return new OutlookBook(today, lastYear(asked, today), subjects, plans(), hiring, assumed.completion(), asItIs);
    }

    /** The last year that an outlook shows; the first is this one. */
    public int lastYear() {
        return lastYear(needs.ofGoals(departments.tree()), LocalDate.now(clock));
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
                cover.needs().stream().collect(groupingBy(ReadOutlook::about, LinkedHashMap::new, toList()));
        return byLevel.entrySet().stream()
                .map(entry -> maker.make(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static SkillLevel about(NeedCover cover) {
        return new SkillLevel(cover.need().skill().id(), cover.need().level());
    }

    private List<OutlookPlan> plans() {
        List<OutlookPlan> plans = new ArrayList<>();
        plans.add(new OutlookPlan(null, List.of()));
        scenarios.measures().forEach((scenario, measures) -> plans.add(new OutlookPlan(scenario, measures)));
        return plans;
    }
}
