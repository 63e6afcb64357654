package nl.vaardig.steering.outlook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.goal.pace.GoalSupply;
import nl.vaardig.learning.assignment.CompletionRates;
import nl.vaardig.learning.course.CourseCosts;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.steering.coverage.need.CoverFigures;
import nl.vaardig.steering.outlook.hiring.Hiring;
import nl.vaardig.talent.rate.Outflows;

/** Where the terms of an outlook come from. */
@ApplicationScoped
public class OutlookSources {

    @Inject
    Outflows outflows;

    @Inject
    CompletionRates completion;

    @Inject
    CourseCosts courses;

    @Inject
    GoalSupply supply;

    @Inject
    Municipalities municipalities;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Clock clock;

    /** @param assumed percent of people on a path who complete it, where it can't be counted */
    SubjectMaker maker(int assumed, Hiring hiring) {
        SmallGroups rule = new SmallGroups(municipalities.chosen(SmallGroups.SMALLEST));
        return new SubjectMaker(
                outflows.all(),
                completion.bySkill(),
                completion.ofAll(),
                assumed,
                completion.onPaths(),
                hiring,
                courses.bySkill(),
                whoMaySee.skills().everyone() ? null : new CoverFigures(supply.told(), rule),
                rule,
                LocalDate.now(clock));
    }
}
