package nl.vaardig.inventory.decay;

/**
 * {@link Decay} in the database: of a rating r, joined with y, the decision on its skill that held. Both languages write
 * the sum in the order of {@link Decay#exactly} with doubles (half_life_days is one), so that they round alike; a test
 * holds them to each other.
 */
public final class DecaySql {

    private static final String LEVEL =
            """
            case when y.id is null or r.level <= y.%1$s then r.level
              else cast(floor(y.%1$s + (r.level - y.%1$s) * power(0.5, %2$s / y.%3$s) + 0.5) as %4$s) end""";

    private DecaySql() {}

    /** SQL: the decision that holds now. */
    public static String joinNow() {
        return " left join skill_decay y on y.municipality_id = r.municipality_id and y.skill_id = r.skill_id"
                + " and y.ended_at is null";
    }

    /** SQL: the decision that held at a moment, such as {@code :moment}. */
    public static String joinAt(String moment) {
        return " left join skill_decay y on y.municipality_id = r.municipality_id and y.skill_id = r.skill_id"
                + " and y.decided_at <= %1$s and (y.ended_at is null or y.ended_at > %1$s)".formatted(moment);
    }

    /** SQL: what the rating counts as on a day, such as {@code :today}. */
    public static String level(String day) {
        return LEVEL.formatted("floor_level", "datediff(" + day + ", r.valid_on)", "half_life_days", "signed");
    }

    /** SQL of {@link Decay#lowerFrom}, of d with level, counts_as, valid_on, floor_level and half_life_days. */
    public static String lowerFrom() {
        return """
                case when d.half_life_days is null or d.counts_as <= d.floor_level then null
                  else date_add(d.valid_on, interval cast(floor(d.half_life_days
                    * log2((d.level - d.floor_level) / (d.counts_as - 0.5e0 - d.floor_level))) + 1 as signed) day) end""";
    }

    /** HQL: the decision that held at a moment, such as {@code :decidedBy}. */
    public static String hqlJoinAt(String moment) {
        return " left join SkillDecay y on y.skill = r.skill and " + heldAt("y", moment);
    }

    /** HQL: what the rating counts as on a day, such as {@code :ratedOn}. */
    public static String hqlLevel(String day) {
        String age = "timestampdiff(day, r.validOn, cast(" + day + " as LocalDate))";
        return LEVEL.formatted("floorLevel", age, "halfLifeDays", "Integer");
    }

    /** HQL: whether a decision held at a moment. */
    static String heldAt(String alias, String moment) {
        return "%1$s.decidedAt <= %2$s and (%1$s.endedAt is null or %1$s.endedAt > %2$s)".formatted(alias, moment);
    }
}
