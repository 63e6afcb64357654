package nl.vaardig.learning.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.Assignments;
import nl.vaardig.learning.assignment.Why;
import nl.vaardig.learning.course.CourseBegin;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Messages;

/** Somebody begins with a path that everyone may begin by oneself. */
@ApplicationScoped
@Transactional
public class BeginPath {

    private static final String REASON = "catalogue.begin.reason";

    @Inject
    Catalogue catalogue;

    @Inject
    Assignments assignments;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    /** The day by which it should be done when it is begun today. */
    public LocalDate dueOn() {
        return LocalDate.now(clock).plusWeeks(municipalities.current().chosen(Assignment.WEEKS));
    }

    /**
     * @return the id of the assignment
     * @throws NotThere    when no such path is published
     * @throws RuleRefused when it takes permission, or the person has it already
     */
    public long begin(long path) {
        Offering offering = catalogue.path(path);
        RuleRefused.unless(offering.beginBy() == CourseBegin.NOW, "rule.catalogue.notByOneself");
        Bilingual own =
                new Bilingual(Messages.in("nl").text(REASON), Messages.in("en").text(REASON));
        return assignments.takeUp(path, new Why(own, false, dueOn()));
    }
}
