package nl.vaardig.inventory.rating.whole;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vaardig.inventory.rating.CountedLevels;
import nl.vaardig.platform.Numbering;

/** Levels of many people while a query finds them one by one. */
public final class LevelsRead {

    private final List<CountedLevels> moments;
    private final Map<CountedLevels, CountedAt> past;
    private final LevelsOf today = new LevelsOf();
    private final boolean asksToday;
    private final Numbering skills;

    LevelsRead(List<CountedLevels> moments, Map<CountedLevels, CountedAt> past, Numbering skills) {
        this.moments = moments;
        this.past = past;
        this.skills = skills;
        asksToday = moments.stream().anyMatch(moment -> moment.when().isToday());
    }

    /** What a query selects last: a column or two, each with a comma before it. */
    public String columns() {
        return named(", %s", "knownToday.levels", "everSaid.ratings");
    }

    /** @param employee HQL of the id of the employee */
    public String join(String employee) {
        return named(
                " left join %s.employeeId = " + employee,
                "PersonLevels knownToday on knownToday",
                "PersonRatings everSaid on everSaid");
    }

    private String named(String each, String ofToday, String ofThePast) {
        return Stream.of(asksToday ? ofToday : null, past.isEmpty() ? null : ofThePast)
                .filter(one -> one != null)
                .map(each::formatted)
                .collect(Collectors.joining());
    }

    /** One person, once. @param row as the query selects it, with {@link #columns} at the end */
    public void add(long employee, Object[] row) {
        int at = row.length - (past.isEmpty() ? 0 : 1) - (asksToday ? 1 : 0);
        if (asksToday && row[at] != null) today.put(employee, (byte[]) row[at], skills);
        if (!past.isEmpty() && row[row.length - 1] != null) count(employee, (byte[]) row[row.length - 1]);
    }

    private void count(long employee, byte[] ratings) {
        RatingsRow.read(ratings, (skill, level, rank, from, until, recorded, setAside) -> {
            for (CountedAt moment : past.values()) moment.add(skill, level, rank, from, until, recorded, setAside);
        });
        past.values().forEach(moment -> moment.endOf(employee));
    }

    /** The levels of each moment, in the order they were asked. */
    public List<LevelsOf> levels() {
        return moments.stream()
                .map(moment ->
                        moment.when().isToday() ? today : past.get(moment).levels())
                .toList();
    }
}
