package nl.vaardig.steering.overview.group;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.vaardig.platform.Numbering;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.privacy.smallgroup.SmallGroups;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.overview.group.GapCatalogue.SkillFact;
import nl.vaardig.steering.overview.line.Asked;
import nl.vaardig.steering.overview.line.GapLines;
import nl.vaardig.steering.overview.line.Person;
import nl.vaardig.steering.overview.line.Work;

/**
 * The gaps of a whole municipality on a few days, for those who may not see the individuals: it keeps the people to
 * itself and gives out groups only, hidden where too few are asked or assessed, or where all or none of them meet what
 * is asked. A skill asked of fewer people than the smallest group is in
 * none of the figures: else it would follow from a total minus the other skills.
 */
public final class MunicipalGaps {

    /** @param figures one for each day, the newest first; hidden where the group is too small or would tell of a few */
    public record Row(Object key, List<Figure<GroupGap>> figures) {}

    /** @param skillsLeftOut asked of too few people to be in any figure */
    public record Table(GroupedBy by, List<LocalDate> days, List<Row> rows, Row total, int skillsLeftOut) {

        /** The row of a key, hidden on every day when nobody is in it. */
        public Row row(Object key) {
            return rows.stream()
                    .filter(row -> row.key().equals(key))
                    .findFirst()
                    .orElseGet(
                            () -> new Row(key, days.stream().map(day -> NOBODY).toList()));
        }

        public boolean hidesAnything() {
            return rows.stream().flatMap(row -> row.figures().stream()).anyMatch(Figure::isHidden);
        }
    }

    private static final Figure<GroupGap> NOBODY = new SmallGroups(SmallGroups.FLOOR).figure(0, GroupGap.NONE);

    private final GapCatalogue catalogue;
    private final List<LocalDate> days;
    private final List<GapLines> lines;
    private final SmallGroups rule;
    private final Set<Long> leftOut;
    private final Numbering people = new Numbering();

    MunicipalGaps(GapCatalogue catalogue, List<LocalDate> days, List<GapLines> lines, SmallGroups rule) {
        this.catalogue = catalogue;
        this.days = List.copyOf(days);
        this.rule = rule;
        leftOut = rareSkills(lines);
        this.lines = lines.stream().map(day -> day.without(leftOut)).toList();
    }

    private MunicipalGaps(MunicipalGaps all) {
        catalogue = all.catalogue;
        days = all.days.subList(0, 1);
        rule = all.rule;
        leftOut = all.leftOut;
        lines = all.lines.subList(0, 1);
    }

    /** The newest day alone, which shows and hides what it does among the others. */
    public MunicipalGaps newest() {
        return new MunicipalGaps(this);
    }

    private Set<Long> rareSkills(List<GapLines> days) {
        Set<Long> rare = new HashSet<>();
        for (GapLines day : days) {
            people(day, GroupedBy.SKILL.rows(day, GapAsk.NONE, catalogue)).forEach((skill, group) -> {
                if (rule.isTooSmall(group.people().cardinality())) rare.add((Long) skill);
            });
        }
        return rare;
    }

    /** Managers on one track, a line of their own; hidden as well when it would tell of the few who are no managers. */
    public Row managers(Track track) {
        List<GapLines> onTrack =
                lines.stream().map(day -> day.without(notOn(track))).toList();
        GroupsOverTime<Object> groups = groups(
                onTrack,
                day -> Rows.ofJobRoles(
                        day, role -> List.of(catalogue.jobRoles().get(role).managerial())));
        List<Figure<GroupGap>> figures = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            boolean hidden = groups.hidden(day, key -> 0).contains(true)
                    || !groups.days().get(day).containsKey(true);
            GapAsk managers = new GapAsk(null, null, null, false, null, null, null, false, true);
            GroupGap value = GroupedBy.TRACK
                    .table(onTrack.get(day), managers, catalogue)
                    .total()
                    .all();
            figures.add(shown(!hidden, value));
        }
        return new Row(track, figures);
    }

    private Set<Long> notOn(Track track) {
        return catalogue.skills().values().stream()
                .filter(skill -> skill.track() != track)
                .map(SkillFact::id)
                .collect(toSet());
    }

    public Table by(GroupedBy by) {
        List<GapTable<Object>> tables =
                lines.stream().map(day -> by.table(day, GapAsk.NONE, catalogue)).toList();
        Set<Object> keys = new LinkedHashSet<>();
        tables.forEach(table -> keys.addAll(table.keys()));
        List<Set<Object>> hidden = hidden(by);
        List<Row> rows = keys.stream().map(key -> row(key, tables, hidden)).toList();
        return new Table(by, days, rows, total(tables), leftOut.size());
    }

    /** For each day the keys to hide: too small, needed as a cover, or below a hidden sum of which they are the parts. */
    private List<Set<Object>> hidden(GroupedBy by) {
        GroupsOverTime<Object> groups = groups(lines, day -> by.rows(day, GapAsk.NONE, catalogue));
        Optional<List<Set<Object>>> above = sumOf(by).map(this::hidden);
        List<Set<Object>> hidden = new ArrayList<>();
        for (int day = 0; day < days.size(); day++) {
            Set<Object> parents = above.isEmpty() ? Set.of() : above.get().get(day);
            hidden.add(groups.hiddenBelow(day, parentOf(by), parents));
        }
        return hidden;
    }

    private Row row(Object key, List<GapTable<Object>> tables, List<Set<Object>> hidden) {
        List<Figure<GroupGap>> figures = new ArrayList<>();
        for (int day = 0; day < tables.size(); day++) {
            figures.add(shown(
                    !hidden.get(day).contains(key), tables.get(day).row(key).all()));
        }
        return new Row(key, figures);
    }

    private Row total(List<GapTable<Object>> tables) {
        GroupsOverTime<Object> all = groups(lines, day -> Rows.ofSkills(day, skill -> List.of(0)));
        List<Figure<GroupGap>> figures = new ArrayList<>();
        for (int day = 0; day < tables.size(); day++) {
            figures.add(shown(
                    all.mayBeShown(day, Set.of(0)), tables.get(day).total().all()));
        }
        return new Row("total", figures);
    }

    /** A group of nobody is hidden too: nobody or a few is not told apart. */
    private Figure<GroupGap> shown(boolean may, GroupGap value) {
        return rule.figure(may ? value.people() : 0, value);
    }

    /** The table whose rows the rows of this one add up to; a reader may ask for both. */
    private static Optional<GroupedBy> sumOf(GroupedBy by) {
        return switch (by) {
            case SKILL -> Optional.of(GroupedBy.TRACK);
            case JOB_ROLE -> Optional.of(GroupedBy.POPULATION);
            case TRACK, DEPARTMENT, POPULATION, GOAL -> Optional.empty();
        };
    }

    /** Skills add up to their track and job roles to their population, which are shown too; goals overlap and add up to nothing. */
    private Function<Object, ?> parentOf(GroupedBy by) {
        return switch (by) {
            case SKILL -> key -> catalogue.skills().get((Long) key).track();
            case JOB_ROLE -> key -> catalogue.jobRoles().get((Long) key).population();
            case GOAL -> Function.identity();
            case TRACK, DEPARTMENT, POPULATION -> key -> 0;
        };
    }

    private GroupsOverTime<Object> groups(List<GapLines> lines, Function<GapLines, Rows> rows) {
        return new GroupsOverTime<>(
                lines.stream().map(day -> people(day, rows.apply(day))).toList(), rule);
    }

    private Map<Object, AskedGroup> people(GapLines lines, Rows rows) {
        AskedGroup[] groups = new AskedGroup[rows.size()];
        Map<Object, AskedGroup> met = new HashMap<>();
        for (Person person : lines.people()) {
            int number = people.of(person.id());
            for (Work work : person.work()) {
                for (Asked asked : work.asked()) {
                    for (int row : rows.of(work, asked)) {
                        if (groups[row] == null) met.put(rows.key(row), groups[row] = new AskedGroup());
                        groups[row].add(number, asked, person.level(asked));
                    }
                }
            }
        }
        return met;
    }

    public GapCatalogue catalogue() {
        return catalogue;
    }
}
