package nl.vaardig.steering.overview.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.kept.Worked;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.steering.overview.line.GapLines;

/** The tables of the inventory, worked out once for all who may see the same. */
@ApplicationScoped
@Transactional
public class GapTables {

    @Inject
    GapInventory inventory;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Municipalities municipalities;

    @Inject
    Worked worked;

    /** All that the figures depend on beside what the database has. @param smallest people a group has at least */
    private record Question(Sight sight, GroupedBy by, GapAsk filter, List<AsOf> moments, int smallest) {}

    /**
     * What was asked, and the same by skill.
     *
     * @param later everyone together at the last moment asked
     * @param few who is behind a figure about fewer people than the smallest group: showing it is a look at them
     */
    public record Tables(GapTable<Object> table, GapTable<Object> bySkill, GroupGap later, Set<Long> few) {}

    /** @param moments the one to show, and maybe one to lay beside it */
    public Tables of(GroupedBy by, GapAsk filter, List<AsOf> moments, GapCatalogue catalogue) {
        Sight sight = whoMaySee.skills().ofAnyone();
        Question question = new Question(sight, by, filter, moments, municipalities.chosen(SmallGroups.SMALLEST));
        return worked.of(question, () -> workOut(question, catalogue));
    }

    private Tables workOut(Question question, GapCatalogue catalogue) {
        List<GapLines> lines = inventory.lines(question.moments(), Set.of());
        GapLines shown = lines.get(0);
        GapLines later = lines.get(lines.size() - 1);
        GapAsk filter = question.filter();
        GapTable<Object> table = question.by().table(shown, filter, catalogue);
        Set<Long> few = new HashSet<>(question.by().peopleOfFew(shown, filter, catalogue, question.smallest()));
        GapTable<Object> bySkill = table;
        if (question.by() != GroupedBy.SKILL) {
            bySkill = GroupedBy.SKILL.table(shown, filter, catalogue);
            few.addAll(GroupedBy.SKILL.peopleOfFew(shown, filter, catalogue, question.smallest()));
        }
        GapTable<Object> beside = later == shown ? table : question.by().table(later, filter, catalogue);
        return new Tables(table, bySkill, beside.total().all(), Set.copyOf(few));
    }
}
