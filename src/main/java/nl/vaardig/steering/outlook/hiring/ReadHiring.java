package nl.vaardig.steering.outlook.hiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import nl.vaardig.inventory.rating.first.FirstLevels;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.steering.outlook.forecast.HiringAssumptions;
import nl.vaardig.talent.rate.Hires;
import nl.vaardig.talent.rate.Inflows;
import nl.vaardig.talent.workforce.Workforce;

/** Reads who was hired and what they brought: a fixed number of queries. */
@ApplicationScoped
@Transactional
public class ReadHiring {

    @Inject
    Inflows inflows;

    @Inject
    FirstLevels firstLevels;

    @Inject
    HiringAssumptions assumptions;

    @Inject
    Municipalities municipalities;

    /** Without what they brought. */
    public Hiring ofNoSkill() {
        return of(Set.of(), inflows.lastYears(), assumptions.read());
    }

    /** @param skills that are asked about @param workforce all employment */
    public Hiring of(Set<Long> skills, Workforce workforce, HiringAssumptions.Assumed assumed) {
        return of(skills, inflows.lastYears(workforce), assumed);
    }

    private Hiring of(Set<Long> skills, Hires hires, HiringAssumptions.Assumed assumed) {
        return Hiring.of(
                hires,
                assumed.hires(),
                skills.isEmpty() ? List.of() : firstLevels.since(hires.period().start(), skills),
                new SmallGroups(municipalities.chosen(SmallGroups.SMALLEST)));
    }
}
