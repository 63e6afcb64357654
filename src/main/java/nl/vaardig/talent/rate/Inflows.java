package nl.vaardig.talent.rate;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.JobRoles;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.Role;
import nl.vaardig.talent.workforce.EmploymentSpell;
import nl.vaardig.talent.workforce.Period;
import nl.vaardig.talent.workforce.Workforce;
import nl.vaardig.talent.workforce.Workforces;

/** Hires of the last years, from all employment there is. A fixed number of queries. */
@ApplicationScoped
@Transactional
public class Inflows {

    /** Years back at most: one year says little, and longer ago was another labour market (our own number). */
    public static final int YEARS = 3;

    @Inject
    Workforces workforces;

    @Inject
    JobRoles jobRoles;

    @Inject
    CurrentRequest request;

    /**
     * Of three years, or as far as the register goes back, but a year at least. For figures, without names.
     *
     * @throws NotThere for anyone but board and HR advisor
     */
    public Hires lastYears() {
        return lastYears(workforces.employment());
    }

    /** The same for who has read all employment already. */
    public Hires lastYears(Workforce workforce) {
        boolean may = request.user().has(Role.HR_ADVISOR) || request.user().has(Role.BOARD);
        if (!may) throw new NotThere();
        Period period = period(workforce);
        Map<Long, Population> populations = jobRoles.all().stream().collect(toMap(JobRole::id, JobRole::population));
        List<Hires.Hire> people = workforce.spells().stream()
                .filter(spell -> period.contains(spell.start()))
                .map(spell -> hire(spell, populations))
                .toList();
        return new Hires(period, people);
    }

    /** Before the first end on record nobody is known who came and left again. */
    private static Period period(Workforce workforce) {
        LocalDate today = workforce.today();
        Period asked = new Period(today.minusYears(YEARS).plusDays(1), today);
        LocalDate from = workforce.observable(asked).map(Period::start).orElse(today);
        LocalDate latest = today.minusYears(1).plusDays(1);
        return new Period(from.isAfter(latest) ? latest : from, today);
    }

    private static Hires.Hire hire(EmploymentSpell spell, Map<Long, Population> populations) {
        long role = spell.appointments().get(0).jobRoleId();
        return new Hires.Hire(spell.employeeId(), spell.start(), populations.getOrDefault(role, Population.OTHER));
    }
}
