package nl.vaardig.skills.framework.taking;

import java.util.stream.Stream;

/**
 * What stood on the skills of a version right after it was taken, kept beside what was moved, so that one can tell what was
 * added or changed since: that would be lost, or would be asked of nobody's choice, if the version were taken back.
 *
 * @param level what else of a row t is compared: a number, in SQL
 * @param end   the same: a day
 * @param gone  whether it also counts what was taken away
 */
public record Watched(String table, String level, String end, boolean gone) {

    private String mark() {
        return "'now " + table + "'";
    }

    /** Keeps them as they are now. */
    String keep() {
        return """
                insert into framework_move (framework_id, thing, row_id, municipality_id, skill_id, level, valid_until)
                select :framework, %s, t.id, k.municipality_id, t.skill_id, %s, %s
                from %s t join skill k on k.id = t.skill_id
                where k.municipality_id = :municipality and k.framework_id = :framework"""
                .formatted(mark(), level, end, table);
    }

    /** How many rows are otherwise now. */
    Stream<String> counts() {
        return gone ? Stream.of(countChanged(), countGone()) : Stream.of(countChanged());
    }

    private String countChanged() {
        return """
                select count(*) from %1$s t join skill k on k.id = t.skill_id
                left join framework_move v on v.framework_id = :framework and v.thing = %2$s and v.row_id = t.id
                where k.municipality_id = :municipality and k.framework_id = :framework
                  and (v.row_id is null or not (v.level <=> %3$s) or not (v.valid_until <=> %4$s))"""
                .formatted(table, mark(), level, end);
    }

    private String countGone() {
        return """
                select count(*) from framework_move v left join %s t on t.id = v.row_id
                where v.municipality_id = :municipality and v.framework_id = :framework and v.thing = %s
                  and t.id is null"""
                .formatted(table, mark());
    }
}
