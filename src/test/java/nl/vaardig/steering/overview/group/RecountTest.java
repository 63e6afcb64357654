package nl.vaardig.steering.overview.group;

import static java.util.stream.Collectors.toSet;
import static nl.vaardig.steering.overview.group.Waterland.ANALYST;
import static nl.vaardig.steering.overview.group.Waterland.CATALOGUE;
import static nl.vaardig.steering.overview.group.Waterland.DATA;
import static nl.vaardig.steering.overview.group.Waterland.ENGINEER;
import static nl.vaardig.steering.overview.group.Waterland.GOAL;
import static nl.vaardig.steering.overview.group.Waterland.ICT;
import static nl.vaardig.steering.overview.group.Waterland.LEADING;
import static nl.vaardig.steering.overview.group.Waterland.MANAGER;
import static nl.vaardig.steering.overview.group.Waterland.MAPS;
import static nl.vaardig.steering.overview.group.Waterland.OFFICER;
import static nl.vaardig.steering.overview.group.Waterland.TOWN;
import static nl.vaardig.steering.overview.group.Waterland.TOWN_NORTH;
import static nl.vaardig.steering.overview.group.Waterland.TOWN_SOUTH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.overview.line.GapLine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random organisations: each table says of each row what its lines, one by one, come to. */
class RecountTest {

    private static final List<Long> PLACES = List.of(TOWN, TOWN_NORTH, TOWN_SOUTH, ICT);
    private static final List<Long> ROLES = List.of(OFFICER, ANALYST, MANAGER, ENGINEER);
    private static final List<Long> SKILLS = List.of(DATA, MAPS, LEADING);

    private static final List<GapAsk> FILTERS = List.of(
            GapAsk.NONE,
            GapAsk.NONE.narrowedTo(GroupedBy.DEPARTMENT, TOWN),
            GapAsk.NONE.narrowedTo(GroupedBy.SKILL, DATA),
            GapAsk.NONE.narrowedTo(GroupedBy.TRACK, Track.DATA_ANALYSIS),
            GapAsk.NONE.narrowedTo(GroupedBy.POPULATION, Population.ICT),
            GapAsk.NONE.narrowedTo(GroupedBy.JOB_ROLE, MANAGER),
            GapAsk.NONE.narrowedTo(GroupedBy.GOAL, GOAL),
            GapAsk.NONE.narrowedTo(GroupedBy.GOAL, GroupedBy.NO_GOAL),
            new GapAsk(null, null, null, false, null, null, null, true, true));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyTableIsWhatItsLinesComeTo(long seed) {
        Waterland place = organisation(new Random(seed));
        List<GapLine> lines = place.lines().list();
        assertTrue(lines.stream().anyMatch(GapLine::isShort) && lines.stream().anyMatch(GapLine::isMet));
        assertTrue(lines.stream().anyMatch(line -> !line.isAssessed()));
        for (GapAsk filter : FILTERS) {
            List<GapLine> kept =
                    lines.stream().filter(line -> keeps(filter, line)).toList();
            for (GroupedBy by : GroupedBy.values()) {
                GapTable<Object> table = by.table(place.lines(), filter, CATALOGUE);
                String which = seed + " " + by + " " + filter;
                assertEquals(keys(by, filter, kept), table.rows().keySet(), which);
                same(kept, line -> usual(filter, line), table.total(), which);
                table.keys().forEach(key -> {
                    List<GapLine> in = kept.stream()
                            .filter(line -> keysOf(by, filter, line).contains(key))
                            .toList();
                    same(in, line -> weight(by, filter, key, line), table.row(key), which + " " + key);
                });
            }
        }
    }

    /** Some with two or three posts, some with a demand of their own, some exempt. */
    private static Waterland organisation(Random chance) {
        Waterland place = new Waterland();
        for (long role : ROLES)
            for (long skill : SKILLS)
                if (chance.nextInt(3) > 0) place.asks(role, skill, 1 + chance.nextInt(4), 1 + chance.nextInt(5));
        place.departmentAsks(any(PLACES, chance), any(SKILLS, chance), 1 + chance.nextInt(5), 3);
        place.goalAsks(Population.ICT, any(SKILLS, chance), 1 + chance.nextInt(5), 2);
        place.goalAsks(null, any(SKILLS, chance), 1 + chance.nextInt(3), 1);
        for (long person = 1; person <= 60; person++) {
            int posts = 1 + Math.max(0, chance.nextInt(6) - 3);
            for (int post = 0; post < posts; post++) place.employs(person, any(PLACES, chance), any(ROLES, chance));
            for (long skill : SKILLS) if (chance.nextInt(4) > 0) place.knows(person, skill, chance.nextInt(6));
            if (chance.nextInt(9) == 0) place.asksOf(person, any(SKILLS, chance), 1 + chance.nextInt(5), 4);
            if (chance.nextInt(9) == 0) place.exempts(person, any(SKILLS, chance));
        }
        return place;
    }

    private static <T> T any(List<T> all, Random chance) {
        return all.get(chance.nextInt(all.size()));
    }

    private static boolean keeps(GapAsk filter, GapLine line) {
        Set<Long> places = filter.departments(CATALOGUE);
        return filter.isAbout(CATALOGUE.skills().get(line.skillId()), CATALOGUE)
                && (filter.department() == null || places.contains(line.departmentId()))
                && (filter.jobRole() == null || filter.jobRole() == line.jobRoleId())
                && (filter.population() == null || filter.population() == CATALOGUE.population(line))
                && (!filter.managers() || isManager(line));
    }

    private static boolean isManager(GapLine line) {
        return CATALOGUE.jobRoles().get(line.jobRoleId()).managerial();
    }

    private static Set<Object> keys(GroupedBy by, GapAsk filter, List<GapLine> lines) {
        return lines.stream().flatMap(line -> keysOf(by, filter, line).stream()).collect(toSet());
    }

    private static List<Object> keysOf(GroupedBy by, GapAsk filter, GapLine line) {
        return switch (by) {
            case SKILL -> List.of(line.skillId());
            case TRACK -> List.of(CATALOGUE.track(line));
            case JOB_ROLE -> List.of(line.jobRoleId());
            case POPULATION -> List.of(CATALOGUE.population(line));
            case DEPARTMENT -> {
                Long child = CATALOGUE.childOf(filter.department()).get(line.departmentId());
                yield child == null ? List.of() : List.of(child);
            }
            case GOAL -> List.of(isOfTheGoal(line) ? (Object) GOAL : GroupedBy.NO_GOAL);
        };
    }

    private static boolean isOfTheGoal(GapLine line) {
        return CATALOGUE.goals().get(GOAL).leansOn(line.skillId());
    }

    private static int inTheGoal(GapLine line) {
        return CATALOGUE.goals().get(GOAL).skills().get(line.skillId());
    }

    private static int usual(GapAsk filter, GapLine line) {
        boolean isChosen = filter.goal() != null && !GroupedBy.NO_GOAL.equals(filter.goal());
        return isChosen ? inTheGoal(line) : CATALOGUE.criticality(line);
    }

    private static int weight(GroupedBy by, GapAsk filter, Object key, GapLine line) {
        boolean isGoal = by == GroupedBy.GOAL && !GroupedBy.NO_GOAL.equals(key);
        return isGoal ? inTheGoal(line) : usual(filter, line);
    }

    private static void same(List<GapLine> lines, ToIntFunction<GapLine> weight, GapTable.Row found, String which) {
        assertEquals(sum(lines, weight), found.all(), which);
        List<GapLine> managers = lines.stream().filter(RecountTest::isManager).toList();
        assertEquals(sum(managers, weight), found.managers(), which);
    }

    private static GroupGap sum(List<GapLine> lines, ToIntFunction<GapLine> weight) {
        GapSum sum = lines.stream()
                .map(line -> GapSum.of(line.gap(weight.applyAsInt(line))))
                .reduce(GapSum.NONE, GapSum::plus);
        List<GapLine> below = lines.stream().filter(GapLine::isShort).toList();
        GapSum people = GapSum.ofSums(
                sum.requirements(),
                sum.met(),
                sum.notAssessed(),
                different(below),
                sum.weightedGap(),
                sum.weightedNeedKnown(),
                sum.weightedNeedAll());
        long importance = below.stream().mapToLong(GapLine::importance).sum();
        return new GroupGap(different(lines), people, importance);
    }

    private static long different(List<GapLine> lines) {
        return lines.stream().map(GapLine::employeeId).distinct().count();
    }
}
