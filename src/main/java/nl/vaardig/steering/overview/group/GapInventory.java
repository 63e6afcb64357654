package nl.vaardig.steering.overview.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountedLevels;
import nl.vaardig.inventory.rating.CountingRules;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.steering.overview.line.AskedPeople;
import nl.vaardig.steering.overview.line.GapLines;
import nl.vaardig.steering.overview.line.ReadLines;

/**
 * The gap inventory of the organisation: who works where as what, what that asks, and everyone's levels; the rest is
 * arithmetic. For 12,000 people that is a twentieth of the time of grouping in the database, and different people stay
 * countable in any group.
 */
@ApplicationScoped
@Transactional
public class GapInventory {

    @Inject
    CurrentRequest request;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    CountingRules rules;

    @Inject
    Municipalities municipalities;

    @Inject
    GapCatalogues catalogues;

    @Inject
    ReadLines reading;

    /** The people the current user may see, person by person, ordered by employee. */
    public GapLines lines(AsOf when) {
        return lines(List.of(when), Set.of()).get(0);
    }

    /**
     * The same of several moments at once, of those who worked in some departments on the day, also what their work
     * elsewhere asks.
     *
     * @param moments     of one day where departments are asked
     * @param departments empty = everywhere
     */
    public List<GapLines> lines(List<AsOf> moments, Set<Long> departments) {
        return read(moments, new AskedPeople(whoMaySee.skills(), departments));
    }

    /**
     * Everyone, to be added up and kept without anyone in it.
     *
     * @throws NotThere for anyone but the application itself and an HR advisor
     */
    public GapLines forSnapshot(AsOf when) {
        CurrentUser user = request.user();
        if (user.accountId() != 0 && !user.has(Role.HR_ADVISOR)) throw new NotThere();
        return read(List.of(when), everyone(when.on())).get(0);
    }

    /**
     * The whole municipality for those who may see aggregates only. What comes out has small groups hidden already, also
     * from subtraction and from one of the days to another; no person, and no way to one, is in it.
     *
     * @param days the newest first
     * @throws NotThere for anyone but board and HR advisor
     */
    public MunicipalGaps ofTheMunicipality(List<AsOf> days) {
        return ofTheMunicipality(days, catalogues.catalogue());
    }

    /** The same for who has the catalogue at hand already. */
    public MunicipalGaps ofTheMunicipality(List<AsOf> days, GapCatalogue catalogue) {
        CurrentUser user = request.user();
        if (!user.has(Role.BOARD) && !user.has(Role.HR_ADVISOR)) throw new NotThere();
        return new MunicipalGaps(
                catalogue,
                days.stream().map(AsOf::on).toList(),
                read(days, everyone(days.get(0).on())),
                new SmallGroups(municipalities.chosen(SmallGroups.SMALLEST)));
    }

    /**
     * Everyone, with levels that may be those of another counting rule; for counts only.
     *
     * @throws NotThere for anyone but the administrator, who chooses the rule
     */
    public List<GapLines> under(List<CountedLevels> levels) {
        if (!request.user().has(Role.ADMINISTRATOR)) throw new NotThere();
        return reading.of(levels, everyone(levels.get(0).when().on()));
    }

    private static AskedPeople everyone(LocalDate today) {
        return new AskedPeople(Sight.ofEveryone(today), Set.of());
    }

    private List<GapLines> read(List<AsOf> moments, AskedPeople people) {
        return reading.of(rules.levels(moments), people);
    }
}
