package nl.vaardig.steering.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.vaardig.inventory.goal.pace.GoalSupply;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.steering.coverage.need.Cover;
import nl.vaardig.steering.coverage.need.CoverFigures;
import nl.vaardig.talent.rate.Outflows;
import nl.vaardig.talent.retirement.ToldRetirements;

/** What is laid beside coverage: what lies ahead of the people, and what may be told of them. */
@ApplicationScoped
public class CoverageSources {

    @Inject
    Outflows outflows;

    @Inject
    ToldRetirements retirements;

    @Inject
    GoalSupply supply;

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** Somebody who may see the people of the whole municipality, or of departments. */
    boolean seesPeople() {
        return request.user().has(Role.HR_ADVISOR) || request.user().has(Role.MANAGER);
    }

    /** Somebody who may know of everyone, in figures at least. */
    boolean seesFigures() {
        return request.user().has(Role.HR_ADVISOR) || request.user().has(Role.BOARD);
    }

    /** @param people whether the reader may see what these people told */
    Fragility ahead(Cover cover, boolean people) {
        Map<Long, Integer> told = people ? retirements.of(cover.holders()) : Map.of();
        return new Fragility(LocalDate.now(clock), outflows.withoutFixedTerms(), told);
    }

    CoverFigures figures() {
        return new CoverFigures(supply.told(), new SmallGroups(municipalities.chosen(SmallGroups.SMALLEST)));
    }
}
