package nl.vaardig.inventory.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.organisation.municipality.Municipality;

/** The counting rule that the municipality chose, and the levels under it. The municipality keeps it as a word. */
@ApplicationScoped
@Transactional
public class CountingRules {

    @Inject
    Municipalities municipalities;

    public CountingRule current() {
        return of(municipalities.current());
    }

    public static CountingRule of(Municipality municipality) {
        return CountingRule.valueOf(municipality.countingRule());
    }

    /** The levels of a moment, for a query to join. Only past ones are counted anew, so for today's nothing is read. */
    public CountedLevels levels(AsOf when) {
        return new CountedLevels(when, when.isToday() ? null : current());
    }
}
