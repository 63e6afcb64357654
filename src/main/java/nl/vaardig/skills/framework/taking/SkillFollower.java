package nl.vaardig.skills.framework.taking;

import java.util.List;

/**
 * How rows with a skill go along when a new version takes the place of an old one. What simply moves needs none, see {@link
 * nl.vaardig.skills.framework.UsesSkill.Follows}; any other place has a bean of its own, which is found by being there.
 *
 * <p>It speaks SQL, because one statement is for thousands of rows, and runs nothing itself. A statement calls its own table
 * {@code t}, names :municipality and :framework (the new version), and may name :before (the old one), :day (the first day
 * of the new one) and :moment. No follower may count on what another did.
 */
public interface SkillFollower {

    String SUCCESSOR = " join skill_successor s on s.old_skill_id = t.skill_id and s.framework_id = :framework";

    String MAPPED = " join framework_level m on m.framework_id = :framework and m.old_level = t.level";

    /** Rows of t as they were, written down in framework_move under the name of their table. */
    static String movedFrom(String table) {
        return " join framework_move v on v.framework_id = :framework and v.thing = '%s' and v.row_id = t.id"
                .formatted(table);
    }

    /** Takes away what is about a skill of the new version. */
    static String drop(String table) {
        return """
                delete t from %s t join skill k on k.id = t.skill_id
                where t.municipality_id = :municipality and k.framework_id = :framework"""
                .formatted(table);
    }

    /** When the new version is taken, in this order. */
    default List<String> take() {
        return List.of();
    }

    /** When it is taken back: what was there before is as it was. */
    default List<String> putBack() {
        return List.of();
    }

    /** When everything was put back: what taking made goes. */
    default List<String> letGo() {
        return List.of();
    }

    /** What tells that something was added or changed since: then the version stays. */
    default List<Watched> watched() {
        return List.of();
    }
}
