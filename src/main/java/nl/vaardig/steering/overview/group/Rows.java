package nl.vaardig.steering.overview.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import nl.vaardig.platform.Numbering;
import nl.vaardig.steering.overview.line.Asked;
import nl.vaardig.steering.overview.line.GapLines;
import nl.vaardig.steering.overview.line.Work;

/**
 * The rows that lines fall in, looked up by number: a line may be in several (goals) or in none. Whatever rows are made
 * by, it is one thing of a line: its skill, the department where it is counted, or the job role.
 */
final class Rows {

    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Object> keys = new ArrayList<>();
    private int[][] ofSkill;
    private int[][] ofDepartment;
    private int[][] ofJobRole;

    private Rows() {}

    static Rows ofSkills(GapLines lines, LongFunction<? extends Iterable<?>> keys) {
        Rows rows = new Rows();
        rows.ofSkill = rows.numbers(lines.skills(), keys);
        return rows;
    }

    static Rows ofDepartments(GapLines lines, LongFunction<? extends Iterable<?>> keys) {
        Rows rows = new Rows();
        rows.ofDepartment = rows.numbers(lines.departments(), keys);
        return rows;
    }

    static Rows ofJobRoles(GapLines lines, LongFunction<? extends Iterable<?>> keys) {
        Rows rows = new Rows();
        rows.ofJobRole = rows.numbers(lines.jobRoles(), keys);
        return rows;
    }

    private int[][] numbers(Numbering things, LongFunction<? extends Iterable<?>> keysOf) {
        int[][] found = new int[things.size()][];
        for (int thing = 0; thing < found.length; thing++) {
            List<Integer> rows = new ArrayList<>();
            for (Object key : keysOf.apply(things.id(thing))) rows.add(number(key));
            found[thing] = rows.stream().mapToInt(Integer::intValue).toArray();
        }
        return found;
    }

    private int number(Object key) {
        return numbers.computeIfAbsent(key, fresh -> {
            keys.add(fresh);
            return keys.size() - 1;
        });
    }

    /** The numbers of the rows a line is in. */
    int[] of(Work work, Asked asked) {
        if (ofSkill != null) return ofSkill[asked.skill()];
        return ofDepartment != null ? ofDepartment[work.department()] : ofJobRole[work.jobRole()];
    }

    int size() {
        return keys.size();
    }

    Object key(int row) {
        return keys.get(row);
    }
}
