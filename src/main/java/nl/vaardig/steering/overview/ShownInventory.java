package nl.vaardig.steering.overview;

import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.gap.GapSum;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.platform.page.Address;
import nl.vaardig.privacy.smallgroup.Share;
import nl.vaardig.steering.overview.group.GapAsk;
import nl.vaardig.steering.overview.group.GapTable;
import nl.vaardig.steering.overview.group.GapTables;
import nl.vaardig.steering.overview.group.GroupGap;
import nl.vaardig.steering.overview.group.GroupedBy;

/** The inventory as the page shows it. */
public record ShownInventory(
        InventoryAsk ask,
        InventoryWords words,
        LocalDate today,
        List<InventoryLine> rows,
        GapTable.Row total,
        List<InventoryLine> costliest,
        GroupGap now) {

    private static final int MOST_COSTLY = 5;

    static ShownInventory of(InventoryAsk ask, GapTables.Tables found, InventoryWords words, LocalDate today) {
        List<InventoryLine> costliest = rows(ask.by(GroupedBy.SKILL), found.bySkill(), words).stream()
                .filter(row -> row.all().importanceShort() > 0)
                .sorted(comparingLong((InventoryLine row) -> row.all().importanceShort())
                        .reversed()
                        .thenComparing(InventoryLine::label))
                .limit(MOST_COSTLY)
                .toList();
        List<InventoryLine> rows = sorted(ask, rows(ask, found.table(), words));
        return new ShownInventory(ask, words, today, rows, found.table().total(), costliest, found.later());
    }

    /** Requirements of the later day that are not asked now, less those that are no longer asked then. */
    public long requirementsMore() {
        return all().sum().requirements() - now.sum().requirements();
    }

    private static List<InventoryLine> sorted(InventoryAsk ask, List<InventoryLine> rows) {
        Comparator<InventoryLine> order = ask.sort().comparator(ask.unknownIsZero());
        return rows.stream()
                .sorted((ask.descending() ? order.reversed() : order).thenComparing(InventoryLine::label))
                .toList();
    }

    private static List<InventoryLine> rows(InventoryAsk ask, GapTable<Object> table, InventoryWords words) {
        return table.keys().stream()
                .map(key -> row(ask, key, table.row(key), words))
                .toList();
    }

    private static InventoryLine row(InventoryAsk ask, Object key, GapTable.Row row, InventoryWords words) {
        boolean isItself =
                ask.by() == GroupedBy.DEPARTMENT && key.equals(ask.filter().department());
        String name = words.label(ask.by(), key);
        String label = isItself ? words.words().text("overview.inventory.directly", name) : name;
        boolean ticks = ask.when().isToday() && !ask.when().asksLater() && !isItself && !GroupedBy.NO_GOAL.equals(key);
        return new InventoryLine(key, key.toString(), label, row.all(), row.managers(), down(ask, key, words), ticks);
    }

    /** One level down: from a department to those below it, from anything to its skills, from a skill to the people. */
    private static String down(InventoryAsk ask, Object key, InventoryWords words) {
        InventoryAsk inside = ask.narrowedTo(key);
        return switch (ask.by()) {
            case SKILL ->
                inside.filterOn(new Address(InventoryAsk.PATH + "/people")).toString();
            case DEPARTMENT -> {
                boolean goesOn = !key.equals(ask.filter().department())
                        && !words.catalogue()
                                .departments()
                                .childrenOf((Long) key)
                                .isEmpty();
                yield inside.by(goesOn ? GroupedBy.DEPARTMENT : GroupedBy.SKILL)
                        .at(InventoryAsk.PATH)
                        .toString();
            }
            case POPULATION ->
                inside.by(GroupedBy.JOB_ROLE).at(InventoryAsk.PATH).toString();
            case TRACK, JOB_ROLE, GOAL ->
                inside.by(GroupedBy.SKILL).at(InventoryAsk.PATH).toString();
        };
    }

    public GroupGap all() {
        return total.all();
    }

    /** Of those who lead: requirements met ÷ of all assessed or, reading unknown as level 0, of all. */
    public Share managers(boolean unknownIsZero) {
        return total.managers().met(unknownIsZero);
    }

    /** The same of everyone else. */
    public Share staff(boolean unknownIsZero) {
        GapSum sum = total.all().sum().without(total.managers().sum());
        return unknownIsZero ? sum.pessimisticShareMeeting() : sum.shareMeeting();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public boolean isOrganisation() {
        return ask.filter().equals(GapAsk.NONE);
    }

    /** The way up through the departments, ending above the chosen one. */
    public List<Map.Entry<String, String>> wayUp(String top) {
        List<Map.Entry<String, String>> way = new ArrayList<>();
        way.add(Map.entry(ask.filteredBy(GapAsk.NONE).at(InventoryAsk.PATH).toString(), top));
        List<DepartmentTree.Node> path =
                words.catalogue().departments().pathTo(ask.filter().department());
        for (DepartmentTree.Node node : path.subList(0, Math.max(0, path.size() - 1))) {
            InventoryAsk there = ask.filteredBy(ask.filter().narrowedTo(GroupedBy.DEPARTMENT, node.id()));
            way.add(Map.entry(there.at(InventoryAsk.PATH).toString(), node.name()));
        }
        return way;
    }
}
