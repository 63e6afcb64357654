package nl.vaardig.steering.outlook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.kept.Worked;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.steering.outlook.forecast.Scenarios;

/**
 * Reads everything an outlook is made of. What people come to is worked out once for all who may see as much; what is
 * planned is read for each.
 */
@ApplicationScoped
@Transactional
public class ReadOutlook {

    @Inject
    ReadSubjects subjects;

    @Inject
    Scenarios scenarios;

    @Inject
    Worked worked;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** All that subjects depend on beside what the database has. @param people whether the reader may see everyone */
    private record Question(boolean people, LocalDate today) {}

    /** @throws NotThere for anyone but board and HR advisor */
    public OutlookBook book() {
        boolean isHr = request.user().has(Role.HR_ADVISOR);
        if (!isHr && !request.user().has(Role.BOARD)) throw new NotThere();
        LocalDate today = LocalDate.now(clock);
        ReadSubjects.Subjects found = worked.of(new Question(isHr, today), () -> subjects.read(today));
        String asItIs = Messages.in(request.language()).text("outlook.asItIs");
        return new OutlookBook(today, found.lastYear(), found.all(), plans(), found.hiring(), found.assumed(), asItIs);
    }

    /** The last year that an outlook shows; the first is this one. */
    public int lastYear() {
        return subjects.lastYear(LocalDate.now(clock));
    }

    private List<OutlookPlan> plans() {
        List<OutlookPlan> plans = new ArrayList<>();
        plans.add(new OutlookPlan(null, List.of()));
        scenarios.measures().forEach((scenario, measures) -> plans.add(new OutlookPlan(scenario, measures)));
        return plans;
    }
}
