package nl.vaardig.learning.session.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.vaardig.learning.assignment.journey.OverviewPart;
import nl.vaardig.platform.page.Page;

/** What happened to one's own sign-ups, told beside one's own paths. */
@ApplicationScoped
public class SessionNews implements OverviewPart {

    public record Told(List<SessionDates.Date> dates) {}

    @Inject
    SessionDates dates;

    @Override
    public Page ofMine() {
        List<SessionDates.Date> news =
                dates.mine().stream().filter(date -> date.own().news() != null).toList();
        return new Page("session/told.jte", new Told(news));
    }
}
