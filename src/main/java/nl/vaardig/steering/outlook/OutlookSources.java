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
import nl.vaardig.talent.workforce.Workforce;
import nl.vaardig.talent.workforce.Workforces;

/** Where the terms of an outlook come from. */
@ApplicationScoped
public class OutlookSources {

    @Inject
    Workforces workforces;

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

    /** All there is and was, for what of it counts here. */
    Workforce employment() {
        return workforces.employment();
    }

    /** @param assumed percent of people on a path who complete it, where it can't be counted */
    SubjectMaker maker(int assumed, Hiring hiring, Workforce workforce) {
        CompletionRates.Rates rates = completion.rates();
        SmallGroups rule = new SmallGroups(municipalities.chosen(SmallGroups.SMALLEST));
        return new SubjectMaker(
                outflows.all(workforce),
                rates.bySkill(),
                rates.ofAll(),
                assumed,
                rates.onPaths(),
                hiring,
                courses.bySkill(),
                whoMaySee.skills().everyone() ? null : new CoverFigures(supply.told(), rule),
                rule,
                LocalDate.now(clock));
    }
}
