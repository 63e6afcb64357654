package nl.vaardig.skills.skill;

/**
 * {@link Decay} in the database: of a rating r, joined with y, the decision on its skill that held. In HQL, which
 * inventory.Counting says in SQL too. The sum stands in the order of {@link Decay#exactly} with doubles (halfLifeDays is
 * one), so that they round alike; a test holds them to each other.
 */
public final class DecaySql {

    private DecaySql() {}

    /** The decision that held at a moment, such as {@code :decidedBy}; null = that holds now. */
    public static String join(String moment) {
        return " left join SkillDecay y on y.municipalityId = r.municipalityId and y.skill.id = r.skill.id and "
                + held("y", moment);
    }

    /** What the rating counts as on a day. */
    public static String level(String day) {
        return """
                case when y.id is null or r.level <= y.floorLevel then r.level
                  else cast(floor(y.floorLevel + (r.level - y.floorLevel)
                    * power(0.5, timestampdiff(day, r.validOn, %s) / y.halfLifeDays) + 0.5) as integer) end"""
                .formatted(day);
    }

    /** Whether a decision held at a moment; null = now. */
    static String held(String alias, String moment) {
        if (moment == null) return alias + ".endedAt is null";
        return "%1$s.decidedAt <= %2$s and (%1$s.endedAt is null or %1$s.endedAt > %2$s)".formatted(alias, moment);
    }

    /** SQL of {@link Decay#lowerFrom}, of d with said, level, valid_on, floor_level and half_life_days. */
    public static String lowerFrom() {
        return """
                case when d.half_life_days is null or d.level <= d.floor_level then null
                  else date_add(d.valid_on, interval cast(floor(d.half_life_days
                    * log2((d.said - d.floor_level) / (d.level - 0.5e0 - d.floor_level))) + 1 as signed) day) end""";
    }
}
