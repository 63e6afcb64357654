package nl.vaardig.steering.overview.line;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.vaardig.inventory.rating.whole.LevelsOf;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.Numbering;

/**
 * What is asked of many people and what is there: a line for each person and skill asked, the grain every group figure is
 * made of. The lines aren't kept: of 12,000 people there are 200,000, of a few hundred kinds of work. People stand here with what
 * their work asks and with their levels, and whoever adds up goes through them.
 */
public final class GapLines {

    /** One appointment in force on the day. */
    public record Post(long appointmentId, long employeeId, long departmentId, long jobRoleId, Population population) {}

    private final List<Person> people;
    private final Numbering departments;
    private final Numbering jobRoles;
    private final Numbering skills;

    GapLines(List<Person> people, Numbering departments, Numbering jobRoles, Numbering skills) {
        this.people = people;
        this.departments = departments;
        this.jobRoles = jobRoles;
        this.skills = skills;
    }

    /**
     * @param posts  ordered by employee and then by appointment
     * @param levels of skills as numbered
     * @param skills those of the demands as well
     */
    public static GapLines of(List<Post> posts, Demands demands, LevelsOf levels, Numbering skills) {
        return new AskedPersons(demands, levels, skills).of(posts);
    }

    /** Ordered by employee. */
    public List<Person> people() {
        return people;
    }

    public Numbering departments() {
        return departments;
    }

    public Numbering jobRoles() {
        return jobRoles;
    }

    public Numbering skills() {
        return skills;
    }

    /** Those counted in some departments. @param ids empty = everywhere */
    public GapLines in(Set<Long> ids) {
        if (ids.isEmpty()) return this;
        return with(work -> ids.contains(departments.id(work.department())) ? work : work.only(none -> false));
    }

    /** The same without some skills. @param ids of skills */
    public GapLines without(Set<Long> ids) {
        if (ids.isEmpty()) return this;
        return with(work -> work.only(asked -> !ids.contains(skills.id(asked.skill()))));
    }

    private GapLines with(UnaryOperator<Work> change) {
        Map<Work, Work> known = new IdentityHashMap<>();
        List<Person> changed = new ArrayList<>(people.size());
        for (Person person : people) {
            List<Work> work = person.work().stream()
                    .map(one -> known.computeIfAbsent(one, change))
                    .toList();
            changed.add(new Person(person.id(), work, person.levels()));
        }
        return new GapLines(changed, departments, jobRoles, skills);
    }

    /** Each line, ordered by employee. */
    public void forEach(Consumer<GapLine> each) {
        for (Person person : people)
            for (Work work : person.work()) for (Asked asked : work.asked()) each.accept(line(person, work, asked));
    }

    private GapLine line(Person person, Work work, Asked asked) {
        int level = person.level(asked);
        return new GapLine(
                person.id(),
                departments.id(work.department()),
                jobRoles.id(work.jobRole()),
                skills.id(asked.skill()),
                asked.required(),
                asked.importance(),
                level < 0 ? null : Integer.valueOf(level));
    }

    /** All lines as objects: for a part of a municipality, or where each pair of person and skill counts. */
    public List<GapLine> list() {
        List<GapLine> list = new ArrayList<>();
        forEach(list::add);
        return list;
    }
}
