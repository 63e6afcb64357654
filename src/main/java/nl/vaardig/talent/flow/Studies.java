package nl.vaardig.talent.flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.access.Sight;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.JobRoles;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.platform.BadField;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.talent.told.Hiding;
import nl.vaardig.talent.workforce.Workforce;
import nl.vaardig.talent.workforce.Workforces;

/** Opens a look at the figures for the current user. A fixed number of queries, however many periods and departments. */
@ApplicationScoped
@Transactional
public class Studies {

    @Inject
    Workforces workforces;

    @Inject
    Departments departments;

    @Inject
    JobRoles jobRoles;

    @Inject
    Municipalities municipalities;

    @Inject
    WhoMaySee whoMaySee;

    /** A look, and what was wrong with the filters: the standard choice stands in for it. */
    public record Opened(Study study, Collection<JobRole> jobRoles, Map<String, BadField> errors) {

        /** @throws BadField the first thing that was wrong with the filters */
        public Study orRefuse() {
            if (!errors.isEmpty()) throw errors.values().iterator().next();
            return study;
        }
    }

    /** @param withAges also for figures about under-35s */
    public Opened open(TalentQuery query, boolean withAges) {
        Workforce workforce = workforces.read(withAges);
        DepartmentTree tree = departments.tree();
        Collection<JobRole> roles = jobRoles.all();
        Map<Population, Set<Long>> rolesOf = roles.stream()
                .collect(Collectors.groupingBy(
                        JobRole::population, Collectors.mapping(JobRole::id, Collectors.toSet())));
        Hiding hiding = hiding();
        FilterReading reading = new FilterReading(
                query,
                new FilterReading.Known(
                        tree,
                        rolesOf,
                        workforce.today(),
                        workforce.firstKnownEnd().orElse(null),
                        hiding.individuals()));
        Study study = new Study(reading.read(), workforce, tree, rolesOf, hiding);
        return new Opened(study, roles, reading.errors());
    }

    /** What the current user may see of small groups. */
    public Hiding hiding() {
        Sight sight = whoMaySee.skills();
        return new Hiding(new SmallGroups(municipalities.chosen(SmallGroups.SMALLEST)), sight.everyone());
    }
}
