package nl.vaardig.steering.overview.line;

import static java.util.Comparator.comparingLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.vaardig.inventory.rating.AsOf;
import nl.vaardig.inventory.rating.CountedLevels;
import nl.vaardig.inventory.rating.whole.LevelsOf;
import nl.vaardig.inventory.rating.whole.LevelsOfMany;
import nl.vaardig.inventory.rating.whole.LevelsRead;
import nl.vaardig.organisation.department.InForce;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.JobRoles;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.Numbering;
import nl.vaardig.steering.overview.line.GapLines.Post;

/**
 * Reads the lines of one moment or several at once: who works where as what with all levels in one query, and what is
 * asked in another, whatever the number of people or moments.
 */
@ApplicationScoped
@Transactional
public class ReadLines {

    private static final int AT_ONCE = 500;

    @PersistenceContext
    EntityManager db;

    @Inject
    LevelsOfMany levels;

    @Inject
    ReadDemands demands;

    @Inject
    JobRoles jobRoles;

    /** @param days a bit for each day on which the appointment was in force */
    private record Spell(long appointment, long employee, long department, long jobRole, int days) {

        static final Comparator<Spell> ORDER = comparingLong(Spell::employee).thenComparingLong(Spell::appointment);

        static Spell of(Object[] row) {
            return new Spell((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Integer) row[4]);
        }
    }

    /** Days on which somebody works here, and the names of their parameters: the first is {@code :day}. */
    private record Days(List<LocalDate> all) {

        static Days of(List<CountedLevels> moments) {
            return new Days(
                    moments.stream().map(one -> one.when().on()).distinct().toList());
        }

        private static String name(int day) {
            return day == 0 ? "day" : "day" + day;
        }

        /** Of an appointment {@code a}. */
        String onAny() {
            return hql("(%s)", " or ");
        }

        String bits() {
            return all.size() == 1 ? "1" : hql("case when %s then %d else 0 end", " + ");
        }

        private String hql(String each, String between) {
            return String.join(
                    between,
                    IntStream.range(0, all.size())
                            .mapToObj(day -> each.formatted(InForce.on("a", name(day)), 1 << day))
                            .toList());
        }

        <Q extends jakarta.persistence.Query> Q bind(Q query) {
            for (int day = 0; day < all.size(); day++) query.setParameter(name(day), all.get(day));
            return query;
        }

        boolean holds(Spell spell, LocalDate day) {
            return (spell.days() & 1 << all.indexOf(day)) != 0;
        }
    }

    /**
     * The lines of each moment, in the same order.
     *
     * @param moments of one day where only some departments are asked
     */
    public List<GapLines> of(List<CountedLevels> moments, AskedPeople people) {
        Days days = Days.of(moments);
        Numbering skills = new Numbering();
        Map<LocalDate, Demands> asked = demands.of(moments, skills);
        LevelsRead read = levels.at(moments, skills);
        List<Spell> spells = spells(days, people, read);
        List<LevelsOf> known = read.levels();
        Map<Long, Population> populations = populations();
        List<GapLines> lines = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            AsOf when = moments.get(i).when();
            List<Post> posts = spells.stream()
                    .filter(spell -> days.holds(spell, when.on()))
                    .map(spell -> post(spell, populations))
                    .toList();
            lines.add(GapLines.of(posts, asked.get(when.askedOn()), known.get(i), skills));
        }
        return lines;
    }

    private static Post post(Spell spell, Map<Long, Population> populations) {
        return new Post(
                spell.appointment(),
                spell.employee(),
                spell.department(),
                spell.jobRole(),
                populations.get(spell.jobRole()));
    }

    /** Levels come with the first appointment of a person; put in order here, as they are heavy to sort. */
    private List<Spell> spells(Days days, AskedPeople people, LevelsRead read) {
        String hql = "select a.id, a.employee.id, a.department.id, a.jobRole.id, " + days.bits() + read.columns()
                + " from Appointment a" + read.join("a.employee.id") + " where (" + days.onAny() + ") and "
                + people.of("a.employee");
        List<Spell> spells = new ArrayList<>();
        Set<Long> known = new HashSet<>();
        try (Stream<Object[]> rows = people.bind(days.bind(db.createQuery(hql, Object[].class)))
                .setHint("org.hibernate.fetchSize", AT_ONCE)
                .getResultStream()) {
            rows.forEach(row -> {
                Spell spell = Spell.of(row);
                spells.add(spell);
                if (known.add(spell.employee())) read.add(spell.employee(), row);
            });
        }
        spells.sort(Spell.ORDER);
        return spells;
    }

    private Map<Long, Population> populations() {
        Map<Long, Population> populations = new HashMap<>();
        for (JobRole role : jobRoles.all()) populations.put(role.id(), role.population());
        return populations;
    }
}
