package nl.vaardig.steering.overview.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.gap.RequiredLevel;
import nl.vaardig.organisation.jobrole.Population;

/**
 * Turns who works where as what into lines of person and skill (rules.md, What is asked of a person): of several
 * appointments the highest requirement per skill counts, with its importance, and the person is counted under the first
 * appointment that asks it.
 */
public final class GapLines {

    /** One appointment in force on the day. */
    public record Post(long appointmentId, long employeeId, long departmentId, long jobRoleId, Population population) {}

    private final Demands demands;
    private final Map<Long, Map<Long, Integer>> levels;
    private final List<GapLine> lines = new ArrayList<>();

    private GapLines(Demands demands, Map<Long, Map<Long, Integer>> levels) {
        this.demands = demands;
        this.levels = levels;
    }

    /**
     * @param posts  ordered by employee and then by appointment
     * @param levels by employee and skill; what is missing is not assessed
     * @return ordered by employee
     */
    public static List<GapLine> of(List<Post> posts, Demands demands, Map<Long, Map<Long, Integer>> levels) {
        GapLines all = new GapLines(demands, levels);
        int first = 0;
        for (int i = 1; i <= posts.size(); i++) {
            if (i == posts.size()
                    || posts.get(i).employeeId() != posts.get(first).employeeId()) {
                all.addPerson(posts.subList(first, i));
                first = i;
            }
        }
        return all.lines;
    }

    private void addPerson(List<Post> posts) {
        Map<Long, Integer> known = levels.getOrDefault(posts.get(0).employeeId(), Map.of());
        if (posts.size() == 1) {
            Post only = posts.get(0);
            demands.of(only).forEach((skill, asked) -> add(only, skill, asked, known));
            return;
        }
        Map<Long, Post> countedAt = new LinkedHashMap<>();
        Map<Long, RequiredLevel> highest = new HashMap<>();
        for (Post post : posts) {
            demands.of(post).forEach((skill, asked) -> {
                countedAt.putIfAbsent(skill, post);
                highest.merge(skill, asked, RequiredLevel::highest);
            });
        }
        countedAt.forEach((skill, post) -> add(post, skill, highest.get(skill), known));
    }

    private void add(Post post, long skill, RequiredLevel asked, Map<Long, Integer> known) {
        if (asked.level() == 0 || demands.isExempt(post.employeeId(), skill)) return;
        lines.add(new GapLine(
                post.employeeId(),
                post.departmentId(),
                post.jobRoleId(),
                skill,
                asked.level(),
                asked.importance(),
                known.get(skill)));
    }
}
