package nl.vaardig.learning.assignment.bulk;

import java.util.Set;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.scale.Track;

/** A selection as the parameters of an address or the fields of a form. */
public final class SelectionForm {

    private SelectionForm() {}

    /** Whether those named are there is asked of {@link Selections}. */
    public static Selection read(Sent sent) {
        return new Selection(
                ids(sent, "employee"),
                Selection.numbersIn(sent.typed("staffNumbers")),
                ids(sent, "skill"),
                sent.allKnown("track", Known.of(Track.class)),
                ids(sent, "jobRole"),
                ids(sent, "department"),
                sent.allKnown("population", Known.of(Population.class)));
    }

    private static Set<Long> ids(Sent sent, String field) {
        return sent.allKnown(field, Known.byId(id -> id));
    }
}
