package nl.vaardig.steering.overview.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vaardig.inventory.rating.whole.LevelsOf;
import nl.vaardig.platform.Numbering;
import nl.vaardig.steering.overview.line.GapLines.Post;

/**
 * Turns who works where as what into people and what is asked of them (rules.md, What is asked of a person): of several
 * appointments the highest requirement per skill counts, with its importance, and the person is counted under the first
 * appointment that asks it.
 */
final class AskedPersons {

    private record Kind(long jobRoleId, long departmentId) {}

    private final Demands demands;
    private final LevelsOf levels;
    private final Numbering skills;
    private final Numbering departments = new Numbering();
    private final Numbering jobRoles = new Numbering();
    private final Map<Kind, Work> known = new HashMap<>();
    private final List<Person> people = new ArrayList<>();

    AskedPersons(Demands demands, LevelsOf levels, Numbering skills) {
        this.demands = demands;
        this.levels = levels;
        this.skills = skills;
    }

    GapLines of(List<Post> posts) {
        int first = 0;
        for (int i = 1; i <= posts.size(); i++) {
            if (i == posts.size()
                    || posts.get(i).employeeId() != posts.get(first).employeeId()) {
                add(posts.subList(first, i));
                first = i;
            }
        }
        return new GapLines(people, departments, jobRoles, skills);
    }

    private void add(List<Post> posts) {
        long employee = posts.get(0).employeeId();
        Set<Integer> exempt = demands.exempt(employee);
        boolean isLikeOthers = posts.size() == 1 && exempt.isEmpty() && !demands.areOf(employee);
        List<Work> work = isLikeOthers ? List.of(known(posts.get(0))) : own(posts, exempt);
        people.add(new Person(employee, work, levels.of(employee)));
    }

    /** What everyone with this work is asked. */
    private Work known(Post post) {
        return known.computeIfAbsent(
                new Kind(post.jobRoleId(), post.departmentId()), fresh -> work(post, demands.of(post)));
    }

    private List<Work> own(List<Post> posts, Set<Integer> exempt) {
        Map<Integer, Asked> highest = new LinkedHashMap<>();
        for (Post post : posts) demands.of(post).forEach(asked -> highest.merge(asked.skill(), asked, Asked::highest));
        Set<Integer> counted = new HashSet<>(exempt);
        List<Work> work = new ArrayList<>();
        for (Post post : posts) {
            work.add(work(
                    post,
                    demands.of(post).stream()
                            .map(Asked::skill)
                            .filter(counted::add)
                            .map(highest::get)
                            .toList()));
        }
        return work;
    }

    private Work work(Post post, List<Asked> asked) {
        return new Work(
                departments.of(post.departmentId()),
                jobRoles.of(post.jobRoleId()),
                asked.stream().filter(one -> one.required() > 0).toList());
    }
}
