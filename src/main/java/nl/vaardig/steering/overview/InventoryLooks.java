package nl.vaardig.steering.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.privacy.accesslog.AccessLog;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.steering.overview.group.GapCatalogue;
import nl.vaardig.steering.overview.group.GroupedBy;
import nl.vaardig.steering.overview.line.GapLines;

/** A table narrowed down to a few people is a look at them, without a name on it: it is written down too. */
@ApplicationScoped
@Transactional
public class InventoryLooks {

    static final String SUBJECT = "privacy.subject.gaps";

    @Inject
    Municipalities municipalities;

    @Inject
    AccessLog accessLog;

    /** @param lines of everyone who may be seen; the inventory shows them as asked and by skill */
    public void note(InventoryAsk ask, GapLines lines, GapCatalogue catalogue) {
        int smallest = municipalities.chosen(SmallGroups.SMALLEST);
        Set<Long> few = new HashSet<>(ask.by().peopleOfFew(lines, ask.filter(), catalogue, smallest));
        if (ask.by() != GroupedBy.SKILL) {
            few.addAll(GroupedBy.SKILL.peopleOfFew(lines, ask.filter(), catalogue, smallest));
        }
        accessLog.note(few, SUBJECT);
    }
}
