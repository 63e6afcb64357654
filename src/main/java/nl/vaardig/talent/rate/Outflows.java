package nl.vaardig.talent.rate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import nl.vaardig.organisation.employee.EndReason;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.JobRoles;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.kept.Worked;
import nl.vaardig.privacy.smallgroup.Share;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.talent.workforce.Flows;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.TalentScope;
import nl.vaardig.talent.workforce.Workforce;
import nl.vaardig.talent.workforce.Workforces;

/** The outflow of the last twelve months by population, from all employment there is. A fixed number of queries. */
@ApplicationScoped
@Transactional
public class Outflows {

    @Inject
    Workforces workforces;

    @Inject
    JobRoles jobRoles;

    @Inject
    Municipalities municipalities;

    @Inject
    Worked worked;

    @Inject
    Clock clock;

    private record WithoutFixedTerms(LocalDate today) {}

    /** Everyone who left, whatever the reason. */
    public OutflowRates all() {
        return all(workforces.employment());
    }

    /** The same for who has read all employment already. */
    public OutflowRates all(Workforce workforce) {
        return lastYear(workforce, true);
    }

    /**
     * Without those whose fixed term ended: for where the ends of contracts are laid beside it by their days. Figures of
     * the whole municipality, so worked out once for whoever lays them there.
     */
    public OutflowRates withoutFixedTerms() {
        return worked.of(new WithoutFixedTerms(LocalDate.now(clock)), () -> lastYear(workforces.employment(), false));
    }

    private OutflowRates lastYear(Workforce workforce, boolean fixedTerms) {
        Period year = new Period(workforce.today().minusYears(1).plusDays(1), workforce.today());
        Map<Population, Set<Long>> roles =
                jobRoles.all().stream().collect(groupingBy(JobRole::population, mapping(JobRole::id, toSet())));
        Map<Population, OutflowRate> own = new EnumMap<>(Population.class);
        roles.forEach((population, ids) -> {
            TalentScope scope = new TalentScope(null, Set.of(), population, ids);
            OutflowRate rate = rate(population, Flows.of(workforce.stays(scope), year), fixedTerms);
            if (rate.share().denominator() > 0) own.put(population, rate);
        });
        OutflowRate all = rate(null, Flows.of(workforce.stays(TalentScope.EVERYTHING), year), fixedTerms);
        return OutflowRates.of(all, own, new SmallGroups(municipalities.chosen(SmallGroups.SMALLEST)));
    }

    private static OutflowRate rate(Population population, Flows flows, boolean fixedTerms) {
        long ended = flows.leaversByReason().getOrDefault(EndReason.FIXED_TERM_ENDED, 0L);
        long leavers = flows.leavers() - (fixedTerms ? 0 : ended);
        return new OutflowRate(population, new Share(leavers, flows.averageHeadcount()), flows.period());
    }
}
