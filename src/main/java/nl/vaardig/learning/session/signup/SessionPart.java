package nl.vaardig.learning.session.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.journey.Journey;
import nl.vaardig.learning.assignment.journey.StepPart;
import nl.vaardig.learning.material.MaterialKind;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.page.Page;

/** A step with a meeting: its dates to choose from, or the one that was chosen. */
@ApplicationScoped
public class SessionPart implements StepPart {

    /** As many dates as a step shows. */
    private static final int MOST = 5;

    /** @param own the date that the reader is on the list of; null when none */
    public record Shown(
            long assignment, long step, long series, SessionDates.Date own, List<SessionDates.Date> dates) {}

    @Inject
    SessionDates dates;

    @Override
    public MaterialKind kind() {
        return MaterialKind.SESSION;
    }

    @Override
    public Page of(Assignment assignment, Step step, Journey.Place place) {
        long series = step.material().id();
        List<SessionDates.Date> all = dates.of(series);
        SessionDates.Date own = all.stream()
                .filter(date ->
                        date.own() != null && (!date.isOver() || date.own().news() != null))
                .findFirst()
                .orElse(null);
        List<SessionDates.Date> open = all.stream()
                .filter(date -> date.isOpen() && !date.isOwn())
                .limit(MOST)
                .toList();
        return new Page("session/part.jte", new Shown(assignment.id(), step.id(), series, own, open));
    }
}
