package nl.vaardig.steering.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.steering.overview.group.GapCatalogue;
import nl.vaardig.steering.overview.group.GapCatalogues;
import nl.vaardig.steering.overview.group.GapTables;

/** Reads the inventory for a page, a file or another program, and writes down whom a look at it was a look at. */
@ApplicationScoped
@Transactional
public class ReadInventory {

    @Inject
    GapTables tables;

    @Inject
    GapCatalogues catalogues;

    @Inject
    InventoryLooks looks;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /**
     * @param moments the one that is asked, and maybe the one to lay beside it
     * @throws NotThere for a department, job role, skill or goal that is not there
     */
    ShownInventory of(InventoryAsk ask, List<AsOf> moments) {
        GapCatalogue catalogue = catalogues.catalogue();
        ask.filter().mustBeIn(catalogue);
        GapTables.Tables found = tables.of(ask.by(), ask.filter(), moments, catalogue);
        looks.note(found.few());
        InventoryWords words = new InventoryWords(catalogue, Messages.in(request.language()));
        return ShownInventory.of(ask, found, words, LocalDate.now(clock));
    }
}
