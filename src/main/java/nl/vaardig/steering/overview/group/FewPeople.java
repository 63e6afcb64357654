package nl.vaardig.steering.overview.group;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.vaardig.steering.overview.line.Asked;
import nl.vaardig.steering.overview.line.GapLines;
import nl.vaardig.steering.overview.line.Person;
import nl.vaardig.steering.overview.line.Work;

/** Finds the groups of fewer people than the smallest: a look at their figure is a look at the people. */
final class FewPeople {

    private final int smallest;
    private final Rows rows;
    private final Few[] all;
    private final Few[] managers;
    private final Few total = new Few();
    private final Few totalManagers = new Few();

    FewPeople(int smallest, Rows rows) {
        this.smallest = smallest;
        this.rows = rows;
        all = few(rows.size());
        managers = few(rows.size());
    }

    /** No more than it takes to know that a group is large enough. */
    private final class Few {
        private final Set<Long> people = new HashSet<>();
        private long last = Long.MIN_VALUE;

        void add(long person) {
            if (person == last) return;
            last = person;
            if (people.size() < smallest) people.add(person);
        }
    }

    private Few[] few(int size) {
        Few[] few = new Few[size];
        Arrays.setAll(few, row -> new Few());
        return few;
    }

    /** @param lead the job roles of managers, by number */
    Set<Long> of(GapLines lines, LetThrough kept, boolean[] lead) {
        for (Person person : lines.people())
            for (Work work : person.work()) if (kept.has(work)) add(person.id(), work, kept, lead[work.jobRole()]);
        return Stream.concat(
                        Stream.of(total, totalManagers),
                        Stream.of(all, managers).flatMap(Stream::of))
                .filter(few -> few.people.size() < smallest)
                .flatMap(few -> few.people.stream())
                .collect(toSet());
    }

    private void add(long person, Work work, LetThrough kept, boolean manager) {
        for (Asked asked : work.asked()) {
            if (!kept.has(asked)) continue;
            total.add(person);
            if (manager) totalManagers.add(person);
            for (int row : rows.of(work, asked)) {
                all[row].add(person);
                if (manager) managers[row].add(person);
            }
        }
    }
}
