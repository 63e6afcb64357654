package nl.vaardig.skills.framework.version;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import nl.vaardig.skills.framework.version.VersionSql.Follower;

/**
 * What stood on the skills of a version right after it was taken, kept beside what was moved, so that one can tell what
 * was added or changed since: that would be lost, or would be asked of nobody's choice, if the version were taken back.
 */
final class SinceSql {

    /** Rows with a skill. @param level and end: what else of them is compared */
    record Watched(String table, String level, String end) {

        private static Watched of(Follower one) {
            return new Watched(one.table(), one.level() ? "t.level" : "null", "null");
        }

        private String mark() {
            return "'now " + table + "'";
        }

        /** Keeps them as they are now. */
        String keep() {
            return """
                    insert into framework_move (framework_id, thing, row_id, municipality_id, skill_id, level, valid_until)
                    select :framework, %s, t.id, t.municipality_id, t.skill_id, %s, %s
                    from %s t join skill k on k.id = t.skill_id
                    where t.municipality_id = :municipality and k.framework_id = :framework"""
                    .formatted(mark(), level, end, table);
        }

        private String changed() {
            return """
                    select count(*) from %1$s t join skill k on k.id = t.skill_id
                    left join framework_move v on v.framework_id = :framework and v.thing = %2$s and v.row_id = t.id
                    where t.municipality_id = :municipality and k.framework_id = :framework
                      and (v.row_id is null or not (v.level <=> %3$s) or not (v.valid_until <=> %4$s))"""
                    .formatted(table, mark(), level, end);
        }

        private String gone() {
            return """
                    select count(*) from framework_move v left join %s t on t.id = v.row_id
                    where v.municipality_id = :municipality and v.framework_id = :framework and v.thing = %s
                      and t.id is null"""
                    .formatted(table, mark());
        }
    }

    // The importance is a digit: with the level it makes one number to compare.
    private static final Watched REQUIREMENTS =
            new Watched("requirement", "t.level * 10 + t.importance", "t.valid_until");
    private static final Watched WEIGHTS = new Watched("goal_skill", "t.criticality", "null");
    private static final Watched EXEMPTIONS = new Watched("exemption", "null", "coalesce(t.taken_back_on, t.until_on)");

    private static final Watched DECAYS =
            new Watched("skill_decay", "t.half_life_months * 100 + t.floor_level", "date(t.ended_at)");

    static final List<Watched> WATCHED = Stream.concat(
                    Stream.of(REQUIREMENTS, WEIGHTS, EXEMPTIONS, DECAYS),
                    VersionSql.FOLLOWERS.stream().map(Watched::of))
            .toList();

    private static final String PEERS_ASKED =
            """
            select count(*) from peer_question t join skill k on k.id = t.skill_id
            join peer_request q on q.id = t.request_id join framework_taking g on g.framework_id = k.framework_id
            where t.municipality_id = :municipality and k.framework_id = :framework and q.asked_on >= g.from_on""";

    private static final String IN_ROUNDS =
            """
            select count(*) from round_question t join skill k on k.id = t.skill_id
            where t.municipality_id = :municipality and k.framework_id = :framework""";

    /** How many rows were added, changed or (of what is asked) taken away since. */
    static final String CHANGED = Stream.concat(
                    WATCHED.stream().map(Watched::changed),
                    Stream.of(REQUIREMENTS.gone(), WEIGHTS.gone(), PEERS_ASKED, IN_ROUNDS))
            .collect(joining(") + (", "select (", ")"));

    private SinceSql() {}
}
