package nl.vaardig.steering.trend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.platform.BadField;
import nl.vaardig.steering.overview.group.GapCatalogues;
import nl.vaardig.steering.overview.group.GapInventory;
import nl.vaardig.steering.overview.line.GapLines;

/** Figures of any day, from the raw ratings: by the day they held, and by the day they were known. */
@ApplicationScoped
@Transactional
public class ReadPast {

    @Inject
    GapInventory inventory;

    @Inject
    GapCatalogues catalogues;

    @Inject
    Clock clock;

    /**
     * Of the people the user may see.
     *
     * @param known null = the day itself
     * @param departments empty = everywhere
     * @throws BadField for a day to come
     */
    public PastTable of(LocalDate on, LocalDate known, Set<Long> departments) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = known == null ? on : known;
        if (on.isAfter(today)) throw new BadField("on", "rating.asOf.future");
        if (until.isAfter(today)) throw new BadField("known", "rating.asOf.future");
        List<GapLines> lines =
                inventory.lines(List.of(new AsOf(on, AsOf.endOf(until)), new AsOf(on, clock.instant())), departments);
        return PastTable.of(on, until, lines.get(0), lines.get(1), departments, catalogues.catalogue());
    }
}
