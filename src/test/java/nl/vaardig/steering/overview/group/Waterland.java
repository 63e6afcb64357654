package nl.vaardig.steering.overview.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.goal.GoalPhase;
import nl.vaardig.inventory.rating.whole.KnownLevels;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.DepartmentTree.Node;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.Numbering;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.overview.group.GapCatalogue.GoalFact;
import nl.vaardig.steering.overview.group.GapCatalogue.JobRoleFact;
import nl.vaardig.steering.overview.group.GapCatalogue.SkillFact;
import nl.vaardig.steering.overview.line.Demands;
import nl.vaardig.steering.overview.line.Demands.Demand;
import nl.vaardig.steering.overview.line.GapLines;
import nl.vaardig.steering.overview.line.GapLines.Post;

/**
 * A made-up municipality for the tests of this package: a tree of departments (1 above 11 and 12, and 2), officers,
 * analysts, engineers and managers, skills on two tracks, one goal.
 */
final class Waterland {

    static final long TOWN = 1;
    static final long TOWN_NORTH = 11;
    static final long TOWN_SOUTH = 12;
    static final long ICT = 2;
    static final long OFFICER = 101;
    static final long ANALYST = 102;
    static final long MANAGER = 103;
    static final long ENGINEER = 104;
    static final long DATA = 201;
    static final long MAPS = 202;
    static final long LEADING = 203;
    static final long GOAL = 301;

    static final GapCatalogue CATALOGUE = catalogue();

    private final List<Post> posts = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private final List<Demands.Exempt> exempt = new ArrayList<>();
    private final Map<Long, Map<Long, Integer>> levels = new HashMap<>();

    private static GapCatalogue catalogue() {
        var tree = new DepartmentTree(List.of(
                new Node(TOWN, "T", "Town", null), new Node(TOWN_NORTH, "TN", "North", TOWN),
                new Node(TOWN_SOUTH, "TS", "South", TOWN), new Node(ICT, "I", "ICT", null)));
        Map<Long, SkillFact> skills = new LinkedHashMap<>();
        skills.put(DATA, new SkillFact(DATA, "data", name("Data"), Track.DATA_ANALYSIS, 3));
        skills.put(MAPS, new SkillFact(MAPS, "maps", name("Maps"), Track.DATA_ANALYSIS, 1));
        skills.put(LEADING, new SkillFact(LEADING, "leading", name("Leading"), Track.DIGITAL_LEADERSHIP, 2));
        Map<Long, JobRoleFact> roles = new LinkedHashMap<>();
        roles.put(OFFICER, new JobRoleFact(OFFICER, "officer", name("Officer"), Population.PRIMARY_PROCESS, false));
        roles.put(ANALYST, new JobRoleFact(ANALYST, "analyst", name("Analyst"), Population.ICT, false));
        roles.put(ENGINEER, new JobRoleFact(ENGINEER, "engineer", name("Engineer"), Population.ICT, false));
        roles.put(MANAGER, new JobRoleFact(MANAGER, "manager", name("Manager"), Population.MANAGEMENT_BOARD, true));
        GoalFact goal = new GoalFact(
                GOAL,
                "goal",
                name("Goal"),
                GoalPhase.SCALE_UP,
                name("Alderman"),
                name("Director"),
                LocalDate.of(2027, 12, 31),
                Map.of(DATA, 2, LEADING, 2),
                Map.of(DATA, 2, LEADING, 2));
        return new GapCatalogue(tree, skills, roles, Map.of(GOAL, goal));
    }

    private static Bilingual name(String text) {
        return new Bilingual(text, text);
    }

    Waterland asks(long jobRole, long skill, int level, int importance) {
        demands.add(new Demand(jobRole, null, null, null, skill, level, importance));
        return this;
    }

    Waterland departmentAsks(long department, long skill, int level, int importance) {
        CATALOGUE
                .departments()
                .withAllBelow(department)
                .forEach(below -> demands.add(new Demand(null, below, null, null, skill, level, importance)));
        return this;
    }

    Waterland goalAsks(Population population, long skill, int level, int importance) {
        demands.add(new Demand(null, null, population, null, skill, level, importance));
        return this;
    }

    Waterland asksOf(long employee, long skill, int level, int importance) {
        demands.add(new Demand(null, null, null, employee, skill, level, importance));
        return this;
    }

    Waterland exempts(long employee, long skill) {
        exempt.add(new Demands.Exempt(employee, skill));
        return this;
    }

    Waterland employs(long employee, long department, long jobRole) {
        posts.add(new Post(
                posts.size() + 1L,
                employee,
                department,
                jobRole,
                CATALOGUE.jobRoles().get(jobRole).population()));
        return this;
    }

    Waterland knows(long employee, long skill, int level) {
        levels.computeIfAbsent(employee, fresh -> new HashMap<>()).put(skill, level);
        return this;
    }

    /** Some people alike, from one number to another, each at the same level. */
    Waterland employsAll(long from, long to, long department, long jobRole, long skill, int level) {
        for (long employee = from; employee <= to; employee++) {
            employs(employee, department, jobRole).knows(employee, skill, level);
        }
        return this;
    }

    /** The same, with every other one a level lower, so that some meet what is asked and some do not. */
    Waterland employsMixed(long from, long to, long department, long jobRole, long skill, int level) {
        for (long employee = from; employee <= to; employee++) {
            int own = employee % 2 == 0 ? level - 1 : level;
            employs(employee, department, jobRole).knows(employee, skill, own);
        }
        return this;
    }

    GapLines lines() {
        posts.sort(java.util.Comparator.comparingLong(Post::employeeId).thenComparingLong(Post::appointmentId));
        Numbering skills = new Numbering();
        return GapLines.of(posts, new Demands(demands, exempt, skills), KnownLevels.of(levels, skills), skills);
    }
}
