package nl.vaardig.inventory.rating;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vaardig.inventory.rating.CountingRule.By;
import nl.vaardig.inventory.rating.RatingSource.Side;
import nl.vaardig.skills.skill.DecaySql;

/**
 * Which rating of a person in a skill counts, as what it counts, and what each side says beside it: for the database, and
 * the one place that says so there, in the order of {@link CountingRule}. {@link ExplainedLevel} is the same for ratings
 * in memory; CountingIT holds the two, and all that is made of them, to a definition of its own.
 *
 * <p>It is written once, in HQL, of a rating r joined with y, the decision on how its skill fades. SQL is the same text in
 * the names of tables and columns. A query says what it wants of p, the ratings that may count: said and level (what was
 * said, and what that counts as), side, the columns of a rating and of the decision, and three numbers of which 1 is the
 * first: place (among all: it counts), newest (of its side) and lastWord (between self and manager). What it doesn't name
 * is not looked for: each number is a sort.
 *
 * @param tongue    what to answer in
 * @param rule      the order of ratings
 * @param on        the day, such as {@code :ratedOn}
 * @param knownAt   later than this nothing is known, such as {@code :knownAt}; null = all that is there
 * @param decidedBy levels fade as was decided by then; null = as holds now
 */
public record Counting(Tongue tongue, CountingRule rule, String on, String knownAt, String decidedBy) {

    /** The two languages the database is asked in. */
    public enum Tongue {
        HQL,
        SQL;

        /** A parameter, a text in quotes, or a name with its path. */
        private static final Pattern WORD = Pattern.compile(":\\w+|'[^']*'|[A-Za-z]\\w*(\\.\\w+)*");

        /** The same in this language, by the rule Hibernate makes names by: r.validOn is r.valid_on, r.skill.id r.skill_id. */
        String of(String hql) {
            if (this == HQL) return hql;
            return WORD.matcher(hql).replaceAll(word -> Matcher.quoteReplacement(column(word.group())));
        }

        private static String column(String word) {
            boolean isName = Character.isLetter(word.charAt(0));
            if (!isName) return word;
            return word.replaceFirst("(\\w+\\.\\w+)\\.id$", "$1_id")
                    .replaceAll("([a-z])([A-Z])", "$1_$2")
                    .toLowerCase(Locale.ROOT);
        }
    }

    /** What a query of {@link #each} selects: whether the last word between self and manager is what they agreed on; 1 or 0. */
    public static final String AGREED = "max(case when p.lastWord = 1 and p.sourceRank = %d then 1 else 0 end)"
            .formatted(RatingSource.AGREED.rank());

    /** As {@link CountedLevels} fills the parameters. */
    static Counting hql(CountingRule rule) {
        return new Counting(Tongue.HQL, rule, ":ratedOn", ":knownAt", ":decidedBy");
    }

    /** All there is, on a day. */
    public static Counting now(Tongue tongue, CountingRule rule, String day) {
        return new Counting(tongue, rule, day, null, null);
    }

    /** As it was known and decided at a moment. */
    public static Counting at(Tongue tongue, CountingRule rule, String day, String moment) {
        return new Counting(tongue, rule, day, moment, moment);
    }

    /** Whether r may count: it does so by itself, holds on the day, was known, and was not set aside. */
    public String holds() {
        String known = knownAt == null ? "" : " and r.recordedAt <= " + knownAt;
        String setAside = knownAt == null ? "" : " and x.setAsideAt <= " + knownAt;
        return tongue.of(
                """
                r.sourceRank > 0 and r.validOn <= %1$s and (r.validUntil is null or r.validUntil >= %1$s)%2$s
                  and not exists (select 1 from RatingSetAside x where x.rating.id = r.id%3$s)"""
                        .formatted(on, known, setAside));
    }

    /**
     * A table of the rating that counts, for each person and skill.
     *
     * @param select    of p, such as {@code p.employeeId as employeeId, p.level as level}
     * @param condition on r, in this tongue
     */
    String first(String select, String condition) {
        String text = "(select %s from (%%s) p where p.place = 1)".formatted(select);
        return tongue.of(text).formatted(ratings(text, "Rating r", condition));
    }

    /**
     * A table of employeeId, skillId and what is selected, for each person and skill.
     *
     * @param select    {@link #counting}, {@link #newest} and {@link #AGREED}, each with a name
     * @param from      r and what comes before it, in this tongue
     * @param condition on those, in this tongue
     */
    public String each(String select, String from, String condition) {
        String text = "(select p.employeeId as employeeId, p.skillId as skillId, %s from (%%s) p".formatted(select)
                + " group by p.employeeId, p.skillId)";
        return tongue.of(text).formatted(ratings(text, from, condition));
    }

    /** What a query of {@link #each} selects: something of the rating that counts. */
    public static String counting(String column) {
        return "max(case when p.place = 1 then p.%s end)".formatted(column);
    }

    /** What a query of {@link #each} selects: what a side said last, null = nothing. */
    public static String newest(Side side) {
        return "max(case when p.newest = 1 and p.side = %d then p.said end)".formatted(number(side));
    }

    private String ratings(String query, String from, String condition) {
        String wanted = columns().entrySet().stream()
                .filter(column -> query.matches("(?s).*\\bp\\.%s\\b.*".formatted(column.getKey())))
                .map(column -> column.getValue() + " as " + column.getKey())
                .collect(joining(", "));
        String text = "select %s from %%s%s where %%s and %%s".formatted(wanted, DecaySql.join(decidedBy));
        return tongue.of(text).formatted(tongue.of(from), holds(), condition);
    }

    private Map<String, String> columns() {
        // A parameter alone has no type in HQL.
        String level = DecaySql.level(tongue == Tongue.HQL ? "cast(%s as LocalDate)".formatted(on) : on);
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("employeeId", "r.employee.id");
        columns.put("skillId", "r.skill.id");
        columns.put("said", "r.level");
        columns.put("level", level);
        for (String same : List.of("source", "sourceRank", "validOn", "validUntil", "recordedAt"))
            columns.put(same, "r." + same);
        columns.put("ratingId", "r.id");
        columns.put("floorLevel", "y.floorLevel");
        columns.put("halfLifeDays", "y.halfLifeDays");
        columns.put("side", side());
        columns.put("place", number("", rule.order(), level));
        columns.put("newest", number(", " + side(), By.AGE, level));
        String between = ", case when r.sourceRank <= %d then 1 else 0 end".formatted(RatingSource.AGREED.rank());
        columns.put("lastWord", number(between, By.AGE, level));
        return columns;
    }

    /** Numbers the ratings of a person and skill, from the greatest down. */
    private static String number(String among, List<By> order, String level) {
        String terms = order.stream().map(term -> term.hql(level) + " desc").collect(joining(", "));
        return "row_number() over (partition by r.employee.id, r.skill.id%s order by %s)".formatted(among, terms);
    }

    private static String side() {
        return Arrays.stream(RatingSource.values())
                .filter(source -> source.side() != null)
                .map(source -> "when %d then %d".formatted(source.rank(), number(source.side())))
                .distinct()
                .collect(joining(" ", "case r.sourceRank ", " else 0 end"));
    }

    private static int number(Side side) {
        return side.ordinal() + 1;
    }
}
