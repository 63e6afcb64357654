package nl.vaardig.steering.team;

import java.util.Map;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.page.Address;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.matrix.MatrixOrder;
import nl.vaardig.steering.matrix.cell.TeamScope;

/**
 * Which team to show, and how much of it.
 *
 * @param department null for the first one the user has
 * @param alone      without the departments below it
 * @param track      only this one, or null
 * @param critical   only critical skills
 * @param gaps       only people and skills with something to learn
 * @param page       of the people, or null
 * @param errors     what couldn't be read, by field
 */
public record TeamAsk(
        Long department,
        boolean alone,
        Track track,
        boolean critical,
        boolean gaps,
        MatrixOrder order,
        AsOf when,
        Integer page,
        Map<String, BadField> errors) {

    TeamScope scope(long departmentId) {
        return new TeamScope(departmentId, !alone, when);
    }

    /** Any page of this team, with the same filters. */
    public Address at(String path) {
        return of(path, department)
                .with("track", track)
                .with("critical", yes(critical))
                .with("gaps", yes(gaps))
                .with("sort", order.word());
    }

    /** The matrix with those first who have most to learn for one skill. */
    public Address sortedBy(long skill) {
        return of("/team", department)
                .with("track", track)
                .with("critical", yes(critical))
                .with("gaps", yes(gaps))
                .with("sort", skill);
    }

    /** Another department on the same day, every skill. */
    public Address of(String path, Long other) {
        return new Address(path)
                .with("department", other)
                .with("alone", yes(alone))
                .with("on", when.isToday() ? null : when.on())
                .with("askedOn", when.asksLater() ? when.askedOn() : null);
    }

    /** The same without leaving anyone out who has nothing to learn. */
    TeamAsk everyone() {
        return new TeamAsk(department, alone, track, critical, false, order, when, page, errors);
    }

    private static String yes(boolean asked) {
        return asked ? "true" : null;
    }
}
